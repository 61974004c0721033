import type { Change, Hold, Plan } from '../core/plan.ts';
import { orderChanges } from './order.ts';

/** A plan that a person has seen: its takeovers are permitted, and so is what was only waiting for them. */
export function asReviewed(plan: Plan): Plan {
  return { ...plan, changes: orderChanges(plan.changes.map(release)) };
}

/** The addresses that a reviewed plan takes over. */
export function takeoversIn(plan: Plan): string[] {
  return plan.changes.filter(change => isTakeover(change.held) || change.units.some(unit => isTakeover(unit.held))).map(change => change.address);
}

function release(change: Change): Change {
  const { held, ...rest } = change;
  const units = change.units.map(unit => {
    const { held: heldUnit, ...free } = unit;
    return isTakeover(heldUnit) ? free : unit;
  });
  return held === undefined || isTakeover(held) || held.reason === 'dependency' ? { ...rest, units } : { ...change, units };
}

function isTakeover(hold: Hold | undefined): boolean {
  return hold?.reason === 'takeover';
}
