import type { JsonObject } from '../core/call.ts';
import { isHeld } from '../core/permitted.ts';
import type { Change, Origin, Plan, Unit } from '../core/plan.ts';
import { Refusal } from '../core/refusal.ts';
import { comparePlans, type Deviation } from '../plan/compare.ts';
import type { GateSettings } from '../plan/input.ts';
import { readPlanFile, readPlanFiles, type SavedPlan, sealPlan } from '../plan/plan-file.ts';
import { asReviewed, takeoversIn } from '../plan/reviewed.ts';
import { planJson } from '../render/plan-json.ts';
import type { PlanOptions } from './options.ts';
import type { Output } from './output.ts';
import { readText } from './read-text.ts';
import { UsageError } from './usage-error.ts';

/** A plan that a person has seen, from a file. */
export interface Review {
  readonly plan: Plan;
  /** What the plan was permitted and told to leave out, and permits now. */
  readonly gate: Pick<GateSettings, 'takeOver' | 'revert' | 'recreate' | 'target'>;
  /** A saved plan is applied exactly; a reviewed one covers what is applied. */
  readonly exactly: boolean;
}

/** A plan as a document without secrets, sealed. Its targets are a part of it: what they left out is no change since. */
export function planDocument(plan: Plan, target: readonly string[] = [], output: Output): JsonObject {
  return sealPlan(output.masked({ ...planJson(plan), ...(target.length > 0 && { target }) }));
}

/** The plans that a person has seen, by portal. */
export type Reviews = ReadonlyMap<string, Review>;

/** Reads the plan file that an apply names, if it names one. */
export function openReviews(
  planFile: string | undefined,
  reviewed: string | undefined,
  options: PlanOptions,
): Reviews | undefined {
  if (planFile !== undefined) checkAlone(reviewed, options);
  const file = planFile ?? reviewed;
  if (file === undefined) return undefined;
  const read = readPlanFiles(readText(file));
  if ('problem' in read)
    throw new Refusal(
      'PF4003',
      `${file} cannot be used: ${read.problem}`,
      'make a new plan: portalform plan --out plan.json',
    );
  const exactly = planFile !== undefined;
  return new Map(read.plans.map(saved => [saved.plan.portal, reviewOf(saved, exactly)]));
}

function reviewOf({ plan, target }: SavedPlan, exactly: boolean): Review {
  const gate = {
    takeOver: [...takeoversIn(plan), ...permitted(plan, ['first'])],
    revert: permitted(plan, ['drift', 'both']),
    recreate: recreated(plan),
    target,
  };
  return { plan: asReviewed(plan), gate, exactly };
}

/** A saved plan has its answers in it: others would only make it another plan. */
function checkAlone(reviewed: string | undefined, { target, takeOver, revert, recreate }: PlanOptions): void {
  if (reviewed !== undefined)
    throw new UsageError(
      'a plan file and --reviewed go the same way',
      'give one of them: a saved plan is applied exactly, --reviewed plans afresh',
    );
  if ((target ?? takeOver ?? revert ?? recreate) === undefined) return;
  throw new UsageError(
    'a saved plan is applied exactly as it is',
    'give --target, --take-over, --revert and --recreate to plan --out instead',
  );
}

/** Addresses of existing things of which a plan changes units of some origin: the flag that permits it was given. */
function permitted({ changes }: Plan, origins: readonly Origin[]): string[] {
  const isPermitted = (unit: Unit) => unit.held === undefined && origins.includes(unit.origin);
  const has = (change: Change) =>
    change.action !== 'create' && !isHeld(change) && change.units.some(isPermitted);
  return changes.filter(has).map(change => change.address);
}

/** Addresses of things that a plan creates although they were there before: --recreate was given. */
function recreated({ changes }: Plan): string[] {
  const has = (change: Change) =>
    change.action === 'create' && !isHeld(change) && change.units.some(unit => unit.origin !== 'first');
  return changes.filter(has).map(change => change.address);
}

/** A saved plan is carried out exactly or not at all. */
export function checkPlanFile(review: Review, fresh: Plan, output: Output): void {
  if (review.plan.configurationHash !== fresh.configurationHash) {
    throw new Refusal(
      'PF4004',
      'the configuration is not the one this plan was made from',
      'run plan again, or use apply --reviewed',
    );
  }
  const deviations = comparePlans(review.plan, asWritten(fresh, output), 'exactly');
  if (deviations.length === 0) return;
  sayDeviations(deviations, output);
  throw new Refusal(
    'PF4002',
    `the portal has changed since this plan was made: ${named(deviations)}`,
    'run plan again and have it reviewed',
  );
}

/** Fewer changes than were reviewed are fine; others are not. */
export function checkReviewed(review: Review, fresh: Plan, output: Output): void {
  const deviations = comparePlans(review.plan, asWritten(fresh, output), 'atMost');
  if (deviations.length === 0) return;
  sayDeviations(deviations, output);
  throw new Refusal(
    'PF4007',
    `the reviewed plan does not cover what would be done now: ${named(deviations)}`,
    'run plan again and have it reviewed',
  );
}

/** As a file has it: what is masked there, such as a token in code, is no difference. */
function asWritten(fresh: Plan, output: Output): Plan {
  const read = readPlanFile(JSON.stringify(planDocument(fresh, [], output)));
  return 'plan' in read ? read.plan : fresh;
}

/** Before anything is asked of a portal. */
export function checkPortal({ plan }: Review, portalId: number): void {
  if (plan.portalId === portalId) return;
  throw new Refusal(
    'PF4003',
    `the plan is of portal ${plan.portalId}, not of ${portalId}`,
    'apply it to its own portal',
  );
}

function sayDeviations(deviations: readonly Deviation[], output: Output): void {
  for (const { address, says } of deviations.slice(0, 20)) output.problem(`  ${address}: ${says}`);
}

function named(deviations: readonly Deviation[]): string {
  const [first, ...others] = deviations.map(({ address, says }) => `${address} ${says}`);
  return others.length === 0 ? String(first) : `${first}; and ${others.length} more`;
}
