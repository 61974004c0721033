import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart, ChartEdge, ChartMark, ChartNode } from '../../../src/core/chart.ts';
import { visible } from '../../../src/render/safe.ts';
import { flowchart } from '../../../src/render/workflow/flowchart.ts';
import { anyChart } from '../arbitrary.ts';

const node = (id: string, says: string, more: Partial<ChartNode> = {}): ChartNode => ({
  id,
  says,
  is: 'step',
  mark: 'same',
  ...more,
});
const edge = (from: string, to: string, more: Partial<ChartEdge> = {}): ChartEdge => ({
  from,
  to,
  mark: 'same',
  ...more,
});
const one = (says: string): Chart => ({ nodes: [node('s1', says)], edges: [] });

/** What Mermaid reads: the real parser was tried by hand on the same labels (it needs a page, and 180 MB). */
const label = String.raw`"((?:[\p{L}\p{N}\p{M} ,()]|(?<=[\p{L}\p{N}])[_-](?=[\p{L}\p{N}])|#\d+;)*)"`;
const nodeLine = new RegExp(String.raw`^ {2}(\w+)(?:\[${label}\]|\{\{${label}\}\}|\(\[${label}\]\))$`, 'u');
const edgeLine = new RegExp(String.raw`^ {2}(\w+) (?:-->|-\.->)(?:\|${label}\|)? (\w+)$`, 'u');
const classLine =
  /^ {2}(?:classDef (?:added|removed|changed|moved) [a-z0-9:#,; -]+|class \w+(?:,\w+)* (?:added|removed|changed|moved))$/;

function decoded(text: string): string {
  return text.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** The texts in labels, in order; fails where a line is not what Mermaid reads. */
function labelsIn(text: string): readonly string[] {
  const [first, ...lines] = text.trimEnd().split('\n');
  expect(first).toBe('flowchart TD');
  const ids = new Set(lines.flatMap(line => nodeLine.exec(line)?.[1] ?? []));
  return lines.flatMap(line => {
    const asNode = nodeLine.exec(line);
    if (asNode) return [decoded(asNode[2] ?? asNode[3] ?? asNode[4] ?? '')];
    const asEdge = edgeLine.exec(line);
    if (!asEdge) {
      expect(line).toMatch(classLine);
      return [];
    }
    expect([ids.has(asEdge[1] ?? ''), ids.has(asEdge[3] ?? '')]).toEqual([true, true]);
    return asEdge[2] === undefined ? [] : [decoded(asEdge[2])];
  });
}

describe('a flowchart', () => {
  it('marks what comes, goes, changes and moves by class and by a sign', () => {
    const marks: readonly ChartMark[] = ['same', 'added', 'removed', 'changed', 'moved'];
    const chart: Chart = {
      nodes: [
        node('start', 'enrolled', { is: 'start' }),
        ...marks.map(mark => node(`n${mark}`, mark, { mark })),
        node('choice', 'branch', { is: 'choice' }),
        node('finish', 'end', { is: 'end' }),
      ],
      edges: [
        edge('start', 'choice'),
        edge('choice', 'nadded', { says: 'LATAM', mark: 'added' }),
        edge('choice', 'nremoved', { mark: 'removed' }),
        edge('choice', 'finish', { says: 'otherwise', mark: 'removed' }),
      ],
    };
    expect(flowchart(chart)).toBe(`flowchart TD
  start(["enrolled"])
  nsame["same"]
  nadded["(#43;) added"]
  nremoved["(#45;) removed"]
  nchanged["(#126;) changed"]
  nmoved["(moved) moved"]
  choice{{"branch"}}
  finish(["end"])
  start --> choice
  choice -->|"(#43;) LATAM"| nadded
  choice -.-> nremoved
  choice -.->|"(#45;) otherwise"| finish
  classDef added fill:#dafbe1,stroke:#1a7f37,color:#1f2328
  class nadded added
  classDef removed fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 5
  class nremoved removed
  classDef changed fill:#fff8c5,stroke:#9a6700,color:#1f2328
  class nchanged changed
  classDef moved fill:#fff8c5,stroke:#9a6700,color:#1f2328
  class nmoved moved
`);
  });

  it.each([
    '"quotes" and \\backslash',
    '[brackets] {braces} |pipes|',
    '`ticks` **bold** _it_ ~~x~~ $$x$$',
    '<script>alert(1)</script>',
    '%%{init: {}}%% %% comment',
    'end',
    'click s1 call "x"',
    '1. list',
    '- item',
    '#quot; &lt; #35;',
    'style a:b#c;',
    'https://x.example/?a=b',
    'snake_case_name and-more',
    '日本語 🙂 é',
  ])('has %s as nothing but text', text => {
    const drawn = flowchart(one(text)) ?? '';
    expect(labelsIn(drawn)).toEqual([text]);
    expect(drawn).not.toMatch(/[<>`%\\]|script>/);
  });

  it('spells out what does not show, on one line', () => {
    expect(labelsIn(flowchart(one('a\nb\u001b[31m\u202e')) ?? '')).toEqual(['a\\nb\\u001b[31m\\u202e']);
  });

  it('leaves names with underscores readable', () => {
    expect(flowchart(one('set lead_status_2 _x_'))).toContain('["set lead_status_2 #95;x#95;"]');
  });

  it('cuts what is too long', () => {
    expect(labelsIn(flowchart(one('x'.repeat(500))) ?? '')).toEqual([`${'x'.repeat(117)}...`]);
    const long = edge('s1', 's1', { says: 'y'.repeat(500) });
    expect(labelsIn(flowchart({ ...one('x'), edges: [long] }) ?? '')).toEqual(['x', `${'y'.repeat(77)}...`]);
  });

  it('is not there where Mermaid would not draw it', () => {
    const many = Array.from({ length: 501 }, () => edge('s1', 's1'));
    expect(flowchart({ ...one('x'), edges: many.slice(1) })).toBeDefined();
    expect(flowchart({ ...one('x'), edges: many })).toBeUndefined();
    const nodes = Array.from({ length: 120 }, (_, number) => node(`s${number}`, '"'.repeat(120)));
    expect(flowchart({ nodes, edges: [] })).toBeUndefined();
  });

  it('is what Mermaid reads, whatever is in it, and the same every time', () => {
    fc.assert(
      fc.property(anyChart, chart => {
        const drawn = flowchart(chart) ?? '';
        expect(flowchart(chart)).toBe(drawn);
        const labels = labelsIn(drawn);
        expect(labels.length).toBeGreaterThanOrEqual(chart.nodes.length);
        chart.nodes.forEach(({ says, mark }, index) => {
          if (mark === 'same' && says.length < 100)
            expect(visible(says)).toContain(labels[index]?.replace(/\.\.\.$/, ''));
        });
      }),
    );
  });
});
