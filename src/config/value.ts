import type { Form } from '../core/form.ts';
import { itemsOfKeyed } from './keyed-list.ts';
import { isEmpty, type ListNode, type MapNode, type Node, type ScalarNode, withEntries } from './node.ts';
import {
  accepts,
  type Grammar,
  isFrom,
  itemKey,
  meaningOf,
  PLACEMENT,
  type Schema,
  schemaOfItem,
  takesNull,
  typesOf,
} from './schema.ts';

const NUMBER = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const OTHER_BASE = /^0(?:x[0-9a-fA-F]+|o[0-7]+)$/;

/** The number that YAML 1.2 reads; undefined when it is none or loses digits. */
export function numberOf(text: string): number | undefined {
  if (!NUMBER.test(text) && !OTHER_BASE.test(text)) return undefined;
  const value = Number(text.replace(/^\+/, ''));
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
    ? value
    : undefined;
}

/** What YAML 1.2 (core schema) reads as true or false. */
export function booleanOf(text: string): boolean | undefined {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  return /^(?:false|False|FALSE)$/.test(text) ? false : undefined;
}

type Scalar = Pick<ScalarNode, 'text' | 'plain' | 'empty'>;

/** A scalar as the schema wants it; its text when it is not what the schema wants. */
export function scalarValue(schema: Schema, node: Scalar): string | number | boolean | null {
  if (node.empty) return null;
  if (schema['x-free'] === true) return freeValue(node);
  if (!node.plain) return node.text;
  const number = accepts(schema, 'number') || accepts(schema, 'integer') ? numberOf(node.text) : undefined;
  const boolean = accepts(schema, 'boolean') ? booleanOf(node.text) : undefined;
  return number ?? boolean ?? node.text;
}

/** Where anything goes, a plain scalar is a number only if it is written the way numbers are printed. */
function freeValue({ plain, text }: Scalar): string | number | boolean {
  if (!plain) return text;
  if (text === 'true' || text === 'false') return text === 'true';
  // printed the same, it has lost nothing, however large it is
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) && String(number) === text ? number : text;
}

/** A node as the form that the schema says it is. Dropped and empty fields are left out. */
export function formOf(grammar: Grammar, schema: Schema, node: Node): Form {
  if (node.is === 'scalar') return scalarValue(schema, node);
  if (node.is === 'list') return node.items.map(item => formOf(grammar, itemSchema(grammar, schema), item));
  return new Map(
    present(grammar, schema, node).map(
      ([key, value]) => [key, formOf(grammar, meaningOf(grammar, schema, key), value)] as const,
    ),
  );
}

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The same as an object for the schema validator: without what the loader itself understands (`from`, placement). */
export function plainOf(grammar: Grammar, schema: Schema, node: Node, placed = false): Plain {
  if (node.is === 'scalar') return scalarValue(schema, node);
  if (node.is === 'list') return plainList(grammar, schema, node, false);
  const field = itemKey(schema);
  if (field !== undefined)
    return plainList(grammar, schema, itemsOfKeyed(withoutEmpty(node), field), schema['x-ordered'] === true);
  // Without a prototype, `__proto__` and `constructor` are keys like any other.
  const result: Record<string, Plain> = Object.create(null);
  for (const [key, value] of present(grammar, schema, node)) {
    if ((placed && PLACEMENT.has(key)) || (isFrom(schema, key) && value.is === 'scalar')) continue;
    result[key] = plainOf(grammar, meaningOf(grammar, schema, key), value, schema['x-ordered'] === true);
  }
  return result;
}

function plainList(grammar: Grammar, schema: Schema, node: ListNode, placed: boolean): Plain {
  return node.items.map(item => plainOf(grammar, itemSchema(grammar, schema), item, placed));
}

function withoutEmpty(map: MapNode): MapNode {
  return withEntries(map, new Map([...map.entries].filter(([, { value }]) => !isEmpty(value))));
}

function present(grammar: Grammar, schema: Schema, map: MapNode): readonly (readonly [string, Node])[] {
  return [...map.entries]
    .filter(([key, { value }]) => !isEmpty(value) || takesNull(grammar, schema, key))
    .map(([key, entry]) => [key, entry.value] as const);
}

function itemSchema(grammar: Grammar, schema: Schema): Schema {
  return schema['x-free'] === true ? schema : schemaOfItem(grammar, schema);
}

/** How a type is called in messages. */
export function typeNames(schema: Schema): string {
  const names = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    object: 'a map',
    array: 'a list',
  };
  return typesOf(schema)
    .map(type => names[type])
    .join(' or ');
}
