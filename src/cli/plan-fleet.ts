import { resolve } from 'node:path';
import { formatAddress } from '../core/address.ts';
import type { Json, JsonObject } from '../core/call.ts';
import type { PortalFailure, PortalPlan } from '../core/fleet.ts';
import type { Plan } from '../core/plan.ts';
import { Refusal } from '../core/refusal.ts';
import { isEmpty } from '../plan/plan.ts';
import { fleetJson } from '../render/fleet-json.ts';
import { withHazards } from '../run/hazards.ts';
import { createReader } from '../run/reader.ts';
import type { Account } from '../run/session.ts';
import { type Snapshot, snapshotFrom, snapshotReader } from '../run/snapshot.ts';
import type { Connected } from './connect.ts';
import { type ExitCode, exitCodes, worstExit } from './exit-codes.ts';
import { checkAnyToken, eachConfigured, eachPortal, type FleetRun } from './fleet.ts';
import type { Io } from './io.ts';
import { gateOf, type PlanOptions } from './options.ts';
import type { Output } from './output.ts';
import { checkBase, openPlace, type Place, planConfigured } from './planning.ts';
import { readText } from './read-text.ts';
import { UsageError } from './usage-error.ts';
import { type Configured, choosePortals, loadWithFacts, openCliWorkspace, openFleet } from './workspace.ts';

export interface PlanFleetOptions extends PlanOptions {
  readonly snapshot?: string;
  readonly detailedExitcode?: boolean;
}

/** What becomes of plans: a fleet takes no more memory than what is kept of them. */
export interface Keeping<T> {
  readonly keep: (planned: PortalPlan) => T;
  /** Told of each portal in the fleet's order, as soon as it and all before it are planned, or have failed. */
  readonly passed?: (portal: string) => void;
}

/** Plans portals, some at the same time. Makes no write. */
export async function planFleet<T>(
  names: readonly string[],
  options: PlanFleetOptions,
  io: Io,
  output: Output,
  { keep, passed = () => undefined }: Keeping<T>,
): Promise<FleetRun<T>> {
  const workspace = openCliWorkspace(io, options.directory);
  const portals = choosePortals(workspace, names);
  if (portals.length > 1 && options.snapshot !== undefined)
    throw new UsageError('--snapshot is for one portal', `name one of ${portals.join(', ')}`);
  const fleet = openFleet(workspace, portals, output, options.maxErrors);
  if (options.snapshot === undefined) checkAnyToken(fleet, 'read', io);
  const place = await openPlace(workspace, io, options);
  await checkBase(place, fleet, options.base);
  const keptOf = async (planning: Promise<PortalPlan>) => {
    const planned = await planning;
    return { kept: keep(planned), exit: exitOf(planned.plan, options) };
  };
  const { snapshot } = options;
  const { done, failures, exit } =
    snapshot === undefined
      ? await eachPortal(fleet, { use: 'read', io, output, options, passed }, connected =>
          keptOf(planOne(place, connected, options)),
        )
      : await eachConfigured(fleet, { options, passed }, configured =>
          keptOf(planSnapshot(place, configured, snapshot, options)),
        );
  return {
    done: done.map(({ kept }) => kept),
    failures,
    exit: worstExit([exit, ...done.map(one => one.exit)]),
  };
}

async function planOne(
  place: Place,
  { gateway, account, configured }: Connected,
  options: PlanFleetOptions,
): Promise<PortalPlan> {
  const reader = createReader(gateway);
  const gate = gateOf(configured, options);
  const { plan: made, hazards } = await planConfigured(configured, reader, gate, place, account);
  return shownPlan(withHazards(made, hazards, true), account, configured);
}

/** A plan with what renderers need: where it leads in the browser, and where its things are declared. */
function shownPlan(plan: Plan, { uiDomain }: Account, { layered, declaration }: Configured): PortalPlan {
  const changed = new Set(plan.changes.map(({ address }) => address));
  const declared = [...declaration.resources, ...declaration.removed].map(
    ({ address, path }) => [formatAddress(address), path] as const,
  );
  const places = declared.flatMap(([address, path]) => {
    const at = changed.has(address) ? layered.position(path) : undefined;
    return at ? [[address, at] as const] : [];
  });
  return { plan, uiDomain, places: new Map(places) };
}

async function planSnapshot(
  place: Place,
  configured: Configured,
  file: string,
  options: PlanFleetOptions,
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
  return shownPlan(withHazards(made, hazards, true), account, known);
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

/** What `plan --json` prints and `--out` saves: one plan, or all of them and what could not be planned. */
export function plansDocument(
  documents: readonly JsonObject[],
  failures: readonly PortalFailure[],
): JsonObject {
  const [first, ...others] = documents;
  return first && others.length === 0 && failures.length === 0
    ? first
    : fleetJson('plans', documents, failures);
}

function exitOf(plan: Plan, { detailedExitcode }: PlanFleetOptions): ExitCode {
  if (plan.unread.some(({ optional }) => !optional)) return exitCodes.failed;
  return detailedExitcode && hasChanges(plan) ? exitCodes.changes : exitCodes.done;
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
