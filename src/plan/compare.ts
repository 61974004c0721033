import { formText } from '../core/hash.ts';
import { permittedPart } from '../core/permitted.ts';
import type { Change, Plan, Unit } from '../core/plan.ts';

/** How a fresh plan differs from one that was saved or reviewed. */
export interface Deviation {
  readonly address: string;
  readonly says: string;
}

/**
 * Compares what would be carried out now with what a person has seen. `exactly`: both ways, for a saved plan;
 * `atMost`: fewer changes than reviewed are fine, so that merges elsewhere do not spoil a review.
 */
export function comparePlans(seen: Plan, fresh: Plan, how: 'exactly' | 'atMost'): Deviation[] {
  const before = permittedByAddress(seen);
  const now = permittedByAddress(fresh);
  const differing = [...now].flatMap(([address, change]) => deviations(address, before.get(address), change, how));
  if (how === 'atMost') return differing;
  const gone = [...before.keys()].filter(address => !now.has(address));
  return [...differing, ...gone.map(address => ({ address, says: 'was planned, and would not be done now' }))];
}

function permittedByAddress(plan: Plan): ReadonlyMap<string, Change> {
  return new Map(plan.changes.flatMap(change => permittedPart(change) ?? []).map(change => [change.address, change]));
}

function deviations(address: string, seen: Change | undefined, fresh: Change, how: 'exactly' | 'atMost'): Deviation[] {
  if (!seen) return [{ address, says: `would ${fresh.action} it, which was not planned` }];
  if (seen.action !== fresh.action) return [{ address, says: `would ${fresh.action} it, where the plan says ${seen.action}` }];
  const units = differingUnits(how === 'exactly' ? seen.units : seen.units.filter(unit => isStill(unit, fresh)), fresh.units);
  if (units.length > 0) return units.map(says => ({ address, says: `${says}${who(fresh)}` }));
  return seen.fingerprint === fresh.fingerprint || fresh.units.length < seen.units.length ? [] : [{ address, says: `has changed since${who(fresh)}` }];
}

function isStill(unit: Unit, { units }: Change): boolean {
  return units.some(other => other.path.join('.') === unit.path.join('.'));
}

function differingUnits(seen: readonly Unit[], fresh: readonly Unit[]): string[] {
  const before = new Map(seen.map(unit => [unit.path.join('.'), unit]));
  const now = new Map(fresh.map(unit => [unit.path.join('.'), unit]));
  const paths = [...new Set([...before.keys(), ...now.keys()])];
  return paths.flatMap(path => {
    const was = sides(before.get(path));
    const is = sides(now.get(path));
    if (was === is) return [];
    return [`${path} ${before.has(path) ? (now.has(path) ? 'is not what the plan was made from' : 'no longer differs') : 'differs now'}`];
  });
}

function sides(unit: Unit | undefined): string {
  return unit ? [unit.before, unit.after].map(side => (side === undefined ? '' : formText(side))).join(' -> ') : '';
}

function who({ changedBy, changedAt }: Change): string {
  const by = changedBy === undefined ? '' : ` by user ${changedBy}`;
  return changedAt === undefined ? by && ` (last changed${by})` : ` (last changed ${changedAt}${by})`;
}
