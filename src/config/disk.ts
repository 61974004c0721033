import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { FileEntry, Files } from './files.ts';

/**
 * The files of a workspace on disk. Links that leave the workspace, lead nowhere, or lead back to a directory they
 * are in are listed as `other` and cannot be read.
 */
export function diskFiles(root: string): Files {
  const top = realpathSync(root);
  return {
    list: directory => listDirectory(top, directory),
    read: path => readFileSync(insideOf(top, path)),
    size: path => statSync(insideOf(top, path)).size,
  };
}

/** The nearest directory, from `start` upwards, that has a directory `portals`; undefined when there is none. */
export function findWorkspace(start: string): string | undefined {
  const directory = resolve(start);
  if (statSync(join(directory, 'portals'), { throwIfNoEntry: false })?.isDirectory()) return directory;
  const parent = dirname(directory);
  return parent === directory ? undefined : findWorkspace(parent);
}

function listDirectory(top: string, directory: string): readonly FileEntry[] | undefined {
  try {
    const path = insideOf(top, directory);
    return readdirSync(path, { withFileTypes: true }).map(entry => ({
      name: entry.name,
      kind: kindOf(top, directory, entry),
    }));
  } catch {
    return undefined;
  }
}

function kindOf(top: string, directory: string, entry: Dirent): FileEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  return entry.isSymbolicLink() ? kindOfLink(top, directory, entry.name) : 'other';
}

function kindOfLink(top: string, directory: string, name: string): FileEntry['kind'] {
  try {
    const target = insideOf(top, join(directory, name));
    const status = statSync(target);
    if (status.isFile()) return 'file';
    return status.isDirectory() && !leadsBack(top, directory, target) ? 'directory' : 'other';
  } catch {
    return 'other';
  }
}

/** Whether a directory on the way to here lies in the target: following such a link would never end. */
function leadsBack(top: string, directory: string, target: string): boolean {
  const segments = directory.split('/');
  return segments.some((_, index) =>
    isWithin(realpathSync(join(top, ...segments.slice(0, index + 1))), target),
  );
}

function insideOf(top: string, path: string): string {
  const real = realpathSync(join(top, path));
  if (!isWithin(real, top)) throw new Error('the link leaves the workspace');
  return real;
}

function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}
