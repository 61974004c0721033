import type { JsonObject } from '../../core/call.ts';
import type { Form } from '../../core/form.ts';
import type { ObjectTypeForm, Window } from '../../filter/index.ts';
import { formsOf } from './form-of.ts';
import { liftFlow } from './lift-flow.ts';
import { Names } from './mask.ts';
import { liftVerbatim } from './verbatim.ts';

export interface LiftedSteps {
  readonly steps: Form;
  /** Steps that nothing falls into: a list of lists. */
  readonly detached?: Form;
  /** Of every step the id of its action, by its path: `0`, `2/branch/1/0`, `detached/0/1`. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The actions of a flow as steps. What there are no words for is kept word for word, so that nothing is ever lost. */
export function liftSteps(body: JsonObject, objectType: ObjectTypeForm, window: Window): LiftedSteps {
  const lifted = liftFlow(body, objectType, window);
  if (!lifted) return { steps: liftVerbatim(body, new Names()), ids: new Map() };
  const { steps, detached, places } = formsOf(lifted.tree, lifted.contents);
  const ids = [...places].map(([path, number]) => [path, lifted.flow.actions[number]?.id ?? ''] as const);
  return { steps, ...(detached.length === 0 ? {} : { detached }), ids: new Map(ids) };
}
