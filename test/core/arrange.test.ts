import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, sameOrder } from '../../src/core/arrange.ts';

const put = (actual: string, declared: string, reorder?: boolean) =>
  arrange([...actual], [...declared], reorder).join('');

describe('arranging children', () => {
  it.each([
    ['declared children take the slots that declared children hold', 'cxbya', 'abc', 'axbyc'],
    ['what is in order stays', 'xaybz', 'ab', 'xaybz'],
    ['a new child goes behind its predecessor', 'axb', 'anb', 'anxb'],
    ['new children go behind one another', 'axb', 'anmb', 'anmxb'],
    ['a last one goes behind its predecessor, before extras', 'axy', 'an', 'anxy'],
    ['first ones go before their successor', 'xby', 'mnb', 'xmnby'],
    ['without a neighbour new children go to the end', 'xy', 'ab', 'xyab'],
    ['in an empty collection they come as declared', '', 'abc', 'abc'],
    ['extras alone stay', 'yx', '', 'yx'],
    ['places are given before new children come', 'bxa', 'anb', 'anxb'],
  ])('%s: %s with %s is %s', (_, actual, declared, result) => {
    expect(put(actual, declared)).toBe(result);
  });

  it('can leave those that are there where they are', () => {
    expect(put('bxa', 'anb', false)).toBe('bxan');
    expect(put('bxa', 'nab', false)).toBe('bxna');
  });
});

const lists = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });

describe('laws of arranging', () => {
  it('declared children end up in their order, and nothing is lost or doubled', () => {
    fc.assert(
      fc.property(lists, lists, (actual, declared) => {
        const result = arrange(actual, declared);
        expect(result.filter(key => declared.includes(key))).toEqual(declared);
        expect([...result].sort()).toEqual([...new Set([...actual, ...declared])].sort());
      }),
    );
  });

  it('extras keep their order, and their slots when no child is new', () => {
    fc.assert(
      fc.property(lists, lists, (actual, declared) => {
        const isExtra = (key: string) => !declared.includes(key);
        expect(arrange(actual, declared).filter(isExtra)).toEqual(actual.filter(isExtra));
        const known = arrange(
          actual,
          declared.filter(key => actual.includes(key)),
        );
        actual.forEach((key, slot) => {
          if (isExtra(key)) expect(known[slot]).toBe(key);
        });
      }),
    );
  });

  it('doing it again changes nothing', () => {
    fc.assert(
      fc.property(lists, lists, fc.boolean(), (actual, declared, reorder) => {
        const once = arrange(actual, declared, reorder);
        expect(arrange(once, declared, reorder)).toEqual(once);
      }),
    );
  });

  it('without reordering, those that are there keep their order', () => {
    fc.assert(
      fc.property(lists, lists, (actual, declared) => {
        expect(arrange(actual, declared, false).filter(key => actual.includes(key))).toEqual(actual);
      }),
    );
  });

  it('a new child stands right behind its predecessor', () => {
    fc.assert(
      fc.property(lists, lists, fc.boolean(), (actual, declared, reorder) => {
        const result = arrange(actual, declared, reorder);
        declared.forEach((key, index) => {
          const predecessor = declared[index - 1];
          if (predecessor !== undefined && !actual.includes(key))
            expect(result[result.indexOf(predecessor) + 1]).toBe(key);
        });
      }),
    );
  });
});

describe('the same order', () => {
  it.each([
    ['abc', 'axbyc', true],
    ['abc', 'ba', false],
    ['ab', 'xy', true],
    ['', 'ab', true],
    ['abc', 'cxa', false],
    ['ca', 'cba', true],
  ])('of %j and %j: %s', (a, b, same) => {
    expect(sameOrder([...a], [...b])).toBe(same);
    expect(sameOrder([...b], [...a])).toBe(same);
  });
});
