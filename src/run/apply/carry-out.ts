import { sameOrder } from '../../core/arrange.ts';
import type { JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { equalForms, isMap } from '../../core/form.ts';
import type { Kind, Step } from '../../core/kind.ts';
import type { Result } from '../../core/outcome.ts';
import type { Unit } from '../../core/plan.ts';
import { savedSince } from '../../plan/compare.ts';
import { keyedAgain } from '../../plan/keyed.ts';
import { PortalError } from '../../portal/errors.ts';
import type { Applying, Task } from './context.ts';
import { done, endsRun, failed, failedBy, liveBody, notStarted, sendJournaled } from './context.ts';
import { findInPortal, readSome, settlingTime } from './find.ts';

/** How often a create is sent after the portal was seen not to have it. */
export const mostAttempts = 3;

/** Which rounds of a change are carried out: of one that completes another later, the first ones and then the rest. */
export interface Rounds {
  readonly from: number;
  readonly to: number;
}

/** Carries out one change, step by step. `attempt` counts from 1: a create that may have taken effect before is further on. */
export async function carryOut(
  task: Task,
  applying: Applying,
  attempt = 1,
  { from, to }: Rounds = allRounds(task),
): Promise<Result> {
  const reason = applying.brake.reason();
  if (reason !== undefined) return notStarted(task, reason);
  const stepsDone: string[] = [];
  try {
    const live = from === 0 ? await readAgain(task, applying) : undefined;
    const since = live && live !== liveBody(task) ? changedSince(task, live, applying) : undefined;
    if (since !== undefined) return failed(task, since, 'run plan again');
    for (let round = from; round < to; round += 1) {
      const body = round === 0 ? live : await readSettled(task, applying);
      if (round > 0 && !body) return { ...notSettled(task), ...doneSoFar(stepsDone) };
      for (const step of task.kind.steps(current(task, applying), applying.look, body, round)) {
        await sendStep(step, task, applying, attempt, attempt > 1 || round > 0);
        stepsDone.push(step.says);
      }
    }
    return to < allRounds(task).to ? { ...done(task), ...doneSoFar(stepsDone) } : done(task);
  } catch (error) {
    if (isGoneAlready(task, error)) return done(task);
    return { ...failedBy(task, error, applying), ...doneSoFar(stepsDone) };
  }
}

export function allRounds({ kind, change }: Task): Rounds {
  return { from: 0, to: kind.rounds?.(change) ?? 1 };
}

/** What is done at once: all of it, unless a part has to wait for others. */
export function firstRounds(task: Task): Rounds {
  const all = allRounds(task);
  const waits = (task.change.completedBy?.length ?? 0) > 0;
  return waits ? { from: 0, to: task.kind.completes ?? all.to } : all;
}

function doneSoFar(stepsDone: readonly string[]): Pick<Result, 'stepsDone'> {
  return stepsDone.length > 0 ? { stepsDone } : {};
}

function notSettled(task: Task): Result {
  return failed(task, 'HubSpot has not finished what was begun', 'wait a minute and run plan again');
}

/** The change with the id that its thing has by now. */
function current({ change }: Task, { created }: Applying): Task['change'] {
  const id = created.get(change.address) ?? change.id;
  return id === undefined ? change : { ...change, id };
}

/** How long HubSpot is given to finish what an earlier round began. */
const finishingWaits: readonly number[] = [settlingTime, 1000, 2000, 4000, 8000];

/** The thing as it is once what was written before has settled; undefined when that takes too long. */
async function readSettled(task: Task, applying: Applying): Promise<JsonObject | undefined> {
  for (const wait of finishingWaits) {
    await applying.sleep(wait);
    const body = await readWhole(task, applying);
    if (body && (task.kind.settled?.(body) ?? true)) return body;
  }
  return undefined;
}

async function readWhole(task: Task, applying: Applying): Promise<JsonObject | undefined> {
  const { kind, change } = task;
  const now = current(task, applying);
  const { scope } = change;
  const want = { kind: kind.name, ...(scope !== undefined && { scope }), forms: [] };
  const found = await readSome(kind, want, now.id === undefined ? [] : [now.id], applying.gateway);
  return found.find(({ id }) => id === now.id)?.body ?? liveBody(task);
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
    const { body } = await sendJournaled(applying, [task], step.says, step.call);
    const id = isObject(body) ? step.idFrom?.(body) : undefined;
    if (id !== undefined) applying.created.set(task.change.address, id);
  } catch (error) {
    if (step.replay !== 'findFirst' || !mayHaveTakenEffect(error, mayBeThere)) throw error;
    if (await isThere(step, task, applying)) return;
    if (attempt === mostAttempts || applying.brake.reason() !== undefined) throw error;
    await sendStep(step, task, applying, attempt + 1, true);
  }
}

/** After a write whose outcome is unknown: whether the portal shows what it was to bring about. */
async function isThere({ effect }: Step, task: Task, applying: Applying): Promise<boolean> {
  if (!effect) {
    const found = (await findInPortal([task], applying)).get(task.change.address);
    if (found) applying.created.set(task.change.address, found.id);
    return found !== undefined;
  }
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

/** What is not as it was when the plan was made. What we do not own may change under us, unless a save as such counts. */
function changedSince(
  { change, kind, draft }: Task,
  live: JsonObject,
  { look }: Applying,
): string | undefined {
  const found = kind.found(live, change.scope);
  if (change.revision !== undefined && found.revision !== change.revision) return savedSince(change, found);
  const lifted = kind.lift(live, change.scope, look);
  const now = keyedAgain(kind, lifted, draft.subject.resource, draft.keyed).form;
  const unit = change.units.find(one => !sameUnit(one, draft.actual, now) && !isHalfway(one, kind, now));
  return unit && `${unit.path.join('.')} was changed in the portal since the plan was made`;
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
