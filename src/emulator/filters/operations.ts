import { BOOL_TAKES, RANGE_BOUNDS } from '../assumptions.ts';
import { isObject, type Json, type JsonObject, textOf } from '../json.ts';

/** What an operation type takes. Without operators any text goes: no source lists them. */
interface Operation {
  readonly operators?: readonly string[];
  readonly shaped: (operation: JsonObject) => boolean;
}

const isTexts = (value: Json | undefined): boolean =>
  Array.isArray(value) && value.every((each: Json) => typeof each === 'string');
const isNumber = (value: Json | undefined): boolean => typeof value === 'number';
const anything = (): boolean => true;

const EQUALITY: readonly string[] = ['IS_EQUAL_TO', 'IS_NOT_EQUAL_TO'];
const HISTORY: readonly string[] = ['HAS_EVER_BEEN_EQUAL_TO', 'HAS_NEVER_BEEN_EQUAL_TO'];
const CONTAINING: readonly string[] = ['CONTAINS', 'DOES_NOT_CONTAIN', 'STARTS_WITH', 'ENDS_WITH'];
const BETWEEN: readonly string[] = ['IS_BETWEEN', 'IS_NOT_BETWEEN'];
const POINT: readonly string[] = ['IS_BEFORE', 'IS_AFTER'];
const ROLLING: readonly string[] = [
  'IS_LESS_THAN_X_DAYS_AGO', 'IS_MORE_THAN_X_DAYS_AGO', 'IS_LESS_THAN_X_DAYS_FROM_NOW',
  'IS_MORE_THAN_X_DAYS_FROM_NOW',
]; // biome-ignore format: a list of words

/** Operation types with their operators and shapes (reference 10, S). Search operators are none of them. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  ALL_PROPERTY: { operators: ['IS_KNOWN', 'IS_UNKNOWN'], shaped: anything },
  ENUMERATION: {
    operators: [
      'IS_ANY_OF', 'IS_NONE_OF', 'IS_EXACTLY', 'IS_NOT_EXACTLY', 'CONTAINS_ALL', 'DOES_NOT_CONTAIN_ALL',
      'HAS_EVER_BEEN_ANY_OF', 'HAS_NEVER_BEEN_ANY_OF', 'HAS_EVER_BEEN_EXACTLY', 'HAS_NEVER_BEEN_EXACTLY',
      'HAS_EVER_CONTAINED_ALL', 'HAS_NEVER_CONTAINED_ALL',
    ], // biome-ignore format: a list of words
    shaped: ({ values }) => isTexts(values),
  },
  // HubSpot's filter guide names the two about history for MULTISTRING, too (D).
  MULTISTRING: {
    operators: [...EQUALITY, ...CONTAINING, ...HISTORY, 'CONTAINS_EXACTLY', 'DOES_NOT_CONTAIN_EXACTLY'],
    shaped: ({ values }) => isTexts(values),
  },
  STRING: {
    operators: [...EQUALITY, ...CONTAINING, ...HISTORY, 'HAS_EVER_CONTAINED', 'HAS_NEVER_CONTAINED'],
    shaped: ({ value }) => typeof value === 'string',
  },
  NUMBER: {
    operators: [
      ...EQUALITY,
      ...HISTORY,
      'IS_GREATER_THAN',
      'IS_GREATER_THAN_OR_EQUAL_TO',
      'IS_LESS_THAN',
      'IS_LESS_THAN_OR_EQUAL_TO',
    ],
    shaped: ({ value }) => isNumber(value),
  },
  NUMBER_RANGED: {
    operators: BETWEEN,
    shaped: operation => RANGE_BOUNDS.every(bound => isNumber(operation[bound])),
  },
  BOOL: { operators: [...EQUALITY, ...HISTORY], shaped: ({ value }) => typeof value === 'boolean' },
  TIME_POINT: { operators: POINT, shaped: ({ timePoint }) => isObject(timePoint) },
  TIME_RANGED: {
    operators: BETWEEN,
    shaped: ({ lowerBoundTimePoint, upperBoundTimePoint }) =>
      isObject(lowerBoundTimePoint) && isObject(upperBoundTimePoint),
  },
  DATETIME: { operators: POINT, shaped: anything },
  COMPARATIVE_DATE: { operators: POINT, shaped: anything },
  DATE: { operators: ROLLING, shaped: anything },
  ROLLING_DATE_RANGE: { operators: ROLLING, shaped: anything },
  CALENDAR_DATE: {
    operators: [
      'IN_THIS_TIME_UNIT', 'IN_THIS_TIME_UNIT_SO_FAR', 'IN_NEXT_TIME_UNIT', 'IN_LAST_TIME_UNIT',
    ], // biome-ignore format: a list of words
    shaped: anything,
  },
  ROLLING_PROPERTY_UPDATED: {
    operators: ['UPDATED_IN_LAST_X_DAYS', 'NOT_UPDATED_IN_LAST_X_DAYS'],
    shaped: anything,
  },
  RANGED_DATE: { shaped: anything },
  COMPARATIVE_PROPERTY_UPDATED: { shaped: anything },
  COMPARATIVE_STRING: { shaped: anything },
};

export type OperationFault = 'type' | 'operator' | 'shape';

/** What is wrong with an operation by itself; undefined when nothing is. */
export function operationFault(operation: JsonObject): OperationFault | undefined {
  const { includeObjectsWithNoValueSet: blank = false } = operation;
  const type = textOf(operation, 'operationType');
  const rule = Object.hasOwn(OPERATIONS, type) ? OPERATIONS[type] : undefined;
  if (!rule) return 'type';
  const operator = textOf(operation, 'operator');
  if (operator === '' || rule.operators?.includes(operator) === false) return 'operator';
  return rule.shaped(operation) && typeof blank === 'boolean' ? undefined : 'shape';
}

const TEXT: readonly string[] = ['STRING', 'MULTISTRING', 'COMPARATIVE_STRING'];
const TIME: readonly string[] = [
  'DATE', 'DATETIME', 'CALENDAR_DATE', 'RANGED_DATE', 'ROLLING_DATE_RANGE', 'COMPARATIVE_DATE', 'TIME_POINT',
  'TIME_RANGED',
]; // biome-ignore format: a list of words

/** Operation types by the type of the property (reference 10: text and enumeration O, the others D). */
const FITS: Readonly<Record<string, readonly string[]>> = {
  string: TEXT,
  phone_number: TEXT,
  enumeration: ['ENUMERATION'],
  number: ['NUMBER', 'NUMBER_RANGED'],
  bool: ['BOOL', ...BOOL_TAKES],
  date: TIME,
  datetime: TIME,
};

/** These ask whether and when there is a value, not which: they go with every property. */
const ALWAYS: readonly string[] = [
  'ALL_PROPERTY',
  'ROLLING_PROPERTY_UPDATED',
  'COMPARATIVE_PROPERTY_UPDATED',
];

/** Whether an operation goes with a property of this type. Types that nobody describes take everything. */
export function operationFits(operation: JsonObject, propertyType: string): boolean {
  const type = textOf(operation, 'operationType');
  if (ALWAYS.includes(type) || operation.propertyParser === 'UPDATED_AT') return true;
  return FITS[propertyType]?.includes(type) ?? true;
}
