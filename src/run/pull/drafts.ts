import type { Document } from 'yaml';
import { type FileEntry, type Files, joinPath } from '../../config/files.ts';
import { keepText } from './keep-text.ts';
import { openYaml, yamlText } from './yaml-document.ts';

/** Files as they will be, before anything is written. */
export interface Drafts {
  /** Whether there is such a file, drafted or on disk. */
  has(path: string): boolean;
  /** The text of a file as it is now, drafted or on disk; undefined when there is none, or it cannot be read. */
  text(path: string): string | undefined;
  set(path: string, text: string): void;
  /** The YAML of a file that is there, to be changed. */
  document(path: string): Document | undefined;
  /** Every file that is to be written: its path → its text. What is not touched keeps its lines. */
  texts(): ReadonlyMap<string, string>;
}

interface Opened {
  readonly document: Document;
  readonly text: string;
  readonly plain: string;
}

export function openDrafts(files: Files): Drafts {
  const set = new Map<string, string>();
  const opened = new Map<string, Opened>();
  const text = (path: string) => set.get(path) ?? read(files, path);
  return {
    has: path => opened.has(path) || text(path) !== undefined,
    text,
    set: (path, value) => void set.set(path, value),
    document(path) {
      const known = opened.get(path);
      if (known) return known.document;
      const before = text(path);
      if (before === undefined) return undefined;
      const document = openYaml(before);
      opened.set(path, { document, text: before, plain: printed(document, before) });
      return document;
    },
    texts() {
      const changed = [...opened].flatMap(([path, { document, text: before, plain }]): [string, string][] => {
        const now = printed(document, before);
        return now === plain ? [] : [[path, keepText(before, plain, now)]];
      });
      return new Map([...set, ...changed]);
    },
  };
}

/** A document that has nothing but comments cannot be printed, and is as it stands. */
function printed(document: Document, text: string): string {
  return document.contents === null ? text : yamlText(document);
}

function read(files: Files, path: string): string | undefined {
  try {
    return new TextDecoder().decode(files.read(path));
  } catch {
    return undefined;
  }
}

/** Files with drafts over them. */
export function withDrafts(files: Files, texts: ReadonlyMap<string, string>): Files {
  const bytes = new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return {
    list(directory) {
      const below = files.list(directory);
      const own = entriesOf([...bytes.keys()], directory);
      if (!below && own.length === 0) return undefined;
      const names = new Map([...(below ?? []), ...own].map(entry => [entry.name, entry]));
      return [...names.values()];
    },
    read: path => bytes.get(path) ?? files.read(path),
    size: path => bytes.get(path)?.length ?? files.size(path),
  };
}

function entriesOf(paths: readonly string[], directory: string): readonly FileEntry[] {
  const prefix = joinPath(directory, '');
  return paths
    .filter(path => path.startsWith(prefix))
    .map(path => path.slice(prefix.length).split('/'))
    .map(([name = '', ...rest]): FileEntry => ({ name, kind: rest.length > 0 ? 'directory' : 'file' }));
}
