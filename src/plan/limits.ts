import { isHeld } from '../core/permitted.ts';
import type { Change, Hold, Unit } from '../core/plan.ts';
import type { Finding } from '../core/kind.ts';
import type { GateSettings } from './input.ts';

/** Holds every removal when together they are more than portal.yaml allows, with the numbers. */
export function limitRemovals(changes: readonly Change[], limits: GateSettings['limits']): Change[] {
  const removals = changes.flatMap(removalsIn);
  const records = removals.reduce((sum, removal) => sum + (removal.records ?? 0), 0);
  const hold = tooMany('removals', removals.length, limits.removals) ?? tooMany('recordsAffected', records, limits.recordsAffected);
  return hold ? changes.map(change => holdRemovals(change, hold)) : [...changes];
}

function removalsIn(change: Change): readonly { readonly records?: number }[] {
  if (isHeld(change)) return [];
  return change.action === 'remove' ? [change] : change.units.filter(isRemoval);
}

function isRemoval(unit: Unit): boolean {
  return unit.is === 'child' && unit.after === undefined && !unit.held;
}

function tooMany(name: 'removals' | 'recordsAffected', count: number, limit: number): Hold | undefined {
  if (count <= limit) return undefined;
  const what = name === 'removals' ? `${count} removals` : `removals that touch ${count} records`;
  return { reason: 'limit', says: `${what} are more than the limit of ${limit}`, wayOut: `raise limits: { ${name}: ${count} } in portal.yaml, or remove fewer` };
}

function holdRemovals(change: Change, held: Hold): Change {
  if (isHeld(change)) return change;
  if (change.action === 'remove') return { ...change, held };
  return { ...change, units: change.units.map(unit => (isRemoval(unit) ? { ...unit, held } : unit)) };
}

/** Holds the creates that HubSpot has no room left for. */
export function limitCreates(changes: readonly Change[], findings: ReadonlyMap<string, readonly Finding[]>): Change[] {
  const spent = new Map<string, number>();
  return changes.map(change => {
    if (isHeld(change)) return change;
    for (const { spends } of findings.get(change.address) ?? []) {
      if (!spends) continue;
      const before = spent.get(spends.of) ?? 0;
      spent.set(spends.of, before + 1);
      if (before < spends.left) continue;
      const says = `the portal has room for ${spends.left} more ${spends.of}`;
      return { ...change, held: { reason: 'limit', says, wayOut: 'remove some that nobody uses, or ask HubSpot for a higher limit' } };
    }
    return change;
  });
}
