import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/emulator/json.ts';
import {
  all,
  any,
  branch,
  dynamic,
  inList,
  isAnyOf,
  isKnown,
  LISTS,
  listId,
  manual,
  where,
} from './list-support.ts';
import { CONTACTS, choiceProperty, numberProperty, portal, seedOf, textProperty } from './support.ts';

const SHAPE = 'ListError.INVALID_FILTER';
const ENUM = 'ListError.ENUM_CONVERSION';
const ROOT = 'ListError.INVALID_BASE_FILTER_BRANCH';
const FITS = 'ListError.INVALID_OPERATION_FOR_PROPERTY_TYPE';

const SCHEMA = {
  objectTypeId: '2-77',
  name: 'car',
  fullyQualifiedName: 'p7_car',
  labels: { singular: 'Car', plural: 'Cars' },
};

async function world() {
  const client = await portal({
    seed: seedOf({
      'schemas.json': [SCHEMA],
      'associationLabels.json': [
        { from: 'contacts', to: '2-77', category: 'USER_DEFINED', typeId: 37, label: 'Owner' },
      ],
    }),
  });
  for (const body of [
    textProperty('words'),
    numberProperty('points'),
    choiceProperty('tier', ['a', 'b']),
    textProperty('agreed', {
      type: 'bool',
      fieldType: 'booleancheckbox',
      options: ['true', 'false'].map(value => ({ label: value, value })),
    }),
    textProperty('day', { type: 'date', fieldType: 'date' }),
    textProperty('moment', { type: 'datetime', fieldType: 'date' }),
  ])
    expect((await client.post(CONTACTS, body)).status).toBe(201);
  let number = 0;
  /** What HubSpot says to a list with these filters: nothing, or the code of the 400. */
  const judge = async (filterBranch: Json | undefined): Promise<string> => {
    number += 1;
    const { status, body } = await client.post(
      LISTS,
      dynamic(`List ${number}`, { filterBranch: filterBranch ?? null }),
    );
    return status === 200 ? 'taken' : String(body.subCategory);
  };
  return { client, judge, filter: (filter: Json) => judge(any(all(filter))) };
}

describe('a filter tree of a list', () => {
  it('is an OR of ANDs, filters in the ANDs', async () => {
    const { judge } = await world();
    const known = where('email', isKnown);
    expect(await judge(any(all(known), all(known, known)))).toBe('taken');
    expect(await judge(any(all()))).toBe('taken');
    for (const root of [
      all(known),
      any(),
      branch('OR', [known], [all(known)]),
      any(any(all(known))),
      branch('XOR'),
    ])
      expect(await judge(root)).toBe(ROOT);
    for (const none of ['text', null, undefined, []]) expect(await judge(none)).toBe(SHAPE);
  });

  it('has four keys in every branch', async () => {
    const { judge } = await world();
    const whole = all(where('email', isKnown));
    for (const key of ['filterBranchOperator', 'filterBranches', 'filters']) {
      const part = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));
      expect([key, await judge(any(part))]).toEqual([key, SHAPE]);
    }
    expect(await judge(any({ ...whole, filters: {} }))).toBe(SHAPE);
    expect(await judge(any({ ...whole, filters: ['x'] }))).toBe(SHAPE);
    expect(await judge(any({ ...whole, filterBranches: ['x'] }))).toBe(SHAPE);
    expect(await judge(any({ ...whole, filterBranchOperator: 'OR' }))).toBe(SHAPE);
    expect(await judge(any({ ...whole, filterBranchOperator: 'XOR' }))).toBe(ENUM);
    expect(await judge(any(branch('AND', [], [branch('SOME')])))).toBe(ENUM);
  });

  it('holds events and associated records in ANDs, nothing deeper', async () => {
    const { judge } = await world();
    const inside = (...branches: readonly Json[]) => judge(any(branch('AND', [], branches)));
    const event = { eventTypeId: '4-1639801', operator: 'HAS_COMPLETED' };
    const company = {
      objectTypeId: '0-2',
      operator: 'IN_LIST',
      associationTypeId: 279,
      associationCategory: 'HUBSPOT_DEFINED',
    };
    const events = branch('UNIFIED_EVENTS', [where('hs_form_id', isKnown)], [], event);
    const companies = branch('ASSOCIATION', [where('domain', isKnown)], [], company);
    expect(await inside(events, companies)).toBe('taken');
    expect(await inside(branch('ASSOCIATION', [], [companies], company))).toBe('taken');
    expect(await inside(branch('ASSOCIATION', [where('email', isKnown)], [], company))).toBe(
      'ListError.PROPERTY_NOT_FOUND',
    );
    for (const nested of [all(), any(all()), branch('NOT_ANY'), branch('RESTRICTED')])
      expect(await inside(nested)).toBe(SHAPE);
    expect(await inside({ ...events, filterBranches: [all()] })).toBe(SHAPE);
    expect(await inside({ ...events, eventTypeId: '' })).toBe(SHAPE);
    expect(await inside({ ...events, operator: 'HAPPENED' })).toBe(ENUM);
    expect(await inside({ ...companies, operator: 'NOT_IN_LIST' })).toBe(ENUM);
    expect(await inside({ ...companies, associationCategory: 'OURS' })).toBe(ENUM);
    expect(await inside({ ...companies, objectTypeId: '' })).toBe(SHAPE);
    expect(await inside({ ...companies, objectTypeId: '0-51' })).toBe('taken');
    const own = { ...companies, objectTypeId: '2-77', associationCategory: 'USER_DEFINED', filters: [] };
    expect(await inside({ ...own, associationTypeId: 37 })).toBe('taken');
    expect(await inside({ ...own, associationTypeId: '38' })).toBe(SHAPE);
  });

  it('has at most 250 filters', async () => {
    const { judge } = await world();
    const many = (count: number) => any(all(...Array<JsonObject>(count).fill(where('email', isKnown))));
    expect(await judge(many(250))).toBe('taken');
    expect(await judge(many(251))).toBe(SHAPE);
  });
});

describe('a filter', () => {
  it('has a type, and the words of that type', async () => {
    const { filter } = await world();
    expect(await filter({ property: 'email', operation: isKnown })).toBe(SHAPE);
    expect(await filter({ filterType: 'SOMETHING' })).toBe(ENUM);
    expect(
      await filter({ filterType: 'FORM_SUBMISSION', formId: 'of-another-portal', operator: 'FILLED_OUT' }),
    ).toBe('taken');
    expect(await filter({ filterType: 'FORM_SUBMISSION', operator: 'SENT' })).toBe(ENUM);
    expect(await filter({ filterType: 'EMAIL_EVENT', emailId: '1', level: 'X', operator: 'OPENED' })).toBe(
      'taken',
    );
  });

  it('on a property names one, with an operation', async () => {
    const { filter } = await world();
    expect(await filter(where('', isKnown))).toBe(SHAPE);
    expect(await filter({ filterType: 'PROPERTY', property: 'email' })).toBe(SHAPE);
    expect(await filter(where('no_such', isKnown))).toBe('ListError.PROPERTY_NOT_FOUND');
    expect(await filter(where('email', { operationType: 'GUESS', operator: 'IS_KNOWN' }))).toBe(ENUM);
  });

  it('on a list names one that is there', async () => {
    const { client, filter } = await world();
    const id = await listId(client, manual('Members'));
    expect(await filter(inList(id))).toBe('taken');
    expect(await filter({ ...inList(id), listId: Number(id), operator: 'NOT_IN_LIST' })).toBe('taken');
    expect(await filter({ ...inList(id), operator: 'IS' })).toBe(ENUM);
    expect(await filter({ filterType: 'IN_LIST', operator: 'IN_LIST' })).toBe(SHAPE);
    const import_ = {
      filterType: 'IN_LIST',
      operator: 'IN_LIST',
      metadata: { id: '5', inListType: 'IMPORT' },
    };
    expect(await filter(import_)).toBe('taken');
    expect(await filter(inList('9'))).toBe('ListError.LIST_NOT_FOUND');
    await client.delete(`${LISTS}/${id}`);
    expect(await filter(inList(id))).toBe('ListError.LIST_NOT_FOUND');
    expect(await filter({ filterType: 'ASSOCIATION', listId: id, operator: 'IN_LIST' })).toBe(
      'ListError.LIST_NOT_FOUND',
    );
  });

  it.each([
    ['tier', isAnyOf('a'), 'taken'],
    ['tier', { operationType: 'ENUMERATION', operator: 'HAS_EVER_BEEN_ANY_OF', values: [] }, 'taken'],
    ['tier', { operationType: 'ENUMERATION', operator: 'EQ', values: ['a'] }, ENUM],
    ['tier', { operationType: 'ENUMERATION', operator: 'IS_ANY_OF', value: 'a' }, SHAPE],
    ['tier', { operationType: 'ENUMERATION', operator: 'IS_ANY_OF', values: [1] }, SHAPE],
    ['tier', { operationType: 'STRING', operator: 'IS_EQUAL_TO', value: 'a' }, FITS],
    ['tier', { operationType: 'MULTISTRING', operator: 'IS_EQUAL_TO', values: ['a'] }, FITS],
    ['words', { operationType: 'STRING', operator: 'CONTAINS', value: 'a' }, 'taken'],
    ['words', { operationType: 'MULTISTRING', operator: 'CONTAINS_EXACTLY', values: ['a'] }, 'taken'],
    ['words', { operationType: 'MULTISTRING', operator: 'HAS_PROPERTY', values: [] }, ENUM],
    ['words', isAnyOf('a'), FITS],
    ['words', { operationType: 'ALL_PROPERTY', operator: 'IS_UNKNOWN' }, 'taken'],
    ['words', { operationType: 'ALL_PROPERTY', operator: 'IS_NOT_KNOWN' }, ENUM],
    ['words', { ...isKnown, includeObjectsWithNoValueSet: 'no' }, SHAPE],
    ['points', { operationType: 'NUMBER', operator: 'IS_GREATER_THAN', value: 5 }, 'taken'],
    ['points', { operationType: 'NUMBER', operator: 'IS_GREATER_THAN', value: '5' }, SHAPE],
    ['points', { operationType: 'NUMBER', operator: 'IS_BETWEEN', value: 5 }, ENUM],
    [
      'points',
      { operationType: 'NUMBER_RANGED', operator: 'IS_BETWEEN', lowerBound: 1, upperBound: 5 },
      'taken',
    ],
    ['points', { operationType: 'NUMBER_RANGED', operator: 'IS_BETWEEN', lowerBound: 1 }, SHAPE],
    ['points', { operationType: 'BOOL', operator: 'IS_EQUAL_TO', value: true }, FITS],
    ['agreed', { operationType: 'BOOL', operator: 'IS_NOT_EQUAL_TO', value: true }, 'taken'],
    ['agreed', { operationType: 'BOOL', operator: 'IS_EQUAL_TO', value: 'true' }, SHAPE],
    ['agreed', { operationType: 'STRING', operator: 'IS_EQUAL_TO', value: 'true' }, 'taken'],
    [
      'day',
      { operationType: 'TIME_POINT', operator: 'IS_AFTER', timePoint: { timeType: 'INDEXED' } },
      'taken',
    ],
    ['day', { operationType: 'TIME_POINT', operator: 'IS_AFTER' }, SHAPE],
    [
      'moment',
      {
        operationType: 'TIME_RANGED',
        operator: 'IS_BETWEEN',
        lowerBoundTimePoint: {},
        upperBoundTimePoint: {},
      },
      'taken',
    ],
    ['moment', { operationType: 'TIME_RANGED', operator: 'IS_BETWEEN', lowerBoundTimePoint: {} }, SHAPE],
    [
      'day',
      { operationType: 'ROLLING_DATE_RANGE', operator: 'IS_LESS_THAN_X_DAYS_AGO', numberOfDays: 3 },
      'taken',
    ],
    ['day', { operationType: 'CALENDAR_DATE', operator: 'IN_THIS_TIME_UNIT', timeUnit: 'DAY' }, 'taken'],
    ['day', { operationType: 'CALENDAR_DATE', operator: 'TODAY' }, ENUM],
    ['day', { operationType: 'RANGED_DATE', operator: 'ANY_WORD' }, 'taken'],
    ['day', { operationType: 'RANGED_DATE' }, ENUM],
    [
      'words',
      { operationType: 'ROLLING_PROPERTY_UPDATED', operator: 'UPDATED_IN_LAST_X_DAYS', numberOfDays: 3 },
      'taken',
    ],
    [
      'words',
      { operationType: 'TIME_POINT', operator: 'IS_AFTER', timePoint: {}, propertyParser: 'UPDATED_AT' },
      'taken',
    ],
    ['words', { operationType: 'TIME_POINT', operator: 'IS_AFTER', timePoint: {} }, FITS],
  ] satisfies readonly (readonly [string, JsonObject, string])[])(
    'on %s with %j is %s',
    async (property, operation, said) => {
      const { filter } = await world();
      expect(await filter(where(property, operation))).toBe(said);
    },
  );

  it('may compare with another property, which must be there', async () => {
    const { filter } = await world();
    const later = (property: string) =>
      where('day', {
        operationType: 'TIME_POINT',
        operator: 'IS_AFTER',
        timePoint: { timeType: 'PROPERTY_REFERENCED', property, referenceType: 'VALUE' },
      });
    expect(await filter(later('moment'))).toBe('taken');
    expect(await filter(later('no_such'))).toBe('ListError.PROPERTY_NOT_FOUND');
  });

  it('refers to what it likes with missingTargets taken', async () => {
    const client = await portal({ missingTargets: 'taken' });
    const association = {
      objectTypeId: '0-2',
      operator: 'IN_LIST',
      associationTypeId: 99,
      associationCategory: 'USER_DEFINED',
    };
    const filterBranch = any(
      branch('AND', [where('no_such', isKnown), inList('9')], [branch('ASSOCIATION', [], [], association)]),
    );
    expect((await client.post(LISTS, dynamic('A', { filterBranch }))).status).toBe(200);
  });
});
