import { parseAddress } from '../../core/address.ts';
import type { JsonObject } from '../../core/call.ts';
import type { PortalFailure } from '../../core/fleet.ts';
import type { PortalDrift } from '../../drift/drift.ts';
import { type AdoptReport, adoptJson, adoptText } from '../../render/drift-adopt.ts';
import { driftJson } from '../../render/drift-json.ts';
import { driftTable, driftText, isBlind } from '../../render/drift-text.ts';
import { fleetJson } from '../../render/fleet-json.ts';
import type { Connected } from '../connect.ts';
import { adoptDrift } from '../drift/adopt.ts';
import { findDrift } from '../drift/find-drift.ts';
import { sayUnmatched } from '../drift/unmatched.ts';
import { type ExitCode, exitCodes, worstExit } from '../exit-codes.ts';
import { checkAnyToken, eachPortal, sayFailures } from '../fleet.ts';
import type { Io } from '../io.ts';
import type { PlanOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { checkBase, openPlace, type Place } from '../planning.ts';
import { UsageError } from '../usage-error.ts';
import { choosePortals, openCliWorkspace, openFleet } from '../workspace.ts';

export interface DriftCommandOptions extends PlanOptions {
  /** `true` for all of it, else addresses. */
  readonly adopt?: true | readonly string[];
  readonly inLayer?: boolean;
  readonly dryRun?: boolean;
}

interface Shown {
  readonly drift: PortalDrift;
  readonly adopted?: AdoptReport;
}

/** Shows what people changed in portals since they were last built, or takes it into YAML. Makes no write to a portal. */
export async function drift(
  names: readonly string[],
  options: DriftCommandOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const workspace = openCliWorkspace(io, options.directory);
  const portals = choosePortals(workspace, names);
  checkOptions(options, portals);
  const fleet = openFleet(workspace, portals, output, options.maxErrors);
  checkAnyToken(fleet, 'read', io);
  const place = await openPlace(workspace, io, options);
  await checkBase(place, fleet, options.base);
  const { done, failures, exit } = await eachPortal(fleet, { use: 'read', io, output, options }, connected =>
    driftOne(place, connected, options, output),
  );
  if (output.json) output.document(documentOf(done, failures));
  else showText(done, failures, output);
  const named = options.adopt === true ? [] : (options.adopt ?? []);
  const plans = done.map(one => one.drift.plan);
  sayUnmatched(named, plans, output);
  sayFailures(failures, output);
  return worstExit([exit, ...done.map(exitOf)]);
}

function checkOptions({ adopt, inLayer, dryRun }: DriftCommandOptions, portals: readonly string[]): void {
  if (adopt === undefined && (inLayer || dryRun))
    throw new UsageError(`${inLayer ? '--in-layer' : '--dry-run'} goes with --adopt`, 'add --adopt');
  if (inLayer && portals.length > 1)
    throw new UsageError(
      '--in-layer is for one portal: a shared layer cannot say what two portals have',
      `name one of ${portals.join(', ')}`,
    );
  const wrong = (adopt === true ? [] : (adopt ?? [])).find(text => parseAddress(text) === undefined);
  if (wrong !== undefined)
    throw new UsageError(
      `${wrong} is not an address`,
      'write addresses such as property.contacts.lead_region behind --adopt, names of portals before it',
    );
}

async function driftOne(
  place: Place,
  connected: Connected,
  { adopt, inLayer = false, dryRun = false }: DriftCommandOptions,
  output: Output,
): Promise<Shown> {
  const found = await findDrift(place, connected);
  if (adopt === undefined) return { drift: found.drift };
  const addresses = adopt === true ? [] : adopt;
  const adopted = await adoptDrift(found, place, { addresses, inLayer, dryRun }, output.redact);
  return { drift: found.drift, adopted };
}

function showText(shown: readonly Shown[], failures: readonly PortalFailure[], output: Output): void {
  const paint = output.paint.out;
  const texts = shown.map(({ drift: one, adopted }) =>
    adopted && one.isKnown ? adoptText(adopted, paint) : driftText(one, paint),
  );
  const fleet = { plans: shown.map(one => one.drift), failures };
  const isTable = shown.length + failures.length > 1 && !shown.some(({ adopted }) => adopted);
  output.text([...texts, ...(isTable ? [driftTable(fleet, paint)] : [])].join('\n'));
  const next = hint(shown);
  if (next !== undefined) output.note(next);
}

/** What to type next. */
function hint(shown: readonly Shown[]): string | undefined {
  const written = shown.flatMap(({ adopted }) =>
    adopted && !adopted.dryRun && adopted.made.length > 0 ? adopted : [],
  );
  if (written.length > 0) {
    const portals = new Set(written.flatMap(({ portal, affected }) => [portal, ...affected]));
    return `Next: git diff, then portalform plan ${[...portals].join(' ')}`;
  }
  const [drifted] = shown.flatMap(({ drift: { plan }, adopted }) =>
    adopted ? [] : plan.changes.map(({ address }) => ({ portal: plan.portal, address })),
  );
  return (
    drifted &&
    [
      `Take it into YAML: portalform drift ${drifted.portal} --adopt`,
      `Undo it: portalform apply ${drifted.portal} --revert ${drifted.address}`,
    ].join('\n')
  );
}

function documentOf(shown: readonly Shown[], failures: readonly PortalFailure[]): JsonObject {
  const documents = shown.map(
    ({ drift: one, adopted }): JsonObject => ({
      ...driftJson(one),
      ...(adopted && { adopted: adoptJson(adopted) }),
    }),
  );
  const [first, ...others] = documents;
  return first && others.length === 0 && failures.length === 0
    ? first
    : fleetJson('drifts', documents, failures);
}

/** Once it is taken into YAML, only what was left is drift still. */
function exitOf({ drift: one, adopted }: Shown): ExitCode {
  if (!one.isKnown || isBlind(one)) return exitCodes.failed;
  const left = adopted?.left ?? one.plan.changes;
  return left.length > 0 ? exitCodes.changes : exitCodes.done;
}
