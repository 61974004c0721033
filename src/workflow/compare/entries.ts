import { pairTrees } from './pairs.ts';
import { sameTree } from './same.ts';
import { allIn, byId, type Node, parentsIn } from './tree.ts';

/** One thing, a step or an arm, as each of the three sides has it. */
export interface Entry {
  readonly base?: Node;
  readonly mine?: Node;
  readonly theirs?: Node;
}

export type Side = keyof Entry;

/** The three trees of a merge, thing by thing. */
export interface Sides {
  readonly entries: readonly Entry[];
  entryOf(node: Node): Entry;
  /** What a thing is in on one side; undefined for the whole list, and where that side does not have it. */
  parent(entry: Entry, side: Side): Entry | undefined;
  /** Whether a side has put it elsewhere than base. */
  isMoved(entry: Entry, side: 'mine' | 'theirs'): boolean;
  /** The thing that a key of a step means on a side. */
  target(id: string, side: Side): Entry | undefined;
}

export function sidesOf(base: Node, mine: Node, theirs: Node): Sides {
  const [here, there] = [pairTrees(base, mine), pairTrees(base, theirs)];
  const twins = twinsIn(mine, theirs, { here, there });
  const entries = [
    ...allIn(base).map(node => entry(node, here.toAfter.get(node), there.toAfter.get(node))),
    ...allIn(mine)
      .filter(node => !here.toBefore.has(node))
      .map(node => entry(undefined, node, twins.get(node))),
    ...allIn(theirs)
      .filter(node => !there.toBefore.has(node) && ![...twins.values()].includes(node))
      .map(node => entry(undefined, undefined, node)),
  ];
  const byNode = new Map(
    entries.flatMap(one => Object.values(one).map((node: Node) => [node, one] as const)),
  );
  const parents = new Map([base, mine, theirs].flatMap(root => [...parentsIn(root)]));
  const keys = { base: byId(base), mine: byId(mine), theirs: byId(theirs) };
  const moved = new Set([...here.moved, ...there.moved]);
  const known = (node: Node | undefined): Entry | undefined => node && byNode.get(node);
  return {
    entries,
    entryOf: node => byNode.get(node) ?? {},
    parent: (one, side) => {
      const node = one[side];
      return node && known(parents.get(node));
    },
    isMoved: (one, side) => {
      const node = one[side];
      return node !== undefined && moved.has(node);
    },
    target: (id, side) => known(keys[side].get(id)),
  };
}

function entry(base: Node | undefined, mine: Node | undefined, theirs: Node | undefined): Entry {
  return { ...(base && { base }), ...(mine && { mine }), ...(theirs && { theirs }) };
}

interface Alignments {
  readonly here: ReturnType<typeof pairTrees>;
  readonly there: ReturnType<typeof pairTrees>;
}

/** What both sides have added, the same in the same place: one thing. By key, by name, or else by what it says. */
function twinsIn(mine: Node, theirs: Node, { here, there }: Alignments): ReadonlyMap<Node, Node> {
  const twins = new Map<Node, Node>();
  const taken = new Set<Node>();
  const isNew = (node: Node): boolean => !there.toBefore.has(node) && !taken.has(node);
  const join = (node: Node, other: Node): void => {
    twins.set(node, other);
    taken.add(other);
  };
  const keys = byId(theirs);
  for (const [id, node] of byId(mine)) {
    const other = keys.get(id);
    if (other && !here.toBefore.has(node) && isNew(other)) join(node, other);
  }
  // what was there on both sides, and twins found so far
  const counterpart = (node: Node): Node | undefined => {
    const base = here.toBefore.get(node);
    return base ? there.toAfter.get(base) : twins.get(node);
  };
  for (const parent of allIn(mine)) {
    const other = counterpart(parent);
    for (const child of other ? parent.children : []) {
      if (here.toBefore.has(child) || twins.has(child)) continue;
      const behind = anchor(child, parent, counterpart);
      const twin = other?.children.find(
        one =>
          isNew(one) && isAlike(child, one) && (child.is === 'arm' || anchor(one, other, inverse) === behind),
      );
      if (twin) join(child, twin);
    }
  }
  return twins;

  function inverse(node: Node): Node | undefined {
    const base = there.toBefore.get(node);
    if (base) return here.toAfter.has(base) ? node : undefined;
    return taken.has(node) ? node : undefined;
  }
}

/** The nearest thing before it that both sides have, as theirs. */
function anchor(child: Node, parent: Node, counterpart: (node: Node) => Node | undefined): Node | undefined {
  const before = parent.children.slice(0, parent.children.indexOf(child));
  return before.flatMap(node => counterpart(node) ?? []).at(-1);
}

function isAlike(a: Node, b: Node): boolean {
  if (a.is === 'arm')
    return a.isOtherwise === b.isOtherwise && (a.isOtherwise || (a.key !== undefined && a.key === b.key));
  return sameTree(a, b, (x, y) => x === y);
}
