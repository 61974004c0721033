import type { Pairs } from './pairs.ts';
import { sameTree } from './same.ts';
import { allIn, byId, type Node } from './tree.ts';

/**
 * What both sides have added, the same in the same place: one thing. Steps by their key, arms by their name, other steps
 * by what they say, behind the same step.
 */
export function twinsIn(mine: Node, theirs: Node, here: Pairs, there: Pairs): ReadonlyMap<Node, Node> {
  const twins = new Map<Node, Node>();
  const taken = new Set<Node>();
  const join = (node: Node, other: Node): void => {
    twins.set(node, other);
    taken.add(other);
  };
  const isNewHere = (node: Node): boolean => !here.toBefore.has(node) && !twins.has(node);
  const isNewThere = (node: Node): boolean => !there.toBefore.has(node) && !taken.has(node);
  /** The same thing on the other side: what was there on both, and twins found so far. */
  const theirsOf = (node: Node): Node | undefined => {
    const base = here.toBefore.get(node);
    return base ? there.toAfter.get(base) : twins.get(node);
  };
  const isShared = (node: Node): boolean => {
    const base = there.toBefore.get(node);
    return base ? here.toAfter.has(base) : taken.has(node);
  };

  const keys = byId(theirs);
  for (const [id, node] of byId(mine)) {
    const other = keys.get(id);
    if (other && isNewHere(node) && isNewThere(other)) join(node, other);
  }
  for (const parent of allIn(mine)) {
    const other = theirsOf(parent);
    if (!other) continue;
    for (const child of parent.children.filter(isNewHere)) {
      const place = preceding(child, parent)
        .flatMap(node => theirsOf(node) ?? [])
        .at(-1);
      const isInPlace = (one: Node): boolean =>
        child.is === 'arm' || preceding(one, other).filter(isShared).at(-1) === place;
      const twin = other.children.find(one => isNewThere(one) && isAlike(child, one) && isInPlace(one));
      if (twin) join(child, twin);
    }
  }
  return twins;
}

function preceding(child: Node, parent: Node): readonly Node[] {
  return parent.children.slice(0, parent.children.indexOf(child));
}

function isAlike(a: Node, b: Node): boolean {
  if (a.is === 'step') return sameTree(a, b, (x, y) => x === y);
  return a.isOtherwise === b.isOtherwise && (a.isOtherwise || (a.key !== undefined && a.key === b.key));
}
