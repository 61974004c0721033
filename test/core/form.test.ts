import { describe, expect, it } from 'vitest';
import { isObject } from '../../src/core/call.ts';
import {
  asMap,
  equalForms,
  type Form,
  formAt,
  isList,
  isMap,
  isRef,
  mapAt,
  textAt,
  textsIn,
} from '../../src/core/form.ts';
import { append, groupBy } from '../../src/core/group.ts';
import { formText, hash } from '../../src/core/hash.ts';

const inner = new Map<string, Form>([['label', 'A']]);
const form = new Map<string, Form>([
  ['name', 'Lamp'],
  ['part', inner],
  ['size', 3],
  ['none', null],
]);
const ref: Form = { kind: 'shelf', scope: 'room', key: 'top' };

describe('a form', () => {
  it.each<[string, Form | undefined, readonly boolean[]]>([
    ['a map', inner, [true, false, false]],
    ['a list', ['a'], [false, true, false]],
    ['a reference', ref, [false, false, true]],
    ['a text', 'text', [false, false, false]],
    ['null', null, [false, false, false]],
    ['nothing', undefined, [false, false, false]],
  ])('is %s', (_, one, [map, list, reference]) => {
    expect([isMap(one), isList(one), isRef(one)]).toEqual([map, list, reference]);
  });

  it('has texts and maps at keys', () => {
    expect([
      textAt(form, 'name'),
      textAt(form, 'size'),
      textAt(form, 'gone'),
      textAt('Lamp', 'name'),
      textAt(undefined, 'name'),
    ]).toEqual(['Lamp', undefined, undefined, undefined, undefined]);
    expect([mapAt(form, 'part'), mapAt(form, 'name'), mapAt(form, 'gone'), mapAt(null, 'part')]).toEqual([
      inner,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has something at a path, or nothing', () => {
    expect(formAt(form, [])).toBe(form);
    expect(formAt(form, ['part', 'label'])).toBe('A');
    expect(formAt(form, ['none'])).toBeNull();
    expect([
      formAt(form, ['name', 'label']),
      formAt(form, ['gone', 'label']),
      formAt(undefined, ['part']),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('is a map or a list of texts, or an empty one', () => {
    expect([asMap(inner), asMap('text'), asMap(undefined)]).toEqual([inner, new Map(), new Map()]);
    expect([textsIn(['a', 1, 'b', null]), textsIn('a'), textsIn(undefined)]).toEqual([['a', 'b'], [], []]);
  });
});

describe('equal forms', () => {
  it.each<[string, Form | undefined, Form | undefined, boolean]>([
    ['the same text', 'a', 'a', true],
    ['text and number', '1', 1, false],
    ['null and nothing', null, undefined, false],
    ['lists', ['a', [1]], ['a', [1]], true],
    ['lists in another order', ['a', 'b'], ['b', 'a'], false],
    ['a list and a longer one', ['a'], ['a', 'b'], false],
    ['a longer list and a list', ['a', 'b'], ['a'], false],
    ['a list and no list', [], new Map(), false],
    [
      'maps in any order',
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
      new Map([
        ['b', 2],
        ['a', 1],
      ]),
      true,
    ],
    ['maps with other values', new Map([['a', 1]]), new Map([['a', 2]]), false],
    [
      'maps with other keys',
      new Map<string, Form>([['a', null]]),
      new Map<string, Form>([['b', null]]),
      false,
    ],
    [
      'a map and a larger one',
      new Map([['a', 1]]),
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
      false,
    ],
    ['a map and no map', new Map(), [], false],
    ['references', ref, { ...ref }, true],
    ['references of another kind', ref, { ...ref, kind: 'other' }, false],
    ['references in another place', ref, { ...ref, scope: 'cellar' }, false],
    ['references to a child of another thing', { ...ref, parent: 'wall' }, { ...ref, parent: 'door' }, false],
    ['references to a child', { ...ref, parent: 'wall' }, { ...ref, parent: 'wall' }, true],
    ['a child and what has no parent', { ...ref, parent: 'wall' }, ref, false],
    ['references by another key', ref, { ...ref, key: 'low' }, false],
    ['references by id', { kind: 'shelf', literal: '1' }, { kind: 'shelf', literal: '2' }, false],
    ['a reference and a text', ref, 'shelf.room.top', false],
    ['a text and a reference', 'shelf.room.top', ref, false],
  ])('%s: %j and %j', (_, a, b, equal) => {
    expect(equalForms(a, b)).toBe(equal);
  });
});

describe('JSON', () => {
  it.each<[unknown, boolean]>([
    [{}, true],
    [[], false],
    [null, false],
    ['{}', false],
    [undefined, false],
  ])('%j is an object: %s', (json, expected) => {
    // any value may come out of a file
    expect(isObject(json as Parameters<typeof isObject>[0])).toBe(expected);
  });
});

describe('a hash', () => {
  it('is SHA-256 in hexadecimal', () => {
    expect(hash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('of a form is of its JSON in one line', () => {
    expect(formText(form)).toBe('{"name":"Lamp","part":{"label":"A"},"size":3,"none":null}');
  });
});

describe('groups', () => {
  it('hold items by key, in order', () => {
    expect([...groupBy([3, 1, 4, 1, 5], number => number % 2)]).toEqual([
      [1, [3, 1, 1, 5]],
      [0, [4]],
    ]);
  });

  it('grow', () => {
    const groups = new Map([['a', [1]]]);
    append(groups, 'a', 2);
    append(groups, 'b', 3);
    expect([...groups]).toEqual([
      ['a', [1, 2]],
      ['b', [3]],
    ]);
  });
});
