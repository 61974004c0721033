import type { Chart, ChartEdge } from '../../../core/chart.ts';
import { groupBy } from '../../../core/group.ts';

/** An edge whose ends lie one below the other, whichever way it leads. */
export interface DownEdge {
  readonly edge: ChartEdge;
  readonly upper: string;
  readonly lower: string;
  /** It leads back up: to a step that comes earlier. */
  readonly isBack: boolean;
}

export interface Ranked {
  /** How far down each node is: below everything that leads to it. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly edges: readonly DownEdge[];
}

/** Puts each node below those that lead to it. Edges of a circle that lead back are turned; those from a node to itself are left out. */
export function rankNodes({ nodes, edges }: Chart): Ranked {
  const known = new Set(nodes.map(({ id }) => id));
  const ways = edges.filter(({ from, to }) => from !== to && known.has(from) && known.has(to));
  const out = groupBy(ways, ({ from }) => from);
  const { order, back } = walk([...known], id => out.get(id) ?? []);
  const down = ways.map((edge): DownEdge => {
    const [upper, lower] = back.has(edge) ? [edge.to, edge.from] : [edge.from, edge.to];
    return { edge, upper, lower, isBack: back.has(edge) };
  });
  const below = groupBy(down, ({ upper }) => upper);
  const ranks = new Map(order.map(id => [id, 0]));
  for (const id of order)
    for (const { lower } of below.get(id) ?? [])
      ranks.set(lower, Math.max(ranks.get(lower) ?? 0, (ranks.get(id) ?? 0) + 1));
  return { ranks, edges: down };
}

/** All nodes, each before those that it leads to, and the edges that would contradict that. */
function walk(
  ids: readonly string[],
  outOf: (id: string) => readonly ChartEdge[],
): { readonly order: readonly string[]; readonly back: ReadonlySet<ChartEdge> } {
  const state = new Map<string, 'open' | 'done'>();
  const done: string[] = [];
  const back = new Set<ChartEdge>();
  for (const start of ids) {
    if (state.has(start)) continue;
    state.set(start, 'open');
    // a stack of its own: a workflow may be longer than the engine's
    const path = [{ id: start, left: [...outOf(start)] }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = top.left.shift();
      if (!edge) {
        state.set(top.id, 'done');
        done.push(top.id);
        path.pop();
      } else if (state.get(edge.to) === 'open') back.add(edge);
      else if (!state.has(edge.to)) {
        state.set(edge.to, 'open');
        path.push({ id: edge.to, left: [...outOf(edge.to)] });
      }
    }
  }
  return { order: done.reverse(), back };
}
