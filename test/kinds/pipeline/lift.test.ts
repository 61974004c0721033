import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/core/call.ts';
import { pipeline } from '../../../src/kinds/pipeline/index.ts';
import { liftMetadata, lowerMetadata } from '../../../src/kinds/stages/metadata.ts';
import { type Fields, mapOf } from '../../conformance/tree.ts';
import { answerOf, look, ordered } from '../support.ts';

const stage = (
  id: string,
  displayOrder: number,
  metadata: JsonObject = {},
  more: JsonObject = {},
): JsonObject => ({
  id,
  label: `Label of ${id}`,
  displayOrder,
  metadata,
  updatedAt: '2026-01-01T00:00:00Z',
  ...more,
});
const body: JsonObject = {
  id: '7001',
  label: 'New business',
  displayOrder: 2,
  updatedAt: '2026-02-01T00:00:00Z',
  stages: [
    stage('lost', 9, { probability: '0.0', isClosed: 'true' }),
    stage('new', 0, { probability: '0.20', isClosed: 'false' }),
    stage('gone', 1, { probability: '0.3' }, { archived: true }),
    stage('won', 9, { probability: '1.0' }),
  ],
};
const lifted = (of: JsonObject, scope = 'deals') => ordered(pipeline.lift(of, scope, look));

describe('a pipeline', () => {
  it('is lifted with its stages under their ids, in the order in which people see them', () => {
    expect(lifted(body)).toEqual([
      ['label', 'New business'],
      ['displayOrder', 2],
      [
        'stages',
        [
          [
            'new',
            [
              ['label', 'Label of new'],
              ['probability', 0.2],
            ],
          ],
          [
            'lost',
            [
              ['label', 'Label of lost'],
              ['probability', 0],
            ],
          ],
          [
            'won',
            [
              ['label', 'Label of won'],
              ['probability', 1],
            ],
          ],
        ],
      ],
    ]);
  });

  it('is lifted from whatever HubSpot leaves out', () => {
    const odd = { stages: [{ id: 'b' }, { label: 'no id' }, 'odd', { id: 'a', displayOrder: -1 }] };
    expect(lifted(odd)).toEqual([
      ['label', ''],
      [
        'stages',
        [
          ['a', [['label', '']]],
          ['b', [['label', '']]],
        ],
      ],
    ]);
    expect(lifted({ displayOrder: 0 })).toEqual([
      ['label', ''],
      ['displayOrder', 0],
      ['stages', []],
    ]);
  });

  it('is found under its id and its label, with the latest change of it and its stages', () => {
    expect(pipeline.found(body, 'deals')).toEqual({
      id: '7001',
      names: ['new business', 'New business'],
      suggestedKey: 'new_business',
      body,
      builtIn: false,
      changedAt: '2026-02-01T00:00:00Z',
    });
    const later = { ...body, stages: [stage('x', 0, {}, { updatedAt: '2026-03-01T00:00:00.5Z' })] };
    expect(pipeline.found(later, 'deals').changedAt).toBe('2026-03-01T00:00:00.5Z');
    expect(pipeline.found({ label: ' Default ', updatedAt: '1970-01-01T00:00:00Z' }, 'deals')).toEqual({
      id: '',
      names: ['default', ' Default '],
      suggestedKey: 'default',
      body: { label: ' Default ', updatedAt: '1970-01-01T00:00:00Z' },
      builtIn: false,
    });
  });

  it('is listed only where every entry is a pipeline', () => {
    expect(pipeline.bodies(answerOf({ results: [body] }))).toEqual([body]);
    expect(pipeline.bodies(answerOf({ results: [] }))).toEqual([]);
    for (const odd of [
      [],
      null,
      {},
      { results: {} },
      { results: [body, { id: 'x' }] },
      { results: [{ stages: [] }] },
      { results: ['x'] },
    ])
      expect(pipeline.bodies(answerOf(odd))).toBeUndefined();
  });

  it('is written down without its place', () => {
    const form = mapOf({ label: 'A', displayOrder: 3, stages: { won: { label: 'Won' } } });
    expect(ordered(pipeline.contract(form))).toEqual([
      ['label', 'A'],
      ['stages', [['won', [['label', 'Won']]]]],
    ]);
    expect(pipeline.expand(form, 'deals')).toBe(form);
  });
});

describe('metadata', () => {
  const metadata = (objectType: string, given: JsonObject) =>
    liftMetadata({ metadata: given }, objectType).map(([field, value]) => [field, ordered(value)]);
  const sent = (objectType: string, form: Fields) => lowerMetadata(mapOf(form), objectType);

  it.each([
    ['0.50', 0.5],
    ['1.0', 1],
    ['0', 0],
    [0.3, 0.3],
  ])('of deals has a probability: %s', (given, probability) => {
    expect(metadata('deals', { probability: given, isClosed: 'x' })).toEqual([['probability', probability]]);
  });

  it('of deals may have none', () => {
    expect(metadata('deals', {})).toEqual([]);
    expect(metadata('deals', { probability: 'likely' })).toEqual([]);
    expect(metadata('deals', { ticketState: 'CLOSED' })).toEqual([]);
  });

  it.each([
    [1, '1.0'],
    [0, '0.0'],
    [0.5, '0.5'],
    [0.35, '0.35'],
  ])('of deals is sent as HubSpot stores it: %s', (probability, text) => {
    expect(sent('deals', { probability, ticketState: 'OPEN' })).toEqual({ probability: text });
  });

  it('of tickets has a state, that of custom objects another; OPEN goes without saying', () => {
    expect(metadata('tickets', { ticketState: 'CLOSED', isClosed: 'true' })).toEqual([
      ['ticketState', 'CLOSED'],
    ]);
    expect(metadata('tickets', { ticketState: 'OPEN' })).toEqual([]);
    expect(metadata('tickets', {})).toEqual([]);
    expect(metadata('p7_car', { state: 'CLOSED', x: 'y' })).toEqual([['state', 'CLOSED']]);
    expect(metadata('p7_car', { state: 'OPEN' })).toEqual([]);
    expect(sent('tickets', { ticketState: 'CLOSED', state: 'x' })).toEqual({ ticketState: 'CLOSED' });
    expect(sent('p7_car', { state: 'OPEN' })).toEqual({ state: 'OPEN' });
    expect(sent('tickets', {})).toEqual({});
  });

  it('of other object types is taken as it stands, without what is derived', () => {
    expect(metadata('leads', { leadState: 'NEW', isClosed: 'false', odd: 3 })).toEqual([
      ['metadata', [['leadState', 'NEW']]],
    ]);
    expect(metadata('orders', { isClosed: 'false' })).toEqual([]);
    expect(sent('leads', { metadata: { leadState: 'NEW', number: 3 } })).toEqual({
      leadState: 'NEW',
      number: '3',
    });
    expect(sent('services', {})).toEqual({});
  });

  it('is compared by what it means', () => {
    const { stages } = pipeline.shape.of;
    if (stages?.is !== 'children') throw new Error('no stages');
    const same = (field: string) => {
      const shape = stages.of.of[field];
      return shape?.is === 'value' ? shape.same : undefined;
    };
    expect(same('probability')?.(0.5, '0.50')).toBe(true);
    expect(same('probability')?.(0.5, 0.6)).toBe(false);
    // PATCH merges: only what is declared counts
    expect(same('metadata')?.(mapOf({ a: '1' }), mapOf({ a: '1', b: '2' }))).toBe(true);
    expect(same('metadata')?.(mapOf({ a: '1', b: '2' }), mapOf({ a: '1' }))).toBe(false);
    expect(same('metadata')?.(mapOf({}), mapOf({ a: '1' }))).toBe(true);
    const { ticketState, state, label, probability, metadata: rest } = stages.of.of;
    expect([ticketState, state].map(shape => shape?.is === 'value' && shape.absent)).toEqual([
      'OPEN',
      'OPEN',
    ]);
    expect(
      [label, probability, ticketState, state, rest].map(shape => shape?.is === 'value' && shape.risk),
    ).toEqual([
      undefined,
      'forecasts and the closed state of the deals in this stage change with it',
      'it opens or closes the tickets in this stage',
      'it opens or closes the records in this stage',
      undefined,
    ]);
    expect(label?.is === 'value' && label.halfway?.('won (portalform is renaming this)')).toBe(true);
    expect(label?.is === 'value' && label.halfway?.('won')).toBe(false);
    expect(stages).toMatchObject({
      ordered: true,
      as: 'stage',
      removalRisk: 'HubSpot deletes it for good: there is no way back',
    });
  });
});
