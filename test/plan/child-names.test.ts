import { describe, expect, it } from 'vitest';
import { changeAt, holdsIn, type PlainMap, planOf, type World } from './fixtures.ts';

const wall = 'rack.room.wall';

/** Hooks h1, h2 and h3 are called A, B and C; `now` is what somebody has made of them since. */
function named(declared: PlainMap, now: PlainMap, more: World = {}): World {
  const hooks = { a: { label: 'A' }, b: { label: 'B' }, c: { label: 'C' } };
  return {
    declared: { [wall]: { hooks: declared } },
    portal: {
      [wall]: {
        label: 'Wall',
        hooks: { h1: { label: 'A' }, h2: { label: 'B' }, h3: { label: 'C' }, ...now },
      },
    },
    pins: { 'hook.room.wall.a': 'h1', 'hook.room.wall.b': 'h2', 'hook.room.wall.c': 'h3' },
    base: { [wall]: { hooks } },
    ...more,
  };
}

describe('a name that another child keeps', () => {
  it('is not given, as long as the change of the one that has it is held', () => {
    const plan = planOf(named({ a: { label: 'X' }, b: { label: 'B' } }, { h2: { label: 'X' } }));
    expect(holdsIn(plan)).toEqual({
      'rack.room.wall hooks.a': 'dependency',
      'rack.room.wall hooks.b': 'drift',
    });
    const [a] = changeAt(plan, wall).units;
    expect(a?.held).toEqual({
      reason: 'dependency',
      says: 'its new name belongs to hook b, which keeps it for now',
      wayOut: 'see why hook b is held, or choose another name',
    });
  });

  it('is given once a person permits that change', () => {
    const world = named({ a: { label: 'X' }, b: { label: 'B' } }, { h2: { label: 'X' } });
    expect(holdsIn(planOf({ ...world, gate: { revert: [wall] } }))).toEqual({});
  });

  it('holds up everyone who waits for the name of one that waits', () => {
    const world = named({ a: { label: 'B' }, b: { label: 'X' }, c: { label: 'C' } }, { h3: { label: 'X' } });
    expect(holdsIn(planOf(world))).toEqual({
      'rack.room.wall hooks.a': 'dependency',
      'rack.room.wall hooks.b': 'dependency',
      'rack.room.wall hooks.c': 'drift',
    });
  });

  it('is not taken by one whose own name stays, or that goes', () => {
    const stays = named({ a: { label: 'A', load: 2 }, b: { label: 'B' } }, { h2: { label: 'B', load: 1 } });
    expect(holdsIn(planOf(stays))).toEqual({});
    const goes = named({ a: { label: 'B' } }, {}, { removed: ['hook.room.wall.b'] });
    expect(holdsIn(planOf(goes))).toEqual({});
  });

  it('is kept by one of which something else is changed', () => {
    const world = named(
      { a: { label: 'X' }, b: { load: 3 } },
      { h2: { label: 'X', load: 1 } },
      { base: { [wall]: { hooks: { a: { label: 'A' }, b: { load: 1 } } } } },
    );
    expect(holdsIn(planOf(world))).toEqual({ 'rack.room.wall hooks.a': 'dependency' });
  });

  it('is not given where nobody declares the one that has it', () => {
    const plan = planOf(named({ a: { label: 'c' } }, {}, { pins: { 'hook.room.wall.a': 'h1' } }));
    const [a] = changeAt(plan, wall).units;
    expect(a?.held).toEqual({
      reason: 'refused',
      says: 'hook h3 is called like that already, and HubSpot gives each name once',
      wayOut: 'choose another name, or say under ids: that h3 is meant',
    });
  });

  it('is exchanged where all of it is permitted', () => {
    expect(holdsIn(planOf(named({ a: { label: 'B' }, b: { label: 'A' } }, {})))).toEqual({});
  });

  it('counts in each place of its own', () => {
    const days = {
      'north:1': { north: 'A' },
      'south:1': { south: 'A' },
      'north:2': { north: 'B' },
      'south:2': { south: 'X' },
    };
    const base = { calendar: { days: { a: { north: 'A', south: 'A' }, b: { north: 'B', south: 'B' } } } };
    const pins = { 'day.a': '1', 'day.b': '2' };
    const declaring = (a: PlainMap) => ({
      declared: { calendar: { days: { a, b: { north: 'B', south: 'B' } } } },
      portal: { calendar: { days } },
      base,
      pins,
    });
    expect(holdsIn(planOf(declaring({ north: 'A', south: 'X' })))).toEqual({
      'calendar days.a': 'dependency',
      'calendar days.b': 'drift',
    });
    expect(holdsIn(planOf(declaring({ north: 'X', south: 'A' })))).toEqual({ 'calendar days.b': 'drift' });
  });
});
