import { arrayOf, isObject, type Json, type JsonObject, textOf } from '../json.ts';
import { type Use, useOf, valueUse } from '../usage/use.ts';

/**
 * Where a filter stands: on records; in a re-enrollment trigger or an event, where `hs_name` names the property that
 * changed and `hs_value` its value (reference 11.3, O).
 */
export type Place = 'record' | 'trigger' | 'event';

/** The event of a changed property (reference 11.3). */
const PROPERTY_CHANGED = '4-655002';

/** An id that may be sent as a number. */
export const idText = (value: Json | undefined): string =>
  typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';

const operationOf = (filter: JsonObject): JsonObject => (isObject(filter.operation) ? filter.operation : {});

export const filtersOf = (branch: JsonObject): readonly JsonObject[] =>
  arrayOf(branch, 'filters').filter(isObject);

/** The property that a trigger, or the event of a changed property, is about: the value of its filter on `hs_name`. */
export function changedProperty(branch: JsonObject, place: Place): string {
  const about = place === 'trigger' || textOf(branch, 'eventTypeId') === PROPERTY_CHANGED;
  const naming = about && filtersOf(branch).find(filter => textOf(filter, 'property') === 'hs_name');
  return naming ? textOf(operationOf(naming), 'value') : '';
}

const POINTS: readonly string[] = ['timePoint', 'lowerBoundTimePoint', 'upperBoundTimePoint'];

/** Properties that an operation compares with. */
export function comparedProperties(operation: JsonObject): readonly string[] {
  const points = POINTS.flatMap(key => (isObject(operation[key]) ? [operation[key]] : []));
  const referenced = points
    .filter(point => textOf(point, 'timeType') === 'PROPERTY_REFERENCED')
    .map(point => textOf(point, 'property'));
  return [...referenced, textOf(operation, 'comparisonPropertyName')].filter(name => name !== '');
}

function propertyUses(type: string, name: string, operation: JsonObject): readonly Use[] {
  const values = [operation.value, ...arrayOf(operation, 'values')].map(idText).filter(text => text !== '');
  return [
    useOf('property', name, type),
    ...comparedProperties(operation).map(other => useOf('property', other, type)),
    ...values.map(value => valueUse(type, name, value)),
  ];
}

/** The property of the object type that a filter is about; `''` for properties of events. */
export function propertyMeant(property: string, place: Place, changed: string): string {
  if (place === 'record') return property;
  if (property === 'hs_value') return changed;
  return property === 'hs_name' || place === 'event' ? '' : property;
}

function filterUses(filter: JsonObject, type: string, place: Place, changed: string): readonly Use[] {
  const property = textOf(filter, 'property');
  const list = idText(filter.listId);
  const form = textOf(filter, 'formId');
  const email = idText(filter.emailId);
  const about = propertyMeant(property, place, changed);
  return [
    ...(about === '' ? [] : propertyUses(type, about, operationOf(filter))),
    ...(list === '' ? [] : [useOf('list', list)]),
    ...(form === '' ? [] : [useOf('form', form)]),
    ...(email === '' ? [] : [useOf('email', email)]),
  ];
}

/** Everything that a filter tree refers to, however strange it is: seeds are taken as they are. */
export function branchUses(branch: Json | undefined, type: string, place: Place = 'record'): readonly Use[] {
  if (!isObject(branch)) return [];
  const here = textOf(branch, 'eventTypeId') === '' ? place : 'event';
  const subject = textOf(branch, 'objectTypeId') || type;
  const changed = changedProperty(branch, here);
  return [
    ...(changed === '' ? [] : [useOf('property', changed, subject)]),
    ...filtersOf(branch).flatMap(filter => filterUses(filter, subject, here, changed)),
    ...arrayOf(branch, 'filterBranches').flatMap(child => branchUses(child, subject, here)),
  ];
}
