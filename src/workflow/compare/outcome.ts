import type { Entry, Present, Side, Sides } from './entries.ts';
import { sameOwn } from './same.ts';
import { allIn, type Node } from './tree.ts';

/** Two sides that did something different to one thing; `node` is the thing, as far back as it is known. */
export type Conflict =
  | { readonly is: 'removedHere' | 'removedThere' | 'added' | 'moved'; readonly node: Node }
  | { readonly is: 'changed'; readonly node: Node; readonly mine: Node; readonly theirs: Node };

/** What becomes of every thing in a merge. */
export interface Outcome {
  readonly conflicts: readonly Conflict[];
  stays(entry: Entry): entry is Present;
}

export function outcomeOf(sides: Sides): Outcome {
  const conflicts: Conflict[] = [];
  const held = new Set<Entry>();
  const dropped = new Set<Entry>();

  for (const entry of sides.entries) {
    const { base, mine, theirs } = entry;
    if (!base || held.has(entry)) continue;
    if (mine && !theirs && isTouched(base, mine, 'mine', sides)) {
      conflicts.push({ is: 'removedThere', node: base });
      for (const node of allIn(mine)) held.add(sides.entryOf(node));
    }
    if (!mine && theirs && !dropped.has(entry) && isTouched(base, theirs, 'theirs', sides)) {
      conflicts.push({ is: 'removedHere', node: base });
      for (const node of allIn(theirs).map(sides.entryOf)) if (!node.mine) dropped.add(node);
    }
  }
  const stays = (entry: Entry): entry is Present => {
    if (held.has(entry)) return true;
    if (dropped.has(entry)) return false;
    return entry.base === undefined || (entry.mine !== undefined && entry.theirs !== undefined);
  };
  const clashes = sides.entries.filter(stays).flatMap(entry => clashesOf(entry, sides));
  return { conflicts: [...conflicts, ...clashes], stays };
}

/** Whether keys of steps mean the same on two sides. */
function sameTargetOn(sides: Sides, left: Side, right: Side): (a: string, b: string) => boolean {
  return (a, b) => {
    const [x, y] = [sides.step(a, left), sides.step(b, right)];
    return x && y ? sides.entryOf(x) === sides.entryOf(y) : a === b && x === y;
  };
}

/** Whether a side says something else than base. */
export function isChanged(base: Node, node: Node, side: 'mine' | 'theirs', sides: Sides): boolean {
  return !sameOwn(base, node, sameTargetOn(sides, 'base', side));
}

/** Whether mine and theirs say the same. */
export function isAgreed(mine: Node, theirs: Node, sides: Sides): boolean {
  return sameOwn(mine, theirs, sameTargetOn(sides, 'mine', 'theirs'));
}

/** Whether a side did anything to a thing or to what is in it. */
function isTouched(base: Node, node: Node, side: 'mine' | 'theirs', sides: Sides): boolean {
  if (sides.isMoved(node) || isChanged(base, node, side, sides)) return true;
  if (base.children.length !== node.children.length) return true;
  return base.children.some(child => {
    const other = sides.entryOf(child)[side];
    return !other || !node.children.includes(other) || isTouched(child, other, side, sides);
  });
}

function clashesOf({ base, mine, theirs }: Present, sides: Sides): readonly Conflict[] {
  if (!mine || !theirs) return [];
  if (!base) return isAgreed(mine, theirs, sides) ? [] : [{ is: 'added', node: mine }];
  const isBoth = isChanged(base, mine, 'mine', sides) && isChanged(base, theirs, 'theirs', sides);
  return [
    ...(isBoth && !isAgreed(mine, theirs, sides)
      ? [{ is: 'changed', node: base, mine, theirs } as const]
      : []),
    ...(isMovedApart(mine, theirs, sides) ? [{ is: 'moved', node: base } as const] : []),
  ];
}

/** Whether both sides moved a thing, and not to the same place. */
function isMovedApart(mine: Node, theirs: Node, sides: Sides): boolean {
  if (!sides.isMoved(mine) || !sides.isMoved(theirs)) return false;
  const entryOf = (node: Node | undefined): Entry | undefined => node && sides.entryOf(node);
  if (entryOf(sides.parent(mine)) !== entryOf(sides.parent(theirs))) return true;
  const [here, there] = [sides.neighbours(mine).map(entryOf), sides.neighbours(theirs).map(entryOf)];
  return here[0] !== there[0] && here[1] !== there[1];
}
