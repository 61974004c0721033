import { describe, expect, it } from 'vitest';
import type { Call, Json } from '../../src/core/call.ts';
import { noCache } from '../../src/run/body-cache.ts';
import type { Reader, Reading } from '../../src/run/reader.ts';
import { type CountingWatch, countRecords, searchesFor } from '../../src/run/survey/count-records.ts';
import { readForSurvey } from '../../src/run/survey/read-portal.ts';
import type { SurveyInput } from '../../src/survey/input.ts';
import { surveyInput, text, toyKinds } from '../survey/toys.ts';

const refused: Reading = { unreadable: 'HubSpot refused it', next: 'give it the scope' };

/** A portal that answers by what is asked for: `objectType` or `objectType.property`. */
function portal(answers: Readonly<Record<string, Json | Reading>>): { reader: Reader; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    reader: {
      async read(call: Call) {
        const key = [call.path?.['objectType'] ?? [], call.query?.['filled'] ?? []].flat().join('.');
        asked.push(key);
        const answer = answers[key] ?? null;
        const isRefusal = answer === refused;
        return isRefusal ? refused : { call, status: 200, body: answer as Json };
      },
    },
  };
}

const kinds = {
  ...toyKinds,
  counting: (objectType: string, filled?: string): Call => ({
    endpoint: 'records.search',
    path: { objectType },
    ...(filled !== undefined && { query: { filled } }),
  }),
  counted: ({ body }: { readonly body: Json }) => (typeof body === 'number' ? body : undefined),
};

const input: SurveyInput = surveyInput(
  {
    properties: {
      contacts: [text('a'), text('b'), text('hs_own')],
      companies: [text('hs_own')],
      deals: [text('c')],
    },
  },
  { kinds },
);

function watch(stopAfter = Number.POSITIVE_INFINITY): CountingWatch & { readonly said: string[] } {
  const said: string[] = [];
  return {
    said,
    progress: (done, all) => void said.push(`${done}/${all}`),
    isStopped: () => said.length >= stopAfter,
  };
}

describe('counting records', () => {
  it('asks for each custom property, and once for each object type that has any', async () => {
    const { reader, asked } = portal({
      contacts: 10,
      'contacts.a': 4,
      'contacts.b': 0,
      deals: 2,
      'deals.c': 2,
    });
    const seen = watch();
    expect(await countRecords(input, reader, seen)).toEqual({
      all: new Map([
        ['contacts', 10],
        ['deals', 2],
      ]),
      filled: new Map([
        ['property.contacts.a', 4],
        ['property.contacts.b', 0],
        ['property.deals.c', 2],
      ]),
      unread: [],
    });
    expect(asked).toEqual(['contacts', 'contacts.a', 'contacts.b', 'deals', 'deals.c']);
    expect(searchesFor(input)).toHaveLength(5);
    expect(seen.said.at(-1)).toBe('5/5');
  });

  it('says what cannot be counted, and counts on', async () => {
    const { reader } = portal({
      contacts: 10,
      'contacts.a': refused,
      'contacts.b': {},
      deals: 2,
      'deals.c': 1,
    });
    const { filled, unread } = await countRecords(input, reader, watch());
    expect([...filled.keys()]).toEqual(['property.deals.c']);
    expect(unread).toEqual([
      {
        kind: 'property',
        scope: 'contacts',
        says: 'records with a cannot be counted: HubSpot refused it',
        wayOut: 'give it the scope',
      },
      {
        kind: 'property',
        scope: 'contacts',
        says: 'records with b cannot be counted: the answer had no total',
        wayOut: 'try again',
      },
    ]);
  });

  it('asks no more of an object type whose records it may not search', async () => {
    const { reader, asked } = portal({ contacts: refused, deals: 2, 'deals.c': 1 });
    const { all, unread } = await countRecords(input, reader, watch());
    expect(asked).toEqual(['contacts', 'deals', 'deals.c']);
    expect(unread).toMatchObject([
      { scope: 'contacts', says: 'records cannot be counted: HubSpot refused it' },
    ]);
    expect(all).toEqual(new Map([['deals', 2]]));
  });

  it('stops when somebody has had enough, and keeps what it has', async () => {
    const { reader, asked } = portal({ contacts: 10, 'contacts.a': 4 });
    const { filled } = await countRecords(input, reader, watch(2));
    expect(asked).toEqual(['contacts', 'contacts.a']);
    expect(filled).toEqual(new Map([['property.contacts.a', 4]]));
  });
});

describe('object types', () => {
  const custom = { ...toyKinds.kinds.find(({ name }) => name === 'objectType') };
  const types = (list: Json | Reading) => ({ '': list });

  async function typesFor(
    named: readonly string[] | undefined,
    list: Json | Reading,
  ): Promise<{ types: readonly string[]; unread: number; asked: readonly string[] }> {
    const { reader, asked } = portal(types(list));
    const kind = {
      ...custom,
      reads: () => [{ endpoint: 'schemas.list' }],
      bodies: ({ body }: { readonly body: Json }) => (Array.isArray(body) ? body : undefined),
    };
    const read = await readForSurvey(
      {
        portal: 'eu',
        portalId: 1,
        uiDomain: 'app.hubspot.com',
        takenAt: '2026-11-22T12:00:00.000Z',
        // the other parts of a kind are the toy's
        kinds: { ...toyKinds, kinds: [kind as (typeof toyKinds.kinds)[number]] },
        ...(named && { named }),
        usual: ['contacts', 'deals', 'contacts'],
        cache: noCache,
      },
      reader,
    );
    expect(read.unread.every(({ optional }) => optional)).toBe(true);
    return { types: read.objectTypes, unread: read.unread.length, asked };
  }

  const pets = [
    { id: '2-77', name: 'pet', fullyQualifiedName: 'p1_pet' },
    { id: '0-1', name: 'contact' },
  ];

  it('are the usual ones and all custom ones', async () => {
    expect(await typesFor(undefined, pets)).toMatchObject({
      types: ['contacts', 'deals', '2-77'],
      unread: 0,
    });
  });

  it('without a list of custom ones are the usual ones, and that is said', async () => {
    expect(await typesFor(undefined, refused)).toMatchObject({ types: ['contacts', 'deals'], unread: 1 });
  });

  it.each([
    ['contacts', 'contacts'],
    ['Contact', 'contacts'],
    ['0-1', 'contacts'],
    ['company', 'companies'],
    ['pet', '2-77'],
    ['p1_pet', '2-77'],
    ['2-77', '2-77'],
    ['2-78', '2-78'],
  ])('%s is %s', async (name, type) => {
    expect((await typesFor([name, name], pets)).types).toEqual([type]);
  });

  it('that HubSpot makes need no list of custom ones', async () => {
    expect((await typesFor(['deals'], pets)).asked).toEqual([]);
  });
});
