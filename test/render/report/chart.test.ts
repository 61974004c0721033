import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart, ChartEdge, ChartMark, ChartNode } from '../../../src/core/chart.ts';
import { layOut, type Placed } from '../../../src/render/report/chart/layout.ts';
import { rankNodes } from '../../../src/render/report/chart/ranks.ts';
import { chartSvg } from '../../../src/render/report/chart/svg.ts';
import { wrap } from '../../../src/render/report/chart/wrap.ts';
import { displayWidth } from '../../../src/render/width.ts';
import { anyChart, text } from '../arbitrary.ts';
import { tagProblems } from './check.ts';

const node = (id: string, more: Partial<ChartNode> = {}): ChartNode => ({
  id,
  says: `step ${id}`,
  is: 'step',
  mark: 'same',
  ...more,
});
const edge = (way: string, more: Partial<ChartEdge> = {}): ChartEdge => {
  const [from = '', to = ''] = way.split('>');
  return { from, to, mark: 'same', ...more };
};
const chart = (ids: string, ...edges: readonly ChartEdge[]): Chart => ({
  nodes: [...ids].map(id => node(id)),
  edges,
});
const ranksIn = (drawn: Chart) => Object.fromEntries(rankNodes(drawn).ranks);
const boxesIn = (drawn: Chart): readonly Placed[] => [...layOut(drawn).placed.values()];
const svg = (drawn: Chart): string => String(chartSvg(drawn));

describe('ranks', () => {
  it('put a node below everything that leads to it', () => {
    expect(ranksIn(chart('abcd', edge('a>b'), edge('b>c'), edge('a>c'), edge('c>d')))).toEqual({
      a: 0,
      b: 1,
      c: 2,
      d: 3,
    });
  });

  it('turn what leads back', () => {
    const loop = chart('abc', edge('a>b'), edge('b>c'), edge('c>a'));
    expect(ranksIn(loop)).toEqual({ a: 0, b: 1, c: 2 });
    expect(
      rankNodes(loop)
        .edges.filter(({ isBack }) => isBack)
        .map(({ upper, lower }) => [upper, lower]),
    ).toEqual([['a', 'c']]);
  });

  it('take nodes apart, and leave out what leads to itself or nowhere', () => {
    const odd = chart('abc', edge('a>a'), edge('b>z'), edge('z>b'));
    expect(ranksIn(odd)).toEqual({ a: 0, b: 0, c: 0 });
    expect(rankNodes(odd).edges).toEqual([]);
  });

  it('do not run out of stack in a long workflow', () => {
    const nodes = Array.from({ length: 20_000 }, (_, index) => node(`n${index}`));
    const edges = nodes.slice(1).map((_, index) => edge(`n${index}>n${index + 1}`));
    expect(rankNodes({ nodes, edges }).ranks.get('n19999')).toBe(19_999);
  });
});

describe('the layout', () => {
  it('lets ways part and come together, side by side', () => {
    const boxes = boxesIn(chart('abcd', edge('a>b'), edge('a>c'), edge('b>d'), edge('c>d')));
    const at = (id: string) => boxes.find(one => one.node?.id === id) ?? { x: 0, y: 0 };
    expect(at('b').y).toBe(at('c').y);
    expect(at('b').x).toBeLessThan(at('c').x);
    expect(at('a').x).toBeCloseTo((at('b').x + at('c').x) / 2);
    expect(at('d').x).toBeCloseTo(at('a').x);
  });

  it('sorts a layer so that edges do not cross', () => {
    const boxes = boxesIn(chart('abcd', edge('a>d'), edge('b>c')));
    const x = (id: string) => boxes.find(one => one.node?.id === id)?.x ?? 0;
    expect(Math.sign(x('a') - x('b'))).toBe(Math.sign(x('d') - x('c')));
  });

  it('puts nothing over anything else, whatever leads where, and all of it on the picture', () => {
    fc.assert(
      fc.property(anyChart, drawn => {
        const { placed, width, height } = layOut(drawn);
        const all = [...placed.values()].filter(({ lines }) => lines.length > 0);
        expect(all.filter(({ node: one }) => one)).toHaveLength(drawn.nodes.length);
        all.forEach((one, index) => {
          expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width / 2).toBeLessThanOrEqual(width);
          expect(one.y - one.height / 2).toBeGreaterThanOrEqual(0);
          expect(one.y + one.height / 2).toBeLessThanOrEqual(height);
          for (const other of all.slice(index + 1)) expect(overlap(one, other)).toBe(false);
        });
      }),
    );
  });
});

function overlap(a: Placed, b: Placed): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01 &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.01
  );
}

describe('the picture', () => {
  it('marks what comes, goes, changes and moves by class and by a sign, and says how much', () => {
    const marks: readonly ChartMark[] = ['added', 'removed', 'changed', 'moved', 'same'];
    const drawn = svg({ nodes: marks.map(mark => node(mark, { says: mark, mark })), edges: [] });
    for (const [mark, sign] of [
      ['added', '+ '],
      ['removed', '- '],
      ['changed', '~ '],
      ['moved', '(moved) '],
      ['same', ''],
    ]) {
      expect(drawn).toContain(`<g class="${mark}">`);
      expect(drawn).toContain(`>${sign}${mark}</text>`);
    }
    expect(drawn).toContain('aria-label="Flowchart of 5 steps: 1 added, 1 removed, 1 changed, 1 moved"');
    expect(svg(chart('a'))).toContain('aria-label="Flowchart of 1 steps"');
  });

  it('has the head of an arrow where it leads, up or down', () => {
    const heads = svg(chart('ab', edge('a>b'), edge('b>a'))).match(/class="head" d="[^"]*l-4 (-?\d+)/g) ?? [];
    expect(heads.map(head => head.replace(/.*l-4 /, ''))).toEqual(['-7', '7']);
  });

  it('says which way it is, once', () => {
    const drawn = svg(
      chart(
        'abc',
        edge('a>b', { says: 'yes' }),
        edge('b>c'),
        edge('a>c', { says: 'no' }),
        edge('c>a', { says: 'again' }),
      ),
    );
    for (const word of ['yes', 'no', 'again']) expect(drawn.split(`>${word}</text>`)).toHaveLength(2);
  });

  it('gives each sort of step a shape of its own', () => {
    const nodes = (['start', 'step', 'choice', 'end'] as const).map(is => node(is, { is }));
    const drawn = svg({ nodes, edges: [] });
    expect(drawn.match(/rx="3"/g)).toHaveLength(1);
    expect(drawn.match(/<path/g)).toHaveLength(1);
  });

  it('is not there where it would be too large', () => {
    const many = Array.from({ length: 301 }, (_, index) => node(`n${index}`));
    expect(chartSvg({ nodes: many, edges: [] })).toBeUndefined();
    const line = many.slice(0, 200);
    const steps = line.slice(1).map((_, index) => edge(`n${index}>n${index + 1}`));
    const jumps = line.slice(0, 100).map((_, index) => edge(`n${index}>n199`));
    expect(chartSvg({ nodes: line, edges: steps })).toBeDefined();
    expect(chartSvg({ nodes: line, edges: [...steps, ...jumps] })).toBeUndefined();
  });

  it('is well formed, whatever somebody typed, and the same every time', () => {
    fc.assert(
      fc.property(anyChart, drawn => {
        expect(tagProblems(svg(drawn))).toEqual([]);
        expect(svg(drawn)).toBe(svg(drawn));
      }),
    );
  });
});

describe('lines of a text', () => {
  it('break between words, and within one that is too long', () => {
    expect(wrap('create task "Call within the hour"', 14, 4)).toEqual([
      'create task',
      '"Call within',
      'the hour"',
    ]);
    expect(wrap('abcdefghijkl', 5, 4)).toEqual(['abcde', 'fghij', 'kl']);
    expect(wrap('日本の見込み客', 6, 4)).toEqual(['日本の', '見込み', '客']);
  });

  it('are cut where there are too many', () => {
    expect(wrap('a b c d e', 1, 3)).toEqual(['a', 'b', '...']);
  });

  it('are never wider than there is room, nor more', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 3, max: 30 }),
        fc.integer({ min: 1, max: 5 }),
        (says, columns, most) => {
          const lines = wrap(says, columns, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
});
