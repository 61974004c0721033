import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/core/call.ts';
import type { Look, Probe } from '../../../src/core/kind.ts';
import { property } from '../../../src/kinds/property/index.ts';
import { answerOf, changeOf, child, emptyLook, look } from '../support.ts';

const unreadable = { unreadable: 'no scope', next: 'add it' };
const create = (desired: ReadonlyMap<string, string> = new Map(), scope: string = 'contacts') =>
  changeOf('create', [], { desired, scope });

function probesOf(change: Parameters<typeof property.probes>[0], portal: Look = emptyLook): readonly Probe[] {
  return property.probes(change, portal);
}

function read(probe: Probe | undefined, body: Json) {
  return probe?.read(answerOf(body));
}

describe('before a create', () => {
  it('archived names are looked up, of the sensitivity that is declared', () => {
    const [archived] = probesOf(create());
    expect(archived?.call).toEqual({
      endpoint: 'properties.list',
      path: { objectType: 'contacts' },
      query: { archived: 'true', dataSensitivity: 'non_sensitive' },
    });
    expect(probesOf(create(new Map([['dataSensitivity', 'sensitive']])))[0]?.call.query).toEqual({
      archived: 'true',
      dataSensitivity: 'sensitive',
    });
  });

  it('an archived name is a risk, unless one of the name is there', () => {
    const [archived] = probesOf(create());
    const risk = {
      risk: 'an archived property has this name: creating it restores that one, with the values records had',
    };
    expect(read(archived, { results: [{ name: 'region' }] })).toEqual([risk]);
    expect(read(archived, { results: [{ name: 'other' }, 'odd', {}] })).toEqual([]);
    expect(read(archived, null)).toEqual([]);
    expect(archived?.read(unreadable)).toEqual([]);
    expect(read(probesOf(create(), look)[0], { results: [{ name: 'region' }] })).toEqual([]);
  });

  it('the room that is left is the smallest that the portal names', () => {
    const [, limit] = probesOf(create());
    const spends = (left: number) => [{ spends: { of: 'custom properties of contacts', left } }];
    expect(limit?.call).toEqual({ endpoint: 'limits.customProperties' });
    expect(
      read(limit, {
        overallLimit: 100,
        overallUsage: 40,
        byObjectType: [
          { objectTypeId: '0-2', limit: 5, usage: 5 },
          { objectTypeId: '0-1', limit: 50, usage: 20 },
        ],
      }),
    ).toEqual(spends(30));
    expect(
      read(limit, {
        overallLimit: 100,
        overallUsage: 95,
        byObjectType: [{ objectTypeId: '0-1', limit: 50, usage: 20 }],
      }),
    ).toEqual(spends(5));
    expect(read(limit, { limit: 10, usage: 12 })).toEqual(spends(0));
  });

  it.each([
    [null],
    [{}],
    [[]],
    ['text'],
    [{ overallLimit: 10 }],
    [{ overallUsage: 3, byObjectType: 'odd' }],
    [{ byObjectType: [{ objectTypeId: '0-1', limit: '5', usage: 1 }] }],
  ])('a limit that reads %j holds nothing', body => {
    const [, limit] = probesOf(create());
    expect(read(limit, body)).toEqual([]);
    expect(limit?.read(unreadable)).toEqual([]);
  });

  it('custom objects are counted under their own id, and calculations apart', () => {
    const probes = probesOf(create(new Map([['calculationFormula', '1']]), '2-4711'));
    expect(probes.map(probe => probe.call.endpoint)).toEqual([
      'properties.list',
      'limits.customProperties',
      'limits.calculatedProperties',
    ]);
    expect(read(probes[2], { byObjectType: [{ objectTypeId: '2-4711', limit: 3, usage: 1 }] })).toEqual([
      { spends: { of: 'calculated properties of 2-4711', left: 2 } },
    ]);
  });
});

describe('before something goes away', () => {
  it('records that have a value are counted', () => {
    const [count, ...others] = probesOf(changeOf('remove', []));
    expect(others).toEqual([]);
    expect(count?.call).toEqual({
      endpoint: 'records.search',
      path: { objectType: 'contacts' },
      body: {
        limit: 1,
        properties: [],
        filterGroups: [{ filters: [{ propertyName: 'region', operator: 'HAS_PROPERTY' }] }],
      },
    });
    expect(read(count, { total: 7, results: [] })).toEqual([{ records: 7 }]);
  });

  it('it is held when they cannot be counted', () => {
    const [count] = probesOf(changeOf('remove', []));
    const held = (why: string) => [
      {
        held: {
          reason: 'unreadable',
          says: `records that use it cannot be counted: ${why}`,
          wayOut: 'let the read token search records (crm.objects.….read)',
        },
      },
    ];
    expect(count?.read(unreadable)).toEqual(held('no scope'));
    expect(read(count, { results: [] })).toEqual(held('the answer had no total'));
    expect(read(count, null)).toEqual(held('the answer had no total'));
  });

  it('an option is counted alone and among several values', () => {
    const [count, ...others] = probesOf(
      changeOf('update', [{ is: 'child', path: ['options', 'emea'], before: child({ label: 'EMEA' }) }]),
    );
    expect(others).toEqual([]);
    expect(count?.call.body).toMatchObject({
      filterGroups: ['EQ', 'CONTAINS_TOKEN'].map(operator => ({
        filters: [{ propertyName: 'region', operator, value: 'emea' }],
      })),
    });
    expect(read(count, { total: 2 })).toEqual([{ path: ['options', 'emea'], records: 2 }]);
    expect(count?.read(unreadable)).toMatchObject([
      { path: ['options', 'emea'], held: { reason: 'unreadable' } },
    ]);
  });

  it('a change of type says how many records it concerns, if it can', () => {
    const [count] = probesOf(changeOf('update', [{ path: ['type'], before: 'string', after: 'number' }]));
    expect(read(count, { total: 9 })).toEqual([{ path: ['type'], records: 9 }]);
    expect(count?.read(unreadable)).toEqual([]);
  });

  it('nothing is asked of other changes', () => {
    const units = [
      { path: ['label'], after: 'x' },
      { is: 'child' as const, path: ['options', 'a'], after: child({ label: 'A' }) },
      { is: 'order' as const, path: ['options'], after: ['a'] },
    ];
    expect(probesOf(changeOf('update', units))).toEqual([]);
  });
});
