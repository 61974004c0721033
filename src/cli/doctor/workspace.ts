import { type Diagnostic, hasErrors } from '../../core/diagnostic.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import {
  type Configured,
  choosePortals,
  loadOne,
  openCliWorkspace,
  shownPath,
  type Workspace,
} from '../workspace.ts';
import { failure, type Line, type Section, success, warning } from './report.ts';
import { counted } from './report-text.ts';

/** A portal as far as its configuration could be read. */
export interface Checked {
  readonly name: string;
  readonly configured?: Configured;
  readonly valid: boolean;
}

export interface Opened {
  readonly section: Section;
  readonly workspace?: Workspace;
  readonly portals: readonly Checked[];
}

/** Finds the workspace and checks the configuration of its portals. A portal that is not there is a usage error. */
export function openForDoctor(names: readonly string[], directory: string | undefined, io: Io): Opened {
  const title = 'Workspace';
  const workspace = workspaceOrProblem(io, directory);
  if (workspace instanceof UsageError)
    return {
      section: { title, lines: [failure('workspace', workspace.message, workspace.fix)] },
      portals: [],
    };
  const found = success(
    'workspace',
    `found in ${workspace.root === io.cwd ? 'this directory' : shownPath(io, workspace.root)}`,
  );
  if (workspace.portals.length === 0) {
    const none = failure(
      'portals',
      'no directory in portals/ has a portal.yaml',
      'write one, or run: portalform init',
    );
    return { section: { title, lines: [found, none] }, workspace, portals: [] };
  }
  const checked = choosePortals(workspace, names).map(name => checkPortal(workspace, name));
  return {
    section: { title, lines: [found, ...checked.map(each => each.line)] },
    workspace,
    portals: checked.map(each => each.portal),
  };
}

function workspaceOrProblem(io: Io, directory: string | undefined): Workspace | UsageError {
  try {
    return openCliWorkspace(io, directory);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

function checkPortal(workspace: Workspace, name: string): { readonly portal: Checked; readonly line: Line } {
  const { configured, diagnostics } = loadOne(workspace, name);
  const portal = { name, valid: !hasErrors(diagnostics), ...(configured && { configured }) };
  return { portal, line: configurationLine(name, configured, diagnostics) };
}

function configurationLine(
  name: string,
  configured: Configured | undefined,
  diagnostics: readonly Diagnostic[],
): Line {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const hint = `see them with: portalform validate ${name}`;
  if (!configured || errors.length > 0) {
    return failure(
      'configuration',
      `portal ${name}: ${counted(errors.length, 'error')} in the configuration, such as ${errors.map(placed)[0]}`,
      hint,
    );
  }
  const valid = `portal ${name}: valid, ${counted(configured.declaration.resources.length, 'thing')} declared`;
  return diagnostics.length === 0
    ? success('configuration', valid)
    : warning('configuration', `${valid}, ${counted(diagnostics.length, 'warning')}`, hint);
}

function placed({ at, message }: Diagnostic): string {
  return at === undefined ? message : `${at.file}:${at.line}: ${message}`;
}
