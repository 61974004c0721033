import type { FleetPlans } from '../../core/fleet.ts';
import { formToJson } from '../../core/form-json.ts';
import { isHeld } from '../../core/permitted.ts';
import type { Change, Hold, Unit } from '../../core/plan.ts';
import { groupBy } from '../words.ts';
import { portalHome, portalUrl } from './links.ts';

/** A portal that a change is planned for, with all that is so only there: who changed it, how many records it has. */
export interface Place {
  readonly portal: string;
  readonly portalId: number;
  /** Where a browser finds it; the portal itself until the thing is created. */
  readonly url?: string;
  readonly change: Change;
}

/** The places that a change is the same in. */
export type SharedChange = readonly [Place, ...Place[]];

/** Each change of a fleet once, with the portals it is planned for: those of one thing stand together. */
export function sharedChanges({ plans }: FleetPlans): readonly SharedChange[] {
  const places = plans.flatMap(({ plan, uiDomain }) =>
    plan.changes.map((change): Place => {
      const url = portalUrl(uiDomain, change.link ?? portalHome(plan.portalId));
      return {
        portal: plan.portal,
        portalId: plan.portalId,
        ...(url !== undefined && { url }),
        change,
      };
    }),
  );
  return groupBy(places, ({ change }) => change.address).flatMap(same =>
    groupBy(same, ({ change }) => sayingOf(change)),
  );
}

/** Everything that a reader is shown of a change, but for what differs by portal as a matter of course. */
function sayingOf({ action, title, units, held, steps }: Change): string {
  return JSON.stringify([action, title, steps, held?.reason, units.map(unitSaying)]);
}

function unitSaying({ path, is, before, after, words, origin, risk, held }: Unit): unknown {
  const forms = [before, after].map(form => (form === undefined ? [] : [formToJson(form)]));
  return [path, is, forms, words, origin, risk !== undefined, held?.reason];
}

/** Whether apply carries it out: all, part or nothing of it; `apart` is what others have to do. */
export type State = 'goes' | 'partly' | 'held' | 'apart';

/** Whether it would be carried out. */
export function stateOf(change: Change): State {
  if (isApart(change)) return 'apart';
  if (change.held) return 'held';
  const kept = change.units.filter(({ held }) => held).length;
  if (kept === 0) return 'goes';
  return kept === change.units.length ? 'held' : 'partly';
}

/** Whether a person or HubSpot's own editor has to do all of it: it is listed apart from the changes. */
export function isApart({ held, units, ...change }: Change): boolean {
  const isOthers = (hold: Hold | undefined): boolean =>
    hold?.reason === 'manual' || hold?.reason === 'notCreatable';
  if (held) return isOthers(held);
  return isHeld({ ...change, units }) && units.every(unit => isOthers(unit.held));
}
