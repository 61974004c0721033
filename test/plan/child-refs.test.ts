import { describe, expect, it } from 'vitest';
import { keyedAgain, keyedForm } from '../../src/plan/keyed.ts';
import type { PlainMap, World } from './fixtures.ts';
import { actionsIn, changeAt, draftedOf, form, holdsIn, planOf, resourceOf, to } from './fixtures.ts';
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
    expect(look.ref('hook', 'room', 'wall_left')).toEqual(left);
    expect(look.ref('hook', 'room', 'wall_right')).toEqual({
      kind: 'hook',
      scope: 'room',
      literal: 'wall_right',
    });
    expect(look.resolve({ ...left, parent: 'door' })).toEqual({ is: 'missing' });
    expect(look.resolve({ ...left, scope: 'cellar' })).toEqual({ is: 'missing' });
    expect(look.resolve({ ...left, kind: 'peg' })).toEqual({ is: 'missing' });
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
