import { type Edge, type Graph, STANDARD } from './graph.ts';
import { joined } from './join.ts';
import type { Item, Tree } from './tree.ts';

/**
 * The steps that people read, of any graph: every action stands once, where the first standard edge leads to it; all
 * other edges are jumps, or joins where that says the same. `graphOf` gives the graph back.
 */
export function treeOf(graph: Graph): Tree {
  const placed = new Set<number>();
  const steps = graph.start === undefined ? [] : listFrom({ to: graph.start, type: STANDARD }, graph, placed);
  const detached = rootsOf(graph, placed)
    .map(node => (placed.has(node) ? [] : listFrom({ to: node, type: STANDARD }, graph, placed)))
    .filter(list => list.length > 0);
  return { steps: joined(steps), detached: detached.map(joined) };
}

function listFrom(edge: Edge | undefined, graph: Graph, placed: Set<number>): readonly Item[] {
  const items: Item[] = [];
  let next = edge;
  while (next !== undefined) {
    const node = typeof next.to === 'number' ? next.to : undefined;
    if (node === undefined || next.type !== STANDARD || placed.has(node)) return [...items, next];
    placed.add(node);
    const { branches, edges } = graph.nodes[node] ?? { branches: false, edges: [] };
    if (branches)
      return [...items, { node, arms: edges.map(arm => ({ items: listFrom(arm, graph, placed) })) }];
    items.push({ node });
    next = edges[0];
  }
  return items;
}

/** The nodes that are not placed yet, in an order in which each list is found at its beginning. */
function rootsOf({ nodes }: Graph, placed: ReadonlySet<number>): readonly number[] {
  const rest = nodes.map((_, node) => node).filter(node => !placed.has(node));
  const led = new Set(
    rest
      .flatMap(node => nodes[node]?.edges ?? [])
      .filter(edge => edge?.type === STANDARD)
      .map(edge => edge?.to),
  );
  return [...rest.filter(node => !led.has(node)), ...rest.filter(node => led.has(node))];
}
