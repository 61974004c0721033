import type { Entry, Side, Sides } from './entries.ts';
import { sameOwn } from './same.ts';
import { allIn, type Node } from './tree.ts';

/** Two sides that did something different to one thing. */
export interface Conflict {
  readonly entry: Entry;
  readonly is: 'changed' | 'removedHere' | 'removedThere' | 'added' | 'moved';
}

/** What becomes of every thing in a merge. */
export interface Outcome {
  readonly conflicts: readonly Conflict[];
  stays(entry: Entry): boolean;
  /** Whose words a thing gets. */
  says(entry: Entry): 'mine' | 'theirs';
  /** What it stands in; undefined for the whole list. */
  parent(entry: Entry): Entry | undefined;
}

export function outcomeOf(sides: Sides): Outcome {
  const conflicts: Conflict[] = [];
  const held = new Set<Entry>();
  const dropped = new Set<Entry>();
  const inside = (node: Node): readonly Entry[] => allIn(node).map(sides.entryOf);

  for (const entry of sides.entries) {
    const { base, mine, theirs } = entry;
    if (!base || held.has(entry) || dropped.has(entry)) continue;
    if (mine && !theirs && isTouched(entry, 'mine', sides)) {
      conflicts.push({ entry, is: 'removedThere' });
      for (const one of inside(mine)) held.add(one);
    }
    if (!mine && theirs && isTouched(entry, 'theirs', sides)) {
      conflicts.push({ entry, is: 'removedHere' });
      for (const one of inside(theirs)) if (!one.mine) dropped.add(one);
    }
  }
  const stays = (entry: Entry): boolean => {
    if (held.has(entry)) return true;
    if (dropped.has(entry)) return false;
    return entry.base === undefined || (entry.mine !== undefined && entry.theirs !== undefined);
  };
  for (const entry of sides.entries.filter(stays)) {
    const is = clashOf(entry, sides);
    if (is) conflicts.push({ entry, is });
    else if (isMovedApart(entry, sides)) conflicts.push({ entry, is: 'moved' });
  }
  return {
    conflicts,
    stays,
    says: entry => wordsFrom(entry, sides),
    parent: entry => parentOf(entry, sides, stays),
  };
}

/** How keys of steps on one side mean the same as on another. */
export function sameTargetOn(sides: Sides, left: Side, right: Side): (a: string, b: string) => boolean {
  return (a, b) => {
    const [x, y] = [sides.target(a, left), sides.target(b, right)];
    return x || y ? x === y : a === b;
  };
}

export function isChanged({ base, ...entry }: Entry, side: 'mine' | 'theirs', sides: Sides): boolean {
  const node = entry[side];
  return base !== undefined && node !== undefined && !sameOwn(base, node, sameTargetOn(sides, 'base', side));
}

/** Whether a side did anything to a thing or to what is in it. */
function isTouched(entry: Entry, side: 'mine' | 'theirs', sides: Sides): boolean {
  const { base } = entry;
  const node = entry[side];
  if (!base || !node) return true;
  if (sides.isMoved(entry, side) || isChanged(entry, side, sides)) return true;
  const [before, after] = [base, node].map(({ children }) => children.map(sides.entryOf));
  const isOther = before?.length !== after?.length || before?.some(one => !after?.includes(one));
  return isOther || (after ?? []).some(one => isTouched(one, side, sides));
}

function clashOf(entry: Entry, sides: Sides): 'changed' | 'added' | undefined {
  const { base, mine, theirs } = entry;
  if (!mine || !theirs || sameOwn(mine, theirs, sameTargetOn(sides, 'mine', 'theirs'))) return undefined;
  if (!base) return 'added';
  return isChanged(entry, 'mine', sides) && isChanged(entry, 'theirs', sides) ? 'changed' : undefined;
}

function wordsFrom(entry: Entry, sides: Sides): 'mine' | 'theirs' {
  const { base, mine, theirs } = entry;
  if (!mine) return 'theirs';
  if (!theirs) return 'mine';
  return isChanged(entry, 'mine', sides) || (!base && clashOf(entry, sides)) ? 'mine' : 'theirs';
}

function parentOf(entry: Entry, sides: Sides, stays: (entry: Entry) => boolean): Entry | undefined {
  const [here, there] = [sides.parent(entry, 'mine'), sides.parent(entry, 'theirs')];
  const first = sides.isMoved(entry, 'mine') || there === undefined ? here : there;
  const other = first === here ? there : here;
  return first && !stays(first) && other ? other : first;
}

/** Whether both sides moved a thing, and not to the same place. */
function isMovedApart(entry: Entry, sides: Sides): boolean {
  if (!sides.isMoved(entry, 'mine') || !sides.isMoved(entry, 'theirs')) return false;
  if (sides.parent(entry, 'mine') !== sides.parent(entry, 'theirs')) return true;
  const [here, there] = [neighbours(entry, 'mine', sides), neighbours(entry, 'theirs', sides)];
  return here[0] !== there[0] && here[1] !== there[1];
}

function neighbours(entry: Entry, side: 'mine' | 'theirs', sides: Sides): readonly (Entry | undefined)[] {
  const list = sides.parent(entry, side)?.[side]?.children.map(sides.entryOf) ?? [];
  const index = list.indexOf(entry);
  return [list[index - 1], list[index + 1]];
}
