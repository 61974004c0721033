/**
 * Source schemas say what a file means once shorthands are spelled out. Editors see the file as it is written, so the
 * schema for them allows every spelling: shorthands, `from:`, placement, `null` to drop, and `${…}` in any value.
 */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const ANY_INTERPOLATION = { type: 'string', pattern: '\\$\\{' };
const ANY_TEXT = { not: { type: ['object', 'array'] } };
const NOTHING = { type: 'null' };

const PLACEMENT: Readonly<Record<string, JsonSchema>> = {
  after: { ...ANY_TEXT, description: 'Place it right behind the sibling with this key.' },
  before: { ...ANY_TEXT, description: 'Place it right before the sibling with this key.' },
  first: { const: true, description: 'Place it before all others.' },
  last: { const: true, description: 'Place it behind all others.' },
};

/** Keywords that describe instead of constrain: they stay on the outside when a schema becomes an `anyOf`. */
const OUTER = /^(x-|title$|description$|markdownDescription$|examples$|default$|defaultSnippets$)/;

/** The bundle of source schemas, rewritten for editors. Definitions keep their names. */
export function editorSchema(bundle: JsonSchema): JsonSchema {
  const definitions = schemasIn(bundle.definitions);
  const placed = new Map<string, JsonSchema>();
  const look: Look = {
    resolve: schema => resolve(schema, definitions),
    placed(reference) {
      const name = nameIn(reference);
      if (!placed.has(name)) {
        // steps hold steps: it is known before it is made
        placed.set(name, {});
        placed.set(name, spell(withPlacement(resolve({ $ref: reference }, definitions)), look));
      }
      return { $ref: `#/definitions/${name}${PLACED}` };
    },
  };
  const { definitions: _, $schema, $id, ...root } = bundle;
  const spelled = { ...object(root, look), definitions: mapValues(definitions, one => spell(one, look)) };
  return {
    $schema,
    $id,
    ...spelled,
    definitions: {
      ...spelled.definitions,
      ...Object.fromEntries([...placed].map(([name, schema]) => [`${name}${PLACED}`, schema])),
    },
  };
}

/** What is put behind the name of a definition where a child of it may say its place. */
const PLACED = 'InOrder';

interface Look {
  resolve(schema: JsonSchema): JsonSchema;
  /** The same definition, with the keys that place a child. */
  placed(reference: string): JsonSchema;
}

function spell(schema: JsonSchema, look: Look): JsonSchema {
  if (schema.$ref !== undefined || schema.type === undefined) return schema;
  const inner = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !OUTER.test(keyword)));
  const outer = Object.fromEntries(Object.entries(schema).filter(([keyword]) => OUTER.test(keyword)));
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (schema['x-split'] === true) return { ...outer, ...object(schema, look), type: ['object', 'null'] };
  if (
    types.length === 1 &&
    types[0] === 'string' &&
    schema.enum === undefined &&
    schema.pattern === undefined
  ) {
    return { ...outer, ...ANY_TEXT };
  }
  const spellings = types.flatMap(type => spellingsOf({ ...schema, ...inner, type }, look));
  const rest = types.includes('string') ? [NOTHING] : [ANY_INTERPOLATION, NOTHING];
  return {
    ...outer,
    anyOf: [...spellings, ...(schema.enum === undefined ? [] : [ANY_INTERPOLATION]), ...rest],
  };
}

function spellingsOf(schema: JsonSchema, look: Look): readonly JsonSchema[] {
  switch (schema.type) {
    case 'object':
      return objectSpellings(schema, look);
    case 'array':
      return listSpellings(schema, look);
    case 'string':
      return schema.enum === undefined && schema.pattern === undefined
        ? [ANY_TEXT]
        : [pick(schema, 'type', 'enum', 'enumDescriptions', 'pattern')];
    default:
      return [pick(schema, 'type', 'minimum', 'maximum')];
  }
}

/** A list whose items are known by a field can be written as a map by that field. */
function listSpellings(schema: JsonSchema, look: Look): readonly JsonSchema[] {
  const items = asSchema(schema.items);
  const list = { type: 'array', items: spell(items, look) };
  if (typeof schema['x-keyed'] !== 'string') return [list];
  return [
    list,
    { type: 'object', additionalProperties: spellChild(items, schema['x-ordered'] === true, look) },
  ];
}

function objectSpellings(schema: JsonSchema, look: Look): readonly JsonSchema[] {
  const child = isSchema(schema.additionalProperties) ? look.resolve(schema.additionalProperties) : undefined;
  const shorthand = typeof child?.['x-shorthand'] === 'string' ? [{ type: 'array', items: ANY_TEXT }] : [];
  const own = typeof schema['x-shorthand'] === 'string' ? [ANY_TEXT] : [];
  return [object(schema, look), ...shorthand, ...own];
}

function object(schema: JsonSchema, look: Look): JsonSchema {
  const properties = mapValues(schemasIn(schema.properties), property => spell(property, look));
  const children = isSchema(schema.additionalProperties)
    ? spellChild(schema.additionalProperties, schema['x-ordered'] === true, look)
    : schema.additionalProperties;
  const from = typeof schema['x-from'] === 'string' ? { from: fromSchema(schema['x-from'], children) } : {};
  return {
    ...pick(schema, 'title', 'description', 'markdownDescription'),
    type: 'object',
    additionalProperties: children,
    properties: { ...properties, ...from },
  };
}

function spellChild(child: JsonSchema, ordered: boolean, look: Look): JsonSchema {
  if (!ordered) return spell(child, look);
  return typeof child.$ref === 'string' ? look.placed(child.$ref) : spell(withPlacement(child), look);
}

function withPlacement(schema: JsonSchema): JsonSchema {
  return { ...schema, properties: { ...schemasIn(schema.properties), ...PLACEMENT } };
}

function fromSchema(section: string, child: unknown): JsonSchema {
  return {
    description: `Takes the children of this entry of ${section}; keys beside it add to them, change them, or drop one (null).`,
    anyOf: [{ ...ANY_TEXT, 'x-names': section }, child],
  };
}

function resolve(schema: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): JsonSchema {
  if (typeof schema.$ref !== 'string') return schema;
  const target = definitions[nameIn(schema.$ref)];
  if (target === undefined) throw new Error(`nothing is at ${schema.$ref}`);
  return target;
}

function nameIn(reference: string): string {
  return reference.replace('#/definitions/', '');
}

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function schemasIn(value: unknown): Readonly<Record<string, JsonSchema>> {
  return isSchema(value) ? mapValues(value, asSchema) : {};
}

export function asSchema(value: unknown): JsonSchema {
  if (!isSchema(value)) throw new Error(`not a schema: ${JSON.stringify(value)}`);
  return value;
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function pick(schema: JsonSchema, ...keywords: readonly string[]): JsonSchema {
  return Object.fromEntries(
    keywords.filter(keyword => schema[keyword] !== undefined).map(keyword => [keyword, schema[keyword]]),
  );
}
