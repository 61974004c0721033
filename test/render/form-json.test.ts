import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/core/call.ts';
import { formFromJson, formToJson } from '../../src/core/form-json.ts';
import { form } from './arbitrary.ts';

const throughText = (json: Json): Json => JSON.parse(JSON.stringify(json)) as Json;

describe('a form in JSON', () => {
  it('comes back the same, order and odd keys included', () => {
    fc.assert(
      fc.property(form, value => {
        const back = formFromJson(throughText(formToJson(value)));
        expect(back).toStrictEqual(value);
        expect(inOrder(back)).toBe(inOrder(value));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps numeric keys in their order by naming it', () => {
    const map = new Map([
      ['2', 'b'],
      ['1', 'a'],
      ['x', 'c'],
    ]);
    expect(formToJson(map)).toEqual({ 1: 'a', 2: 'b', x: 'c', $order: ['2', '1', 'x'] });
    expect([...(formFromJson(throughText(formToJson(map))) as Map<string, string>).keys()]).toEqual([
      '2',
      '1',
      'x',
    ]);
  });

  it('is a plain object where an object keeps the order', () => {
    expect(
      formToJson(
        new Map<string, string | boolean>([
          ['label', 'DACH'],
          ['hidden', false],
        ]),
      ),
    ).toEqual({ label: 'DACH', hidden: false });
  });

  it('spells a reference as its address, and one by id in parts', () => {
    expect(formToJson({ kind: 'propertyGroup', scope: 'contacts', key: 'simpleevents.io' })).toEqual({
      $reference: 'propertyGroup.contacts."simpleevents.io"',
    });
    expect(formToJson({ kind: 'team', key: 'sdr' })).toEqual({ $reference: 'team.sdr' });
    expect(formToJson({ kind: 'owner', literal: '4711' })).toEqual({
      $reference: { kind: 'owner', literal: '4711' },
    });
  });

  it('escapes keys that look like its own', () => {
    const map = new Map([
      ['$reference', 'x'],
      ['$100', 'y'],
    ]);
    expect(formToJson(map)).toEqual({ $$reference: 'x', $$100: 'y' });
    expect(formFromJson(formToJson(map))).toEqual(map);
  });

  it.each<Json>([
    { $reference: 'nothing' },
    { $reference: 'a.b.c.d.e' },
    { $reference: 7 },
    { $reference: null },
    { $reference: ['a'] },
    { $reference: { key: 'x' } },
    { a: 1, b: 2, $order: ['a', 'a'] },
    { a: 1, $order: ['b'] },
    { a: 1, $order: 'a' },
    { a: 1, $order: ['a', 'b'] },
  ])('refuses %j', malformed => {
    expect(() => formFromJson(malformed)).toThrow(TypeError);
  });
});

/** Equality of maps ignores order; their entries as text do not. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (item instanceof Map ? [...item] : item));
}
