import { CODES } from './codes.ts';
import { forgottenFix } from './forgotten.ts';
import { itemsOfKeyed } from './keyed-list.ts';
import { dropsNothing, mergeNodes } from './merge.ts';
import { suggestion } from './nearest.ts';
import { type Entry, type MapNode, type Node, type ScalarNode, valueAt, withEntries } from './node.ts';
import { placeChildren } from './place.ts';
import { listed, type Report, shown } from './report.ts';
import { type Grammar, itemKey, meaningOf, type Schema, schemaOfChild, schemaOfItem } from './schema.ts';

/**
 * What can only be done when all layers are merged and variables are known: collections that take their children
 * `from` another one get them, children are put in their places, marks of dropped children go.
 */
export function settle(grammar: Grammar, root: MapNode, report: Report): MapNode {
  const settler = new Settler(grammar, root, report);
  return withEntries(root, settler.entries(grammar.root, root.entries));
}

class Settler {
  readonly #grammar: Grammar;
  readonly #root: MapNode;
  readonly #report: Report;

  constructor(grammar: Grammar, root: MapNode, report: Report) {
    this.#grammar = grammar;
    this.#root = root;
    this.#report = report;
  }

  entries(schema: Schema, entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
    const result = new Map<string, Entry>();
    for (const [key, entry] of entries) {
      const child = schemaOfChild(this.#grammar, schema, key);
      result.set(
        key,
        child === undefined || entry.dropped !== undefined
          ? entry
          : { ...entry, value: this.#node(child, entry.value) },
      );
    }
    return result;
  }

  #node(schema: Schema, node: Node): Node {
    if (node.is === 'scalar' || schema['x-free'] === true) return node;
    if (node.is === 'list')
      return {
        ...node,
        items: node.items.map(item => this.#node(schemaOfItem(this.#grammar, schema), item)),
      };
    const expanded = schema['x-from'] === undefined ? node : this.#expanded(schema, schema['x-from'], node);
    const entries = this.entries(schema, expanded.entries);
    const settled = withEntries(
      node,
      schema['x-ordered'] === true ? placeChildren(entries, this.#report) : entries,
    );
    const field = itemKey(schema);
    return field === undefined ? settled : itemsOfKeyed(settled, field);
  }

  /** `{ from: regions, latam: LATAM, apac: null }`: the children of the set, with the further keys over them. */
  #expanded(schema: Schema, section: string, node: MapNode): MapNode {
    const from = node.entries.get('from')?.value;
    if (from?.is !== 'scalar') return node;
    const own = new Map([...node.entries].filter(([key]) => key !== 'from'));
    const set = this.#set(section, from);
    if (set === undefined)
      return withEntries(node, new Map([...own].filter(([, entry]) => entry.dropped === undefined)));
    const entries = new Map(set.entries);
    for (const [key, entry] of own) this.#overlay(schema, entries, key, entry);
    return withEntries(node, entries);
  }

  #overlay(schema: Schema, entries: Map<string, Entry>, key: string, entry: Entry): void {
    const inSet = entries.get(key);
    const inherited = inSet?.dropped === undefined ? inSet : undefined;
    if (entry.dropped === undefined) {
      const child = meaningOf(this.#grammar, schema, key);
      entries.set(key, {
        ...entry,
        value: mergeNodes(this.#grammar, child, inherited?.value, entry.value, this.#report),
      });
    } else if (inherited !== undefined) {
      entries.set(key, { ...entry, dropped: 'inherited' });
    } else if (entry.dropped === 'unsure') {
      this.#report(
        dropsNothing(
          entry,
          [...entries.keys()].filter(other => other !== key),
          forgottenFix(this.#grammar, schema, key, []),
        ),
        entry.key.at,
      );
    }
  }

  #set(section: string, name: ScalarNode): MapNode | undefined {
    const sets = valueAt(this.#root, section);
    const set = valueAt(sets, name.text);
    if (set?.is === 'map') return set;
    if (set === undefined && name.open !== true) this.#report(unknownSet(section, name.text, sets), name.at);
    return undefined;
  }
}

function unknownSet(section: string, name: string, sets: Node | undefined) {
  const names = sets?.is === 'map' ? [...sets.entries.keys()] : [];
  const there = names.length === 0 ? `declare it under ${section}` : listed(names);
  return {
    code: CODES.unknownSet,
    message: `${section} has no ${shown(name)}`,
    fix: `${suggestion(name, names)} ${there}`.trim(),
  };
}
