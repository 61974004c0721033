import { relative } from 'node:path/posix';
import { resolvePath } from '../../config/files.ts';
import { commentKey } from '../../config/write.ts';
import type { Drafts } from './drafts.ts';
import type { TextFiles } from './separate-texts.ts';
import { ownName } from './write-files.ts';

/** Text files of one thing, and how they become drafts once it is certain that they are needed. */
export interface OwnTexts extends TextFiles {
  keep(): void;
}

/** Which texts of a thing have files of their own already: the field's path in the declaration → the file. */
export type KnownTexts = ReadonlyMap<string, string>;

/** New texts of a thing go to a directory of its own: `portals/eu/workflows/route_mql/score.js`. */
export function textsFor(
  drafts: Drafts,
  layer: string,
  directory: string,
  known: KnownTexts = new Map(),
): OwnTexts {
  const news = new Map<string, string>();
  return {
    add(text, name, extension) {
      const same = [...known.values()].find(file => drafts.text(file) === text);
      if (same !== undefined) return relative(layer, same);
      if (!survives(text)) return undefined;
      const path = freeName(`${directory}/${ownName(name)}`, extension, file => {
        const full = `${layer}/${file}`;
        return drafts.has(full) || news.has(full);
      });
      news.set(`${layer}/${path}`, text);
      return path;
    },
    replace(file, text) {
      const path = resolvePath(layer, file);
      const isOurs = path?.startsWith(`${layer}/`) && drafts.has(path);
      if (path === undefined || !isOurs || !survives(text)) return false;
      news.set(path, text);
      return true;
    },
    isFile: path => known.has(commentKey(path)),
    keep() {
      for (const [path, text] of news) drafts.set(path, text);
    },
  };
}

/** Whether a file can hold a text as it is: what cannot be said in UTF-8, or begins with its mark, does not come back. */
function survives(text: string): boolean {
  return new TextDecoder().decode(new TextEncoder().encode(text)) === text;
}

function freeName(base: string, extension: string, isTaken: (file: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const file = `${base}${number === 1 ? '' : `_${number}`}.${extension}`;
    if (!isTaken(file)) return file;
  }
}
