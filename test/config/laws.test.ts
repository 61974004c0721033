import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/config/files.ts';
import { loadPortal } from '../../src/config/load.ts';
import { nearest } from '../../src/config/nearest.ts';
import { equalForms } from '../../src/core/form.ts';
import { load, memoryFiles, PORTAL, plain } from './workspace.ts';

/** Pieces of which YAML, right or wrong, is made. */
const piece = fc.constantFrom(
  'properties',
  'propertyGroups',
  'optionSets',
  'variables',
  'removed',
  'exclude',
  'ids',
  'uses',
  'extends',
  'portal',
  'contacts',
  'p',
  'options',
  'from',
  'label',
  'after',
  'first',
  'hidden',
  'meta',
  'tags',
  'type',
  'address',
  ': ',
  ':\n',
  '\n',
  '\n  ',
  '\n    ',
  '\n      ',
  '\n\t',
  '- ',
  '{',
  '}',
  '[',
  ']',
  ', ',
  '"',
  "'",
  '|',
  '>',
  '&a ',
  '*a',
  '<<: ',
  '!x ',
  '#',
  ' #5',
  '{{ ',
  ' }}',
  '${vars.p}',
  '${portal.x}',
  '$${',
  '? ',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '~',
  'null',
  'true',
  '1',
  '../base',
  '__proto__',
  'property.contacts.p',
  '\u0000',
  '\ufeff',
  '\r',
);
const yaml = fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join(''));

/** YAML that can be parsed: any JSON over the words of the language. */
const word = fc.constantFrom(
  'properties',
  'contacts',
  'p',
  'q',
  'options',
  'optionSets',
  'regions',
  'from',
  'label',
  'after',
  'before',
  'first',
  'last',
  'hidden',
  'tags',
  'meta',
  'variables',
  'removed',
  'address',
  'exclude',
  'ids',
  'uses',
  'portal',
  'token',
  'portalId',
  'extends',
  'type',
  'property.contacts.p',
  '${vars.p}',
  '__proto__',
  'constructor',
);
const tree = fc.letrec(tie => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    word,
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(word, tie('tree')), { selector: ([key]) => key, maxLength: 5 })
      .map(pairs => Object.fromEntries(pairs)),
  ),
})).tree;

describe('loading', () => {
  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        bytes => void load({ 'eu/x.yaml': bytes, 'eu/portal.yaml': bytes }),
      ),
    );
  });

  it('never throws, whatever the YAML', () => {
    fc.assert(
      fc.property(
        yaml,
        yaml,
        (a, b) =>
          void load({ 'eu/portal.yaml': `${PORTAL}extends: [../base]`, 'eu/x.yaml': a, 'base/x.yaml': b }),
      ),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever is declared', () => {
    fc.assert(
      fc.property(tree, tree, tree, (a, b, portal) => {
        const { diagnostics } = load({
          'eu/portal.yaml': JSON.stringify({ portal, extends: ['../base'] }),
          'eu/x.yaml': JSON.stringify({ properties: a, optionSets: b }),
          'base/x.yaml': JSON.stringify(b),
        });
        for (const { code, message, at } of diagnostics)
          expect([code, message, at]).toEqual([
            expect.stringMatching(/^PF\d{4}$/),
            expect.stringMatching(/^[^\n]+$/),
            expect.anything(),
          ]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(tree, a => {
        const files = { 'eu/x.yaml': JSON.stringify({ properties: a }) };
        expect(load(files).diagnostics).toEqual(load(files).diagnostics);
      }),
    );
  });
});

describe('merging', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd');
  const option = fc.record({ label: key, hidden: fc.boolean() }, { requiredKeys: [] });
  const resource = fc.record(
    {
      label: key,
      hidden: fc.boolean(),
      tags: fc.array(key, { maxLength: 2 }),
      options: fc.dictionary(key, option),
    },
    { requiredKeys: [] },
  );
  const resources = fc.dictionary(fc.constantFrom('p', 'q', 'r', 's'), resource);
  const file = (contacts: unknown): string => JSON.stringify({ properties: { contacts } });
  const sections = (files: Readonly<Record<string, string>>) => load(files).layered?.sections;

  it('does not depend on which file of a layer says what, nor on their order', () => {
    fc.assert(
      fc.property(resources, fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }), (all, places) => {
        const names = ['eu/a.yaml', 'eu/z/b.yaml', 'eu/c.yaml'];
        const parts = names.map((_, file) =>
          Object.fromEntries(Object.entries(all).filter((_, index) => places[index] === file)),
        );
        const split = Object.fromEntries(names.map((name, index) => [name, file(parts[index])]));
        const turned = Object.fromEntries(names.map((name, index) => [name, file(parts[(index + 1) % 3])]));
        const whole = new Map(sections({ 'eu/a.yaml': file(all) }));
        expect(equalForms(new Map(sections(split)), whole)).toBe(true);
        expect(equalForms(new Map(sections(turned)), whole)).toBe(true);
      }),
    );
  });

  it('does not depend on the order in which a directory is listed', () => {
    fc.assert(
      fc.property(resources, resources, (one, other) => {
        const files = memoryFiles({
          'portals/eu/portal.yaml': PORTAL,
          'portals/eu/a.yaml': file(one),
          'portals/eu/b.yaml': file(other),
          'portals/eu/c/d.yaml': file(one),
        });
        const backwards: Files = { ...files, list: directory => files.list(directory)?.toReversed() };
        const [there, back] = [files, backwards].map(each => loadPortal(each, 'eu'));
        expect(back?.diagnostics).toEqual(there?.diagnostics);
        expect(plain(new Map(back?.layered?.sections), true)).toEqual(
          plain(new Map(there?.layered?.sections), true),
        );
      }),
    );
  });

  it('of a layer that says nothing changes nothing, and of one that says the same only the tags', () => {
    const withoutTags = resource.map(({ tags: _, ...rest }) => rest);
    fc.assert(
      fc.property(fc.dictionary(key, withoutTags), all => {
        const alone = plain(new Map(sections({ 'eu/x.yaml': file(all) })), true);
        const over = (text: string): unknown =>
          plain(
            new Map(
              sections({
                'eu/portal.yaml': `${PORTAL}extends: [../base]`,
                'base/x.yaml': file(all),
                'eu/x.yaml': text,
              }),
            ),
            true,
          );
        expect(over('')).toEqual(alone);
        expect(over(file(all))).toEqual(alone);
      }),
    );
  });

  it('is the same in one step or in two', () => {
    const chain = (between: string, last: string): Readonly<Record<string, string>> => ({
      'eu/portal.yaml': `${PORTAL}extends: [../c]`,
      'c/x.yaml': last,
      'c/extends.yaml': `extends: [../b]`,
      'b/x.yaml': between,
      'b/extends.yaml': 'extends: [../a]',
    });
    fc.assert(
      fc.property(resources, resources, resources, (a, b, c) => {
        const three = sections({ ...chain(file(b), file(c)), 'a/x.yaml': file(a) });
        const flat = sections({
          'eu/portal.yaml': `${PORTAL}extends: [../a, ../b, ../c]`,
          'a/x.yaml': file(a),
          'b/x.yaml': file(b),
          'c/x.yaml': file(c),
        });
        expect(plain(new Map(three), true)).toEqual(plain(new Map(flat), true));
      }),
    );
  });
});

describe('suggestions', () => {
  it('are never further away than a third of the word', () => {
    expect(nearest('lable', ['label', 'table'])).toBe('table');
    expect(nearest('fieldtype', ['type', 'fieldType'])).toBe('fieldType');
    expect(nearest('x', ['y'])).toBeUndefined();
    expect(nearest('', ['a'])).toBeUndefined();
    fc.assert(fc.property(fc.string(), word => nearest(word, [word]) === (word === '' ? undefined : word)));
  });
});
