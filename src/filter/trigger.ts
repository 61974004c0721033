import type { JsonObject } from '../core/call.ts';
import type { Form, FormMap } from '../core/form.ts';
import { isMap } from '../core/form.ts';
import { checkTrigger } from './check-event.ts';
import type { ObjectTypeForm, Window } from './context.ts';
import { contractFilter, contractNode } from './contract.ts';
import { expandFilter } from './expand.ts';
import { sameJson } from './json.ts';
import { liftFilter } from './lift.ts';
import { lowerFilter } from './lower.ts';
import { contractChange, expandChange, liftChange, lowerChange } from './property-change.ts';
import { equalSpelling } from './same.ts';

/*
 * What enrols a record again (`reEnrollWhen`): a property that changes, or any other filter. A filter on a property as
 * it is now stands below `all`.
 */

/** One of `reEnrollWhen` in YAML → form. */
export function expandTrigger(tree: Form, objectType: ObjectTypeForm): Form {
  return expandChange(tree, objectType) ?? expandFilter(tree, objectType);
}

/** The inverse of `expandTrigger`. */
export function contractTrigger(form: Form, objectType: ObjectTypeForm): Form {
  if (!isMap(form)) return form;
  if (form.has('property')) return contractChange(form, objectType);
  const tree = contractFilter(form, objectType);
  return isAboutProperties(tree, objectType) ? contractNode(form, objectType) : tree;
}

/** Whether a tree without `all` around it would be read as a change. */
function isAboutProperties(tree: Form, objectType: ObjectTypeForm): boolean {
  return isMap(tree) && (tree.size > 1 || expandChange(tree, objectType) !== undefined);
}

/** A branch of re-enrolment triggers in a body → form. */
export function liftTrigger(branch: JsonObject, objectType: ObjectTypeForm, window: Window): Form {
  const form = liftChange(branch['filters'], objectType, window);
  return form && isFaithful(form, branch, objectType, window) ? form : liftFilter(branch, objectType, window);
}

function isFaithful(form: FormMap, body: JsonObject, objectType: ObjectTypeForm, window: Window): boolean {
  const tree = contractTrigger(form, objectType);
  return (
    sameJson(lowerTrigger(form, objectType, window), body) &&
    checkTrigger(tree, objectType).length === 0 &&
    equalSpelling(expandTrigger(tree, objectType), form)
  );
}

/** The inverse of `liftTrigger`. */
export function lowerTrigger(form: Form, objectType: ObjectTypeForm, window: Window): JsonObject {
  if (!isMap(form) || !form.has('property')) return lowerFilter(form, objectType, window);
  return {
    filterBranches: [],
    filters: lowerChange(form, objectType, window),
    filterBranchType: 'AND',
    filterBranchOperator: 'AND',
  };
}
