import { describe, expect, it } from 'vitest';
import { asReviewed } from '../../src/plan/reviewed.ts';
import type { PlainMap, World } from './fixtures.ts';
import { actionsIn, changeAt, holdsIn, planOf, to } from './fixtures.ts';

const at = (key: string) => `flag.room.${key}`;

/** Flags by key: the name each had when the portal was last built and has now, and the one it gets; ids are `f<key>`. */
function flags(names: Record<string, readonly [now: string, then?: string]>, more: World = {}): World {
  const entries = Object.entries(names);
  const forms = (name: (now: string, then?: string) => string | undefined, prefix = '') =>
    Object.fromEntries(
      entries.flatMap(([key, pair]): [string, PlainMap][] => {
        const own = name(...pair);
        return own === undefined ? [] : [[at(prefix + key), { name: own }]];
      }),
    );
  const now = forms(name => name);
  return {
    declared: forms((_, then) => then),
    portal: Object.fromEntries(Object.entries(now).map(([address, form]) => [idAt(address), form])),
    base: now,
    ...more,
  };
}

function idAt(address: string): string {
  return address.replace('flag.room.', 'flag.room.f');
}

/** What waits for what: `a` → addresses it comes after, and whom it makes give up its name. */
function waits(world: World): Record<string, unknown> {
  return Object.fromEntries(
    planOf(world).changes.map(({ key, dependsOn, displaces }) => [
      key,
      displaces ? [...dependsOn, displaces] : dependsOn,
    ]),
  );
}

describe('a name that is given once', () => {
  it('and that nobody has is given', () => {
    expect(waits(flags({ a: ['Red', 'Blue'] }))).toEqual({ a: [] });
    expect(holdsIn(planOf(flags({ a: ['Red', 'Blue'] })))).toEqual({});
  });

  it('may change its spelling: what has it itself is nobody else', () => {
    expect(actionsIn(planOf(flags({ a: ['Red', 'RED'] })))).toEqual([`update ${at('a')}`]);
    expect(holdsIn(planOf(flags({ a: ['Red', 'RED'] })))).toEqual({});
  });

  it('is free elsewhere: another scope has its own', () => {
    const world = flags(
      { a: ['Red', 'Blue'] },
      { portal: { [at('fa')]: { name: 'Red' }, 'rack.room.x': { label: 'Blue' } } },
    );
    expect(holdsIn(planOf(world))).toEqual({});
  });

  it('and that something else has is held, and only that', () => {
    const world = flags({ a: ['Red', 'Blue'], b: ['Blue'] });
    const declared = { [at('a')]: { name: 'Blue', colour: 'blue' } };
    const base = { [at('a')]: { name: 'Red' }, [at('b')]: { name: 'Blue' } };
    const plan = planOf({ ...world, declared, base, pins: { [at('a')]: 'fa' } });
    expect(holdsIn(plan)).toEqual({ [`${at('a')} name`]: 'refused' });
    expect(changeAt(plan, at('a'))).toMatchObject({ steps: ['update colour'] });
    expect(changeAt(plan, at('a')).units[0]?.held).toEqual({
      reason: 'refused',
      says: 'HubSpot gives each name once, and fb has this one',
      wayOut: 'give it another name, or say under ids: that fb is meant',
    });
  });

  it('is nothing that other kinds of things mind', () => {
    const lamp = 'thing.room.lamp';
    const portal = { [at('fb')]: { name: 'Blue' } };
    expect(holdsIn(planOf({ declared: { [lamp]: { name: 'Blue' } }, portal }))).toEqual({});
  });

  it('as names are compared holds a create as a whole', () => {
    const world: World = {
      declared: { [at('a')]: { name: 'Red' }, [at('b')]: { name: 'Green' } },
      portal: { [at('fb')]: { name: 'RED' } },
      pins: { [at('b')]: 'fb' },
      base: { [at('b')]: { name: 'Green' } },
    };
    const plan = planOf(world);
    expect(holdsIn(plan)).toEqual({ [at('a')]: 'refused', [`${at('b')} name`]: 'drift' });
    expect(changeAt(plan, at('a'))).toMatchObject({ action: 'create', steps: [] });
    expect(actionsIn(planOf({ ...world, gate: { revert: ['*'] } }))).toEqual([
      `update ${at('b')}`,
      `create ${at('a')}`,
    ]);
  });

  it('waits for the change that frees it', () => {
    const world = flags({ a: ['Red', 'Blue'], b: ['Blue', 'Green'] });
    expect(actionsIn(planOf(world))).toEqual([`update ${at('b')}`, `update ${at('a')}`]);
    expect(waits(world)).toEqual({ b: [], a: [at('b')] });
  });

  it('waits in a chain', () => {
    const world = flags({ a: ['Red', 'Blue'], b: ['Blue', 'Green'], c: ['Green', 'White'] });
    expect(waits(world)).toEqual({ c: [], b: [at('c')], a: [at('b')] });
  });

  it('waits for what has it to be removed', () => {
    const world = flags({ a: ['Red', 'Blue'], b: ['Blue'] }, { removed: [at('b')] });
    expect(actionsIn(planOf(world))).toEqual([`remove ${at('b')}`, `update ${at('a')}`]);
    expect(waits(world)).toEqual({ b: [], a: [at('b')] });
  });

  it('waits for that besides what it waits for already', () => {
    const world = flags({ b: ['Blue', 'Green'] });
    const declared = {
      ...world.declared,
      [at('a')]: { name: 'Blue', on: to(at('c')) },
      [at('c')]: { name: 'Red', on: to(at('b')) },
    };
    expect(waits({ ...world, declared })).toEqual({ b: [], c: [], a: [at('b'), at('c')] });
  });

  it('is not freed by a change of something else, or by one that keeps its name', () => {
    const world = flags({ a: ['Red', 'Blue'], b: ['Blue', 'Blue'] });
    const declared = { ...world.declared, [at('b')]: { colour: 'blue' } };
    expect(holdsIn(planOf({ ...world, declared }))).toEqual({ [`${at('a')} name`]: 'refused' });
    const spelled = { ...world.declared, [at('b')]: { name: 'BLUE' } };
    expect(holdsIn(planOf({ ...world, declared: spelled }))).toEqual({ [`${at('a')} name`]: 'refused' });
  });

  it('is not freed by what is held: a unit, a removal, or a whole change', () => {
    const world = flags({ a: ['Red', 'Blue'], b: ['Blue', 'Green'] });
    const held = (special: World['special'], more: World = {}) =>
      holdsIn(planOf({ ...world, special: special ?? {}, ...more }));
    expect(held({ [at('fb')]: { locked: 'name' } })).toEqual({
      [`${at('a')} name`]: 'refused',
      [`${at('b')} name`]: 'readOnly',
    });
    const declared = { [at('a')]: { name: 'Blue' } };
    expect(held({ [at('fb')]: { locked: 'whole' } }, { declared, removed: [at('b')] })).toEqual({
      [at('b')]: 'readOnly',
      [`${at('a')} name`]: 'refused',
    });
    const unresolved = { ...world.declared, [at('b')]: { name: 'Green', on: to('sign.gone') } };
    expect(held({}, { declared: unresolved })).toEqual({
      [at('b')]: 'unresolved',
      [`${at('a')} name`]: 'refused',
    });
  });

  it('that is not given does not free the old one: holds go down the chain', () => {
    const world = flags({ a: ['Red', 'Blue'], b: ['Blue', 'Green'], c: ['Green'] });
    const pins = { [at('b')]: 'fb' };
    expect(holdsIn(planOf({ ...world, pins }))).toEqual({
      [`${at('a')} name`]: 'refused',
      [`${at('b')} name`]: 'refused',
    });
  });

  it('is free where it is not taken because that is held', () => {
    const world = flags({ a: ['Red', 'Blue'], b: ['Blue'] });
    const pins = { [at('a')]: 'fa' };
    const plan = planOf({ ...world, pins, special: { [at('fa')]: { locked: 'name' } } });
    expect(holdsIn(plan)).toEqual({ [`${at('a')} name`]: 'readOnly' });
  });
});

describe('names that are exchanged', () => {
  const two = flags({ a: ['Red', 'Blue'], b: ['Blue', 'Red'] });

  it('by two: the first makes the other give up its name for a while', () => {
    expect(waits(two)).toEqual({
      a: [{ address: at('b'), id: 'fb', name: 'b (moving)' }],
      b: [at('a')],
    });
    expect(holdsIn(planOf(two))).toEqual({});
  });

  it('by three: one of them gives up its name, the others wait for each other', () => {
    const three = flags({ a: ['Red', 'Blue'], b: ['Blue', 'Green'], c: ['Green', 'Red'] });
    expect(waits(three)).toEqual({
      a: [{ address: at('b'), id: 'fb', name: 'b (moving)' }],
      c: [at('a')],
      b: [at('c')],
    });
    expect(actionsIn(planOf(three))).toEqual([`update ${at('a')}`, `update ${at('c')}`, `update ${at('b')}`]);
  });

  it('in two circles, one for each', () => {
    const four = flags({
      a: ['Red', 'Blue'],
      b: ['Blue', 'Red'],
      c: ['Green', 'White'],
      d: ['White', 'Green'],
    });
    expect(
      Object.values(waits(four))
        .flat()
        .filter(one => typeof one === 'object'),
    ).toEqual([
      { address: at('b'), id: 'fb', name: 'b (moving)' },
      { address: at('d'), id: 'fd', name: 'd (moving)' },
    ]);
  });

  it('next to a chain that has nothing to do with it', () => {
    const world = flags({
      x: ['Black', 'White'],
      y: ['White', 'Grey'],
      b: ['Blue', 'Red'],
      a: ['Red', 'Blue'],
    });
    expect(waits(world)).toMatchObject({ y: [], x: [at('y')], b: [at('a')] });
  });

  it('are what they were after the first of them was renamed for a while, and then it goes on', () => {
    const portal = { [at('fa')]: { name: 'Red' }, [at('fb')]: { name: 'B (moving)' } };
    expect(waits({ ...two, portal })).toEqual({ a: [], b: [at('a')] });
    expect(planOf({ ...two, portal }).changes.flatMap(({ units }) => units.map(unit => unit.origin))).toEqual(
      ['config', 'config'],
    );
    const later = { [at('fa')]: { name: 'Blue' }, [at('fb')]: { name: 'b (moving)' } };
    expect(waits({ ...two, portal: later })).toEqual({ b: [] });
  });

  it('are held where an apply may have exchanged them already', () => {
    const plan = planOf({ ...two, attempted: [two.declared ?? {}] });
    expect(actionsIn(plan)).toEqual([`adopt ${at('a')} (ambiguous)`, `adopt ${at('b')} (ambiguous)`]);
    expect(changeAt(plan, at('a')).held?.says).toBe(
      'more than one thing in the portal could be meant: fa, fb',
    );
    const pins = { [at('a')]: 'fb', [at('b')]: 'fa' };
    expect(planOf({ ...two, attempted: [two.declared ?? {}], pins }).changes).toEqual([]);
  });

  it('are not exchanged when the other would not get its new one', () => {
    const declared = { ...two.declared, [at('b')]: { name: 'Red', on: to('flag.room.c') }, [at('c')]: {} };
    const findings = { [at('c')]: [{ spends: { of: 'flags', left: 0 } }] };
    const plan = planOf({ ...two, declared, findings });
    expect(holdsIn(plan)).toEqual({ [at('c')]: 'limit', [at('b')]: 'dependency', [at('a')]: 'dependency' });
    expect(changeAt(plan, at('a')).held?.says).toBe(`it needs ${at('b')}, which is held`);
  });

  it('are exchanged by a reviewed plan, too', () => {
    expect(asReviewed(planOf(two)).changes.map(({ displaces }) => displaces?.id)).toEqual(['fb', undefined]);
  });

  it.each(['a', 'b'])('are kept together by --target %s', key => {
    const world = { ...two, declared: { ...two.declared, [at('z')]: { name: 'White' } } };
    expect(actionsIn(planOf({ ...world, gate: { target: [at(key)] } }))).toEqual([
      `update ${at('a')}`,
      `update ${at('b')}`,
    ]);
  });
});
