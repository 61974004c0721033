import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeStages, sortStages } from '../../../src/kinds/stages/place.ts';

const at = (...entries: readonly (readonly [string, number])[]) =>
  entries.map(([key, displayOrder]) => ({ key, displayOrder }));
const none: ReadonlySet<string> = new Set();

describe('stages', () => {
  it('are sorted by number, ties as they are', () => {
    expect(sortStages(at(['a', 2], ['b', 0], ['c', 2], ['d', 1]))).toEqual(
      at(['b', 0], ['d', 1], ['a', 2], ['c', 2]),
    );
  });

  it('stay where they are while their order is right, gaps included', () => {
    expect(placeStages(at(['a', 0], ['b', 7], ['c', 9]), ['a', 'b', 'c'], none, true)).toEqual({
      moves: [],
      added: new Map(),
    });
  });

  it('that follow one with their number move up, the last one first', () => {
    expect(placeStages(at(['a', 3], ['b', 3], ['c', 4]), ['a', 'b', 'c'], none, false)).toEqual({
      moves: at(['c', 5], ['b', 4]),
      added: new Map(),
    });
  });

  it('swap by moving one behind the other', () => {
    expect(placeStages(at(['a', 0], ['b', 1]), ['b', 'a'], none, true)).toEqual({
      moves: at(['a', 2]),
      added: new Map(),
    });
  });

  it('keep a wrong order that is not theirs to change', () => {
    expect(placeStages(at(['a', 0], ['b', 1]), ['b', 'a'], none, false).moves).toEqual([]);
  });

  it('make room for a new one between them', () => {
    expect(placeStages(at(['a', 0], ['b', 1]), ['a', 'new', 'b'], none, false)).toEqual({
      moves: at(['b', 2]),
      added: new Map([['new', 1]]),
    });
  });

  it('let a new one take a gap', () => {
    expect(placeStages(at(['a', 0], ['b', 5]), ['a', 'new', 'b'], none, false)).toEqual({
      moves: [],
      added: new Map([['new', 1]]),
    });
  });

  it('let several new ones follow one another at the end, and the first one begin', () => {
    expect(placeStages(at(['a', 0]), ['x', 'a', 'y', 'z'], none, false)).toEqual({
      moves: at(['a', 1]),
      added: new Map([
        ['x', 0],
        ['y', 2],
        ['z', 3],
      ]),
    });
  });

  it('do not take numbers of those that are about to go', () => {
    expect(
      placeStages(at(['a', 0], ['gone', 1], ['b', 0]), ['a', 'new', 'b'], new Set(['gone']), false),
    ).toEqual({ moves: at(['b', 3]), added: new Map([['new', 2]]) });
  });

  it('never meet while they move, and stand in order at the end', () => {
    const world = fc
      .uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 7 })
      .chain(keys =>
        fc.record({
          now: fc.tuple(...keys.map(key => fc.record({ key: fc.constant(key), displayOrder: fc.nat(6) }))),
          declared: fc.shuffledSubarray([...keys, 'x', 'y']),
          leaving: fc.subarray(keys),
          reorder: fc.boolean(),
        }),
      );
    fc.assert(
      fc.property(world, ({ now, declared, leaving, reorder }) => {
        const going = new Set(leaving);
        const wanted = declared.filter(key => !going.has(key));
        const { moves, added } = placeStages(now, wanted, going, reorder);
        const numbers = new Map(now.map(({ key, displayOrder }) => [key, displayOrder]));
        for (const { key, displayOrder } of moves) {
          expect([...numbers.values()]).not.toContain(displayOrder);
          expect(numbers.has(key) && !going.has(key)).toBe(true);
          numbers.set(key, displayOrder);
        }
        for (const [key, displayOrder] of added) {
          expect([...numbers.values()]).not.toContain(displayOrder);
          numbers.set(key, displayOrder);
        }
        for (const key of leaving) numbers.delete(key);
        expect(new Set(numbers.values()).size).toBe(numbers.size);
        const order = [...numbers].sort((a, b) => a[1] - b[1]).map(([key]) => key);
        expect([...added.keys()].sort()).toEqual(wanted.filter(key => key === 'x' || key === 'y').sort());
        if (reorder) expect(order.filter(key => wanted.includes(key))).toEqual(wanted);
        const before = sortStages(now).map(({ key }) => key);
        const extras = (keys: readonly string[]) =>
          keys.filter(key => numbers.has(key) && !wanted.includes(key));
        expect(extras(order)).toEqual(extras(before));
      }),
      { numRuns: 500 },
    );
  });
});
