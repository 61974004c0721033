import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/core/call.ts';
import { isMap } from '../../../src/core/form.ts';
import type { Step } from '../../../src/core/kind.ts';
import type { Change, Unit } from '../../../src/core/plan.ts';
import { pipeline } from '../../../src/kinds/pipeline/index.ts';
import { type Fields, mapOf } from '../../conformance/tree.ts';
import { answerOf, changeOf, emptyLook } from '../support.ts';
import { planned } from './support.ts';

const at = (id: string, label: string, displayOrder: number, metadata: JsonObject = {}): JsonObject => ({
  id,
  label,
  displayOrder,
  metadata,
});
const live = (...stages: readonly JsonObject[]): JsonObject => ({ id: '7001', label: 'Sales', stages });

function plannedFor(
  scope: string,
  body: JsonObject,
  tree: Fields,
  removed: Readonly<Record<string, readonly string[]>> = {},
) {
  return planned({ kind: pipeline, scope, key: 'sales', id: '7001', live: body, tree, removed });
}

function stepsOf(...args: Parameters<typeof plannedFor>): readonly Step[] {
  const { change, look } = plannedFor(...args);
  return pipeline.steps(change, look, args[1]);
}

const createdBy = (tree: Fields, more: Partial<Change> = {}, scope = 'deals') => {
  const form = mapOf(tree);
  const units = [...form].flatMap(([field, after]): Partial<Unit>[] =>
    isMap(after)
      ? [...after].map(([key, child]) => ({ path: [field, key], is: 'child' as const, after: child }))
      : [{ path: [field], after }],
  );
  return pipeline.steps(
    changeOf('create', units, { scope, key: 'sales', desired: form, ...more }),
    emptyLook,
    undefined,
  );
};

/** One line for each request. */
const lines = (steps: readonly Step[]) =>
  steps.map(
    ({ call }) => `${call.endpoint} ${call.path?.stageId ?? ''} ${JSON.stringify(call.body ?? call.query)}`,
  );

describe('creating a pipeline', () => {
  it('is one request, with all of its stages under their ids, behind all others', () => {
    const tree = {
      label: 'Sales',
      stages: { new: { label: 'New', probability: 0.2 }, won: { label: 'Won', probability: 1, id: 'own' } },
    };
    expect(createdBy(tree)).toEqual([
      {
        says: 'create with 2 stages',
        replay: 'findFirst',
        call: {
          endpoint: 'pipelines.create',
          path: { objectType: 'deals' },
          body: {
            pipelineId: 'sales',
            label: 'Sales',
            displayOrder: 100,
            stages: [
              { stageId: 'sales_new', label: 'New', displayOrder: 0, metadata: { probability: '0.2' } },
              { stageId: 'own', label: 'Won', displayOrder: 1, metadata: { probability: '1.0' } },
            ],
          },
        },
      },
    ]);
  });

  it('takes the place and the id that are declared', () => {
    const [step] = createdBy(
      { id: 'chosen', label: 'S', displayOrder: 0, stages: { a: { label: 'A' } } },
      {},
      'leads',
    );
    expect(step?.call.body).toEqual({
      pipelineId: 'chosen',
      label: 'S',
      displayOrder: 0,
      stages: [{ stageId: 'sales_a', label: 'A', displayOrder: 0, metadata: {} }],
    });
  });
});

describe('removing a pipeline', () => {
  it.each([
    ['deals', 'validateDealStageUsagesBeforeDelete'],
    ['tickets', 'validateReferencesBeforeDelete'],
    ['p7_car', 'validateReferencesBeforeDelete'],
  ])('of %s lets HubSpot look for what uses it', (objectType, flag) => {
    const change = changeOf('remove', [], { scope: objectType, id: '7001' });
    expect(pipeline.steps(change, emptyLook, {})).toEqual([
      {
        says: 'delete for good',
        replay: 'safe',
        call: {
          endpoint: 'pipelines.delete',
          path: { objectType, pipelineId: '7001' },
          query: { [flag]: 'true' },
        },
      },
    ]);
    expect(pipeline.reread(change, {})).toBeUndefined();
  });
});

describe('changing a pipeline', () => {
  it('sends its fields together', () => {
    const body = live(at('1', 'A', 0));
    expect(stepsOf('deals', body, { label: 'Other', displayOrder: 3 })).toEqual([
      {
        says: 'update label, displayOrder',
        replay: 'safe',
        call: {
          endpoint: 'pipelines.update',
          path: { objectType: 'deals', pipelineId: '7001' },
          body: { label: 'Other', displayOrder: 3 },
        },
      },
    ]);
    expect(stepsOf('deals', body, { label: 'Sales' })).toEqual([]);
  });

  it('first takes its new name from the one that gets another', () => {
    const { change, look } = plannedFor('deals', live(), { label: 'Other' });
    const displaces = { address: 'pipeline.deals.b', id: '7002', name: 'b (portalform is renaming this)' };
    const [first, second, ...others] = pipeline.steps({ ...change, displaces }, look, live());
    expect(first).toEqual({
      says: 'rename pipeline.deals.b to "b (portalform is renaming this)" for the time being',
      replay: 'safe',
      call: {
        endpoint: 'pipelines.update',
        path: { objectType: 'deals', pipelineId: '7002' },
        body: { label: 'b (portalform is renaming this)' },
      },
    });
    expect(second?.says).toBe('update label');
    expect(others).toEqual([]);
  });
});

describe('changing a stage', () => {
  it('sends only what differs', () => {
    const body = live(at('1', 'New', 0, { probability: '0.2' }), at('2', 'Won', 1, { probability: '1.0' }));
    const steps = stepsOf('deals', body, {
      stages: { 1: { label: 'Brand new', probability: 0.2 }, won: { label: 'Won', probability: 0.9 } },
    });
    expect(steps).toEqual([
      {
        says: 'update stage 1: label',
        replay: 'safe',
        call: {
          endpoint: 'stages.update',
          path: { objectType: 'deals', pipelineId: '7001', stageId: '1' },
          body: { label: 'Brand new' },
        },
      },
      {
        says: 'update stage won: metadata',
        replay: 'safe',
        call: {
          endpoint: 'stages.update',
          path: { objectType: 'deals', pipelineId: '7001', stageId: '2' },
          body: { metadata: { probability: '0.9' } },
        },
      },
    ]);
  });

  it('sends both where both differ, each object type its own', () => {
    const update = (scope: string, was: JsonObject, now: Fields) =>
      lines(
        stepsOf(scope, live(at('1', 'A', 0, was), at('2', 'Z', 1, { ticketState: 'CLOSED' })), {
          stages: { 1: { label: 'B', ...now } },
        }),
      );
    expect(update('tickets', {}, { ticketState: 'CLOSED' })).toEqual([
      'stages.update 1 {"label":"B","metadata":{"ticketState":"CLOSED"}}',
    ]);
    expect(update('p7_car', { state: 'CLOSED' }, { state: 'OPEN' })).toEqual([
      'stages.update 1 {"label":"B","metadata":{"state":"OPEN"}}',
    ]);
    expect(update('leads', { leadState: 'NEW', odd: 'x' }, { metadata: { leadState: 'QUALIFIED' } })).toEqual(
      ['stages.update 1 {"label":"B","metadata":{"leadState":"QUALIFIED"}}'],
    );
    expect(update('leads', { leadState: 'NEW' }, {})).toEqual(['stages.update 1 {"label":"B"}']);
  });
});

describe('new stages', () => {
  const body = live(at('sales_a', 'A', 0), at('sales_b', 'B', 1));
  const tree = (keys: readonly string[]): Fields => ({
    stages: new Map(keys.map((key): [string, Fields] => [key, { label: key.toUpperCase() }])),
  });

  it('get a free number, and can be looked for when nobody knows', () => {
    const [move, create, ...others] = stepsOf('p7_car', body, tree(['a', 'x', 'b']));
    expect(others).toEqual([]);
    expect(move).toEqual({
      says: 'move stage b to place 2',
      replay: 'safe',
      call: {
        endpoint: 'stages.update',
        path: { objectType: 'p7_car', pipelineId: '7001', stageId: 'sales_b' },
        body: { displayOrder: 2 },
      },
    });
    expect(create).toMatchObject({
      says: 'create stage x',
      replay: 'findFirst',
      call: {
        endpoint: 'stages.create',
        path: { objectType: 'p7_car', pipelineId: '7001' },
        body: { stageId: 'sales_x', label: 'X', displayOrder: 1, metadata: {} },
      },
      effect: { call: { endpoint: 'pipelines.read', path: { objectType: 'p7_car', pipelineId: '7001' } } },
    });
    const seen = (answer: Parameters<typeof answerOf>[0]) => create?.effect?.seenIn(answerOf(answer));
    expect(seen(live(at('sales_a', 'A', 0), at('sales_x', 'Other', 5)))).toBe(true);
    expect(seen(body)).toBe(false);
    for (const odd of [null, [], {}]) expect(seen(odd)).toBe(false);
  });

  it('at the end move nothing', () => {
    expect(lines(stepsOf('p7_car', body, tree(['a', 'b', 'x', 'y'])))).toEqual([
      'stages.create  {"stageId":"sales_x","label":"X","displayOrder":2,"metadata":{}}',
      'stages.create  {"stageId":"sales_y","label":"Y","displayOrder":3,"metadata":{}}',
    ]);
  });

  it('have the pipeline read again right before, and so has every other change of one that is there', () => {
    const read = { endpoint: 'pipelines.read', path: { objectType: 'p7_car', pipelineId: '7001' } };
    const reread = (...args: Parameters<typeof plannedFor>) =>
      pipeline.reread(plannedFor(...args).change, {});
    expect(reread('p7_car', body, tree(['a', 'x', 'b']))).toEqual(read);
    expect(reread('p7_car', body, tree(['b', 'a']))).toEqual(read);
    expect(reread('p7_car', body, { stages: { a: { label: 'Other' } } })).toEqual(read);
    expect(reread('p7_car', body, { label: 'Other' })).toEqual(read);
    expect(pipeline.reread(changeOf('remove', []), {})).toBeUndefined();
    const created = changeOf('create', [{ path: ['stages', 'a'], is: 'child', after: mapOf({}) }]);
    expect(pipeline.reread(created, undefined)).toBeUndefined();
  });
});

describe('stages', () => {
  it('are put in order, then named, and deleted last', () => {
    const body = live(at('1', 'A', 0), at('2', 'B', 1), at('3', 'C', 2), at('sales_d', 'D', 3));
    const tree = {
      stages: new Map<string, Fields>([
        ['b', { label: 'A' }],
        ['d', { label: 'B' }],
        ['new', { label: 'C' }],
      ]),
    };
    const { change, look } = planned({
      kind: pipeline,
      scope: 'p7_car',
      key: 'sales',
      id: '7001',
      live: body,
      tree,
      pins: { 'stage.p7_car.sales.b': '2' },
      removed: { c: ['3'], a: ['1'] },
    });
    const steps = pipeline.steps(change, look, body);
    expect(steps.map(step => step.says)).toEqual([
      'rename stage a to "a (portalform is renaming this)" for the time being',
      'update stage b: label',
      'update stage d: label',
      'rename stage c to "c (portalform is renaming this)" for the time being',
      'create stage new',
      'delete stage a for good',
      'delete stage c for good',
    ]);
    expect(lines(steps)).toEqual([
      'stages.update 1 {"label":"a (portalform is renaming this)"}',
      'stages.update 2 {"label":"A"}',
      'stages.update sales_d {"label":"B"}',
      'stages.update 3 {"label":"c (portalform is renaming this)"}',
      'stages.create  {"stageId":"sales_new","label":"C","displayOrder":4,"metadata":{}}',
      'stages.delete 1 {"validateReferencesBeforeDelete":"true"}',
      'stages.delete 3 {"validateReferencesBeforeDelete":"true"}',
    ]);
  });

  it('of deals are deleted under the guard of deals', () => {
    const body = live(at('1', 'A', 0), at('2', 'B', 1));
    expect(stepsOf('deals', body, {}, { old: ['2'] })).toEqual([
      {
        says: 'delete stage old for good',
        replay: 'safe',
        call: {
          endpoint: 'stages.delete',
          path: { objectType: 'deals', pipelineId: '7001', stageId: '2' },
          query: { validateDealStageUsagesBeforeDelete: 'true' },
        },
      },
    ]);
  });

  it('move by as few as need be', () => {
    const body = live(
      at('sales_a', 'A', 0),
      at('sales_b', 'B', 1),
      at('sales_c', 'C', 1),
      at('9', 'Extra', 1),
    );
    const tree = (keys: readonly string[]): Fields => ({
      stages: new Map(keys.map((key): [string, Fields] => [key, { label: key.toUpperCase() }])),
    });
    expect(lines(stepsOf('p7_car', body, tree(['b', 'a', 'c'])))).toEqual([
      'stages.update 9 {"displayOrder":4}',
      'stages.update sales_c {"displayOrder":3}',
      'stages.update sales_a {"displayOrder":2}',
    ]);
    expect(lines(stepsOf('p7_car', body, tree(['a', 'b', 'c'])))).toEqual([]);
  });

  it('of tickets are closed before the last closed one is opened', () => {
    const body = live(at('sales_a', 'A', 0, { ticketState: 'CLOSED' }), at('sales_b', 'B', 1, {}));
    const stages = { a: { label: 'A', ticketState: 'OPEN' }, b: { label: 'B', ticketState: 'CLOSED' } };
    expect(lines(stepsOf('tickets', body, { stages }))).toEqual([
      'stages.update sales_b {"metadata":{"ticketState":"CLOSED"}}',
      'stages.update sales_a {"metadata":{"ticketState":"OPEN"}}',
    ]);
    const third = at('sales_c', 'C', 2, { ticketState: 'CLOSED' });
    expect(lines(stepsOf('tickets', live(...(body['stages'] as JsonObject[]), third), { stages }))).toEqual([
      'stages.update sales_a {"metadata":{"ticketState":"OPEN"}}',
      'stages.update sales_b {"metadata":{"ticketState":"CLOSED"}}',
    ]);
  });
});
