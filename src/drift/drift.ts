import type { FleetPlans, PortalPlan } from '../core/fleet.ts';
import type { Kind } from '../core/kind.ts';
import type { Change, Plan, Unit } from '../core/plan.ts';
import type { Shape } from '../core/shape.ts';
import { keptWords } from '../plan/merge.ts';

/**
 * What people changed in a portal since it was last built: a plan read the other way round. What is `before` is what
 * configuration says, what is `after` is what the portal has: `update` changed, `remove` is gone, `create` is there
 * again although an apply removed it. Remarks are on what an apply keeps.
 */
export interface PortalDrift extends PortalPlan {
  /** Names of users by their ids, where the portal shows them. */
  readonly people: ReadonlyMap<string, string>;
  /** Whether there is a base: without one nobody can tell what people changed from what was never applied. */
  readonly isKnown: boolean;
}

export interface FleetDrift extends FleetPlans {
  readonly plans: readonly PortalDrift[];
}

/** What of a plan is there because people changed something in the portal, read the other way round. */
export function driftIn(plan: Plan, kinds: readonly Kind[]): Plan {
  return {
    ...plan,
    changes: plan.changes.flatMap(change => driftOf(change, kinds)),
    remarks: plan.remarks.filter(({ says }) => says.startsWith(keptWords)),
    released: [],
  };
}

/** Whether somebody changed a unit in the portal, and not only the configuration. */
export function isDrift({ origin }: Pick<Unit, 'origin'>): boolean {
  return origin === 'drift' || origin === 'both';
}

/** Whether a declared thing was in the portal before and is not there any more. */
export function isGone({ action, held, units }: Change): boolean {
  return held?.reason === 'missing' || (action === 'create' && units.some(isDrift));
}

/** Whether something is in the portal again that an earlier apply removed. */
export function isBack({ action, held }: Change): boolean {
  return action === 'remove' && held?.reason === 'drift';
}

function driftOf(change: Change, kinds: readonly Kind[]): readonly Change[] {
  const seen = { ...change, risks: [], steps: [], dependsOn: [] };
  if (isGone(change)) {
    // who touched it last says nothing of who took it away
    const { changedBy: _by, changedAt: _at, ...gone } = seen;
    return [{ ...gone, action: 'remove', units: [] }];
  }
  if (isBack(change)) return [{ ...seen, action: 'create', units: [] }];
  const kind = kinds.find(({ name }) => name === change.kind);
  const units = change.units.filter(isDrift).map(unit => turned(unit, kind));
  const { held: _, ...shown } = seen;
  return units.length === 0 ? [] : [{ ...shown, action: 'update', units }];
}

/** A unit from what configuration says to what the portal has. */
function turned({ path, is, before, after, origin, held }: Unit, kind: Kind | undefined): Unit {
  const shape = kind && shapeAt(kind.shape, path);
  const isSaid = shape?.is === 'value' && before !== undefined;
  const words = isSaid ? shape.words?.(after, before) : undefined;
  const chart = isSaid ? shape.chart?.(after, before) : undefined;
  return {
    path,
    is,
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
    ...(words && { words }),
    ...(chart && { chart }),
    origin,
    ...(held?.reason === 'missing' && { held }),
  };
}

function shapeAt(shape: Shape, path: readonly string[]): Shape | undefined {
  return path.reduce<Shape | undefined>(
    (outer, key) => (outer?.is === 'fields' ? outer.of[key] : undefined),
    shape,
  );
}
