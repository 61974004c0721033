/** One entry of a directory. Links count as what they point at; those that leave the workspace are `other`. */
export interface FileEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'other';
}

/**
 * Where configuration is read from: the disk, or a Git commit. Paths are relative to the workspace's root, with `/`;
 * the root itself is ''.
 */
export interface Files {
  /** What is in a directory, in any order; undefined when there is no such directory. */
  list(directory: string): readonly FileEntry[] | undefined;
  /** The bytes of a file. Throws when it cannot be read. */
  read(path: string): Uint8Array;
  /** Size in bytes. Throws when the file is not there. */
  size(path: string): number;
}

/** What is in a directory; nothing when there is none. */
export function entriesOf(files: Files, directory: string): readonly FileEntry[] {
  return files.list(directory) ?? [];
}

export function joinPath(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** A path as written in a directory; undefined when it leaves the workspace. Absolute paths do. */
export function resolvePath(directory: string, path: string): string | undefined {
  if (/^(?:\/|[A-Za-z]:|\\)/.test(path)) return undefined;
  const segments = directory === '' ? [] : directory.split('/');
  for (const segment of path.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== '' && segment !== '.') {
      segments.push(segment);
    }
  }
  return segments.join('/');
}

/** Whether one directory is the other or lies in it. */
export function liesIn(path: string, directory: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`);
}
