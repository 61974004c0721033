import { isAbsolute, relative, resolve } from 'node:path';
import { diskFiles, findWorkspace } from '../config/disk.ts';
import type { Files } from '../config/files.ts';
import { loadPortal, openWorkspace } from '../config/load.ts';
import { sharedIds } from '../config/portal-ids.ts';
import { uniqueDiagnostics } from '../config/report.ts';
import type { Layered, PortalFacts, PortalSettings } from '../core/configuration.ts';
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
  return names.length > 0 ? [...new Set(names)] : workspace.portals;
}

export function chooseOne(workspace: Workspace, name: string | undefined): string {
  const [first, ...others] = choosePortals(workspace, name === undefined ? [] : [name]);
  if (first === undefined || others.length > 0)
    throw new UsageError('which portal?', `name one of ${list(workspace.portals)}`);
  return first;
}

/** One portal of a fleet, as far as it is known before its turn. */
export interface Member {
  readonly portal: string;
  readonly portalId: number;
  /** Names of environment variables. */
  readonly token: PortalSettings['token'];
}

/** Portals whose configuration has been checked. */
export interface Fleet {
  readonly workspace: Workspace;
  readonly portals: readonly Member[];
  /** Whether a command is about this one portal only: what goes wrong with it ends the command. */
  readonly alone: boolean;
  /** What is loaded already: of the first few. */
  readonly loaded: Map<string, Configured>;
}

/** So many portals stay loaded from the check on; the others are loaded again when their turn comes. */
const mostLoaded = 10;

/** Loads and checks portals before anything is asked of one, and shows warnings. Throws every finding when there are errors. */
export function openFleet(
  workspace: Workspace,
  names: readonly string[],
  output: Output,
  maxErrors: number,
): Fleet {
  const loaded = new Map<string, Configured>();
  const { all, warnings } = check(workspace, names, configured => {
    if (loaded.size < mostLoaded) loaded.set(configured.layered.name, configured);
    return memberOf(configured);
  });
  if (warnings.length > 0) output.warnings(warnings, maxErrors);
  return { workspace, portals: all, alone: all.length === 1, loaded };
}

/** A portal as it is known before its turn. */
export function memberOf({ layered: { name, settings } }: Configured): Member {
  return { portal: name, portalId: settings.portalId, token: settings.token };
}

/** The configuration of a portal of a fleet, for its turn. Throws when the files have become wrong since the check. */
export function loadMember({ workspace, loaded }: Fleet, portal: string): Configured {
  const kept = loaded.get(portal);
  loaded.delete(portal);
  return kept ?? onlyOne(check(workspace, [portal], configured => configured).all);
}

/** Loads and checks one portal, like `openFleet`. */
export function loadThe(portal: string, workspace: Workspace, output: Output, maxErrors: number): Configured {
  return loadMember(openFleet(workspace, [portal], output, maxErrors), portal);
}

function onlyOne([configured]: readonly Configured[]): Configured {
  // what cannot be loaded has errors
  if (!configured) throw new InvalidConfiguration('the configuration has errors', []);
  return configured;
}

export interface Checked<T> {
  readonly all: readonly T[];
  /** Findings that are no errors. */
  readonly warnings: readonly Diagnostic[];
}

/** Loads and checks portals, and keeps of each what `take` takes. Throws every finding when there are errors. */
export function check<T>(
  workspace: Workspace,
  names: readonly string[],
  take: (configured: Configured) => T,
): Checked<T> {
  const diagnostics: Diagnostic[] = [...sharedIds(workspace.files, workspace.portals)];
  const all = names.flatMap(name => {
    const loaded = loadOne(workspace, name);
    diagnostics.push(...loaded.diagnostics);
    return loaded.configured ? [take(loaded.configured)] : [];
  });
  const sorted = sortDiagnostics(uniqueDiagnostics(diagnostics));
  refuseErrors(sorted);
  return { all, warnings: sorted };
}

function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  if (hasErrors(diagnostics)) throw new InvalidConfiguration('the configuration has errors', diagnostics);
}

/** The configuration once more, now that the portal has said what `${portal.…}` stands for. Throws when there are errors. */
export function loadWithFacts(workspace: Workspace, before: Configured, facts: PortalFacts): Configured {
  if (!before.layered.needsFacts) return before;
  const { configured, diagnostics } = loadOne(workspace, before.layered.name, facts);
  refuseErrors(diagnostics);
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
