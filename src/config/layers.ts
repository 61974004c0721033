import type { Diagnostic } from '../core/diagnostic.ts';
import { CODES } from './codes.ts';
import { entriesOf, type Files, joinPath, liesIn, resolvePath } from './files.ts';
import type { Kinds } from './kinds.ts';
import { suggestion } from './nearest.ts';
import { itemsOf, type MapNode, type Node, valueAt } from './node.ts';
import { normaliseRoot } from './normalise.ts';
import { type Parsed, parseYaml } from './parse.ts';
import { readSource } from './read-source.ts';
import { diagnosticAt, diagnosticInFile, type Finding, type Report, shown } from './report.ts';
import type { Grammar } from './schema.ts';
import type { Source } from './source.ts';
import { checkCutTexts, checkSchema, type Validator } from './validate.ts';

/** Everything that says what may be declared. */
export interface Language {
  readonly grammar: Grammar;
  readonly kinds: Kinds;
  readonly validator: Validator;
}

/** A directory and the trees of its files, sorted by path. */
export interface Layer {
  readonly directory: string;
  readonly files: readonly LayerFile[];
}

export interface LayerFile {
  readonly path: string;
  readonly root: MapNode;
}

export interface Layers {
  /** The layers of a portal, lowest first, the portal's own directory last. */
  readonly layers: readonly Layer[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files that could not be read or parsed: what they declare is not known. */
  readonly unread: readonly string[];
}

const MAX_DIRECTORY_DEPTH = 16;

/** Reads a portal's directory and, through `extends`, everything below it. Each layer is there once. */
export function readLayers(files: Files, directory: string, language: Language): Layers {
  const reader = new LayerReader(files, language);
  reader.visit(directory, []);
  return { layers: reader.layers, diagnostics: reader.diagnostics, unread: reader.unread };
}

class LayerReader {
  readonly layers: Layer[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly unread: string[] = [];
  readonly #files: Files;
  readonly #language: Language;
  readonly #report: Report = (finding, at) => this.diagnostics.push(diagnosticAt(finding, at));

  constructor(files: Files, language: Language) {
    this.#files = files;
    this.#language = language;
  }

  visit(directory: string, above: readonly string[]): void {
    if (this.layers.some(layer => layer.directory === directory)) return;
    const files = this.#yamlFiles(directory, 0).flatMap(path => this.#read(path));
    for (const reference of files.flatMap(file => itemsOf(valueAt(file.root, 'extends')))) {
      this.#extend(reference, directory, [...above, directory]);
    }
    this.layers.push({ directory, files });
  }

  #extend(reference: Node, directory: string, above: readonly string[]): void {
    if (reference.is !== 'scalar' || reference.empty) return;
    const target = resolvePath(directory, reference.text);
    if (target === undefined) {
      this.#report(outsideFinding(reference.text), reference.at);
      return;
    }
    const finding = this.#layerFinding(target, above);
    if (finding === undefined) this.visit(target, above);
    else this.#report(finding, reference.at);
  }

  #layerFinding(target: string, above: readonly string[]): Finding | undefined {
    if (above.includes(target)) {
      const circle = [...above.slice(above.indexOf(target)), target].join(' → ');
      return {
        code: CODES.circularLayers,
        message: `layers extend each other: ${circle}`,
        fix: 'remove one of the extends',
      };
    }
    const others = [
      ...above,
      ...this.layers.map(layer => layer.directory).filter(directory => directory !== target),
    ];
    const around = others.find(directory => liesIn(directory, target) || liesIn(target, directory));
    if (around !== undefined) {
      return {
        code: CODES.layerOverlap,
        message: `${shown(target === '' ? '.' : target)} and ${around} overlap, so files would count twice`,
        fix: 'give the layer a directory of its own next to the others',
      };
    }
    const entries = this.#files.list(target);
    if (entries === undefined) return unknownLayer(target, this.#siblingsOf(target));
    return entries.some(entry => entry.name === 'portal.yaml') ? portalFinding(target) : undefined;
  }

  #siblingsOf(target: string): readonly string[] {
    const parent = target.slice(0, Math.max(0, target.lastIndexOf('/')));
    return entriesOf(this.#files, parent)
      .filter(entry => entry.kind === 'directory')
      .map(entry => joinPath(parent, entry.name));
  }

  #yamlFiles(directory: string, depth: number): readonly string[] {
    if (depth > MAX_DIRECTORY_DEPTH) {
      this.#refuse(directory, {
        code: CODES.directoriesTooDeep,
        message: `directories are nested more than ${MAX_DIRECTORY_DEPTH} deep`,
      });
      return [];
    }
    const entries = entriesOf(this.#files, directory).filter(entry => !entry.name.startsWith('.'));
    return entries
      .flatMap(({ name, kind }) => {
        const path = joinPath(directory, name);
        if (kind === 'directory') return this.#yamlFiles(path, depth + 1);
        if (/\.yml$/i.test(name)) this.diagnostics.push(diagnosticInFile(extensionFinding(name), path));
        if (!name.endsWith('.yaml')) return [];
        if (kind === 'file') return [path];
        this.#refuse(path, notAFile());
        return [];
      })
      .sort();
  }

  #read(path: string): readonly LayerFile[] {
    const read = readSource(this.#files, path);
    if ('diagnostic' in read) {
      this.diagnostics.push(read.diagnostic);
      this.unread.push(path);
      return [];
    }
    const { root, diagnostics } = parseOnce(this.#files, read.source);
    this.diagnostics.push(...diagnostics);
    if (diagnostics.length > 0) this.unread.push(path);
    return root === undefined ? [] : [{ path, root: this.#checked(root) }];
  }

  #checked(root: MapNode): MapNode {
    const { grammar, kinds, validator } = this.#language;
    checkCutTexts(grammar, root, this.#report);
    const normalised = normaliseRoot(root, { grammar, kinds, report: this.#report, interpolated: false });
    checkSchema(grammar, normalised, this.#report, validator);
    return normalised;
  }

  #refuse(path: string, finding: Finding): void {
    this.diagnostics.push(diagnosticInFile(finding, path));
    this.unread.push(path);
  }
}

/** Portals share layers: a file that still says the same is parsed once. */
const parsedFiles = new WeakMap<Files, Map<string, { readonly text: string; readonly parsed: Parsed }>>();

function parseOnce(files: Files, source: Source): Parsed {
  const known = parsedFiles.get(files) ?? new Map();
  parsedFiles.set(files, known);
  const before = known.get(source.path);
  if (before?.text === source.text) return before.parsed;
  const parsed = parseYaml(source);
  known.set(source.path, { text: source.text, parsed });
  return parsed;
}

function outsideFinding(path: string): Finding {
  return {
    code: CODES.layerOutside,
    message: `${shown(path)} is not inside the workspace`,
    fix: 'write a path from this directory to a layer of this workspace, such as ../base',
  };
}

function unknownLayer(target: string, siblings: readonly string[]): Finding {
  return {
    code: CODES.unknownLayer,
    message: `there is no directory ${shown(target)}`,
    fix: suggestion(target, siblings) || 'write the path of the layer from this directory, such as ../base',
  };
}

function portalFinding(target: string): Finding {
  return {
    code: CODES.layerOverlap,
    message: `${shown(target)} is a portal and cannot be extended`,
    fix: 'move what both share to a layer of its own, and extend that',
  };
}

function extensionFinding(name: string): Finding {
  return {
    code: CODES.wrongExtension,
    severity: 'warning',
    message: 'files ending in .yml are not read',
    fix: `rename it to ${shown(name.replace(/yml$/i, 'yaml')).slice(1, -1)}`,
  };
}

function notAFile(): Finding {
  return {
    code: CODES.notAFile,
    message: 'this is neither a file nor a link to one in the workspace',
    fix: 'put the file itself here',
  };
}
