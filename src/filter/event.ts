import type { Json, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Form, FormMap } from '../core/form.ts';
import { isList, isMap } from '../core/form.ts';
import { checkEvent } from './check-event.ts';
import type { ObjectTypeForm, Window } from './context.ts';
import { contractNode } from './contract.ts';
import { eventIn, lowerEventType } from './event-types.ts';
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
  const [word, value] = eventIn(tree) ?? [];
  if (word === undefined || value === undefined) {
    const [node, ...others] = expandNodes(tree, undefined, 0);
    return node !== undefined && others.length === 0 ? node : tree;
  }
  if (word === 'formSubmitted') return new Map([[word, expandMain(value, FORM)]]);
  const change = word === 'propertyChanged' ? expandChange(value, objectType) : undefined;
  return change ? new Map([[word, change]]) : tree;
}

/** The inverse of `expandEvent`. */
export function contractEvent(form: Form, objectType: ObjectTypeForm): Form {
  const [word, value] = eventIn(form) ?? [];
  if (word === undefined || value === undefined) return contractNode(form, undefined);
  if (word === 'formSubmitted') return new Map([[word, contractMain(value)]]);
  return word === 'propertyChanged' && isMap(value)
    ? new Map([[word, contractChange(value, objectType)]])
    : form;
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

/** The forms that a branch is about: one, several, or any; undefined where it is about something else. */
function formsIn(filters: Json | undefined, window: Window): Form | undefined {
  const [filter] = isArray(filters) ? filters : [];
  if (filter === undefined) return ANY;
  const operation = isObject(filter) ? filter['operation'] : undefined;
  const values = isObject(operation) ? operation['values'] : undefined;
  if (!isArray(values)) return undefined;
  const [first, ...others] = values.map(id => window.ref('form', undefined, String(id)));
  return first && others.length > 0 ? [first, ...others] : first;
}

/** The inverse of `liftEvent`. */
export function lowerEvent(form: Form, objectType: ObjectTypeForm, window: Window): JsonObject {
  const [word, value] = eventIn(form) ?? [];
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
