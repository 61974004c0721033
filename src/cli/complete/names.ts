import { resolve } from 'node:path';
import { findWorkspace } from '../../config/disk.ts';
import type { Io } from '../io.ts';

/** What completion knows of a workspace. */
export interface Names {
  readonly portals: readonly string[];
  /** Addresses that are declared: of the portals that were typed, or else of all. */
  readonly addresses: readonly string[];
}

export const noNames: Names = { portals: [], addresses: [] };

/** The names of the workspace that the words are about. Offline; loads the configuration only for addresses. */
export async function namesOf(words: readonly string[], wanted: keyof Names, io: Io): Promise<Names> {
  const root = findWorkspace(resolve(io.cwd, directoryIn(words)));
  if (root === undefined) return noNames;
  const [{ diskFiles }, { loadPortal, openWorkspace }] = await Promise.all([
    import('../../config/disk.ts'),
    import('../../config/load.ts'),
  ]);
  const files = diskFiles(root);
  const { portals } = openWorkspace(files);
  if (wanted === 'portals') return { portals, addresses: [] };
  const { workspaceNames } = await import('../../config/workspace-schema.ts');
  const typed = portals.filter(name => words.includes(name));
  const loaded = (typed.length > 0 ? typed : portals).map(name => loadPortal(files, name));
  return { portals, addresses: workspaceNames(loaded).addresses.resource };
}

/** Where -C points, if it was typed. */
function directoryIn(words: readonly string[]): string {
  return words.find((_, index) => ['-C', '--directory'].includes(words[index - 1] ?? '')) ?? '.';
}
