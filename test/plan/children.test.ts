import { describe, expect, it } from 'vitest';
import { keyedAgain, keyedForm } from '../../src/plan/keyed.ts';
import type { PlainMap, World } from './fixtures.ts';
import { actionsIn, changeAt, draftedOf, form, holdsIn, planOf, resourceOf, saysOf, to } from './fixtures.ts';
import { calendar, rack } from './toys.ts';

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
  it('is the one with its planned id, before the one whose id is its key', () => {
    const all = { left: { load: 1 }, wall_left: { load: 2 } };
    expect(loads(hooks({ left: { load: 3 } }, all))).toEqual({ left: [2, 3] });
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

describe('the days of the one calendar, kept in two places', () => {
  const address = 'calendar';
  const week = (declared: PlainMap, portal: PlainMap, more: World = {}): World => ({
    declared: { calendar: { days: declared } },
    portal: { calendar: { days: portal } },
    gate: { takeOver: ['*'] },
    ...more,
  });

  it('are each one, known by its name in every place', () => {
    const portal = { 'north:1': { north: 'Monday' }, 'south:9': { south: 'Monday' } };
    expect(planOf(week({ mon: { north: 'Monday', south: 'Monday' } }, portal))).toMatchObject({
      changes: [],
      unchanged: 1,
      remarks: [],
    });
  });

  it('differ where one place lacks them', () => {
    const plan = planOf(
      week({ mon: { north: 'Monday', south: 'Monday' } }, { 'north:1': { north: 'Monday' } }),
    );
    expect(changeAt(plan, address)).toMatchObject({
      key: 'days',
      id: 'calendar',
      units: [{ path: ['days', 'mon'], before: new Map([['north', 'Monday']]) }],
    });
  });

  it('are known by a pin for all places, or for one', () => {
    const portal = { 'north:1': { north: 'A' }, 'south:1': { south: 'A' }, 'south:2': { south: 'B' } };
    const beforeWith = (pins: Record<string, string>) =>
      changeAt(planOf(week({ mon: { north: 'M', south: 'M' } }, portal, { pins })), address).units[0]?.before;
    expect(beforeWith({ 'day.mon': '1' })).toEqual(
      new Map([
        ['north', 'A'],
        ['south', 'A'],
      ]),
    );
    expect(beforeWith({ 'day.mon': '1', 'day.mon.south': '2' })).toEqual(
      new Map([
        ['north', 'A'],
        ['south', 'B'],
      ]),
    );
  });

  it('are held where they are unclear in one place, which is named', () => {
    const portal = {
      'north:1': { north: 'Monday' },
      'south:1': { south: 'Monday' },
      'south:2': { south: 'MONDAY' },
    };
    const held = (pins = {}) =>
      changeAt(planOf(week({ mon: { north: 'Monday', south: 'Monday' } }, portal, { pins })), address)
        .units[0]?.held;
    expect(held()).toMatchObject({
      says: 'more than one could be meant, or one is meant twice: 1, 2',
      wayOut: 'name the right one under ids: { day.mon.south: "1" }',
    });
    expect(held({ 'day.mon.south': '7' })?.says).toBe('ids: pins it to 7, which the portal does not have');
  });

  it('are removed from all places at once', () => {
    const portal = {
      'north:1': { north: 'Monday' },
      'south:9': { south: 'Monday' },
      'south:3': { south: 'Tuesday' },
    };
    const plan = planOf({ removed: ['day.monday'], portal: { calendar: { days: portal } } });
    expect(actionsIn(plan)).toEqual(['update calendar']);
    expect(changeAt(plan, address).units).toMatchObject([
      {
        path: ['days', 'monday'],
        before: new Map([
          ['north', 'Monday'],
          ['south', 'Monday'],
        ]),
      },
    ]);
    expect(planOf({ removed: ['day.north.monday'], portal: { calendar: { days: portal } } }).changes).toEqual(
      [],
    );
  });

  it('join those of a declared calendar that are removed', () => {
    const portal = { 'north:1': { north: 'Monday' }, 'north:2': { north: 'Tuesday' } };
    const plan = planOf(week({ tue: { north: 'Tuesday' } }, portal, { removed: ['day.monday'] }));
    expect(actionsIn(plan)).toEqual(['update calendar']);
    expect(changeAt(plan, address).units.map(({ path }) => path)).toEqual([['days', 'monday']]);
  });
});

describe('a reference to a child', () => {
  const lamp = 'thing.room.lamp';
  const onHook = { [lamp]: { name: 'Lamp', hook: to('hook.room.wall.left') } };
  const there = { h7: { label: 'Left' } };

  it('is the id that the child has in the portal', () => {
    const world = hooks({ left: { label: 'Left' } }, there);
    const portal = (hook: string) => ({ ...world.portal, [lamp]: { name: 'Lamp', hook } });
    const declared = { ...world.declared, ...onHook };
    expect(planOf({ ...world, declared, portal: portal('h7') }).changes).toEqual([]);
    const plan = planOf({ ...world, declared, portal: portal('h8') });
    expect(changeAt(plan, lamp)).toMatchObject({ dependsOn: [], units: [{ path: ['hook'] }] });
  });

  it('that is to be created comes after what it belongs to', () => {
    const world = hooks({ left: { label: 'Left' } }, {});
    const plan = planOf({ ...world, declared: { ...onHook, ...world.declared } });
    expect(actionsIn(plan)).toEqual([`adopt ${wall}`, `create ${lamp}`]);
    expect(changeAt(plan, lamp).dependsOn).toEqual([wall]);
  });

  it('that is held holds what refers to it, although its rack goes ahead', () => {
    const world = hooks({ left: { label: 'Left', load: 12 }, right: { label: 'Right' } }, {});
    const plan = planOf({ ...world, declared: { ...onHook, ...world.declared } });
    expect(holdsIn(plan)).toEqual({ [`${wall} hooks.left`]: 'refused', [lamp]: 'dependency' });
    expect(changeAt(plan, lamp).held?.says).toBe('it needs hook.room.wall.left, which is held');
    expect(changeAt(plan, wall).steps).toEqual(['adopt hooks.right']);
    const other = { [lamp]: { name: 'Lamp', hook: to('hook.room.wall.right') } };
    expect(holdsIn(planOf({ ...world, declared: { ...other, ...world.declared } }))).toEqual({
      [`${wall} hooks.left`]: 'refused',
    });
    const incomplete = { [lamp]: { hook: to('hook.room.wall.left') } };
    expect(holdsIn(planOf({ ...world, declared: { ...incomplete, ...world.declared } }))).toMatchObject({
      [lamp]: 'incomplete',
    });
  });

  it('that neither configuration nor portal has is unresolved', () => {
    const held = {
      reason: 'unresolved',
      says: 'it refers to hook.room.wall.left, which is neither declared nor in the portal',
    };
    const world = hooks({ right: { label: 'Right' } }, { wall_left: { label: 'Left' } });
    expect(
      changeAt(planOf({ ...world, declared: { ...onHook, ...world.declared } }), lamp).held,
    ).toMatchObject(held);
    expect(changeAt(planOf({ declared: onHook }), lamp).held).toMatchObject(held);
  });

  it('in one of two places is the id that it has there', () => {
    const days = { mon: { north: 'Monday', south: 'Monday' }, tue: { north: 'Tuesday' } };
    const { look } = draftedOf({
      declared: { calendar: { days } },
      portal: { calendar: { days: { 'north:1': { north: 'Monday' }, 'south:9': { south: 'Monday' } } } },
    });
    const resolve = (scope: string | undefined, key: string) =>
      look.resolve({ kind: 'day', key, ...(scope !== undefined && { scope }) });
    expect(resolve('north', 'mon')).toEqual({ is: 'known', id: '1' });
    expect(resolve('south', 'mon')).toEqual({ is: 'known', id: '9' });
    expect(resolve('north', 'tue')).toEqual({ is: 'planned', address: 'calendar', path: ['days', 'tue'] });
    expect(resolve('north', 'wed')).toEqual({ is: 'missing' });
    expect(resolve(undefined, 'mon')).toEqual({ is: 'planned', address: 'calendar', path: ['days', 'mon'] });
    expect(look.resolve({ kind: 'day', scope: 'north' })).toEqual({ is: 'missing' });
  });

  it('is planned with the id that it will get', () => {
    const { look } = draftedOf({
      declared: { [wall]: { hooks: { left: {} } }, 'rack.room.door': { hooks: {} } },
    });
    const left = { kind: 'hook', scope: 'room', parent: 'wall', key: 'left' };
    expect(look.resolve(left)).toEqual({
      is: 'planned',
      address: wall,
      path: ['hooks', 'left'],
      id: 'wall_left',
    });
    expect(look.resolve({ ...left, parent: 'door' })).toEqual({ is: 'missing' });
    expect(look.resolve({ ...left, scope: 'cellar' })).toEqual({ is: 'missing' });
    expect(look.resolve({ ...left, kind: 'part' })).toEqual({ is: 'missing' });
  });

  it('of a thing that loses children is known, too', () => {
    const { look } = draftedOf({
      removed: ['hook.room.wall.left'],
      portal: { [wall]: { hooks: { h1: { label: 'Left' } } } },
    });
    expect(look.resolve(to('hook.room.wall.left'))).toEqual({ is: 'known', id: 'h1' });
  });
});

describe('a later reading', () => {
  const resource = resourceOf(wall, { hooks: { left: { label: 'Left' }, right: { label: 'Right' } } });
  const lifted = form({ label: 'Wall', hooks: { h1: { label: 'Left' }, h2: { label: 'Right' } } });
  const before = keyedForm(rack, lifted, { resource, pins: new Map() });

  it('knows children by their ids, whatever they are called by now', () => {
    const later = form({ label: 'Wall', hooks: { h1: { label: 'Right' }, h2: { label: 'Left' } } });
    expect(keyedAgain(rack, later, resource, before).form).toEqual(
      form({ label: 'Wall', hooks: { left: { label: 'Right' }, right: { label: 'Left' } } }),
    );
  });

  it('knows those that are gone for gone, and does not take others for them', () => {
    const later = form({ hooks: { h2: { label: 'Right' }, h3: { label: 'Left' } } });
    expect(keyedAgain(rack, later, resource, before).form).toEqual(
      form({ hooks: { right: { label: 'Right' }, h3: { label: 'Left' } } }),
    );
  });

  it('knows children that were only named', () => {
    const bare = resourceOf(wall, {});
    const named = new Map([['hooks', new Set(['left'])]]);
    const first = keyedForm(rack, lifted, { resource: bare, pins: new Map(), named });
    const later = form({ hooks: { h1: { label: 'Other' } } });
    expect(keyedAgain(rack, later, bare, first).form).toEqual(form({ hooks: { left: { label: 'Other' } } }));
  });

  it('knows children in the place where each is', () => {
    const own = resourceOf('calendar', { days: { mon: { north: 'Monday', south: 'Monday' } } });
    const first = keyedForm(
      calendar,
      form({ days: { 'north:1': { north: 'Monday' }, 'south:2': { south: 'Monday' } } }),
      {
        resource: own,
        pins: new Map(),
      },
    );
    const later = form({
      days: { 'north:1': { north: 'A' }, 'north:2': { north: 'B' }, 'south:2': { south: 'C' } },
    });
    expect(keyedAgain(calendar, later, own, first).form).toEqual(
      form({ days: { mon: { north: 'A', south: 'C' }, 'north:2': { north: 'B' } } }),
    );
  });

  it('of what was just created knows children as any reading does', () => {
    expect(keyedAgain(rack, lifted, resource, undefined)).toEqual(before);
    expect([...keyedAgain(rack, form({ label: 'Wall' }), resource, undefined).form.keys()]).toEqual([
      'label',
    ]);
  });
});
