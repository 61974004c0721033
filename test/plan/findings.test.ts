import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/kind.ts';
import type { World } from './fixtures.ts';
import { changeAt, holdsIn, originsIn, planOf } from './fixtures.ts';

const wall = 'rack.room.wall';
const heavy = { label: 'Left', load: 12 };
const light = { label: 'Right', load: 1 };

describe('what a kind says of a change without asking', () => {
  it('holds the unit it is about', () => {
    const plan = planOf({
      declared: { [wall]: { hooks: { left: heavy, right: light } } },
      portal: { [wall]: { hooks: { h1: light } } },
    });
    expect(changeAt(plan, wall).units[0]?.held).toEqual({
      reason: 'refused',
      says: 'too much for wall with 1 hooks at missing',
      wayOut: 'hang less on it',
    });
    expect(changeAt(plan, wall).units).toHaveLength(1);
  });

  it('holds the whole change, and adds what it can do', () => {
    const plan = planOf({ declared: { [wall]: { label: 'Wall', height: 12 }, 'sign.wall': {} } });
    expect(changeAt(plan, wall)).toMatchObject({
      action: 'create',
      risks: ['it falls'],
      held: { reason: 'limit', says: 'too high' },
    });
  });

  it('is told what the thing is in the portal, children under their keys, and what others are', () => {
    const world: World = {
      declared: { [wall]: { hooks: { left: heavy } }, 'sign.wall': {} },
      portal: { [wall]: { hooks: { h1: { label: 'Left', load: 1 }, h2: light } }, 'sign.wall': {} },
    };
    expect(changeAt(planOf(world), wall).units[0]?.held?.says).toBe(
      'too much for wall with 2 hooks at known',
    );
    const declared = { [wall]: { hooks: { left: heavy } } };
    expect(changeAt(planOf({ declared, base: {} }), wall).units[0]?.held?.says).toBe(
      'too much for a new rack with 0 hooks at missing',
    );
  });

  it('comes before what probes found', () => {
    const world = { declared: { [wall]: { height: 12 } } };
    const held = { reason: 'readOnly' as const, says: 'nailed', wayOut: 'pull' };
    const findings = { [wall]: [{ held, risk: 'it creaks' }] };
    expect(changeAt(planOf({ ...world, findings }), wall)).toMatchObject({
      held: { reason: 'limit' },
      risks: ['it falls', 'it creaks'],
    });
  });
});

describe('who changed something, and when', () => {
  const lamp = 'thing.room.lamp';
  const drifted: World = {
    declared: { [lamp]: { name: 'Lamp' } },
    portal: { [lamp]: { name: 'Candle' } },
    base: { [lamp]: { name: 'Lamp' } },
  };
  const asked = (findings: readonly Finding[], special?: World['special']) => {
    const { changedBy, changedAt } = changeAt(
      planOf({ ...drifted, ...(special && { special }), findings: { [lamp]: findings } }),
      lamp,
    );
    return [changedBy, changedAt];
  };

  it('is the latest of what HubSpot has on record', () => {
    const early = { changed: { by: '1', at: '2026-01-01T00:00:00Z' }, path: ['name'] };
    const late = { changed: { by: '2', at: '2026-02-01T00:00:00Z' } };
    expect(asked([early, late, { risk: 'none' }])).toEqual(['2', '2026-02-01T00:00:00Z']);
    expect(asked([late, early])).toEqual(['2', '2026-02-01T00:00:00Z']);
    expect(asked([{ changed: { by: '3' } }, early])).toEqual(['1', '2026-01-01T00:00:00Z']);
    expect(asked([early, { changed: { by: '3' } }])).toEqual(['1', '2026-01-01T00:00:00Z']);
  });

  it('may be half known', () => {
    expect(asked([{ changed: { by: '1' } }])).toEqual(['1', undefined]);
    expect(asked([{ changed: { at: '2026-01-01T00:00:00Z' } }])).toEqual([undefined, '2026-01-01T00:00:00Z']);
    expect(asked([])).toEqual([undefined, undefined]);
  });

  it('is better known from records than from the thing itself', () => {
    const special = { [lamp]: { changedBy: '9', changedAt: '2025-01-01T00:00:00Z' } };
    expect(asked([{ changed: { by: '1', at: '2026-01-01T00:00:00Z' } }], special)).toEqual([
      '1',
      '2026-01-01T00:00:00Z',
    ]);
    expect(asked([{ risk: 'none' }], special)).toEqual(['9', '2025-01-01T00:00:00Z']);
  });

  it('is not who was there before when records tell only when', () => {
    const special = { [lamp]: { changedBy: '9', changedAt: '2025-01-01T00:00:00Z' } };
    expect(asked([{ changed: { at: '2026-01-01T00:00:00Z' } }], special)).toEqual([
      undefined,
      '2026-01-01T00:00:00Z',
    ]);
  });
});

describe('a name that our own apply left there half way', () => {
  it('was changed by nobody else, whatever base says', () => {
    const flag = 'flag.room.a';
    const world: World = {
      declared: { [flag]: { name: 'Red' } },
      portal: { 'flag.room.fa': { name: 'a (moving)' } },
    };
    expect(originsIn(planOf(world))).toEqual({ name: 'config' });
    expect(originsIn(planOf({ ...world, base: { [flag]: { name: 'Red' } } }))).toEqual({ name: 'config' });
    expect(holdsIn(planOf({ ...world, base: { [flag]: { name: 'Blue' } } }))).toEqual({});
    const other = { 'flag.room.fa': { name: 'b (moving)' } };
    expect(planOf({ ...world, portal: other }).changes[0]?.action).toBe('create');
  });

  it('is one of several fields of a child: the others are judged by themselves', () => {
    const declared = { [wall]: { hooks: { left: { label: 'Left', load: 2 } } } };
    const portal = (load: number) => ({ [wall]: { hooks: { h1: { label: 'left (moving)', load } } } });
    expect(originsIn(planOf({ declared, base: declared, portal: portal(2) }))).toEqual({
      'hooks.left': 'config',
    });
    expect(originsIn(planOf({ declared, base: declared, portal: portal(3) }))).toEqual({
      'hooks.left': 'both',
    });
  });

  it('is nothing that a thing without it has', () => {
    const flag = 'flag.room.a';
    const world = { declared: { [flag]: { name: 'Red' } }, portal: { 'flag.room.a': {} } };
    expect(originsIn(planOf(world))).toEqual({ name: 'first' });
  });
});

describe('a difference that only a newer version of this tool sees', () => {
  const lamp = 'thing.room.lamp';
  const built = { finishedAt: '2026-03-01T10:00:00Z', tool: '1.0.0', toolNow: '1.1.0' };
  const origins = (changedAt: string | undefined, more: World = {}) =>
    originsIn(
      planOf({
        declared: { [lamp]: { name: 'Lamp' } },
        base: { [lamp]: { name: 'Lamp' } },
        portal: { [lamp]: { name: 'Candle' } },
        ...(changedAt !== undefined && { special: { [lamp]: { changedAt } } }),
        built,
        ...more,
      }),
    )['name'];

  it('is an upgrade where nobody has touched the thing since, and goes ahead', () => {
    expect(origins('2026-03-01T09:00:00Z')).toBe('upgrade');
    expect(origins('2026-03-01T10:00:00Z')).toBe('upgrade');
    const plan = planOf({
      declared: { [lamp]: { name: 'Lamp' } },
      base: { [lamp]: { name: 'Lamp' } },
      portal: { [lamp]: { name: 'Candle' } },
      special: { [lamp]: { changedAt: '2026-03-01T09:00:00Z' } },
      built,
    });
    expect(holdsIn(plan)).toEqual({});
    expect(changeAt(plan, lamp).action).toBe('update');
  });

  it('is drift where somebody has, or nobody knows', () => {
    expect(origins('2026-03-01T10:00:01Z')).toBe('drift');
    expect(origins(undefined)).toBe('drift');
  });

  it.each<World['built']>([
    { ...built, toolNow: '1.0.0' },
    { tool: '1.0.0', toolNow: '1.1.0' },
    { finishedAt: '2026-03-01T10:00:00Z', toolNow: '1.1.0' },
    { finishedAt: '2026-03-01T10:00:00Z', tool: '1.0.0' },
  ])('is drift where no other version is known to have built the portal: %j', other => {
    expect(origins('2026-03-01T09:00:00Z', { built: other ?? {} })).toBe('drift');
  });

  it('is what it is otherwise: only drift is explained', () => {
    const at = '2026-03-01T09:00:00Z';
    expect(origins(at, { base: { [lamp]: { name: 'Torch' } } })).toBe('both');
    expect(origins(at, { base: { [lamp]: { name: 'Candle' } } })).toBe('config');
    expect(origins(at, { base: {} })).toBe('first');
  });

  it('is no thing that is missing', () => {
    const world = {
      declared: { [lamp]: { name: 'Lamp' } },
      base: { [lamp]: { name: 'Lamp' } },
      portal: { 'thing.room.x': {} },
    };
    expect(holdsIn(planOf({ ...world, built }))).toEqual({ [lamp]: 'missing' });
  });
});
