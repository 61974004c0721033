import { CODES } from './codes.ts';
import { forgottenFix } from './forgotten.ts';
import { isNameless, keyedItems, sharedNames } from './keyed-list.ts';
import { suggestion } from './nearest.ts';
import { type Entry, isEmpty, type ListNode, type MapNode, type Node, withEntries } from './node.ts';
import { type Report, shown } from './report.ts';
import {
  type Grammar,
  isFrom,
  itemKey,
  meaningOf,
  PLACEMENT,
  type Schema,
  schemaOfItem,
  takesNull,
} from './schema.ts';

/**
 * A layer over those it extends: by key at every level, scalars, lists and what counts as a whole replaced, `null`
 * drops. What was dropped from an ordered collection stays marked until its order is settled, so that others may still be placed by it.
 */
export function mergeLayer(
  grammar: Grammar,
  lower: MapNode | undefined,
  upper: MapNode,
  report: Report,
): MapNode {
  return mergeMaps(grammar, grammar.root, lower, upper, report);
}

/** One node over another of the same meaning. */
export function mergeNodes(
  grammar: Grammar,
  schema: Schema,
  lower: Node | undefined,
  upper: Node,
  report: Report,
): Node {
  if (upper.is === 'map') {
    const below = schema['x-whole'] === true ? undefined : mapBelow(schema, lower, upper, report);
    return mergeMaps(grammar, schema, below, upper, report);
  }
  if (upper.is === 'scalar' || schema['x-free'] === true) return upper;
  const item = schemaOfItem(grammar, schema);
  const items = upper.items.map(inner => mergeNodes(grammar, item, undefined, inner, report));
  const before = lower?.is === 'list' && schema['x-concat'] === true ? lower.items : [];
  return { ...upper, items: [...before, ...items] };
}

/** What a map is laid over: another map, or a list by the names of its items. */
function mapBelow(
  schema: Schema,
  lower: Node | undefined,
  upper: MapNode,
  report: Report,
): MapNode | undefined {
  const field = itemKey(schema);
  if (lower?.is !== 'list' || field === undefined) return lower?.is === 'map' ? lower : undefined;
  reportShared(field, lower, upper, report);
  return keyedItems(lower, field);
}

function reportShared(field: string, lower: ListNode, upper: MapNode, report: Report): void {
  for (const name of sharedNames(lower, field)) {
    const entry = upper.entries.get(name);
    if (entry === undefined) continue;
    const finding = {
      code: CODES.sharedName,
      message: `a lower layer has several items whose ${field} is ${shown(name)}`,
      fix: `give each of them another ${field} there, or write the whole list here`,
    };
    report(finding, entry.key.at);
  }
}

function mergeMaps(
  grammar: Grammar,
  schema: Schema,
  lower: MapNode | undefined,
  upper: MapNode,
  report: Report,
): MapNode {
  const entries = new Map(lower === undefined ? [] : placedAnew(lower, upper));
  for (const [key, entry] of upper.entries) {
    const below = entries.get(key);
    const inherited = below === undefined || below.dropped !== undefined ? undefined : below;
    if (isEmpty(entry.value) && !(inherited === undefined && takesNull(grammar, schema, key))) {
      drop(grammar, schema, entries, entry, inherited, upper, report);
    } else {
      const child = meaningOf(grammar, schema, key);
      const bothMaps = inherited?.value.is === 'map' && entry.value.is === 'map';
      const value = mergeNodes(grammar, child, inherited?.value, entry.value, report);
      entries.set(key, { key: bothMaps ? inherited.key : entry.key, value });
    }
  }
  return withEntries(upper, entries);
}

/** A new place for a child replaces the inherited one: `first: true` and `after: x` would contradict each other. */
function placedAnew(lower: MapNode, upper: MapNode): readonly (readonly [string, Entry])[] {
  const entries = [...lower.entries];
  return [...PLACEMENT].some(key => upper.entries.has(key))
    ? entries.filter(([key]) => !PLACEMENT.has(key))
    : entries;
}

function drop(
  grammar: Grammar,
  schema: Schema,
  entries: Map<string, Entry>,
  entry: Entry,
  inherited: Entry | undefined,
  upper: MapNode,
  report: Report,
): void {
  const key = entry.key.text;
  const keepsMark = schema['x-ordered'] === true || schema['x-from'] !== undefined;
  if (inherited !== undefined && keepsMark && !isFrom(schema, key))
    entries.set(key, { ...entry, dropped: 'inherited' });
  else if (inherited !== undefined) entries.delete(key);
  else if (takesFrom(schema, entries) || takesFrom(schema, upper.entries))
    entries.set(key, { ...entry, dropped: 'unsure' });
  else if (entry.value.is !== 'scalar' || entry.value.cut === undefined)
    report(
      dropsNothing(
        entry,
        candidates(entries, upper),
        forgottenFix(grammar, schema, key, upper.entries.keys()),
      ),
      entry.key.at,
    );
}

/** What could have been meant: inherited keys that this layer does not mention itself. */
function candidates(entries: ReadonlyMap<string, Entry>, upper: MapNode): readonly string[] {
  return [...entries.keys()].filter(key => !upper.entries.has(key) && !isNameless(key));
}

function takesFrom(schema: Schema, entries: ReadonlyMap<string, Entry>): boolean {
  const from = schema['x-from'] === undefined ? undefined : entries.get('from');
  return from !== undefined && from.value.is === 'scalar' && !from.value.empty;
}

/** `null` for something that no lower layer has: a typing mistake, or a value that was forgotten. */
export function dropsNothing({ key, value }: Entry, inherited: readonly string[], wayOut: string) {
  const forgotten = value.is === 'scalar' && value.text === '';
  const guess = suggestion(key.text, inherited);
  return {
    code: CODES.dropsNothing,
    message: forgotten
      ? `${shown(key.text)} has no value`
      : `${shown(key.text)} is null, which drops what a lower layer says, but none says anything`,
    fix: [guess, forgotten ? wayOut : 'remove the line, or put "null" in quotes when it is a text']
      .filter(text => text !== '')
      .join(' '),
  };
}
