import { join } from 'node:path';
import type { FleetPlans, PortalPlan } from '../../core/fleet.ts';
import { kinds } from '../../kinds/registry.ts';
import { driftJson } from '../../render/drift-json.ts';
import { type PromoteReport, promoteJson, promoteText } from '../../render/drift-promote.ts';
import { driftText, isBlind } from '../../render/drift-text.ts';
import { fleetTable, plannedRows } from '../../render/fleet-text.ts';
import { planText } from '../../render/plan-text.ts';
import { selectorProblem } from '../../run/pull/select.ts';
import { createReader } from '../../run/reader.ts';
import { replaceFile } from '../../run/replace-file.ts';
import { checkToken, connect } from '../connect.ts';
import { type FoundDrift, findDrift } from '../drift/find-drift.ts';
import { replan, unsaved } from '../drift/replan.ts';
import { sayUnmatched } from '../drift/unmatched.ts';
import { type ExitCode, exitCodes, worstExit } from '../exit-codes.ts';
import { eachPortal, type FleetRun, type Running, sayFailures } from '../fleet.ts';
import type { Io } from '../io.ts';
import { gateOf, type PlanOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { checkBase, openPlace, type Place, planConfigured } from '../planning.ts';
import { draftPromotion, type Promotion } from '../promote/draft-promotion.ts';
import { routeOf } from '../promote/route.ts';
import { UsageError } from '../usage-error.ts';
import {
  check,
  chooseOne,
  type Fleet,
  loadMember,
  memberOf,
  openCliWorkspace,
  openFleet,
} from '../workspace.ts';

export interface PromoteCommandOptions extends PlanOptions {
  readonly from: string;
  readonly to?: readonly string[];
  readonly select?: readonly string[];
  readonly dryRun?: boolean;
}

/**
 * Takes what people changed in one portal into the YAML that it shares with others, and shows what comes of that in
 * every portal. Makes no write to a portal.
 */
export async function promote(
  addresses: readonly string[],
  options: PromoteCommandOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const { select: selectors = [], dryRun = false } = options;
  const workspace = openCliWorkspace(io, options.directory);
  const route = routeOf(workspace, chooseOne(workspace, options.from), options.to ?? []);
  checkSelectors(selectors);
  const fleet = openFleet(workspace, [route.from, ...route.to], output, options.maxErrors);
  const source = loadMember(fleet, route.from);
  checkToken(source, 'read', io);
  const place = await openPlace(workspace, io, options);
  await checkBase(place, onlyOne(fleet, route.from), options.base);
  const found = await findDrift(place, await connect(workspace, source, 'read', io, output, options));
  if (!found.drift.isKnown && selectors.length === 0) return unknown(found, output);
  const promotion = await draftPromotion(found, place, route, { addresses, selectors }, output.redact);
  const run = await plansOf(promotion, found, place, { use: 'read', io, output, options });
  const report = { ...promotion.report, dryRun };
  show(report, { plans: run.done, failures: run.failures }, output);
  sayUnmatched(addresses, [found.drift.plan], output);
  if (!dryRun) for (const [path, text] of promotion.texts) replaceFile(join(workspace.root, path), text);
  return worstExit([run.exit, exitOf(report, found)]);
}

function checkSelectors(selectors: readonly string[]): void {
  const [problem] = selectors.flatMap(selector => selectorProblem(selector, kinds) ?? []);
  if (problem !== undefined)
    throw new UsageError(problem, "write an address such as 'property.contacts.*', or group:<name>");
}

function onlyOne(fleet: Fleet, name: string): Fleet {
  return { ...fleet, portals: fleet.portals.filter(({ portal }) => portal === name) };
}

/** Without a base nothing is known to be anybody's change. */
function unknown({ drift }: FoundDrift, output: Output): ExitCode {
  if (output.json) output.document(driftJson(drift));
  else output.text(driftText(drift, output.paint.out));
  output.note('--select <address...> promotes what is made there and nobody declares.');
  return exitCodes.failed;
}

/** What the files would mean for each portal that they are about: the one it comes from first. */
async function plansOf(
  promotion: Promotion,
  found: FoundDrift,
  place: Place,
  running: Running,
): Promise<FleetRun<PortalPlan>> {
  if (promotion.texts.size === 0) return { done: [], failures: [], exit: exitCodes.done };
  const after = unsaved(place, promotion.files);
  const { all } = check(after.workspace, promotion.portals, memberOf);
  const fleet = { workspace: after.workspace, portals: all, alone: false, loaded: new Map() };
  const others = await eachPortal(fleet, running, async ({ configured, gateway, account }) => {
    const reader = createReader(gateway);
    const { plan } = await planConfigured(configured, reader, gateOf(configured, {}), after, account);
    return { plan, uiDomain: account.uiDomain };
  });
  const own = await replan(promotion.files, { ...found, place });
  const { uiDomain } = found.connected.account;
  return { ...others, done: [...('plan' in own ? [{ plan: own.plan, uiDomain }] : []), ...others.done] };
}

function show(report: PromoteReport, fleet: FleetPlans, output: Output): void {
  const paint = output.paint.out;
  if (output.json) output.document(promoteJson(report, fleet));
  else {
    const plans = fleet.plans.map(({ plan, uiDomain }) => planText(plan, { paint, uiDomain }));
    const rows = plannedRows(fleet);
    output.text(
      [...plans, promoteText(report, paint), ...(rows.length > 0 ? [fleetTable(rows, paint)] : [])].join(
        '\n',
      ),
    );
  }
  sayFailures(fleet.failures, output);
  if (!report.dryRun && report.made.length > 0)
    output.note('Next: git diff, then commit, and portalform apply');
}

/** What is left is there in the one portal only. */
function exitOf({ left }: PromoteReport, { drift }: FoundDrift): ExitCode {
  if (isBlind(drift)) return exitCodes.failed;
  return left.length > 0 ? exitCodes.changes : exitCodes.done;
}
