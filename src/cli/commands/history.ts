import { resolve } from 'node:path';
import { findWorkspace } from '../../config/disk.ts';
import type { History, PastRun } from '../../core/history.ts';
import { historyJson } from '../../render/history-json.ts';
import { historyRunText } from '../../render/history-run-text.ts';
import { historyText } from '../../render/history-text.ts';
import { findRuns, runsOf, selectRuns, withCrashes } from '../../run/history.ts';
import { withMarker } from '../../run/history-marker.ts';
import { isGone } from '../../run/marker/gone.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type Journals, readJournals } from '../history/journals.ts';
import { type AskedPortal, askPortals } from '../history/marker.ts';
import type { Io } from '../io.ts';
import type { PortalOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { choosePortals, openCliWorkspace, type Workspace } from '../workspace.ts';

export interface HistoryCommandOptions extends PortalOptions {
  readonly journal?: readonly string[];
  readonly limit?: number;
  /** ISO 8601 in UTC. */
  readonly since?: string;
  readonly address?: readonly string[];
  readonly run?: string;
  readonly offline?: boolean;
}

/** How many runs people see unless they ask for more; documents have all. */
const mostShown = 20;

/** What was applied, when, from which commit, by whom: from journals, and from what portals remember. */
export async function history(
  name: string | undefined,
  options: HistoryCommandOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const workspace = workspaceFor(name, options, io);
  const names = workspace ? choosePortals(workspace, name === undefined ? [] : [name]) : [];
  const journals = readJournals(options.journal ?? [], names, workspace, io);
  const portals = workspace ? await askPortals(workspace, names, options, io, output) : [];
  const { runs, orphans } = runsOf(journals.entries);
  const own = name === undefined ? runs : runs.filter(run => portals.some(portal => isOf(run, portal)));
  const all = withCrashes(portals.reduce(withAnswer, own), run => isGone(run, journals.entries, io.process));
  const shown = shownRuns(all, options, output);
  const found = historyOf(shown, { journals, portals, leftOut: journals.unreadable + orphans });
  say(found, options, output);
  return exitCodes.done;
}

/** Downloaded journals can be read anywhere; portals are asked, and journals found, in a workspace. */
function workspaceFor(
  name: string | undefined,
  { journal = [], directory }: HistoryCommandOptions,
  io: Io,
): Workspace | undefined {
  const isElsewhere = findWorkspace(resolve(io.cwd, directory ?? '.')) === undefined;
  if (isElsewhere && name === undefined && directory === undefined && journal.length > 0) return undefined;
  return openCliWorkspace(io, directory);
}

/** By id, which stays when a portal is renamed; by name, where the configuration does not tell the id. */
function isOf(run: PastRun, { portal, portalId }: AskedPortal): boolean {
  return portalId === undefined ? run.portal === portal : run.portalId === portalId;
}

function withAnswer(runs: readonly PastRun[], { portal, portalId, remembered }: AskedPortal) {
  return remembered && portalId !== undefined ? withMarker(runs, remembered, { portal, portalId }) : runs;
}

interface Shown {
  readonly runs: readonly PastRun[];
  readonly total: number;
}

function shownRuns(all: readonly PastRun[], options: HistoryCommandOptions, output: Output): Shown {
  const { address, since, run, limit = output.json ? 0 : mostShown } = options;
  const selected = selectRuns(run === undefined ? all : oneOf(all, run), {
    ...(since !== undefined && { since }),
    ...(address && { addresses: address }),
  });
  return { runs: limit === 0 ? selected : selected.slice(0, limit), total: selected.length };
}

function oneOf(all: readonly PastRun[], id: string): readonly PastRun[] {
  const found = findRuns(all, id);
  if (found.length > 1)
    throw new UsageError(
      `${found.length} runs begin with ${id}`,
      'write more of the id, as history --json has it',
    );
  if (found.length === 0 && id !== 'last')
    throw new UsageError(`there is no run ${id}`, 'list them: portalform history --limit 0');
  return found;
}

function historyOf(
  { runs, total }: Shown,
  { journals, portals, leftOut }: { journals: Journals; portals: readonly AskedPortal[]; leftOut: number },
): History {
  return {
    runs,
    total,
    portals: portals.map(({ portal, portalId, marker, says }) => ({
      portal,
      ...(portalId !== undefined && { portalId }),
      marker,
      ...(says !== undefined && { says }),
    })),
    journals: journals.files,
    leftOut,
  };
}

function say(found: History, options: HistoryCommandOptions, output: Output): void {
  const paint = output.paint.out;
  const [first] = found.runs;
  if (output.json) output.document(output.masked(historyJson(found)));
  else if (options.run !== undefined && first) output.text(historyRunText(first, { paint }));
  else output.text(historyText(found, { paint, changes: options.address !== undefined }));
  if (found.leftOut > 0)
    output.note(
      `${found.leftOut} ${found.leftOut === 1 ? 'line is' : 'lines are'} left out: cut, of a run whose beginning is missing, or none of portalform's.`,
    );
}
