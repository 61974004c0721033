import type { Finding } from '../core/kind.ts';
import { isHeld } from '../core/permitted.ts';
import type { Change, Hold, Unit } from '../core/plan.ts';
import type { GateSettings } from './input.ts';

/** Holds every removal when together they are more than portal.yaml allows, with the numbers. */
export function limitRemovals(changes: readonly Change[], limits: GateSettings['limits']): readonly Change[] {
  const removals = changes.flatMap(removalsIn);
  const records = removals.reduce((sum, removal) => sum + (removal.records ?? 0), 0);
  const held =
    tooMany('removals', removals.length, limits.removals) ??
    tooMany('recordsAffected', records, limits.recordsAffected);
  return held ? changes.map(change => holdRemovals(change, held)) : changes;
}

function removalsIn(change: Change): readonly { readonly records?: number }[] {
  if (isHeld(change)) return [];
  return change.action === 'remove' ? [change] : change.units.filter(isRemoval);
}

function isRemoval(unit: Unit): boolean {
  return unit.is === 'child' && unit.after === undefined && !unit.held;
}

function tooMany(name: keyof GateSettings['limits'], count: number, limit: number): Hold | undefined {
  if (count <= limit) return undefined;
  const what = name === 'removals' ? `${count} removals` : `removals that touch ${count} records`;
  return {
    reason: 'limit',
    says: `${what} are more than the limit of ${limit}`,
    wayOut: `raise limits: { ${name}: ${count} } in portal.yaml, or remove fewer`,
  };
}

function holdRemovals(change: Change, held: Hold): Change {
  if (isHeld(change)) return change;
  if (change.action === 'remove') return { ...change, held };
  return { ...change, units: change.units.map(unit => (isRemoval(unit) ? { ...unit, held } : unit)) };
}

/** Holds the creates that HubSpot has no room left for. */
export function limitCreates(
  changes: readonly Change[],
  findings: ReadonlyMap<string, readonly Finding[]>,
): Change[] {
  const spent = new Map<string, number>();
  return changes.map(change => {
    const spends = isHeld(change)
      ? []
      : (findings.get(change.address) ?? []).flatMap(finding => finding.spends ?? []);
    const full = spends.find(({ of, left }) => (spent.get(of) ?? 0) >= left);
    if (full) return { ...change, held: noRoom(full) };
    for (const { of } of spends) spent.set(of, (spent.get(of) ?? 0) + 1);
    return change;
  });
}

function noRoom({ of, left }: { readonly of: string; readonly left: number }): Hold {
  return {
    reason: 'limit',
    says: `the portal has room for ${left} more ${of}`,
    wayOut: 'remove some that nobody uses, or ask HubSpot for a higher limit',
  };
}
