import { sameOrder } from '../../core/arrange.ts';
import type { JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { equalForms, isMap } from '../../core/form.ts';
import type { Step } from '../../core/kind.ts';
import type { Result } from '../../core/outcome.ts';
import type { Unit } from '../../core/plan.ts';
import { PortalError } from '../../portal/errors.ts';
import type { Applying, Task } from './context.ts';
import { done, failed, failedBy, liveBody, sendJournaled } from './context.ts';
import { findInPortal } from './find.ts';

/** How often a create is sent again after the portal was seen not to have it. */
export const mostAttempts = 3;

/** Carries out one change, step by step. Throws what ends the run. */
export async function carryOut(task: Task, applying: Applying): Promise<Result> {
  try {
    const live = await readAgain(task, applying);
    const changed = live && live !== liveBody(task) ? changedSince(task, live, applying) : undefined;
    if (changed) return failed(task, `${changed.path.join('.')} was changed in the portal since the plan was made`, 'run plan again');
    for (const step of task.kind.steps(task.change, applying.look, live)) {
      const result = await sendStep(step, task, applying, 1);
      if (result) return result;
    }
    return done(task);
  } catch (error) {
    return failedBy(task, error);
  }
}

async function sendStep(step: Step, task: Task, applying: Applying, attempt: number): Promise<Result | undefined> {
  try {
    await sendJournaled(applying, [task], step.says, step.call);
    return undefined;
  } catch (error) {
    if (!(error instanceof PortalError) || !error.ambiguous || step.replay !== 'findFirst') throw error;
    const there = await findInPortal([task], applying);
    if (there.has(task.change.address)) return undefined;
    if (attempt === mostAttempts) throw error;
    return sendStep(step, task, applying, attempt + 1);
  }
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
  const now = kind.lift(live, change.scope, look);
  return change.units.find(unit => !sameUnit(unit, draft.actual, now));
}

function sameUnit(unit: Unit, then: FormMap | undefined, now: FormMap): boolean {
  const was = at(then, unit.path);
  const is = at(now, unit.path);
  if (unit.is === 'order') return isMap(was) && isMap(is) && sameOrder([...was.keys()], [...is.keys()]);
  return equalForms(was, is);
}

function at(form: Form | undefined, path: readonly string[]): Form | undefined {
  return path.reduce<Form | undefined>((inner, key) => (isMap(inner) ? inner.get(key) : undefined), form);
}
