import { describe, expect, it } from 'vitest';
import { keepText } from '../../../src/run/pull/keep-text.ts';
import { openYaml, yamlText } from '../../../src/run/pull/yaml-document.ts';

/** What a file becomes when a value in it is set. */
function edited(text: string, path: readonly (string | number)[], value: unknown): string {
  const document = openYaml(text);
  const plain = yamlText(document);
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, value);
  return keepText(text, plain, yamlText(document));
}

const STYLED = `# top

steps:
- a:   1     # one
  list: [x,y,   z]

- b: 'two'
- {c: three}
long: words that
  go on
folded: >-
  folded
  text
quoted: "\\u00e9 \\/"
`;

describe('keeping the text of a file', () => {
  it('changes one line and nothing else', () => {
    expect(edited(STYLED, ['steps', 1, 'b'], 'TWO')).toBe(STYLED.replace("b: 'two'", "b: 'TWO'"));
    expect(edited(STYLED, ['steps', 0, 'a'], '2')).toBe(STYLED.replace('a:   1     # one', 'a: 2 # one'));
    expect(edited(STYLED, ['long'], 'short')).toBe(STYLED.replace('words that\n  go on', 'short'));
  });

  it('indents what is new as what stands beside it', () => {
    expect(edited(STYLED, ['steps', 1, 'd'], { e: 'f' })).toBe(
      STYLED.replace("- b: 'two'\n", "- b: 'two'\n  d:\n    e: f\n"),
    );
    expect(edited(STYLED, ['steps', 3], { d: '4' })).toBe(
      STYLED.replace('- {c: three}\n', '- {c: three}\n- d: 4\n'),
    );
    expect(edited('a:\n    b: 1\n    c:\n        d: 1\n', ['a', 'e'], { f: '2' })).toBe(
      'a:\n    b: 1\n    c:\n        d: 1\n    e:\n      f: 2\n',
    );
  });

  it('takes out what is gone', () => {
    expect(edited(STYLED, ['folded'], undefined)).toBe(STYLED.replace('folded: >-\n  folded\n  text\n', ''));
  });

  it('keeps line ends', () => {
    expect(edited('a: 1\r\nb:   2\r\nc: 3\r\n', ['a'], '0')).toBe('a: 0\r\nb:   2\r\nc: 3\r\n');
  });

  it('keeps long files as they are', () => {
    const lines = Array.from({ length: 1500 }, (_, index) => `key${index}:   v${index % 7}`);
    const text = `${lines.join('\n')}\n`;
    expect(edited(text, ['key800'], 'other')).toBe(text.replace('key800:   v2', 'key800: other'));
    const twice = edited(edited(text, ['key10'], 'x'), ['key1450'], 'y');
    expect(twice.split('\n').filter((line, index) => line !== lines[index])).toEqual([
      'key10: x',
      'key1450: y',
      '',
    ]);
  });

  it('gives up on what would not read the same', () => {
    const text = 'a:   |\n    x\n\n\n    y\nb:  1\n';
    expect(openYaml(edited(text, ['b'], '2')).toJS()).toEqual({ a: 'x\n\n\ny\n', b: '2' });
  });
});
