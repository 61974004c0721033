import { describe, expect, it } from 'vitest';
import { takeOut } from '../../../src/run/edit/take-out.ts';

/** Takes out what begins at `»`. */
function without(marked: string): string | undefined {
  return takeOut(marked.replace('»', ''), marked.indexOf('»'));
}

const FILE = `# yaml-language-server: $schema=x
properties:
  contacts:
    # filled by the form
    # since 2024
    source: { label: Source }   # see wiki

    # how good it is
    tier:
      label: Tier
      options:
        - a    # best
        - b

    other: |
      long

      text
`;

describe('an entry in lines of its own', () => {
  it('goes with the comments that are about it; every other line stays as it is', () => {
    expect(without(FILE.replace('source', '»source'))).toBe(FILE.replace(/ {4}# filled[\s\S]*?wiki\n\n/, ''));
    expect(without(FILE.replace('tier', '»tier'))).toBe(FILE.replace(/ {4}# how good[\s\S]*- b\n\n/, ''));
  });

  it('goes with what is commented below it, and leaves no gap at the end', () => {
    const text = FILE.replace('      text\n', '      text\n      # and more\n  # about all\n');
    expect(without(text.replace('other', '»other'))).toBe(
      FILE.replace(/ {4}other[\s\S]*$/, '  # about all\n'),
    );
    expect(without(FILE.replace('other', '»other'))).toBe(FILE.replace(/\n {4}other[\s\S]*$/, ''));
  });

  it('may be an item of a list', () => {
    expect(without(FILE.replace('- b', '- »b'))).toBe(FILE.replace('        - b\n', ''));
    const removed = `removed:\n  # long gone\n  - address: x\n    reason: y\n  - { address: z }\n`;
    expect(without(removed.replace('address: x', '»address: x'))).toBe('removed:\n  - { address: z }\n');
  });

  it('leaves nothing empty behind, and no comment out that is not about it', () => {
    const text = `# all of it
uses:
  # people
  team.x: X

lists:
  # who waits

  # the first
  waiting:
    name: Waiting
# end
`;
    expect(without(text.replace('waiting', '»waiting'))).toBe(`# all of it
uses:
  # people
  team.x: X

  # who waits

# end
`);
  });

  it('leaves an empty text where nothing else is', () => {
    expect(without('lists:\n  »waiting:\n    name: Waiting\n')).toBe('');
    expect(without('lists: { »waiting: { name: Waiting } }\n')).toBe('');
    expect(without('# kept\n\nlists:\n  »waiting:\n    name: Waiting\n')).toBe('# kept\n');
  });

  it('keeps the ends of lines', () => {
    expect(without('a:\r\n  »b: 1\r\n  c: 2\r\n')).toBe('a:\r\n  c: 2\r\n');
  });

  it('may have its key behind a question mark, or no value', () => {
    expect(without('a:\n  ? »b\n  : 1\n  c: 2\n')).toBe('a:\n  c: 2\n');
    expect(without('a:\n  »b:\n  c: 2\n')).toBe('a:\n  c: 2\n');
  });
});

describe('an entry in braces', () => {
  it.each([
    ['a: { »b: 1, c: 2, d: 3 }', 'a: { c: 2, d: 3 }'],
    ['a: { b: 1, »c: { x: [y] }, d: 3 }', 'a: { b: 1, d: 3 }'],
    ['a: { b: 1, »c: 2 }', 'a: { b: 1 }'],
    ['a: [b, »c]', 'a: [b]'],
    ['a: [»b, "c d"]', 'a: ["c d"]'],
    ['a: {\n  b: 1,\n  »c: 2\n}', 'a: {\n  b: 1\n}'],
    ['a: {\n  b: 1, # one\n  »c: 2\n}', 'a: {\n  b: 1, # one\n  \n}'],
    ['a: { b: { »c: 1 }, d: 2 }', 'a: { d: 2 }'],
  ])('goes with its comma: %s', (marked, rest) => {
    expect(without(`${marked}\n`)).toBe(`${rest}\n`);
  });
});

describe('what cannot be taken out by itself', () => {
  it.each([
    ['nothing begins there', 'a: »  1\nb: 2\n'],
    ['it shares its line with another sign', 'a:\n  - - »b\n    - c\n'],
    ['there is nothing', '»'],
  ])('is left alone where %s', (_, marked) => {
    expect(without(marked)).toBeUndefined();
  });
});
