import { isObject } from '../../core/call.ts';
import type { Form } from '../../core/form.ts';
import { isMap } from '../../core/form.ts';
import {
  checkEvent,
  checkFilter,
  checkTrigger,
  contractEvent,
  contractFilter,
  contractTrigger,
  expandEvent,
  expandFilter,
  expandTrigger,
  liftEvent,
  liftFilter,
  liftTrigger,
  lowerEvent,
  lowerFilter,
  lowerTrigger,
} from '../../filter/index.ts';
import type { Codec } from '../steps/codec.ts';

interface Spelling {
  readonly expand: typeof expandFilter;
  readonly contract: typeof contractFilter;
  readonly lift: typeof liftFilter;
  readonly lower: typeof lowerFilter;
  readonly check: typeof checkFilter;
}

function codecOf({ expand, contract, lift, lower, check }: Spelling): Codec {
  return {
    lift: (json, at) => (isObject(json) ? lift(json, at.objectType, at.window) : undefined),
    lower: (form, at) => lower(form, at.objectType, at.window),
    expand: (tree, at) => expand(tree, at.objectType),
    contract: (form, at) => contract(form, at.objectType),
    check: (tree, at) => check(tree, at.objectType),
  };
}

/** Which records. */
export const filter = codecOf({
  expand: expandFilter,
  contract: contractFilter,
  lift: liftFilter,
  lower: lowerFilter,
  check: checkFilter,
});

/** Which change of a record. */
export const trigger = codecOf({
  expand: expandTrigger,
  contract: contractTrigger,
  lift: liftTrigger,
  lower: lowerTrigger,
  check: checkTrigger,
});

const happening = codecOf({
  expand: expandEvent,
  contract: contractEvent,
  lift: liftEvent,
  lower: lowerEvent,
  check: checkEvent,
});

/** What happens to a record, or getting into a list, which HubSpot has as a filter (O). */
export const event: Codec = {
  lift: happening.lift,
  lower: happening.lower,
  expand: (tree, at) => spellingOf(tree).expand(tree, at),
  contract: (form, at) => spellingOf(form).contract(form, at),
  check: (tree, at) => spellingOf(tree).check(tree, at),
};

function spellingOf(form: Form): Codec {
  return isMembership(form) ? filter : happening;
}

const MEMBERSHIP = ['all', 'any', 'notAll', 'notAny', 'restricted', 'list', 'notInList'];

/** Whether an entry of `trigger` is about lists. */
export function isMembership(form: Form): boolean {
  if (!isMap(form)) return false;
  const raw = form.get('raw');
  if (isMap(raw)) return raw.get('filterBranchType') !== 'UNIFIED_EVENTS';
  return MEMBERSHIP.some(word => form.has(word));
}
