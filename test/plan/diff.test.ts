import { describe, expect, it } from 'vitest';
import { type Difference, diffForms } from '../../src/plan/diff.ts';
import { form, type PlainMap, to } from './fixtures.ts';
import { thing } from './toys.ts';

type Removed = Readonly<Record<string, readonly string[]>>;

function diff(desired: PlainMap, actual?: PlainMap, removed: Removed = {}): Difference[] {
  const gone = new Map(Object.entries(removed).map(([path, keys]) => [path, new Set(keys)]));
  return diffForms(thing.shape, form(desired), actual && form(actual), gone);
}

/** `is path: before -> after`, with maps as objects. */
function said(differences: readonly Difference[]): string[] {
  return differences.map(({ is, path, before, after, behind }) => {
    const [from, to] = [before, after].map(side =>
      side === undefined
        ? ''
        : JSON.stringify(side, (_, inner) => (inner instanceof Map ? Object.fromEntries(inner) : inner)),
    );
    return `${is} ${path.join('.')}: ${from} -> ${to}${behind === undefined ? '' : ` behind ${behind}`}`;
  });
}

describe('fields', () => {
  it('that configuration does not say are the portal’s', () => {
    expect(diff({}, { name: 'Lamp', size: 3, parts: { leg: {} }, place: { row: 2 } })).toEqual([]);
  });

  it('that differ come in the order of the shape, not of the form', () => {
    const desired = { mood: 'new', size: 2, name: 'Desk' };
    expect(said(diff(desired, { name: 'Lamp', mood: 'old', size: 1 }))).toEqual([
      'field name: "Lamp" -> "Desk"',
      'field size: 1 -> 2',
      'field mood: "old" -> "new"',
    ]);
  });

  it('that the shape does not know are nobody’s', () => {
    expect(diff({ nonsense: 1 }, {})).toEqual([]);
  });

  it('that the portal does not have differ from nothing', () => {
    const [difference] = diff({ name: 'Lamp' }, {});
    expect(difference).toEqual({ path: ['name'], is: 'field', after: 'Lamp', shape: { is: 'value' } });
    expect(difference).not.toHaveProperty('before');
  });

  it('that the portal does not have are at their default', () => {
    expect(diff({ size: 0 }, {})).toEqual([]);
    expect(said(diff({ size: 1 }, {}))).toEqual(['field size: 0 -> 1']);
  });

  it('that are null on both sides are the same, and null is no default', () => {
    expect(diff({ size: null }, { size: null })).toEqual([]);
    expect(said(diff({ size: 0 }, { size: null }))).toEqual(['field size: null -> 0']);
  });

  it('are compared as their kind sees them', () => {
    expect(diff({ mood: 'GLAD' }, { mood: 'glad' })).toEqual([]);
    expect(said(diff({ name: 'LAMP' }, { name: 'lamp' }))).toEqual(['field name: "lamp" -> "LAMP"']);
  });

  it('can be references and lists', () => {
    const shelf = to('shelf.room.top');
    expect(diff({ shelf, words: ['a', 'b'] }, { shelf: to('shelf.room.top'), words: ['a', 'b'] })).toEqual(
      [],
    );
    expect(said(diff({ words: ['b', 'a'] }, { words: ['a', 'b'] }))).toEqual([
      'field words: ["a","b"] -> ["b","a"]',
    ]);
  });

  it('within fields differ one by one', () => {
    expect(said(diff({ place: { row: 1, column: 2 } }, { place: { row: 1, column: 3 } }))).toEqual([
      'field place.column: 3 -> 2',
    ]);
    expect(said(diff({ place: { row: 1, column: 1 } }, {}))).toEqual(['field place.row:  -> 1']);
  });

  it('of something new are all said, defaults too', () => {
    expect(said(diff({ size: 0, place: { column: 1 }, name: 'Lamp' }))).toEqual([
      'field name:  -> "Lamp"',
      'field size:  -> 0',
      'field place.column:  -> 1',
    ]);
  });
});

describe('children', () => {
  const legs = { front: { label: 'Front' }, back: { label: 'Back' } };

  it('that the portal lacks are added, each behind its predecessor in the declaration', () => {
    expect(said(diff({ parts: { ...legs, top: {} } }, { parts: { front: { label: 'Front' } } }))).toEqual([
      'child parts.back:  -> {"label":"Back"} behind front',
      'child parts.top:  -> {} behind back',
    ]);
    expect(diff({ parts: legs })[0]).not.toHaveProperty('behind');
  });

  it('have no predecessor where order does not count', () => {
    expect(said(diff({ marks: legs }, {}))).toEqual([
      'child marks.front:  -> {"label":"Front"}',
      'child marks.back:  -> {"label":"Back"}',
    ]);
  });

  it('are compared by the fields that configuration owns', () => {
    expect(
      diff(
        { parts: { front: { label: 'Front', weight: 0 } } },
        { parts: { front: { label: 'Front', on: 'floor' } } },
      ),
    ).toEqual([]);
  });

  it('that differ say only what configuration owns, defaults spelled out, in the order of the shape', () => {
    const [difference] = diff(
      { parts: { front: { place: { column: 2 }, weight: 5, on: 'floor', label: 'Front', nonsense: 1 } } },
      { parts: { front: { colour: 'red', label: 'Old', place: { row: 3 } } } },
    );
    expect(difference).toMatchObject({ is: 'child', path: ['parts', 'front'] });
    expect(difference?.before).toEqual(form({ label: 'Old', weight: 0, place: { column: 1 } }));
    expect([...((difference?.before as Map<string, unknown>) ?? [])].map(([name]) => name)).toEqual([
      'label',
      'weight',
      'place',
    ]);
    expect(difference?.after).toEqual(
      form({ place: { column: 2 }, weight: 5, on: 'floor', label: 'Front', nonsense: 1 }),
    );
  });

  it('that configuration does not list stay', () => {
    expect(diff({ parts: { front: { label: 'Front' } } }, { parts: legs })).toEqual([]);
  });

  it('go away only when they are named for removal, whatever they are', () => {
    expect(said(diff({}, { parts: legs, marks: { front: {} } }, { parts: ['back', 'gone'] }))).toEqual([
      'child parts.back: {"label":"Back"} -> ',
    ]);
  });
});

describe('the order of children', () => {
  const parts = (keys: string) => ({ parts: Object.fromEntries([...keys].map(key => [key, {}])) });
  const order = (desired: string, actual: string, removed: Removed = {}) =>
    diff(parts(desired), parts(actual), removed).filter(({ is }) => is === 'order');

  it('is theirs alone: what is between them does not count', () => {
    expect(order('abc', 'xaybzc')).toEqual([]);
    expect(order('ab', 'ba').map(({ path, before, after }) => ({ path, before, after }))).toEqual([
      { path: ['parts'], before: ['b', 'a'], after: ['a', 'b'] },
    ]);
  });

  it('is put right in the slots that declared children hold; extras keep theirs', () => {
    expect(order('abc', 'cxbya')[0]?.after).toEqual(['a', 'x', 'b', 'y', 'c']);
  });

  it('has new children in it, once it is wrong', () => {
    expect(order('anb', 'ab')).toEqual([]);
    expect(order('anb', 'bxa')[0]?.after).toEqual(['a', 'n', 'x', 'b']);
  });

  it('has no removed children in it', () => {
    expect(order('ab', 'brA'.toLowerCase(), { parts: ['r'] })[0]).toMatchObject({
      before: ['b', 'a'],
      after: ['a', 'b'],
    });
  });

  it('does not count where the kind says so', () => {
    expect(diff({ marks: { a: {}, b: {} } }, { marks: { b: {}, a: {} } })).toEqual([]);
  });
});
