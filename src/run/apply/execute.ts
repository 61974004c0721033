import type { Result } from '../../core/outcome.ts';
import { evidenceOf } from '../evidence.ts';
import type { JournalError } from '../journal.ts';
import { allRounds, carryOut } from './carry-out.ts';
import { carryOutBatch } from './carry-out-batch.ts';
import type { Applying, Task } from './context.ts';
import { failed, notStarted, record } from './context.ts';
import { isVisible } from './find.ts';

/** How many calls are under way at once; the gateway's limiter has the last word. */
const concurrency = 8;

/**
 * Carries out changes in waves: everything that waits for nothing more goes at once; last comes what completes changes
 * that refer to each other. What depends on a failed change is not started; neither is anything once the run was
 * stopped or an error ended it. One result for each task.
 */
export async function execute(tasks: readonly Task[], applying: Applying): Promise<Result[]> {
  const results = new Map<string, Result>();
  const waiting = new Map(tasks.map(task => [task.change.address, task]));
  /** Kinds whose new things this token can see, or why it cannot. */
  const seen = new Map<string, { readonly unseen?: string }>();
  while (waiting.size > 0) {
    const wave = nextWave(waiting);
    for (const { change } of wave) waiting.delete(change.address);
    const jobs = jobsOf(wave);
    const proofs = firstOfEachKind(jobs, kind => !seen.has(kind));
    await runJobs(proofs, async job => {
      await runJob(job);
      for (const task of job) await prove(task);
    });
    await runJobs(
      jobs.filter(job => !proofs.includes(job)),
      runJob,
    );
  }
  await runJobs(
    tasks.filter(isCompletedLater).map(task => [task]),
    async ([task]) => {
      if (task && results.get(task.change.address)?.status === 'done') keep(await complete(task), task);
    },
  );
  return tasks.flatMap(task => results.get(task.change.address) ?? []);

  async function runJob(job: readonly Task[]): Promise<void> {
    const startable = job.filter(task => !keepUndone(task) && !keepUnseen(task));
    const byAddress = new Map(startable.map(task => [task.change.address, task]));
    for (const result of await carryOutBatch(startable, applying)) {
      const task = byAddress.get(result.address);
      // it is there, and what refers to it can go on; the result comes when it is complete
      if (task && isCompletedLater(task) && result.status === 'done') results.set(result.address, result);
      else keep(result, task);
    }
  }

  /** Whether what was just made can be seen: what nobody sees would be made again and again. */
  async function prove(task: Task): Promise<void> {
    const { address, kind } = task.change;
    if (results.get(address)?.status !== 'done') return;
    seen.set(kind, (await isVisible(task, applying)) ? {} : { unseen: address });
  }

  /** What was made without what it refers to gets the rest. */
  async function complete(task: Task): Promise<Result> {
    const { address, completedBy = [] } = task.change;
    const begun = results.get(address)?.stepsDone ?? [];
    const ended = applying.brake.reason();
    if (ended !== undefined) return { ...failed(task, ended, 'run plan again'), stepsDone: begun };
    const undone = completedBy.find(other => other !== address && results.get(other)?.status !== 'done');
    if (undone !== undefined) {
      const says = `it was begun, and needs ${undone}, which was not done`;
      return { ...failed(task, says, `see ${undone}`), stepsDone: begun };
    }
    const { to } = allRounds(task);
    const result = await carryOut(task, applying, 1, { from: task.kind.completes ?? to, to });
    return result.status === 'done'
      ? result
      : { ...result, stepsDone: [...begun, ...(result.stepsDone ?? [])] };
  }

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

  /** Keeps the result of a task that would make another thing that nobody can see. */
  function keepUnseen(task: Task): boolean {
    const unseen = needsProof(task) ? seen.get(task.change.kind)?.unseen : undefined;
    if (unseen === undefined) return false;
    const says = `${unseen} was made, and this token cannot read it: nobody could tell what is there already`;
    keep(notStarted(task, says, 'use a token that can read what it makes, then run plan again'), undefined);
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
    if (task && status === 'done') remember(task);
    const kept = status === 'done' && unrecorded ? withoutRecord(result, unrecorded) : result;
    results.set(address, kept);
    applying.progress?.(kept);
  }

  /** What was carried out has the id that was planned for it, unless the portal gave another one. */
  function remember({ change, kind, draft }: Task): void {
    const { address, id, action } = change;
    const known = applying.created.get(address) ?? id ?? kind.plannedId(draft.subject.resource);
    if (action !== 'remove' && known !== undefined) applying.created.set(address, known);
  }
}

function isCompletedLater({ change }: Task): boolean {
  return (change.completedBy?.length ?? 0) > 0;
}

/** Of kinds whose things may be hidden from a token: the first new one, which shows whether the others can be made. */
function firstOfEachKind(jobs: readonly Task[][], isOpen: (kind: string) => boolean): readonly Task[][] {
  const first = new Map<string, Task[]>();
  for (const job of jobs)
    for (const task of job)
      if (needsProof(task) && isOpen(task.change.kind) && !first.has(task.change.kind))
        first.set(task.change.kind, job);
  return [...first.values()];
}

function needsProof({ change, kind }: Task): boolean {
  return change.action === 'create' && kind.oneFirst === true;
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
