import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Outcome } from '../../core/outcome.ts';
import type { Plan } from '../../core/plan.ts';
import { Refusal } from '../../core/refusal.ts';
import { isEmpty } from '../../plan/plan.ts';
import { markerLine } from '../../render/base-text.ts';
import { outcomeJson } from '../../render/outcome-json.ts';
import { outcomeText } from '../../render/outcome-text.ts';
import { planText } from '../../render/plan-text.ts';
import type { Paint } from '../../render/style.ts';
import { withHazards } from '../../run/hazards.ts';
import { createReader } from '../../run/reader.ts';
import { applyPlanned, refuseHazards } from '../applying.ts';
import { confirm } from '../confirm.ts';
import { type Connected, checkTokens, connect } from '../connect.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { type ApplyOptions, gateOf } from '../options.ts';
import type { Output } from '../output.ts';
import { openPlace, planConfigured } from '../planning.ts';
import { checkPlanFile, checkPortal, checkReviewed, openReview, type Review } from '../review.ts';
import { chooseOne, loadThe, openCliWorkspace, type Workspace } from '../workspace.ts';

/**
 * Carries out a plan: a saved one exactly, one that is covered by a reviewed one, or one that is shown and confirmed.
 * Always plans afresh first: what is sent is what the portal needs now, and only if that is what was seen.
 */
export async function apply(
  name: string | undefined,
  options: ApplyOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const workspace = openCliWorkspace(io, options.directory);
  const review = openReview(
    planFileIn(name, io),
    options.reviewed && resolve(io.cwd, options.reviewed),
    options,
  );
  const portal = portalOf(review, name, workspace);
  const configured = loadThe(portal, workspace, output, options.maxErrors);
  if (review) checkPortal(review, configured.layered.settings.portalId);
  if (configured.layered.settings.protect && !review) {
    throw new Refusal(
      'PF4005',
      `portal ${portal} is protected`,
      'save a plan with plan --out, have it reviewed, and apply that file',
    );
  }
  checkTokens([configured], 'write', io, output);
  const connected = await connect(workspace, configured, 'write', io, output, options);
  const { configured: known } = connected;
  const place = await openPlace(workspace, io, options);
  const gate = gateOf(known, options, review?.gate);
  const reader = createReader(connected.gateway);
  const made = await planConfigured(known, reader, gate, place, connected.account);
  refuseHazards(made.hazards, options);
  const planned = { ...made, plan: withHazards(made.plan, made.hazards, false) };
  if (review) (review.exactly ? checkPlanFile : checkReviewed)(review, planned.plan, output);
  checkReadable(planned.plan, gate.target);
  const asks = !isEmpty(planned.plan) && !options.yes && !review;
  showPlan(planned.plan, connected, asks, io, output);
  if (asks) await confirm(planned.plan, io);
  const outcome = await applyPlanned(
    { planned, connected, file: place.journal(portal), target: gate.target, options },
    io,
    output,
  );
  if (output.json) output.document(outcomeJson(outcome));
  else if (!isEmpty(planned.plan)) output.text(`\n${outcomeText(outcome, { paint: output.paint.out })}`);
  else if (outcome.marker) output.note(markerLine(outcome.marker));
  return exitOf(outcome);
}

/** A saved plan knows its portal. */
function portalOf(review: Review | undefined, name: string | undefined, workspace: Workspace): string {
  if (!review?.exactly) return chooseOne(workspace, name);
  const { portal } = review.plan;
  if (workspace.portals.includes(portal)) return portal;
  throw new Refusal(
    'PF4003',
    `the plan is of portal ${portal}, which this workspace does not have`,
    'apply it in the workspace it was made in',
  );
}

/** What a person is asked about they must have seen: on stderr when stdout is for JSON. */
function showPlan(plan: Plan, { account }: Connected, asks: boolean, io: Io, output: Output): void {
  const textIn = (paint: Paint) => planText(plan, { paint, uiDomain: account.uiDomain });
  if (!output.json) output.text(textIn(output.paint.out));
  else if (asks && io.interactive) output.problem(textIn(output.paint.err));
}

function exitOf({ results, interrupted, ended }: Outcome): ExitCode {
  if (interrupted) return exitCodes.interrupted;
  const done = results.some(result => result.status === 'done' || result.stepsDone !== undefined);
  if (ended === undefined && results.every(result => result.status === 'done')) return exitCodes.done;
  return done ? exitCodes.partlyApplied : exitCodes.failed;
}

/** The argument is a plan file when it names a file; otherwise it names a portal. */
function planFileIn(name: string | undefined, io: Io): string | undefined {
  if (name === undefined) return undefined;
  const file = resolve(io.cwd, name);
  const isFile = existsSync(file) && statSync(file).isFile();
  return isFile || name.endsWith('.json') ? file : undefined;
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
