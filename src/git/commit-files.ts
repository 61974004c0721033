import type { FileEntry, Files } from '../config/files.ts';

/** What a commit has at a path. */
export interface TreeEntry {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly kind: FileEntry['kind'];
  readonly object: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * Reads `git ls-tree -r -l -z --full-tree`: `<mode> <type> <object> <size>\t<path>\0`, paths relative to the repository.
 * Links and submodules are `other`: what they lead to is not in the commit at this path.
 */
export function parseTree(output: Buffer, prefix: string): TreeEntry[] {
  // names that are no UTF-8 come out as names that no configuration can write
  return output
    .toString('utf8')
    .split('\0')
    .flatMap(record => {
      const [, mode = '', object = '', size = '', path = ''] =
        /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(record) ?? [];
      if (path === '' || !path.startsWith(prefix)) return [];
      const kind = mode.startsWith('100') ? ('file' as const) : ('other' as const);
      return [{ path: path.slice(prefix.length), kind, object, size: Number(size) || 0 }];
    });
}

/** Reads `git cat-file --batch`: `<object> blob <size>\n<bytes>\n`, or `<object> missing\n`. */
export function parseBlobs(output: Buffer): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  let start = 0;
  while (start < output.length) {
    const end = output.indexOf(0x0a, start);
    const [object = '', type, size = ''] = output.subarray(start, end).toString('latin1').split(' ');
    start = end + 1;
    if (type !== 'blob') continue;
    blobs.set(object, output.subarray(start, start + Number(size)));
    start += Number(size) + 1;
  }
  return blobs;
}

/** The files of a commit, as of a disk. `blob` throws when it cannot be read. */
export function filesOfTree(entries: readonly TreeEntry[], blob: (object: string) => Uint8Array): Files {
  const byPath = new Map(entries.map(entry => [entry.path, entry]));
  const directories = directoriesOf(entries);
  const entryAt = (path: string): TreeEntry => {
    const entry = byPath.get(path);
    if (entry?.kind !== 'file') throw new Error('the commit has no such file');
    return entry;
  };
  return {
    list(directory) {
      const entries = directories.get(directory);
      return entries && [...entries.values()];
    },
    read: path => blob(entryAt(path).object),
    size: path => entryAt(path).size,
  };
}

function directoriesOf(entries: readonly TreeEntry[]): ReadonlyMap<string, ReadonlyMap<string, FileEntry>> {
  const directories = new Map<string, Map<string, FileEntry>>();
  for (const { path, kind } of entries) {
    const segments = path.split('/');
    for (const [depth, name] of segments.entries()) {
      const parent = segments.slice(0, depth).join('/');
      const here = directories.get(parent) ?? new Map<string, FileEntry>();
      directories.set(parent, here);
      here.set(name, { name, kind: depth === segments.length - 1 ? kind : 'directory' });
    }
  }
  return directories;
}
