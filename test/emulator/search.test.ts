import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/emulator/json.ts';
import {
  type Client,
  CONTACTS,
  choiceProperty,
  handClock,
  names,
  numberProperty,
  portal,
  RECORDS,
} from './support.ts';

const PEOPLE: readonly JsonObject[] = [
  {
    email: 'ada@hubspot.com',
    firstname: 'Ada',
    company: 'Analytical Engines',
    size: '5',
    colours: 'red;blue',
    closedate: '2026-01-01T00:00:00.000Z',
  },
  {
    email: 'bob@example.com',
    firstname: 'Bob',
    size: '50',
    colours: 'blue',
    closedate: '2026-06-01T00:00:00.000Z',
  },
  { email: 'cyd@example.com', firstname: 'Cyd', size: '500' },
  { email: 'dan@example.com' },
];

async function people(): Promise<Client> {
  const client = await portal();
  await client.post(CONTACTS, numberProperty('size'));
  await client.post(CONTACTS, choiceProperty('colours', ['red', 'blue'], { fieldType: 'checkbox' }));
  await client.post(`${RECORDS}/batch/create`, { inputs: PEOPLE.map(properties => ({ properties })) });
  return client;
}

const search = (client: Client, body: Json) => client.post(`${RECORDS}/search`, body);
const firstnames = (answer: Awaited<ReturnType<typeof search>>): readonly string[] => {
  const results = Array.isArray(answer.body.results) ? answer.body.results : [];
  return results.map((record: Json) => String(Object(Object(record).properties).email).slice(0, 3));
};

describe('filters of a search', () => {
  it.each<[JsonObject, readonly string[]]>([
    [{ propertyName: 'firstname', operator: 'EQ', value: 'ADA' }, ['ada']],
    [{ propertyName: 'size', operator: 'EQ', value: '50.0' }, ['bob']],
    [{ propertyName: 'colours', operator: 'EQ', value: 'blue' }, ['ada', 'bob']],
    [{ propertyName: 'firstname', operator: 'NEQ', value: 'Ada' }, ['bob', 'cyd', 'dan']],
    [{ propertyName: 'size', operator: 'LT', value: 50 }, ['ada']],
    [{ propertyName: 'size', operator: 'LTE', value: '50' }, ['ada', 'bob']],
    [{ propertyName: 'size', operator: 'GT', value: '50' }, ['cyd']],
    [{ propertyName: 'size', operator: 'GTE', value: '50' }, ['bob', 'cyd']],
    [{ propertyName: 'size', operator: 'BETWEEN', value: '10', highValue: '500' }, ['bob', 'cyd']],
    [{ propertyName: 'closedate', operator: 'GT', value: '1772323200000' }, ['bob']],
    [{ propertyName: 'closedate', operator: 'LT', value: '2026-03-01' }, ['ada']],
    [{ propertyName: 'firstname', operator: 'IN', values: ['ada', 'cyd'] }, ['ada', 'cyd']],
    [{ propertyName: 'firstname', operator: 'NOT_IN', values: ['ada', 'cyd'] }, ['bob', 'dan']],
    [{ propertyName: 'company', operator: 'HAS_PROPERTY' }, ['ada']],
    [{ propertyName: 'company', operator: 'NOT_HAS_PROPERTY' }, ['bob', 'cyd', 'dan']],
    [{ propertyName: 'company', operator: 'CONTAINS_TOKEN', value: 'engines' }, ['ada']],
    [{ propertyName: 'company', operator: 'CONTAINS_TOKEN', value: 'engine' }, []],
    [{ propertyName: 'company', operator: 'CONTAINS_TOKEN', value: 'eng*' }, ['ada']],
    [{ propertyName: 'email', operator: 'CONTAINS_TOKEN', value: '*@hubspot.com' }, ['ada']],
    [{ propertyName: 'email', operator: 'NOT_CONTAINS_TOKEN', value: '*@example.com' }, ['ada']],
    [{ propertyName: 'hs_is_unworked', operator: 'EQ', value: true }, []],
  ])('%j', async (filter, expected) => {
    const client = await people();
    const answer = await search(client, { filterGroups: [{ filters: [filter] }], properties: ['email'] });
    expect(answer.body.total).toBe(expected.length);
    expect(firstnames(answer)).toEqual(expected);
  });

  it('are joined by AND in a group, groups by OR', async () => {
    const client = await people();
    const big = { propertyName: 'size', operator: 'GT', value: '10' };
    const blue = { propertyName: 'colours', operator: 'EQ', value: 'blue' };
    const ada = { propertyName: 'firstname', operator: 'EQ', value: 'ada' };
    expect(firstnames(await search(client, { filterGroups: [{ filters: [big, blue] }] }))).toEqual(['bob']);
    expect(
      firstnames(await search(client, { filterGroups: [{ filters: [big, blue] }, { filters: [ada] }] })),
    ).toEqual(['ada', 'bob']);
  });

  const has = { propertyName: 'email', operator: 'HAS_PROPERTY' };
  it.each([
    ['seven groups', { filterGroups: Array(7).fill({ filters: [has] }) }],
    ['seven filters in a group', { filterGroups: [{ filters: Array(7).fill(has) }] }],
    ['nineteen filters', { filterGroups: Array(4).fill({ filters: Array(5).fill(has) }) }],
    [
      'an unknown operator',
      { filterGroups: [{ filters: [{ propertyName: 'email', operator: 'LIKE', value: 'a' }] }] },
    ],
    [
      'an unknown property',
      { filterGroups: [{ filters: [{ propertyName: 'nothing', operator: 'HAS_PROPERTY' }] }] },
    ],
    ['EQ without value', { filterGroups: [{ filters: [{ propertyName: 'email', operator: 'EQ' }] }] }],
    [
      'BETWEEN without highValue',
      { filterGroups: [{ filters: [{ propertyName: 'size', operator: 'BETWEEN', value: '1' }] }] },
    ],
    [
      'IN without values',
      { filterGroups: [{ filters: [{ propertyName: 'email', operator: 'IN', value: 'a' }] }] },
    ],
    [
      'IN with 101 values',
      {
        filterGroups: [
          { filters: [{ propertyName: 'email', operator: 'IN', values: Array(101).fill('a') }] },
        ],
      },
    ],
    ['a filter that is text', { filterGroups: [{ filters: ['email'] }] }],
    ['a page over 200', { limit: 201 }],
    ['a page of 0', { limit: 0 }],
    ['a page of some', { limit: 'some' }],
    ['paging past 10,000', { limit: 200, after: '9801' }],
    ['a query over 3,000 characters', { query: 'q'.repeat(3001) }],
    ['two sorts', { sorts: ['email', 'firstname'] }],
    ['a sort by nothing', { sorts: [{ propertyName: 'nothing' }] }],
    ['a sort that is a number', { sorts: [5] }],
    ['a list as body', []],
  ])('refuses %s', async (_, body) => {
    const client = await people();
    expect(await search(client, body)).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
  });

  it('an odd group holds no filters and finds everything', async () => {
    const client = await people();
    expect((await search(client, { filterGroups: [5] })).body.total).toBe(4);
  });
});

describe('pages, sorts and queries', () => {
  it('pages through the whole result once', async () => {
    const client = await people();
    const first = await search(client, { limit: 3 });
    expect(first.body).toMatchObject({ total: 4, paging: { next: { after: '3' } } });
    const second = await search(client, { limit: 3, after: '3' });
    expect([...firstnames(first), ...firstnames(second)]).toEqual(['ada', 'bob', 'cyd', 'dan']);
    expect(second.body).not.toHaveProperty('paging');
    expect((await search(client, { limit: 200, after: '9800' })).body.results).toEqual([]);
  });

  it('sorts by numbers, text and moments, either way', async () => {
    const client = await people();
    expect(
      firstnames(await search(client, { sorts: [{ propertyName: 'size', direction: 'DESCENDING' }] })),
    ).toEqual(['cyd', 'bob', 'ada', 'dan']);
    expect(firstnames(await search(client, { sorts: ['-email'] }))).toEqual(['dan', 'cyd', 'bob', 'ada']);
    expect(firstnames(await search(client, { sorts: ['closedate'] }))).toEqual(['cyd', 'dan', 'ada', 'bob']);
  });

  it('finds a query in the standard properties', async () => {
    const client = await people();
    expect(firstnames(await search(client, { query: 'EXAMPLE' }))).toEqual(['bob', 'cyd', 'dan']);
    expect((await client.call('POST', '/crm/v3/objects/orders/search')).body.total).toBe(0);
  });
});

describe('a search that lags', () => {
  it('sees creates, changes and archives only after the lag', async () => {
    const time = handClock();
    const client = await portal({ clock: time.clock, searchLag: 5000 });
    const { body } = await client.post(RECORDS, { properties: { email: 'a@b.co', firstname: 'Old' } });
    const one = `${RECORDS}/${String(body.id)}`;
    expect((await search(client, {})).body.total).toBe(0);
    time.forward(5000);
    await client.patch(one, { properties: { firstname: 'New' } });
    expect((await search(client, {})).body).toMatchObject({
      results: [{ properties: { firstname: 'Old' } }],
    });
    time.forward(1000);
    await client.delete(one);
    time.forward(4000);
    expect((await search(client, {})).body).toMatchObject({
      results: [{ properties: { firstname: 'New' } }],
    });
    time.forward(1000);
    expect(names(await search(client, {}), 'id')).toEqual([]);
  });
});
