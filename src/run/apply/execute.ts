import type { Result } from '../../core/outcome.ts';
import { evidenceOf } from '../evidence.ts';
import type { JournalError } from '../journal.ts';
import { carryOutBatch } from './carry-out-batch.ts';
import type { Applying, Task } from './context.ts';
import { notStarted, record } from './context.ts';

/** How many calls are under way at once; the gateway's limiter has the last word. */
const concurrency = 8;

/**
 * Carries out changes in waves: everything that waits for nothing more goes at once. What depends on a failed change
 * is not started; neither is anything once the run was stopped or an error ended it. One result for each task.
 */
export async function execute(tasks: readonly Task[], applying: Applying): Promise<Result[]> {
  const results = new Map<string, Result>();
  const waiting = new Map(tasks.map(task => [task.change.address, task]));
  while (waiting.size > 0) {
    const wave = nextWave(waiting);
    for (const { change } of wave) waiting.delete(change.address);
    await runJobs(jobsOf(wave), async job => {
      const startable = job.filter(task => !keepUndone(task));
      const byAddress = new Map(startable.map(task => [task.change.address, task]));
      for (const result of await carryOutBatch(startable, applying))
        keep(result, byAddress.get(result.address));
    });
  }
  return tasks.flatMap(task => results.get(task.change.address) ?? []);

  /** Keeps the result of a task that needs what was not done; false when there is no such thing. */
  function keepUndone(task: Task): boolean {
    const undone = task.change.dependsOn.find(first => (results.get(first)?.status ?? 'done') !== 'done');
    if (undone === undefined) return false;
    const ended = applying.brake.reason();
    keep(
      ended === undefined
        ? notStarted(task, `it needs ${undone}, which was not done`, `see ${undone}`)
        : notStarted(task, ended),
      undefined,
    );
    return true;
  }

  function keep(result: Result, task: Task | undefined): void {
    const { address, action, status, says } = result;
    const unrecorded = record(applying, {
      type: 'result',
      address,
      action,
      status,
      ...(says !== undefined && { says }),
      ...(task && status === 'done' && evidenceOf(task.change, task.draft.change)),
    });
    const kept = status === 'done' && unrecorded ? withoutRecord(result, unrecorded) : result;
    results.set(address, kept);
    applying.progress?.(kept);
  }
}

/** What is done stays done; but later plans do not know that we did it. */
function withoutRecord(result: Result, { message, next }: JournalError): Result {
  return { ...result, says: `there is no record of it: ${message}`, next };
}

/** Everything whose predecessors are through. Where changes wait for each other all of them go, and HubSpot decides. */
function nextWave(waiting: ReadonlyMap<string, Task>): Task[] {
  const all = [...waiting.values()];
  const ready = all.filter(({ change }) => change.dependsOn.every(address => !waiting.has(address)));
  return ready.length > 0 ? ready : all;
}

/** Changes that can share a call together, as large as the kind allows; every other one alone. */
function jobsOf(wave: readonly Task[]): Task[][] {
  const batches = new Map<string, Task[][]>();
  for (const task of wave) {
    const key = batchKey(task);
    const chunks = batches.get(key) ?? [];
    const last = chunks.at(-1);
    if (last && last.length < (task.kind.batching?.max ?? 1)) last.push(task);
    else chunks.push([task]);
    batches.set(key, chunks);
  }
  return [...batches.values()].flat();
}

/** What a token may not write fails alone: a batch that holds one thing of that sort is refused as a whole. */
function batchKey({ change, kind, draft }: Task): string {
  const { write } = kind.scopes(change.scope, [draft.subject.resource.form]);
  return change.action === 'create' && kind.batching
    ? JSON.stringify([kind.name, change.scope, write.map(need => need.anyOf)])
    : change.address;
}

async function runJobs<T>(jobs: readonly T[], run: (job: T) => Promise<void>): Promise<void> {
  const queue = jobs.values();
  const worker = async () => {
    for (const job of queue) await run(job);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, jobs.length) }, worker));
}
