import { isAbsolute, relative, resolve } from 'node:path';
import { diskFiles, findWorkspace } from '../config/disk.ts';
import type { Files } from '../config/files.ts';
import { loadPortal, openWorkspace } from '../config/load.ts';
import { uniqueDiagnostics } from '../config/report.ts';
import type { Layered, PortalFacts } from '../core/configuration.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { hasErrors, sortDiagnostics } from '../core/diagnostic.ts';
import { dependsOnOthers } from '../kinds/codes.ts';
import type { Declaration } from '../kinds/declare.ts';
import { declare } from '../kinds/declare.ts';
import { kindsFor } from '../kinds/registry.ts';
import { InvalidConfiguration } from './failures.ts';
import type { Io } from './io.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage-error.ts';

export interface Workspace {
  readonly root: string;
  readonly files: Files;
  readonly portals: readonly string[];
}

/** One portal's configuration, checked. */
export interface Configured {
  readonly layered: Layered;
  readonly declaration: Declaration;
}

/** The workspace that holds the current directory, or the one named by --workspace. */
export function openCliWorkspace(io: Io, directory: string | undefined): Workspace {
  const root = findWorkspace(resolve(io.cwd, directory ?? '.'));
  if (root === undefined) {
    throw new UsageError(
      'there is no portals/ directory here or in a directory above',
      'go to your workspace, or start one with: portalform init',
    );
  }
  const files = diskFiles(root);
  return { root, files, portals: openWorkspace(files).portals };
}

/** The portals that a command line names; all of them when it names none. */
export function choosePortals(workspace: Workspace, names: readonly string[]): readonly string[] {
  const unknown = names.find(name => !workspace.portals.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`there is no portal ${unknown}`, `portals here: ${list(workspace.portals)}`);
  if (workspace.portals.length === 0)
    throw new UsageError('no directory in portals/ has a portal.yaml', 'write one, or run: portalform init');
  return names.length > 0 ? names : workspace.portals;
}

export function chooseOne(workspace: Workspace, name: string | undefined): string {
  const [first, ...others] = choosePortals(workspace, name === undefined ? [] : [name]);
  if (first === undefined || others.length > 0)
    throw new UsageError('which portal?', `name one of ${list(workspace.portals)}`);
  return first;
}

/** Loads and checks portals, and shows every finding at once. Throws when there are errors. */
export function loadAll(
  workspace: Workspace,
  names: readonly string[],
  output: Output,
  maxErrors: number,
): ReadonlyMap<string, Configured> {
  const { all, warnings } = check(workspace, names, output, maxErrors);
  if (warnings.length > 0) output.warnings(warnings, maxErrors);
  return all;
}

/** Loads and checks one portal, like `loadAll`. */
export function loadThe(portal: string, workspace: Workspace, output: Output, maxErrors: number): Configured {
  const [configured] = loadAll(workspace, [portal], output, maxErrors).values();
  // what cannot be loaded has errors
  if (!configured) throw new InvalidConfiguration('the configuration has errors');
  return configured;
}

export interface Checked {
  readonly all: ReadonlyMap<string, Configured>;
  /** Findings that are no errors. */
  readonly warnings: readonly Diagnostic[];
}

/** Loads and checks portals. Shows every finding and throws when there are errors; hands warnings back. */
export function check(
  workspace: Workspace,
  names: readonly string[],
  output: Output,
  maxErrors: number,
): Checked {
  const loaded = names.map(name => ({ name, ...loadOne(workspace, name) }));
  const diagnostics = sortDiagnostics(uniqueDiagnostics(loaded.flatMap(one => one.diagnostics)));
  refuseErrors(diagnostics, output, maxErrors);
  return {
    all: new Map(loaded.flatMap(({ name, configured }) => (configured ? [[name, configured]] : []))),
    warnings: diagnostics,
  };
}

function refuseErrors(diagnostics: readonly Diagnostic[], output: Output, maxErrors: number): void {
  if (!hasErrors(diagnostics)) return;
  output.diagnostics(diagnostics, maxErrors);
  throw new InvalidConfiguration('the configuration has errors');
}

/** The configuration once more, now that the portal has said what `${portal.…}` stands for. Throws when there are errors. */
export function loadWithFacts(
  workspace: Workspace,
  before: Configured,
  facts: PortalFacts,
  output: Output,
): Configured {
  if (!before.layered.needsFacts) return before;
  const { configured, diagnostics } = loadOne(workspace, before.layered.name, facts);
  refuseErrors(diagnostics, output, 0);
  return configured ?? before;
}

export function loadOne(
  workspace: Workspace,
  name: string,
  facts?: PortalFacts,
): { readonly configured?: Configured; readonly diagnostics: readonly Diagnostic[] } {
  const { layered, diagnostics, incomplete } = loadPortal(workspace.files, name, facts);
  if (!layered) return { diagnostics };
  const declared = declare(layered, kindsFor(layered.settings));
  // what a thing misses may stand in the file that cannot be read
  const own = declared.diagnostics
    .filter(({ code }) => !incomplete || !dependsOnOthers.has(code))
    .filter(isNews(diagnostics));
  return {
    configured: { layered, declaration: declared.declaration },
    diagnostics: [...diagnostics, ...own],
  };
}

/** What a kind says of a place where the language has found something already only follows from that. */
function isNews(said: readonly Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const placeOf = ({ at }: Diagnostic) => JSON.stringify([at?.file, at?.line, at?.column]);
  const places = new Set(said.filter(({ severity }) => severity === 'error').map(placeOf));
  return diagnostic => !places.has(placeOf(diagnostic));
}

/** A path as people read it: relative to where they are. */
export function shownPath(io: Io, path: string): string {
  const shown = relative(io.cwd, path);
  return shown === '' || isAbsolute(shown) || shown.startsWith('..') ? path : shown;
}

function list(names: readonly string[]): string {
  return names.length === 0 ? '(none)' : names.join(', ');
}
