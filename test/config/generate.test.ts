import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate } from '../../scripts/generate.ts';
import { kindsOf } from '../../src/config/kinds.ts';
import { grammar } from '../../src/config/schema.ts';
import type {
  LifecycleStage,
  List,
  Pipeline,
  Property,
  PropertyGroup,
  Workflow,
} from '../../src/generated/types.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

describe('the generated files', () => {
  it('are what the schemas say', async () => {
    for (const [path, content] of await generate(root))
      expect(readFileSync(join(root, path), 'utf8') === content, path).toBe(true);
  });

  it('of the validator need nothing at run time', () => {
    const code = readFileSync(join(root, 'src/generated/validate.js'), 'utf8');
    expect(code).not.toMatch(/\brequire\(["']|\bfrom ["']/);
  });

  it('have types for resources', () => {
    const property: Property = { label: 'P', type: 'enumeration', options: { a: { label: 'A' } } };
    const group: PropertyGroup = { label: 'G', displayOrder: -1 };
    const pipeline: Pipeline = { label: 'P', stages: { won: { label: 'Won', probability: 1 } } };
    const stage: LifecycleStage = { label: 'Lead', only: 'contacts' };
    expect([property.options?.a?.label, group.label]).toEqual(['A', 'G']);
    expect([pipeline.stages?.won?.probability, stage.only]).toEqual([1, 'contacts']);
    const list: List = { name: 'L', when: { email: { isKnown: true } } };
    const workflow: Workflow = {
      steps: [{ id: 'call', branch: [{ name: 'EMEA', steps: [{ delay: '2 days' }] }] }],
    };
    expect([list.name, workflow.steps?.[0]?.branch?.[0]?.name]).toEqual(['L', 'EMEA']);
  });
});

describe('the schemas', () => {
  it('make each kind known by its file alone', () => {
    const kinds = kindsOf(grammar);
    expect([...kinds.declared.values()]).toEqual([
      { kind: 'lifecycleStage', section: 'lifecycleStages', scope: [] },
      { kind: 'list', section: 'lists', scope: [] },
      { kind: 'pipeline', section: 'pipelines', scope: ['object type'] },
      { kind: 'property', section: 'properties', scope: ['object type'] },
      { kind: 'propertyGroup', section: 'propertyGroups', scope: ['object type'] },
      { kind: 'workflow', section: 'workflows', scope: [] },
    ]);
    expect([...kinds.children.keys()]).toEqual(['stage', 'option', 'validationRule']);
  });

  it('describe every field, and every choice', () => {
    const missing = (value: unknown, path: string): readonly string[] => {
      if (typeof value !== 'object' || value === null) return [];
      const schema = new Map(Object.entries(value));
      const fields = Object.entries<Readonly<Record<string, unknown>>>(schema.get('properties') ?? {});
      const choices = schema.get('enum');
      return [
        ...fields.flatMap(([key, field]) =>
          field.description === undefined && field.$ref === undefined ? [`${path}/${key}`] : [],
        ),
        ...(Array.isArray(choices) &&
        schema.get('enumDescriptions')?.length !== choices.length &&
        !path.endsWith('textDisplayHint')
          ? [`choices of ${path}`]
          : []),
        ...fields.flatMap(([key, field]) => missing(field, `${path}/${key}`)),
        ...['items', 'additionalProperties'].flatMap(key => missing(schema.get(key), `${path}/${key}`)),
        ...Object.entries(schema.get('definitions') ?? {}).flatMap(([key, definition]) =>
          missing(definition, `${path}#${key}`),
        ),
      ];
    };
    for (const file of [
      'configuration',
      'kinds/lifecycleStage',
      'kinds/list',
      'kinds/pipeline',
      'kinds/property',
      'kinds/propertyGroup',
      'kinds/workflow',
    ]) {
      expect(
        missing(JSON.parse(readFileSync(join(root, `schemas/${file}.schema.json`), 'utf8')), file),
      ).toEqual([]);
    }
  });
});
