import { formToJson } from '../../core/form-json.ts';
import type { Result } from '../../core/outcome.ts';
import { formOfUnits } from '../../core/permitted.ts';
import { carryOutBatch } from './carry-out-batch.ts';
import type { Applying, Task } from './context.ts';
import { endsRun, failedBy } from './context.ts';

/** How many calls are under way at once; the gateway's limiter has the last word. */
const concurrency = 8;

/**
 * Carries out changes in waves: everything that waits for nothing more goes at once. What depends on a failed change
 * is not started; neither is anything once the run was stopped or an error ended it.
 */
export async function execute(tasks: readonly Task[], applying: Applying): Promise<Result[]> {
  const results = new Map<string, Result>();
  const waiting = new Map(tasks.map(task => [task.change.address, task]));
  let ended: string | undefined;
  while (waiting.size > 0) {
    const wave = [...waiting.values()].filter(({ change }) => change.dependsOn.every(address => !waiting.has(address)));
    for (const { change } of wave) waiting.delete(change.address);
    await runJobs(jobsOf(wave), async job => {
      const startable = job.filter(task => record(notStartable(task, results, ended ?? stopReason(applying)), task));
      try {
        for (const result of await carryOutBatch(startable, applying)) record(result, taskOf(startable, result));
      } catch (error) {
        for (const task of startable) record(failedBy(task, error), task);
        if (endsRun(error)) ended = error instanceof Error ? error.message : String(error);
      }
    });
  }
  return tasks.flatMap(task => results.get(task.change.address) ?? []);

  /** Keeps a result and journals it; true when there was none to keep. */
  function record(result: Result | undefined, task: Task | undefined): boolean {
    if (!result) return true;
    results.set(result.address, result);
    const wrote = task && result.status === 'done' ? { wrote: formToJson(formOfUnits(task.change.units)) } : {};
    applying.journal.write({ type: 'result', address: result.address, action: result.action, status: result.status, ...(result.says !== undefined && { says: result.says }), ...wrote });
    applying.progress?.(result);
    return false;
  }
}

function taskOf(tasks: readonly Task[], result: Result): Task | undefined {
  return tasks.find(task => task.change.address === result.address);
}

function stopReason(applying: Applying): string | undefined {
  return applying.stopped() ? 'the run was stopped' : undefined;
}

function notStartable({ change }: Task, results: ReadonlyMap<string, Result>, ended: string | undefined): Result | undefined {
  const { address, action } = change;
  if (ended !== undefined) return { address, action, status: 'notStarted', says: ended, next: 'run plan again' };
  const failedFirst = change.dependsOn.find(first => (results.get(first)?.status ?? 'done') !== 'done');
  if (failedFirst === undefined) return undefined;
  return { address, action, status: 'notStarted', says: `it needs ${failedFirst}, which was not done`, next: `see ${failedFirst}` };
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

function batchKey({ change, kind }: Task): string {
  return change.action === 'create' && kind.batching ? JSON.stringify([kind.name, change.scope]) : change.address;
}

async function runJobs<T>(jobs: readonly T[], run: (job: T) => Promise<void>): Promise<void> {
  const queue = jobs.values();
  const worker = async () => {
    for (const job of queue) await run(job);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, jobs.length) }, worker));
}
