import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type JournalEntry, readJournalFile } from '../../run/journal.ts';
import type { Io } from '../io.ts';
import { journalFile } from '../planning.ts';
import { UsageError } from '../usage-error.ts';
import { shownPath, type Workspace } from '../workspace.ts';

export interface Journals {
  /** As people read them. */
  readonly files: readonly string[];
  readonly entries: readonly JournalEntry[];
  /** How many lines are no lines of a journal. */
  readonly unreadable: number;
}

/** Reads journals together: those that are named (files, and directories with *.jsonl in them), or those of portals. */
export function readJournals(
  named: readonly string[],
  portals: readonly string[],
  workspace: Workspace | undefined,
  io: Io,
): Journals {
  const own = workspace ? portals.map(portal => journalFile(workspace, portal, io, {})) : [];
  const paths = named.length > 0 ? named.flatMap(path => filesAt(resolve(io.cwd, path), path)) : own;
  const files = [...new Set(paths)];
  const journals = files.map(readJournalFile);
  return {
    files: files.map(file => shownPath(io, file)),
    entries: journals.flatMap(journal => journal.entries),
    unreadable: journals.reduce((sum, journal) => sum + journal.unreadable, 0),
  };
}

/** Artifacts of a CI come in directories of their own, so directories are searched to the bottom. */
function filesAt(path: string, shown: string): readonly string[] {
  const hint = 'name a journal, or a directory with *.jsonl in it';
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name.endsWith('.jsonl'))
      .map(entry => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    throw new UsageError(`there is no journal ${shown}`, hint);
  }
}
