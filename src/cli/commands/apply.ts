import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PortalFailure } from '../../core/fleet.ts';
import { Refusal } from '../../core/refusal.ts';
import { summarise } from '../../core/summary.ts';
import { isEmpty } from '../../plan/plan.ts';
import { markerLine } from '../../render/base-text.ts';
import { fleetJson } from '../../render/fleet-json.ts';
import { type FleetRow, failedRow, fleetTable } from '../../render/fleet-text.ts';
import { outcomeJson } from '../../render/outcome-json.ts';
import { outcomeText } from '../../render/outcome-text.ts';
import { planText } from '../../render/plan-text.ts';
import { type Applied, type ApplyingFleet, applyFleet, type Finished } from '../apply-fleet.ts';
import type { Prepared } from '../apply-one.ts';
import { type ExitCode, exitCodes, worstExit } from '../exit-codes.ts';
import { checkAnyToken, type FleetRun, sayFailures } from '../fleet.ts';
import type { Io } from '../io.ts';
import type { ApplyOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { checkBase, openPlace } from '../planning.ts';
import { openReviews, type Reviews } from '../review.ts';
import { shareStop } from '../shared-stop.ts';
import { UsageError } from '../usage-error.ts';
import { applyWaves, type WavesRun } from '../waves.ts';
import { choosePortals, type Fleet, openCliWorkspace, openFleet, type Workspace } from '../workspace.ts';

/**
 * Carries out plans: saved ones exactly, those that are covered by reviewed ones, or those that are shown and confirmed.
 * Always plans afresh first: what is sent is what a portal needs now, and only if that is what was seen.
 */
export async function apply(
  names: readonly string[],
  options: ApplyOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  if (options.resume && !options.waves) throw new UsageError('--resume goes with --waves', 'add --waves');
  const workspace = openCliWorkspace(io, options.directory);
  const file = planFileIn(names[0], io);
  const reviews = openReviews(file, options.reviewed && resolve(io.cwd, options.reviewed), options);
  const named = file === undefined ? names : names.slice(1);
  const portals = file !== undefined && named.length === 0 ? portalsOf(reviews, workspace) : named;
  const fleet = openFleet(workspace, choosePortals(workspace, portals), output, options.maxErrors);
  checkAnyToken(fleet, 'write', io);
  const place = await openPlace(workspace, io, options);
  await checkBase(place, fleet, options.base);
  const stop = shareStop(io, () =>
    output.note(
      'Stopping: what is under way is finished, nothing new is started. Press again to stop at once.',
    ),
  );
  const isShown = (fleet.alone && !options.waves) || !(options.yes || reviews);
  const show = (prepared: Prepared, asks: boolean) => showPlan(prepared, asks, io, output);
  const tell = (finished: Finished) => told(finished, isShown, output);
  const applying: ApplyingFleet = { place, reviews, options, output, stop, show, tell };
  try {
    const run: FleetRun<Applied> | WavesRun = options.waves
      ? await applyWaves(fleet, applying)
      : await applyFleet(fleet, applying);
    report(fleet, run, output);
    return worstExit([run.exit, ...run.done.map(one => one.exit), exitOf(fleet, run, stop.stopped())]);
  } finally {
    stop.end();
  }
}

/** Saved plans know their portals. */
function portalsOf(reviews: Reviews | undefined, workspace: Workspace): readonly string[] {
  const portals = [...(reviews?.keys() ?? [])];
  const foreign = portals.find(portal => !workspace.portals.includes(portal));
  if (foreign === undefined) return portals;
  throw new Refusal(
    'PF4003',
    `the plan is of portal ${foreign}, which this workspace does not have`,
    'apply it in the workspace it was made in',
  );
}

/** What a person is asked about they must have seen: on stderr when stdout is for JSON. */
function showPlan({ planned: { plan }, connected }: Prepared, asks: boolean, io: Io, output: Output): void {
  const { uiDomain } = connected.account;
  if (!output.json) output.text(planText(plan, { paint: output.paint.out, uiDomain }));
  else if (asks && io.interactive) output.problem(planText(plan, { paint: output.paint.err, uiDomain }));
}

/** What is said of a portal in the end; its plan too, unless that was shown before. */
function told(finished: Finished, isShown: boolean, { json, paint: { out: paint } }: Output): Applied {
  const { plan, uiDomain, outcome, exit, left } = finished;
  const { portal, portalId, configurationHash } = plan;
  const row = { portal, portalId, counts: summarise(plan), ...saysOf(finished) };
  const kept = { portal, configurationHash, row, exit, ...(left !== undefined && { left }) };
  if (json) return { ...kept, document: outcomeJson(outcome) };
  const texts = [
    ...(isShown ? [] : [planText(plan, { paint, uiDomain })]),
    ...(isEmpty(plan) ? [] : [`\n${outcomeText(outcome, { paint })}`]),
  ];
  return {
    ...kept,
    text: texts.join(''),
    ...(isEmpty(plan) && outcome.marker && { note: markerLine(outcome.marker) }),
  };
}

function report(fleet: Fleet, run: FleetRun<Applied> | WavesRun, output: Output): void {
  const { done, failures } = run;
  if (output.json) output.document(documentOf(run));
  for (const { text = '', note } of done) {
    if (text !== '') output.text(text);
    if (note !== undefined) output.note(note);
  }
  if (!output.json && fleet.portals.length > 1)
    output.text(`\n${fleetTable(rowsOf(fleet, run), output.paint.out)}`);
  sayFailures(failures, output);
  if ('says' in run && run.says !== undefined) output.problem(run.says);
}

function documentOf({ done, failures }: FleetRun<Applied>) {
  const documents = done.flatMap(({ document }) => (document ? [document] : []));
  const [first, ...others] = documents;
  return first && others.length === 0 && failures.length === 0
    ? first
    : fleetJson('outcomes', documents, failures);
}

function rowsOf({ portals }: Fleet, run: FleetRun<Applied> | WavesRun): readonly FleetRow[] {
  const done = new Map(run.done.map(one => [one.portal, one]));
  const failed = new Map<string, PortalFailure>(run.failures.map(one => [one.portal, one]));
  const before = new Set('before' in run ? run.before : []);
  return portals.map(({ portal, portalId }): FleetRow => {
    const applied = done.get(portal);
    if (applied) return applied.row;
    const failure = failed.get(portal);
    if (failure) return failedRow(failure);
    return { portal, portalId, says: before.has(portal) ? 'done before' : 'not started' };
  });
}

function saysOf({ plan, outcome, exit, left }: Finished): Pick<FleetRow, 'says' | 'isBad'> {
  if (left !== undefined) return { says: left, isBad: true };
  if (exit === exitCodes.done) return { says: isEmpty(plan) ? 'nothing to do' : 'applied' };
  const done = outcome.results.filter(({ status }) => status === 'done').length;
  const word = exit === exitCodes.interrupted ? 'interrupted' : done > 0 ? 'partly applied' : 'failed';
  return { says: `${word}: ${done} of ${outcome.results.length} done`, isBad: true };
}

/** Portals that nobody came to. */
function exitOf({ portals }: Fleet, run: FleetRun<Applied> | WavesRun, stopped: boolean): ExitCode {
  const reached = run.done.length + run.failures.length + ('before' in run ? run.before.length : 0);
  if (reached >= portals.length && !('says' in run && run.says !== undefined)) return exitCodes.done;
  if (stopped) return exitCodes.interrupted;
  return run.done.some(({ exit }) => exit === exitCodes.done) ? exitCodes.partlyApplied : exitCodes.failed;
}

/** The first argument is a plan file when it names a file; otherwise it names a portal. */
function planFileIn(name: string | undefined, io: Io): string | undefined {
  if (name === undefined) return undefined;
  const file = resolve(io.cwd, name);
  const isFile = existsSync(file) && statSync(file).isFile();
  return isFile || name.endsWith('.json') ? file : undefined;
}
