import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/call.ts';
import type { Ref } from '../../src/core/form.ts';
import {
  contractFilter,
  expandFilter,
  liftFilter,
  lowerFilter,
  type ObjectTypeForm,
} from '../../src/filter/index.ts';
import { and, filter, known, or, plain, portal, tree } from './support.ts';

/** Written and body say the same, in both directions. */
function bothWays(yaml: string, body: JsonObject, objectType: ObjectTypeForm = 'contacts'): void {
  const written = tree(yaml);
  expect(lowerFilter(expandFilter(written, objectType), objectType, portal)).toEqual(body);
  expect(plain(contractFilter(liftFilter(body, objectType, portal), objectType))).toEqual(plain(written));
}

const refined = {
  pruningRefineBy: { type: 'ABSOLUTE_COMPARATIVE', comparison: 'AFTER', timestamp: 1700000000000 },
  coalescingRefineBy: { type: 'NUM_OCCURRENCES', minOccurrences: 2 },
};
const line = {
  property: 'seconds',
  operation: {
    operator: 'IS_GREATER_THAN',
    includeObjectsWithNoValueSet: false,
    value: 10,
    operationType: 'NUMBER',
  },
};

describe('a filter that is not about a property', () => {
  it.each<readonly [string, JsonObject]>([
    ['{ list: known_7 }', { filterType: 'IN_LIST', listId: '7', operator: 'IN_LIST' }],
    ['{ notInList: known_7 }', { filterType: 'IN_LIST', listId: '7', operator: 'NOT_IN_LIST' }],
    ['{ formSubmitted: known_7 }', { filterType: 'FORM_SUBMISSION', formId: '7', operator: 'FILLED_OUT' }],
    ['{ formSubmitted: any }', { filterType: 'FORM_SUBMISSION', operator: 'FILLED_OUT' }],
    [
      '{ formNotSubmitted: known_7 }',
      { filterType: 'FORM_SUBMISSION', formId: '7', operator: 'NOT_FILLED_OUT' },
    ],
    [
      '{ formSubmitted: known_7, page: "12" }',
      { filterType: 'FORM_SUBMISSION_ON_PAGE', formId: '7', pageId: '12', operator: 'FILLED_OUT' },
    ],
    [
      '{ formNotSubmitted: any, page: "12" }',
      { filterType: 'FORM_SUBMISSION_ON_PAGE', pageId: '12', operator: 'NOT_FILLED_OUT' },
    ],
    [
      '{ formSubmitted: known_7, coalescingRefineBy: { type: NUM_OCCURRENCES, minOccurrences: 2 }, pruningRefineBy: { type: ABSOLUTE_COMPARATIVE, comparison: AFTER, timestamp: 1700000000000 } }',
      { filterType: 'FORM_SUBMISSION', formId: '7', operator: 'FILLED_OUT', ...refined },
    ],
    [
      '{ pageView: example.com }',
      { filterType: 'PAGE_VIEW', pageUrl: 'example.com', operator: 'HAS_PAGEVIEW_EQ' },
    ],
    [
      '{ pageView: example, operator: notHasPageviewContains, enableTracking: true }',
      {
        filterType: 'PAGE_VIEW',
        pageUrl: 'example',
        operator: 'NOT_HAS_PAGEVIEW_CONTAINS',
        enableTracking: true,
      },
    ],
    [
      '{ emailEvent: known_7, operator: opened, level: EMAIL_API_CAMPAIGN, appId: "1" }',
      {
        filterType: 'EMAIL_EVENT',
        emailId: '7',
        operator: 'OPENED',
        level: 'EMAIL_API_CAMPAIGN',
        appId: '1',
      },
    ],
    [
      '{ emailSubscriptions: [known_7, "9"], acceptedStatuses: [OPT_IN] }',
      { filterType: 'EMAIL_SUBSCRIPTION', subscriptionIds: ['7', '9'], acceptedStatuses: ['OPT_IN'] },
    ],
    [
      '{ communicationSubscriptions: [known_7], channel: EMAIL, acceptedOptStates: [OPT_IN], subscriptionType: SUBSCRIPTION, businessUnitId: "1" }',
      {
        filterType: 'COMMUNICATION_SUBSCRIPTION',
        subscriptionIds: ['7'],
        channel: 'EMAIL',
        acceptedOptStates: ['OPT_IN'],
        subscriptionType: 'SUBSCRIPTION',
        businessUnitId: '1',
      },
    ],
    ['{ cta: b7 }', { filterType: 'CTA', ctaName: 'b7', operator: 'HAS_CLICKED_CTA' }],
    [
      '{ legacyEvent: "5", operator: notHasEvent }',
      { filterType: 'EVENT', eventId: '5', operator: 'NOT_HAS_EVENT' },
    ],
    [
      '{ integrationEvent: 4009, where: { seconds: { isGreaterThan: 10 } } }',
      { filterType: 'INTEGRATION_EVENT', eventTypeId: 4009, filterLines: [line] },
    ],
    ['{ integrationEvent: 4009 }', { filterType: 'INTEGRATION_EVENT', eventTypeId: 4009, filterLines: [] }],
    [
      '{ eventFilter: any, where: { all: [ { seconds: { isGreaterThan: 10 } }, { seconds: { isGreaterThan: 10 } } ] } }',
      { filterType: 'UNIFIED_EVENTS', filterLines: [line, line] },
    ],
    [
      '{ privacy: PRIVACY_CONSENT_APPROVE }',
      { filterType: 'PRIVACY', privacyName: 'PRIVACY_CONSENT_APPROVE', operator: 'PRIVACY_CONSENT_GRANTED' },
    ],
    ['{ survey: "5" }', { filterType: 'SURVEY_MONKEY', surveyId: '5', operator: 'HAS_RESPONDED_TO_SURVEY' }],
    [
      '{ surveyAnswer: "5", surveyQuestion: "6", surveyAnswerRowId: null, valueComparison: { isEqualTo: 3 } }',
      {
        filterType: 'SURVEY_MONKEY_VALUE',
        surveyId: '5',
        surveyQuestion: '6',
        surveyAnswerRowId: null,
        operator: 'HAS_ANSWERED_SURVEY_QUESTION_WITH_VALUE',
        valueComparison: {
          operator: 'IS_EQUAL_TO',
          includeObjectsWithNoValueSet: false,
          value: 3,
          operationType: 'NUMBER',
        },
      },
    ],
    [
      '{ webinar: any, operator: notHasWebinarAttendance }',
      { filterType: 'WEBINAR', operator: 'NOT_HAS_WEBINAR_ATTENDANCE' },
    ],
    [
      '{ adsSearch: [shoes], operator: isEqualTo, entityType: AD, searchTermType: NAME, adNetwork: LINKEDIN }',
      {
        filterType: 'ADS_SEARCH',
        searchTerms: ['shoes'],
        entityType: 'AD',
        searchTermType: 'NAME',
        adNetwork: 'LINKEDIN',
        operator: 'IS_EQUAL_TO',
      },
    ],
    [
      '{ adsSeen: { type: ALL_HISTORY } }',
      { filterType: 'ADS_TIME', pruningRefineBy: { type: 'ALL_HISTORY' } },
    ],
    ['{ constant: true, source: TEST }', { filterType: 'CONSTANT', shouldAccept: true, source: 'TEST' }],
    [
      '{ associatedInList: known_7, associationTypeId: 279, associationCategory: HUBSPOT_DEFINED }',
      {
        filterType: 'ASSOCIATION',
        listId: '7',
        operator: 'IN_LIST',
        associationTypeId: 279,
        associationCategory: 'HUBSPOT_DEFINED',
      },
    ],
    ['{ campaignInfluenced: c1 }', { filterType: 'CAMPAIGN_INFLUENCED', campaignId: 'c1' }],
  ])('%s', (yaml, one) => {
    bothWays(yaml, and([one]));
  });

  it('is raw where HubSpot has more than is known', () => {
    const one = {
      filterType: 'IN_LIST',
      listId: '7',
      operator: 'IN_LIST',
      metadata: { id: '5', inListType: 'WORKFLOWS_ACTIVE' },
    };
    bothWays(
      '{ all: [ { raw: { filterType: IN_LIST, listId: "7", operator: IN_LIST, metadata: { id: "5", inListType: WORKFLOWS_ACTIVE } } } ] }',
      and([one]),
    );
  });

  it('is raw without a filterType, or with one that is not known', () => {
    const operation = { operator: 'IS_ANY_OF', values: ['a'], operationType: 'ENUMERATION' };
    bothWays(
      '{ any: [ { all: [ { raw: { property: x, operation: { operator: IS_ANY_OF, values: [a], operationType: ENUMERATION } } }, { raw: { filterType: NUM_ASSOCIATIONS } } ] } ] }',
      or(and([{ property: 'x', operation }, { filterType: 'NUM_ASSOCIATIONS' }])),
    );
  });

  it.each([
    ['lines that are none', { filterType: 'INTEGRATION_EVENT', eventTypeId: 5, filterLines: 'x' }],
    ['a line that is none', { filterType: 'INTEGRATION_EVENT', eventTypeId: 5, filterLines: [5] }],
    [
      'a line that cannot be said',
      { filterType: 'INTEGRATION_EVENT', eventTypeId: 5, filterLines: [{ property: 'x' }] },
    ],
    ['no answer', { filterType: 'SURVEY_MONKEY_VALUE', surveyId: '5', surveyQuestion: '6', operator: 'X' }],
    ['no list', { filterType: 'IN_LIST', operator: 'IN_LIST' }],
    ['no name', { filterType: 'IN_LIST', listId: '', operator: 'IN_LIST' }],
    ['a number for an id', { filterType: 'IN_LIST', listId: 5, operator: 'IN_LIST' }],
  ])('is raw where it is odd: %s', (_, one) => {
    expect(plain(liftFilter(and([one]), 'contacts', portal))).toEqual({ all: [{ raw: one }] });
  });

  it('tells a form that is called any from any form', () => {
    const form = expandFilter(tree('{ formSubmitted: form.any }'), 'contacts');
    expect(form).toEqual(new Map([['all', [new Map([['formSubmitted', { kind: 'form', key: 'any' }]])]]]));
    expect(plain(contractFilter(form, 'contacts'))).toEqual({ formSubmitted: 'form.any' });
  });
});

const a = known('a');
const b = known('b');
const c = known('c');

describe('filters in groups', () => {
  it.each<readonly [string, string, JsonObject]>([
    ['a map of properties is short for all', '{ a: { isKnown: true }, b: { isKnown: true } }', and([a, b])],
    ['nothing at all', '{ all: [] }', and([])],
    ['a property twice', '{ all: [ { a: { isKnown: true } }, { a: { isKnown: true } } ] }', and([a, a])],
    [
      'any of several',
      '{ any: [ { a: { isKnown: true } }, { b: { isKnown: true }, c: { isKnown: true } } ] }',
      or(and([a]), and([b, c])),
    ],
    ['any of one', '{ any: [ { a: { isKnown: true } } ] }', or(and([a]))],
    ['any of nothing', '{ any: [] }', or()],
    [
      'all in any',
      '{ any: [ { all: [] }, { all: [ { a: { isKnown: true } }, { any: [ { b: { isKnown: true } } ] } ] } ] }',
      or(and([]), and([a], [or(and([b]))])),
    ],
    [
      'any in all',
      '{ all: [ { a: { isKnown: true } }, { any: [ { b: { isKnown: true } }, { c: { isKnown: true } } ] } ] }',
      and([a], [or(and([b]), and([c]))]),
    ],
    [
      'a list beside a property',
      '{ all: [ { a: { isKnown: true } }, { list: known_7 } ] }',
      and([a, { filterType: 'IN_LIST', listId: '7', operator: 'IN_LIST' }]),
    ],
    [
      'a list in any',
      '{ any: [ { list: known_7 } ] }',
      or(and([{ filterType: 'IN_LIST', listId: '7', operator: 'IN_LIST' }])),
    ],
    [
      'not all',
      '{ all: [ { notAll: [ { a: { isKnown: true } }, { b: { isKnown: true } } ] } ] }',
      and(
        [],
        [
          {
            filterBranches: [],
            filters: [a, b],
            filterBranchType: 'NOT_ALL',
            filterBranchOperator: 'NOT_ALL',
          },
        ],
      ),
    ],
    [
      'not any',
      '{ notAny: [ { a: { isKnown: true } }, { all: [ { b: { isKnown: true } }, { c: { isKnown: true } } ] } ] }',
      {
        filterBranches: [and([b, c])],
        filters: [a],
        filterBranchType: 'NOT_ANY',
        filterBranchOperator: 'NOT_ANY',
      },
    ],
    [
      'restricted',
      '{ restricted: [ { a: { isKnown: true } } ], filterBranchOperator: AND }',
      { filterBranches: [], filters: [a], filterBranchType: 'RESTRICTED', filterBranchOperator: 'AND' },
    ],
    [
      'of an associated object',
      '{ all: [ { a: { isKnown: true } } ], associatedObjectType: companies }',
      { ...and([a]), associatedObjectType: '0-2' },
    ],
    [
      'without an operator',
      '{ any: [ { all: [ { a: { isKnown: true } } ], filterBranchOperator: none } ], filterBranchOperator: none }',
      {
        filterBranchType: 'OR',
        filters: [],
        filterBranches: [{ filterBranchType: 'AND', filters: [a], filterBranches: [] }],
      },
    ],
  ])('%s: %s', (_, yaml, body) => {
    bothWays(yaml, body);
  });

  /** What people may write, and the spelling that pull gives it. */
  it.each([
    [
      'filters before branches',
      '{ all: [ { any: [ { a: true } ] }, { b: true } ] }',
      '{ all: [ { b: true }, { any: [ { a: true } ] } ] }',
    ],
    [
      'several properties in a list',
      '{ all: [ { a: true, b: true }, { list: known_7 } ] }',
      '{ all: [ { a: true }, { b: true }, { list: known_7 } ] }',
    ],
    [
      'several properties in not any',
      '{ notAny: [ { a: true, b: true } ] }',
      '{ notAny: [ { all: [ { a: true }, { b: true } ] } ] }',
    ],
    ['all of one', '{ all: [ { list: known_7 } ] }', '{ list: known_7 }'],
    ['all of one property in any', '{ any: [ { all: [ { a: true } ] } ] }', '{ any: [ { a: true } ] }'],
    ['the long spelling', '{ property: a, isAnyOf: [x] }', '{ a: [x] }'],
    [
      'conditions below all',
      '{ associated: companies, when: { all: [ { a: true } ] } }',
      '{ associated: companies, when: { a: true } }',
    ],
    ['no conditions', '{ associated: companies, when: { all: [] } }', '{ associated: companies }'],
    ['an object type by its id', '{ associated: 0-2 }', '{ associated: companies }'],
  ])('%s: %s', (_, yaml, short) => {
    expect(plain(contractFilter(expandFilter(tree(yaml), 'contacts'), 'contacts'))).toEqual(
      plain(tree(short)),
    );
  });

  it('keeps properties with the names of words', () => {
    bothWays(
      '{ all: [ { property: list, isAnyOf: [x] }, { property: all, isKnown: true }, { property: property, isEqualTo: true } ] }',
      and([
        filter('list', { operator: 'IS_ANY_OF', values: ['x'], operationType: 'ENUMERATION' }),
        known('all'),
        filter('property', { operator: 'IS_EQUAL_TO', value: true, operationType: 'BOOL' }),
      ]),
    );
  });

  it.each([
    ['all in all', and([], [and([a])])],
    ['any in any', or(or(and([a])))],
    [
      'an associated record directly in any',
      or({
        filterBranches: [],
        filters: [],
        filterBranchType: 'ASSOCIATION',
        objectTypeId: '0-2',
        operator: 'IN_LIST',
        associationTypeId: 279,
        associationCategory: 'HUBSPOT_DEFINED',
        filterBranchOperator: 'AND',
      }),
    ],
  ])('keeps what HubSpot does not document as it is: %s', (_, body) => {
    const form = liftFilter(body, 'contacts', portal);
    expect(JSON.stringify(plain(form))).toContain('"raw":{"filterBranches"');
    expect(lowerFilter(form, 'contacts', portal)).toEqual(body);
  });

  it.each<readonly [string, JsonObject]>([
    [
      'filters directly in any',
      { filterBranches: [], filters: [a], filterBranchType: 'OR', filterBranchOperator: 'OR' },
    ],
    ['a branch among filters', { ...and([and([a])]) }],
    ['a filter among branches', and([], [a])],
    ['filters that are none', { ...and([]), filters: ['x'] }],
    ['no list of filters', { ...and([]), filters: 'x' }],
    ['a field that is not known', { ...and([a]), extra: true }],
    ['an unknown type', { ...and([a]), filterBranchType: 'XOR' }],
    ['a type that is no text', { ...and([a]), filterBranchType: 5 }],
    ['no type', { filters: [a] }],
    ['nothing', {}],
    [
      'a property association',
      {
        ...and([a]),
        filterBranchType: 'PROPERTY_ASSOCIATION',
        propertyWithObjectId: 'x',
        objectTypeId: '0-2',
        operator: 'IN_LIST',
      },
    ],
  ])('keeps the whole branch as it is: %s', (_, body) => {
    const form = liftFilter(body, 'contacts', portal);
    expect(plain(form)).toEqual({ raw: body });
    expect(plain(contractFilter(form, 'contacts'))).toEqual({ raw: body });
    expect(
      lowerFilter(expandFilter(tree(JSON.stringify({ raw: body })), 'contacts'), 'contacts', portal),
    ).toEqual(body);
  });
});

const association = {
  filterBranches: [],
  filters: [a],
  operator: 'IN_LIST',
  filterBranchType: 'ASSOCIATION',
  filterBranchOperator: 'AND',
};
const company = {
  ...association,
  objectTypeId: '0-2',
  associationTypeId: 279,
  associationCategory: 'HUBSPOT_DEFINED',
};

describe('associated records', () => {
  it.each<readonly [string, JsonObject, string]>([
    ['{ associated: companies, when: { a: { isKnown: true } } }', company, 'contacts'],
    [
      '{ associated: companies, label: Primary, when: { a: { isKnown: true } } }',
      { ...company, associationTypeId: 1 },
      'contacts',
    ],
    [
      '{ associated: companies, label: 280, when: { a: { isKnown: true } } }',
      { ...company, associationTypeId: 280 },
      'contacts',
    ],
    [
      '{ associated: companies, label: known_7, when: { a: { isKnown: true } } }',
      { ...company, associationTypeId: 7, associationCategory: 'USER_DEFINED' },
      'contacts',
    ],
    [
      '{ associated: companies, label: associationLabel.9, when: { a: { isKnown: true } } }',
      { ...company, associationTypeId: 9, associationCategory: 'USER_DEFINED' },
      'contacts',
    ],
    [
      '{ associated: companies, label: 9, associationCategory: INTEGRATOR_DEFINED, when: { a: { isKnown: true } } }',
      { ...company, associationTypeId: 9, associationCategory: 'INTEGRATOR_DEFINED' },
      'contacts',
    ],
    [
      '{ associated: deals }',
      {
        ...association,
        filters: [],
        objectTypeId: '0-3',
        associationTypeId: 4,
        associationCategory: 'HUBSPOT_DEFINED',
      },
      'contacts',
    ],
    [
      '{ associated: deals, operator: notInList, filterBranchOperator: OR }',
      {
        ...association,
        filters: [],
        filterBranchOperator: 'OR',
        operator: 'NOT_IN_LIST',
        objectTypeId: '0-3',
        associationTypeId: 4,
        associationCategory: 'HUBSPOT_DEFINED',
      },
      'contacts',
    ],
    [
      '{ associated: known_77, label: 9, when: { a: { isKnown: true } } }',
      { ...association, objectTypeId: '77', associationTypeId: 9, associationCategory: 'HUBSPOT_DEFINED' },
      'contacts',
    ],
    [
      '{ associated: companies, when: { any: [ { a: { isKnown: true } }, { b: { isKnown: true } } ] } }',
      { ...company, filters: [], filterBranches: [or(and([a]), and([b]))] },
      'contacts',
    ],
    [
      '{ associated: companies, when: { associated: deals, when: { a: { isKnown: true } } } }',
      {
        ...company,
        filters: [],
        filterBranches: [
          {
            ...association,
            objectTypeId: '0-3',
            associationTypeId: 342,
            associationCategory: 'HUBSPOT_DEFINED',
          },
        ],
      },
      'contacts',
    ],
  ])('%s', (yaml, body, objectType) => {
    bothWays(yaml, and([], [body]), objectType);
    bothWays(`{ any: [ ${yaml} ] }`, or(and([], [body])), objectType);
  });

  it('resolves the properties below against the associated object type', () => {
    const form = expandFilter(
      tree('{ associated: companies, when: { lifecyclestage: [lead] } }'),
      'contacts',
    );
    const stage: Ref = { kind: 'lifecycleStage', scope: 'companies', key: 'lead' };
    expect(form).toEqual(
      new Map([
        [
          'all',
          [
            new Map<string, unknown>([
              ['associated', 'companies'],
              [
                'when',
                new Map([
                  [
                    'all',
                    [
                      new Map<string, unknown>([
                        ['property', { kind: 'property', scope: 'companies', key: 'lifecyclestage' }],
                        ['isAnyOf', [stage]],
                      ]),
                    ],
                  ],
                ]),
              ],
            ]),
          ],
        ],
      ]),
    );
  });

  it('names a label that is called like something else with its kind in front', () => {
    const form = new Map([
      [
        'all',
        [
          new Map<string, string | Ref>([
            ['associated', 'companies'],
            ['label', { kind: 'associationLabel', scope: 'contacts/companies', key: 'Primary' }],
          ]),
        ],
      ],
    ]);
    const written = contractFilter(form, 'contacts');
    expect(plain(written)).toEqual({ associated: 'companies', label: 'associationLabel.Primary' });
    expect(expandFilter(written, 'contacts')).toEqual(form);
  });

  it.each([
    ['an object type that is no text', { ...company, objectTypeId: 5 }],
    ['an association that is no number', { ...company, associationTypeId: 'x' }],
    ['an association without a category', { ...company, associationCategory: null }],
    ['a branch that is none', { ...company, filterBranches: [a] }],
  ])('stay as they are with %s', (_, body) => {
    expect(plain(liftFilter(and([], [body]), 'contacts', portal))).toEqual({ all: [{ raw: body }] });
  });
});

const event = {
  filterBranches: [],
  filters: [a],
  eventTypeId: '4-666440',
  operator: 'HAS_COMPLETED',
  filterBranchType: 'UNIFIED_EVENTS',
  filterBranchOperator: 'AND',
};

describe('events', () => {
  it.each<readonly [string, JsonObject]>([
    ['{ event: emailOpened, where: { a: { isKnown: true } } }', event],
    [
      '{ event: known_7, operator: hasNotCompleted }',
      { ...event, filters: [], eventTypeId: '7', operator: 'HAS_NOT_COMPLETED' },
    ],
    [
      '{ event: 4-1, coalescingRefineBy: { type: SET_OCCURRENCES } }',
      { ...event, filters: [], eventTypeId: '4-1', coalescingRefineBy: { type: 'SET_OCCURRENCES' } },
    ],
    [
      '{ event: created, where: { hs_name: { isEqualTo: a }, hs_value: { isKnown: true } } }',
      {
        ...event,
        eventTypeId: '4-1463224',
        filters: [
          filter('hs_name', { operator: 'IS_EQUAL_TO', value: 'a', operationType: 'STRING' }),
          known('hs_value'),
        ],
      },
    ],
    [
      '{ event: emailOpened, where: { all: [ { raw: { filterType: PROPERTY } } ] } }',
      { ...event, filters: [{ filterType: 'PROPERTY' }] },
    ],
  ])('%s', (yaml, body) => {
    bothWays(yaml, and([], [body]));
  });

  it.each([
    ['the id of a known event is its name', '{ event: 4-666440 }', { event: 'emailOpened' }],
    ['an event that is called like a known one', '{ event: event.created }', { event: 'event.created' }],
  ])('%s', (_, yaml, short) => {
    expect(plain(contractFilter(expandFilter(tree(yaml), 'contacts'), 'contacts'))).toEqual(short);
  });

  it.each([
    ['a branch inside', { ...event, filterBranches: [and([a])] }],
    [
      'a filter on something else inside',
      { ...event, filters: [{ filterType: 'IN_LIST', listId: '7', operator: 'IN_LIST' }] },
    ],
    ['an id that is none', { ...event, eventTypeId: '' }],
  ])('stay as they are with %s', (_, body) => {
    expect(plain(liftFilter(and([], [body]), 'contacts', portal))).toEqual({ all: [{ raw: body }] });
  });
});
