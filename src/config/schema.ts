import { language } from '../generated/language.ts';
import type { Schema, TypeName } from './schema-types.ts';

export type { AddressClass, Schema } from './schema-types.ts';

/** Keys that place a child of an ordered collection. */
export const PLACEMENT: ReadonlySet<string> = new Set(['after', 'before', 'first', 'last']);

/** A schema with its definitions at hand. Everything about a node's meaning is asked here. */
export interface Grammar {
  readonly root: Schema;
}

export const grammar: Grammar = { root: language };

export function resolveSchema({ root }: Grammar, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  return root.definitions?.[schema.$ref.replace('#/definitions/', '')] ?? {};
}

/** The named fields of a schema; none when it has only children. */
export function propertiesOf(schema: Schema): Readonly<Record<string, Schema>> {
  return schema.properties ?? {};
}

/** What a key of a map means; undefined when the schema does not know the key. */
export function schemaOfKey(grammar: Grammar, schema: Schema, key: string): Schema | undefined {
  const own =
    schema.properties !== undefined && Object.hasOwn(schema.properties, key)
      ? schema.properties[key]
      : undefined;
  if (own !== undefined) return resolveSchema(grammar, own);
  const other = schema.additionalProperties;
  return typeof other === 'object' ? resolveSchema(grammar, other) : undefined;
}

export function schemaOfItem(grammar: Grammar, schema: Schema): Schema {
  return schema.items === undefined ? {} : resolveSchema(grammar, schema.items);
}

/** What a path of keys and list indexes means. */
export function schemaAt(grammar: Grammar, path: readonly string[]): Schema {
  return path.reduce<Schema>((schema, key) => {
    return schemaOfKey(grammar, schema, key) ?? schemaOfItem(grammar, schema);
  }, grammar.root);
}

export function typesOf(schema: Schema): readonly TypeName[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}

export function accepts(schema: Schema, type: TypeName): boolean {
  return typesOf(schema).includes(type);
}

/** The field by which the items of a list are known to overlays; undefined when it is no such list. */
export function itemKey(schema: Schema): string | undefined {
  return typeof schema['x-keyed'] === 'string' ? schema['x-keyed'] : undefined;
}

/** What a child of a collection means: of a map by its key, of a keyed list always the same. */
export function schemaOfChild(grammar: Grammar, schema: Schema, key: string): Schema | undefined {
  return itemKey(schema) === undefined ? schemaOfKey(grammar, schema, key) : schemaOfItem(grammar, schema);
}

/** The same for those who go on with keys that the schema does not know, and with what is free. */
export function meaningOf(grammar: Grammar, schema: Schema, key: string): Schema {
  return schema['x-free'] === true ? schema : (schemaOfChild(grammar, schema, key) ?? {});
}

/** Whether nothing is a value at a key, as JSON has null, instead of dropping what is inherited. */
export function takesNull(grammar: Grammar, schema: Schema, key: string): boolean {
  if (schema['x-free'] === true) return true;
  const child = meaningOf(grammar, schema, key);
  return child['x-free'] === true && child.type === undefined;
}

/** The schema of something inside of another: whether secrets can stand there holds for everything below. */
export function within(outer: Schema, inner: Schema): Schema {
  const isOpen = outer['x-secret'] === true && inner['x-secret'] === undefined;
  return isOpen ? { ...inner, 'x-secret': true } : inner;
}

/** Whether `from` with a text takes the children of another collection. */
export function isFrom(schema: Schema, key: string): boolean {
  return schema['x-from'] !== undefined && key === 'from';
}
