import { describe, expect, it } from 'vitest';
import { comparisonHtml } from '../../src/render/compare/html.ts';
import { comparisonJson } from '../../src/render/compare/json.ts';
import { comparisonMarkdown } from '../../src/render/compare/markdown.ts';
import { comparisonText } from '../../src/render/compare/text.ts';
import { jsonText } from '../../src/render/json-text.ts';
import { unseen } from '../../src/render/safe.ts';
import { colourPaint, plainPaint } from '../../src/render/style.ts';
import { documentIn } from '../cli/comparing.ts';
import { HOSTILE, hostileComparison, quietComparison, richComparison } from './compare-fixtures.ts';
import { golden } from './golden.ts';

const text = (comparison: typeof richComparison, all = false) =>
  comparisonText(comparison, { paint: plainPaint, all });

describe('a comparison as text', () => {
  it('reads as the golden file', () => {
    expect(text(richComparison)).toBe(golden('compare-rich.txt', text(richComparison)));
  });

  it('shows what is the same only when it is asked for', () => {
    expect(text(quietComparison)).not.toContain('list.plain');
    expect(text(richComparison, true)).toMatch(
      /\nproperty\.contacts\.plain +same +same +same +unavailable\n/,
    );
    expect(text(richComparison, true)).not.toContain('Not shown');
    expect(text(quietComparison, true)).toMatch(/\nlist\.plain +same +same +same\n/);
    expect(text(quietComparison)).toBe(
      'Portals eu (1001), na (1002), apac (1003)\n\nCompared 3 portals, 1 thing: 1 the same.\n',
    );
  });

  it('says in words whatever a colour says', () => {
    const painted = comparisonText(richComparison, { paint: colourPaint, all: true });
    // colours only: what is left is the plain text
    const colour = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    expect(painted).not.toBe(text(richComparison, true));
    expect(painted.replace(colour, '')).toBe(text(richComparison, true));
  });
});

describe('a comparison as Markdown', () => {
  it('reads as the golden file', () => {
    const shown = comparisonMarkdown(richComparison, { all: false });
    expect(shown).toBe(golden('compare-rich.md', shown));
  });

  it('shows what is the same only when it is asked for', () => {
    expect(comparisonMarkdown(quietComparison, { all: false })).toBe(
      '## Compared 3 portals, 1 thing: 1 the same.\n',
    );
    expect(comparisonMarkdown(quietComparison, { all: true })).toContain(
      '<tr><td><code>list.plain</code></td><td>same</td><td>same</td><td>same</td></tr>',
    );
  });
});

describe('a comparison as JSON', () => {
  it.each([
    ['rich', richComparison],
    ['quiet', quietComparison],
    ['hostile', hostileComparison],
  ])('%s, is as its published schema says', (_, comparison) => {
    const document = documentIn(jsonText(comparisonJson(comparison)));
    expect(document.rows).toHaveLength(comparison.rows.length);
  });
});

describe('hostile texts', () => {
  it.each([
    ['text', text(hostileComparison)],
    ['Markdown', comparisonMarkdown(hostileComparison, { all: true })],
    ['HTML', comparisonHtml(hostileComparison)],
    ['JSON', jsonText(comparisonJson(hostileComparison))],
  ])('hide nothing in %s', (_, shown) => {
    expect(shown).toContain('alert(2)');
    expect(shown.replace(/\n/g, '').match(unseen)).toBe(null);
  });

  it('are no markup in HTML, nor in Markdown outside of fences', () => {
    const page = comparisonHtml(hostileComparison);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain('<img');
    const markdown = comparisonMarkdown(hostileComparison, { all: true });
    // a fence is longer than any run of ticks in it
    const outside = markdown.replace(/^(`{3,})diff\n[\s\S]*?^\1$/gm, '');
    expect(outside).not.toMatch(/<script|<img/);
    expect(outside).not.toContain(HOSTILE);
  });
});
