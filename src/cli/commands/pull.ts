import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layered } from '../../core/configuration.ts';
import type { Form } from '../../core/form.ts';
import { isMap } from '../../core/form.ts';
import { formText } from '../../core/hash.ts';
import type { Unit } from '../../core/plan.ts';
import { kindsFor } from '../../kinds/registry.ts';
import type { Draft } from '../../plan/draft.ts';
import { noBase } from '../../plan/origin.ts';
import { suggestChildren } from '../../plan/suggest.ts';
import { type PullReport, pullJson, pullText } from '../../render/pull.ts';
import { type Edit, editFile } from '../../run/pull/edit-file.ts';
import { type Pulled, pullPortal } from '../../run/pull/pull-portal.ts';
import { selectorProblem } from '../../run/pull/select.ts';
import { filesOf, writePulled } from '../../run/pull/write-files.ts';
import { replaceFile } from '../../run/replace-file.ts';
import { openYaml, yamlText } from '../../run/pull/yaml-document.ts';
import { createReader } from '../../run/reader.ts';
import { checkTokens, connect } from '../connect.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { gateOf, type PortalOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { cacheOf } from '../planning.ts';
import { UsageError } from '../usage-error.ts';
import { chooseOne, loadThe, openCliWorkspace, type Workspace } from '../workspace.ts';

export interface PullCommandOptions extends PortalOptions {
  readonly select?: readonly string[];
  readonly objectTypes?: readonly string[];
  readonly dryRun?: boolean;
}

/** What is read when nothing is said: the object types that nearly every portal uses. */
const usualObjectTypes: readonly string[] = ['contacts', 'companies', 'deals', 'tickets'];

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
  checkTokens([configured], 'read', io, output);
  const { gateway, account, configured: known } = await connect(workspace, configured, 'read', io, output, options);
  const { layered, declaration } = known;
  const selectors = options.select ?? layered.manage;
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
  const pulled = await pullPortal(
    planning,
    options.objectTypes ?? objectTypesIn(selectors),
    selectors,
    createReader(gateway),
    output.redact,
  );
  const report = write(pulled, layered, workspace, options, output.redact);
  if (output.json) output.document(pullJson(report));
  else output.text(pullText(report, { paint: output.paint.out }));
  return pulled.unread.some(({ optional }) => !optional) ? exitCodes.failed : exitCodes.done;
}

function checkSelectors(selectors: readonly string[]): void {
  const [problem] = selectors.flatMap(selector => selectorProblem(selector) ?? []);
  if (problem !== undefined)
    throw new UsageError(
      problem,
      "write an address such as 'property.contacts.*', group:<name>, or createdBy:<user id>",
    );
}

/** The object types that selectors name; the usual ones when they name none. */
function objectTypesIn(selectors: readonly string[]): readonly string[] {
  const named = selectors.flatMap(selector => /^[A-Za-z]+\.([A-Za-z0-9_-]+)(\.|$)/.exec(selector)?.[1] ?? []);
  return named.length > 0 && named.length === selectors.length ? [...new Set(named)] : usualObjectTypes;
}

function write(
  pulled: Pulled,
  layered: Layered,
  workspace: Workspace,
  { dryRun = false, select }: PullCommandOptions,
  mask: (text: string) => string,
): PullReport {
  const files = filesOf(layered.name, pulled);
  const changes = pulled.differing.flatMap(draft => changesOf(draft, layered));
  if (!dryRun) for (const file of files) writePulled(workspace.root, file);
  const set = update(
    changes.filter(change => isPublic(change, mask)),
    layered.name,
    workspace,
    !dryRun,
  );
  if (!dryRun && select) remember(select, layered, workspace.root);
  return {
    portal: layered.name,
    dryRun,
    count: pulled.count,
    files: [...new Set(files.map(file => file.path))],
    updated: set.map(describe),
    left: changes.filter(change => !set.includes(change)).map(describe),
    notCreatable: pulled.notCreatable,
    undeclarable: pulled.undeclarable,
    unread: pulled.unread,
    missing: pulled.missing,
    unmatched: pulled.unmatched,
    manage: select ?? [],
  };
}

/** Git is no place for what looks like a token. */
function isPublic({ value }: Change, mask: (text: string) => string): boolean {
  const text = formText(value);
  return mask(text) === text;
}

/** Sets what the portal has otherwise, in the portal's own files: shared layers speak for other portals, too. */
function update(
  changes: readonly Change[],
  portal: string,
  workspace: Workspace,
  write: boolean,
): readonly Change[] {
  const own = changes.flatMap(change => (change.file?.startsWith(`portals/${portal}/`) ? [change.file] : []));
  return [...new Set(own)].flatMap(file =>
    editFile(
      workspace.root,
      file,
      changes.filter(change => change.file === file),
      write,
    ),
  );
}

interface Change extends Edit {
  readonly address: string;
  readonly field: string;
  readonly file?: string;
}

/** The fields of a declared thing that the portal has otherwise, with the file they are written in. */
function changesOf({ change, subject, actual, found }: Draft, layered: Layered): Change[] {
  const fields = [...new Set(change.units.flatMap(unit => unit.path.slice(0, 1)))];
  const { kind, resource } = subject;
  const tree = actual && kind.contract(suggestChildren(kind, actual, resource.key, resource.form), found);
  return fields.flatMap(field => {
    const isSection = kind.single === field;
    const value = isSection ? tree : (tree?.get(field) ?? absentValue(subject, field));
    const path = isSection ? resource.path : [...resource.path, field];
    const file = layered.position(path)?.file;
    const parts = partsOf(
      change.units.filter(unit => unit.path[0] === field),
      path,
      value,
    );
    return value === undefined
      ? []
      : [{ address: subject.address, field, path, value, parts, ...(file !== undefined && { file }) }];
  });
}

/** A collection of which single children differ, child by child; nothing when children are missing or out of order. */
function partsOf(units: readonly Unit[], path: readonly string[], value: Form | undefined): Edit[] {
  const parts = units.flatMap(unit => {
    const key = unit.path[1];
    const child = isMap(value) && key !== undefined ? value.get(key) : undefined;
    return child === undefined || key === undefined ? [] : [{ path: [...path, key], value: child }];
  });
  return parts.length === units.length ? parts : [];
}

function absentValue({ kind }: Draft['subject'], field: string): Form | undefined {
  const shape = kind.shape.of[field];
  return shape?.is === 'value' ? shape.absent : undefined;
}

function describe({ address, field, file }: Change) {
  return { address, field, ...(file !== undefined && { file }) };
}

/** Keeps the selection where the portal has one, or in portal.yaml, so that the next pull means the same. */
function remember(selectors: readonly string[], layered: Layered, root: string): void {
  if (JSON.stringify(layered.manage) === JSON.stringify(selectors)) return;
  const own = `portals/${layered.name}/`;
  const known = layered.position(['manage'])?.file;
  const file = join(root, known?.startsWith(own) ? known : `${own}portal.yaml`);
  const document = openYaml(readFileSync(file, 'utf8'));
  document.setIn(['manage'], [...selectors]);
  replaceFile(file, yamlText(document));
}
