import { describe, expect, it } from 'vitest';
import type { PlainMap, World } from './fixtures.ts';
import { actionsIn, changeAt, holdsIn, planOf, saysOf, to } from './fixtures.ts';

const wall = 'rack.room.wall';

describe('a thing that was there and is not', () => {
  const own: PlainMap = {
    label: 'Wall',
    height: 2,
    hooks: { left: { label: 'Left' }, right: { label: 'Right' } },
  };
  const missing = (portal: World['portal'], more: World = {}) =>
    changeAt(
      planOf({ declared: { [wall]: own }, base: { [wall]: own }, portal: portal ?? {}, ...more }),
      wall,
    ).held;
  const like = (label: string, hooks: PlainMap = {}) => ({ label, height: 2, hooks });

  it('may be called otherwise now: the likeliest are named, and the pin to add', () => {
    const held = missing({
      'rack.room.r1': like('Closet'),
      'rack.room.r2': like('Door', { h1: { label: 'Left' }, h2: { label: 'Right' } }),
      'rack.room.r3': like('Desk', { h1: { label: 'Right' } }),
      'rack.room.r4': { label: 'Floor', height: 7 },
    });
    expect(held).toEqual({
      reason: 'missing',
      says: 'it was in the portal before, and is not there any more: somebody removed or renamed it; it may be called "Door" (r2) or "Desk" (r3) or "Closet" (r1) now',
      wayOut:
        'if it was renamed, write ids: { rack.room.wall: "r2" }; delete its declaration, or add --recreate rack.room.wall to create it again',
    });
  });

  it('is called by three others at most', () => {
    const portal = Object.fromEntries(
      ['p', 'q', 'r', 's'].map(id => [`rack.room.${id}1`, like(`Rack ${id}`)]),
    );
    expect(missing(portal)?.says).toMatch(
      /; it may be called "Rack p" \(p1\) or "Rack q" \(q1\) or "Rack r" \(r1\) now$/,
    );
  });

  it('is called most likely by what has words of its name, of things that are alike otherwise', () => {
    const portal = { 'rack.room.p1': like('Rack'), 'rack.room.q1': like('Green | WALL') };
    expect(missing(portal)?.says).toMatch(/; it may be called "Green \| WALL" \(q1\) or "Rack" \(p1\) now$/);
  });

  it('is not what somebody declares, what HubSpot has anyway, or what goes by its id', () => {
    const says = (id: string, more: World) => missing({ [`rack.room.${id}`]: like('Door') }, more)?.says;
    const declared = { [wall]: own, 'rack.room.door': { label: 'Door' } };
    expect(says('r1', {})).toContain('may be called "Door"');
    expect(says('r1', { declared })).not.toContain('may be called');
    expect(says('r1', { special: { 'rack.room.r1': { builtIn: true } } })).not.toContain('may be called');
    expect(says('r1', { special: { 'rack.room.r1': { names: ['r1'] } } })).not.toContain('may be called');
    expect(says('r1', { special: { 'rack.room.r1': { names: ['r1', 'door'] } } })).toContain('may be called');
    const others = {
      'rack.room.r1': { height: 7 },
      'shelf.room.s1': like('Shelf'),
      'thing.room.t1': like('Thing'),
    };
    expect(missing(others)?.says).not.toContain('may be called');
  });

  it('that has no title goes by its id', () => {
    const top = 'shelf.room.top';
    const held = changeAt(
      planOf({
        declared: { [top]: { label: 'Top', depth: 4 } },
        base: { [top]: { label: 'Top' } },
        portal: { 'shelf.room.17': { label: 'Upper', depth: 4 } },
      }),
      top,
    ).held;
    expect(held?.says).toContain('it may be called "17" (17) now');
  });

  it('is compared by what its references mean', () => {
    const lamp = 'thing.room.lamp';
    const world: World = {
      declared: { [lamp]: { name: 'Lamp', shelf: to('shelf.room.17') } },
      base: { [lamp]: { name: 'Lamp' } },
      portal: { 'shelf.room.17': { label: 'Top' }, 'thing.room.x1': { name: 'Candle', shelf: '17' } },
    };
    expect(changeAt(planOf(world), lamp).held?.says).toContain('"Candle" (x1)');
  });

  it('is held for what else it lacks first', () => {
    const lamp = 'thing.room.lamp';
    const world = {
      declared: { [lamp]: { size: 2 } },
      base: { [lamp]: { size: 2 } },
      portal: { 'thing.room.x': {} },
    };
    expect(holdsIn(planOf(world))).toEqual({ [lamp]: 'incomplete' });
  });
});

describe('a child that was there and is not', () => {
  const left = { label: 'Left', load: 3 };
  const world = (hooks: PlainMap, more: World = {}): World => ({
    declared: { [wall]: { hooks: { left, right: { label: 'Right' } } } },
    base: { [wall]: { hooks: { left, right: { label: 'Right' } } } },
    portal: { [wall]: { hooks: { ...hooks, h2: { label: 'Right' } } } },
    ...more,
  });
  const heldIn = (one: World) => changeAt(planOf(one), wall).units[0]?.held;

  it('is held, with the likeliest new name and the pin to add', () => {
    expect(
      heldIn(world({ h1: { label: 'Port', load: 3 }, h3: { label: 'Other', load: 1 }, h4: { load: 3 } })),
    ).toEqual({
      reason: 'missing',
      says: 'it was in the portal before, and is not there any more: somebody removed or renamed it; it may be called "Port" (h1) or "h4" (h4) now',
      wayOut:
        'if it was renamed, write ids: { hook.room.wall.left: "h1" }; delete its declaration, or add --recreate rack.room.wall to create it again',
    });
  });

  it('is held with two exits where nothing is like it, or is declared itself', () => {
    const held = {
      reason: 'missing',
      says: 'it was in the portal before, and is not there any more: somebody removed or renamed it',
      wayOut: 'delete its declaration, or add --recreate rack.room.wall to create it again',
    };
    expect(heldIn(world({ h1: { label: 'Port', load: 1 } }))).toEqual(held);
    const known = { left, right: { label: 'Right' }, port: { label: 'Port' } };
    const declared = { [wall]: { hooks: known } };
    expect(heldIn(world({ h1: { label: 'Port', load: 3 } }, { declared }))).toEqual(held);
  });

  it('is held when the configuration changed it as well', () => {
    const declared = { [wall]: { hooks: { left: { label: 'Left', load: 4 }, right: { label: 'Right' } } } };
    const one = world({}, { declared });
    expect(changeAt(planOf(one), wall).units[0]).toMatchObject({
      origin: 'both',
      held: { reason: 'missing' },
    });
  });

  it.each<World['gate']>([{ recreate: [wall] }, { revert: [wall] }, { drift: 'revert' }])(
    'is created again with %j',
    gate => {
      const plan = planOf(world({}, { gate: gate ?? {} }));
      expect(holdsIn(plan)).toEqual({});
      expect(changeAt(plan, wall).steps).toEqual(['update hooks.left']);
    },
  );

  it('is not brought back with what else was changed by hand', () => {
    const one = world({}, { gate: { recreate: ['*'] } });
    const portal = { [wall]: { hooks: { h2: { label: 'Right', load: 9 } } } };
    const right = { label: 'Right', load: 1 };
    const forms = { [wall]: { hooks: { left, right } } };
    expect(holdsIn(planOf({ ...one, declared: forms, base: forms, portal }))).toEqual({
      [`${wall} hooks.right`]: 'drift',
    });
  });

  it('that is new is created, and one that was never there, too', () => {
    expect(holdsIn(planOf(world({}, { base: { [wall]: { hooks: {} } } })))).toEqual({});
    expect(holdsIn(planOf({ ...world({}), base: {}, gate: { takeOver: ['*'] } }))).toEqual({});
  });

  it('has no new name where its key is its id', () => {
    const lamp = 'thing.room.lamp';
    const parts = { parts: { leg: { label: 'Leg', weight: 2 } } };
    const plan = planOf({
      declared: { [lamp]: parts },
      base: { [lamp]: parts },
      portal: { [lamp]: { parts: { arm: { label: 'Arm', weight: 2 } } } },
    });
    expect(changeAt(plan, lamp).units[0]?.held).toMatchObject({
      reason: 'missing',
      says: expect.stringMatching(/renamed it$/),
    });
  });

  it('of a thing that is missing itself is not held once more', () => {
    const plan = planOf(world({}, { portal: { 'rack.room.door': { label: 'Door' } } }));
    expect(holdsIn(plan)).toEqual({ [wall]: 'missing' });
  });

  it('is no field: one that was emptied is drift', () => {
    const lamp = 'thing.room.lamp';
    const form = { name: 'Lamp', place: { row: 2 } };
    const plan = planOf({ declared: { [lamp]: form }, base: { [lamp]: form }, portal: { [lamp]: {} } });
    expect(holdsIn(plan)).toEqual({ [`${lamp} name`]: 'drift', [`${lamp} place.row`]: 'drift' });
  });

  it('in one of several places is drift of the whole, and its pin is that of a place', () => {
    const days = { mon: { north: 'Monday', south: 'Monday' }, tue: { north: 'Tuesday' } };
    const base = { calendar: { days } };
    const portal = {
      calendar: {
        days: {
          'north:1': { north: 'Monday' },
          'south:1': { south: 'Monday' },
          'north:7': { north: 'tuesday!' },
        },
      },
    };
    const plan = planOf({
      declared: { calendar: { days: { ...days, tue: { north: 'Tuesday', south: 'Tuesday' } } } },
      base,
      portal,
    });
    expect(changeAt(plan, 'calendar').units[0]?.held).toMatchObject({ reason: 'missing' });
    expect(changeAt(plan, 'calendar').units[0]?.held?.says).not.toContain('may be called');
    const fewer = { ...days, tue: { south: 'Tuesday', north: 'tuesday!' } };
    const again = planOf({
      declared: { calendar: { days: fewer } },
      base: { calendar: { days: fewer } },
      portal: {
        calendar: {
          days: {
            'north:1': { north: 'Monday' },
            'south:1': { south: 'Monday' },
            'south:7': { south: 'Other', north: 'tuesday!' },
          },
        },
      },
    });
    expect(changeAt(again, 'calendar').units[0]?.held).toMatchObject({
      says: expect.stringContaining('it may be called "Other" (7) now'),
      wayOut: expect.stringContaining('write ids: { day.tue.south: "7" }'),
    });
  });
});

describe('an empty answer where base declares things', () => {
  const lamp = 'thing.room.lamp';
  const rug = 'thing.room.rug';
  const base = { [lamp]: { name: 'Lamp' }, [rug]: { name: 'Rug' }, 'shelf.room.top': { label: 'Top' } };
  const world: World = { declared: { [lamp]: { name: 'Lamp' } }, base };

  it('is no answer: things are not gone, and what is new is not created either', () => {
    const held = {
      reason: 'unreadable',
      says: 'the portal answered with an empty list where there were 2 when it was last built',
      wayOut:
        'look whether the token may still see them; if they are really gone, add --recreate with the address, or delete the removed: entry',
    };
    expect(changeAt(planOf(world), lamp).held).toEqual(held);
    const desk = 'thing.room.desk';
    expect(changeAt(planOf({ ...world, declared: { [desk]: { name: 'Desk' } } }), desk).held).toEqual(held);
  });

  it('is one where anything is left, where the portal does not vouch for base, and for other kinds', () => {
    expect(holdsIn(planOf({ ...world, portal: { 'thing.room.x': {} } }))).toEqual({ [lamp]: 'missing' });
    expect(holdsIn(planOf({ ...world, anchored: false }))).toEqual({});
    expect(holdsIn(planOf({ ...world, base: { 'shelf.room.top': {}, 'sign.lamp': {} } }))).toEqual({});
    expect(holdsIn(planOf({ ...world, base: { 'thing.rooms.lamp': {} } }))).toEqual({});
    expect(holdsIn(planOf({ declared: { 'sign.exit': {} }, base: { 'sign.way': {} } }))).toEqual({
      'sign.exit': 'unreadable',
    });
  });

  it('is believed with --recreate, of what that names', () => {
    const declared = { [lamp]: { name: 'Lamp' }, [rug]: { name: 'Rug' } };
    expect(actionsIn(planOf({ ...world, declared, gate: { recreate: [lamp] } }))).toEqual([
      `create ${lamp}`,
      `create ${rug} (unreadable)`,
    ]);
  });

  it('does not mean that what was to be removed is gone', () => {
    const plan = planOf({ removed: [lamp, 'part.room.rug.leg'], base });
    expect(actionsIn(plan)).toEqual([`remove ${lamp} (unreadable)`, `update ${rug} (unreadable)`]);
    expect(saysOf(plan)).toEqual([]);
    const recreate = planOf({ removed: [lamp], base, gate: { recreate: ['*'] } });
    expect(holdsIn(recreate)).toEqual({ [lamp]: 'unreadable' });
  });

  it('is believed where an apply that was not complete may have removed everything', () => {
    const plan = (attempted: World['attempted']) =>
      planOf({ removed: [lamp], base: { [lamp]: { name: 'Lamp' } }, attempted: attempted ?? [] });
    expect(plan([]).changes).toHaveLength(1);
    expect(plan([{}])).toMatchObject({ changes: [], remarks: [{ address: lamp }] });
    const rest = planOf({ removed: [lamp], declared: { [rug]: { name: 'Rug' } }, base, attempted: [{}] });
    expect(changeAt(rest, rug).held?.says).toContain('where there were 1 when');
  });

  it('hides who uses what is removed', () => {
    const plan = planOf({
      removed: ['shelf.room.top'],
      portal: { 'shelf.room.top': { label: 'Top' } },
      base,
    });
    expect(holdsIn(plan)).toEqual({ 'shelf.room.top': 'unreadable' });
  });

  it('of the one calendar is its own way of saying that it cannot be read', () => {
    const days = { days: { mon: { north: 'Monday' } } };
    expect(
      changeAt(planOf({ declared: { calendar: days }, base: { calendar: days } }), 'calendar').held,
    ).toEqual({
      reason: 'unreadable',
      says: 'there always is one',
      wayOut: 'look again',
    });
  });
});
