import { type Pairs, pairTrees } from './pairs.ts';
import { allIn, byId, type Node, parentsIn } from './tree.ts';
import { twinsIn } from './twins.ts';

/** One thing, a step or an arm, as each of the three sides has it. */
export type Entry = Gone | Present;

/** What no side has any more. */
interface Gone {
  readonly base: Node;
  readonly mine?: undefined;
  readonly theirs?: undefined;
}

/** What at least one of the two sides has. */
export type Present =
  | { readonly base?: Node; readonly mine: Node; readonly theirs?: Node }
  | { readonly base?: Node; readonly mine?: undefined; readonly theirs: Node };

export type Side = 'base' | 'mine' | 'theirs';

/** The three trees of a merge, thing by thing. */
export interface Sides {
  /** Base in reading order, then what configuration added, then what the portal added. */
  readonly entries: readonly Entry[];
  entryOf(node: Node): Entry;
  /** What a node is in; undefined for the whole list. */
  parent(node: Node): Node | undefined;
  /** The nodes before and behind it. */
  neighbours(node: Node): readonly (Node | undefined)[];
  /** Whether a side has put it elsewhere than base. */
  isMoved(node: Node): boolean;
  /** The step that a key means on a side. */
  step(id: string, side: Side): Node | undefined;
}

export function sidesOf(base: Node, mine: Node, theirs: Node): Sides {
  const [here, there] = [pairTrees(base, mine), pairTrees(base, theirs)];
  const entries = entriesOf(base, mine, theirs, here, there);
  const byNode = new Map(
    entries.flatMap(entry =>
      [entry.base, entry.mine, entry.theirs].flatMap(node => (node ? [[node, entry] as const] : [])),
    ),
  );
  const roots = [base, mine, theirs];
  const parents = new Map(roots.flatMap(root => [...parentsIn(root)]));
  const lists = roots.flatMap(allIn).map(({ children }) => children);
  const behind = new Map(
    lists.flatMap(list => list.slice(1).map((node, index) => [list[index], node] as const)),
  );
  const before = new Map([...behind].map(([node, next]) => [next, node]));
  const keys = { base: byId(base), mine: byId(mine), theirs: byId(theirs) };
  const moved = new Set([...here.moved, ...there.moved]);
  return {
    entries,
    // every node of the three trees is in one entry
    entryOf: node => byNode.get(node) as Entry,
    parent: node => parents.get(node),
    neighbours: node => [before.get(node), behind.get(node)],
    isMoved: node => moved.has(node),
    step: (id, side) => keys[side].get(id),
  };
}

function entriesOf(base: Node, mine: Node, theirs: Node, here: Pairs, there: Pairs): readonly Entry[] {
  const twins = twinsIn(mine, theirs, here, there);
  const joined = new Set(twins.values());
  return [
    ...allIn(base).map(node => known(node, here.toAfter.get(node), there.toAfter.get(node))),
    ...allIn(mine)
      .filter(node => !here.toBefore.has(node))
      .map(node => known(undefined, node, twins.get(node))),
    ...allIn(theirs)
      .filter(node => !there.toBefore.has(node) && !joined.has(node))
      .map(node => ({ theirs: node })),
  ];
}

function known(base: Node, mine: Node | undefined, theirs: Node | undefined): Entry;
function known(base: undefined, mine: Node, theirs: Node | undefined): Entry;
function known(base: Node | undefined, mine: Node | undefined, theirs: Node | undefined): Entry {
  const was = base && { base };
  if (mine) return { ...was, mine, ...(theirs && { theirs }) };
  // what is not mine and not theirs was in base: the signatures say so
  return theirs ? { ...was, theirs } : { base: base as Node };
}
