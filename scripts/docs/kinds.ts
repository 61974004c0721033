import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../src/core/kind.ts';
import type { Shape } from '../../src/core/shape.ts';
import { fieldTypesOf } from '../../src/kinds/property/types.ts';
import { kinds } from '../../src/kinds/registry.ts';
import { asSchema, type JsonSchema, schemasIn } from '../editor-schema.ts';
import { code, codes, page, table } from './markdown.ts';
import { fieldTable, readSchema, refusedTable, text, valueTable } from './schema.ts';

/** What can be declared, from the kinds' schemas and shapes. */
export function kindsPage(root: string): string {
  const configuration = readSchema(root, 'configuration.schema.json');
  const schemas = readdirSync(join(root, 'schemas/kinds'))
    .sort()
    .map(name => readSchema(root, `kinds/${name}`));
  // parts of a kind are described with it
  const whole = kinds.filter(kind => kind.part === undefined && !kind.referredOnly);
  const sections = whole.flatMap(kind =>
    schemas
      .filter(schema => asSchema(schema['x-section']).name === kind.section)
      .map(schema => kindSection(kind, schema, configuration)),
  );
  return page(
    'Kinds',
    'schemas/kinds/ and src/kinds/',
    `What can be declared today: ${whole.map(kind => `[${kind.name}](#${kind.name.toLowerCase()})`).join(', ')}. More kinds are on the [roadmap](../roadmap.md). Field names are those of HubSpot's API. A field that is left out stays as the portal has it.`,
    ...sections,
    scopeSection(),
  );
}

function kindSection(kind: Kind, schema: JsonSchema, configuration: JsonSchema): string {
  const section = asSchema(schema['x-section']);
  const fields = schemasIn(schema.properties);
  const withValues = Object.entries(fields).flatMap(([name, field]) =>
    valueTable(field) === '' ? [] : [`### ${name}\n\n${valueTable(field)}`],
  );
  return [
    `## ${kind.name}`,
    text(schema, 'description'),
    `Declared under \`${kind.section}\`: ${text(section, 'description')} Address: \`${addressOf(kind, schema)}\`. Removing it: ${removalOf(kind)}.`,
    fieldTable(schema, configuration, name =>
      aboutShape(kind.shape.of[name], text(asSchema(fields[name]), 'description')),
    ),
    ...withValues,
    kind.name === 'property' ? pairs(fields) : '',
    ...childTables(fields, configuration),
    heading('### Not set here', refusedTable(schema)),
  ]
    .filter(part => part !== '')
    .join('\n\n');
}

/** The fields of what a kind holds in collections: options, stages, rules. */
function childTables(fields: Readonly<Record<string, JsonSchema>>, configuration: JsonSchema): string[] {
  return Object.entries(fields).flatMap(([field, collection]) => {
    if (collection['x-kind'] === undefined) return [];
    const reference = String(asSchema(collection.additionalProperties).$ref ?? '');
    const child = schemasIn(configuration.definitions)[reference.split('/').at(-1) ?? ''];
    if (child === undefined) return [];
    const description = text(child, 'description');
    return [`### One of the ${field}\n\n${description}\n\n${fieldTable(child, configuration, () => '')}`];
  });
}

function addressOf({ scoped, single, name }: Kind, schema: JsonSchema): string {
  if (single !== undefined) return `${String(schema['x-kind'])}.<name>`;
  return scoped ? `${name}.<object type>.<name>` : `${name}.<name>`;
}

/** Of a kind that is one thing, one of its children is removed. */
function removalOf({ single, shape, removalRisk }: Kind): string {
  const children = single === undefined ? undefined : shape.of[single];
  return children?.is === 'children' ? children.removalRisk : removalRisk;
}

function heading(title: string, content: string): string {
  return content === '' ? '' : `${title}\n\n${content}`;
}

/** What the engine knows of a field and its description may not say. */
function aboutShape(shape: Shape | undefined, description: string): string {
  if (shape?.is !== 'value') return '';
  const fixed = shape.fixed === undefined || /creat|never/.test(description) ? '' : 'Decided at creation.';
  return [fixed, shape.risk === undefined ? '' : `Risk when it is changed: ${shape.risk}.`]
    .filter(part => part !== '')
    .join(' ');
}

function pairs(fields: Readonly<Record<string, JsonSchema>>): string {
  const types = fields.type?.enum;
  const rows = (Array.isArray(types) ? types.map(String) : []).map(
    type => [code(type), fieldTypesOf(type)] as const,
  );
  return `### Which fieldType goes with which type\n\n${table(
    ['type', 'fieldType'],
    rows.map(([type, allowed]) => [
      type,
      allowed === undefined ? "HubSpot's own; cannot be created" : codes(allowed),
    ]),
  )}`;
}

const OBJECT_TYPES: readonly string[] = ['contacts', 'companies', 'deals', 'tickets', 'leads'];

/** Kinds that need the same scopes share a table. */
function scopeSection(): string {
  const tables = new Map<string, string[]>();
  for (const kind of kinds) {
    const content = scopeTable(kind);
    tables.set(content, [...(tables.get(content) ?? []), kind.name]);
  }
  const parts = [...tables].map(([content, names]) => `For ${names.join(' and ')}:\n\n${content}`);
  return [
    '## Scopes',
    'What the token needs. Of the scopes in one cell any one is enough. To write, a token needs the scope to read, too. `portalform doctor` compares them with what your configuration needs.',
    ...parts,
  ].join('\n\n');
}

function scopeTable(kind: Kind): string {
  const rows = [...OBJECT_TYPES, 'a custom object'].flatMap(objectType => {
    const { read, write } = kind.scopes(objectType, []);
    const list = (needs: typeof read) => needs.map(need => codes(need.anyOf)).join('; ');
    return [[objectType, list(read), list(write)]];
  });
  return table(['object type', 'to read', 'to write'], rows);
}
