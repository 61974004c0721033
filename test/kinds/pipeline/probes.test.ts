import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/core/call.ts';
import type { Look, Probe } from '../../../src/core/kind.ts';
import type { Change } from '../../../src/core/plan.ts';
import { pipeline } from '../../../src/kinds/pipeline/index.ts';
import { type Fields, mapOf } from '../../conformance/tree.ts';
import { answerOf, changeOf, emptyLook } from '../support.ts';

const known: Look = {
  ...emptyLook,
  resolve: ref => ({ is: 'known', id: `id of ${ref.key} in ${ref.parent}` }),
};
const stageUnit = (key: string, before?: Fields, after?: Fields) => ({
  path: ['stages', key],
  is: 'child' as const,
  ...(before && { before: mapOf(before) }),
  ...(after && { after: mapOf(after) }),
});
const probesOf = (change: Change, look = known) => pipeline.probes(change, look);
const calls = (probes: readonly Probe[]) =>
  probes.map(({ call }) => [call.endpoint, ...Object.values(call.path ?? {})]);
const filter = ({ call }: Probe) => JSON.stringify(call.body).match(/"filters":(\[.*?\])/)?.[1];
const read = (probe: Probe | undefined, body: Json) => probe?.read(answerOf(body));
const list = (...pipelines: readonly (readonly [string, ...string[]])[]): Json => ({
  results: pipelines.map(([id, ...stages]) => ({ id, stages: stages.map(stage => ({ id: stage })) })),
});
const taken = (id: string, by: string) => ({
  reason: 'id',
  says: `the id "${id}" is taken in ${by}`,
  wayOut: 'give it another one with id:, or say under ids: that the one that has it is meant',
});

describe('removing a pipeline', () => {
  it.each([
    ['deals', 'pipeline'],
    ['tickets', 'hs_pipeline'],
    ['p7_car', 'hs_pipeline'],
  ])('of %s counts the records in it', (scope, property) => {
    const probes = probesOf(changeOf('remove', [], { scope, id: '7001' }));
    expect(calls(probes)).toEqual([['records.search', scope]]);
    expect(probes.map(filter)).toEqual([`[{"propertyName":"${property}","operator":"EQ","value":"7001"}]`]);
    expect(read(probes[0], { total: 0 })).toEqual([{ records: 0 }]);
  });
});

describe('removing stages', () => {
  const change = (scope: string) =>
    changeOf(
      'update',
      [stageUnit('old', { label: 'Old' }), stageUnit('won', { label: 'W' }, { label: 'Won' })],
      {
        scope,
        key: 'sales',
        id: '7001',
        desired: mapOf({ stages: { won: { label: 'Won' } } }),
      },
    );

  it.each([
    ['deals', 'dealstage'],
    ['tickets', 'hs_pipeline_stage'],
  ])('of %s counts the records in them', (scope, property) => {
    const probes = probesOf(change(scope));
    expect(calls(probes)).toEqual([['records.search', scope]]);
    expect(probes.map(filter)).toEqual([
      `[{"propertyName":"${property}","operator":"EQ","value":"id of old in sales"}]`,
    ]);
    expect(read(probes[0], { total: 0 })).toEqual([{ path: ['stages', 'old'], records: 0 }]);
  });

  it('takes the key for the id where nothing else is known', () => {
    expect(probesOf(change('deals'), emptyLook).map(filter)).toEqual([
      '[{"propertyName":"dealstage","operator":"EQ","value":"old"}]',
    ]);
  });
});

describe('creating a pipeline', () => {
  const change = (scope: string, tree: Fields = {}) => {
    const desired = mapOf({ label: 'S', stages: { a: { label: 'A' }, b: { id: 'own' } }, ...tree });
    const units = [stageUnit('a', undefined, { label: 'A' }), stageUnit('b', undefined, { id: 'own' })];
    return changeOf('create', [{ path: ['label'], after: 'S' }, ...units], { scope, key: 'sales', desired });
  };

  it('looks for its id among deals and tickets together', () => {
    expect(calls(probesOf(change('deals')))).toEqual([
      ['pipelines.list', 'deals'],
      ['pipelines.list', 'tickets'],
      ['limits.pipelines'],
      ['pipelines.list', 'deals'],
    ]);
    expect(calls(probesOf(change('tickets'))).slice(0, 2)).toEqual([
      ['pipelines.list', 'deals'],
      ['pipelines.list', 'tickets'],
    ]);
    expect(calls(probesOf(change('leads')))).toEqual([
      ['pipelines.list', 'leads'],
      ['limits.pipelines'],
      ['pipelines.list', 'leads'],
    ]);
  });

  it('is held where its id is taken', () => {
    const [deals, tickets] = probesOf(change('deals'));
    expect(read(deals, list(['sales', 'x']))).toEqual([{ held: taken('sales', 'deals') }]);
    expect(read(tickets, list(['other'], ['sales']))).toEqual([{ held: taken('sales', 'tickets') }]);
    expect(read(tickets, list(['other']))).toEqual([]);
    expect(read(tickets, { odd: true })).toEqual([]);
    expect(tickets?.read({ unreadable: 'no scope' })).toEqual([]);
    const [own] = probesOf(change('deals', { id: 'chosen' }));
    expect(read(own, list(['sales']))).toEqual([]);
    expect(read(own, list(['chosen']))).toEqual([{ held: taken('chosen', 'deals') }]);
  });

  it('is held where the id of a stage is taken', () => {
    const stages = probesOf(change('leads')).at(-1);
    expect(read(stages, list(['other', 'x', 'own'], ['third', 'sales_a']))).toEqual([
      { held: taken('sales_a', 'pipeline third') },
      { held: taken('own', 'pipeline other') },
    ]);
    expect(read(stages, list(['other', 'a', 'sales_b']))).toEqual([]);
    expect(stages?.read({ unreadable: 'no scope' })).toEqual([]);
  });

  it('spends from what HubSpot has room for', () => {
    const limit = probesOf(change('deals'))[2];
    const byObjectType = [
      { objectTypeId: '0-5', limit: 1, usage: 1 },
      { objectTypeId: '0-3', limit: 15, usage: 12 },
    ];
    expect(limit?.call).toEqual({ endpoint: 'limits.pipelines' });
    expect(read(limit, { byObjectType })).toEqual([{ spends: { of: 'pipelines of deals', left: 3 } }]);
    expect(read(limit, { byObjectType: [{ objectTypeId: '0-3', limit: 2, usage: 5 }] })).toEqual([
      { spends: { of: 'pipelines of deals', left: 0 } },
    ]);
    for (const odd of [
      {},
      [],
      { byObjectType: byObjectType.slice(0, 1) },
      { byObjectType: [{ objectTypeId: '0-3', limit: 2 }] },
      { byObjectType: [{ objectTypeId: '0-3', usage: 2 }] },
    ])
      expect(read(limit, odd)).toEqual([]);
    expect(limit?.read({ unreadable: 'no scope' })).toEqual([]);
  });
});

describe('new stages of a pipeline', () => {
  it('are held alone where their id is taken', () => {
    const units = [stageUnit('a', undefined, { label: 'A' }), stageUnit('b', { label: 'B' }, { label: 'C' })];
    const change = changeOf('update', units, {
      scope: 'deals',
      key: 'sales',
      id: '7001',
      desired: mapOf({ stages: { a: { label: 'A' }, b: { label: 'C' } } }),
    });
    const [probe, ...others] = probesOf(change);
    expect(others).toEqual([]);
    expect(probe?.call).toEqual({ endpoint: 'pipelines.list', path: { objectType: 'deals' } });
    expect(read(probe, list(['7002', 'sales_a', 'sales_b']))).toEqual([
      { path: ['stages', 'a'], held: taken('sales_a', 'pipeline 7002') },
    ]);
  });

  it('ask nothing where there are none', () => {
    const change = changeOf('update', [{ path: ['label'], before: 'A', after: 'B' }], {
      scope: 'deals',
      id: 'x',
    });
    expect(probesOf(change)).toEqual([]);
  });
});
