import { html } from 'hono/html';
import type { Chart, ChartMark } from '../../../core/chart.ts';
import type { Html } from '../../html/page.ts';
import { visible } from '../../safe.ts';
import type { Route } from './layers.ts';
import { type Box, type Layout, layOut, line } from './layout.ts';
import { rankNodes } from './ranks.ts';

/** Beyond so much on the way of edges a picture helps nobody, and takes long to make. */
const mostNodes = 300;
const mostRoom = 6000;

/** Said in the picture, too: never by colour alone. */
const signs: Readonly<Record<ChartMark, string>> = {
  same: '',
  added: '+ ',
  removed: '- ',
  changed: '~ ',
  moved: '(moved) ',
};

/** A chart as a picture within a page: no script, no style of its own. Undefined where it is too large. */
export function chartSvg(chart: Chart): Html | undefined {
  if (isTooLarge(chart)) return undefined;
  const layout = layOut(chart, item => signs[item.node?.mark ?? 'same']);
  const { width, height, boxes, routes } = layout;
  return html`<svg class="chart" role="img" aria-label="${labelOf(chart)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${routes.map(route => arrow(route, layout))}
${[...boxes.values()].filter(({ item }) => item.node).map(shape)}
</svg>`;
}

function isTooLarge(chart: Chart): boolean {
  if (chart.nodes.length > mostNodes) return true;
  const { ranks, edges } = rankNodes(chart);
  const room = edges.map(({ upper, lower }) => (ranks.get(lower) ?? 0) - (ranks.get(upper) ?? 0));
  return room.reduce((sum, length) => sum + length, 0) > mostRoom;
}

function labelOf({ nodes }: Chart): string {
  const count = (mark: ChartMark): readonly string[] => {
    const number = nodes.filter(node => node.mark === mark).length;
    return number === 0 ? [] : [`${number} ${mark}`];
  };
  const marked = (['added', 'removed', 'changed', 'moved'] as const).flatMap(count);
  return `Flowchart of ${nodes.length} steps${marked.length === 0 ? '' : `: ${marked.join(', ')}`}`;
}

function shape({ item: { node }, x, y, width, height, lines }: Box): Html {
  const [left, top] = [round(x - width / 2), round(y - height / 2)];
  const corner = node?.is === 'step' ? 3 : node?.is === 'choice' ? 0 : Math.min(16, height / 2);
  const outline =
    node?.is === 'choice'
      ? html`<path d="${hexagon(x, y, width, height)}"/>`
      : html`<rect x="${left}" y="${top}" width="${round(width)}" height="${round(height)}" rx="${corner}"/>`;
  return html`<g class="${node?.mark ?? 'same'}"><title>${visible(node?.says ?? '')}</title>${outline}${text(lines, x, y)}</g>
`;
}

function hexagon(x: number, y: number, width: number, height: number): string {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2].map(
    round,
  );
  const [inner, outer] = [round(x - width / 2 + 8), round(x + width / 2 - 8)];
  return `M${inner} ${top}H${outer}L${right} ${round(y)}L${outer} ${bottom}H${inner}L${left} ${round(y)}Z`;
}

function text(lines: readonly string[], x: number, y: number): Html {
  const first = y - ((lines.length - 1) * line) / 2 + 4.5;
  return html`${lines.map((one, index) => html`<text x="${round(x)}" y="${round(first + index * line)}">${one}</text>`)}`;
}

/** An edge: a curve from one end to the other, the head of an arrow, and what it says. */
function arrow({ edge, items, isBack }: Route, { boxes }: Layout): Html {
  const found = items.flatMap(item => boxes.get(item) ?? []);
  const [top, ...rest] = found;
  const bottom = rest.pop();
  if (!top || !bottom) return html``;
  const start: Point = [top.x, top.y + top.height / 2];
  const end: Point = [bottom.x, bottom.y - bottom.height / 2];
  const points: readonly Point[] = [start, ...rest.map(({ x, y }): Point => [x, y]), end];
  const [tip, size] = isBack ? [start, 7] : [end, -7];
  const head = `M${round(tip[0])} ${round(tip[1])}l-4 ${size}h8z`;
  const labels = rest.filter(({ lines }) => lines.length > 0);
  return html`<g class="edge ${edge.mark}"><path d="${curve(points)}"/><path class="head" d="${head}"/>${labels.map(label)}</g>
`;
}

type Point = readonly [x: number, y: number];

/** Straight down at every point, so that it goes between things. */
function curve(points: readonly Point[]): string {
  const [[x, y] = [0, 0], ...rest] = points;
  let from: Point = [x, y];
  const parts = rest.map(to => {
    const middle = round((from[1] + to[1]) / 2);
    const part = `C${round(from[0])} ${middle} ${round(to[0])} ${middle} ${round(to[0])} ${round(to[1])}`;
    from = to;
    return part;
  });
  return `M${round(x)} ${round(y)}${parts.join('')}`;
}

function label({ x, y, width, height, lines }: Box): Html {
  return html`<rect class="label" x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}"/>${text(lines, x, y)}`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
