import type { Json, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Form, FormMap } from '../core/form.ts';
import { isMap } from '../core/form.ts';
import type { ObjectTypeForm, Window } from './context.ts';
import { contractNode } from './contract.ts';
import { expandNodes } from './expand.ts';
import { isArray, sameJson } from './json.ts';
import { headsIn } from './nodes.ts';
import { liftOperation, lowerOperation } from './operation.ts';
import { keyOf, liftProperty, lowerProperty, propertyForm, propertyKey } from './property-name.ts';

/*
 * A change of a property, as HubSpot writes it (reference 11.3): a filter that `hs_name` is the property, and one on
 * `hs_value`. Here it is a filter on the property itself, `{ lead_region: [emea] }`, or just its name.
 */

/** A change in YAML → form; undefined for anything else. */
export function expandChange(tree: Form, objectType: ObjectTypeForm): FormMap | undefined {
  if (typeof tree === 'string') return new Map([['property', propertyForm(tree, objectType)]]);
  if (!isMap(tree)) return undefined;
  const [head, ...others] = headsIn(tree);
  const isOne = head === undefined ? tree.size === 1 : head === 'property' && others.length === 0;
  const [node] = isOne ? expandNodes(tree, objectType, 0) : [];
  return isMap(node) && propertyKey(node.get('property')) !== undefined ? node : undefined;
}

/** The inverse of `expandChange`. */
export function contractChange(form: FormMap, objectType: ObjectTypeForm): Form {
  return form.size === 1 ? (propertyKey(form.get('property')) ?? form) : contractNode(form, objectType);
}

/** The filters of a body that are about a change → form; undefined for other filters. */
export function liftChange(
  filters: Json | undefined,
  objectType: ObjectTypeForm,
  window: Window,
): FormMap | undefined {
  const [first, second] = isArray(filters) ? filters : [];
  const name = isObject(first) && isObject(first['operation']) ? first['operation']['value'] : undefined;
  if (typeof name !== 'string') return undefined;
  const property = liftProperty(name, objectType, window);
  const at = { scope: objectType, property: keyOf(property), window };
  const operation = isObject(second) && isObject(second['operation']) ? second['operation'] : undefined;
  const form = new Map<string, Form>([
    ['property', property],
    ...((operation && liftOperation(operation, at)) ?? []),
  ]);
  return sameJson(lowerChange(form, objectType, window), filters ?? null) ? form : undefined;
}

/** The inverse of `liftChange`. */
export function lowerChange(
  form: FormMap,
  objectType: ObjectTypeForm,
  window: Window,
): readonly JsonObject[] {
  const property = form.get('property');
  const at = { scope: objectType, property: propertyKey(property) ?? '', window };
  const value = { property: 'hs_value', operation: lowerOperation(form, at), filterType: 'PROPERTY' };
  return [nameFilter(lowerProperty(property, window)), ...(form.size > 1 ? [value] : [])];
}

function nameFilter(value: string): JsonObject {
  return {
    property: 'hs_name',
    operation: {
      operator: 'IS_EQUAL_TO',
      includeObjectsWithNoValueSet: false,
      value,
      operationType: 'STRING',
    },
    filterType: 'PROPERTY',
  };
}
