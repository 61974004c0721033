import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Outcome } from '../../core/outcome.ts';
import type { Plan } from '../../core/plan.ts';
import { Refusal } from '../../core/refusal.ts';
import { kinds } from '../../kinds/registry.ts';
import { isEmpty } from '../../plan/plan.ts';
import { outcomeJson } from '../../render/outcome-json.ts';
import { outcomeText } from '../../render/outcome-text.ts';
import { planText } from '../../render/plan-text.ts';
import { progressLine } from '../../render/progress.ts';
import { applyPlan } from '../../run/apply/apply-plan.ts';
import { openJournal } from '../../run/journal.ts';
import type { Planned } from '../../run/plan-portal.ts';
import { createReader } from '../../run/reader.ts';
import { confirm } from '../confirm.ts';
import { checkTokens, type Connected, connect } from '../connect.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { gateOf, type PlanOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { journalFile, planConfigured } from '../planning.ts';
import { checkPlanFile, checkReviewed, openReview, type Review } from '../review.ts';
import { version } from '../version.ts';
import { chooseOne, loadAll, openCliWorkspace, shownPath, type Workspace } from '../workspace.ts';

export interface ApplyCommandOptions extends PlanOptions {
  readonly reviewed?: string;
  readonly yes?: boolean;
}

/**
 * Carries out a plan: a saved one exactly, one that is covered by a reviewed one, or one that is shown and confirmed.
 * Always plans afresh first: what is sent is what the portal needs now, and only if that is what was seen.
 */
export async function apply(name: string | undefined, options: ApplyCommandOptions, io: Io, output: Output): Promise<ExitCode> {
  const workspace = openCliWorkspace(io, options.directory);
  const review = openReview(planFileIn(name, io), options.reviewed && resolve(io.cwd, options.reviewed));
  const portal = chooseOne(workspace, review?.exactly ? review.plan.portal : name);
  const configured = loadAll(workspace, [portal], output, options.maxErrors).get(portal);
  if (!configured) return exitCodes.invalid;
  checkTokens([configured], 'write', io, output);
  if (configured.layered.settings.protect && !review) {
    throw new Refusal('PF4005', `portal ${portal} is protected`, 'save a plan with plan --out, have it reviewed, and apply that file');
  }
  const connected = await connect(workspace, configured, 'write', io, output, options);
  const journal = journalFile(workspace, portal, io, options);
  const planned = await planConfigured(connected.configured, createReader(connected.gateway), gateOf(configured, options, review?.takeOver), journal);
  if (review?.exactly) checkPlanFile(review, planned.plan, output);
  else if (review) checkReviewed(review, planned.plan, output);
  checkReadable(planned.plan, options);
  if (!output.json) output.text(planText(planned.plan, { paint: output.paint.out, uiDomain: connected.account.uiDomain }));
  if (!isEmpty(planned.plan) && !(await confirm(planned.plan, { yes: options.yes === true || review !== undefined }, io, output))) return exitCodes.failed;
  return isEmpty(planned.plan) && !output.json ? exitCodes.done : carryOut(planned, { workspace, connected, journal, review }, io, output);
}

interface Run {
  readonly workspace: Workspace;
  readonly connected: Connected;
  readonly journal: string;
  readonly review: Review | undefined;
}

async function carryOut(planned: Planned, { connected, journal: file }: Run, io: Io, output: Output): Promise<ExitCode> {
  const { plan } = planned;
  let stopped = false;
  const unlisten = io.onStop(() => {
    stopped = true;
    output.note('Stopping: what is under way is finished, nothing new is started. Press again to stop at once.');
  });
  const journal = openJournal({ file, run: randomUUID(), now: io.now, redact: output.redact });
  const actor = io.env['GITHUB_ACTOR'];
  journal.write({ type: 'run', portal: plan.portal, portalId: plan.portalId, version, configurationHash: plan.configurationHash, ...(actor !== undefined && { actor }) });
  const outcome = await applyPlan(planned, {
    kinds,
    gateway: connected.gateway,
    journal,
    journalFile: shownPath(io, file),
    stopped: () => stopped,
    sleep: io.sleep,
    progress: result => output.note(progressLine(result, output.paint.err)),
  });
  unlisten();
  if (output.json) output.document(outcomeJson(outcome));
  else output.text(outcomeText(outcome, { paint: output.paint.out }));
  return exitOf(outcome);
}

function exitOf({ results, interrupted }: Outcome): ExitCode {
  if (interrupted) return exitCodes.interrupted;
  const done = results.some(result => result.status === 'done');
  if (results.every(result => result.status === 'done')) return exitCodes.done;
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
function checkReadable(plan: Plan, options: PlanOptions): void {
  const [first] = plan.unread;
  if (!first || options.target !== undefined) return;
  throw new Refusal('PF4006', `${first.kind}${first.scope === undefined ? '' : ` of ${first.scope}`} could not be read: ${first.says}`, first.wayOut);
}
