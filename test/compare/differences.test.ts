import { describe, expect, it } from 'vitest';
import { differencesIn } from '../../src/compare/differences.ts';
import { type Form, isMap } from '../../src/core/form.ts';
import { formFromJson } from '../../src/core/form-json.ts';
import { thing } from '../plan/toys.ts';

const form = (json: Parameters<typeof formFromJson>[0]): ReadonlyMap<string, Form> => {
  const made = formFromJson(json);
  return isMap(made) ? made : new Map();
};
const between = (here: Parameters<typeof form>[0], there: Parameters<typeof form>[0]) =>
  differencesIn(thing.shape, form(here), form(there), () => true);

describe('two forms', () => {
  it('are the same where defaults are all that one of them does not say, whichever it is', () => {
    expect(between({ size: 0, place: { column: 1 } }, {})).toEqual([]);
    expect(between({}, { size: 0, place: { column: 1 } })).toEqual([]);
    expect(between({ mood: 'Glad' }, { mood: 'GLAD' })).toEqual([]);
  });

  it('differ field by field, also deeper down, in both directions', () => {
    expect(between({ name: 'a', place: { row: 1 } }, { place: { row: 2 }, colour: 'red' })).toEqual([
      { path: ['name'], is: 'field', here: 'a' },
      { path: ['colour'], is: 'field', there: 'red' },
      { path: ['place', 'row'], is: 'field', here: 1, there: 2 },
    ]);
    expect(between({}, { place: { row: 2 } })).toEqual([{ path: ['place', 'row'], is: 'field', there: 2 }]);
  });

  it('differ child by child, and in the order of those that both have', () => {
    const child = (label: string) => ({ label });
    const here = { parts: { a: child('A'), b: child('B'), mine: child('M') } };
    const there = { parts: { b: child('B'), a: child('AA'), theirs: child('T') } };
    expect(between(here, there)).toEqual([
      { path: ['parts', 'a', 'label'], is: 'field', here: 'A', there: 'AA' },
      { path: ['parts', 'theirs'], is: 'child', there: form(child('T')) },
      { path: ['parts', 'mine'], is: 'child', here: form(child('M')) },
      { path: ['parts'], is: 'order', here: ['a', 'b'], there: ['b', 'a'] },
    ]);
  });

  it('have no order where the kind has none', () => {
    expect(
      between(
        { marks: { a: { label: 'A' }, b: { label: 'B' } } },
        { marks: { b: { label: 'B' }, a: { label: 'A' } } },
      ),
    ).toEqual([]);
  });
});
