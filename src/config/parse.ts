import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Diagnostic } from '../core/diagnostic.ts';
import { CODES } from './codes.ts';
import { mergedEntries } from './merge-keys.ts';
import { type Entry, isEmpty, type MapNode, type Node, type ScalarNode } from './node.ts';
import { diagnosticAt, type Finding, MAX_FINDINGS, type Report, shown } from './report.ts';
import { lineAt, type Source, type Span } from './source.ts';
import { directiveFindings, syntaxFindings } from './syntax.ts';
import { cutComment, templateTrap } from './traps.ts';

/** Openings without end: the YAML library takes many seconds for megabytes of them. */
const runawayNesting = /(?:[[{]\s*){257}|(?:- ){257}/;

/**
 * How deep values may be nested, and how many values aliases may stand for, in one file. A branch in an arm of another
 * one is four deeper, and nobody counts the branches of a workflow.
 */
const MAX_DEPTH = 256;
const MAX_ALIASED = 100_000;
const tooDeep: Finding = {
  code: CODES.tooDeep,
  message: `values are nested more than ${MAX_DEPTH} deep`,
};

export interface Parsed {
  /** Undefined for an empty file, and when nothing can be made of it. */
  readonly root?: MapNode;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads YAML 1.2 with positions. Nothing is typed yet: every scalar keeps its text as written. Never throws. */
export function parseYaml(source: Source): Parsed {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (finding, at) => {
    if (diagnostics.length < MAX_FINDINGS) diagnostics.push(diagnosticAt(finding, at));
  };
  const runaway = runawayNesting.exec(source.text);
  if (runaway) {
    report(tooDeep, { source, start: runaway.index, end: runaway.index + 1 });
    return { diagnostics };
  }
  // The failsafe schema makes no numbers out of texts; duplicates are found here, where both places can be named.
  const document = parseDocument(source.text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  syntaxFindings(source, document.errors, report);
  directiveFindings(source, document.directives, document.warnings, report);
  if (diagnostics.length > 0 || document.contents === null) return { diagnostics };
  const root = new Converter(source, report).convert(document.contents, 0);
  if (root.is === 'map') return { root, diagnostics };
  if (!isEmpty(root) && diagnostics.length === 0) report(rootFinding(root), root.at);
  return { diagnostics };
}

function rootFinding(root: Node): Finding {
  const cut =
    root.is === 'scalar' && root.cut !== undefined ? '; everything behind " #" counts as a comment' : '';
  return {
    code: CODES.rootNotMap,
    message: `the file must be a map of sections${cut}`,
    fix: 'begin with a section, such as properties:',
  };
}

/** From the YAML library's nodes to ours; resolves aliases and merge keys. */
class Converter {
  readonly #source: Source;
  readonly #report: Report;
  readonly #anchors = new Map<string, Node | 'open'>();
  readonly #sizes = new WeakMap<Node, number>();
  #aliased = 0;

  constructor(source: Source, report: Report) {
    this.#source = source;
    this.#report = report;
  }

  convert(node: ParsedNode | null | undefined, depth: number, near = 0): Node {
    if (node === null || node === undefined) return this.#nothing(this.#span(near, near));
    if (isAlias(node)) return this.#alias(node);
    const at = this.#span(node.range[0], node.range[1]);
    if (depth > MAX_DEPTH) return this.#refuse(tooDeep, at);
    if (node.tag !== undefined) this.#report(tagFinding(node.tag), this.#tagSpan(at));
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, 'open');
    const converted = isScalar(node)
      ? this.#scalar(node, at)
      : isMap(node)
        ? this.#map(node, at, depth)
        : this.#list(node, at, depth);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, converted);
    return converted;
  }

  #scalar(node: Scalar.Parsed, at: Span): ScalarNode {
    const text = String(node.value);
    const plain = node.type === 'PLAIN';
    const empty = plain && (text === '' || text === 'null' || text === '~');
    const cut = plain ? cutComment(this.#source, node.range[1]) : undefined;
    return { is: 'scalar', at, text, plain, empty, ...(cut === undefined ? {} : { cut }) };
  }

  #list(node: YAMLSeq.Parsed, at: Span, depth: number): Node {
    const items = node.items.map(item => this.convert(item, depth + 1, at.start));
    return this.#sized({ is: 'list', at, items }, items);
  }

  #map(node: YAMLMap.Parsed, at: Span, depth: number): Node {
    const trap = templateTrap(at);
    if (trap !== undefined) return this.#refuse(trap, at);
    const own: Entry[] = [];
    for (const pair of node.items) {
      const key = this.convert(pair.key, depth + 1, at.start);
      const value = this.convert(pair.value, depth + 1, key.at.end);
      if (key.is === 'scalar' && !key.empty) own.push({ key, value });
      else this.#report(keyFinding(key), key.at);
    }
    const map: MapNode = { is: 'map', at, entries: mergedEntries(this.#unique(own), this.#report) };
    return this.#sized(
      map,
      [...map.entries.values()].map(entry => entry.value),
    );
  }

  #unique(entries: readonly Entry[]): readonly Entry[] {
    const seen = new Map<string, Entry>();
    for (const entry of entries) {
      const before = seen.get(entry.key.text);
      if (before === undefined) seen.set(entry.key.text, entry);
      else this.#report(duplicateFinding(before.key), entry.key.at);
    }
    return [...seen.values()];
  }

  #alias(node: Alias.Parsed): Node {
    const at = this.#span(node.range[0], node.range[1]);
    const target = this.#anchors.get(node.source);
    if (target === undefined) return this.#refuse(unknownAlias(node.source, this.#anchors.keys()), at);
    if (target === 'open')
      return this.#refuse(
        { code: CODES.alias, message: `*${node.source} stands inside the value that it names` },
        at,
      );
    const before = this.#aliased;
    this.#aliased += this.#sizes.get(target) ?? 1;
    if (this.#aliased <= MAX_ALIASED) return target;
    return before > MAX_ALIASED ? unknownValue(at) : this.#refuse(ALIAS_BOMB, at);
  }

  #sized<N extends Node>(node: N, children: readonly Node[]): N {
    this.#sizes.set(
      node,
      children.reduce((sum, child) => sum + (this.#sizes.get(child) ?? 1), 1),
    );
    return node;
  }

  #refuse(finding: Finding, at: Span): ScalarNode {
    this.#report(finding, at);
    return unknownValue(at);
  }

  #tagSpan(value: Span): Span {
    const before = this.#source.text.slice(0, value.start);
    const tag = /!\S*(?=\s*(?:&\S+\s*)?$)/.exec(before.slice(-200))?.[0];
    if (tag === undefined) return value;
    const start = before.lastIndexOf(tag);
    return this.#span(start, start + tag.length);
  }

  #nothing(at: Span): ScalarNode {
    return { is: 'scalar', at, text: '', plain: true, empty: true };
  }

  #span(start: number, end: number): Span {
    return { source: this.#source, start, end };
  }
}

const ALIAS_BOMB: Finding = {
  code: CODES.aliasBomb,
  message: 'aliases make this file more than 100,000 values long',
  fix: 'write fewer nested aliases',
};

/** Stands for what could not be read, and raises no further complaint. */
function unknownValue(at: Span): ScalarNode {
  return { is: 'scalar', at, text: '', plain: false, empty: false, open: true };
}

function tagFinding(tag: string): Finding {
  const written = tag.replace('tag:yaml.org,2002:', '!!');
  return {
    code: CODES.tag,
    message: `the tag ${shown(written)} is not allowed`,
    fix: 'remove it: the schema decides what a value is',
  };
}

function keyFinding(key: Node): Finding {
  if (key.is !== 'scalar')
    return { code: CODES.key, message: `a key must be text, not a ${key.is}`, fix: 'put the key in quotes' };
  return {
    code: CODES.key,
    message:
      key.text === '' ? 'a key is missing before the colon' : `the key ${key.text} means "nothing" in YAML`,
    fix:
      key.text === ''
        ? 'write a key; one that is empty on purpose is ""'
        : `put it in quotes: "${key.text}":`,
  };
}

function duplicateFinding(before: ScalarNode): Finding {
  const line = lineAt(before.at.source, before.at.start) + 1;
  return {
    code: CODES.duplicateKey,
    message: `${shown(before.text)} is there twice; the first is in line ${line}`,
    fix: 'keep one of them',
  };
}

function unknownAlias(name: string, known: Iterable<string>): Finding {
  const anchors = [...known].map(anchor => `&${anchor}`);
  return {
    code: CODES.alias,
    message: `*${name} refers to an anchor that is not set before it`,
    fix:
      anchors.length === 0
        ? `set it with &${name}, or put a text that begins with * in quotes`
        : `anchors so far: ${anchors.slice(0, 20).join(', ')}`,
  };
}
