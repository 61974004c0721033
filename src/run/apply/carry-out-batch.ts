import type { JsonObject } from '../../core/call.ts';
import type { StepOutcome } from '../../core/kind.ts';
import type { Result } from '../../core/outcome.ts';
import { PortalError } from '../../portal/errors.ts';
import { carryOut, firstRounds, mostAttempts } from './carry-out.ts';
import type { Applying, Task } from './context.ts';
import { done, endsRun, failed, failedBy, notStarted, sendJournaled } from './context.ts';
import { findInPortal } from './find.ts';

/**
 * Carries out changes of one batch key in one call. A refused batch is halved until the culprit stands alone; an
 * ambiguous one is looked up, and only what is missing is sent again. Every change gets a result.
 */
export async function carryOutBatch(
  tasks: readonly Task[],
  applying: Applying,
  attempt = 1,
): Promise<Result[]> {
  const batching = tasks[0]?.kind.batching;
  if (tasks.length < 2 || !batching)
    return Promise.all(tasks.map(task => carryOut(task, applying, attempt, firstRounds(task))));
  const reason = applying.brake.reason();
  if (reason !== undefined) return tasks.map(task => notStarted(task, reason));
  try {
    const steps = tasks.flatMap(task => task.kind.steps(task.change, applying.look, undefined).slice(0, 1));
    const packed = batching.pack(steps);
    const answer = await sendJournaled(applying, tasks, `create ${tasks.length}`, packed.call);
    return await settle(tasks, packed.split(answer), applying, attempt);
  } catch (error) {
    if (endsRun(error) || !(error instanceof PortalError))
      return tasks.map(task => failedBy(task, error, applying));
    if (error.ambiguous) return lookUp(tasks, applying, attempt, error);
    return error.kind === 'refused'
      ? halve(tasks, applying, attempt)
      : tasks.map(task => failedBy(task, error, applying));
  }
}

async function halve(tasks: readonly Task[], applying: Applying, attempt: number): Promise<Result[]> {
  const middle = Math.ceil(tasks.length / 2);
  const left = await carryOutBatch(tasks.slice(0, middle), applying, attempt);
  return [...left, ...(await carryOutBatch(tasks.slice(middle), applying, attempt))];
}

/** Which of the tasks the portal has after all; the others are sent again. */
async function lookUp(
  tasks: readonly Task[],
  applying: Applying,
  attempt: number,
  error: PortalError | undefined,
): Promise<Result[]> {
  const look = await tryToFind(tasks, applying);
  if ('error' in look) return tasks.map(task => failedBy(task, error ?? look.error, applying));
  const { there } = look;
  const missing = tasks.filter(task => !there.has(task.change.address));
  const resent =
    attempt < mostAttempts
      ? await carryOutBatch(missing, applying, attempt + 1)
      : missing.map(task => notSeen(task, error));
  const byAddress = new Map(resent.map(result => [result.address, result]));
  return tasks.map(task => byAddress.get(task.change.address) ?? done(task));
}

async function tryToFind(tasks: readonly Task[], applying: Applying) {
  try {
    return { there: await findInPortal(tasks, applying) };
  } catch (error) {
    return { error };
  }
}

function notSeen(task: Task, error: PortalError | undefined): Result {
  return failed(
    task,
    error?.message ?? 'HubSpot answered without naming it, and does not have it',
    error?.next ?? 'run plan again',
  );
}

/** One result per task, from what the answer says of each. */
async function settle(
  tasks: readonly Task[],
  outcomes: readonly StepOutcome[],
  applying: Applying,
  attempt: number,
): Promise<Result[]> {
  const judged = tasks.map((task, index) => ({ task, result: judge(task, outcomes[index], attempt) }));
  const unknown = judged.filter(({ result }) => result === undefined).map(({ task }) => task);
  const found = unknown.length === 0 ? [] : await lookUp(unknown, applying, attempt, undefined);
  const byAddress = new Map(found.map(result => [result.address, result]));
  return judged.flatMap(({ task, result }) => result ?? byAddress.get(task.change.address) ?? []);
}

/** Undefined when the answer does not settle it. */
function judge(task: Task, outcome: StepOutcome | undefined, attempt: number): Result | undefined {
  if (outcome && 'body' in outcome) return done(task);
  if (!outcome || !('refused' in outcome)) return undefined;
  const { refused } = outcome;
  const existed = refused['category'] === 'OBJECT_ALREADY_EXISTS';
  // an earlier attempt of ours may have made it
  if (existed && attempt > 1) return undefined;
  return failed(
    task,
    messageOf(refused),
    existed
      ? 'someone else made it since the plan was made: run plan again'
      : 'correct the configuration and run plan again',
  );
}

function messageOf(refused: JsonObject): string {
  return typeof refused['message'] === 'string'
    ? refused['message']
    : 'HubSpot refused it without saying why';
}
