import { join } from 'node:path';
import { usualObjectTypes } from '../../core/object-types.ts';
import { redact } from '../../core/redact.ts';
import { kinds, kindsFor } from '../../kinds/registry.ts';
import { noBase } from '../../plan/origin.ts';
import { type PullReport, pullJson, pullText } from '../../render/pull.ts';
import { changesOf } from '../../run/pull/changes.ts';
import { draftFiles, isOf, type Target } from '../../run/pull/draft-files.ts';
import { openDrafts } from '../../run/pull/drafts.ts';
import { type Mask, secretIn } from '../../run/pull/judge.ts';
import { type Pulled, pullPortal } from '../../run/pull/pull-portal.ts';
import { selectorProblem } from '../../run/pull/select.ts';
import { createReader } from '../../run/reader.ts';
import { replaceFile } from '../../run/replace-file.ts';
import { checkToken, connect } from '../connect.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { loadAgain } from '../load-again.ts';
import { gateOf, type PortalOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { cacheOf } from '../planning.ts';
import { UsageError } from '../usage-error.ts';
import { chooseOne, loadThe, openCliWorkspace, type Workspace } from '../workspace.ts';

export interface PullCommandOptions extends PortalOptions {
  readonly select?: readonly string[];
  readonly withDependencies?: boolean;
  readonly objectTypes?: readonly string[];
  readonly dryRun?: boolean;
}

/** Writes into YAML what a portal has and configuration does not say, and what it has otherwise. */
export async function pull(
  name: string | undefined,
  options: PullCommandOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const workspace = openCliWorkspace(io, options.directory);
  const portal = chooseOne(workspace, name);
  checkSelectors(options.select ?? []);
  const configured = loadThe(portal, workspace, output, options.maxErrors);
  checkToken(configured, 'read', io);
  const connected = await connect(workspace, configured, 'read', io, output, options);
  const { gateway, account, configured: known } = connected;
  const { layered, declaration } = known;
  const planning = {
    portal,
    portalId: layered.settings.portalId,
    declaration,
    kinds: kindsFor(layered.settings),
    base: noBase,
    gate: gateOf(known, {}),
    zone: account.timeZone,
    cache: cacheOf(workspace, layered.settings.portalId),
  };
  // a secret that configuration names is where it belongs: only tokens of the portal, and what looks like one, are not
  const tokens = Object.values(layered.settings.token).map(variable => io.env[variable] ?? '');
  const mask: Mask = text => redact(text, tokens);
  const pulled = await pullPortal(
    planning,
    options.objectTypes ?? usualObjectTypes,
    options.select ?? layered.manage,
    createReader(gateway),
    mask,
    {
      withDependencies: options.withDependencies ?? false,
      intoOverlay: layered.isOverlay(['portal']),
    },
  );
  const target: Target = {
    files: workspace.files,
    layered,
    load: files => loadAgain({ ...workspace, files }, portal, account),
  };
  const report = write(pulled, target, workspace, options, mask);
  if (output.json) output.document(pullJson(report));
  else output.text(pullText(report, { paint: output.paint.out }));
  return pulled.unread.some(({ optional }) => !optional) ? exitCodes.failed : exitCodes.done;
}

function checkSelectors(selectors: readonly string[]): void {
  const [problem] = selectors.flatMap(selector => selectorProblem(selector, kinds) ?? []);
  if (problem !== undefined)
    throw new UsageError(
      problem,
      "write an address such as 'property.contacts.*', group:<name>, or createdBy:<user id>",
    );
}

function write(
  pulled: Pulled,
  target: Target,
  { root }: Workspace,
  { dryRun = false, select }: PullCommandOptions,
  mask: Mask,
): PullReport {
  const { layered } = target;
  const changes = pulled.differing.flatMap(draft => changesOf(draft, layered, pulled.look));
  const drafted = draftFiles(
    pulled,
    changes.filter(({ now }) => secretIn(now, mask) === undefined),
    target,
  );
  if (!dryRun) for (const [path, text] of drafted.texts) replaceFile(join(root, path), text);
  if (!dryRun && select) remember(select, target, root);
  return {
    portal: layered.name,
    dryRun,
    count: drafted.written.length,
    files: drafted.files,
    updated: drafted.updated,
    left: changes.filter(change => !drafted.updated.some(one => isOf(one, change))),
    notCreatable: pulled.notCreatable,
    undeclarable: [...pulled.undeclarable, ...drafted.undeclarable],
    referred: pulled.referred,
    unread: pulled.unread,
    missing: pulled.missing,
    unmatched: pulled.unmatched,
    manage: select ?? [],
  };
}

/** Keeps the selection where the portal has one, or in portal.yaml, so that the next pull means the same. */
function remember(selectors: readonly string[], { files, layered }: Target, root: string): void {
  if (JSON.stringify(layered.manage) === JSON.stringify(selectors)) return;
  const own = `portals/${layered.name}/`;
  const known = layered.position(['manage'])?.file;
  const drafts = openDrafts(files);
  drafts.document(known?.startsWith(own) ? known : `${own}portal.yaml`)?.setIn(['manage'], [...selectors]);
  for (const [path, text] of drafts.texts()) replaceFile(join(root, path), text);
}
