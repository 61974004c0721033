import type { Diagnostic, Position } from './diagnostic.ts';
import type { Plan } from './plan.ts';

/** The plan of one portal, and what a link into it needs. */
export interface PortalPlan {
  readonly plan: Plan;
  /** The host of the portal's pages (`uiDomain` of its account), such as `app-eu1.hubspot.com`. */
  readonly uiDomain: string;
  /** Where the things it changes are declared, or their removal is, by address. */
  readonly places?: ReadonlyMap<string, Position>;
}

/** Why there is nothing of a portal: its token is not set, it is down, or something was refused. */
export interface PortalFailure {
  readonly portal: string;
  readonly portalId: number;
  readonly finding: Diagnostic;
}

/** What a run has found out about a fleet: a portal that failed hides none of the others. */
export interface FleetPlans {
  readonly plans: readonly PortalPlan[];
  readonly failures: readonly PortalFailure[];
}
