import { SEARCH_FILTERS, SEARCH_FILTERS_PER_GROUP, SEARCH_IN_VALUES } from '../assumptions.ts';
import { invalid, unreadable } from '../errors.ts';
import { arrayOf, isObject, type Json, type JsonObject, textOf } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';
import type { Portal } from '../portal/portal.ts';
import { activeProperty } from '../properties/stored.ts';
import { OPERATORS, type Operands, testValue } from './operators.ts';

/** Reference 4.1, S: up to 6 groups. */
const GROUPS = 6;

type Matches = (values: JsonObject) => boolean;

const scalarText = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** Reads `filterGroups`: groups are joined by OR, the filters of one by AND. Throws the 400. */
export function readFilterGroups(portal: Portal, type: ObjectType, body: JsonObject): Matches {
  const groups = arrayOf(body, 'filterGroups').map(group =>
    isObject(group) ? arrayOf(group, 'filters') : [],
  );
  if (groups.length > GROUPS) throw invalid(`A search takes at most ${GROUPS} filter groups`);
  if (groups.some(filters => filters.length > SEARCH_FILTERS_PER_GROUP)) {
    throw invalid(`A filter group takes at most ${SEARCH_FILTERS_PER_GROUP} filters`);
  }
  if (groups.flat().length > SEARCH_FILTERS)
    throw invalid(`A search takes at most ${SEARCH_FILTERS} filters`);
  if (groups.length === 0) return () => true;
  const tests = groups.map(filters => filters.map(filter => readFilter(portal, type, filter)));
  return values => tests.some(group => group.every(test => test(values)));
}

function readFilter(portal: Portal, type: ObjectType, filter: Json): Matches {
  if (!isObject(filter)) throw unreadable('a filter is an object');
  const name = textOf(filter, 'propertyName');
  const operator = textOf(filter, 'operator');
  const known = OPERATORS[operator];
  if (!known) throw unreadable(`'${operator}' is no operator`);
  const property = activeProperty(portal, type, name)?.body;
  if (!property)
    throw invalid(`Property "${name}" does not exist`, undefined, { context: { propertyName: [name] } });
  const operands: Operands = {
    value: scalarText(filter.value),
    highValue: scalarText(filter.highValue),
    values: arrayOf(filter, 'values').map(scalarText),
  };
  for (const need of known.needs) {
    if (operands[need].length === 0)
      throw invalid(`Operator ${operator} needs '${need}' for property "${name}"`);
  }
  if (operands.values.length > SEARCH_IN_VALUES)
    throw invalid(`${operator} takes at most ${SEARCH_IN_VALUES} values`);
  const kind = textOf(property, 'type');
  return values => testValue(operator, scalarText(values[name]), operands, kind);
}
