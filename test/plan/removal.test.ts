import { describe, expect, it } from 'vitest';
import type { World } from './fixtures.ts';
import { actionsIn, changeAt, form, holdsIn, planOf, saysOf, to } from './fixtures.ts';

const lamp = 'thing.room.lamp';
const top = 'shelf.room.17';
const onTop = { name: 'Lamp', shelf: '17' };

describe('`removed:`', () => {
  it('removes a thing', () => {
    expect(changeAt(planOf({ removed: [lamp], portal: { [lamp]: { name: 'Lamp' } } }), lamp)).toMatchObject({
      action: 'remove',
      id: 'lamp',
      title: 'Lamp',
      units: [],
      steps: ['remove'],
      risks: ['it is gone'],
    });
  });

  it('removes the pinned thing, and only that', () => {
    const plan = planOf({
      removed: [lamp],
      portal: { [lamp]: {}, 'thing.room.x': {} },
      pins: { [lamp]: 'x' },
    });
    expect(changeAt(plan, lamp).id).toBe('x');
  });

  it('removes children of a declared thing', () => {
    const plan = planOf({
      declared: { [lamp]: { name: 'Lamp', parts: { top: {} } } },
      removed: ['part.room.lamp.leg', 'part.room.lamp.arm', 'mark.room.lamp.star'],
      portal: { [lamp]: { name: 'Lamp', parts: { leg: {}, top: {}, arm: {} }, marks: { star: {} } } },
    });
    expect(changeAt(plan, lamp)).toMatchObject({
      action: 'update',
      desired: form({ name: 'Lamp', parts: { top: {} } }),
    });
    expect(changeAt(plan, lamp).units.map(unit => unit.path.join('.'))).toEqual([
      'parts.leg',
      'parts.arm',
      'marks.star',
    ]);
  });

  it('removes children of a thing that is not declared, and touches nothing else of it', () => {
    const plan = planOf({
      removed: ['part.room.lamp.leg'],
      portal: { [lamp]: { name: 'Lamp', parts: { leg: { label: 'Leg' }, arm: {} } } },
    });
    expect(plan.changes).toHaveLength(1);
    expect(changeAt(plan, lamp)).toMatchObject({ action: 'update', id: 'lamp', steps: ['update parts.leg'] });
    expect(changeAt(plan, lamp)).not.toHaveProperty('desired');
    expect(plan).toMatchObject({ remarks: [], unmanaged: [], unchanged: 0 });
  });

  it('removes the whole thing, whatever else is said of its children, in any order', () => {
    const portal = { [lamp]: { parts: { leg: {} } } };
    expect(actionsIn(planOf({ removed: ['part.room.lamp.leg', lamp], portal }))).toEqual([`remove ${lamp}`]);
    expect(actionsIn(planOf({ removed: [lamp, 'part.room.lamp.leg'], portal }))).toEqual([`remove ${lamp}`]);
  });

  it('that has done its work is remarked', () => {
    const world: World = {
      declared: { [lamp]: { parts: { arm: {} } } },
      removed: ['thing.room.gone', 'part.room.gone_too.leg', 'part.room.lamp.leg', 'mark.room.lamp.star'],
      portal: { [lamp]: { parts: { arm: {} } } },
    };
    const plan = planOf(world);
    expect(plan.changes).toEqual([]);
    expect(saysOf(plan)).toEqual([
      'thing.room.gone is not in the portal: the `removed:` entry has done its work, delete it',
      'thing.room.gone_too is not in the portal: the `removed:` entry has done its work, delete it',
      'thing.room.lamp parts has no leg any more: its `removed:` entry has done its work, delete it',
      'thing.room.lamp marks has no star any more: its `removed:` entry has done its work, delete it',
    ]);
  });

  it.each([
    'thing.lamp',
    'thing.room.lamp.leg',
    'part.room.lamp',
    'part.room.lamp.leg.toe',
    'sign.room.exit',
    'button.room.lamp',
  ])('that names %s names nothing', address => {
    const plan = planOf({ removed: [address], portal: { [lamp]: { parts: { leg: {} } }, 'sign.exit': {} } });
    expect(plan).toMatchObject({ changes: [], remarks: [] });
  });

  it('can name what has no scope', () => {
    expect(actionsIn(planOf({ removed: ['sign.exit'], portal: { 'sign.exit': {} } }))).toEqual([
      'remove sign.exit',
    ]);
  });
});

describe('what an earlier apply removed', () => {
  const portal = { [lamp]: { parts: { a: {}, b: {} } } };
  const again: World = { portal, removed: [lamp], removedBefore: { [lamp]: [[]] } };
  const child: World = { portal, removed: ['part.room.lamp.a'], removedBefore: { [lamp]: [['parts', 'a']] } };

  it('is held as drift when it is there again', () => {
    expect(holdsIn(planOf(again))).toEqual({ [lamp]: 'drift' });
    expect(holdsIn(planOf(child))).toEqual({ [`${lamp} parts.a`]: 'drift' });
    const held = {
      reason: 'drift',
      says: 'an earlier apply removed it, and somebody has made it again',
      wayOut: `delete its removed: entry to keep it, or add --revert ${lamp} to remove it again`,
    };
    expect(changeAt(planOf(again), lamp).held).toEqual(held);
    expect(changeAt(planOf(child), lamp).units[0]?.held).toEqual(held);
    expect(holdsIn(planOf({ ...child, removed: ['part.room.lamp.b'] }))).toEqual({});
    const before = {
      [lamp]: [
        ['parts', 'b'],
        ['parts', 'a'],
      ],
    };
    expect(holdsIn(planOf({ ...child, removedBefore: before }))).toEqual({ [`${lamp} parts.a`]: 'drift' });
  });

  it('goes once more when that is permitted, or when the portal is another one', () => {
    const gate = { revert: [lamp] };
    expect(holdsIn(planOf({ ...again, gate }))).toEqual({});
    expect(holdsIn(planOf({ ...child, gate }))).toEqual({});
    const older = { special: { [lamp]: { changedAt: '2026-01-01T00:00:00Z' } }, anchored: false };
    expect(holdsIn(planOf({ ...again, ...older, writtenAt: { [lamp]: '2026-02-01T00:00:00Z' } }))).toEqual(
      {},
    );
  });
});

describe('extra children', () => {
  const declared = { [lamp]: { parts: { a: {} } } };
  const says = (keys: string, removed: string[] = []) =>
    saysOf(
      planOf({
        declared,
        removed,
        portal: { [lamp]: { parts: Object.fromEntries([...keys].map(key => [key, {}])) } },
      }),
    );

  it('are kept and remarked', () => {
    expect(says('axy')).toEqual(['thing.room.lamp keeps parts that configuration does not list: x, y']);
    expect(says('a')).toEqual([]);
  });

  it('are named up to five', () => {
    expect(says('apqrst')[0]).toMatch(/: p, q, r, s, t$/);
    expect(says('apqrstu')[0]).toMatch(/: p, q, r, s, t and 1 more$/);
  });

  it('are none when they are about to be removed', () => {
    expect(says('ax', ['part.room.lamp.x'])).toEqual([]);
  });

  it('are children: what is within a field is no extra', () => {
    const plan = planOf({
      declared: { [lamp]: { words: { a: 1 } } },
      portal: { [lamp]: { words: { b: 1 } } },
    });
    expect(plan.remarks).toEqual([]);
  });

  it('are nobody’s business where configuration says nothing of the collection', () => {
    expect(
      saysOf(planOf({ declared: { [lamp]: {} }, portal: { [lamp]: { parts: { x: {} }, name: 'Lamp' } } })),
    ).toEqual([]);
  });
});

describe('a removal of what others use', () => {
  it('is held while something in the portal still refers to it', () => {
    const plan = planOf({
      removed: [top],
      portal: {
        [top]: { label: 'Top' },
        [lamp]: onTop,
        'thing.room.bowl': { name: 'Bowl', shelf: '17' },
        'thing.room.rug': {},
      },
    });
    expect(changeAt(plan, top).held).toEqual({
      reason: 'dependants',
      says: 'still used by thing.room.Bowl, thing.room.Lamp',
      wayOut: 'move or remove those first',
    });
  });

  it('names users that go by one name by their ids', () => {
    const portal = { [top]: {}, [lamp]: onTop, 'thing.room.copy': onTop };
    expect(changeAt(planOf({ removed: [top], portal }), top).held?.says).toBe(
      'still used by thing.room.copy, thing.room.lamp',
    );
  });

  it('names users by address, up to five', () => {
    const users = Object.fromEntries(
      [...'abcdef'].map(key => [`thing.room.${key}`, { name: key, shelf: '17' }]),
    );
    const held = (count: number) =>
      changeAt(
        planOf({
          removed: [top],
          portal: { [top]: {}, ...Object.fromEntries(Object.entries(users).slice(0, count)) },
        }),
        top,
      ).held?.says;
    expect(held(5)).toBe(
      'still used by thing.room.a, thing.room.b, thing.room.c, thing.room.d, thing.room.e',
    );
    expect(held(6)).toBe(
      'still used by thing.room.a, thing.room.b, thing.room.c, thing.room.d, thing.room.e and 1 more',
    );
  });

  it('is held while a declared thing goes on to refer to it', () => {
    const declared = { [lamp]: { name: 'New', shelf: to('shelf.room.Top') } };
    const plan = planOf({
      declared,
      removed: ['shelf.room.Top'],
      portal: { [top]: { label: 'Top' }, [lamp]: onTop },
      gate: { takeOver: ['*'] },
    });
    expect(actionsIn(plan)).toContain('remove shelf.room.Top (dependants)');
    expect(changeAt(plan, 'shelf.room.Top').held?.says).toBe('still used by thing.room.lamp');
  });

  it.each<[string, World['portal']]>([
    ['about to be created', {}],
    ['about to refer to it', { [lamp]: { name: 'Lamp' } }],
  ])('is held when something is %s', (_, portal) => {
    const declared = { [lamp]: { name: 'Lamp', shelf: to('shelf.room.Top') } };
    const plan = planOf({
      declared,
      removed: ['shelf.room.Top'],
      portal: { [top]: { label: 'Top' }, ...portal },
      gate: { takeOver: ['*'] },
    });
    expect(changeAt(plan, 'shelf.room.Top').held).toMatchObject({
      reason: 'dependants',
      says: 'still used by thing.room.lamp',
    });
  });

  it('waits for what still refers to it to refer to something else', () => {
    const world: World = {
      declared: { [lamp]: { name: 'Lamp', shelf: to('shelf.room.low') }, 'shelf.room.low': { label: 'Low' } },
      removed: [top],
      portal: { [top]: { label: 'Top' }, [lamp]: onTop },
      base: { [lamp]: { name: 'Lamp', shelf: to('shelf.room.Top') } },
    };
    const plan = planOf(world);
    expect(actionsIn(plan)).toEqual(['create shelf.room.low', `update ${lamp}`, `remove ${top}`]);
    expect(changeAt(plan, top).dependsOn).toEqual([lamp]);
  });

  it('waits for what still refers to it to be removed', () => {
    const plan = planOf({ removed: [top, lamp], portal: { [top]: {}, [lamp]: onTop } });
    expect(actionsIn(plan)).toEqual([`remove ${lamp}`, `remove ${top}`]);
  });

  it('waits for a child that refers to it to be removed', () => {
    const portal = {
      'thing.room.desk': { parts: { leg: { on: to('thing.room.rug') } } },
      'thing.room.rug': {},
    };
    expect(holdsIn(planOf({ removed: ['thing.room.rug'], portal }))).toEqual({
      'thing.room.rug': 'dependants',
    });
    expect(actionsIn(planOf({ removed: ['thing.room.rug', 'part.room.desk.leg'], portal }))).toEqual([
      'update thing.room.desk',
      'remove thing.room.rug',
    ]);
  });

  it('is held with what it waits for', () => {
    const plan = planOf({
      removed: [top, lamp],
      portal: { [top]: {}, [lamp]: onTop },
      special: { [lamp]: { locked: 'whole' } },
    });
    expect(holdsIn(plan)).toEqual({ [lamp]: 'readOnly', [top]: 'dependency' });
  });

  it('minds a reference of its own no more than itself', () => {
    expect(actionsIn(planOf({ removed: [lamp], portal: { [lamp]: { next: 'lamp' } } }))).toEqual([
      `remove ${lamp}`,
    ]);
  });

  it('minds no reference to another kind of thing with the same id', () => {
    const portal = { 'shelf.room.lamp': { label: 'lamp' }, [lamp]: { name: 'Lamp', next: 'lamp' } };
    expect(actionsIn(planOf({ removed: ['shelf.room.lamp'], portal }))).toEqual(['remove shelf.room.lamp']);
  });

  it('minds no reference to nothing', () => {
    const portal = { [top]: { label: 'Top' }, 'sign.s': { text: to('sign.nowhere') } };
    expect(actionsIn(planOf({ removed: [top], portal }))).toEqual([`remove ${top}`]);
  });

  it('is held where its users may be hidden', () => {
    const world: World = { removed: [top], portal: { [top]: { label: 'Top' } } };
    expect(holdsIn(planOf({ ...world, unreadable: ['thing.room'] }))).toEqual({ [top]: 'unreadable' });
    expect(changeAt(planOf({ ...world, incomplete: ['thing.room'] }), top).held).toEqual({
      reason: 'unreadable',
      says: 'some of thing.room is hidden',
      wayOut: 'switch on the light',
    });
    expect(holdsIn(planOf({ ...world, incomplete: ['sign'] }))).toEqual({});
  });

  it('says which users cannot be read, in its scope or without one', () => {
    const there = (...names: readonly string[]) => ({
      ...Object.fromEntries(names.map(name => [`thing.room.${name}`, { name }])),
      'shelf.room.17': { label: 'Top' },
      'tale.1': { title: 'Iliad' },
      'tale.2': { title: 'Odyssey' },
      'sign.exit': {},
    });
    const special = {
      'thing.room.lamp': { unreadable: 'no' },
      'tale.2': { unreadable: 'no' },
    };
    const risksOf = (removed: string) =>
      changeAt(planOf({ removed: [removed], portal: there('lamp', 'rug'), special }), removed).risks.slice(1);
    expect(risksOf('shelf.room.Top')).toEqual([
      'whether it is used by what cannot be read is not known: thing.room.lamp',
    ]);
    expect(risksOf('tale.1')).toEqual([
      'whether it is used by what cannot be read is not known: tale.Odyssey',
    ]);
    expect(risksOf('thing.room.rug')).toEqual(risksOf('shelf.room.Top'));
    expect(risksOf('sign.exit')).toEqual([]);
  });

  it('names users that are known before those that may be hidden', () => {
    const plan = planOf({ removed: [top], portal: { [top]: {}, [lamp]: onTop }, incomplete: ['thing.room'] });
    expect(holdsIn(plan)).toEqual({ [top]: 'dependants' });
  });
});

describe('a removal that waits for a unit which is held', () => {
  const world: World = {
    declared: { [lamp]: { name: 'New', shelf: to('shelf.room.Low') } },
    removed: [top],
    portal: {
      [top]: { label: 'Top' },
      'shelf.room.18': { label: 'Low' },
      [lamp]: { name: 'Old', shelf: '17' },
    },
  };

  it('goes ahead when only another unit is held', () => {
    const plan = planOf({ ...world, base: { [lamp]: { name: 'New', shelf: to('shelf.room.17') } } });
    expect(holdsIn(plan)).toEqual({ 'thing.room.lamp name': 'drift' });
  });

  it('is held for a takeover that a review may permit', () => {
    const plan = planOf({ ...world, base: { [lamp]: { name: 'Old' } } });
    expect(holdsIn(plan)).toEqual({ [top]: 'dependency', 'thing.room.lamp shelf': 'takeover' });
    expect(changeAt(plan, top).held?.says).toBe('it needs thing.room.lamp, which is held');
  });

  it('is held with drift, which no review permits', () => {
    const plan = planOf({ ...world, base: { [lamp]: { name: 'Old', shelf: to('shelf.room.Low') } } });
    expect(holdsIn(plan)).toEqual({ [top]: 'dependants', 'thing.room.lamp shelf': 'drift' });
    expect(changeAt(plan, top).held?.says).toBe(
      'still used by thing.room.lamp, until its held change is carried out',
    );
  });
});
