import { resolve } from 'node:path';
import type { Json, JsonObject } from '../../core/call.ts';
import type { FleetPlans, PortalPlan } from '../../core/fleet.ts';
import type { Plan } from '../../core/plan.ts';
import { Refusal } from '../../core/refusal.ts';
import { isEmpty } from '../../plan/plan.ts';
import { takeoversIn } from '../../plan/reviewed.ts';
import { fleetJson } from '../../render/fleet-json.ts';
import { fleetTable, plannedRows } from '../../render/fleet-text.ts';
import { jsonText } from '../../render/json-text.ts';
import { planText } from '../../render/plan-text.ts';
import type { Paint } from '../../render/style.ts';
import { withHazards } from '../../run/hazards.ts';
import { createReader } from '../../run/reader.ts';
import { type Snapshot, snapshotFrom, snapshotReader } from '../../run/snapshot.ts';
import type { Connected } from '../connect.ts';
import { type ExitCode, exitCodes, worstExit } from '../exit-codes.ts';
import { checkAnyToken, eachConfigured, eachPortal, sayFailures } from '../fleet.ts';
import type { Io } from '../io.ts';
import { gateOf, type PlanOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { checkBase, openPlace, type Place, planConfigured } from '../planning.ts';
import { readText } from '../read-text.ts';
import { planDocument } from '../review.ts';
import { UsageError } from '../usage-error.ts';
import {
  type Configured,
  choosePortals,
  loadWithFacts,
  openCliWorkspace,
  openFleet,
  shownPath,
} from '../workspace.ts';
import { writeText } from '../write-text.ts';

export interface PlanCommandOptions extends PlanOptions {
  readonly out?: string;
  readonly snapshot?: string;
  readonly detailedExitcode?: boolean;
}

/** Shows what apply would do to portals. Makes no write. */
export async function plan(
  names: readonly string[],
  options: PlanCommandOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const workspace = openCliWorkspace(io, options.directory);
  const portals = choosePortals(workspace, names);
  if (portals.length > 1 && options.snapshot !== undefined)
    throw new UsageError('--snapshot is for one portal', `name one of ${portals.join(', ')}`);
  const fleet = openFleet(workspace, portals, output, options.maxErrors);
  if (options.snapshot === undefined) checkAnyToken(fleet, 'read', io);
  const place = await openPlace(workspace, io, options);
  await checkBase(place, fleet, options.base);
  const { done, failures, exit } =
    options.snapshot === undefined
      ? await eachPortal(fleet, { use: 'read', io, output, options }, connected =>
          planOne(place, connected, options),
        )
      : await eachConfigured(fleet, { options }, configured =>
          planSnapshot(place, configured, options.snapshot ?? '', options),
        );
  show({ plans: done, failures }, options, io, output);
  const plans = done.map(one => one.plan);
  return worstExit([exit, exitOf(plans, options)]);
}

async function planOne(
  place: Place,
  { gateway, account, configured }: Connected,
  options: PlanCommandOptions,
): Promise<PortalPlan> {
  const reader = createReader(gateway);
  const gate = gateOf(configured, options);
  const { plan: made, hazards } = await planConfigured(configured, reader, gate, place, account);
  return { plan: withHazards(made, hazards, true), uiDomain: account.uiDomain };
}

async function planSnapshot(
  place: Place,
  configured: Configured,
  file: string,
  options: PlanCommandOptions,
): Promise<PortalPlan> {
  const snapshot = readSnapshot(resolve(place.io.cwd, file), configured);
  const { account } = snapshot;
  const known = loadWithFacts(place.workspace, configured, account);
  const { plan: made, hazards } = await planConfigured(
    known,
    snapshotReader(snapshot),
    gateOf(known, options),
    { ...place, uncached: true },
    account,
  );
  return { plan: withHazards(made, hazards, true), uiDomain: account.uiDomain };
}

function readSnapshot(file: string, { layered }: Configured): Snapshot {
  const snapshot = snapshotFrom(parse(readText(file)));
  if (!snapshot) throw new UsageError(`${file} is not a snapshot`, 'take one with: portalform snapshot');
  if (snapshot.portalId === layered.settings.portalId) return snapshot;
  throw new Refusal(
    'PF4001',
    `the snapshot is of portal ${snapshot.portalId}, but portal.yaml says ${layered.settings.portalId}`,
    'take a snapshot of the right portal',
  );
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function show(fleet: FleetPlans, options: PlanCommandOptions, io: Io, output: Output): void {
  // sealing and masking 10,000 changes takes a while: only for those who asked for the document
  const document = lazily(() => documentOf(fleet, options, output));
  if (output.json) output.document(document());
  else output.text(fleetText(fleet, output.paint.out));
  sayFailures(fleet.failures, output);
  if (options.out === undefined) return;
  const file = resolve(io.cwd, options.out);
  writeText(file, output.redact(jsonText(document())), '--out');
  const takeovers = fleet.plans.flatMap(one => takeoversIn(one.plan)).length;
  const too =
    takeovers === 0 ? '' : `, ${takeovers === 1 ? 'its takeover' : `its ${takeovers} takeovers`} included`;
  output.note(`Saved the plan. To carry out exactly this${too}: portalform apply ${shownPath(io, file)}`);
}

/** Every plan; of several portals a table of all, those without a plan too, at the end. */
function fleetText(fleet: FleetPlans, paint: Paint): string {
  const texts = fleet.plans.map(({ plan: one, uiDomain }) => planText(one, { paint, uiDomain }));
  const rows = plannedRows(fleet);
  return [...texts, ...(rows.length > 1 ? [fleetTable(rows, paint)] : [])].join('\n');
}

function documentOf(
  { plans, failures }: FleetPlans,
  { target }: PlanCommandOptions,
  output: Output,
): JsonObject {
  const documents = plans.map(one => planDocument(one.plan, target, output));
  const [first, ...others] = documents;
  return first && others.length === 0 && failures.length === 0
    ? first
    : fleetJson('plans', documents, failures);
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function exitOf(plans: readonly Plan[], options: PlanCommandOptions): ExitCode {
  if (plans.some(one => one.unread.some(({ optional }) => !optional))) return exitCodes.failed;
  return options.detailedExitcode && plans.some(hasChanges) ? exitCodes.changes : exitCodes.done;
}

/** Something that apply would do, or that only waits for a person's word. What cannot be done is no change. */
function hasChanges(one: Plan): boolean {
  return (
    !isEmpty(one) ||
    one.changes.some(({ held, units }) =>
      held ? awaits(held.reason) : units.some(unit => unit.held && awaits(unit.held.reason)),
    )
  );
}

function awaits(reason: string): boolean {
  return ['takeover', 'drift', 'missing', 'limit'].includes(reason);
}
