import type { FleetPlans } from '../../core/fleet.ts';
import type { Change, HoldReason, Unit } from '../../core/plan.ts';
import { holdings } from '../../core/summary.ts';
import { placeText } from '../diagnostics-text.ts';
import { general } from '../held-text.ts';
import { groupBy } from '../words.ts';

/** What is held for one reason, with one way out. */
export interface HeldGroup {
  readonly reason: HoldReason;
  /** With the address where it is one thing, else with a placeholder. */
  readonly says: string;
  readonly wayOut: string;
  readonly things: readonly HeldThing[];
}

export interface HeldThing {
  readonly change: Change;
  /** Of what is held only in part. */
  readonly units: readonly Unit[];
  /** Where the configuration says it. */
  readonly at?: string;
  readonly portals: readonly string[];
}

/** What a person has to do in HubSpot about one thing. */
export interface ByHand {
  readonly change: Change;
  readonly says: string;
  readonly steps: readonly ByHandStep[];
  readonly portals: readonly string[];
}

/** One thing to do, and where. */
export interface ByHandStep {
  readonly says: string;
  readonly portals: readonly string[];
}

/** What is held in any portal, or cannot be created there, by reason and way out. */
export function heldIn(fleet: FleetPlans, which: 'held' | 'notCreatable'): readonly HeldGroup[] {
  const all = holdingsIn(fleet, which);
  return groupBy(all, ({ holding }) =>
    JSON.stringify([holding.hold.reason, general(holding, 'says'), general(holding, 'wayOut')]),
  ).map(group => {
    const { holding } = group[0];
    const things = groupBy(group, one => one.holding.change.address);
    const said = (text: 'says' | 'wayOut') =>
      things.length === 1 ? holding.hold[text] : general(holding, text);
    return {
      reason: holding.hold.reason,
      says: said('says'),
      wayOut: said('wayOut'),
      things: things.map(heldThing),
    };
  });
}

export function byHandIn(fleet: FleetPlans): readonly ByHand[] {
  return groupBy(holdingsIn(fleet, 'manual'), ({ holding: { hold, change } }) =>
    JSON.stringify([hold.says, change.address]),
  ).map(group => ({
    change: group[0].holding.change,
    says: group[0].holding.hold.says,
    steps: groupBy(group, ({ holding }) => holding.hold.wayOut).map(same => ({
      says: same[0].holding.hold.wayOut,
      portals: portalsOf(same),
    })),
    portals: portalsOf(group),
  }));
}

type Held = ReturnType<typeof holdingsIn>[number];

function holdingsIn({ plans }: FleetPlans, which: keyof ReturnType<typeof holdings>) {
  return plans.flatMap(({ plan }) =>
    holdings(plan)[which].map(holding => ({ portal: plan.portal, holding })),
  );
}

function heldThing(group: readonly [Held, ...Held[]]): HeldThing {
  const { change, units, whole, hold } = group[0].holding;
  return {
    change,
    units: whole ? [] : units,
    ...(hold.at && { at: placeText(hold.at) }),
    portals: portalsOf(group),
  };
}

function portalsOf(group: readonly Held[]): readonly string[] {
  return [...new Set(group.map(({ portal }) => portal))];
}
