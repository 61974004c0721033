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
    const hold = change.dependsOn.map(address => holdFor(address, byAddress, open, visit)).find(found => found !== undefined);
    open.delete(change.address);
    const ordered = hold && !isHeld(change) ? { ...change, held: hold } : change;
    done.set(change.address, ordered);
    return ordered;
  };
  for (const change of changes) visit(change);
  return [...done.values()];
}

function holdFor(address: string, changes: ReadonlyMap<string, Change>, open: ReadonlySet<string>, visit: (change: Change) => Change): Hold | undefined {
  const change = changes.get(address);
  if (!change) return undefined;
  if (open.has(address)) return { reason: 'dependency', says: `it and ${address} need each other`, wayOut: 'break the circle in the configuration' };
  return isHeld(visit(change)) ? { reason: 'dependency', says: `it needs ${address}, which is held`, wayOut: `let ${address} go ahead first` } : undefined;
}
