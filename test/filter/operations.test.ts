import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/call.ts';
import { contractFilter, expandFilter, liftFilter, lowerFilter } from '../../src/filter/index.ts';
import { and, bare, filter, or, plain, portal, tree } from './support.ts';

const at = { timezoneSource: 'CUSTOM', zoneId: 'Europe/Berlin' };
const today = { ...at, timeType: 'INDEXED', indexReference: { referenceType: 'TODAY' } };
const now = { ...at, timeType: 'INDEXED', indexReference: { referenceType: 'NOW' } };
const point = {
  endpointBehavior: 'EXCLUSIVE',
  propertyParser: 'VALUE',
  type: 'TIME_POINT',
  operationType: 'TIME_POINT',
};
const range = {
  lowerBoundEndpointBehavior: 'INCLUSIVE',
  upperBoundEndpointBehavior: 'INCLUSIVE',
  propertyParser: 'VALUE',
  type: 'TIME_RANGED',
  operationType: 'TIME_RANGED',
};
const startOfDay = { hour: 0, minute: 0, second: 0, millisecond: 0 };
const endOfDay = { hour: 23, minute: 59, second: 59, millisecond: 999 };

/** What is written behind a property, and the operation in HubSpot's bodies. */
const SPELLED: readonly (readonly [property: string, yaml: string, operation: JsonObject])[] = [
  // one of, none of
  [
    'pick_region',
    '[emea, apac]',
    { operator: 'IS_ANY_OF', values: ['emea', 'apac'], operationType: 'ENUMERATION' },
  ],
  [
    'pick_region',
    '{ isNoneOf: [emea], orBlank: true }',
    {
      operator: 'IS_NONE_OF',
      includeObjectsWithNoValueSet: true,
      values: ['emea'],
      operationType: 'ENUMERATION',
    },
  ],
  [
    'pick_region',
    '{ isAnyOf: [emea], orBlank: true }',
    {
      operator: 'IS_ANY_OF',
      includeObjectsWithNoValueSet: true,
      values: ['emea'],
      operationType: 'ENUMERATION',
    },
  ],
  ['other', '["1", "2"]', { operator: 'IS_ANY_OF', values: ['1', '2'], operationType: 'ENUMERATION' }],
  ['other', '{ isExactly: [a] }', { operator: 'IS_EXACTLY', values: ['a'], operationType: 'ENUMERATION' }],
  [
    'other',
    '{ isNotExactly: [a] }',
    { operator: 'IS_NOT_EXACTLY', values: ['a'], operationType: 'ENUMERATION' },
  ],
  [
    'other',
    '{ containsAll: [a] }',
    { operator: 'CONTAINS_ALL', values: ['a'], operationType: 'ENUMERATION' },
  ],
  [
    'other',
    '{ doesNotContainAll: [a] }',
    { operator: 'DOES_NOT_CONTAIN_ALL', values: ['a'], operationType: 'ENUMERATION' },
  ],
  [
    'other',
    '{ hasEverBeenAnyOf: [a] }',
    { operator: 'HAS_EVER_BEEN_ANY_OF', values: ['a'], operationType: 'ENUMERATION' },
  ],
  [
    'other',
    '{ hasNeverBeenAnyOf: [a] }',
    { operator: 'HAS_NEVER_BEEN_ANY_OF', values: ['a'], operationType: 'ENUMERATION' },
  ],
  [
    'other',
    '{ hasEverContainedAll: [a] }',
    { operator: 'HAS_EVER_CONTAINED_ALL', values: ['a'], operationType: 'ENUMERATION' },
  ],
  // text
  ['other', '{ isEqualTo: a }', { operator: 'IS_EQUAL_TO', value: 'a', operationType: 'STRING' }],
  ['other', '{ isEqualTo: "5" }', { operator: 'IS_EQUAL_TO', value: '5', operationType: 'STRING' }],
  ['other', '{ contains: "@" }', { operator: 'CONTAINS', value: '@', operationType: 'STRING' }],
  ['other', '{ startsWith: a }', { operator: 'STARTS_WITH', value: 'a', operationType: 'STRING' }],
  [
    'other',
    '{ hasEverContained: a }',
    { operator: 'HAS_EVER_CONTAINED', value: 'a', operationType: 'STRING' },
  ],
  [
    'other',
    '{ isEqualTo: [a, b] }',
    { operator: 'IS_EQUAL_TO', values: ['a', 'b'], operationType: 'MULTISTRING' },
  ],
  [
    'other',
    '{ doesNotContain: [a], orBlank: true }',
    {
      operator: 'DOES_NOT_CONTAIN',
      includeObjectsWithNoValueSet: true,
      values: ['a'],
      operationType: 'MULTISTRING',
    },
  ],
  [
    'other',
    '{ containsExactly: [a] }',
    { operator: 'CONTAINS_EXACTLY', values: ['a'], operationType: 'MULTISTRING' },
  ],
  // numbers
  ['other', '{ isEqualTo: 5 }', { operator: 'IS_EQUAL_TO', value: 5, operationType: 'NUMBER' }],
  ['other', '{ isGreaterThan: 5.5 }', { operator: 'IS_GREATER_THAN', value: 5.5, operationType: 'NUMBER' }],
  [
    'other',
    '{ hasEverBeenEqualTo: 5 }',
    { operator: 'HAS_EVER_BEEN_EQUAL_TO', value: 5, operationType: 'NUMBER' },
  ],
  [
    'other',
    '{ isBetween: [1, 9] }',
    { operator: 'IS_BETWEEN', lowerBound: 1, upperBound: 9, operationType: 'NUMBER_RANGED' },
  ],
  [
    'other',
    '{ isNotBetween: [1, 9] }',
    { operator: 'IS_NOT_BETWEEN', lowerBound: 1, upperBound: 9, operationType: 'NUMBER_RANGED' },
  ],
  // yes and no
  ['other', 'true', { operator: 'IS_EQUAL_TO', value: true, operationType: 'BOOL' }],
  ['other', 'false', { operator: 'IS_EQUAL_TO', value: false, operationType: 'BOOL' }],
  [
    'other',
    '{ isNotEqualTo: true, orBlank: true }',
    { operator: 'IS_NOT_EQUAL_TO', includeObjectsWithNoValueSet: true, value: true, operationType: 'BOOL' },
  ],
  // known
  ['other', '{ isKnown: true }', { operator: 'IS_KNOWN', operationType: 'ALL_PROPERTY' }],
  ['other', '{ isUnknown: true }', { operator: 'IS_UNKNOWN', operationType: 'ALL_PROPERTY' }],
  ['other', '{ isBlank: true }', { operator: 'IS_BLANK', operationType: 'ALL_PROPERTY' }],
  ['other', '{ isNotBlank: true }', { operator: 'IS_NOT_BLANK', operationType: 'ALL_PROPERTY' }],
  // points in time
  [
    'date_due',
    '{ isBefore: 14 days ago }',
    { operator: 'IS_BEFORE', timePoint: { ...today, offset: { days: -14 } }, ...point },
  ],
  [
    'date_due',
    '{ isAfter: 1 week from now }',
    { operator: 'IS_AFTER', timePoint: { ...today, offset: { weeks: 1 } }, ...point },
  ],
  [
    'date_due',
    '{ isAfter: 2 hours ago }',
    { operator: 'IS_AFTER', timePoint: { ...now, offset: { hours: -2 } }, ...point },
  ],
  [
    'date_due',
    '{ isAfter: 2 days before now }',
    { operator: 'IS_AFTER', timePoint: { ...now, offset: { days: -2 } }, ...point },
  ],
  [
    'date_due',
    '{ isAfter: 3 hours after today }',
    { operator: 'IS_AFTER', timePoint: { ...today, offset: { hours: 3 } }, ...point },
  ],
  ['date_due', '{ isAfter: today }', { operator: 'IS_AFTER', timePoint: today, ...point }],
  [
    'date_due',
    '{ isAfter: 2026-01-31 }',
    {
      operator: 'IS_AFTER',
      timePoint: { ...at, timeType: 'DATE', year: 2026, month: 1, day: 31, ...endOfDay },
      ...point,
    },
  ],
  [
    'date_due',
    '{ isBefore: 2026-01-31 }',
    {
      operator: 'IS_BEFORE',
      timePoint: { ...at, timeType: 'DATE', year: 2026, month: 1, day: 31, ...startOfDay },
      ...point,
    },
  ],
  [
    'date_due',
    '{ isAfter: 2026-01-31 09:30 }',
    {
      operator: 'IS_AFTER',
      timePoint: {
        ...at,
        timeType: 'DATE',
        year: 2026,
        month: 1,
        day: 31,
        ...startOfDay,
        hour: 9,
        minute: 30,
      },
      ...point,
    },
  ],
  [
    'date_due',
    '{ isAfter: "2026-01-31 09:30:15" }',
    {
      operator: 'IS_AFTER',
      timePoint: {
        ...at,
        timeType: 'DATE',
        year: 2026,
        month: 1,
        day: 31,
        hour: 9,
        minute: 30,
        second: 15,
        millisecond: 0,
      },
      ...point,
    },
  ],
  [
    'date_due',
    '{ isAfter: "2026-01-31 09:30:00.250" }',
    {
      operator: 'IS_AFTER',
      timePoint: {
        ...at,
        timeType: 'DATE',
        year: 2026,
        month: 1,
        day: 31,
        hour: 9,
        minute: 30,
        second: 0,
        millisecond: 250,
      },
      ...point,
    },
  ],
  [
    'date_due',
    '{ isAfter: { property: date_other } }',
    {
      operator: 'IS_AFTER',
      timePoint: { ...at, timeType: 'PROPERTY_REFERENCED', property: 'date_other', referenceType: 'VALUE' },
      ...point,
    },
  ],
  [
    'date_due',
    '{ isBefore: { property: date_other, lastUpdated: true } }',
    {
      operator: 'IS_BEFORE',
      timePoint: {
        ...at,
        timeType: 'PROPERTY_REFERENCED',
        property: 'date_other',
        referenceType: 'UPDATED_AT',
      },
      ...point,
    },
  ],
  [
    'date_due',
    '{ isAfter: { reference: week, dayOfWeek: MONDAY } }',
    {
      operator: 'IS_AFTER',
      timePoint: {
        ...at,
        timeType: 'INDEXED',
        indexReference: { referenceType: 'WEEK', dayOfWeek: 'MONDAY' },
      },
      ...point,
    },
  ],
  [
    'date_due',
    '{ isAfter: { reference: fiscalYear, month: 1, day: 1, offset: { years: -1 } } }',
    {
      operator: 'IS_AFTER',
      timePoint: {
        ...at,
        timeType: 'INDEXED',
        indexReference: { referenceType: 'FISCAL_YEAR', month: 1, day: 1 },
        offset: { years: -1 },
      },
      ...point,
    },
  ],
  [
    'date_due',
    '{ isAfter: { reference: today, offset: { days: -1, hours: 2 } } }',
    { operator: 'IS_AFTER', timePoint: { ...today, offset: { days: -1, hours: 2 } }, ...point },
  ],
  // ranges of time
  [
    'date_due',
    '{ isBetween: [now, 45 days from now] }',
    {
      operator: 'IS_BETWEEN',
      lowerBoundTimePoint: now,
      upperBoundTimePoint: { ...today, offset: { days: 45 } },
      ...range,
    },
  ],
  [
    'date_due',
    '{ isBetween: [2026-01-01, 2026-01-31] }',
    {
      operator: 'IS_BETWEEN',
      lowerBoundTimePoint: { ...at, timeType: 'DATE', year: 2026, month: 1, day: 1, ...startOfDay },
      upperBoundTimePoint: { ...at, timeType: 'DATE', year: 2026, month: 1, day: 31, ...endOfDay },
      ...range,
    },
  ],
  // the last change
  [
    'text_note',
    '{ lastUpdated: { isBefore: 14 days ago } }',
    {
      operator: 'IS_BEFORE',
      timePoint: { ...today, offset: { days: -14 } },
      ...point,
      propertyParser: 'UPDATED_AT',
    },
  ],
  [
    'text_note',
    '{ lastUpdated: { isNotBetween: [7 days ago, now], orBlank: true } }',
    {
      operator: 'IS_NOT_BETWEEN',
      includeObjectsWithNoValueSet: true,
      lowerBoundTimePoint: { ...today, offset: { days: -7 } },
      upperBoundTimePoint: now,
      ...range,
      propertyParser: 'UPDATED_AT',
    },
  ],
  // what departs from the usual
  [
    'date_due',
    '{ isBefore: today, zone: US/Eastern }',
    { operator: 'IS_BEFORE', timePoint: { ...today, zoneId: 'US/Eastern' }, ...point },
  ],
  [
    'date_due',
    '{ isBefore: today, zone: none }',
    {
      operator: 'IS_BEFORE',
      timePoint: {
        timeType: 'INDEXED',
        timezoneSource: 'CUSTOM',
        indexReference: { referenceType: 'TODAY' },
      },
      ...point,
    },
  ],
  [
    'date_due',
    '{ isBefore: today, timezoneSource: PORTAL, endpointBehavior: INCLUSIVE, propertyParser: ANNIVERSARY }',
    {
      operator: 'IS_BEFORE',
      timePoint: { ...today, timezoneSource: 'PORTAL' },
      ...point,
      endpointBehavior: 'INCLUSIVE',
      propertyParser: 'ANNIVERSARY',
    },
  ],
  [
    'date_due',
    '{ isBetween: [today, { raw: { timeType: RELATIVE, offset: { amount: 25 } } }] }',
    {
      operator: 'IS_BETWEEN',
      lowerBoundTimePoint: today,
      upperBoundTimePoint: { timeType: 'RELATIVE', offset: { amount: 25 } },
      ...range,
    },
  ],
  // rolling and calendar
  [
    'date_due',
    '{ isLessThanXDaysAgo: 7, requiresTimeZoneConversion: true }',
    {
      operator: 'IS_LESS_THAN_X_DAYS_AGO',
      numberOfDays: 7,
      requiresTimeZoneConversion: true,
      operationType: 'ROLLING_DATE_RANGE',
    },
  ],
  [
    'date_due',
    '{ updatedInLastXDays: 7 }',
    { operator: 'UPDATED_IN_LAST_X_DAYS', numberOfDays: 7, operationType: 'ROLLING_PROPERTY_UPDATED' },
  ],
  [
    'date_due',
    '{ inLastTimeUnit: month, timeUnitCount: 2, useFiscalYear: true, fiscalYearStart: MAY }',
    {
      operator: 'IN_LAST_TIME_UNIT',
      timeUnit: 'MONTH',
      timeUnitCount: 2,
      useFiscalYear: true,
      fiscalYearStart: 'MAY',
      operationType: 'CALENDAR_DATE',
    },
  ],
  // comparisons and dates as HubSpot had them once
  [
    'date_due',
    '{ isBefore: { property: date_other, defaultComparisonValue: "0" }, operationType: COMPARATIVE_DATE }',
    {
      operator: 'IS_BEFORE',
      comparisonPropertyName: 'date_other',
      defaultComparisonValue: '0',
      operationType: 'COMPARATIVE_DATE',
    },
  ],
  [
    'date_due',
    '{ isAfter: { property: date_other }, operationType: COMPARATIVE_PROPERTY_UPDATED }',
    {
      operator: 'IS_AFTER',
      comparisonPropertyName: 'date_other',
      operationType: 'COMPARATIVE_PROPERTY_UPDATED',
    },
  ],
  [
    'date_due',
    '{ isBefore: { timestamp: 5, requiresTimeZoneConversion: false }, operationType: DATETIME }',
    { operator: 'IS_BEFORE', timestamp: 5, requiresTimeZoneConversion: false, operationType: 'DATETIME' },
  ],
  [
    'date_due',
    '{ isBetween: { lowerBound: 1, upperBound: 2, requiresTimeZoneConversion: false }, operationType: RANGED_DATE }',
    {
      operator: 'IS_BETWEEN',
      lowerBound: 1,
      upperBound: 2,
      requiresTimeZoneConversion: false,
      operationType: 'RANGED_DATE',
    },
  ],
  [
    'other',
    '{ isBeforeDate: { timestamp: 5 }, operationType: DATETIME }',
    { operator: 'IS_BEFORE_DATE', timestamp: 5, operationType: 'DATETIME' },
  ],
  [
    'other',
    '{ isEqualTo: { timestamp: 5 }, operationType: DATETIME }',
    { operator: 'IS_EQUAL_TO', timestamp: 5, operationType: 'DATETIME' },
  ],
  [
    'other',
    '{ isAfterDate: { day: 1, month: MAY, year: 2026 }, operationType: DATE }',
    { operator: 'IS_AFTER_DATE', day: 1, month: 'MAY', year: 2026, operationType: 'DATE' },
  ],
  [
    'date_due',
    '{ isLessThanXDaysAgo: { day: 1, month: MAY, year: 2026 }, operationType: DATE }',
    { operator: 'IS_LESS_THAN_X_DAYS_AGO', day: 1, month: 'MAY', year: 2026, operationType: 'DATE' },
  ],
  // the operationType where the spelling does not say it
  [
    'num_score',
    '{ isEqualTo: "5", operationType: STRING }',
    { operator: 'IS_EQUAL_TO', value: '5', operationType: 'STRING' },
  ],
  [
    'other',
    '{ hasEverBeenEqualTo: [a], operationType: MULTISTRING }',
    { operator: 'HAS_EVER_BEEN_EQUAL_TO', values: ['a'], operationType: 'MULTISTRING' },
  ],
  [
    'other',
    '{ isEqualTo: { value: "3" }, operationType: NUMBER }',
    { operator: 'IS_EQUAL_TO', value: '3', operationType: 'NUMBER' },
  ],
];

describe('a condition on a property', () => {
  it.each(SPELLED)('%s: %s', (property, yaml, operation) => {
    const written = tree(`{ ${property}: ${yaml} }`);
    const body = and([filter(property, operation)]);
    expect(lowerFilter(expandFilter(written, 'contacts'), 'contacts', portal)).toEqual(body);
    expect(plain(contractFilter(liftFilter(body, 'contacts', portal), 'contacts'))).toEqual(plain(written));
  });

  /** What people may write, and what it is in HubSpot's body. */
  it.each<readonly [string, string, JsonObject]>([
    [
      'known is not unknown',
      '{ other: { isUnknown: false } }',
      { operator: 'IS_KNOWN', operationType: 'ALL_PROPERTY' },
    ],
    [
      'unknown is not known',
      '{ other: { isKnown: false } }',
      { operator: 'IS_UNKNOWN', operationType: 'ALL_PROPERTY' },
    ],
    [
      'a list in full',
      '{ other: { isAnyOf: [a] } }',
      { operator: 'IS_ANY_OF', values: ['a'], operationType: 'ENUMERATION' },
    ],
    [
      'options are text',
      '{ other: [1, true] }',
      { operator: 'IS_ANY_OF', values: ['1', 'true'], operationType: 'ENUMERATION' },
    ],
    [
      'blank is the usual',
      '{ other: { isAnyOf: [a], orBlank: false } }',
      { operator: 'IS_ANY_OF', values: ['a'], operationType: 'ENUMERATION' },
    ],
    [
      'a number for a text property',
      '{ text_note: { isEqualTo: 5 } }',
      { operator: 'IS_EQUAL_TO', value: '5', operationType: 'STRING' },
    ],
    [
      'a text for a number property',
      '{ num_score: { isEqualTo: "5" } }',
      { operator: 'IS_EQUAL_TO', value: 5, operationType: 'NUMBER' },
    ],
    [
      'texts for a number property',
      '{ num_score: { isBetween: ["1", "9"] } }',
      { operator: 'IS_BETWEEN', lowerBound: 1, upperBound: 9, operationType: 'NUMBER_RANGED' },
    ],
    [
      'a text for a checkbox',
      '{ flag_done: { isEqualTo: "true" } }',
      { operator: 'IS_EQUAL_TO', value: true, operationType: 'BOOL' },
    ],
    [
      'yes for a text property',
      '{ text_note: { isEqualTo: true } }',
      { operator: 'IS_EQUAL_TO', value: 'true', operationType: 'STRING' },
    ],
    [
      'only numbers are greater',
      '{ other: { isGreaterThan: "5" } }',
      { operator: 'IS_GREATER_THAN', value: 5, operationType: 'NUMBER' },
    ],
    [
      'numbers can be contained',
      '{ other: { contains: 5 } }',
      { operator: 'CONTAINS', value: '5', operationType: 'STRING' },
    ],
    [
      'a day by any number',
      '{ date_due: { isBefore: 1 days ago } }',
      { operator: 'IS_BEFORE', timePoint: { ...today, offset: { days: -1 } }, ...point },
    ],
    [
      'none is never negative',
      '{ date_due: { isBefore: 0 days ago } }',
      { operator: 'IS_BEFORE', timePoint: { ...today, offset: { days: 0 } }, ...point },
    ],
  ])('%s: %s', (_, yaml, operation) => {
    const written = tree(yaml);
    const [property = ''] = Object.keys(Object(plain(written)));
    const lowered = lowerFilter(expandFilter(written, 'contacts'), 'contacts', portal);
    expect(lowered).toEqual(and([filter(property, operation)]));
  });

  it('names its zone where the portal has none', () => {
    const body = and([filter('x', { operator: 'IS_BEFORE', timePoint: today, ...point })]);
    const form = liftFilter(body, 'contacts', bare);
    expect(plain(contractFilter(form, 'contacts'))).toEqual({
      x: { isBefore: 'today', zone: 'Europe/Berlin' },
    });
  });

  it('leaves text that looks like a time alone where no time is meant', () => {
    const form = expandFilter(tree('{ x: { contains: 1 days ago } }'), 'contacts');
    expect(plain(form)).toEqual({ all: [{ property: 'x', contains: '1 days ago' }] });
  });

  it('is raw where a filter has more than HubSpot documents', () => {
    const one = { ...filter('x', { operator: 'IS_KNOWN', operationType: 'ALL_PROPERTY' }), extra: 1 };
    const form = liftFilter(or(and([one])), 'contacts', portal);
    expect(plain(form)).toEqual({ any: [{ all: [{ raw: one }] }] });
  });

  it.each([
    ['an operator that is not known', { operator: 'IS_LUCKY', operationType: 'STRING', value: 'x' }],
    ['an operator of the search', { operator: 'EQ', operationType: 'STRING', value: 'x' }],
    ['an operator in small letters', { operator: 'is_known', operationType: 'ALL_PROPERTY' }],
    ['no operationType', { operator: 'IS_KNOWN' }],
    [
      'a field twice',
      {
        operator: 'IS_ANY_OF',
        values: ['a'],
        value: 'a',
        operationType: 'ENUMERATION',
        includeObjectsWithNoValueSet: null,
      },
    ],
  ])('is raw with %s', (_, operation) => {
    const one = { filterType: 'PROPERTY', property: 'x', operation };
    expect(plain(liftFilter(and([one]), 'contacts', portal))).toEqual({ all: [{ raw: one }] });
  });

  it.each<readonly [string, JsonObject, unknown]>([
    ['ENUMERATION', { operator: 'IS_ANY_OF', value: 'a' }, { isAnyOf: { value: 'a' } }],
    ['STRING', { operator: 'CONTAINS', value: 5 }, { contains: { value: 5 } }],
    ['NUMBER', { operator: 'IS_EQUAL_TO' }, { isEqualTo: {} }],
    ['NUMBER', { operator: 'IS_EQUAL_TO', value: [5] }, { isEqualTo: { value: [5] } }],
    ['NUMBER_RANGED', { operator: 'IS_BETWEEN', lowerBound: 1 }, { isBetween: { lowerBound: 1 } }],
    ['CALENDAR_DATE', { operator: 'IN_LAST_TIME_UNIT' }, { inLastTimeUnit: {} }],
    [
      'COMPARATIVE_DATE',
      { operator: 'IS_BEFORE', comparisonPropertyName: 5 },
      { isBefore: { comparisonPropertyName: 5 } },
    ],
    ['TIME_POINT', { operator: 'IS_BEFORE', timePoint: 5 }, { isBefore: { timePoint: 5 } }],
    [
      'TIME_RANGED',
      { operator: 'IS_BETWEEN', lowerBoundTimePoint: now },
      { isBetween: { lowerBoundTimePoint: now } },
    ],
  ])('has the fields as HubSpot has them where they are odd: %s %j', (operationType, operation, words) => {
    const body = and([filter('x', { ...operation, operationType })]);
    const form = liftFilter(body, 'contacts', portal);
    expect(plain(contractFilter(form, 'contacts'))).toEqual({ x: { ...Object(words), operationType } });
    expect(lowerFilter(form, 'contacts', portal)).toEqual(body);
  });

  it.each([
    ['no index', { ...at, timeType: 'INDEXED' }],
    ['an index without a name', { ...at, timeType: 'INDEXED', indexReference: {} }],
    ['an offset that is none', { ...today, offset: 5 }],
    ['an offset that is no number', { ...today, offset: { days: 'x' } }],
    ['a part of a date', { ...at, timeType: 'DATE', year: 2026 }],
    ['a day that is none', { ...at, timeType: 'DATE', year: 2026, month: 2, day: 30, ...endOfDay }],
    [
      'a property that is none',
      { ...at, timeType: 'PROPERTY_REFERENCED', property: 5, referenceType: 'VALUE' },
    ],
    ['another reference', { ...at, timeType: 'PROPERTY_REFERENCED', property: 'x', referenceType: 'X' }],
    ['another kind of time', { ...at, timeType: 'X' }],
  ])('comes back with a time that is odd: %s', (_, timePoint) => {
    const body = and([filter('x', { operator: 'IS_AFTER', timePoint, ...point })]);
    expect(lowerFilter(liftFilter(body, 'contacts', portal), 'contacts', portal)).toEqual(body);
  });
});
