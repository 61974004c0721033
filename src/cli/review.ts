import type { Plan } from '../core/plan.ts';
import { Refusal } from '../core/refusal.ts';
import { comparePlans, type Deviation } from '../plan/compare.ts';
import { readPlanFile } from '../plan/plan-file.ts';
import { asReviewed, takeoversIn } from '../plan/reviewed.ts';
import type { Output } from './output.ts';
import { readText } from './read-text.ts';

/** A plan that a person has seen, from a file. */
export interface Review {
  readonly plan: Plan;
  readonly takeOver: readonly string[];
  /** A saved plan is applied exactly; a reviewed one covers what is applied. */
  readonly exactly: boolean;
}

export function openReview(planFile: string | undefined, reviewed: string | undefined): Review | undefined {
  const file = planFile ?? reviewed;
  if (file === undefined) return undefined;
  const read = readPlanFile(readText(file));
  if ('problem' in read) throw new Refusal('PF4003', `${file} cannot be used: ${read.problem}`, 'make a new plan: portalform plan --out plan.json');
  return { plan: asReviewed(read.plan), takeOver: takeoversIn(read.plan), exactly: planFile !== undefined };
}

/** A saved plan is carried out exactly or not at all. */
export function checkPlanFile(review: Review, fresh: Plan, output: Output): void {
  checkPortal(review, fresh);
  if (review.plan.configurationHash !== fresh.configurationHash) {
    throw new Refusal('PF4004', 'the configuration is not the one this plan was made from', 'run plan again, or use apply --reviewed');
  }
  const deviations = comparePlans(review.plan, fresh, 'exactly');
  if (deviations.length === 0) return;
  sayDeviations(deviations, output);
  throw new Refusal('PF4002', `the portal has changed since this plan was made: ${named(deviations)}`, 'run plan again and have it reviewed');
}

/** Fewer changes than were reviewed are fine; others are not. */
export function checkReviewed(review: Review, fresh: Plan, output: Output): void {
  checkPortal(review, fresh);
  const deviations = comparePlans(review.plan, fresh, 'atMost');
  if (deviations.length === 0) return;
  sayDeviations(deviations, output);
  throw new Refusal('PF4007', `the reviewed plan does not cover what would be done now: ${named(deviations)}`, 'run plan again and have it reviewed');
}

function checkPortal({ plan }: Review, fresh: Plan): void {
  if (plan.portalId === fresh.portalId) return;
  throw new Refusal('PF4003', `the plan is of portal ${plan.portalId}, not of ${fresh.portalId}`, 'apply it to its own portal');
}

function sayDeviations(deviations: readonly Deviation[], output: Output): void {
  for (const { address, says } of deviations.slice(0, 20)) output.note(`  ${address}: ${says}`);
}

function named(deviations: readonly Deviation[]): string {
  const addresses = [...new Set(deviations.map(deviation => deviation.address))];
  return addresses.length > 3 ? `${addresses.slice(0, 3).join(', ')} and ${addresses.length - 3} more` : addresses.join(', ');
}
