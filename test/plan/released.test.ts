import { describe, expect, it } from 'vitest';
import type { Released } from '../../src/core/plan.ts';
import { isEmpty } from '../../src/plan/plan.ts';
import { actionsIn, originsIn, planOf, saysOf, type World } from './fixtures.ts';

const lamp = { name: 'Lamp', size: 2, place: { row: 1, column: 4 } };
const world: World = {
  declared: { 'thing.room.lamp': lamp },
  portal: { 'thing.room.lamp': lamp },
  base: { 'thing.room.lamp': lamp },
};

function releasedIn(own: World): readonly Released[] {
  return planOf({ ...world, ...own }).released;
}

function released(own: World): string[] {
  return releasedIn(own).map(
    ({ address, title, says, wayOut }) =>
      `${address} (${title ?? ''}) ${says}${wayOut ? ` | ${wayOut}` : ''}`,
  );
}

const left = 'no longer declared; left in the portal as it is';

describe('a thing that is not declared any more', () => {
  const declared = {};

  it('is released while the portal has it, with the line that would remove it', () => {
    const plan = planOf({ ...world, declared });
    expect(plan.released).toEqual([
      {
        address: 'thing.room.lamp',
        title: 'Lamp',
        says: left,
        wayOut: 'if it shall go: removed: [{ address: thing.room.lamp }]',
      },
    ]);
    expect(plan.changes).toEqual([]);
    expect(isEmpty(plan)).toBe(true);
  });

  it('is not released once the portal does not have it', () => {
    expect(released({ declared, portal: {} })).toEqual([]);
  });

  it('is not released where it is removed or excluded', () => {
    expect(released({ declared, removed: ['thing.room.lamp'] })).toEqual([]);
    expect(released({ declared, excluded: ['thing.room.lamp'] })).toEqual([]);
  });

  it('is not released where base says nothing of it, or may speak of another portal', () => {
    expect(released({ declared, base: {} })).toEqual([]);
    expect(
      released({
        declared,
        anchored: false,
        writtenAt: { 'thing.room.lamp': '2026-05-01T10:00:00.000Z' },
        special: { 'thing.room.lamp': { changedAt: '2026-04-01T10:00:00.000Z' } },
      }),
    ).toEqual([]);
  });

  it('is not released where base is only what was written at some time', () => {
    const parts = { base: { 'thing.room.lamp': { ...lamp, mood: 'warm' } } };
    expect(released({ declared, declares: false })).toEqual([]);
    expect(released({ ...parts, portal: parts.base, declares: false })).toEqual([]);
    const desk = { name: 'Desk', parts: { leg: { label: 'Leg' }, top: { label: 'Top' } } };
    const desks = { portal: { 'thing.room.desk': desk }, base: { 'thing.room.desk': desk } };
    const without = { 'thing.room.desk': { name: 'Desk', parts: { leg: { label: 'Leg' } } } };
    expect(saysOf(planOf({ declared: without, ...desks, declares: false }))).toEqual([
      'thing.room.desk keeps parts that configuration does not list: top',
    ]);
  });

  it('is not released where nobody can tell which one it is, or nothing could be read', () => {
    const shelves: World = {
      declared,
      base: { 'shelf.room.top': { label: 'Top' } },
      portal: { 'shelf.room.s1': { label: 'Top' }, 'shelf.room.s2': { label: 'Top' } },
    };
    expect(released(shelves)).toEqual([]);
    expect(released({ declared, unreadable: ['thing.room'] })).toEqual([]);
  });

  it('is not released where it is the same under another key, by its name or by a pin', () => {
    const base = { 'shelf.room.top': { label: 'Top' } };
    const portal = { 'shelf.room.s1': { label: 'Top' } };
    expect(released({ declared: { 'shelf.room.upper': { label: 'Top' } }, base, portal })).toEqual([]);
    expect(
      released({ declared: { 'thing.room.light': lamp }, pins: { 'thing.room.light': 'lamp' } }),
    ).toEqual([]);
  });

  it('has no title where it has no name, and no line where HubSpot keeps it', () => {
    const shelves = {
      base: { 'shelf.room.s1': { label: 'Top' } },
      portal: { 'shelf.room.s1': { label: 'Top' } },
    };
    expect(released({ declared, ...shelves })).toEqual([
      `shelf.room.s1 () ${left} | if it shall go: removed: [{ address: shelf.room.s1 }]`,
    ]);
    expect(released({ declared, special: { 'thing.room.lamp': { locked: 'whole' } } })).toEqual([
      `thing.room.lamp (Lamp) ${left}`,
    ]);
  });

  it('has its address in quotes where braces would cut it', () => {
    const odd = 'thing.room."it\'s, odd"';
    expect(releasedIn({ declared, base: { [odd]: lamp }, portal: { [odd]: lamp } })[0]?.wayOut).toBe(
      `if it shall go: removed: [{ address: 'thing.room."it''s, odd"' }]`,
    );
  });

  it('is what it was when it is declared again', () => {
    expect(actionsIn(planOf({ ...world, base: {} }))).toEqual([]);
    expect(
      actionsIn(planOf({ ...world, base: {}, declared: { 'thing.room.lamp': { ...lamp, size: 3 } } })),
    ).toEqual(['adopt thing.room.lamp']);
  });

  it('stays released where only children of it are removed', () => {
    const desk = { name: 'Desk', parts: { leg: { label: 'Leg' } } };
    const desks = { portal: { 'thing.room.desk': desk }, base: { 'thing.room.desk': desk } };
    const plan = planOf({ declared, ...desks, removed: ['part.room.desk.leg'] });
    expect(plan.released.map(({ address }) => address)).toEqual(['thing.room.desk']);
    expect(actionsIn(plan)).toEqual(['update thing.room.desk']);
  });

  it('comes in the order of addresses', () => {
    const two = { 'thing.room.b': lamp, 'thing.room.a': { name: 'A' } };
    expect(releasedIn({ declared, base: two, portal: two }).map(({ address }) => address)).toEqual([
      'thing.room.a',
      'thing.room.b',
    ]);
  });

  it('is nothing to speak of where its kind is not known here', () => {
    expect(
      released({ ...world, base: { ...world.base, 'ghost.room.x': {}, 'thing.lamp': {}, nothing: {} } }),
    ).toEqual([]);
  });
});

describe('a thing that seems to have another key now', () => {
  it('is named with the pin that would say so', () => {
    const plan = planOf({ ...world, declared: { 'thing.room.light': { ...lamp, name: 'Light' } } });
    expect(actionsIn(plan)).toEqual(['create thing.room.light']);
    expect(plan.released[0]?.wayOut).toBe(
      'if it shall go: removed: [{ address: thing.room.lamp }]; if it is thing.room.light now: ids: { thing.room.light: "lamp" }',
    );
  });

  it.each<[string, NonNullable<World['declared']>]>([
    ['is much else', { 'thing.room.light': { name: 'Light', size: 7 } }],
    ['stands in another room', { 'thing.hall.light': lamp }],
    ['is of another kind', { 'rack.room.light': { label: 'Lamp' } }],
  ])('is not named where the new one %s', (_, declared) => {
    expect(releasedIn({ declared })[0]?.wayOut).toBe(
      'if it shall go: removed: [{ address: thing.room.lamp }]',
    );
  });

  it('is not named for want of anything to compare', () => {
    const small = { 'thing.room.lamp': { name: 'Lamp' } };
    const own = { base: small, portal: small, declared: { 'thing.room.light': { name: 'Light' } } };
    expect(releasedIn(own)[0]?.wayOut).not.toContain('ids');
  });
});

describe('a thing that has another key now', () => {
  const pins = { 'thing.room.light': 'lamp' };

  it('is what it was: its differences have the origins that they had', () => {
    const declared = { 'thing.room.light': { ...lamp, size: 5 } };
    const portal = { 'thing.room.lamp': { ...lamp, place: { row: 9, column: 4 } } };
    const plan = planOf({ ...world, declared, portal, pins });
    expect(actionsIn(plan)).toEqual(['update thing.room.light']);
    expect(originsIn(plan)).toEqual({ size: 'config', 'place.row': 'drift' });
  });

  it('is known from attempts and by the time of our last write, too', () => {
    const declared = { 'thing.room.light': { ...lamp, size: 5 } };
    const plan = planOf({
      ...world,
      declared,
      pins,
      portal: { 'thing.room.lamp': { ...lamp, size: 4 } },
      attempted: [{ 'thing.room.lamp': { ...lamp, size: 4 } }, {}],
      anchored: false,
      writtenAt: { 'thing.room.lamp': '2026-05-01T10:00:00.000Z' },
      special: { 'thing.room.lamp': { changedAt: '2026-05-02T10:00:00.000Z' } },
    });
    expect(originsIn(plan)).toEqual({ size: 'config' });
  });

  it('keeps its own base where it has one', () => {
    const base = { ...world.base, 'thing.room.light': { ...lamp, size: 9 } };
    const declared = { 'thing.room.light': { ...lamp, size: 5 } };
    expect(originsIn(planOf({ ...world, declared, base, pins }))).toEqual({ size: 'both' });
  });
});

describe('a field that is not declared any more', () => {
  it("is the portal's now, without a line to write", () => {
    expect(released({ declared: { 'thing.room.lamp': { name: 'Lamp', place: { column: 4 } } } })).toEqual([
      "thing.room.lamp () size is no longer declared: it is the portal's now",
      "thing.room.lamp () place.row is no longer declared: it is the portal's now",
    ]);
  });

  it('is nothing to speak of where the portal has nothing there, or what it has without being asked', () => {
    const declared = { 'thing.room.lamp': { name: 'Lamp', place: lamp.place } };
    expect(
      released({ declared, portal: { 'thing.room.lamp': { name: 'Lamp', place: lamp.place } } }),
    ).toEqual([]);
    expect(released({ declared, portal: { 'thing.room.lamp': { ...lamp, size: 0 } } })).toEqual([]);
  });

  it('is not released where base may speak of another portal', () => {
    const own: World = {
      declared: { 'thing.room.lamp': { name: 'Lamp' } },
      anchored: false,
      writtenAt: { 'thing.room.lamp': '2026-05-01T10:00:00.000Z' },
      special: { 'thing.room.lamp': { changedAt: '2026-04-01T10:00:00.000Z' } },
    };
    expect(released(own)).toEqual([]);
  });

  it('may be a whole collection, or a field of a child that stays', () => {
    const desk = { name: 'Desk', parts: { leg: { label: 'Leg', weight: 3 } }, marks: { x: { label: 'X' } } };
    const desks = { portal: { 'thing.room.desk': desk }, base: { 'thing.room.desk': desk } };
    const declared = { 'thing.room.desk': { name: 'Desk', parts: { leg: { label: 'Leg' } } } };
    expect(released({ declared, ...desks })).toEqual([
      "part.room.desk.leg () weight is no longer declared: it is the portal's now",
      "thing.room.desk () marks is no longer declared: it is the portal's now",
    ]);
    const bare = { 'thing.room.desk': { name: 'Desk', parts: {}, marks: {} } };
    expect(released({ declared: { 'thing.room.desk': { name: 'Desk' } }, ...desks, portal: bare })).toEqual(
      [],
    );
  });

  it('may be a part that is kept in a place of its own', () => {
    const sticker = { 'sticker.room.lamp': { text: 'Mind the bulb' } };
    const own = { base: { ...world.base, ...sticker }, portal: { ...world.portal, ...sticker } };
    expect(released(own)).toEqual([
      "thing.room.lamp () sticker is no longer declared: it is the portal's now",
    ]);
    expect(released({ ...own, declared: {} }).map(one => one.split(' ')[0])).toEqual(['thing.room.lamp']);
  });
});

describe('a child that is not declared any more', () => {
  const desk = { name: 'Desk', parts: { leg: { label: 'Leg' }, top: { label: 'Top' } } };
  const declared = { 'thing.room.desk': { name: 'Desk', parts: { leg: { label: 'Leg' } } } };
  const desks: World = { declared, portal: { 'thing.room.desk': desk }, base: { 'thing.room.desk': desk } };

  it('is released, and not named again among those that nobody ever declared', () => {
    const parts = { ...desk.parts, drawer: { label: 'Drawer' } };
    const plan = planOf({ ...desks, portal: { 'thing.room.desk': { ...desk, parts } } });
    expect(plan.released).toEqual([
      {
        address: 'part.room.desk.top',
        title: 'Top',
        says: left,
        wayOut: 'if it shall go: removed: [{ address: part.room.desk.top }]',
      },
    ]);
    expect(saysOf(plan)).toEqual(['thing.room.desk keeps parts that configuration does not list: drawer']);
  });

  it('is not released where it is removed, or gone', () => {
    expect(released({ ...desks, removed: ['part.room.desk.top'] })).toEqual([]);
    expect(
      released({ ...desks, portal: { 'thing.room.desk': { ...desk, parts: { leg: { label: 'Leg' } } } } }),
    ).toEqual([]);
  });

  it('has no title where it has no text', () => {
    const bare = { name: 'Desk', parts: { leg: { label: 'Leg' }, top: { weight: 2 } } };
    expect(
      released({ ...desks, base: { 'thing.room.desk': bare }, portal: { 'thing.room.desk': bare } }),
    ).toEqual([`part.room.desk.top () ${left} | if it shall go: removed: [{ address: part.room.desk.top }]`]);
  });

  const base = {
    'rack.room.hall': { label: 'Hall', hooks: { coat: { label: 'Coat' }, hat: { label: 'Hat' } } },
  };
  const portal = {
    'rack.room.hall': { label: 'Hall', hooks: { hall_coat: { label: 'Coat' }, '77': { label: 'Hat' } } },
  };

  it('is known by its id where that is not its key', () => {
    const plan = planOf({
      declared: { 'rack.room.hall': { hooks: { coat: { label: 'Coat' } } } },
      base,
      portal,
    });
    expect(plan.released.map(({ address, title }) => `${address} ${title ?? ''}`)).toEqual([
      'hook.room.hall.hat Hat',
      'rack.room.hall ',
    ]);
    expect(plan.remarks).toEqual([]);
  });

  it('is not released where another key means it now', () => {
    const hooks = { coat: { label: 'Coat' }, cap: { label: 'Hat' } };
    expect(released({ declared: { 'rack.room.hall': { label: 'Hall', hooks } }, base, portal })).toEqual([]);
  });

  it('is released of what every portal has, also when nothing of that is declared any more', () => {
    const days = { days: { monday: { north: 'Monday', south: 'Monday' }, friday: { north: 'Friday' } } };
    const kept = {
      'north:1': { north: 'Monday' },
      'south:2': { south: 'Monday' },
      'north:3': { north: 'Friday' },
    };
    const calendars: World = { base: { calendar: days }, portal: { calendar: { days: kept } } };
    const addresses = (own: World) => planOf({ ...calendars, ...own }).released.map(({ address }) => address);
    expect(addresses({ declared: { calendar: { days: { friday: { north: 'Friday' } } } } })).toEqual([
      'day.monday',
    ]);
    expect(addresses({ declared: {} })).toEqual(['day.friday', 'day.monday']);
    expect(addresses({ declared: {}, removed: ['day.monday'] })).toEqual(['day.friday']);
    expect(planOf({ ...calendars, declared: {} }).unmanaged).toEqual([{ kind: 'calendar', count: 1 }]);
  });
});
