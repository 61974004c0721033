import { describe, expect, it } from 'vitest';
import type { PlainMap, World } from './fixtures.ts';
import { changeAt, originsIn, planOf, to } from './fixtures.ts';

const lamp = 'thing.room.lamp';

/** The origins of what differs between desired and actual, given what base and attempts say. */
function origins(
  desired: PlainMap,
  actual: PlainMap,
  base?: PlainMap,
  ...attempted: PlainMap[]
): Record<string, string> {
  return originsIn(
    planOf({
      declared: { [lamp]: desired },
      portal: { [lamp]: actual },
      ...(base && { base: { [lamp]: base } }),
      attempted: attempted.map(form => ({ [lamp]: form })),
    }),
  );
}

describe('why a field differs', () => {
  it('is unknown without a base: first', () => {
    expect(origins({ name: 'New' }, { name: 'Old' })).toEqual({ name: 'first' });
    expect(origins({ size: 3 }, {})).toEqual({ size: 'first' });
  });

  it('is the configuration, when the portal still has what base says', () => {
    expect(origins({ name: 'New' }, { name: 'Old' }, { name: 'Old' })).toEqual({ name: 'config' });
    expect(origins({ size: 3 }, {}, { size: 0 })).toEqual({ size: 'config' });
    expect(origins({ mood: 'sad' }, { mood: 'GLAD' }, { mood: 'glad' })).toEqual({ mood: 'config' });
  });

  it('is the portal, when the configuration still says what base says: drift', () => {
    expect(origins({ name: 'Old' }, { name: 'New' }, { name: 'Old' })).toEqual({ name: 'drift' });
    expect(origins({ mood: 'glad' }, { mood: 'sad' }, { mood: 'GLAD' })).toEqual({ mood: 'drift' });
    expect(origins({ name: 'Old' }, {}, { name: 'Old' })).toEqual({ name: 'drift' });
  });

  it('is the configuration, when the portal has the thing as an attempt declared it, and no apply was complete', () => {
    const parts = { bulb: { label: 'Bulb' } };
    const more = { ...parts, shade: { label: 'Shade' } };
    expect(origins({ parts: more }, { parts }, undefined, { parts })).toEqual({ 'parts.shade': 'config' });
    expect(origins({ name: 'A', size: 3 }, { name: 'A' }, undefined, { name: 'A' })).toEqual({
      size: 'config',
    });
  });

  it('is unknown, when the portal does not have the thing as an attempt declared it', () => {
    const parts = { bulb: { label: 'Bulb' } };
    const more = { ...parts, shade: { label: 'Shade' } };
    const tried = { name: 'Tried', parts };
    expect(origins({ parts: more }, { name: 'Other', parts }, undefined, tried)).toEqual({
      'parts.shade': 'first',
    });
  });

  it('is both, when all three differ', () => {
    expect(origins({ name: 'A' }, { name: 'B' }, { name: 'C' })).toEqual({ name: 'both' });
    expect(origins({ name: 'A' }, {}, { name: 'C' })).toEqual({ name: 'both' });
  });

  it('is the configuration, when it says for the first time what the portal has nothing for', () => {
    expect(origins({ mood: 'glad' }, {}, { name: 'Lamp' })).toEqual({ mood: 'config' });
    expect(origins({ size: 3 }, {}, { name: 'Lamp' })).toEqual({ size: 'config' });
    expect(origins({ size: 3 }, { size: 0 }, { name: 'Lamp' })).toEqual({ size: 'config' });
  });

  it('is first, when it says for the first time what the portal has otherwise', () => {
    expect(origins({ size: 3 }, { size: 2 }, { name: 'Lamp' })).toEqual({ size: 'first' });
    expect(origins({ mood: 'glad' }, { mood: 'sad' }, {})).toEqual({ mood: 'first' });
  });

  it('is looked at one by one, within fields too', () => {
    const base = { name: 'Old', place: { row: 1, column: 1 } };
    expect(
      origins(
        { name: 'New', place: { row: 1, column: 2 } },
        { name: 'Old', place: { row: 5, column: 1 } },
        base,
      ),
    ).toEqual({
      name: 'config',
      'place.row': 'drift',
      'place.column': 'config',
    });
  });

  it('is the configuration, when the portal has what a half-done apply of ours wrote', () => {
    expect(
      origins({ name: 'New' }, { name: 'Half' }, { name: 'Old' }, { name: 'Other' }, { name: 'Half' }),
    ).toEqual({ name: 'config' });
    expect(origins({ name: 'New' }, { name: 'Half' }, undefined, { name: 'Half' })).toEqual({
      name: 'config',
    });
    expect(origins({ words: ['c'] }, { words: ['b'] }, { words: ['a'] }, { words: ['b'] })).toEqual({
      words: 'config',
    });
  });

  it('is not explained by an attempt that the portal does not show', () => {
    expect(origins({ name: 'New' }, { name: 'Old' }, undefined, { name: 'New' })).toEqual({ name: 'first' });
    expect(origins({ mood: 'glad' }, {}, undefined, { name: 'Lamp' })).toEqual({ mood: 'first' });
    expect(origins({ name: 'Old' }, { name: 'New' }, { name: 'Old' }, { size: 2 })).toEqual({
      name: 'drift',
    });
  });

  it('does not depend on the name by which a reference goes', () => {
    const world: World = {
      declared: { [lamp]: { name: 'Lamp', shelf: to('shelf.room.17') }, 'shelf.room.low': { label: 'Low' } },
      portal: {
        [lamp]: { name: 'Lamp', shelf: '18' },
        'shelf.room.17': { label: 'Top' },
        'shelf.room.18': { label: 'Low' },
      },
      base: { [lamp]: { shelf: to('shelf.room.18') } },
    };
    expect(originsIn(planOf(world))).toEqual({ shelf: 'config' });
  });
});

describe('why a child differs', () => {
  const parts = (leg?: PlainMap) => ({ parts: { ...(leg && { leg }), top: { label: 'Top' } } });

  it('is the configuration, when it is new there', () => {
    expect(origins(parts({ label: 'Leg' }), parts(), parts())).toEqual({ 'parts.leg': 'config' });
    expect(origins(parts(), {}, { name: 'Lamp' })).toEqual({ 'parts.top': 'config' });
  });

  it('is first on a thing that was never ours', () => {
    expect(origins(parts({ label: 'Leg' }), parts())).toEqual({ 'parts.leg': 'first' });
  });

  it('is drift, when the portal lost it, and both, when it was to be changed as well', () => {
    expect(origins(parts({ label: 'Leg' }), parts(), parts({ label: 'Leg', weight: 2 }))).toEqual({
      'parts.leg': 'drift',
    });
    expect(origins(parts({ label: 'Leg' }), parts(), parts({ label: 'Old' }))).toEqual({
      'parts.leg': 'both',
    });
  });

  it('is first, when an extra is declared that looks different', () => {
    expect(origins(parts({ label: 'Leg' }), parts({ label: 'Old' }), parts())).toEqual({
      'parts.leg': 'first',
    });
    expect(origins(parts({ label: 'Leg', weight: 1 }), parts({ label: 'Leg' }), parts())).toEqual({
      'parts.leg': 'first',
    });
  });

  it('is the configuration, when an attempt of ours made it', () => {
    expect(
      origins(parts({ label: 'New' }), parts({ label: 'Half' }), parts(), parts({ label: 'Half' })),
    ).toEqual({ 'parts.leg': 'config' });
    expect(
      origins(
        parts({ label: 'New', weight: 1 }),
        parts({ label: 'Half' }),
        parts({ label: 'Old' }),
        parts({ label: 'Half' }),
      ),
    ).toEqual({ 'parts.leg': 'config' });
  });

  it.each<[string, PlainMap, PlainMap, PlainMap]>([
    ['config', { label: 'New', weight: 2 }, { label: 'Old', weight: 1 }, { label: 'Old', weight: 1 }],
    ['config', { label: 'New', weight: 2 }, { label: 'Old' }, { label: 'Old' }],
    ['drift', { label: 'Old', weight: 1 }, { label: 'New', weight: 1 }, { label: 'Old', weight: 1 }],
    ['both', { label: 'New', weight: 1 }, { label: 'Old', weight: 2 }, { label: 'Old', weight: 1 }],
    ['both', { label: 'A', weight: 1 }, { label: 'B', weight: 1 }, { label: 'C', weight: 1 }],
    ['both', { label: 'Old', weight: 3 }, { label: 'New', weight: 2 }, { label: 'Old' }],
    ['first', { label: 'New', weight: 3 }, { label: 'Old', weight: 2 }, { label: 'Old' }],
    ['first', { label: 'Old', weight: 3 }, { label: 'Old', weight: 2 }, { label: 'Old' }],
  ])('is %s where its fields, together, are', (origin, desired, actual, base) => {
    expect(origins(parts(desired), parts(actual), parts(base))).toEqual({ 'parts.leg': origin });
  });

  it('is the configuration, when it is removed, base or not', () => {
    const world: World = { removed: ['part.room.lamp.leg'], portal: { [lamp]: parts({ label: 'Leg' }) } };
    expect(originsIn(planOf(world))).toEqual({ 'parts.leg': 'config' });
    expect(originsIn(planOf({ ...world, base: { [lamp]: parts({ label: 'Other' }) } }))).toEqual({
      'parts.leg': 'config',
    });
  });
});

describe('why an order differs', () => {
  const parts = (keys: string) => ({ parts: Object.fromEntries([...keys].map(key => [key, {}])) });
  const order = (desired: string, actual: string, base?: string, ...attempted: string[]) =>
    origins(
      parts(desired),
      parts(actual),
      base === undefined ? undefined : parts(base),
      ...attempted.map(parts),
    )['parts'];

  it('is first without a base, or when base does not speak of what is out of order', () => {
    expect(order('ab', 'ba')).toBe('first');
    expect(order('ab', 'ba', '')).toBe('first');
    expect(order('abc', 'cab', 'ab')).toBe('first');
    expect(origins(parts('ab'), parts('ba'), { name: 'Lamp' })).toEqual({ parts: 'first' });
  });

  it('is the configuration, when the portal is as base says', () => {
    expect(order('ba', 'ab', 'ab')).toBe('config');
    expect(order('ba', 'axb', 'ab')).toBe('config');
  });

  it('is drift, when the configuration is as base says', () => {
    expect(order('ab', 'ba', 'ab')).toBe('drift');
  });

  it('is both, when all three differ', () => {
    expect(order('abc', 'bca', 'cab')).toBe('both');
  });

  it('counts only what is declared: what base declared before is an extra now', () => {
    expect(order('ca', 'bac', 'abc')).toBe('config');
    expect(order('ac', 'bca', 'abc')).toBe('drift');
  });

  it('is the configuration, when the portal has the order of a half-done apply of ours', () => {
    expect(order('cba', 'bca', 'abc', 'bca')).toBe('config');
    expect(order('cba', 'bca', 'abc', 'cba')).toBe('both');
    expect(order('ab', 'ba', undefined, 'ba')).toBe('config');
    expect(order('ab', 'ba', undefined, 'a')).toBe('first');
  });
});

describe('a change', () => {
  it('is an adopt where nothing was ours, and an update where anything was', () => {
    const world: World = { declared: { [lamp]: { name: 'New' } }, portal: { [lamp]: { name: 'Old' } } };
    expect(changeAt(planOf(world), lamp).action).toBe('adopt');
    expect(changeAt(planOf({ ...world, base: { [lamp]: { size: 2 } } }), lamp).action).toBe('update');
    const attempted = [{ [lamp]: { name: 'Old' } }];
    expect(changeAt(planOf({ ...world, attempted }), lamp).action).toBe('update');
    const more = {
      declared: { [lamp]: { name: 'New', size: 3 } },
      portal: { [lamp]: { name: 'Old', size: 2 } },
    };
    expect(changeAt(planOf({ ...more, attempted }), lamp).action).toBe('adopt');
  });

  it('is nothing where nothing differs, whatever base says', () => {
    const form = { name: 'Lamp' };
    expect(
      planOf({ declared: { [lamp]: form }, portal: { [lamp]: form }, base: { [lamp]: { name: 'Old' } } })
        .changes,
    ).toEqual([]);
  });
});

describe('a base that the portal does not vouch for', () => {
  const world: World = {
    declared: { [lamp]: { name: 'New' } },
    base: { [lamp]: { name: 'Old' } },
    anchored: false,
    writtenAt: { [lamp]: '2026-11-01T10:00:00Z' },
  };
  const portal = { [lamp]: { name: 'Old' } };
  const changed = (changedAt: string) => ({ ...world, portal, special: { [lamp]: { changedAt } } });

  it('says nothing of what is not there: it may be another portal, and is created', () => {
    const change = changeAt(planOf(world), lamp);
    expect(change.action).toBe('create');
    expect(change.held).toBeUndefined();
  });

  it('speaks of what was changed after we wrote it, or at a time nobody knows', () => {
    expect(originsIn(planOf({ ...world, portal }))).toEqual({ name: 'config' });
    expect(originsIn(planOf({ ...world, portal, writtenAt: {} }))).toEqual({ name: 'config' });
    expect(originsIn(planOf(changed('2026-11-01T10:00:01Z')))).toEqual({ name: 'config' });
    expect(originsIn(planOf(changed('2026-11-01T09:55:00Z')))).toEqual({ name: 'config' });
  });

  it('says nothing of what was last changed well before we wrote it: that is not what we wrote', () => {
    const plan = planOf(changed('2026-11-01T09:45:00Z'));
    expect(originsIn(plan)).toEqual({ name: 'first' });
    expect(changeAt(plan, lamp).action).toBe('adopt');
  });
});
