import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asSchema, isSchema, type JsonSchema, schemasIn } from '../editor-schema.ts';
import { code, codes, table } from './markdown.ts';

export function readSchema(root: string, path: string): JsonSchema {
  return asSchema(JSON.parse(readFileSync(join(root, 'schemas', path), 'utf8')));
}

/** File names of a directory in schemas/, without their ending, sorted. */
export function schemaNames(root: string, directory: string): string[] {
  return readdirSync(join(root, 'schemas', directory))
    .filter(name => name.endsWith('.schema.json'))
    .map(name => name.replace('.schema.json', ''))
    .sort();
}

export function text(schema: JsonSchema, keyword: string): string {
  const value = schema[keyword];
  return typeof value === 'string' ? escaped(value) : '';
}

/** Outside of code, `<` begins a tag. */
function escaped(description: string): string {
  return description
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 0 ? part.replaceAll('<', '\\<') : part))
    .join('');
}

/** The fields of an object as a table; `extra` adds to the description of one. */
export function fieldTable(
  schema: JsonSchema,
  definitions: JsonSchema,
  extra: (name: string) => string = () => '',
): string {
  const rows = Object.entries(schemasIn(schema.properties)).map(([name, field]) => {
    const target = resolved(field, definitions);
    return [
      code(name),
      typeOf(target),
      [text(field, 'description') || text(target, 'description'), defaultOf(target), extra(name)]
        .filter(part => part !== '')
        .join(' '),
    ];
  });
  return table(['field', 'value', ''], rows);
}

function resolved(schema: JsonSchema, definitions: JsonSchema): JsonSchema {
  const name = /#\/definitions\/(\w+)$/.exec(text(schema, '$ref'))?.[1];
  return name === undefined ? schema : (schemasIn(definitions.definitions)[name] ?? schema);
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'map',
  array: 'list',
  null: 'null',
};

export function typeOf(schema: JsonSchema): string {
  if (Array.isArray(schema.enum)) return codes(schema.enum.map(String));
  if (schema.const !== undefined) return code(String(schema.const));
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  const words = types.filter(type => typeof type === 'string').map(type => WORDS[type] ?? type);
  return words.join(' or ') || 'any';
}

function defaultOf(schema: JsonSchema): string {
  return schema.default === undefined ? '' : `Default: ${code(JSON.stringify(schema.default))}.`;
}

/** Values of a field with what each means. */
export function valueTable(field: JsonSchema): string {
  const values = Array.isArray(field.enum) ? field.enum : [];
  const meanings = Array.isArray(field.enumDescriptions) ? field.enumDescriptions : [];
  return table(
    ['value', ''],
    meanings.length === 0 ? [] : values.map((value, index) => [code(String(value)), String(meanings[index])]),
  );
}

/** Keys that HubSpot has but that cannot be set, with what to do instead. */
export function refusedTable(schema: JsonSchema): string {
  const refused = schema['x-refused'];
  return isSchema(refused)
    ? table(
        ['key', 'why it is refused'],
        Object.entries(refused).map(([key, why]) => [code(key), String(why)]),
      )
    : '';
}
