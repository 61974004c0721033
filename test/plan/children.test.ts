import { describe, expect, it } from 'vitest';
import type { PlainMap, World } from './fixtures.ts';
import { changeAt, holdsIn, planOf, saysOf } from './fixtures.ts';

const wall = 'rack.room.wall';

/** A rack with declared hooks, and the hooks it has in the portal, by id. */
function hooks(declared: PlainMap, portal: PlainMap, more: World = {}): World {
  return {
    declared: { [wall]: { hooks: declared } },
    portal: { [wall]: { label: 'Wall', hooks: portal } },
    gate: { takeOver: ['*'] },
    ...more,
  };
}

/** What becomes of hooks: `left: 2 → 3` for a load, `left: new` for one that is not there. */
function loads(world: World): Record<string, unknown> {
  const [change] = planOf(world).changes;
  return Object.fromEntries(
    (change?.units ?? []).map(({ path, before, after }) => [
      path.slice(1).join('.'),
      before === undefined
        ? 'new'
        : [before, after].map(hook => (hook instanceof Map ? hook.get('load') : hook)),
    ]),
  );
}

describe('which child in the portal a declared one is', () => {
  it('is the one whose id is its key, before the one with its planned id', () => {
    const all = { left: { load: 1 }, wall_left: { load: 2 } };
    expect(loads(hooks({ left: { load: 3 } }, all))).toEqual({ left: [1, 3] });
    expect(loads(hooks({ left: { load: 3 } }, { left: { load: 1 } }))).toEqual({ left: [1, 3] });
  });

  it('is the one with the id that configuration gives it, and no other', () => {
    const all = { left: { load: 1 }, wall_left: { load: 2 }, h7: { load: 4 } };
    expect(loads(hooks({ left: { id: 'h7', load: 3 } }, all))).toEqual({ left: [4, 3] });
    expect(loads(hooks({ left: { id: 'h8', load: 3 } }, all))).toEqual({ left: 'new' });
  });

  it('is the pinned one, before ids and labels', () => {
    const all = { wall_left: { load: 1 }, h7: { load: 2 }, h8: { label: 'Left', load: 5 } };
    const world = hooks({ left: { label: 'Left', load: 3 } }, all, { pins: { 'hook.room.wall.left': 'h7' } });
    expect(loads(world)).toEqual({ left: [2, 3] });
  });

  it('is the one with its label, as labels are compared', () => {
    const all = { h7: { label: 'LEFT', load: 2 }, h8: { label: 'Right', load: 5 } };
    expect(loads(hooks({ left: { label: 'Left', load: 3 } }, all))).toEqual({ left: [2, 3] });
  });

  it('is the one that people would give its key, where it has no label of its own', () => {
    const all = { h7: { label: 'Far Left', load: 2 } };
    expect(loads(hooks({ far_left: { load: 3 } }, all))).toEqual({ far_left: [2, 3] });
    expect(loads(hooks({ far_left: { label: 'Other', load: 3 } }, all))).toEqual({ far_left: 'new' });
  });

  it('is not one of another thing', () => {
    const world = hooks({ left: { label: 'Left' } }, {});
    const portal = { ...world.portal, 'rack.room.door': { hooks: { wall_left: { label: 'Left' } } } };
    expect(loads({ ...world, portal })).toEqual({ left: 'new' });
  });

  it('makes no difference where nothing else differs, whatever its id is', () => {
    const all = { h8: { label: 'Right', load: 1 }, h7: { label: 'Left', load: 2 } };
    const declared = { right: { label: 'Right', load: 1 }, left: { label: 'Left', load: 2 } };
    expect(planOf(hooks(declared, all)).changes).toEqual([]);
    expect(planOf(hooks(declared, all))).toMatchObject({ unchanged: 1, remarks: [] });
  });

  it('counts for the order: keys are compared, not ids', () => {
    const all = { h8: { label: 'Right' }, h7: { label: 'Left' }, h9: { label: 'Extra' } };
    const plan = planOf(hooks({ left: { label: 'Left' }, right: { label: 'Right' } }, all));
    expect(changeAt(plan, wall).units).toMatchObject([
      { is: 'order', before: ['right', 'left', 'h9'], after: ['left', 'right', 'h9'] },
    ]);
  });
});

describe('children that configuration does not speak of', () => {
  it('stay under their ids, and are named by their label', () => {
    const all = { h7: { label: 'Far Left' }, h8: { load: 1 }, wall_left: { label: 'Left' } };
    const plan = planOf(hooks({ left: { label: 'Left' } }, all));
    expect(plan.changes).toEqual([]);
    expect(saysOf(plan)).toEqual([
      'rack.room.wall keeps hooks that configuration does not list: "Far Left" (h7), h8',
    ]);
  });

  it('are not taken for a declared one whose key is their id', () => {
    const all = { left: { label: 'Right', load: 1 }, h7: { label: 'Left', load: 2 } };
    const pins = { 'hook.room.wall.left': 'h7' };
    const plan = planOf(hooks({ left: { load: 3 } }, all, { pins }));
    expect(changeAt(plan, wall).units).toMatchObject([
      { path: ['hooks', 'left'], before: new Map([['load', 2]]) },
    ]);
    expect(saysOf(plan)).toEqual([
      'rack.room.wall keeps hooks that configuration does not list: "Right" (left (id))',
    ]);
  });
});

describe('children with a base', () => {
  const was = (labels: Record<string, string>): PlainMap =>
    Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, { label }]));
  const built = (declared: PlainMap, portal: PlainMap, base: PlainMap, more: World = {}): World =>
    hooks(declared, portal, { base: { [wall]: { hooks: base } }, ...more });
  const here = { h1: { label: 'Left' }, h2: { label: 'Right' } };
  const names = (world: World) =>
    Object.fromEntries(
      (planOf(world).changes[0]?.units ?? []).map(({ path, before, after, origin, held }) => [
        path.slice(1).join('.'),
        [before, after]
          .map(hook => (hook instanceof Map ? hook.get('label') : '-'))
          .concat(origin, held?.reason ?? [])
          .join(' '),
      ]),
    );

  it('are known by the label they had then, so that they can be renamed', () => {
    const world = built(was({ a: 'West', b: 'Right' }), here, was({ a: 'Left', b: 'Right' }));
    expect(names(world)).toEqual({ a: 'Left West config' });
  });

  it('that exchange their labels stay who they are', () => {
    const world = built(was({ a: 'Right', b: 'Left' }), here, was({ a: 'Left', b: 'Right' }));
    expect(names(world)).toEqual({ a: 'Left Right config', b: 'Right Left config' });
  });

  it('that pass labels on stay who they are', () => {
    const world = built(was({ a: 'Right', b: 'East' }), here, was({ a: 'Left', b: 'Right' }));
    expect(names(world)).toEqual({ a: 'Left Right config', b: 'Right East config' });
  });

  it('are who they are called without one', () => {
    const world = hooks(was({ a: 'Right', b: 'Left' }), here);
    expect(names(world)).toEqual({ '': '- - first' });
  });

  it('of a portal that base does not speak of are who they are called', () => {
    const special = { [wall]: { changedAt: '2026-01-01T00:00:00Z' } };
    const writtenAt = { [wall]: '2026-02-01T00:00:00Z' };
    const elsewhere = { anchored: false, special, writtenAt };
    const declared = was({ a: 'Right', b: 'Left' });
    const world = built(declared, here, was({ a: 'Left', b: 'Right' }), elsewhere);
    expect(names(world)).toEqual({ '': '- - first' });
  });

  it('that were there with both names are held until a person says which is meant', () => {
    const world = built(was({ a: 'Right' }), here, was({ a: 'Left' }));
    expect(names(world)).toEqual({ a: '- Right both ambiguous' });
    expect(changeAt(planOf(world), wall).units[0]?.held).toEqual({
      reason: 'ambiguous',
      says: 'more than one could be meant, or one is meant twice: h1, h2',
      wayOut: 'name the right one under ids: { hook.room.wall.a: "h1" }',
    });
    expect(names({ ...world, pins: { 'hook.room.wall.a': 'h2' } })).toEqual({});
  });

  it('that apply was renaming when it was stopped are known by the name it gave them', () => {
    const declared = was({ a: 'Right', b: 'Left' });
    const base = was({ a: 'Left', b: 'Right' });
    const first = built(declared, { h1: { label: 'A (moving)' }, h2: { label: 'Right' } }, base);
    expect(names(first)).toEqual({ a: 'A (moving) Right config', b: 'Right Left config' });
    const second = built(declared, { h1: { label: 'a (moving)' }, h2: { label: 'Left' } }, base);
    expect(names(second)).toEqual({ a: 'a (moving) Right config' });
  });

  describe('and an apply that was not complete', () => {
    const attempt = (declared: PlainMap, portal: PlainMap, base: PlainMap) =>
      built(declared, portal, base, { attempted: [{ [wall]: { hooks: declared } }] });

    it('are held where it may have exchanged their labels already', () => {
      const world = attempt(was({ a: 'Right', b: 'Left' }), here, was({ a: 'Left', b: 'Right' }));
      expect(holdsIn(planOf(world))).toEqual({
        [`${wall} hooks.a`]: 'ambiguous',
        [`${wall} hooks.b`]: 'ambiguous',
      });
    });

    it('are known by the labels that it has given them', () => {
      const declared = was({ a: 'Right', b: 'East' });
      const base = was({ a: 'Left', b: 'Right' });
      const done = attempt(declared, { h1: { label: 'Right' }, h2: { label: 'East' } }, base);
      expect(planOf(done).changes).toEqual([]);
      const half = attempt(declared, { h1: { label: 'Left' }, h2: { label: 'East' } }, base);
      expect(names(half)).toEqual({ a: 'Left Right config' });
      expect(names(attempt(declared, here, base))).toEqual({
        a: 'Left Right config',
        b: 'Right East config',
      });
    });

    it('that tried another label says nothing', () => {
      const declared = was({ a: 'Right', b: 'Left' });
      const base = was({ a: 'Left', b: 'Right' });
      const attempted = [{ [wall]: { hooks: was({ a: 'North', b: 'South' }) } }];
      expect(names(built(declared, here, base, { attempted }))).toEqual({
        a: 'Left Right config',
        b: 'Right Left config',
      });
    });
  });
});

describe('children that nobody can tell apart', () => {
  const twins = { h1: { label: 'Left', load: 1 }, h2: { label: 'left', load: 2 } };

  it('are held, the others are not', () => {
    const plan = planOf(hooks({ left: { label: 'Left', load: 3 }, right: { label: 'Right' } }, twins));
    expect(holdsIn(plan)).toEqual({ [`${wall} hooks.left`]: 'ambiguous' });
    expect(changeAt(plan, wall).steps).toEqual(['adopt hooks.right']);
  });

  it('are two that are meant by one key, or one that is meant by two', () => {
    const declared = { a: { label: 'Left' }, b: { label: 'LEFT', load: 2 } };
    const plan = planOf(hooks(declared, { h1: { label: 'Left' } }));
    expect(changeAt(plan, wall).units.map(({ path, held }) => [path[1], held?.says])).toEqual([
      ['a', 'more than one could be meant, or one is meant twice: h1'],
      ['b', 'more than one could be meant, or one is meant twice: h1'],
    ]);
  });

  it('are told apart by a pin: what is pinned is nobody else’s', () => {
    const declared = { a: { label: 'Left', load: 1 }, b: { label: 'Left', load: 5 } };
    const pins = { 'hook.room.wall.a': 'h1' };
    expect(loads(hooks(declared, twins, { pins }))).toEqual({ b: [2, 5] });
    expect(loads(hooks(declared, { h1: { label: 'Left', load: 1 } }, { pins }))).toEqual({ b: 'new' });
    const both = { ...pins, 'hook.room.wall.b': 'h1' };
    expect(holdsIn(planOf(hooks(declared, twins, { pins: both })))).toEqual({
      [`${wall} hooks.a`]: 'ambiguous',
      [`${wall} hooks.b`]: 'ambiguous',
    });
  });

  it('are one whose pin the portal does not have: nothing else is taken for it', () => {
    const world = hooks(
      { left: { label: 'Left' } },
      { wall_left: { label: 'Left' } },
      {
        pins: { 'hook.room.wall.left': 'gone' },
      },
    );
    const [unit] = changeAt(planOf(world), wall).units;
    expect(unit).not.toHaveProperty('before');
    expect(unit?.held).toEqual({
      reason: 'missing',
      says: 'ids: pins it to gone, which the portal does not have',
      wayOut: 'correct the pin, or delete it to create a new one',
    });
  });

  it('are held before anything else that can be said of them', () => {
    const world = hooks({ left: { label: 'Left', load: 12 } }, twins, {
      special: { [wall]: { locked: 'hooks' } },
    });
    expect(holdsIn(planOf(world))).toEqual({ [`${wall} hooks.left`]: 'ambiguous' });
  });
});

describe('a child that is removed', () => {
  const removed = ['hook.room.wall.left'];
  const gone = (portal: PlainMap, more: World = {}) =>
    planOf({ removed, portal: { [wall]: { hooks: portal } }, ...more });

  it.each<[string, PlainMap]>([
    ['its planned id', { h1: { label: 'One' }, wall_left: { label: 'Two' } }],
    ['its key for an id', { left: { label: 'Two' } }],
    ['the key that people would give it', { h2: { label: 'Left' } }],
  ])('is known by %s', (_, portal) => {
    expect(changeAt(gone(portal), wall)).toMatchObject({
      units: [{ path: ['hooks', 'left'], is: 'child', risk: 'what hangs on it falls' }],
      steps: ['update hooks.left'],
    });
  });

  it('is known by a pin, or by the label it had when the portal was last built', () => {
    const portal = { h1: { label: 'Left' }, h2: { label: 'Port side' } };
    const pinned = gone(portal, { pins: { 'hook.room.wall.left': 'h2' } });
    expect(changeAt(pinned, wall).units[0]?.before).toEqual(new Map([['label', 'Port side']]));
    const base = { [wall]: { hooks: { left: { label: 'port side' } } } };
    expect(changeAt(gone({ h2: { label: 'Port side' } }, { base }), wall).units).toHaveLength(1);
  });

  it('is done when it is not there any more', () => {
    expect(gone({ h2: { label: 'Right' } })).toMatchObject({
      changes: [],
      remarks: [
        {
          address: wall,
          says: 'hooks has no left any more: its `removed:` entry has done its work, delete it',
        },
      ],
    });
    const pins = { 'hook.room.wall.left': 'gone' };
    expect(saysOf(gone({ wall_left: {} }, { pins }))[0]).toMatch(/its `removed:` entry has done its work/);
  });

  it('is not said to be gone when more than one could be meant', () => {
    const plan = gone({ h1: { label: 'Left' }, h2: { label: 'LEFT' } });
    expect(plan.changes).toEqual([]);
    expect(saysOf(plan)).toEqual([
      'rack.room.wall removes no left from hooks: more than one could be meant, or one is meant twice: h1, h2; name the right one under ids: { hook.room.wall.left: "h1" }',
    ]);
  });

  it('leaves its label to another one', () => {
    const world = hooks({ west: { label: 'Left' } }, { wall_left: { label: 'Left', load: 1 } }, { removed });
    expect(holdsIn(planOf(world))).toEqual({ [`${wall} hooks.west`]: 'ambiguous' });
  });
});
