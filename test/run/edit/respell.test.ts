import { describe, expect, it } from 'vitest';
import { respell } from '../../../src/run/edit/respell.ts';

/** Puts another word in the place of one, in the scalar that begins at `»`. */
function changed(marked: string, was: string, word: string, other: string): string | undefined {
  const change = (text: string) => text.replaceAll(word, other);
  return respell(marked.replace('»', ''), marked.indexOf('»'), was, change);
}

describe('a scalar that says something else', () => {
  it.each([
    ['a key', '»tier: 1 # a', 'tier', 'level: 1 # a'],
    ['a value in braces', 'x: { list: »tier, y: 1 }', 'tier', 'x: { list: level, y: 1 }'],
    ['single quotes', "x: »'my tier'", 'my tier', "x: 'my level'"],
    ['double quotes', 'x: »"my tier"', 'my tier', 'x: "my level"'],
    ['a block', 'x: »|\n  tier +\n  tier\ny: 1', 'tier +\ntier\n', 'x: |\n  level +\n  level\ny: 1'],
  ])('keeps its style: %s', (_, marked, was, now) => {
    expect(changed(`${marked}\n`, was, 'tier', 'level')).toBe(`${now}\n`);
  });

  it.each([
    ['x: »tier\n', 'tier', 'a: b', 'x: "a: b"\n'],
    ['x: [»tier]\n', 'tier', 'a, b', 'x: ["a, b"]\n'],
    ["x: »'tier'\n", 'tier', "it's", "x: it's\n"],
  ])('gets quotes where it needs them: %s', (marked, was, other, now) => {
    expect(changed(marked, was, was, other)).toBe(now);
  });

  it('keeps its variables', () => {
    const file = 'x: »"${vars.from} tier"\n';
    expect(changed(file, '7 tier', 'tier', 'level')).toBe('x: "${vars.from} level"\n');
  });

  it('is left alone where it does not say what it should, or none begins there', () => {
    expect(changed('x: »${vars.tier}\n', 'tier', 'tier', 'level')).toBeUndefined();
    expect(changed('x: »[tier]\n', 'tier', 'tier', 'level')).toBeUndefined();
    expect(changed('x: [»tier\n', 'tier', 'tier', 'level')).toBeUndefined();
  });
});
