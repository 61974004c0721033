import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/kind.ts';
import type { Change } from '../../../src/core/plan.ts';
import { pipeline } from '../../../src/kinds/pipeline/index.ts';
import { type Fields, mapOf } from '../../conformance/tree.ts';
import { changeOf, emptyLook } from '../support.ts';
import { planned } from './support.ts';

/** What is there: `<pipeline>_<key>` for an id. */
function assess(
  scope: string,
  now: Readonly<Record<string, readonly [label: string, state?: string]>>,
  stages: Readonly<Record<string, Fields>>,
  removed: readonly string[] = [],
): readonly Finding[] {
  const live = {
    id: 'p',
    label: 'P',
    stages: Object.entries(now).map(([key, [label, state]], displayOrder) => ({
      id: `p_${key}`,
      label,
      displayOrder,
      metadata: state === undefined ? {} : { ticketState: state, probability: state },
    })),
  };
  const { change, actual } = planned({
    kind: pipeline,
    scope,
    key: 'p',
    live,
    tree: { stages: new Map(Object.entries(stages)) },
    removed: Object.fromEntries(removed.map(key => [key, [`p_${key}`]])),
  });
  return pipeline.assess?.({ change, actual, found: pipeline.found(live, scope), look: emptyLook }) ?? [];
}

function assessCreate(scope: string, key: string, tree: Fields): readonly Finding[] {
  const form = mapOf(tree);
  const units = [...form].map(([field, after]) => ({ path: [field], after }));
  const change: Change = changeOf('create', units, { scope, key, desired: form });
  return pipeline.assess?.({ change, actual: undefined, found: undefined, look: emptyLook }) ?? [];
}

const says = (findings: readonly Finding[]) =>
  findings.map(
    ({ path, held }) => `${path?.join('.') ?? ''} ${held?.reason}: ${held?.says} → ${held?.wayOut}`,
  );
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, [`S ${index}`] as const]));
const declared = (count: number): Readonly<Record<string, Fields>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, { label: `S ${index}` }]));

describe('a pipeline to create', () => {
  it('has an id that HubSpot takes', () => {
    expect(assessCreate('deals', 'x'.repeat(36), {})).toEqual([]);
    expect(says(assessCreate('deals', 'x'.repeat(37), { stages: { ['y'.repeat(90)]: {} } }))).toEqual([
      ` id: its id "${'x'.repeat(37)}" has 37 characters; HubSpot takes at most 36 for a pipeline → give it a shorter one with id:, or choose a shorter key`,
    ]);
    expect(assessCreate('deals', 'x'.repeat(37), { id: 'short' })).toEqual([]);
  });

  it('has stages with ids that HubSpot takes', () => {
    expect(
      assessCreate('deals', 'p', { stages: { ['y'.repeat(98)]: {}, z: { id: 'z'.repeat(100) } } }),
    ).toEqual([]);
    expect(says(assessCreate('deals', 'p', { stages: { a: {}, ['y'.repeat(99)]: {} } }))).toEqual([
      ` id: its id "p_${'y'.repeat(99)}" has 101 characters; HubSpot takes at most 100 for a stage → give it a shorter one with id:, or choose a shorter key`,
    ]);
    expect(assessCreate('deals', 'p', {})).toEqual([]);
  });

  it('has as many stages as HubSpot allows', () => {
    const change = (scope: string, count: number) => {
      const stages = new Map(Object.entries(declared(count)));
      const form = mapOf({ stages });
      const units = [...stages.keys()].map(key => ({
        path: ['stages', key],
        is: 'child' as const,
        after: mapOf({ label: key }),
      }));
      return pipeline.assess?.({
        change: changeOf('create', units, { scope, key: 'p', desired: form }),
        actual: undefined,
        found: undefined,
        look: emptyLook,
      });
    };
    expect(change('deals', 100)).toEqual([]);
    expect(says(change('deals', 101) ?? [])).toEqual([
      ' limit: it would have 101 stages; a pipeline of deals holds at most 100 → declare fewer stages, or split the pipeline',
    ]);
    expect(change('leads', 30)).toEqual([]);
    expect(says(change('leads', 31) ?? [])).toEqual([
      ' limit: it would have 31 stages; a pipeline of leads holds at most 30 → declare fewer stages, or split the pipeline',
    ]);
  });
});

describe('new stages', () => {
  it('need what their object type needs', () => {
    expect(says(assess('deals', { won: ['Won', '1'] }, { a: {}, b: { label: 'B' }, won: {} }))).toEqual([
      'stages.a incomplete: it cannot be created without label, probability → add label, probability',
      'stages.b incomplete: it cannot be created without probability → add probability',
    ]);
    expect(says(assess('p7_car', { won: ['Won'] }, { a: {}, b: { label: 'B' } }))).toEqual([
      'stages.a incomplete: it cannot be created without label → add label',
    ]);
  });

  it('have ids that HubSpot takes', () => {
    const long = 'y'.repeat(99);
    expect(says(assess('p7_car', {}, { [long]: { label: 'A' }, ['z'.repeat(98)]: { label: 'B' } }))).toEqual([
      `stages.${long} id: its id "p_${long}" has 101 characters; HubSpot takes at most 100 for a stage → give it a shorter one with id:, or choose a shorter key`,
    ]);
  });

  it('are only so many, those that stay and those that go included', () => {
    expect(assess('leads', many(29), { new: { label: 'New' } })).toEqual([]);
    expect(says(assess('leads', many(29), { a: { label: 'A' }, b: { label: 'B' } }))).toEqual([
      'stages.a limit: it would have 31 stages; a pipeline of leads holds at most 30 → declare fewer stages, or split the pipeline',
      'stages.b limit: it would have 31 stages; a pipeline of leads holds at most 30 → declare fewer stages, or split the pipeline',
    ]);
    expect(says(assess('leads', many(30), { a: { label: 'A' } }, ['s0']))).toEqual([
      'stages.a limit: it would have 31 stages; a pipeline of leads holds at most 30 → declare fewer stages, or split the pipeline',
    ]);
    expect(assess('leads', many(40), { s0: { label: 'Other' } })).toEqual([]);
    expect(assess('leads', many(40), {}, ['s0'])).toEqual([]);
  });
});

describe('the last closed stage of tickets', () => {
  const last = (path: string) =>
    `${path} refused: it is the last closed stage, and HubSpot wants one in every ticket pipeline → declare another stage with ticketState: CLOSED first`;
  const now = { open: ['Open', 'OPEN'], done: ['Done', 'CLOSED'] } as const;

  it('is neither opened nor removed', () => {
    expect(
      says(assess('tickets', now, { done: { ticketState: 'OPEN' }, open: { label: 'Opened' } })),
    ).toEqual([last('stages.done')]);
    expect(says(assess('tickets', now, {}, ['done']))).toEqual([last('stages.done')]);
  });

  it('may be, where another one closes, or there was none', () => {
    expect(
      assess('tickets', now, { done: { ticketState: 'OPEN' }, open: { ticketState: 'CLOSED' } }),
    ).toEqual([]);
    expect(assess('tickets', now, { new: { label: 'New', ticketState: 'CLOSED' } }, ['done'])).toEqual([]);
    expect(assess('tickets', { open: ['Open', 'OPEN'], done: ['Done', 'OPEN'] }, {}, ['done'])).toEqual([]);
    expect(assess('tickets', { ...now, too: ['Too', 'CLOSED'] }, {}, ['done'])).toEqual([]);
    expect(assess('tickets', now, {}, ['open'])).toEqual([]);
  });

  it('is nothing to other object types', () => {
    expect(assess('p7_car', now, {}, ['done'])).toEqual([]);
  });
});
