import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/kind.ts';
import type { World } from './fixtures.ts';
import { actionsIn, changeAt, holdsIn, planOf, to } from './fixtures.ts';

const limits = (removals: number, recordsAffected = 100) => ({ limits: { removals, recordsAffected } });

describe('the limit on removals', () => {
  const world: World = {
    removed: ['thing.room.a', 'thing.room.b', 'part.room.c.leg'],
    declared: { 'thing.room.c': { name: 'New' } },
    portal: { 'thing.room.a': {}, 'thing.room.b': {}, 'thing.room.c': { name: 'C', parts: { leg: {} } } },
    base: { 'thing.room.c': { name: 'C' } },
  };

  it('holds all of them when there are more, with the numbers', () => {
    const plan = planOf({ ...world, gate: limits(2) });
    expect(holdsIn(plan)).toEqual({
      'thing.room.a': 'limit',
      'thing.room.b': 'limit',
      'thing.room.c parts.leg': 'limit',
    });
    expect(changeAt(plan, 'thing.room.a').held).toEqual({
      reason: 'limit',
      says: '3 removals are more than the limit of 2',
      wayOut: 'raise limits: { removals: 3 } in portal.yaml, or remove fewer',
    });
    expect(changeAt(plan, 'thing.room.c').steps).toEqual(['update name']);
  });

  it('holds none when there are just as many', () => {
    expect(holdsIn(planOf({ ...world, gate: limits(3) }))).toEqual({});
  });

  it('does not count what is held anyway, and leaves its reason', () => {
    const special = { 'thing.room.a': { locked: 'whole' }, 'thing.room.c': { locked: 'parts' } };
    expect(holdsIn(planOf({ ...world, special, gate: limits(1) }))).toEqual({
      'thing.room.a': 'readOnly',
      'thing.room.c parts.leg': 'readOnly',
    });
    expect(holdsIn(planOf({ ...world, special, gate: limits(0) }))).toEqual({
      'thing.room.a': 'readOnly',
      'thing.room.b': 'limit',
      'thing.room.c parts.leg': 'readOnly',
    });
  });

  it('leaves alone what is held as a whole', () => {
    const special = { 'thing.room.c': { locked: 'parts' } };
    const plan = planOf({ ...world, declared: {}, special, gate: limits(1) });
    expect(holdsIn(plan)).toEqual({
      'thing.room.a': 'limit',
      'thing.room.b': 'limit',
      'thing.room.c parts.leg': 'readOnly',
    });
  });

  it('does not count what only changes', () => {
    const plan = planOf({
      declared: { 'thing.room.c': { name: 'New' } },
      portal: world.portal ?? {},
      base: world.base ?? {},
      gate: limits(0),
    });
    expect(holdsIn(plan)).toEqual({});
  });

  it('holds what depends on a removal that it holds', () => {
    const plan = planOf({
      removed: ['thing.room.lamp', 'shelf.room.17', 'thing.room.x'],
      portal: { 'thing.room.lamp': { shelf: '17' }, 'shelf.room.17': {}, 'thing.room.x': {} },
      gate: limits(1),
    });
    expect(Object.values(holdsIn(plan))).toEqual(['limit', 'limit', 'limit']);
  });

  it('counts only what is targeted', () => {
    const plan = planOf({ ...world, gate: { ...limits(1), target: ['thing.room.a'] } });
    expect(actionsIn(plan)).toEqual(['remove thing.room.a']);
  });
});

describe('the limit on records', () => {
  const world: World = {
    removed: ['thing.room.a', 'part.room.c.leg'],
    portal: { 'thing.room.a': {}, 'thing.room.c': { parts: { leg: {} } } },
    findings: {
      'thing.room.a': [{ records: 70 }],
      'thing.room.c': [{ path: ['parts', 'leg'], records: 30 }],
    },
  };

  it('holds all removals when together they touch more, with the numbers', () => {
    const plan = planOf({ ...world, gate: limits(5, 99) });
    expect(changeAt(plan, 'thing.room.a').held).toEqual({
      reason: 'limit',
      says: 'removals that touch 100 records are more than the limit of 99',
      wayOut: 'raise limits: { recordsAffected: 100 } in portal.yaml, or remove fewer',
    });
    expect(holdsIn(plan)).toEqual({ 'thing.room.a': 'limit', 'thing.room.c parts.leg': 'limit' });
  });

  it('holds none when they touch just as many', () => {
    expect(holdsIn(planOf({ ...world, gate: limits(5, 100) }))).toEqual({});
  });
});

describe('the room that is left', () => {
  const spends = (left: number, of = 'things'): Finding => ({ spends: { of, left } });
  const declared = {
    'thing.room.a': { name: 'A' },
    'thing.room.b': { name: 'B' },
    'thing.room.c': { name: 'C' },
  };
  const plan = (left: number, more: World = {}) =>
    planOf({
      declared,
      findings: Object.fromEntries(Object.keys(declared).map(address => [address, [spends(left)]])),
      ...more,
    });

  it('holds creates beyond it, with the number', () => {
    expect(actionsIn(plan(2))).toEqual([
      'create thing.room.a',
      'create thing.room.b',
      'create thing.room.c (limit)',
    ]);
    expect(changeAt(plan(2), 'thing.room.c').held).toEqual({
      reason: 'limit',
      says: 'the portal has room for 2 more things',
      wayOut: 'remove some that nobody uses, or ask HubSpot for a higher limit',
    });
  });

  it('is enough when all fit, and none when it is none', () => {
    expect(holdsIn(plan(3))).toEqual({});
    expect(Object.values(holdsIn(plan(0)))).toEqual(['limit', 'limit', 'limit']);
  });

  it('is not taken by what is not created', () => {
    expect(holdsIn(plan(2, { declared: { ...declared, 'thing.room.a': {} } }))).toEqual({
      'thing.room.a': 'incomplete',
    });
    expect(
      holdsIn(
        plan(2, {
          declared: { ...declared, 'thing.room.a': { name: 'A', shelf: to('sign.x') }, 'sign.x': {} },
          incomplete: ['sign'],
        }),
      ),
    ).toEqual({
      'sign.x': 'unreadable',
      'thing.room.a': 'dependency',
    });
  });

  it('is counted for each limit apart', () => {
    const findings = {
      'thing.room.a': [spends(1)],
      'thing.room.b': [spends(1, 'others')],
      'thing.room.c': [spends(5), spends(1, 'others')],
    };
    expect(holdsIn(planOf({ declared, findings }))).toEqual({ 'thing.room.c': 'limit' });
    expect(changeAt(planOf({ declared, findings }), 'thing.room.c').held?.says).toBe(
      'the portal has room for 1 more others',
    );
  });

  it('is not taken by what another limit holds', () => {
    const findings = {
      'thing.room.a': [spends(0), spends(1, 'others')],
      'thing.room.b': [spends(1, 'others')],
    };
    expect(holdsIn(planOf({ declared, findings }))).toEqual({ 'thing.room.a': 'limit' });
  });

  it('holds what depends on what it holds', () => {
    const next = { ...declared, 'thing.room.a': { name: 'A', next: to('thing.room.c') } };
    expect(holdsIn(plan(1, { declared: next }))).toEqual({
      'thing.room.a': 'limit',
      'thing.room.b': 'limit',
    });
    expect(holdsIn(plan(0, { declared: next, findings: { 'thing.room.c': [spends(0)] } }))).toEqual({
      'thing.room.a': 'dependency',
      'thing.room.c': 'limit',
    });
  });
});
