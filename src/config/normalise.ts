import { CODES } from './codes.ts';
import { addressFinding, type Kinds } from './kinds.ts';
import {
  type Entry,
  isEmpty,
  type ListNode,
  type MapNode,
  mapOf,
  type Node,
  type ScalarNode,
  withEntries,
} from './node.ts';
import { type Report, shown } from './report.ts';
import {
  accepts,
  type Grammar,
  isFrom,
  itemKey,
  type Schema,
  schemaOfChild,
  schemaOfItem,
  schemaOfKey,
} from './schema.ts';
import { quotedFrom } from './traps.ts';

interface Context {
  readonly grammar: Grammar;
  readonly kinds: Kinds;
  readonly report: Report;
  /** Whether variables are already replaced, so that `${` is text. */
  readonly interpolated: boolean;
}

/**
 * A file's tree with its shorthands spelled out: lists of keyed collections as maps, a text for a child as its
 * shorthand field. What does not fit stays as it is, for the schema to complain about.
 */
export function normaliseRoot(root: MapNode, context: Context): MapNode {
  const entries = [...root.entries].filter(([, entry]) => !isEmpty(entry.value));
  return { ...root, entries: normaliseEntries(context.grammar.root, new Map(entries), context) };
}

export function normalise(schema: Schema, node: Node, context: Context): Node {
  if (schema['x-free'] === true || isEmpty(node)) return node;
  if (node.is === 'scalar') return normaliseScalar(schema, node, context);
  if (node.is === 'map') return withEntries(node, normaliseEntries(schema, node.entries, context));
  const child =
    typeof schema.additionalProperties === 'object' ? schemaOfKey(context.grammar, schema, '') : undefined;
  if (schema['x-keyed'] === true && child?.['x-shorthand'] !== undefined)
    return keyedList(node, child['x-shorthand'], context);
  const item = schemaOfItem(context.grammar, schema);
  return { ...node, items: node.items.map(inner => normalise(item, inner, context)) };
}

function normaliseScalar(schema: Schema, node: ScalarNode, { kinds, report }: Context): Node {
  const shorthand = schema['x-shorthand'];
  if (shorthand !== undefined && !accepts(schema, 'string')) return shortFor(shorthand, node);
  if (schema['x-address'] !== undefined) {
    const finding = addressFinding(kinds, schema['x-address'], node.text);
    if (finding !== undefined) report(finding, node.at);
  }
  return node;
}

function shortFor(field: string, value: ScalarNode): MapNode {
  const key: ScalarNode = { is: 'scalar', at: value.at, text: field, plain: true, empty: false };
  return mapOf(value.at, [{ key, value }]);
}

function normaliseEntries(
  schema: Schema,
  entries: ReadonlyMap<string, Entry>,
  context: Context,
): ReadonlyMap<string, Entry> {
  const result = new Map<string, Entry>();
  const field = itemKey(schema);
  for (const [text, entry] of entries) {
    if (field !== undefined) checkName(field, entry, context);
    const child = schemaOfChild(context.grammar, schema, text);
    // An empty section says nothing: all of it may be commented out.
    if (isEmpty(entry.value) && child?.['x-split'] === true) continue;
    checkKey(schema, entry.key, context);
    const directive = isFrom(schema, text) && entry.value.is === 'scalar';
    result.set(
      text,
      child === undefined || directive ? entry : { ...entry, value: normalise(child, entry.value, context) },
    );
  }
  return result;
}

/** `call: { id: other }`: the key of the map is the name already. */
function checkName(field: string, { key, value }: Entry, { report }: Context): void {
  const name = value.is === 'map' ? value.entries.get(field) : undefined;
  if (name === undefined || (name.value.is === 'scalar' && name.value.text === key.text)) return;
  const finding = {
    code: CODES.refusedKey,
    message: `${field} cannot be set here: ${shown(key.text)} is the ${field} already`,
    fix: `delete this line; for another ${field}, change the key`,
  };
  report(finding, name.key.at);
}

function checkKey(schema: Schema, key: ScalarNode, { kinds, report }: Context): void {
  const finding =
    schema['x-address'] === undefined || !accepts(schema, 'object')
      ? undefined
      : addressFinding(kinds, schema['x-address'], key.text);
  if (finding !== undefined) report(finding, key.at);
}

/** `[Waiting, Accepted]` is `{ Waiting: { label: Waiting }, Accepted: { label: Accepted } }`. */
function keyedList(list: ListNode, field: string, context: Context): MapNode {
  const entries = new Map<string, Entry>();
  for (const item of list.items) {
    if (item.is !== 'scalar' || item.empty) {
      context.report(itemFinding(item), item.at);
    } else if (item.text.includes('${') && !context.interpolated) {
      context.report(
        {
          code: CODES.interpolation,
          message: 'a value in a list cannot use ${…}',
          fix: 'write a map, value first: `value: ${…}`',
        },
        item.at,
      );
    } else if (entries.has(item.text)) {
      context.report(
        {
          code: CODES.duplicateKey,
          message: `${shown(item.text)} is in the list twice`,
          fix: 'keep one of them',
        },
        item.at,
      );
    } else {
      entries.set(item.text, { key: item, value: shortFor(field, item) });
    }
  }
  return { is: 'map', at: list.at, entries };
}

function itemFinding(item: Node) {
  if (item.is === 'scalar') {
    return {
      code: CODES.needsQuotes,
      message: 'nothing, null and ~ need quotes to be text',
      fix: item.text === '' ? 'write "" or remove the line' : `write "${item.text}"`,
    };
  }
  const fix =
    item.is === 'map' && item.entries.size === 1
      ? `write: ${quotedFrom(item.at.source, item.at.start)}`
      : undefined;
  return {
    code: CODES.type,
    message: `an item of this list must be text, not a ${item.is}`,
    ...(fix === undefined ? {} : { fix: `${fix}, or write a map instead of a list` }),
  };
}
