import { type Edge, type EdgeType, GOTO, type Graph, type Node, STANDARD, type Target } from './graph.ts';
import { type Item, isJump, isStep, type Jump, type Tree } from './tree.ts';

/** Where records go on from the end of a list. */
interface Follow {
  readonly to: Target;
  /** The type of the edge to it from the end of one arm after the other. */
  type(): EdgeType;
}

/**
 * The graph that a tree describes; the inverse of `treeOf`. Where several arms lead to what follows their branch, the
 * first edge is a standard one and the others are GOTOs, unless an arm says otherwise: every action has one standard
 * edge to it in what HubSpot's editor makes (O); that it is the first one, which no record would notice, is a guess (U).
 */
export function graphOf(tree: Tree, size: number): Graph {
  const nodes: Node[] = Array.from({ length: size }, () => ({ branches: false, edges: [undefined] }));
  const start = walk(tree.steps, undefined, undefined, nodes)?.to;
  for (const list of tree.detached) walk(list, undefined, undefined, nodes);
  return { start, nodes };
}

/** Draws the edges of all steps in a list; gives the one that leads into it. */
function walk(
  items: readonly Item[],
  follow: Follow | undefined,
  type: string | undefined,
  nodes: Node[],
): Edge | undefined {
  const [first] = items;
  items.forEach((item, index) => {
    if (!isStep(item)) return;
    const next = items[index + 1];
    const onward = next === undefined ? follow : followTo(next);
    nodes[item.node] =
      item.arms === undefined
        ? { branches: false, edges: [edgeTo(onward, next === undefined ? type : undefined)] }
        : {
            branches: true,
            edges: item.arms.map(arm => walk(arm.items, arm.end ? undefined : onward, arm.type, nodes)),
          };
  });
  if (first === undefined) return edgeTo(follow, type);
  return isJump(first) ? edgeOf(first) : { to: first.node, type: STANDARD };
}

function edgeOf({ to, type }: Jump): Edge {
  return { to, type };
}

function edgeTo(follow: Follow | undefined, type: string | undefined): Edge | undefined {
  return follow && { to: follow.to, type: type ?? follow.type() };
}

function followTo(next: Item): Follow {
  if (isJump(next)) return { to: next.to, type: () => next.type };
  let isFirst = true;
  const type = () => {
    const given = isFirst ? STANDARD : GOTO;
    isFirst = false;
    return given;
  };
  return { to: next.node, type };
}
