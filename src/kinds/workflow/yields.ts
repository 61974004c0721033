import type { Form, FormMap } from '../../core/form.ts';
import { asMap, isList, textsIn } from '../../core/form.ts';
import { alignSteps } from '../../workflow/compare/index.ts';

/**
 * `portalOwns: [steps]`, or the ids of some of them: written when the workflow is made, and then the portal's. Instead
 * of what configuration says of them stands what the portal has.
 */
export function yieldToPortal(desired: FormMap, actual: FormMap): FormMap {
  const owned = textsIn(desired.get('portalOwns'));
  if (owned.length === 0) return desired;
  if (owned.includes('steps')) return new Map([...desired].filter(([field]) => field !== 'steps'));
  const steps = desired.get('steps');
  const there = actual.get('steps');
  if (!isList(steps) || !isList(there)) return desired;
  const ids = new Set(owned);
  return new Map([...desired, ['steps', replaced(steps, there, ids)]]);
}

function replaced(steps: readonly Form[], there: readonly Form[], ids: ReadonlySet<string>): readonly Form[] {
  return alignSteps(steps, there).flatMap(({ before, after }): readonly Form[] => {
    if (before === undefined) return [];
    const id = asMap(before).get('id');
    if (typeof id !== 'string' || !ids.has(id)) return [before];
    // what the portal has taken out stays out
    return after === undefined ? [] : [new Map([['id', id], ...asMap(after)])];
  });
}
