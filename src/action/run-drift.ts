import { findDrift } from '../cli/drift/find-drift.ts';
import { checkAnyToken, eachPortal } from '../cli/fleet.ts';
import { openPlace } from '../cli/planning.ts';
import { choosePortals, openCliWorkspace, openFleet } from '../cli/workspace.ts';
import type { FleetDrift } from '../drift/drift.ts';
import { driftTable, driftText, isBlind } from '../render/drift-text.ts';
import { plainPaint } from '../render/style.ts';
import { fenced } from './fenced.ts';
import { GitHubError, openGitHub } from './github.ts';
import type { Running } from './run-plan.ts';
import { markerLine } from './sticky-comments.ts';
import { keepIssue } from './sticky-issue.ts';

/** GitHub takes 65,536 characters. */
const longestText = 55_000;

const title = 'HubSpot portals were changed by hand';
const done = 'The portals are as they were built: nothing is left that people changed by hand.';

/** Looks for what people changed in portals, and keeps one issue that says so: opened, updated, closed. */
export async function runDrift(running: Running): Promise<void> {
  const { context, inputs, toolkit, output } = running;
  const fleet = await findIn(running);
  const isDrifted = fleet.plans.some(({ plan }) => plan.changes.length > 0);
  const unsure = [
    ...fleet.failures.map(({ portal, finding }) => `${portal}: ${finding.message}`),
    ...fleet.plans
      .filter(one => !one.isKnown || isBlind(one))
      .map(({ plan }) => `${plan.portal}: not all is known`),
  ];
  const texts = fleet.plans
    .filter(({ plan }) => plan.changes.length > 0)
    .map(one => driftText(one, plainPaint));
  const table = driftTable(fleet, plainPaint);
  const body = output.redact(fenced([table, ...texts].join('\n'), longestText));
  toolkit.log([table, ...texts].join('\n'));
  toolkit.setOutput('drifted', isDrifted);
  await toolkit.summarise(body);
  try {
    // as long as a portal cannot be looked at, nobody knows that all is well
    const what = isDrifted
      ? { title, body: `${markerLine(inputs.marker)}\n${body}\n${wayOut(context.run)}\n` }
      : undefined;
    if (inputs.token !== '' && inputs.comment && (isDrifted || unsure.length === 0))
      toolkit.setOutput(
        'issue',
        await keepIssue(openGitHub(context, inputs.token), inputs.marker, what, done),
      );
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    toolkit.annotate(
      'warning',
      `The issue could not be kept (${error.message}). Give the job permissions: { contents: read, issues: write }. What changed is in the summary of this run.`,
    );
  }
  if (unsure.length > 0) toolkit.fail(unsure.join('\n'));
}

function wayOut(run: string | undefined): string {
  const link = run === undefined ? '' : ` Found by [this run](${run}).`;
  return `Take it into YAML with \`portalform drift <portal> --adopt\`, or undo it with \`portalform apply <portal> --revert <address>\`.${link} This issue is edited as long as something differs, and closed when nothing does.`;
}

async function findIn({ inputs, io, output }: Running): Promise<FleetDrift> {
  const workspace = openCliWorkspace(io, undefined);
  const fleet = openFleet(workspace, choosePortals(workspace, inputs.portals), output, 0);
  checkAnyToken(fleet, 'read', io);
  const place = await openPlace(workspace, io, {});
  const { done: plans, failures } = await eachPortal(
    fleet,
    { use: 'read', io, output, options: {} },
    async connected => (await findDrift(place, connected)).drift,
  );
  return { plans, failures };
}
