import { isHeld } from '../core/permitted.ts';
import type { Change, Hold } from '../core/plan.ts';

/**
 * Changes in an order in which each comes after what it depends on, otherwise as given. What depends on a held change
 * is held, and so is what depends on itself.
 */
export function orderChanges(changes: readonly Change[]): Change[] {
  const byAddress = new Map(changes.map(change => [change.address, change]));
  const done = new Map<string, Change>();
  const open = new Set<string>();
  const visit = (change: Change): Change => {
    const known = done.get(change.address);
    if (known) return known;
    open.add(change.address);
    const holds = change.dependsOn.flatMap(address => {
      const first = byAddress.get(address);
      if (!first) return [];
      if (open.has(address)) return holdCircle(address);
      return isHeld(visit(first)) ? holdWaiting(address) : [];
    });
    open.delete(change.address);
    const [held] = isHeld(change) ? [] : holds;
    const ordered = held ? { ...change, held } : change;
    done.set(change.address, ordered);
    return ordered;
  };
  for (const change of changes) visit(change);
  return [...done.values()];
}

function holdCircle(address: string): Hold {
  return {
    reason: 'dependency',
    says: `it and ${address} need each other`,
    wayOut: 'break the circle in the configuration',
  };
}

/** Held because of another held change. */
export function holdWaiting(address: string): Hold {
  return {
    reason: 'dependency',
    says: `it needs ${address}, which is held`,
    wayOut: `see why ${address} is held`,
  };
}
