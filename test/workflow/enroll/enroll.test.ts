import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/core/call.ts';
import { contractWorkflow, expandWorkflow, sameEnroll } from '../../../src/workflow/index.ts';
import { contactFlow, created, plain, problems, pulled, tree } from './support.ts';

const property = (name: string, operation: JsonObject) => ({
  property: name,
  operation: { includeObjectsWithNoValueSet: false, ...operation },
  filterType: 'PROPERTY',
});
const isKnown = { operator: 'IS_KNOWN', operationType: 'ALL_PROPERTY' };
const and = (...filters: readonly JsonObject[]) => ({
  filterBranches: [],
  filters,
  filterBranchType: 'AND',
  filterBranchOperator: 'AND',
});
const event = (eventTypeId: string, ...filters: readonly JsonObject[]) => ({
  filterBranches: [],
  filters,
  eventTypeId,
  operator: 'HAS_COMPLETED',
  filterBranchType: 'UNIFIED_EVENTS',
  filterBranchOperator: 'AND',
});
const named = (name: string) =>
  property('hs_name', { operator: 'IS_EQUAL_TO', value: name, operationType: 'STRING' });
const inList = (listId: string) => ({ listId, operator: 'IN_LIST', filterType: 'IN_LIST' });

const forms: readonly (readonly [string, Json])[] = [
  [
    '{ when: { email: { isKnown: true } } }',
    {
      type: 'LIST_BASED',
      listFilterBranch: and(property('email', isKnown)),
      shouldReEnroll: false,
      reEnrollmentTriggersFilterBranches: [],
      unEnrollObjectsNotMeetingCriteria: false,
    },
  ],
  [
    '{ when: { any: [ { email: { isKnown: true } } ] }, reEnroll: true, reEnrollWhen: [ email, { region: { isKnown: true } } ], unenrollWhenNotMet: true }',
    {
      type: 'LIST_BASED',
      listFilterBranch: {
        filterBranches: [and(property('email', isKnown))],
        filters: [],
        filterBranchType: 'OR',
        filterBranchOperator: 'OR',
      },
      shouldReEnroll: true,
      reEnrollmentTriggersFilterBranches: [
        and(named('email')),
        and(named('region'), property('hs_value', isKnown)),
      ],
      unEnrollObjectsNotMeetingCriteria: true,
    },
  ],
  [
    '{ trigger: [ { propertyChanged: { lead_score: { isKnown: true } } }, { created: true }, { formSubmitted: k7 } ] }',
    {
      type: 'EVENT_BASED',
      eventFilterBranches: [
        event('4-655002', named('lead_score'), property('hs_value', isKnown)),
        event('4-1463224'),
        event(
          '4-1639801',
          property('hs_form_id', { operator: 'IS_ANY_OF', values: ['7'], operationType: 'ENUMERATION' }),
        ),
      ],
      listMembershipFilterBranches: [],
      shouldReEnroll: false,
    },
  ],
  [
    '{ when: { email: { isKnown: true } }, trigger: [ { event: emailReplied }, { list: k12 } ], reEnroll: true }',
    {
      type: 'EVENT_BASED',
      eventFilterBranches: [event('4-665538')],
      listMembershipFilterBranches: [and(inList('12'))],
      refinementCriteria: and(property('email', isKnown)),
      shouldReEnroll: true,
    },
  ],
  ['{ manual: true }', { type: 'MANUAL', shouldReEnroll: false }],
  ['{ manual: true, reEnroll: true }', { type: 'MANUAL', shouldReEnroll: true }],
  ['{ dataset: "77" }', { type: 'DATASET', datasetId: '77', shouldReEnroll: false }],
  [
    '{ dataset: { id: "77", subview: "8" }, reEnroll: true }',
    { type: 'DATASET', datasetId: '77', subviewId: '8', shouldReEnroll: true },
  ],
];

describe('enrollment', () => {
  it.each(forms)('is written and read: %s', (written, json) => {
    expect(problems(`enroll: ${written}`)).toEqual([]);
    expect(created(`enroll: ${written}`)['enrollmentCriteria']).toEqual(json);
    const { enroll } = {
      enroll: undefined,
      ...(pulled({ ...contactFlow, enrollmentCriteria: json }) as object),
    };
    expect(enroll).toEqual(plain(tree(written)));
  });

  it('is read without what goes without saying', () => {
    const enrollmentCriteria = {
      type: 'LIST_BASED',
      listFilterBranch: and(property('email', isKnown)),
      shouldReEnroll: null,
    };
    expect(pulled({ ...contactFlow, enrollmentCriteria })).toMatchObject({
      enroll: { when: { email: { isKnown: true } } },
    });
    const nothing = {
      type: 'EVENT_BASED',
      listMembershipFilterBranches: [and(inList('12'))],
      refinementCriteria: null,
    };
    expect(pulled({ ...contactFlow, enrollmentCriteria: nothing })).toMatchObject({
      enroll: { trigger: [{ list: 'k12' }] },
    });
  });

  it.each<Json>([
    { type: 'OTHER', shouldReEnroll: true },
    { type: 'MANUAL', shouldReEnroll: 'yes' },
    { type: 'MANUAL', shouldReEnroll: true, other: 1 },
    { type: 'LIST_BASED', shouldReEnroll: true },
    { type: 'LIST_BASED', listFilterBranch: and(), reEnrollmentTriggersFilterBranches: 5 },
    { type: 'LIST_BASED', listFilterBranch: and(), unEnrollObjectsNotMeetingCriteria: 'no' },
    { type: 'EVENT_BASED', eventFilterBranches: 5 },
    { type: 'EVENT_BASED', eventFilterBranches: [], listMembershipFilterBranches: [] },
    { type: 'DATASET', datasetId: 5 },
    { type: 'DATASET', datasetId: '5', subviewId: 5 },
    'MANUAL',
  ])('that there are no words for stays as it is: %j', enrollmentCriteria => {
    expect(pulled({ ...contactFlow, enrollmentCriteria })).toMatchObject({
      enroll: { raw: enrollmentCriteria },
    });
    expect(created(`enroll: { raw: ${JSON.stringify(enrollmentCriteria)} }`)['enrollmentCriteria']).toEqual(
      enrollmentCriteria,
    );
    expect(problems(`enroll: { raw: ${JSON.stringify(enrollmentCriteria)} }`)).toEqual([]);
  });

  it('keeps a branch that is unheard of among its events and its lists', () => {
    const odd = { ...event('4-1463224'), filterBranchType: 'UNIFIED_EVENTS', extra: [1] };
    const enrollmentCriteria = {
      type: 'EVENT_BASED',
      eventFilterBranches: [odd],
      listMembershipFilterBranches: [{ ...and(inList('12')), extra: 1 }],
      shouldReEnroll: false,
    };
    const found = pulled({ ...contactFlow, enrollmentCriteria }) as { readonly enroll: object };
    expect(found.enroll).toMatchObject({ trigger: [expect.anything(), expect.anything()] });
    expect(created(`enroll: ${JSON.stringify(found.enroll)}`)['enrollmentCriteria']).toEqual(
      enrollmentCriteria,
    );
  });

  it('has events first, then lists, whatever the order in YAML; and the short spelling again', () => {
    const yaml =
      '{ objectType: contacts, enroll: { reEnroll: false, reEnrollWhen: [], trigger: [ { list: k12 }, { created: true } ] } }';
    const form = expandWorkflow(tree(yaml));
    expect(plain(contractWorkflow(form))).toEqual({
      objectType: 'contacts',
      enroll: { trigger: [{ created: true }, { list: 'k12' }] },
    });
  });

  it.each([
    'enroll: everybody',
    'enroll: { reEnroll: true }',
    'enroll: { wehn: { a: [b] } }',
    'enroll: { when: { a: { isSomeOf: [b] } } }',
    'enroll: { when: { a: [b] }, manual: true }',
    'enroll: { trigger: [], when: { a: [b] } }',
    'enroll: { trigger: { created: true } }',
    'enroll: { trigger: [ { creatd: true }, { list: 5, notInList: 6 } ], reEnrollWhen: [ a ], unenrollWhenNotMet: true }',
    'enroll: { when: { a: [b] }, reEnroll: yes, reEnrollWhen: a, unenrollWhenNotMet: maybe }',
    'enroll: { manual: false }',
    'enroll: { manual: true, reEnrollWhen: [], unenrollWhenNotMet: false }',
    'enroll: { dataset: { subview: x } }',
    'enroll: { manual: true, other: 1 }',
  ])('that is wrong is said with a way out: %s', yaml => {
    expect(problems(yaml)).toMatchSnapshot();
  });
});

describe('two enrollments', () => {
  const enroll = (yaml: string) =>
    expandWorkflow(tree(`{ objectType: contacts, enroll: ${yaml} }`)).get('enroll') ?? null;
  const same = (a: string, b: string) => sameEnroll(enroll(a), enroll(b));

  it('are the same in spite of the order of what enrolls', () => {
    const [one, other] = ['{ created: true }', '{ event: emailReplied }'];
    expect(same(`{ trigger: [ ${one}, ${other} ] }`, `{ trigger: [ ${other}, ${one} ] }`)).toBe(true);
    expect(same(`{ trigger: [ ${one}, ${one} ] }`, `{ trigger: [ ${one}, ${other} ] }`)).toBe(false);
    expect(same(`{ trigger: [ ${one}, ${one} ] }`, `{ trigger: [ ${one} ] }`)).toBe(false);
    expect(
      same(
        '{ when: { a: [x, y] }, reEnrollWhen: [ b, c ] }',
        '{ when: { a: [y, x] }, reEnrollWhen: [ c, b ] }',
      ),
    ).toBe(true);
    expect(same('{ when: { a: [x] } }', '{ when: { a: [y] } }')).toBe(false);
  });

  it('are the same with and without what goes without saying', () => {
    expect(sameEnroll(tree('{ manual: true, reEnroll: false }'), tree('{ manual: true }'))).toBe(true);
    expect(sameEnroll(tree('{ manual: true, reEnroll: true }'), tree('{ manual: true }'))).toBe(false);
    expect(sameEnroll(tree('{ manual: true }'), 'odd')).toBe(false);
    expect(sameEnroll('odd', 'odd')).toBe(true);
  });
});
