import type { Kind } from '../core/kind.ts';
import { isHeld } from '../core/permitted.ts';
import type { Change } from '../core/plan.ts';
import { holdWaiting } from './order.ts';

/**
 * New things that refer to each other cannot each come after the other. One of them is made without
 * what it refers to, and completed once that is there.
 */
export function breakCircles(changes: readonly Change[], kinds: readonly Kind[]): readonly Change[] {
  const canWait = new Set(kinds.filter(kind => kind.completes !== undefined).map(({ name }) => name));
  const byAddress = new Map(changes.map(change => [change.address, change]));
  const cut = new Map<string, string[]>();
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (address: string): void => {
    const change = byAddress.get(address);
    if (!change || done.has(address)) return;
    open.push(address);
    for (const next of change.dependsOn) {
      if (open.includes(next)) cutCircle(open.slice(open.indexOf(next)), next);
      else visit(next);
    }
    open.pop();
    done.add(address);
  };
  /** The edge that closes the circle, or else the first one of it that can be completed later. */
  const cutCircle = (circle: readonly string[], closing: string): void => {
    const edges = circle.map((from, index) => ({ from, to: circle[index + 1] ?? closing })).reverse();
    const edge = edges.find(({ from }) => {
      const change = byAddress.get(from);
      return change?.action === 'create' && canWait.has(change.kind);
    });
    if (edge) cut.set(edge.from, [...(cut.get(edge.from) ?? []), edge.to]);
  };
  for (const address of [...byAddress.keys()].sort()) visit(address);
  if (cut.size === 0) return changes;
  // a circle may be left that goes another way
  return breakCircles(
    changes.map(change => completedLater(change, cut.get(change.address) ?? [])),
    kinds,
  );
}

function completedLater(change: Change, later: readonly string[]): Change {
  if (later.length === 0) return change;
  return {
    ...change,
    dependsOn: change.dependsOn.filter(address => !later.includes(address)),
    completedBy: [...new Set([...(change.completedBy ?? []), ...later])].sort(),
  };
}

/** What could not be completed is not begun. */
export function holdUncompleted(changes: readonly Change[]): readonly Change[] {
  const held = new Set(changes.filter(isHeld).map(({ address }) => address));
  return changes.map(change => {
    const missing = isHeld(change) ? undefined : change.completedBy?.find(address => held.has(address));
    return missing === undefined ? change : { ...change, held: holdWaiting(missing) };
  });
}
