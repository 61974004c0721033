import { html } from 'hono/html';
import type { Chart, ChartMark, ChartNode } from '../../../core/chart.ts';
import type { Html } from '../../html/page.ts';
import { visible } from '../../safe.ts';
import { type Item, lineHeight } from './item.ts';
import { numberOf, type Route } from './layers.ts';
import { layOut, type Placed } from './layout.ts';
import { rankNodes } from './ranks.ts';

/** Beyond so much on the way of edges a picture helps nobody, and takes long to make. */
const mostNodes = 300;
const mostRoom = 6000;

/** A chart as a picture within a page: no script, no style of its own. Undefined where it is too large. */
export function chartSvg(chart: Chart): Html | undefined {
  if (isTooLarge(chart)) return undefined;
  const { width, height, placed, routes } = layOut(chart);
  const shapes = [...placed.values()].flatMap(item => (item.node ? [shape(item, item.node)] : []));
  const labels = [...placed.values()].filter(({ node, lines }) => !node && lines.length > 0);
  return html`<svg class="chart" role="img" aria-label="${labelOf(chart)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${routes.map(route => arrow(route, placed))}
${labels.map(label)}
${shapes}
</svg>`;
}

function isTooLarge(chart: Chart): boolean {
  if (chart.nodes.length > mostNodes) return true;
  const { ranks, edges } = rankNodes(chart);
  const room = edges.map(({ upper, lower }) => numberOf(ranks, lower) - numberOf(ranks, upper));
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

function shape({ x, y, width, height, lines }: Placed, { is, mark, says }: ChartNode): Html {
  const [left, top] = [round(x - width / 2), round(y - height / 2)];
  const corner = is === 'step' ? 3 : height / 2;
  const outline =
    is === 'choice'
      ? html`<path d="${hexagon(x, y, width, height)}"/>`
      : html`<rect x="${left}" y="${top}" width="${round(width)}" height="${round(height)}" rx="${corner}"/>`;
  return html`<g class="${mark}"><title>${visible(says)}</title>${outline}${text(lines, x, y)}</g>
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
  const first = y - ((lines.length - 1) * lineHeight) / 2 + 4.5;
  return html`${lines.map((one, index) => html`<text x="${round(x)}" y="${round(first + index * lineHeight)}">${one}</text>`)}`;
}

/** An edge: a curve from one end to the other, and the head of an arrow. */
function arrow({ edge, items, isBack }: Route, placed: ReadonlyMap<Item, Placed>): Html {
  const stops = items.flatMap(item => placed.get(item) ?? []);
  // between layers it may go aside; past what is in one it goes straight
  const points = stops.flatMap(({ x, y, height, top, bottom }, index): readonly Point[] => [
    [x, index === 0 ? y + height / 2 : top],
    [x, index === stops.length - 1 ? y - height / 2 : bottom],
  ]);
  const tips = isBack ? points.slice(0, 1) : points.slice(-1);
  const heads = tips.map(([x, y]) => `M${round(x)} ${round(y)}l-4 ${isBack ? 7 : -7}h8z`);
  return html`<g class="edge ${edge.mark}"><path d="${curve(points)}"/><path class="head" d="${heads.join('')}"/></g>
`;
}

type Point = readonly [x: number, y: number];

/** Straight down at every point, so that it goes between things. */
function curve(points: readonly Point[]): string {
  return points
    .map(([x, y], index) => {
      const [x1, y1] = points[index - 1] ?? [x, y];
      const middle = round((y1 + y) / 2);
      const to = `${round(x)} ${round(y)}`;
      return index === 0 ? `M${to}` : `C${round(x1)} ${middle} ${round(x)} ${middle} ${to}`;
    })
    .join('');
}

function label({ x, y, width, height, lines }: Placed): Html {
  return html`<g class="label"><rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}"/>${text(lines, x, y)}</g>
`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
