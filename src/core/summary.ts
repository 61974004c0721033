import { isHeld } from './permitted.ts';
import type { Change, Hold, HoldReason, Plan, Unit } from './plan.ts';

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
  /** What a person has to do in HubSpot; apart from the held. */
  readonly manual: number;
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
  const { held, notCreatable, manual } = holdings(plan);
  const reasons = onceEach(held);
  const count = (...actions: readonly Change['action'][]): number =>
    permitted.filter(({ action }) => actions.includes(action)).length;
  return {
    add: count('create'),
    change: count('adopt', 'update'),
    destroy: count('remove'),
    held: reasons.length,
    heldBy: new Map(
      [...new Set(reasons)].map(reason => [reason, reasons.filter(other => other === reason).length]),
    ),
    notCreatable: notCreatable.length,
    manual: manual.reduce((sum, { units, whole }) => sum + (whole ? 1 : units.length), 0),
    unchanged: plan.unchanged,
  };
}

/** Whether apply would write something for it. */
export function isPermitted(change: Change): boolean {
  const isWhole = change.action === 'create' || change.action === 'remove';
  return !isHeld(change) && (isWhole || change.units.length > 0);
}

/** The reasons, each once for a change, whatever is said of its units. */
function onceEach(held: readonly Holding[]): readonly HoldReason[] {
  const pairs = new Map(held.map(({ change, hold }) => [`${hold.reason} ${change.address}`, hold.reason]));
  return [...pairs.values()];
}

/** Everything that is held back, in the plan's order; apart from it what the API cannot create, and what people do. */
export function holdings(plan: Plan): {
  readonly held: readonly Holding[];
  readonly notCreatable: readonly Holding[];
  readonly manual: readonly Holding[];
} {
  const all = plan.changes.flatMap(holdingsOf);
  const by = (reason: HoldReason) => all.filter(({ hold }) => hold.reason === reason);
  const apart = new Set([...by('notCreatable'), ...by('manual')]);
  return {
    held: all.filter(holding => !apart.has(holding)),
    notCreatable: by('notCreatable'),
    manual: by('manual'),
  };
}

/** One holding for a change held as a whole, else one for each saying that holds some of its units. */
function holdingsOf(change: Change): readonly Holding[] {
  if (change.held) return [{ change, hold: change.held, units: change.units, whole: true }];
  const bySaying = new Map<string, Holding>();
  for (const unit of change.units) {
    if (!unit.held) continue;
    const saying = JSON.stringify([unit.held.reason, unit.held.says, unit.held.wayOut]);
    const { hold, units } = bySaying.get(saying) ?? { hold: unit.held, units: [] };
    bySaying.set(saying, { change, hold, units: [...units, unit], whole: false });
  }
  return [...bySaying.values()];
}
