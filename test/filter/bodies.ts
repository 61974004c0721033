import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/core/call.ts';

/** Any body that HubSpot's documents describe, and others that are off by a field. */

const id = fc.constantFrom('7', '71', '42', 'a.b', 'any', 'Primary', '');
const word = fc.oneof(
  fc.constantFrom('emea', 'apac', '5', '-1.5', 'true', '2026-01-01', '14 days ago', 'a, b', 'none', '', ' x'),
  fc.string({ maxLength: 6 }),
);
const property = fc.constantFrom(
  'pick_region',
  'text_note',
  'num_score',
  'flag_done',
  'date_due',
  'lifecyclestage',
  'dealstage',
  'pipeline',
  'hs_pipeline',
  'hs_pipeline_stage',
  'hubspot_owner_id',
  'list',
  'all',
  'property',
  'hs_name',
  'hs_value',
  '__proto__',
  'plain',
);
const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const json = fc.jsonValue({ maxDepth: 2 }).map(value => JSON.parse(JSON.stringify(value)) as Json);

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

/** Without the fields that are undefined, as JSON has none. */
function compact(record: object): JsonObject {
  return JSON.parse(JSON.stringify(record)) as JsonObject;
}

const zoned = {
  zoneId: optional(fc.constantFrom('Europe/Berlin', 'US/Eastern', 'none')),
  timezoneSource: optional(fc.constantFrom('CUSTOM', 'PORTAL', 'none')),
};

const unit = fc.constantFrom(
  'days',
  'weeks',
  'months',
  'quarters',
  'years',
  'hours',
  'minutes',
  'seconds',
  'milliseconds',
  'moons',
);
const offset = fc.oneof(
  fc
    .tuple(unit, fc.oneof(fc.integer({ min: -400, max: 400 }), fc.constant(0.5)))
    .map(([key, value]) => ({ [key]: value })),
  fc.constant({ days: -1, hours: 2 }),
  fc.constant({}),
);
const indexed = fc.record({
  timeType: fc.constant('INDEXED'),
  indexReference: fc.oneof(
    fc.constantFrom<JsonObject>(
      { referenceType: 'TODAY' },
      { referenceType: 'NOW' },
      { referenceType: 'TODAY', hour: 9, minute: 0 },
      { referenceType: 'WEEK', dayOfWeek: 'MONDAY' },
      { referenceType: 'MONTH', day: 1 },
      { referenceType: 'QUARTER', month: 1, day: 1 },
      { referenceType: 'YEAR', month: 1, day: 1, hour: 0 },
      { referenceType: 'FISCAL_QUARTER', month: 1, day: 1 },
      { referenceType: 'FISCAL_YEAR', month: 1, day: 1 },
      { referenceType: 'YEAR', offset: 1, reference: 'x', raw: 2 },
      {},
    ),
  ),
  offset: optional(offset),
  ...zoned,
});
const date = fc.record({
  timeType: fc.constant('DATE'),
  year: fc.constantFrom(2026, 99, 10000, '2026'),
  month: fc.integer({ min: 1, max: 13 }),
  day: fc.integer({ min: 1, max: 31 }),
  hour: optional(fc.constantFrom(0, 9, 23, 24)),
  minute: optional(fc.constantFrom(0, 30, 59)),
  second: optional(fc.constantFrom(0, 15, 59)),
  millisecond: optional(fc.constantFrom(0, 250, 999)),
  ...zoned,
});
const dayEdge = fc.record({
  timeType: fc.constant('DATE'),
  year: fc.integer({ min: 2000, max: 2030 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.constantFrom(0, 23),
  minute: fc.constantFrom(0, 59),
  second: fc.constantFrom(0, 59),
  millisecond: fc.constantFrom(0, 999),
  ...zoned,
});
const referenced = fc.record({
  timeType: fc.constant('PROPERTY_REFERENCED'),
  property: fc.oneof(property, fc.constant(5)),
  referenceType: fc.constantFrom('VALUE', 'UPDATED_AT', 'OTHER'),
  ...zoned,
});
const point = fc
  .oneof(indexed, dayEdge, date, referenced, fc.constant({ timeType: 'RELATIVE', offset: { amount: 25 } }))
  .map(compact);

const parser = optional(fc.constantFrom('VALUE', 'UPDATED_AT', 'ANNIVERSARY', 'none'));
const endpoint = optional(fc.constantFrom('INCLUSIVE', 'EXCLUSIVE'));

const ENUMERATION = [
  'IS_ANY_OF',
  'IS_NONE_OF',
  'IS_EXACTLY',
  'IS_NOT_EXACTLY',
  'CONTAINS_ALL',
  'DOES_NOT_CONTAIN_ALL',
  'HAS_EVER_BEEN_ANY_OF',
  'HAS_NEVER_BEEN_ANY_OF',
  'HAS_EVER_BEEN_EXACTLY',
  'HAS_NEVER_BEEN_EXACTLY',
  'HAS_EVER_CONTAINED_ALL',
  'HAS_NEVER_CONTAINED_ALL',
];
const EQUALITY = ['IS_EQUAL_TO', 'IS_NOT_EQUAL_TO', 'HAS_EVER_BEEN_EQUAL_TO', 'HAS_NEVER_BEEN_EQUAL_TO'];
const TEXT = ['CONTAINS', 'DOES_NOT_CONTAIN', 'STARTS_WITH', 'ENDS_WITH'];
const MORE = ['IS_GREATER_THAN', 'IS_GREATER_THAN_OR_EQUAL_TO', 'IS_LESS_THAN', 'IS_LESS_THAN_OR_EQUAL_TO'];
const DAYS = [
  'IS_LESS_THAN_X_DAYS_AGO',
  'IS_MORE_THAN_X_DAYS_AGO',
  'IS_LESS_THAN_X_DAYS_FROM_NOW',
  'IS_MORE_THAN_X_DAYS_FROM_NOW',
];
const BETWEEN = ['IS_BETWEEN', 'IS_NOT_BETWEEN'];
const BEFORE = ['IS_BEFORE', 'IS_AFTER'];

/** One operationType: its operators, and its fields. */
export const OPERATIONS: Readonly<Record<string, fc.Arbitrary<JsonObject>>> = Object.fromEntries(
  (
    [
      ['ENUMERATION', ENUMERATION, { values: fc.array(word, { maxLength: 3 }) }],
      [
        'MULTISTRING',
        [...EQUALITY.slice(0, 2), 'CONTAINS_EXACTLY', 'DOES_NOT_CONTAIN_EXACTLY', ...TEXT],
        { values: fc.array(word, { maxLength: 3 }) },
      ],
      ['STRING', [...EQUALITY, ...TEXT, 'HAS_EVER_CONTAINED', 'HAS_NEVER_CONTAINED'], { value: word }],
      ['NUMBER', [...EQUALITY, ...MORE], { value: fc.oneof(number, fc.constant('5')) }],
      ['NUMBER_RANGED', BETWEEN, { lowerBound: number, upperBound: fc.oneof(number, fc.constant('5')) }],
      ['BOOL', EQUALITY, { value: fc.oneof(fc.boolean(), fc.constant('true')) }],
      ['ALL_PROPERTY', ['IS_KNOWN', 'IS_UNKNOWN'], {}],
      [
        'TIME_POINT',
        BEFORE,
        {
          timePoint: point,
          endpointBehavior: endpoint,
          propertyParser: parser,
          type: optional(fc.constant('TIME_POINT')),
        },
      ],
      [
        'TIME_RANGED',
        BETWEEN,
        {
          lowerBoundTimePoint: point,
          upperBoundTimePoint: point,
          lowerBoundEndpointBehavior: endpoint,
          upperBoundEndpointBehavior: endpoint,
          propertyParser: parser,
          type: optional(fc.constant('TIME_RANGED')),
        },
      ],
      [
        'ROLLING_DATE_RANGE',
        DAYS,
        { numberOfDays: fc.integer({ min: 0, max: 99 }), requiresTimeZoneConversion: optional(fc.boolean()) },
      ],
      [
        'ROLLING_PROPERTY_UPDATED',
        ['UPDATED_IN_LAST_X_DAYS', 'NOT_UPDATED_IN_LAST_X_DAYS'],
        { numberOfDays: fc.integer({ min: 0, max: 99 }) },
      ],
      [
        'CALENDAR_DATE',
        ['IN_THIS_TIME_UNIT', 'IN_THIS_TIME_UNIT_SO_FAR', 'IN_NEXT_TIME_UNIT', 'IN_LAST_TIME_UNIT'],
        {
          timeUnit: fc.constantFrom('DAY', 'MONTH', 'Week', 5),
          timeUnitCount: optional(number),
          useFiscalYear: optional(fc.boolean()),
          fiscalYearStart: optional(fc.constant('MAY')),
        },
      ],
      ['DATE', DAYS, { day: number, month: word, year: number }],
      ['DATETIME', BEFORE, { timestamp: number, requiresTimeZoneConversion: fc.boolean() }],
      [
        'RANGED_DATE',
        BETWEEN,
        { lowerBound: number, upperBound: number, requiresTimeZoneConversion: fc.boolean() },
      ],
      [
        'COMPARATIVE_DATE',
        BEFORE,
        { comparisonPropertyName: property, defaultComparisonValue: optional(word) },
      ],
      [
        'COMPARATIVE_PROPERTY_UPDATED',
        BEFORE,
        { comparisonPropertyName: property, defaultComparisonValue: optional(word) },
      ],
      ['COMPARATIVE_STRING', EQUALITY.slice(0, 2), { comparisonPropertyName: property }],
    ] as const
  ).map(([operationType, operators, fields]) => [
    operationType,
    fc
      .record({
        operationType: fc.constant(operationType),
        operator: fc.constantFrom(...operators),
        includeObjectsWithNoValueSet: optional(fc.boolean()),
        ...fields,
      })
      .map(compact),
  ]),
);

/** Operations that are off: another operator or type, a field more, a field of another type. */
const offOperation = fc
  .tuple(
    fc.oneof(...Object.values(OPERATIONS)),
    fc.constantFrom('operator', 'operationType', 'value', 'values', 'extra', 'timePoint'),
    json,
  )
  .map(([operation, key, value]) => ({ ...operation, [key]: value }));
const swapped = fc
  .tuple(fc.oneof(...Object.values(OPERATIONS)), fc.oneof(...Object.values(OPERATIONS)))
  .map(([operation, other]) => ({ ...operation, operator: other['operator'] ?? null }));

export const operation: fc.Arbitrary<JsonObject> = fc.oneof(
  { weight: 8, arbitrary: fc.oneof(...Object.values(OPERATIONS)) },
  offOperation,
  swapped,
);

const propertyFilter = fc.record({ filterType: fc.constant('PROPERTY'), property, operation }).map(compact);

const refined = {
  coalescingRefineBy: optional(fc.constant({ type: 'NUM_OCCURRENCES', minOccurrences: 2 })),
  pruningRefineBy: optional(
    fc.constant({
      type: 'RELATIVE_COMPARATIVE',
      comparison: 'AFTER',
      timeOffset: { amount: 30, offsetDirection: 'PAST', timeUnit: 'DAYS' },
    }),
  ),
};
const lines = fc.array(fc.record({ property, operation }), { maxLength: 2 });

/** One filterType: its fields. */
export const FILTERS: Readonly<Record<string, fc.Arbitrary<JsonObject>>> = Object.fromEntries(
  Object.entries<Record<string, fc.Arbitrary<Json | undefined>>>({
    IN_LIST: {
      listId: id,
      operator: fc.constantFrom('IN_LIST', 'NOT_IN_LIST', 'OTHER'),
      metadata: optional(fc.constant({ id: '5', inListType: 'WORKFLOWS_ACTIVE' })),
    },
    FORM_SUBMISSION: {
      formId: optional(id),
      operator: fc.constantFrom('FILLED_OUT', 'NOT_FILLED_OUT'),
      ...refined,
    },
    FORM_SUBMISSION_ON_PAGE: {
      formId: optional(id),
      pageId: optional(id),
      operator: fc.constantFrom('FILLED_OUT', 'NOT_FILLED_OUT'),
      ...refined,
    },
    PAGE_VIEW: {
      pageUrl: word,
      enableTracking: optional(fc.boolean()),
      operator: fc.constantFrom('HAS_PAGEVIEW_EQ', 'NOT_HAS_PAGEVIEW_CONTAINS'),
      ...refined,
    },
    EMAIL_EVENT: {
      emailId: id,
      level: optional(word),
      appId: optional(word),
      clickUrl: optional(word),
      operator: fc.constantFrom('OPENED', 'LINK_CLICKED'),
      ...refined,
    },
    EMAIL_SUBSCRIPTION: {
      subscriptionIds: fc.array(id, { maxLength: 2 }),
      acceptedStatuses: fc.constant(['OPT_IN']),
      subscriptionType: optional(word),
    },
    COMMUNICATION_SUBSCRIPTION: {
      subscriptionIds: fc.array(id, { maxLength: 2 }),
      channel: word,
      acceptedOptStates: fc.constant(['OPT_IN']),
      subscriptionType: optional(word),
      businessUnitId: optional(id),
    },
    CTA: { ctaName: word, operator: fc.constantFrom('HAS_CLICKED_CTA', 'HAS_NOT_OPENED_CTA'), ...refined },
    EVENT: { eventId: word, operator: fc.constantFrom('HAS_EVENT', 'NOT_HAS_EVENT'), ...refined },
    INTEGRATION_EVENT: { eventTypeId: fc.oneof(number, word), filterLines: lines },
    UNIFIED_EVENTS: { eventTypeId: optional(word), filterLines: lines, ...refined },
    PRIVACY: {
      privacyName: word,
      operator: fc.constantFrom('PRIVACY_CONSENT_GRANTED', 'PRIVACY_CONSENT_NOT_GRANTED'),
    },
    SURVEY_MONKEY: {
      surveyId: word,
      operator: fc.constantFrom('HAS_RESPONDED_TO_SURVEY', 'HAS_NOT_RESPONDED_TO_SURVEY'),
    },
    SURVEY_MONKEY_VALUE: {
      surveyId: word,
      surveyQuestion: word,
      surveyAnswerRowId: fc.constantFrom(null, 'x', undefined),
      surveyAnswerColId: optional(word),
      valueComparison: operation,
      operator: fc.constant('HAS_ANSWERED_SURVEY_QUESTION_WITH_VALUE'),
    },
    WEBINAR: {
      webinarId: optional(word),
      operator: fc.constantFrom('HAS_WEBINAR_REGISTRATION', 'NOT_HAS_WEBINAR_ATTENDANCE'),
    },
    ADS_SEARCH: {
      searchTerms: fc.array(word, { maxLength: 2 }),
      entityType: fc.constant('AD'),
      searchTermType: fc.constant('NAME'),
      adNetwork: fc.constant('LINKEDIN'),
      operator: fc.constantFrom('CONTAINS', 'IS_KNOWN'),
    },
    ADS_TIME: {
      pruningRefineBy: fc.constant({ type: 'ABSOLUTE_COMPARATIVE', comparison: 'BEFORE', timestamp: 1 }),
    },
    CONSTANT: { shouldAccept: fc.boolean(), source: optional(word) },
    ASSOCIATION: {
      listId: id,
      operator: fc.constantFrom('IN_LIST', 'NOT_IN_LIST'),
      associationTypeId: number,
      associationCategory: word,
      toObjectTypeId: optional(fc.constant('0-2')),
      ...refined,
    },
    CAMPAIGN_INFLUENCED: { campaignId: word },
    NUM_ASSOCIATIONS: { associationTypeId: number },
  }).map(([filterType, fields]) => [
    filterType,
    fc.record({ filterType: fc.constant(filterType), ...fields }).map(compact),
  ]),
);

export const filter: fc.Arbitrary<JsonObject> = fc.oneof(
  { weight: 5, arbitrary: propertyFilter },
  { weight: 4, arbitrary: fc.oneof(...Object.values(FILTERS)) },
  fc.tuple(propertyFilter, json).map(([one, extra]) => ({ ...one, extra })),
  fc.record({ property, operation }),
);

const GROUPS = ['AND', 'OR', 'NOT_ALL', 'NOT_ANY', 'RESTRICTED'];

// an interface is no record
type Bodies = { readonly branch: JsonObject; readonly strange: JsonObject };

/** Branches of all kinds in one another. */
export const { branch } = fc.letrec<Bodies>(tie => ({
  branch: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constant<JsonObject>({
      filterBranchType: 'AND',
      filterBranchOperator: 'AND',
      filters: [],
      filterBranches: [],
    }),
    fc
      .record({
        filterBranchType: fc.constantFrom(...GROUPS),
        filterBranchOperator: optional(fc.constantFrom('AND', 'OR', 'none')),
        filters: fc.array(filter, { maxLength: 3 }),
        filterBranches: fc.array(tie('branch'), { maxLength: 3 }),
        associatedObjectType: fc.option(fc.constantFrom<Json>('0-2', '2-77', 5), { nil: undefined, freq: 6 }),
      })
      .map(({ filterBranchOperator, ...rest }) =>
        compact({
          ...rest,
          ...(rest.filterBranchType === 'OR' ? { filters: [] } : {}),
          filterBranchOperator: filterBranchOperator ?? rest.filterBranchType,
        }),
      ),
    fc
      .record({
        filterBranchType: fc.constantFrom('ASSOCIATION'),
        filterBranchOperator: fc.constantFrom('AND', 'OR'),
        objectTypeId: fc.constantFrom<Json>('0-1', '0-2', '0-3', '2-77', 5),
        operator: fc.constantFrom('IN_LIST', 'NOT_IN_LIST'),
        associationTypeId: fc.constantFrom<Json>(279, 280, 1, 2, 4, 17, 'x'),
        associationCategory: fc.constantFrom<Json>(
          'HUBSPOT_DEFINED',
          'USER_DEFINED',
          'INTEGRATOR_DEFINED',
          null,
        ),
        filters: fc.array(filter, { maxLength: 2 }),
        filterBranches: fc.array(tie('branch'), { maxLength: 1 }),
      })
      .map(compact),
    fc
      .record({
        filterBranchType: fc.constant('UNIFIED_EVENTS'),
        filterBranchOperator: fc.constant('AND'),
        eventTypeId: fc.constantFrom<Json>('4-655002', '4-1463224', '4-1639801', '6-77', 'created', '', 5),
        operator: fc.constantFrom('HAS_COMPLETED', 'HAS_NOT_COMPLETED'),
        filters: fc.array(filter, { maxLength: 2 }),
        filterBranches: fc.array(tie('branch'), { maxLength: 1 }),
        ...refined,
      })
      .map(compact),
    tie('strange'),
  ),
  strange: fc
    .tuple(
      tie('branch'),
      fc.constantFrom('filterBranchType', 'filters', 'filterBranches', 'extra', '__proto__'),
      json,
    )
    .map(([one, key, value]) => {
      const copy: Record<string, Json> = JSON.parse(JSON.stringify(one)) as Record<string, Json>;
      Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
      return copy;
    }),
}));

/** The two filters of a property that changes, and other ones. */
export const changed: fc.Arbitrary<readonly JsonObject[]> = fc
  .tuple(property, operation, fc.boolean())
  .map(([name, value, withValue]) => [
    {
      filterType: 'PROPERTY',
      property: 'hs_name',
      operation: { operationType: 'STRING', operator: 'IS_EQUAL_TO', value: name },
    },
    ...(withValue ? [{ filterType: 'PROPERTY', property: 'hs_value', operation: value }] : []),
  ]);
