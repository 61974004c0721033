import type { Chart } from '../../../core/chart.ts';
import { type Item, layersOf, mean, neighboursIn, type Route } from './layers.ts';
import { wrap } from './wrap.ts';

/** Where something is drawn: its middle, and its size in pixels. */
export interface Box {
  readonly item: Item;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<Item, Box>;
  readonly routes: readonly Route[];
}

/** In columns of text: a node, what an edge says. */
const nodeColumns = 26;
const labelColumns = 18;
const mostLines = 4;
/** In pixels: a column and a line of text, the room in a node around it, the room between things. */
const column = 7.5;
export const line = 17;
const padding = 9;
const gap = 18;
const layerGap = 13;
const margin = 12;
/** Pulling so often has straightened all but odd charts. */
const pulls = 6;

/** Where everything in a chart is drawn: from the top down, one layer of steps below the other. */
export function layOut(chart: Chart, signOf: (item: Item) => string): Layout {
  const { layers, routes } = layersOf(chart);
  const sizes = new Map(layers.flat().map(item => [item, sizeOf(item, signOf(item))]));
  const xs = columnsOf(layers, routes, item => sizes.get(item)?.width ?? 0);
  const boxes = new Map<Item, Box>();
  let [top, width] = [margin, 0];
  for (const layer of layers) {
    const height = Math.max(...layer.map(item => sizes.get(item)?.height ?? 0), 0);
    for (const item of layer) {
      const size = sizes.get(item) ?? { width: 0, height: 0, lines: [] };
      const x = (xs.get(item) ?? 0) + margin;
      boxes.set(item, { item, ...size, x, y: top + height / 2 });
      width = Math.max(width, x + size.width / 2 + margin);
    }
    top += height + layerGap;
  }
  return { width: Math.ceil(width), height: Math.ceil(top - layerGap + margin), boxes, routes };
}

function sizeOf({ node, label }: Item, sign: string): Pick<Box, 'width' | 'height' | 'lines'> {
  const text = node?.says ?? label;
  if (text === undefined) return { width: 6, height: 0, lines: [] };
  const columns = node ? nodeColumns : labelColumns;
  const lines = wrap(`${sign}${text}`, columns, mostLines);
  const frame = node ? 2 * padding : 4;
  // all nodes are equally wide: columns of them are easier to follow
  return { width: columns * column + frame, height: lines.length * line + frame, lines };
}

/** The middles: side by side in their order, each as near as there is room to what it is joined to. */
function columnsOf(
  layers: readonly (readonly Item[])[],
  routes: readonly Route[],
  widthOf: (item: Item) => number,
): ReadonlyMap<Item, number> {
  const { above, below } = neighboursIn(routes);
  const xs = new Map<Item, number>();
  const settle = (layer: readonly Item[], wanted: (item: Item) => number | undefined): void => {
    const wishes = layer.map(item => wanted(item) ?? xs.get(item) ?? 0);
    const placed: number[] = [];
    layer.forEach((item, index) => {
      const last = layer[index - 1];
      const least = last
        ? (placed[index - 1] ?? 0) + (widthOf(last) + widthOf(item)) / 2 + gap
        : Number.NEGATIVE_INFINITY;
      placed.push(Math.max(least, wishes[index] ?? 0));
    });
    // what was pushed to the right goes back by half of it, and what was in its way with it
    const shift =
      placed.reduce((sum, x, index) => sum + (wishes[index] ?? 0) - x, 0) / Math.max(1, layer.length);
    for (const [index, item] of layer.entries()) xs.set(item, (placed[index] ?? 0) + shift);
  };
  for (let pull = 0; pull < pulls; pull += 1) {
    for (const layer of layers) settle(layer, item => mean(above.get(item), xs));
    for (const layer of [...layers].reverse()) settle(layer, item => mean(below.get(item), xs));
  }
  for (const layer of layers) settle(layer, item => mean(above.get(item), xs));
  // an edge stands over what it leads to
  for (const layer of layers)
    if (!layer.some(({ node }) => node)) settle(layer, item => mean(below.get(item), xs));
  const left = Math.min(...layers.flat().map(item => (xs.get(item) ?? 0) - widthOf(item) / 2));
  return new Map([...xs].map(([item, x]) => [item, x - left]));
}
