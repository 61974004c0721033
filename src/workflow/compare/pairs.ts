import { sameForm } from './same.ts';
import { pairInOrder, rising } from './sequence.ts';
import { type Likeness, likenessOf } from './similar.ts';
import { allIn, byId, type Node, parentsIn } from './tree.ts';

/** Which nodes of two trees are the same thing. */
export interface Pairs {
  readonly toAfter: ReadonlyMap<Node, Node>;
  readonly toBefore: ReadonlyMap<Node, Node>;
  /** Nodes of `after` that stood elsewhere before. */
  readonly moved: ReadonlySet<Node>;
}

/** What pairs weigh in a list: one of the same key more than all others, one of the same content more than similar ones. */
const sameKey = 1000;
const sameContent = 4;

/** Steps that say too little to be recognised in another place. */
const nondescript: ReadonlySet<string> = new Set(['delay', 'goto']);

/** How much the arms of a step must have in common to be the same, under different names. */
const sameArm = 0.5;

/**
 * Pairs the nodes of two trees: steps with the same key of their own; then, list by list, those that say the same, and
 * those that do the same and say something similar; arms by name or value, then by content; at last steps that went
 * from one list to another as they are.
 */
export function pairTrees(before: Node, after: Node): Pairs {
  const pairing = new Pairing();
  pairing.pair(before, after);
  const keys = byId(after);
  for (const [id, node] of byId(before)) {
    const other = keys.get(id);
    if (other) pairing.pair(node, other);
  }
  pairing.descend(before, after);
  for (const [node, other] of [...pairing.toAfter]) pairing.descend(node, other);
  pairing.pairMoved(before, after);
  const { toAfter, toBefore } = pairing;
  return { toAfter, toBefore, moved: movedIn(before, after, toBefore) };
}

/** The pairs found so far. Local to `pairTrees`. */
class Pairing {
  readonly toAfter = new Map<Node, Node>();
  readonly toBefore = new Map<Node, Node>();
  private readonly descended = new Set<Node>();
  private readonly like: Likeness = likenessOf();

  pair(before: Node, after: Node): void {
    this.toAfter.set(before, after);
    this.toBefore.set(after, before);
  }

  private isFree(node: Node): boolean {
    return !this.toAfter.has(node) && !this.toBefore.has(node);
  }

  /** Pairs what is in two paired nodes, and what is in that. */
  descend(before: Node, after: Node): void {
    if (this.descended.has(before)) return;
    this.descended.add(before);
    if (before.is === 'arm') this.pairSteps(before, after);
    else if (before.verb === after.verb) this.pairArms(before, after);
    for (const child of before.children) {
      const other = this.toAfter.get(child);
      if (other) this.descend(child, other);
    }
  }

  private pairSteps(before: Node, after: Node): void {
    const weigh = (a: Node, b: Node): number => {
      if (this.toAfter.get(a) === b) return sameKey;
      if (!this.isFree(a) || !this.isFree(b)) return 0;
      return this.like.signature(a) === this.like.signature(b) ? sameContent : this.like.likeness(a, b);
    };
    for (const [a, b] of pairInOrder(before.children, after.children, weigh)) this.pair(a, b);
  }

  private pairArms(before: Node, after: Node): void {
    const { signature, likeness, contents } = this.like;
    const pairWhere = (fits: (a: Node, b: Node) => boolean): void =>
      this.pairWhere(before, after, (a, b) => a.isOtherwise === b.isOtherwise && fits(a, b));
    pairWhere((a, b) => a.isOtherwise || (a.key !== undefined && a.key === b.key));
    pairWhere((a, b) => signature(a) === signature(b));
    pairWhere((a, b) => a.key === undefined && b.key === undefined && likeness(a, b) >= sameArm);
    // under another name it is the same one where it leads to the same, or takes the same records
    pairWhere((a, b) => contents(a, b) >= sameArm || takeTheSame(a, b));
    // without a name and with nothing in common, the place is all there is
    pairWhere((a, b) => a.key === undefined && b.key === undefined);
  }

  private pairWhere(before: Node, after: Node, fits: (a: Node, b: Node) => boolean): void {
    for (const a of before.children.filter(child => this.isFree(child))) {
      const b = after.children.find(child => this.isFree(child) && fits(a, child));
      if (b) this.pair(a, b);
    }
  }

  /** Steps that no list kept, and another list got: only where nothing else could be meant. */
  pairMoved(before: Node, after: Node): void {
    const gone = this.bySignature(before);
    const come = this.bySignature(after);
    for (const [signature, [node, ...others]] of gone) {
      const [other, ...more] = come.get(signature) ?? [];
      if (!node || !other || others.length > 0 || more.length > 0) continue;
      if (!this.isFree(node) || !this.isFree(other)) continue;
      this.pair(node, other);
      this.descend(node, other);
    }
  }

  private bySignature(root: Node): ReadonlyMap<string, readonly Node[]> {
    const groups = new Map<string, Node[]>();
    for (const node of allIn(root)) {
      if (node.is !== 'step' || nondescript.has(node.verb) || !this.isFree(node)) continue;
      const signature = this.like.signature(node);
      groups.set(signature, [...(groups.get(signature) ?? []), node]);
    }
    return groups;
  }
}

function takeTheSame(a: Node, b: Node): boolean {
  return a.own.has('when') && sameForm(a.own.get('when'), b.own.get('when'), 'when');
}

function movedIn(before: Node, after: Node, toBefore: ReadonlyMap<Node, Node>): ReadonlySet<Node> {
  const was = parentsIn(before);
  const moved = new Set<Node>();
  for (const parent of allIn(after)) {
    const old = toBefore.get(parent);
    const places = new Map<Node, number>();
    for (const child of parent.children) {
      const from = toBefore.get(child);
      if (from === undefined) continue;
      if (old && was.get(from) === old) places.set(child, old.children.indexOf(from));
      else moved.add(child);
    }
    const kept = rising([...places.values()]);
    for (const [child, place] of places) if (!kept.has(place)) moved.add(child);
  }
  return moved;
}
