import { describe, expect, it } from 'vitest';
import { suggestChildren, suggestKeys } from '../../src/plan/suggest.ts';
import { form, type PlainMap } from './fixtures.ts';
import { calendar, rack, thing } from './toys.ts';

const keysOf = (things: Record<string, string | undefined>, taken: readonly string[] = []) =>
  Object.fromEntries(
    suggestKeys(
      Object.entries(things).map(([id, suggestedKey]) => ({
        id,
        ...(suggestedKey !== undefined && { suggestedKey }),
      })),
      new Set(taken),
    ),
  );

describe('the key of something that has none yet', () => {
  it('is the one that people would give it, or its id', () => {
    expect(keysOf({ 17: 'top', 18: undefined })).toEqual({ 17: 'top', 18: '18' });
  });

  it('is its id where two would get the same', () => {
    expect(keysOf({ 17: 'top', 18: 'top', 19: 'low' })).toEqual({ 17: '17', 18: '18', 19: 'low' });
  });

  it('is its id where the suggested one is given already', () => {
    expect(keysOf({ 17: 'top' }, ['top', 'low'])).toEqual({ 17: '17' });
  });

  it('is its id where the suggested one is the id of another, which people may mean', () => {
    expect(keysOf({ 17: '18', 18: 'low', own: 'own' })).toEqual({ 17: '17', 18: 'low', own: 'own' });
  });

  it('is its id where another goes by the same name, so that the name does not tell them apart', () => {
    const named = (names: readonly string[]) =>
      suggestKeys([
        { id: '17', suggestedKey: 'top', names: ['Top'] },
        { id: '18', suggestedKey: 'low', names },
      ]).get('17');
    expect(named(['Low'])).toBe('top');
    expect(named(['Low', 'Top'])).toBe('17');
    expect(named([])).toBe('top');
  });

  it('is not its id because it has one name twice', () => {
    expect(suggestKeys([{ id: '17', suggestedKey: 'top', names: ['Top', 'Top'] }]).get('17')).toBe('top');
  });
});

describe('children that have no keys yet', () => {
  const hooks = (all: PlainMap, declared?: PlainMap) =>
    suggestChildren(rack, form({ label: 'Wall', hooks: all }), 'wall', declared && form({ hooks: declared }));

  it('stand under suggested ones, in their order; everything else stays', () => {
    const all = { h1: { label: 'Far Left' }, wall_mid: { label: 'Middle' }, h3: { load: 1 } };
    const expected = form({
      label: 'Wall',
      hooks: { far_left: { label: 'Far Left' }, mid: { label: 'Middle' }, h3: { load: 1 } },
    });
    expect(hooks(all)).toEqual(expected);
    expect([...(hooks(all).get('hooks') as Map<string, unknown>).keys()]).toEqual(['far_left', 'mid', 'h3']);
  });

  it('stay under the keys that configuration gives them, where they stand', () => {
    const all = { h1: { label: 'One' }, mine: { label: 'Two' }, h3: { label: 'Three' } };
    const renamed = hooks(all, { mine: {} }).get('hooks') as Map<string, unknown>;
    expect([...renamed.keys()]).toEqual(['one', 'mine', 'three']);
    const taken = hooks({ h1: { label: 'Mine' }, mine: { label: 'Two' } }, { mine: {} }).get('hooks') as Map<
      string,
      unknown
    >;
    expect([...taken.keys()]).toEqual(['h1', 'mine']);
  });

  it('keep their ids where their labels are the same', () => {
    expect([
      ...(hooks({ h1: { label: 'A' }, wall_b: { label: 'a' } }).get('hooks') as Map<string, unknown>).keys(),
    ]).toEqual(['h1', 'wall_b']);
  });

  it('stay as they are where keys are ids', () => {
    const own = form({ parts: { leg: { label: 'Left Leg' } }, name: 'Lamp' });
    expect(suggestChildren(thing, own, 'lamp')).toEqual(own);
    expect(suggestChildren(rack, form({ pegs: { p1: { label: 'Peg' } }, other: 1 }), 'wall')).toEqual(
      form({ pegs: { p1: { label: 'Peg' } }, other: 1 }),
    );
  });
});

describe('children that are kept in two places', () => {
  const days = (all: PlainMap, declared?: PlainMap) => {
    const named = suggestChildren(
      calendar,
      form({ days: all }),
      'days',
      declared && form({ days: declared }),
    );
    return named.get('days');
  };

  it('are one where they have one name, in the order of the first place', () => {
    const all = {
      'north:1': { north: 'Monday' },
      'south:7': { south: 'Sunday' },
      'south:1': { south: 'monday' },
    };
    expect(days(all)).toEqual(
      form({ monday: { north: 'Monday', south: 'monday' }, sunday: { south: 'Sunday' } }),
    );
  });

  it('that only look alike as keys are not one', () => {
    const all = { 'north:1': { north: 'Black Friday' }, 'south:2': { south: 'Black_Friday' } };
    expect(days(all)).toEqual(
      form({ black_friday: { north: 'Black Friday' }, 2: { south: 'Black_Friday' } }),
    );
  });

  it('go by their id in the place that has them twice', () => {
    const all = {
      'north:1': { north: 'Monday' },
      'north:2': { north: 'MONDAY' },
      'south:1': { south: 'Tuesday' },
    };
    expect(days(all)).toEqual(
      form({ 1: { north: 'Monday' }, 2: { north: 'MONDAY' }, tuesday: { south: 'Tuesday' } }),
    );
  });

  it('leave those that are declared alone', () => {
    const all = { monday: { north: 'A' }, 'south:1': { south: 'Monday' }, 'south:2': { south: 'B' } };
    expect(days(all, { monday: {} })).toEqual(
      form({ monday: { north: 'A' }, 1: { south: 'Monday' }, b: { south: 'B' } }),
    );
  });
});
