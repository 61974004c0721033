import type { Chart } from '../../../core/chart.ts';
import type { Item } from './item.ts';
import { layersOf, mean, neighboursIn, numberOf, type Route } from './layers.ts';

/** Something with its middle, and where its layer begins and ends, in pixels. */
export interface Placed extends Item {
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** From the top. */
  readonly placed: ReadonlyMap<Item, Placed>;
  readonly routes: readonly Route[];
}

/** The room between things, in pixels. */
const gap = 18;
const layerGap = 20;
const margin = 12;
/** Pulling so often has straightened all but odd charts. */
const pulls = 6;

/** Where everything in a chart is drawn: from the top down, one layer of steps below the other. */
export function layOut(chart: Chart): Layout {
  const { layers, routes } = layersOf(chart);
  const xs = columnsOf(layers, routes);
  const placed = new Map<Item, Placed>();
  let [top, width] = [margin, 0];
  for (const layer of layers) {
    const height = Math.max(0, ...layer.map(item => item.height));
    for (const item of layer) {
      const x = numberOf(xs, item) + margin;
      placed.set(item, { ...item, x, y: top + height / 2, top, bottom: top + height });
      width = Math.max(width, x + item.width / 2 + margin);
    }
    top += height + layerGap;
  }
  return { width: Math.ceil(width), height: Math.ceil(top - layerGap + margin), placed, routes };
}

/** The middles: side by side in their order, each as near as there is room to what it is joined to. */
function columnsOf(
  layers: readonly (readonly Item[])[],
  routes: readonly Route[],
): ReadonlyMap<Item, number> {
  const { above, below } = neighboursIn(routes);
  const xs = new Map<Item, number>(layers.flat().map(item => [item, 0]));
  const pull = (layer: readonly Item[], towards: ReadonlyMap<Item, readonly Item[]>): void => {
    for (const [item, x] of sideBySide(layer, item => mean(towards.get(item), xs) ?? numberOf(xs, item)))
      xs.set(item, x);
  };
  for (let round = 0; round < pulls; round += 1) {
    for (const layer of layers) pull(layer, above);
    for (const layer of [...layers].reverse()) pull(layer, below);
  }
  for (const layer of layers) pull(layer, above);
  // an edge stands over what it leads to
  for (const layer of layers) if (!layer.some(({ node }) => node)) pull(layer, below);
  const left = Math.min(...[...xs].map(([item, x]) => x - item.width / 2));
  return new Map([...xs].map(([item, x]) => [item, x - left]));
}

/** Each where it wants to be, or as far to the right of it as it takes; then all back by what that came to. */
function sideBySide(
  layer: readonly Item[],
  wishOf: (item: Item) => number,
): readonly (readonly [Item, number])[] {
  let free = Number.NEGATIVE_INFINITY;
  let lack = 0;
  const places = layer.map(item => {
    const wish = wishOf(item);
    const x = Math.max(wish, free + item.width / 2);
    free = x + item.width / 2 + gap;
    lack += wish - x;
    return [item, x] as const;
  });
  return places.map(([item, x]) => [item, x + lack / layer.length] as const);
}
