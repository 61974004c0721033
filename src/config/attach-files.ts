import { CODES } from './codes.ts';
import { type FileEntry, type Files, resolvePath } from './files.ts';
import { suggestion } from './nearest.ts';
import { type Entry, isEmpty, type MapNode, type Node, type ScalarNode, withEntries } from './node.ts';
import { readText } from './read-source.ts';
import { type Finding, listed, type Report, shown } from './report.ts';
import { type Grammar, meaningOf, propertiesOf, type Schema, schemaOfItem } from './schema.ts';
import { commentKey } from './write.ts';

export interface Attached {
  readonly root: MapNode;
  /** `commentKey` of the field that holds the text → the file it comes from. */
  readonly files: ReadonlyMap<string, string>;
}

/** Where named files are looked for. */
export interface FileAccess {
  readonly files: Files;
  /** The directory of the layer that a YAML file belongs to. */
  readonly directoryOf: (yaml: string) => string;
}

/**
 * Puts the text of files in the place of their names: `file: score.js` becomes `source:` with what the file has. It is
 * taken as it is: nothing in it is a variable.
 */
export function attachFiles(grammar: Grammar, root: MapNode, access: FileAccess, report: Report): Attached {
  const attacher = new Attacher(grammar, access, report);
  return { root: attacher.map(grammar.root, root, []), files: attacher.found };
}

class Attacher {
  readonly found = new Map<string, string>();
  readonly #grammar: Grammar;
  readonly #access: FileAccess;
  readonly #report: Report;

  constructor(grammar: Grammar, access: FileAccess, report: Report) {
    this.#grammar = grammar;
    this.#access = access;
    this.#report = report;
  }

  map(schema: Schema, map: MapNode, path: readonly string[]): MapNode {
    let same = true;
    const entries = [...map.entries].flatMap(([key, entry]): [string, Entry][] => {
      const target = propertiesOf(schema)[key]?.['x-file'];
      const changed =
        target === undefined ? this.#inside(schema, entry, path) : this.#attached(target, entry, map, path);
      same &&= changed === entry;
      return changed === undefined ? [] : [[changed.key.text, changed]];
    });
    return same ? map : withEntries(map, new Map(entries));
  }

  #inside(schema: Schema, entry: Entry, path: readonly string[]): Entry {
    const key = entry.key.text;
    const value = this.#node(meaningOf(this.#grammar, schema, key), entry.value, [...path, key]);
    return value === entry.value ? entry : { ...entry, value };
  }

  #node(schema: Schema, node: Node, path: readonly string[]): Node {
    if (node.is === 'scalar' || schema['x-free'] === true) return node;
    if (node.is === 'map') return this.map(schema, node, path);
    const item = schemaOfItem(this.#grammar, schema);
    const items = node.items.map((inner, index) => this.#node(item, inner, [...path, String(index)]));
    return items.every((inner, index) => inner === node.items[index]) ? node : { ...node, items };
  }

  /** The text instead of the name of its file; undefined where there is no name, or the text already. */
  #attached(target: string, { key, value }: Entry, map: MapNode, path: readonly string[]): Entry | undefined {
    if (isEmpty(value)) return undefined;
    const beside = map.entries.get(target);
    if (beside !== undefined && !isEmpty(beside.value)) {
      this.#report(both(key.text, target), key.at);
      return undefined;
    }
    // what is no text, or an unknown variable, was reported
    const isName = value.is === 'scalar' && value.open !== true;
    const text = isName ? this.#textOf(value, [...path, target]) : '';
    return {
      key: { ...key, text: target },
      value: { is: 'scalar', at: value.at, text, plain: false, empty: false },
    };
  }

  /** The text of a named file; an empty one when there is none, which is reported. */
  #textOf({ text: name, at }: ScalarNode, path: readonly string[]): string {
    const { files, directoryOf } = this.#access;
    const directory = directoryOf(at.source.path);
    const file = resolvePath(directory, name);
    const finding = file === undefined ? outside(name) : missing(files, file, name, directory);
    if (file === undefined || finding !== undefined) {
      this.#report(finding ?? outside(name), at);
      return '';
    }
    const text = readText(files, file);
    if (typeof text !== 'string') {
      this.#report({ ...text, message: `${file}: ${text.message}` }, at);
      return '';
    }
    this.found.set(commentKey(path), file);
    return text;
  }
}

/** Why there is no plain file at a path; undefined when there is one. */
function missing(files: Files, file: string, name: string, layer: string): Finding | undefined {
  const [, directory = '', last = ''] = /^(?:(.*)\/)?([^/]*)$/s.exec(file) ?? [];
  const entries = files.list(directory);
  const entry = entries?.find(one => one.name === last);
  if (entry?.kind === 'file') return undefined;
  return entry === undefined ? notThere(file, last, entries, layer) : notAFile(entry, name);
}

function notThere(
  file: string,
  last: string,
  entries: readonly FileEntry[] | undefined,
  layer: string,
): Finding {
  const names = (entries ?? [])
    .filter(entry => entry.kind === 'file')
    .map(entry => entry.name)
    .sort();
  const where = `paths begin at the directory of the layer, ${layer}`;
  return {
    code: CODES.noSuchFile,
    message: `there is no file ${shown(file).slice(1, -1)}`,
    fix: [suggestion(last, names), names.length === 0 ? '' : `${listed(names)};`, where]
      .filter(part => part !== '')
      .join(' '),
  };
}

function notAFile({ kind }: FileEntry, name: string): Finding {
  return {
    code: CODES.notAFile,
    message:
      kind === 'directory'
        ? `${shown(name)} is a directory`
        : `${shown(name)} is neither a file nor a link to one in the workspace`,
    fix: 'name a file of the workspace',
  };
}

function outside(name: string): Finding {
  return {
    code: CODES.fileOutside,
    message: `${shown(name)} is not inside the workspace`,
    fix: 'write a path from the directory of the layer to a file of this workspace, such as code/score.js',
  };
}

function both(field: string, target: string): Finding {
  return {
    code: CODES.fileAndText,
    message: `${field} and ${target} both say what ${target} is`,
    fix: `keep one of them; in an overlay, ${field}: null or ${target}: null drops what is inherited`,
  };
}
