import { resolve } from 'node:path';
import { exitCodes } from '../cli/exit-codes.ts';
import { checkAnyToken } from '../cli/fleet.ts';
import type { Io } from '../cli/io.ts';
import type { Output } from '../cli/output.ts';
import { planFleet, plansDocument } from '../cli/plan-fleet.ts';
import { planDocument } from '../cli/review.ts';
import { version } from '../cli/version.ts';
import { choosePortals, openCliWorkspace, openFleet } from '../cli/workspace.ts';
import { writeText } from '../cli/write-text.ts';
import type { FleetPlans } from '../core/fleet.ts';
import { summarise } from '../core/summary.ts';
import { jsonText } from '../render/json-text.ts';
import { commentSize, fleetMarkdown, summarySize } from '../render/markdown/fleet-markdown.ts';
import { planText } from '../render/plan-text.ts';
import { fleetHtml } from '../render/report/fleet-html.ts';
import { plainPaint } from '../render/style.ts';
import { annotatePlans } from './annotations.ts';
import type { Context } from './context.ts';
import { GitHubError, openGitHub } from './github.ts';
import type { Inputs } from './inputs.ts';
import { PLAN_FILE } from './reviewed-plan.ts';
import { keepComments } from './sticky-comments.ts';
import type { Toolkit } from './toolkit.ts';

/** The page that is kept beside the plans. */
const REPORT_FILE = 'portalform-plan.html';

export interface Running {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly toolkit: Toolkit;
  readonly io: Io;
  readonly output: Output;
}

/** Plans, and says so everywhere a reviewer looks: comment, summary, log, lines of YAML, files to keep. */
export async function runPlan(running: Running): Promise<void> {
  const { inputs, context, toolkit, io, output } = running;
  if (withoutTokens(running)) return skip(running);
  const {
    done: plans,
    failures,
    exit,
  } = await planFleet(inputs.portals, { maxErrors: 0 }, io, output, { keep: planned => planned });
  const fleet: FleetPlans = { plans, failures };
  for (const { plan } of fleet.plans) toolkit.log(planText(plan, { paint: plainPaint }));
  const file = resolve(io.cwd, PLAN_FILE);
  const documents = plans.map(({ plan }) => planDocument(plan, [], output));
  writeText(file, output.redact(jsonText(plansDocument(documents, failures))), 'plan-file');
  setOutputs(fleet, toolkit);
  toolkit.setOutput('plan-file', file);
  const run = context.run === undefined ? {} : { run: context.run };
  const report = resolve(io.cwd, REPORT_FILE);
  const page = fleetHtml(fleet, { commit: context.commit, tool: version, ...run });
  writeText(report, output.redact(page), 'report-file');
  toolkit.setOutput('report-file', report);
  const frame = {
    marker: inputs.marker,
    commit: context.commit,
    tool: version,
    ...run,
    ...(context.run !== undefined && { artifact: `${context.run}#artifacts` }),
  };
  const [summary = ''] = fleetMarkdown(fleet, { ...frame, ...summarySize });
  await toolkit.summarise(output.redact(summary));
  annotatePlans(fleet, toolkit, inputs.prefix);
  const parts = fleetMarkdown(fleet, { ...frame, ...commentSize }).map(output.redact);
  await comment(running, parts);
  if (exit !== exitCodes.done) toolkit.fail(failureOf(fleet));
}

/** Whether not one portal has a token: as in every run for a fork. */
function withoutTokens({ inputs, io, output }: Running): boolean {
  const workspace = openCliWorkspace(io, undefined);
  const fleet = openFleet(workspace, choosePortals(workspace, inputs.portals), output, 0);
  try {
    checkAnyToken(fleet, 'read', io);
    return false;
  } catch {
    return true;
  }
}

/** The configuration is valid, or we would not be here; more cannot be said without asking a portal. */
async function skip({ context, toolkit }: Running): Promise<void> {
  const why = context.pull?.isFork
    ? 'this pull request comes from a fork, and GitHub gives its runs no secrets'
    : 'no portal has a token: the environment variables that portal.yaml names are not set in this job';
  const says = `Not planned: ${why}. The configuration is valid.`;
  toolkit.annotate(context.pull?.isFork ? 'notice' : 'warning', says);
  await toolkit.summarise(`${says}\n`);
  toolkit.setOutput('planned', false);
}

function setOutputs({ plans }: FleetPlans, toolkit: Toolkit): void {
  const summaries = plans.map(({ plan }) => summarise(plan));
  const total = (field: 'add' | 'change' | 'destroy' | 'held') =>
    summaries.reduce((sum, one) => sum + one[field], 0);
  const [add, change, destroy, held] = [total('add'), total('change'), total('destroy'), total('held')];
  toolkit.setOutput('planned', true);
  toolkit.setOutput('changed', add + change + destroy > 0);
  toolkit.setOutput('add', add);
  toolkit.setOutput('change', change);
  toolkit.setOutput('destroy', destroy);
  toolkit.setOutput('held', held);
}

/** Without the permission to comment, the plan still stands in the summary: the job does not fail for that. */
async function comment({ inputs, context, toolkit }: Running, parts: readonly string[]): Promise<void> {
  if (!context.pull || !inputs.comment) return;
  if (inputs.token === '') {
    toolkit.annotate(
      'warning',
      'The plan is not commented on the pull request: github-token is empty. It is in the summary of this run.',
    );
    return;
  }
  try {
    await keepComments(openGitHub(context, inputs.token), context.pull.number, inputs.marker, parts);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const way =
      error.status === 403 || error.status === 404
        ? context.pull.isFork
          ? ' Runs for forks may not comment.'
          : ' Give the job permissions: { contents: read, pull-requests: write }.'
        : '';
    toolkit.annotate(
      'warning',
      `The plan could not be commented on the pull request (${error.message}).${way} It is in the summary of this run.`,
    );
  }
}

function failureOf({ failures, plans }: FleetPlans): string {
  const failed = failures.map(({ portal, finding }) => `${portal}: ${finding.message}`);
  const blind = plans
    .filter(({ plan }) => plan.unread.some(({ optional }) => !optional))
    .map(({ plan }) => `${plan.portal}: not all could be read`);
  return [...failed, ...blind].join('\n');
}
