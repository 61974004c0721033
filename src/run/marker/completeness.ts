import type { Outcome } from '../../core/outcome.ts';
import type { Change, Hold, Plan, Unit } from '../../core/plan.ts';

export interface Applied {
  readonly plan: Plan;
  readonly outcome: Pick<Outcome, 'results' | 'interrupted'>;
  /** `--target`. */
  readonly target: readonly string[];
  readonly isClean: boolean;
}

/**
 * Why an apply was not complete (design: base and the applied marker): something was not done, was left out, or waits
 * for more than what somebody changed in the portal. Undefined when it was.
 */
export function whyIncomplete({ plan, outcome, target, isClean }: Applied): string | undefined {
  const { results, interrupted } = outcome;
  const undone = results.filter(({ status }) => status !== 'done').length;
  if (interrupted) return 'it was interrupted';
  if (undone > 0) return `${changes(undone)} not done`;
  const unsettled = results.filter(result => result.unsettled).length;
  if (unsettled > 0) return `${changes(unsettled)} not shown by HubSpot yet`;
  if (target.length > 0) return '--target left things out';
  if (!isClean) return 'files were not committed';
  const waiting = plan.changes.filter(isWaiting).length;
  return waiting > 0 ? `${changes(waiting)} held` : undefined;
}

function changes(count: number): string {
  return count === 1 ? '1 change was' : `${count} changes were`;
}

function isWaiting({ held, action, units }: Change): boolean {
  if (held) return !stays(held, action === 'create');
  return units.some(unit => unit.held !== undefined && !stays(unit.held, isDrift(unit)));
}

function isDrift({ origin }: Unit): boolean {
  return origin === 'drift' || origin === 'both';
}

/**
 * What is held because somebody changed the portal, or because no API can do it, does not keep the rest from being
 * complete: base has to know what was declared for it to be seen as drift.
 */
function stays({ reason }: Hold, wasThere: boolean): boolean {
  // a pin that names nothing is a mistake in the configuration, not in the portal
  if (reason === 'missing') return wasThere;
  return reason === 'drift' || reason === 'notCreatable' || reason === 'manual';
}
