import type { Outcome } from '../core/outcome.ts';
import type { Plan } from '../core/plan.ts';
import { Refusal } from '../core/refusal.ts';
import { isEmpty } from '../plan/plan.ts';
import { withHazards } from '../run/hazards.ts';
import type { PlannedInPlace } from '../run/plan-in-place.ts';
import { createReader } from '../run/reader.ts';
import { applyPlanned, refuseHazards } from './applying.ts';
import type { Connected } from './connect.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { type ApplyOptions, gateOf } from './options.ts';
import type { Output } from './output.ts';
import { type Place, planConfigured } from './planning.ts';
import { checkPlanFile, checkPortal, checkReviewed, type Review, type Reviews } from './review.ts';
import type { Configured } from './workspace.ts';

/** One portal's plan that may be carried out: fresh, and covered by what was reviewed. */
export interface Prepared {
  readonly planned: PlannedInPlace;
  readonly connected: Connected;
  readonly target: readonly string[];
}

/** What holds for every portal of an apply. */
export interface Preparing {
  readonly place: Place;
  readonly options: ApplyOptions;
  readonly output: Output;
}

/** What can be refused before a portal is asked anything. */
export function reviewFor(
  { layered: { name, settings } }: Configured,
  reviews: Reviews | undefined,
): Review | undefined {
  const review = reviews?.get(name);
  if (review) checkPortal(review, settings.portalId);
  else if (reviews)
    throw new Refusal(
      'PF4007',
      `the reviewed plans have none of portal ${name}`,
      'run plan again and have it reviewed; a portal that could not be planned has no plan to apply',
    );
  if (settings.protect && !review)
    throw new Refusal(
      'PF4005',
      `portal ${name} is protected`,
      'save a plan with plan --out, have it reviewed, and apply that file',
    );
  return review;
}

/** Plans afresh: what is sent is what the portal needs now, and only if that is what was seen. */
export async function prepare(
  connected: Connected,
  review: Review | undefined,
  { place, options, output }: Preparing,
): Promise<Prepared> {
  const { configured, gateway, account } = connected;
  const gate = gateOf(configured, options, review?.gate);
  const made = await planConfigured(configured, createReader(gateway), gate, place, account);
  refuseHazards(made.hazards, options);
  const planned = { ...made, plan: withHazards(made.plan, made.hazards, false) };
  if (review) (review.exactly ? checkPlanFile : checkReviewed)(review, planned.plan, output);
  checkReadable(planned.plan, gate.target);
  return { planned, connected, target: gate.target };
}

/** A plan that is blind somewhere is not applied as a whole. */
function checkReadable(plan: Plan, target: readonly string[]): void {
  const first = plan.unread.find(({ optional }) => !optional);
  if (!first || target.length > 0) return;
  throw new Refusal(
    'PF4006',
    `${[first.kind, first.scope].filter(word => word !== undefined).join(' of ')} could not be read: ${first.says}`,
    first.wayOut,
  );
}

/** Carries out what was prepared, and says with what the run ends for this portal. */
export async function carryOut(
  { planned, connected, target }: Prepared,
  { place, options, output }: Preparing,
  io: Io,
): Promise<{ readonly outcome: Outcome; readonly exit: ExitCode }> {
  const file = place.journal(planned.plan.portal);
  const outcome = await applyPlanned({ planned, connected, file, target, options }, io, output);
  return { outcome, exit: exitOf(outcome) };
}

/** Why a portal that was applied is not as it is declared; undefined when its plan has nothing left to do. */
export async function leftAfter(
  { planned, connected, target }: Prepared,
  { place, options }: Preparing,
): Promise<string | undefined> {
  const { configured, gateway, account } = connected;
  const gate = { ...gateOf(configured, options), target };
  const { plan } = await planConfigured(configured, createReader(gateway), gate, place, account);
  if (plan.unread.some(({ optional }) => !optional)) return 'not all could be read again';
  const isSame = plan.configurationHash === planned.plan.configurationHash;
  return isSame && isEmpty(plan) ? undefined : 'there is still something to apply';
}

function exitOf({ results, interrupted, ended }: Outcome): ExitCode {
  if (interrupted) return exitCodes.interrupted;
  const done = results.some(result => result.status === 'done' || result.stepsDone !== undefined);
  if (ended === undefined && results.every(result => result.status === 'done')) return exitCodes.done;
  return done ? exitCodes.partlyApplied : exitCodes.failed;
}
