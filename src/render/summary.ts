import type { Change, Hold, HoldReason, Plan, Unit } from '../core/plan.ts';

/** A plan in numbers. Removing one option is a change of its property. */
export interface Summary {
  readonly add: number;
  readonly change: number;
  readonly destroy: number;
  /** How many changes are held back, wholly or in part. One that is held for two reasons counts under both. */
  readonly held: number;
  /** In the order in which the reasons first come up. */
  readonly heldBy: ReadonlyMap<HoldReason, number>;
  /** Declared, but the API cannot create it; apart from the held. */
  readonly notCreatable: number;
  readonly unchanged: number;
}

/** What keeps a change, or some of its units, from being carried out. */
export interface Holding {
  readonly change: Change;
  readonly hold: Hold;
  /** The units it keeps; all of them when the whole change is held. */
  readonly units: readonly Unit[];
  readonly whole: boolean;
}

export function summarise(plan: Plan): Summary {
  const permitted = plan.changes.filter(isPermitted);
  const { held, notCreatable } = holdings(plan);
  const reasons = held.map(holding => holding.hold.reason);
  const count = (...actions: readonly Change['action'][]): number =>
    permitted.filter(({ action }) => actions.includes(action)).length;
  return {
    add: count('create'),
    change: count('adopt', 'update'),
    destroy: count('remove'),
    held: held.length,
    heldBy: new Map(
      [...new Set(reasons)].map(reason => [reason, reasons.filter(other => other === reason).length]),
    ),
    notCreatable: notCreatable.length,
    unchanged: plan.unchanged,
  };
}

/** Whether apply would write something for it. */
export function isPermitted(change: Change): boolean {
  if (change.held) return false;
  const wholeThing = change.action === 'create' || change.action === 'remove';
  return wholeThing || change.units.some(unit => !unit.held);
}

/** Everything that is held back, in the plan's order, and apart from it what the API cannot create. */
export function holdings(plan: Plan): {
  readonly held: readonly Holding[];
  readonly notCreatable: readonly Holding[];
} {
  const all = plan.changes.flatMap(holdingsOf);
  const cannot = (holding: Holding): boolean => holding.hold.reason === 'notCreatable';
  return { held: all.filter(holding => !cannot(holding)), notCreatable: all.filter(cannot) };
}

/** One holding for a change held as a whole, else one for each reason that holds some of its units. */
function holdingsOf(change: Change): readonly Holding[] {
  if (change.held) return [{ change, hold: change.held, units: change.units, whole: true }];
  const byReason = new Map<HoldReason, Holding>();
  for (const unit of change.units) {
    if (!unit.held) continue;
    const { hold, units } = byReason.get(unit.held.reason) ?? { hold: unit.held, units: [] };
    byReason.set(hold.reason, { change, hold, units: [...units, unit], whole: false });
  }
  return [...byReason.values()];
}
