import { describe, expect, it } from 'vitest';
import { isSaidOtherwise } from '../../src/run/pull/said-otherwise.ts';
import { addTo, nodeAt, openYaml, yamlText } from '../../src/run/pull/yaml-document.ts';

function added(text: string, news: string): string {
  const document = openYaml(text);
  addTo(document, openYaml(news), 3);
  return yamlText(document);
}

const NEWS = 'things:\n  contacts:\n    b:\n      label: B\n';

describe('adding to a document', () => {
  it.each([
    { name: 'nothing', text: '', after: NEWS },
    { name: 'a comment', text: '# mine\n', after: `# mine\n\n${NEWS}` },
    { name: 'a section that is empty', text: 'things:\n', after: NEWS },
    { name: 'an object type that is empty', text: 'things:\n  contacts:\n', after: NEWS },
    { name: 'another section', text: 'other: { a: 1 }\n', after: `other: { a: 1 }\n${NEWS}` },
    {
      name: 'braces',
      text: 'things: { contacts: { a: { label: A } } }\n',
      after: 'things:\n  contacts:\n    a: { label: A }\n    b:\n      label: B\n',
    },
    {
      name: 'the same thing',
      text: 'things: { contacts: { b: { label: Mine } } }\n',
      after: 'things: { contacts: { b: { label: Mine } } }\n',
    },
    { name: 'the same text', text: 'things: mine\n', after: NEWS },
  ])('that has $name', ({ text, after }) => {
    expect(added(text, NEWS)).toBe(after);
  });

  it('keeps every scalar as it stands', () => {
    const text = 'a:\n  01: 1.10\n  true: Yes\n  ~: 0x1F\n  "null": 1e3\n  2026-01-01: null\n';
    expect(added(text, NEWS)).toBe(`${text}${NEWS}`);
  });

  it('does not add a value a second time', () => {
    expect(added('uses:\n  form.demo: Mine\n', 'uses:\n  form.demo: Theirs\n')).toBe(
      'uses:\n  form.demo: Mine\n',
    );
  });
});

describe('finding in a document', () => {
  it('goes by keys as they stand, not through lists and aliases', () => {
    const document = openYaml('a: { 01: &x { b: c } }\nd: [e]\nf: *x\n? [g]\n: h\n');
    expect(String(nodeAt(document, ['a', '01', 'b']))).toBe('c');
    expect(['1', '0'].map(key => nodeAt(document, ['a', key]))).toEqual([undefined, undefined]);
    expect(nodeAt(document, ['d', '0'])).toBeUndefined();
    expect(nodeAt(document, ['f', 'b'])).toBeUndefined();
  });

  it('knows what must not be lost', () => {
    const document = openYaml(
      'a: &a x\nb: *a\nc: "${vars.x}"\nd: "$${x}"\ne: { from: set }\nf: [ "${vars.x}" ]\ng: plain\n',
    );
    expect([...'abcdefg'].filter(key => isSaidOtherwise(nodeAt(document, [key])))).toEqual([
      'a',
      'b',
      'c',
      'e',
      'f',
    ]);
    expect(isSaidOtherwise(undefined)).toBe(false);
  });
});
