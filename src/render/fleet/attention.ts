import type { FleetPlans } from '../../core/fleet.ts';
import { textAt } from '../../core/form.ts';
import type { Change, Hold, Unit } from '../../core/plan.ts';
import { formatKey } from '../format-form.ts';
import { groupBy, singular } from '../words.ts';

/** Something that goes away: a whole thing, or a child of one. */
export interface Removal {
  readonly address: string;
  /** `option latam`; absent for the whole thing. */
  readonly child?: string;
  readonly title?: string;
  readonly risks: readonly string[];
  readonly places: readonly RemovalPlace[];
}

interface RemovalPlace {
  readonly portal: string;
  readonly records?: number;
  readonly held?: Hold;
}

/** What carrying changes out can do, and to what. */
export interface Risk {
  readonly says: string;
  readonly things: readonly { readonly what: string; readonly portals: readonly string[] }[];
}

/** What goes away in any portal, whole things before parts of others. */
export function removalsIn(fleet: FleetPlans): readonly Removal[] {
  const changes = changesIn(fleet);
  const whole = changes.filter(({ change }) => change.action === 'remove').map(removedThing);
  const parts = changes
    .filter(({ change }) => change.action !== 'remove')
    .flatMap(({ portal, change }) =>
      change.units.filter(isRemovedChild).map(unit => removedChild(portal, change, unit)),
    );
  return groupBy([...whole, ...parts], ({ address, child }) => JSON.stringify([address, child])).map(
    same => ({
      ...same[0],
      risks: [...new Set(same.flatMap(({ risks }) => risks))],
      places: same.flatMap(({ places }) => places),
    }),
  );
}

/** Risks of what would be carried out, each said once: with what it is a risk of, and where. */
export function risksIn(fleet: FleetPlans): readonly Risk[] {
  const risks = changesIn(fleet)
    .filter(({ change }) => !change.held && change.action !== 'remove')
    .flatMap(({ portal, change }) => [
      ...change.risks.map(says => ({ says, what: change.address, portal })),
      ...change.units.flatMap(unit =>
        unit.risk === undefined || unit.held || isRemovedChild(unit)
          ? []
          : [{ says: unit.risk, what: `${change.address} (${unit.path.map(formatKey).join('.')})`, portal }],
      ),
    ]);
  return groupBy(risks, ({ says }) => says).map(same => ({
    says: same[0].says,
    things: groupBy(same, ({ what }) => what).map(one => ({
      what: one[0].what,
      portals: [...new Set(one.map(({ portal }) => portal))],
    })),
  }));
}

function changesIn({ plans }: FleetPlans): readonly { readonly portal: string; readonly change: Change }[] {
  return plans.flatMap(({ plan }) => plan.changes.map(change => ({ portal: plan.portal, change })));
}

function isRemovedChild(unit: Unit): boolean {
  return unit.is === 'child' && unit.after === undefined;
}

function removedThing({ portal, change }: { readonly portal: string; readonly change: Change }): Removal {
  const { address, title, risks, records, held } = change;
  return { address, ...(title !== undefined && { title }), risks, places: [placeOf(portal, records, held)] };
}

function removedChild(portal: string, change: Change, unit: Unit): Removal {
  const key = formatKey(unit.path.at(-1) ?? '');
  const label = textAt(unit.before, 'label');
  return {
    address: change.address,
    child: `${singular(formatKey(unit.path.at(-2) ?? 'child'))} ${key}`,
    ...(label !== undefined && label !== key && { title: label }),
    risks: unit.risk === undefined ? [] : [unit.risk],
    places: [placeOf(portal, unit.records, change.held ?? unit.held)],
  };
}

function placeOf(portal: string, records: number | undefined, held: Hold | undefined): RemovalPlace {
  return { portal, ...(records !== undefined && { records }), ...(held && { held }) };
}
