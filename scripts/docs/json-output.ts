import { asSchema, isSchema, type JsonSchema, schemasIn } from '../editor-schema.ts';
import { code, page, table } from './markdown.ts';
import { fieldTable, readSchema, schemaNames, text } from './schema.ts';

/** `kind` of each document → the command that prints it. `test/docs` runs them all. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  plan: 'plan',
  plans: 'plan, of more than one portal',
  outcome: 'apply',
  outcomes: 'apply, to more than one portal',
  portals: 'portals',
  edit: 'remove, move',
  drift: 'drift',
  drifts: 'drift, of more than one portal',
  promotion: 'promote',
  checklist: 'new',
  validation: 'validate, when nothing is wrong',
  diagnostics: 'any command, when the configuration has errors',
  error: 'any command that ends with an error',
  pull: 'pull',
  snapshotWritten: 'snapshot',
  show: 'show',
  schemaWritten: 'schema --out',
  doctor: 'doctor',
  init: 'init',
  history: 'history',
  survey: 'survey',
  comparison: 'compare',
};

/** What `--json` prints, from the published schemas. */
export function jsonOutputPage(root: string): string {
  // a line of a journal is no document, and has a page of its own
  const schemas = schemaNames(root, 'output')
    .filter(name => name !== 'journal')
    .map(name => ({ name, schema: readSchema(root, `output/${name}.schema.json`) }));
  const described = new Set(schemas.map(({ name }) => name));
  const rows = Object.entries(DOCUMENTS).map(([kind, command]) => [
    described.has(kind) ? `[${kind}](#${kind})` : code(kind),
    command,
    described.has(kind) ? `[schema](../../schemas/output/${kind}.schema.json)` : 'none yet',
  ]);
  return page(
    'JSON output',
    'schemas/output/',
    'With `--json` a command prints one JSON document on stdout and nothing else there. Every document has `schemaVersion` and `kind`. A new minor version adds keys, so ignore those you do not know; a new major version may break readers. No document holds a token of a portal.',
    table(['kind', 'printed by', ''], rows),
    '`emulator --json` prints one line with `url`, `token` and `portalId` when it is ready; `schema` prints a JSON Schema. The lines of a [journal](journal.md) are no documents.',
    ...schemas.map(({ name, schema }) => section(name, schema)),
  );
}

function section(name: string, schema: JsonSchema): string {
  const inner = Object.entries(schemasIn(schema.properties)).flatMap(([field, value]) =>
    innerTable(field, value, schema),
  );
  return [`## ${name}`, text(schema, 'description'), fieldTable(schema, schema), ...inner].join('\n\n');
}

/** The fields of an object, or of the objects in a list, one level deep. */
function innerTable(field: string, value: JsonSchema, schema: JsonSchema): string[] {
  const object = resolve(isSchema(value.items) ? value.items : value, schema);
  return isSchema(object.properties) ? [`In \`${field}\`:\n\n${fieldTable(object, schema)}`] : [];
}

function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const name = /#\/definitions\/(\w+)$/.exec(text(schema, '$ref'))?.[1];
  return name === undefined ? schema : asSchema(schemasIn(root.definitions)[name]);
}
