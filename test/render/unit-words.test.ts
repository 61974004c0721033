import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/core/plan.ts';
import { planText } from '../../src/render/plan-text.ts';
import { plainPaint } from '../../src/render/style.ts';
import { wordLines } from '../../src/render/unit-words.ts';
import { change, plan } from './build.ts';

const unit = (parts: Partial<Unit>): Unit => ({
  path: ['steps'],
  is: 'field',
  before: [],
  after: [],
  origin: 'config',
  ...parts,
});
const shout = { ...plainPaint, add: (text: string) => `A${text}`, remove: (text: string) => `R${text}` };
const paint = { ...shout, change: (text: string) => `C${text}`, dim: (text: string) => `D${text}` };

describe('a unit with words', () => {
  it('is shown in words instead of its value', () => {
    const units = [
      unit({ path: ['name'], before: 'a', after: 'b' }),
      unit({ words: ['~ delay 1 day -> 2 days', '    (records wait)'], risk: 'x' }),
      unit({ path: ['goal'], words: [], before: 'c', after: 'd' }),
    ];
    expect(planText(plan({ changes: [change('lead', { units })] }), { paint: plainPaint })).toContain(`
      name:   "a" -> "b"
      steps: (risk)
        ~ delay 1 day -> 2 days
            (records wait)
      goal:   "c" -> "d"
`);
  });

  it('is painted by the signs that its lines begin with', () => {
    const words = ['+ a', '- b', '~ c', '    + d', '    (e)', ''];
    expect(wordLines(unit({ words }), paint)).toEqual(['A+ a', 'R- b', 'C~ c', 'A    + d', 'D    (e)', '']);
    expect(wordLines(unit({}), paint)).toEqual([]);
  });

  it('is shown in part where it is new and long, and in full where it changes', () => {
    const words = Array.from({ length: 31 }, (_, number) => `+ step ${number}`);
    const { before: _, ...fresh } = unit({ words });
    expect(wordLines(fresh, plainPaint)).toHaveLength(25);
    expect(wordLines(fresh, plainPaint).at(-1)).toBe('+ 7 more lines (all of them with --json)');
    expect(wordLines({ ...fresh, words: words.slice(1) }, plainPaint)).toEqual(words.slice(1));
    expect(wordLines(unit({ words }), plainPaint)).toEqual(words);
  });

  it('is cut where a line is very long, and shows what hides', () => {
    const [line] = wordLines(unit({ words: [`+ ${'x'.repeat(500)}\u001b`] }), plainPaint);
    expect(line).toBe(`+ ${'x'.repeat(398)}... (103 more characters)`);
  });
});
