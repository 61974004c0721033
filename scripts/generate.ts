/**
 * Turns `schemas/` (the one source) into what editors and the program use. `--check` writes nothing and fails when
 * something differs. Adding a kind means adding its file to `schemas/kinds`; nothing here changes.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { asSchema, editorSchema, isSchema, type JsonSchema, schemasIn } from './editor-schema.ts';

const HEADER = 'Generated from schemas/ by scripts/generate.ts: do not edit.';

/** What ajv does not know: annotations for the loader (schemas/README.md) and for editors. */
const ANNOTATIONS = [
  'x-address',
  'x-concat',
  'x-environment',
  'x-file',
  'x-free',
  'x-from',
  'x-keyed',
  'x-kind',
  'x-mapped',
  'x-names',
  'x-ordered',
  'x-referenced',
  'x-refused',
  'x-secret',
  'x-section',
  'x-shorthand',
  'x-split',
  'x-whole',
  'markdownDescription',
  'enumDescriptions',
  'defaultSnippets',
];

/** Only people and editors read these: the program starts faster without them. */
const PROSE = new Set([
  '$schema',
  '$id',
  'description',
  'markdownDescription',
  'enumDescriptions',
  'examples',
  'defaultSnippets',
]);

/** All outputs: path from the repository's root → content. */
export async function generate(root: string): Promise<ReadonlyMap<string, string>> {
  const bundle = bundleSchemas(root);
  const schema = asSchema(withoutProse(bundle));
  const editor = `${JSON.stringify(editorSchema(bundle), null, 2)}\n`;
  return new Map([
    ['schemas/portalform.schema.json', editor],
    [
      'src/generated/editor-schema.ts',
      constant('editorSchema', JSON.parse(editor), 'EditorSchema', 'schema-types'),
    ],
    ['src/generated/language.ts', constant('language', schema, 'Schema', 'schema-types')],
    ['src/generated/validate.js', await validatorCode(schema)],
    ['src/generated/validate.d.ts', VALIDATOR_TYPES],
    ['src/generated/types.ts', await types(bundle)],
  ]);
}

/**
 * One schema: the root, a section for each kind, and everything that is referred to under `definitions`, those of the
 * kinds' own files included.
 */
function bundleSchemas(root: string): JsonSchema {
  const configuration = readSchema(join(root, 'schemas/configuration.schema.json'));
  const directory = join(root, 'schemas/kinds');
  const kinds = readdirSync(directory)
    .filter(name => name.endsWith('.schema.json'))
    .sort()
    .map(name => ({ name: name.replace('.schema.json', ''), schema: readSchema(join(directory, name)) }));
  return {
    ...configuration,
    $id: 'portalform.schema.json',
    properties: {
      ...schemasIn(configuration.properties),
      ...Object.fromEntries(kinds.map(({ name, schema }) => sectionOf(name, schema))),
    },
    definitions: definitionsOf([
      ...Object.entries(schemasIn(configuration.definitions)),
      ...kinds.flatMap(({ name, schema: { $schema: _, $id: __, definitions, ...schema } }) => [
        ...Object.entries(schemasIn(definitions)),
        [name, schema] as const,
      ]),
    ]),
  };
}

function definitionsOf(all: readonly (readonly [string, JsonSchema])[]): JsonSchema {
  const names = all.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new Error(`two definitions are called ${twice}`);
  return Object.fromEntries(all);
}

/** `properties: { <object type>: { <name>: property } }`: a keyed map for each scope, then one for the resources. */
function sectionOf(name: string, schema: JsonSchema): [string, JsonSchema] {
  const section = schema['x-section'];
  if (!isSchema(section) || typeof section.name !== 'string')
    throw new Error(`${name}: x-section needs a name`);
  const scopes = Array.isArray(section.scope) ? section.scope : [];
  const resources: JsonSchema = {
    type: 'object',
    'x-keyed': true,
    'x-split': true,
    ...(section.ordered === true && { 'x-ordered': true }),
    additionalProperties: { $ref: `#/definitions/${name}` },
  };
  const content = scopes.reduce<JsonSchema>(
    inner => ({ type: 'object', 'x-keyed': true, 'x-split': true, additionalProperties: inner }),
    resources,
  );
  return [
    section.name,
    { ...content, description: section.description, 'x-section': section, 'x-kind': schema['x-kind'] },
  ];
}

function readSchema(path: string): JsonSchema {
  const text = readFileSync(path, 'utf8').replaceAll(
    '../configuration.schema.json#/definitions/',
    '#/definitions/',
  );
  return JSON.parse(text);
}

function withoutProse(value: unknown, isMapOfSchemas = false): unknown {
  if (Array.isArray(value)) return value.map(item => withoutProse(item));
  if (!isSchema(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([keyword]) => isMapOfSchemas || !PROSE.has(keyword))
      .map(([keyword, inner]) => [
        keyword,
        withoutProse(inner, !isMapOfSchemas && (keyword === 'properties' || keyword === 'definitions')),
      ]),
  );
}

/** ajv's standalone code still calls `require`; bundling makes it a module of its own. */
async function validatorCode(bundle: JsonSchema): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  ajv.addVocabulary(ANNOTATIONS);
  const code = standaloneCode.default(ajv, ajv.compile(bundle));
  const bundled = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    legalComments: 'none',
    write: false,
    banner: { js: `// ${HEADER}` },
  });
  return bundled.outputFiles.map(file => file.text).join('');
}

const VALIDATOR_TYPES = `// ${HEADER}
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
export declare const validate: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
`;

function types(bundle: JsonSchema): Promise<string> {
  // json-schema-to-typescript would give the annotations no meaning, and reads plain JSON Schema only.
  return compile(JSON.parse(JSON.stringify(bundle)), 'Configuration', {
    bannerComment: `// ${HEADER}`,
    format: false,
    additionalProperties: false,
    strictIndexSignatures: true,
  });
}

function constant(name: string, value: unknown, type: string, declaredIn: string): string {
  const imports = `import type { ${type} } from '../config/${declaredIn}.ts';`;
  return `// ${HEADER}\n${imports}\n\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`;
}

async function main(): Promise<void> {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const check = process.argv.includes('--check');
  for (const [path, content] of await generate(root)) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
    if (check) {
      console.error(`${path} differs from what schemas/ say: run scripts/generate.ts`);
      process.exitCode = 1;
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.error(`wrote ${path}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
