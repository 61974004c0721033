import type { JsonObject } from '../core/call.ts';
import type { Form, FormMap } from '../core/form.ts';
import { isList, isMap } from '../core/form.ts';
import { checkEvent } from './check-event.ts';
import type { ObjectTypeForm, Window } from './context.ts';
import { contractNode } from './contract.ts';
import { eventWordIn, lowerEventType } from './event-types.ts';
import { expandNodes } from './expand.ts';
import { isArray, sameJson } from './json.ts';
import { liftNode } from './lift.ts';
import { lowerNode } from './lower.ts';
import { contractChange, expandChange, liftChange, lowerChange } from './property-change.ts';
import { lowerValue } from './reference-value.ts';
import { equalSpelling } from './same.ts';
import { ANY, contractMain, expandMain } from './word-filter.ts';

/*
 * What happens to a record so that it is enrolled (`trigger`): a property changes, a form is submitted, it is created, or
 * any other event with filters on the event's properties.
 */

const FORM = { field: 'hs_form_id', kind: 'form', many: true, optional: true };

/** One of `trigger` in YAML → form. */
export function expandEvent(tree: Form, objectType: ObjectTypeForm): Form {
  const word = eventWordIn(tree);
  if (!isMap(tree)) return tree;
  const value = (word === undefined ? undefined : tree.get(word)) ?? null;
  if (word === 'propertyChanged') {
    const change = expandChange(value, objectType);
    return change ? new Map([[word, change]]) : tree;
  }
  if (word === 'formSubmitted') return new Map([[word, expandMain(value, FORM)]]);
  const [node, ...others] = word === undefined ? expandNodes(tree, undefined, 0) : [];
  return node !== undefined && others.length === 0 ? node : tree;
}

/** The inverse of `expandEvent`. */
export function contractEvent(form: Form, objectType: ObjectTypeForm): Form {
  const word = eventWordIn(form);
  if (!isMap(form) || word === undefined) return contractNode(form, undefined);
  const value = form.get(word) ?? null;
  if (word === 'propertyChanged' && isMap(value)) return new Map([[word, contractChange(value, objectType)]]);
  return word === 'formSubmitted' ? new Map([[word, contractMain(value)]]) : form;
}

/** A branch about an event in a body → form. */
export function liftEvent(branch: JsonObject, objectType: ObjectTypeForm, window: Window): Form {
  const form = candidates(branch, objectType, window).find(one => {
    const tree = contractEvent(one, objectType);
    return (
      sameJson(lowerEvent(one, objectType, window), branch) &&
      checkEvent(tree, objectType).length === 0 &&
      equalSpelling(expandEvent(tree, objectType), one)
    );
  });
  return form ?? liftNode(branch, undefined, window);
}

function candidates(branch: JsonObject, objectType: ObjectTypeForm, window: Window): readonly FormMap[] {
  const { filters } = branch;
  const change = liftChange(filters, objectType, window);
  const forms = formsIn(filters, window);
  return [
    ...(change ? [new Map([['propertyChanged', change]])] : []),
    ...(forms === undefined ? [] : [new Map([['formSubmitted', forms]])]),
    new Map([['created', true]]),
  ];
}

/** The forms that a branch is about: one, several, or any. */
function formsIn(filters: JsonObject[string] | undefined, window: Window): Form | undefined {
  if (!isArray(filters) || filters.length === 0) return ANY;
  const lifted = liftNode(filters[0] ?? null, undefined, window);
  const ids = lifted.get('isAnyOf');
  if (!isList(ids)) return undefined;
  const refs = ids.map(id => (typeof id === 'string' ? window.ref('form', undefined, id) : id));
  return refs.length === 1 ? refs[0] : refs;
}

/** The inverse of `liftEvent`. */
export function lowerEvent(form: Form, objectType: ObjectTypeForm, window: Window): JsonObject {
  const word = eventWordIn(form);
  const value = isMap(form) && word !== undefined ? form.get(word) : undefined;
  if (word === undefined || value === undefined) return lowerNode(form, undefined, window);
  return {
    filterBranches: [],
    filters: filtersOf(word, value, objectType, window),
    eventTypeId: lowerEventType(word, window),
    operator: 'HAS_COMPLETED',
    filterBranchType: 'UNIFIED_EVENTS',
    filterBranchOperator: 'AND',
  };
}

function filtersOf(
  word: string,
  value: Form,
  objectType: ObjectTypeForm,
  window: Window,
): readonly JsonObject[] {
  if (word === 'propertyChanged') return isMap(value) ? lowerChange(value, objectType, window) : [];
  if (word !== 'formSubmitted' || value === ANY) return [];
  const values = (isList(value) ? value : [value]).map(form => lowerValue(form, window));
  return [
    {
      property: FORM.field,
      operation: {
        operator: 'IS_ANY_OF',
        includeObjectsWithNoValueSet: false,
        values,
        operationType: 'ENUMERATION',
      },
      filterType: 'PROPERTY',
    },
  ];
}
