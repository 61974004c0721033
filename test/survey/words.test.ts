import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneTypo, meantBy, wordsOf } from '../../src/survey/words.ts';

describe('the words of a label', () => {
  it.each([
    ['Lead Region', ['lead', 'region']],
    ['lead_region', ['lead', 'region']],
    ['leadRegion', ['lead', 'region']],
    ['  Lead–Region: ', ['lead', 'region']],
    ['Région', ['region']],
    ['Regions', ['region']],
    ['Status', ['status']],
    ['Address', ['address']],
    ['Gas', ['gas']],
    ['Größe (EUR)', ['große', 'eur']],
    ['電話番号', ['電話番号']],
    ['🚀', []],
  ])('of %j', (label, words) => {
    expect(wordsOf(label)).toEqual(words);
  });
});

describe('what is meant by words', () => {
  it.each([
    ['Lead region (old)', 'lead region'],
    ['Old lead region', 'lead region'],
    ['Copy of lead region', 'lead region'],
    ['lead_region_v2', 'lead region'],
    ['lead_region_copy_old', 'lead region'],
    ['The region of the lead', 'region lead'],
    // here they say what it is
    ['New revenue', 'new revenue'],
    ['Test score', 'test score'],
    ['Street 2', 'street 2'],
    // nothing else is left
    ['Old', 'old'],
    ['Old copy', 'old copy'],
    ['The', 'the'],
  ])('%s: %s', (label, meant) => {
    expect(meantBy(wordsOf(label)).join(' ')).toBe(meant);
  });
});

describe('one typing mistake', () => {
  it.each([
    ['region', 'regin'],
    ['region', 'regionn'],
    ['region', 'aregion'],
    ['region', 'regoin'],
    ['region', 'ergion'],
    ['region', 'regiom'],
  ])('%s, %s', (a, b) => {
    expect(isOneTypo(a, b)).toBe(true);
    expect(isOneTypo(b, a)).toBe(true);
  });

  it.each([
    ['region', 'region'],
    ['region', 'regions2'],
    ['street1', 'street2'],
    ['region', 'legiom'],
    ['region', 'reg'],
    ['abcd', 'badc'],
  ])('%s, %s are no such', (a, b) => {
    expect(isOneTypo(a, b)).toBe(false);
    expect(isOneTypo(b, a)).toBe(false);
  });

  it('is a letter more, whichever it is and wherever', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom('a', 'b', 'x'), (word, at, letter) => {
        const place = at % (word.length + 1);
        const longer = word.slice(0, place) + letter + word.slice(place);
        expect(isOneTypo(word, longer)).toBe(true);
      }),
    );
  });
});
