import type { Form } from '../../core/form.ts';
import { type ObjectTypeForm, type Window, withUnknown } from '../../filter/index.ts';
import { treeOf } from '../graph/index.ts';
import { formsOf } from './form-of.ts';
import { contentsOf } from './lift-flow.ts';
import { lowerSteps } from './lower.ts';
import { parseSteps } from './parse.ts';
import { readFlow } from './read.ts';
import { stepIds } from './step-ids.ts';
import { verbatimIn } from './verbatim.ts';

export interface SettledSteps {
  readonly steps: Form;
  readonly detached: Form | undefined;
}

/**
 * Steps as `lift` would spell them in this portal: through their actions and back, so that two ways to say one workflow
 * (a `goto` to what follows the branch anyway, a default that is said) are one. Keys that people gave steps stay.
 */
export function settleSteps(
  steps: Form,
  detached: Form | undefined,
  objectType: ObjectTypeForm,
  window: Window,
): SettledSteps {
  const asSaid = { steps, detached };
  if (verbatimIn(steps)) return asSaid;
  const through = withUnknown(window);
  const { actions, startActionId } = lowerSteps(steps, detached, objectType, through);
  const flow = readFlow({ actions, ...(startActionId !== undefined && { startActionId }) });
  if (!flow) return asSaid;
  const tree = treeOf(flow);
  const own = parseSteps(steps, detached).contents.flatMap(({ id }, number) =>
    id === undefined ? [] : [[number, id] as const],
  );
  const contents = contentsOf(flow, stepIds(flow, tree, new Map(own)), objectType, through);
  if (!contents) return asSaid;
  const forms = formsOf(tree, contents);
  return { steps: forms.steps, detached: forms.detached.length === 0 ? detached : forms.detached };
}
