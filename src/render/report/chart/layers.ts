import type { Chart } from '../../../core/chart.ts';
import { append } from '../../../core/group.ts';
import { edgeItem, type Item, nodeItem } from './item.ts';
import { type DownEdge, rankNodes } from './ranks.ts';

/** An edge with all that it goes through, from the upper end to the lower one. */
export interface Route extends DownEdge {
  readonly items: readonly Item[];
}

export interface Layers {
  /** From the top; nodes are in every second one, and what edges say between them. */
  readonly layers: readonly (readonly Item[])[];
  readonly routes: readonly Route[];
}

/** Sorting so often has settled all but odd charts. */
const sweeps = 4;

/** The layers of a chart, each sorted so that edges cross little. */
export function layersOf(chart: Chart): Layers {
  const { ranks, edges } = rankNodes(chart);
  const depth = 2 * Math.max(0, ...ranks.values()) + 1;
  const layers: Item[][] = Array.from({ length: depth }, () => []);
  const place = (item: Item, rank: number): Item => {
    layers[rank]?.push(item);
    return item;
  };
  const rankOf = (id: string): number => 2 * numberOf(ranks, id);
  const nodes = new Map(chart.nodes.map(node => [node.id, place(nodeItem(node), rankOf(node.id))]));
  const routes = edges.map((down): Route => {
    const [first, last] = [rankOf(down.upper) + 1, rankOf(down.lower) - 1];
    // words stand where the edge begins
    const said = down.isBack ? last : first;
    const between = Array.from({ length: last - first + 1 }, (_, index) => {
      const rank = first + index;
      return place(edgeItem(rank === said ? down.edge.says : undefined), rank);
    });
    const all = [nodes.get(down.upper), ...between, nodes.get(down.lower)];
    return { ...down, items: all.filter(item => item !== undefined) };
  });
  return { layers: sortLayers(layers, neighboursIn(routes)), routes };
}

/** What each item is joined to above it and below it. */
export interface Neighbours {
  readonly above: ReadonlyMap<Item, readonly Item[]>;
  readonly below: ReadonlyMap<Item, readonly Item[]>;
}

export function neighboursIn(routes: readonly Route[]): Neighbours {
  const above = new Map<Item, Item[]>();
  const below = new Map<Item, Item[]>();
  for (const { items } of routes)
    items.slice(1).forEach((lower, index) => {
      const upper = items[index] ?? lower;
      append(below, upper, lower);
      append(above, lower, upper);
    });
  return { above, below };
}

function sortLayers(
  layers: readonly (readonly Item[])[],
  { above, below }: Neighbours,
): readonly (readonly Item[])[] {
  let sorted = layers;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isDown = sweep % 2 === 0;
    const places = new Map<Item, number>(sorted.flatMap(layer => layer.map((item, index) => [item, index])));
    const towards = isDown ? above : below;
    const settle = (layer: readonly Item[]): readonly Item[] => {
      const wishes = new Map(
        layer.map(item => [item, mean(towards.get(item), places) ?? numberOf(places, item)]),
      );
      const wishOf = (item: Item): number => numberOf(wishes, item);
      const next = [...layer].sort((a, b) => wishOf(a) - wishOf(b));
      for (const [index, item] of next.entries()) places.set(item, index);
      return next;
    };
    sorted = isDown ? sorted.map(settle) : [...sorted].reverse().map(settle).reverse();
  }
  return sorted;
}

/** The number of a thing; every one that is asked for has one. */
export function numberOf<K>(numbers: ReadonlyMap<K, number>, key: K): number {
  return numbers.get(key) ?? 0;
}

/** The mean of what items have; undefined where there are none. */
export function mean(
  items: readonly Item[] | undefined,
  values: ReadonlyMap<Item, number>,
): number | undefined {
  if (!items || items.length === 0) return undefined;
  return items.reduce((sum, item) => sum + numberOf(values, item), 0) / items.length;
}
