import { resolve } from 'node:path';
import type { Json, JsonObject } from '../../core/call.ts';
import type { Plan } from '../../core/plan.ts';
import { Refusal } from '../../core/refusal.ts';
import { isEmpty } from '../../plan/plan.ts';
import { takeoversIn } from '../../plan/reviewed.ts';
import { jsonText } from '../../render/json-text.ts';
import { planText } from '../../render/plan-text.ts';
import { withHazards } from '../../run/hazards.ts';
import { createReader } from '../../run/reader.ts';
import { type Snapshot, snapshotFrom, snapshotReader } from '../../run/snapshot.ts';
import { checkTokens, connect } from '../connect.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { gateOf, type PlanOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { openPlace, type Place, planConfigured } from '../planning.ts';
import { readText } from '../read-text.ts';
import { planDocument } from '../review.ts';
import { UsageError } from '../usage-error.ts';
import {
  type Configured,
  choosePortals,
  loadAll,
  loadWithFacts,
  openCliWorkspace,
  shownPath,
} from '../workspace.ts';
import { writeText } from '../write-text.ts';

export interface PlanCommandOptions extends PlanOptions {
  readonly out?: string;
  readonly snapshot?: string;
  readonly detailedExitcode?: boolean;
}

interface Shown {
  readonly plan: Plan;
  readonly uiDomain: string;
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
  if (portals.length > 1 && (options.out ?? options.snapshot) !== undefined)
    throw new UsageError('--out and --snapshot are for one portal', `name one of ${portals.join(', ')}`);
  const all = loadAll(workspace, portals, output, options.maxErrors);
  if (options.snapshot === undefined) checkTokens(all.values(), 'read', io, output);
  const place = await openPlace(workspace, io, options);
  const shown: Shown[] = [];
  for (const configured of all.values()) shown.push(await planOne(place, configured, options, io, output));
  show(shown, options, io, output);
  return exitOf(
    shown.map(one => one.plan),
    options,
  );
}

async function planOne(
  place: Place,
  configured: Configured,
  options: PlanCommandOptions,
  io: Io,
  output: Output,
): Promise<Shown> {
  const { workspace } = place;
  if (options.snapshot !== undefined) {
    const snapshot = readSnapshot(resolve(io.cwd, options.snapshot), configured);
    const known = loadWithFacts(workspace, configured, snapshot.account, output);
    const reader = snapshotReader(snapshot);
    const planned = await planConfigured(
      known,
      reader,
      gateOf(known, options),
      { ...place, uncached: true },
      snapshot.account,
    );
    return { plan: withHazards(planned.plan, planned.hazards, true), uiDomain: snapshot.account.uiDomain };
  }
  const {
    gateway,
    account,
    configured: known,
  } = await connect(workspace, configured, 'read', io, output, options);
  const reader = createReader(gateway);
  const { plan: made, hazards } = await planConfigured(known, reader, gateOf(known, options), place, account);
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

function show(shown: readonly Shown[], options: PlanCommandOptions, io: Io, output: Output): void {
  // sealing and masking 10,000 changes takes a while: only for those who asked for the document
  const document = lazily(() => documentOf(shown, options, output));
  if (output.json) output.document(document());
  else
    output.text(
      shown.map(({ plan: one, uiDomain }) => planText(one, { paint: output.paint.out, uiDomain })).join('\n'),
    );
  if (options.out === undefined) return;
  const file = resolve(io.cwd, options.out);
  writeText(file, output.redact(jsonText(document())), '--out');
  const takeovers = shown.flatMap(one => takeoversIn(one.plan)).length;
  const too =
    takeovers === 0 ? '' : `, ${takeovers === 1 ? 'its takeover' : `its ${takeovers} takeovers`} included`;
  output.note(`Saved the plan. To carry out exactly this${too}: portalform apply ${shownPath(io, file)}`);
}

function documentOf(shown: readonly Shown[], { target }: PlanCommandOptions, output: Output): JsonObject {
  const plans = shown.map(one => planDocument(one.plan, target, output));
  const [first, ...others] = plans;
  return first && others.length === 0 ? first : { schemaVersion: '1.0', kind: 'plans', plans };
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
