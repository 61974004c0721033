import { join, resolve } from 'node:path';
import { kinds } from '../kinds/registry.ts';
import type { GateSettings } from '../plan/input.ts';
import { readJournal } from '../run/journal.ts';
import { baseFromJournal } from '../run/journal-base.ts';
import { type Planned, planPortal } from '../run/plan-portal.ts';
import type { Reader } from '../run/reader.ts';
import type { Io } from './io.ts';
import type { PlanOptions } from './options.ts';
import type { Configured, Workspace } from './workspace.ts';

/** Plans one portal from what a reader knows of it. */
export function planConfigured(
  configured: Configured,
  reader: Reader,
  gate: GateSettings,
  journal: string,
): Promise<Planned> {
  const { layered, declaration } = configured;
  const portalId = layered.settings.portalId;
  const base = baseFromJournal(readJournal(journal), portalId);
  return planPortal({ portal: layered.name, portalId, declaration, kinds, base, gate }, reader);
}

/** Where a portal's journal is: in the workspace, unless --journal says otherwise. */
export function journalFile(
  workspace: Workspace,
  portal: string,
  io: Io,
  options: Pick<PlanOptions, 'journal'>,
): string {
  return options.journal === undefined
    ? join(workspace.root, '.portalform', 'journal', `${portal}.jsonl`)
    : resolve(io.cwd, options.journal);
}
