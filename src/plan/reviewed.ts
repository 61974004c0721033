import type { Change, Hold, Plan } from '../core/plan.ts';
import { orderChanges } from './order.ts';

/** A plan that a person has seen: its takeovers are permitted, and so is what was only waiting for them. */
export function asReviewed(plan: Plan): Plan {
  return { ...plan, changes: orderChanges(plan.changes.map(release)) };
}

/** The addresses that a reviewed plan takes over. */
export function takeoversIn(plan: Plan): string[] {
  return plan.changes
    .filter(({ units }) => units.some(({ held }) => isTakeover(held)))
    .map(({ address }) => address);
}

function release({ held, units, ...rest }: Change): Change {
  const stays = held?.reason === 'dependency' ? undefined : held;
  return {
    ...rest,
    ...(stays && { held: stays }),
    units: units.map(({ held: hold, ...unit }) =>
      hold && !isTakeover(hold) ? { ...unit, held: hold } : unit,
    ),
  };
}

function isTakeover(hold: Hold | undefined): boolean {
  return hold?.reason === 'takeover';
}
