import { describe, expect, it } from 'vitest';
import { pipeline } from '../../../src/kinds/pipeline/index.ts';
import { mostStages } from '../../../src/kinds/pipeline/types.ts';
import { type Fields, mapOf } from '../../conformance/tree.ts';
import { answerOf, changeOf, emptyLook } from '../support.ts';
import { resourceOf } from './support.ts';

const resource = (tree: Fields, scope = 'deals', key = 'sales') =>
  resourceOf({ kind: pipeline, scope, key, tree });
const uncreatable = (scope: string, tree: Fields) => {
  const one = resource(tree, scope);
  return pipeline.uncreatable(one.form, one);
};
const incomplete = (fields: string) => ({
  reason: 'incomplete',
  says: `it cannot be created without ${fields}`,
  wayOut: `add ${fields}`,
});

describe('the kind pipeline', () => {
  it('says what it is', () => {
    expect(pipeline).toMatchObject({
      name: 'pipeline',
      section: 'pipelines',
      scoped: true,
      needs: { removal: [] },
      removalRisk: 'HubSpot deletes it for good, stages and all: there is no way back',
    });
    expect(pipeline.single).toBeUndefined();
    expect(pipeline.references(mapOf({}), 'deals', 'sales')).toEqual([]);
    expect(pipeline.refuses([], pipeline.found({}, 'deals'))).toBeUndefined();
    expect(pipeline.exclusive?.field).toBe('label');
    expect(pipeline.exclusive?.compared(' NEW ')).toBe('new');
    expect(pipeline.exclusive?.halfway('sales')).toBe('sales (portalform is renaming this)');
    const { label, displayOrder } = pipeline.shape.of;
    expect(label?.is === 'value' && label.halfway?.('x (portalform is renaming this)')).toBe(true);
    expect(displayOrder).toEqual({ is: 'value' });
  });

  it('reads all pipelines of an object type, and none where there are none', () => {
    expect(pipeline.reads({ kind: 'pipeline', scope: 'deals', forms: [] })).toEqual([
      { endpoint: 'pipelines.list', path: { objectType: 'deals' } },
    ]);
    for (const scope of ['contacts', 'companies', 'line_items'])
      expect(pipeline.reads({ kind: 'pipeline', scope, forms: [] })).toEqual([]);
  });

  it('is recognised by its label, and gets its key for an id', () => {
    expect(pipeline.names(resource({ label: ' New Business' }))).toEqual(['new business']);
    expect(pipeline.names(resource({}))).toEqual([]);
    expect(pipeline.plannedId(resource({}))).toBe('sales');
    expect(pipeline.plannedId(resource({ id: 'chosen' }))).toBe('chosen');
    expect(pipeline.title(mapOf({ label: 'Sales' }))).toBe('Sales');
    expect(pipeline.title(mapOf({}))).toBeUndefined();
  });

  it('stands in the settings of its object type', () => {
    expect(pipeline.link('deals', 'a b', 77)).toBe('/pipelines-settings/77/object/0-3/a%20b');
    expect(pipeline.link('p7_car', 'x', 77)).toBe('/pipelines-settings/77/object/p7_car/x');
  });

  it('needs the scopes of schemas', () => {
    const why = (objectType: string) => `pipelines of ${objectType}`;
    expect(pipeline.scopes('deals', [])).toEqual({
      read: [{ anyOf: ['crm.schemas.deals.read', 'crm.objects.deals.read'], why: why('deals') }],
      write: [{ anyOf: ['crm.schemas.deals.write'], why: why('deals') }],
    });
    expect(pipeline.scopes('tickets', []).write).toEqual([
      { anyOf: ['tickets', 'crm.schemas.tickets.write'], why: why('tickets') },
    ]);
    expect(pipeline.scopes('orders', [])).toEqual({
      read: [{ anyOf: ['crm.schemas.orders.read'], why: why('orders') }],
      write: [{ anyOf: ['crm.schemas.orders.write', 'crm.pipelines.orders.write'], why: why('orders') }],
    });
    expect(pipeline.scopes('p7_car', []).write).toEqual([
      { anyOf: ['crm.schemas.custom.write'], why: why('p7_car') },
    ]);
  });

  it('has room for a hundred stages on some object types, thirty on others', () => {
    expect(['deals', 'tickets', 'p7_car', 'leads', 'orders', 'services'].map(mostStages)).toEqual([
      100, 100, 100, 30, 30, 30,
    ]);
  });
});

describe('its stages', () => {
  const { stages } = pipeline.shape.of;
  const identity = stages?.is === 'children' ? stages.identity : undefined;

  it('are recognised by label, and get the key of both for an id', () => {
    expect(identity?.names(mapOf({ label: 'In Review' }), '')).toEqual(['inreview']);
    expect(identity?.names(mapOf({}), '')).toEqual([]);
    expect(identity?.halfwayName('won')).toBe('won(portalformisrenamingthis)');
    const form = mapOf({ stages: { won: {}, own: { id: 'chosen' } } });
    expect(identity?.plannedId({ key: 'sales', form }, 'won')).toBe('sales_won');
    expect(identity?.plannedId({ key: 'sales', form }, 'own')).toBe('chosen');
    expect(identity?.plannedId({ key: 'sales', form }, 'new')).toBe('sales_new');
    expect(identity?.plannedId({ key: 'sales', form: mapOf({}) }, 'new')).toBe('sales_new');
    expect(identity?.suggestedKey('944', mapOf({ label: 'Closed won' }), 'sales')).toBe('closed_won');
    expect(identity?.suggestedKey('sales_won', mapOf({}), 'sales')).toBe('won');
    expect([identity?.places, identity?.placeOf]).toEqual([undefined, undefined]);
  });
});

describe('creating a pipeline', () => {
  const won: Fields = { label: 'Won', probability: 1 };

  it('needs a label and stages', () => {
    expect(uncreatable('deals', {})).toEqual(incomplete('label, stages'));
    expect(uncreatable('deals', { stages: { won } })).toEqual(incomplete('label'));
    expect(uncreatable('deals', { label: 'P' })).toEqual(incomplete('stages'));
    expect(uncreatable('deals', { label: 'P', stages: {} })).toEqual(incomplete('stages'));
    expect(uncreatable('deals', { label: 'P', stages: { won } })).toBeUndefined();
  });

  it('needs what its stages need', () => {
    expect(uncreatable('deals', { label: 'P', stages: { won, a: {}, b: { label: 'B' } } })).toEqual(
      incomplete('stages.a.label, stages.a.probability, stages.b.probability'),
    );
    expect(uncreatable('deals', { label: 'P', stages: { b: { label: 'B' } } })).toEqual(
      incomplete('stages.b.probability'),
    );
    expect(uncreatable('services', { label: 'P', stages: { a: {} } })).toEqual(incomplete('stages.a.label'));
    expect(uncreatable('services', { label: 'P', stages: { a: { label: 'A' } } })).toBeUndefined();
  });

  it('needs a closed stage, of tickets', () => {
    const open = { label: 'P', stages: { a: { label: 'A' }, b: { label: 'B', ticketState: 'OPEN' } } };
    expect(uncreatable('tickets', open)).toEqual({
      reason: 'notCreatable',
      says: 'HubSpot wants a closed stage in every ticket pipeline, and none of these is',
      wayOut: 'give one of them ticketState: CLOSED',
    });
    expect(
      uncreatable('tickets', {
        label: 'P',
        stages: { a: { label: 'A', ticketState: 'CLOSED' }, b: { label: 'B' } },
      }),
    ).toBeUndefined();
    expect(uncreatable('p7_car', open)).toBeUndefined();
  });
});

describe('who changed it', () => {
  const unit = { path: ['label'], is: 'field', origin: 'drift' } as const;
  const change = changeOf('update', [unit], { scope: 'deals', key: 'sales', id: '7001' });
  const audit = (
    of = change,
    one: Parameters<NonNullable<typeof pipeline.audit>>[1] = unit,
    look = emptyLook,
  ) => pipeline.audit?.(of, one, look);

  it('stands in the audit of the pipeline, or of the stage', () => {
    expect(audit()?.call).toEqual({
      endpoint: 'pipelines.audit',
      path: { objectType: 'deals', pipelineId: '7001' },
    });
    const stage = { ...unit, path: ['stages', 'won'] };
    const known = {
      ...emptyLook,
      resolve: (ref: { kind: string; scope?: string; parent?: string; key?: string }) => ({
        is: 'known' as const,
        id: [ref.kind, ref.scope, ref.parent, ref.key].join('/'),
      }),
    };
    expect(audit(change, stage, known)?.call).toEqual({
      endpoint: 'stages.audit',
      path: { objectType: 'deals', pipelineId: '7001', stageId: 'stage/deals/sales/won' },
    });
    expect(audit(change, stage)?.call.endpoint).toBe('pipelines.audit');
    expect(audit(changeOf('create', [unit], { scope: 'deals' }))).toBeUndefined();
  });

  it('is the newest entry', () => {
    const read = (body: Parameters<typeof answerOf>[0]) => audit()?.read(answerOf(body));
    expect(
      read({ results: [{ fromUserId: 17, timestamp: '2026-11-22T12:00:00Z' }, { fromUserId: 3 }] }),
    ).toEqual([{ changed: { by: '17', at: '2026-11-22T12:00:00Z' } }]);
    expect(read({ results: [{ fromUserId: 'x' }] })).toEqual([{ changed: { by: 'x' } }]);
    expect(read({ results: [{ fromUserId: null, timestamp: 3 }] })).toEqual([{ changed: {} }]);
    for (const nothing of [{ results: [] }, {}, [], null]) expect(read(nothing)).toEqual([]);
    expect(audit()?.read({ unreadable: 'no scope' })).toEqual([]);
  });
});
