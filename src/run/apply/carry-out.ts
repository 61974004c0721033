import { sameOrder } from '../../core/arrange.ts';
import type { JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { equalForms, isMap } from '../../core/form.ts';
import type { Kind, Step } from '../../core/kind.ts';
import type { Result } from '../../core/outcome.ts';
import type { Unit } from '../../core/plan.ts';
import { keyedAgain } from '../../plan/keyed.ts';
import { PortalError } from '../../portal/errors.ts';
import type { Applying, Task } from './context.ts';
import { done, endsRun, failed, failedBy, liveBody, notStarted, sendJournaled } from './context.ts';
import { findInPortal, readAll, settlingTime } from './find.ts';

/** How often a create is sent after the portal was seen not to have it. */
export const mostAttempts = 3;

/** Carries out one change, step by step. `attempt` counts from 1: a create that may have taken effect before is further on. */
export async function carryOut(task: Task, applying: Applying, attempt = 1): Promise<Result> {
  const reason = applying.brake.reason();
  if (reason !== undefined) return notStarted(task, reason);
  const stepsDone: string[] = [];
  try {
    const live = await readAgain(task, applying);
    const changed = live && live !== liveBody(task) ? changedSince(task, live, applying) : undefined;
    if (changed)
      return failed(
        task,
        `${changed.path.join('.')} was changed in the portal since the plan was made`,
        'run plan again',
      );
    for (let round = 0; round < (task.kind.rounds ?? 1); round += 1) {
      const body = round === 0 ? live : await readWhole(task, applying);
      for (const step of task.kind.steps(task.change, applying.look, body, round)) {
        await sendStep(step, task, applying, attempt, attempt > 1 || round > 0);
        stepsDone.push(step.says);
      }
    }
    return done(task);
  } catch (error) {
    if (isGoneAlready(task, error)) return done(task);
    return { ...failedBy(task, error, applying), ...(stepsDone.length > 0 && { stepsDone }) };
  }
}

/** The thing as it is once what was written before has settled. */
async function readWhole(task: Task, { gateway, sleep }: Applying): Promise<JsonObject | undefined> {
  await sleep(settlingTime);
  const { id, scope } = task.change;
  const want = { kind: task.kind.name, ...(scope !== undefined && { scope }), forms: [] };
  return (await readAll(task.kind, want, gateway)).find(found => found.id === id)?.body ?? liveBody(task);
}

/** Somebody else removed it in the meantime: what was wanted is so. */
function isGoneAlready({ change }: Task, error: unknown): boolean {
  return change.action === 'remove' && error instanceof PortalError && error.kind === 'notFound';
}

/** `mayBeThere`: an earlier attempt, or what was written in an earlier round, may have brought about what a step is for. */
async function sendStep(
  step: Step,
  task: Task,
  applying: Applying,
  attempt: number,
  mayBeThere: boolean,
): Promise<void> {
  try {
    await sendJournaled(applying, [task], step.says, step.call);
  } catch (error) {
    if (step.replay !== 'findFirst' || !mayHaveTakenEffect(error, mayBeThere)) throw error;
    if (await isThere(step, task, applying)) return;
    if (attempt === mostAttempts || applying.brake.reason() !== undefined) throw error;
    await sendStep(step, task, applying, attempt + 1, true);
  }
}

/** After a write whose outcome is unknown: whether the portal shows what it was to bring about. */
async function isThere({ effect }: Step, task: Task, applying: Applying): Promise<boolean> {
  if (!effect) return (await findInPortal([task], applying)).has(task.change.address);
  await applying.sleep(settlingTime);
  return effect.seenIn(await applying.gateway.send(effect.call));
}

/**
 * Nobody knows; or it is refused after something else that may have brought it about, which reads do not show at once
 * (reference 4.3, O). A name that is taken is 409 for some kinds and 400 for others (reference 7.2, O).
 */
function mayHaveTakenEffect(error: unknown, mayBeThere: boolean): boolean {
  if (!(error instanceof PortalError) || endsRun(error)) return false;
  return error.ambiguous || (mayBeThere && error.kind === 'refused');
}

/** Bodies that are replaced as a whole are read right before sending. */
async function readAgain(task: Task, { gateway }: Applying): Promise<JsonObject | undefined> {
  const live = liveBody(task);
  const call = task.kind.reread(task.change, live);
  if (!call) return live;
  const { body } = await gateway.send(call);
  return isObject(body) ? body : live;
}

/** The first owned unit that is not as it was when the plan was made. What we do not own may change under us. */
function changedSince({ change, kind, draft }: Task, live: JsonObject, { look }: Applying): Unit | undefined {
  const lifted = kind.lift(live, change.scope, look);
  const now = keyedAgain(kind, lifted, draft.subject.resource, draft.keyed).form;
  return change.units.find(unit => !sameUnit(unit, draft.actual, now) && !isHalfway(unit, kind, now));
}

function sameUnit(unit: Unit, then: FormMap | undefined, now: FormMap): boolean {
  const was = at(then, unit.path);
  const is = at(now, unit.path);
  if (unit.is === 'order') return isMap(was) && isMap(is) && sameOrder([...was.keys()], [...is.keys()]);
  return equalForms(was, is);
}

/** Whether a name stands there that an earlier change of this very apply has given for the time being. */
function isHalfway({ path }: Unit, { shape }: Kind, now: FormMap): boolean {
  const [field = '', ...deeper] = path;
  const own = shape.of[field];
  const is = deeper.length === 0 ? now.get(field) : undefined;
  return own?.is === 'value' && is !== undefined && own.halfway?.(is) === true;
}

function at(form: Form | undefined, path: readonly string[]): Form | undefined {
  return path.reduce<Form | undefined>((inner, key) => (isMap(inner) ? inner.get(key) : undefined), form);
}
