import type { Form } from '../core/form.ts';
import { isList, isMap, isRef } from '../core/form.ts';

const EQUALITY = ['isEqualTo', 'isNotEqualTo', 'hasEverBeenEqualTo', 'hasNeverBeenEqualTo'];
const BETWEEN = ['isBetween', 'isNotBetween'];
const WHOLE_DAYS = ['isBeforeDate', 'isAfterDate'];
const DAYS = ['isLessThanXDaysAgo', 'isMoreThanXDaysAgo', 'isLessThanXDaysFromNow', 'isMoreThanXDaysFromNow'];

/** HubSpot's operators by operationType (reference 10; blanks and whole days: guide to list filters, D). */
const OPERATORS = {
  ALL_PROPERTY: ['isKnown', 'isUnknown', 'isBlank', 'isNotBlank'],
  ENUMERATION: [
    'isAnyOf',
    'isNoneOf',
    'isExactly',
    'isNotExactly',
    'containsAll',
    'doesNotContainAll',
    'hasEverBeenAnyOf',
    'hasNeverBeenAnyOf',
    'hasEverBeenExactly',
    'hasNeverBeenExactly',
    'hasEverContainedAll',
    'hasNeverContainedAll',
  ],
  MULTISTRING: [
    'isEqualTo',
    'isNotEqualTo',
    'contains',
    'containsExactly',
    'doesNotContain',
    'doesNotContainExactly',
    'startsWith',
    'endsWith',
  ],
  STRING: [
    ...EQUALITY,
    'contains',
    'doesNotContain',
    'startsWith',
    'endsWith',
    'hasEverContained',
    'hasNeverContained',
  ],
  NUMBER: [...EQUALITY, 'isGreaterThan', 'isGreaterThanOrEqualTo', 'isLessThan', 'isLessThanOrEqualTo'],
  NUMBER_RANGED: BETWEEN,
  BOOL: EQUALITY,
  TIME_POINT: ['isBefore', 'isAfter'],
  TIME_RANGED: BETWEEN,
  ROLLING_DATE_RANGE: DAYS,
  ROLLING_PROPERTY_UPDATED: ['updatedInLastXDays', 'notUpdatedInLastXDays'],
  CALENDAR_DATE: ['inThisTimeUnit', 'inThisTimeUnitSoFar', 'inNextTimeUnit', 'inLastTimeUnit'],
  DATETIME: ['isBefore', 'isAfter', 'isEqualTo', ...WHOLE_DAYS],
  DATE: [...DAYS, ...WHOLE_DAYS],
  RANGED_DATE: BETWEEN,
  COMPARATIVE_DATE: ['isBefore', 'isAfter'],
  COMPARATIVE_PROPERTY_UPDATED: ['isBefore', 'isAfter'],
  COMPARATIVE_STRING: ['isEqualTo', 'isNotEqualTo'],
} satisfies Readonly<Record<string, readonly string[]>>;

const operators: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(OPERATORS));

/** Operators on times. */
export const TIMED: ReadonlySet<string> = new Set([...OPERATORS.TIME_POINT, ...OPERATORS.TIME_RANGED]);

/** Operators with two ends, whose order counts. */
export const RANGED: ReadonlySet<string> = new Set(OPERATORS.TIME_RANGED);

/** The operationTypes that have an operator. */
export function operationTypesOf(operator: string): readonly string[] {
  return [...operators].filter(([, names]) => names.includes(operator)).map(([type]) => type);
}

const known: ReadonlySet<string> = new Set([...operators.values()].flat());

export function isOperator(name: string): boolean {
  return known.has(name);
}

export const operatorNames: readonly string[] = [...known];

/** Operators whose values are the property's values as a whole: those of a stage are references. */
const WHOLE_VALUES: ReadonlySet<string> = new Set([...OPERATORS.ENUMERATION, ...EQUALITY]);

export function comparesWholeValues(operator: string): boolean {
  return WHOLE_VALUES.has(operator);
}

/** Types of properties that hold text. */
const TEXT: ReadonlySet<string> = new Set(['string', 'phone_number']);

const NUMERIC = /^-?\d+(\.\d+)?$/;

/** The number that a scalar is for HubSpot; undefined when it is none. */
export function numericValue(form: Form | undefined): number | undefined {
  if (typeof form === 'number') return form;
  return typeof form === 'string' && NUMERIC.test(form) ? Number(form) : undefined;
}

/** `true` and `false`, also as text. */
export function booleanValue(form: Form | undefined): boolean | undefined {
  if (typeof form === 'boolean') return form;
  return form === 'true' || form === 'false' ? form === 'true' : undefined;
}

/**
 * HubSpot's operationType for an operator and its value. The type of the property decides where it is known and fits;
 * undefined where nothing fits.
 */
export function operationTypeOf(operator: string, value: Form, propertyType?: string): string | undefined {
  return [...fittingProperty(value, propertyType), ...fittingValue(value)].find(type =>
    operators.get(type)?.includes(operator),
  );
}

function fittingProperty(value: Form, propertyType: string | undefined): readonly string[] {
  if (propertyType === undefined) return [];
  if (isList(value)) {
    const areNumbers = value.length > 0 && value.every(item => numericValue(item) !== undefined);
    return propertyType === 'number' && areNumbers ? ['NUMBER_RANGED'] : [];
  }
  if (TEXT.has(propertyType) && (typeof value === 'number' || typeof value === 'boolean')) return ['STRING'];
  if (propertyType === 'number' && numericValue(value) !== undefined) return ['NUMBER'];
  return propertyType === 'bool' && booleanValue(value) !== undefined ? ['BOOL'] : [];
}

function fittingValue(value: Form): readonly string[] {
  if (isList(value)) {
    const areNumbers = value.length > 0 && value.every(item => typeof item === 'number');
    return ['ENUMERATION', 'MULTISTRING', ...(areNumbers ? ['NUMBER_RANGED'] : []), 'TIME_RANGED'];
  }
  if (isMap(value)) return ['TIME_POINT'];
  if (isRef(value)) return ['STRING'];
  if (typeof value === 'boolean') return [...(value ? ['ALL_PROPERTY'] : []), 'BOOL', 'STRING'];
  if (typeof value === 'number')
    return ['NUMBER', 'ROLLING_DATE_RANGE', 'ROLLING_PROPERTY_UPDATED', 'STRING'];
  return ['TIME_POINT', 'CALENDAR_DATE', 'STRING', ...(numericValue(value) === undefined ? [] : ['NUMBER'])];
}
