import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../src/config/kinds.ts';
import type { Language } from '../../src/config/layers.ts';
import { loadPortalIn } from '../../src/config/load.ts';
import type { Schema } from '../../src/config/schema.ts';
import { grammar } from '../../src/config/schema.ts';
import { workspaceNames } from '../../src/config/workspace-schema.ts';
import { writeYaml } from '../../src/config/write.ts';
import { formAt, memoryFiles, PORTAL, plain, rendered } from './workspace.ts';

/** Kinds that are still to come, in schema only: the loader must know none by name. */
const flow: Schema = {
  title: 'Flow',
  type: 'object',
  additionalProperties: false,
  properties: {
    name: { type: 'string' },
    threshold: { type: ['number', 'string'] },
    steps: { type: 'array', 'x-keyed': 'id', 'x-ordered': true, items: { $ref: '#/definitions/step' } },
    branch: {
      type: 'object',
      'x-keyed': true,
      'x-ordered': true,
      additionalProperties: {
        type: 'object',
        'x-keyed': true,
        properties: { steps: { type: 'array', 'x-keyed': 'id', items: { $ref: '#/definitions/step' } } },
      },
    },
  },
};
const step: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    id: { type: 'string' },
    delay: { type: 'string' },
    task: { type: 'object', additionalProperties: { type: 'string' } },
  },
};
const root: Schema = {
  ...grammar.root,
  properties: {
    ...grammar.root.properties,
    flows: {
      type: 'object',
      'x-keyed': true,
      'x-split': true,
      'x-kind': 'flow',
      'x-section': { name: 'flows' },
      additionalProperties: { $ref: '#/definitions/flow' },
    },
  },
  definitions: { ...grammar.root.definitions, flow, step },
};

/** A schema with alternatives, which the compiled one has none of. */
function languageOf(schema: Schema, validated: object = schema): Language {
  const ajv = new Ajv({ allErrors: true, strict: false });
  const validate = ajv.compile(validated);
  return {
    grammar: { root: schema },
    kinds: kindsOf({ root: schema }),
    validator: data => (validate(data) ? [] : (validate.errors ?? [])),
  };
}

function loadFlows(files: Readonly<Record<string, string>>, language = languageOf(root)) {
  const inPortals = Object.entries({ 'eu/portal.yaml': `${PORTAL}extends: [../base]`, ...files }).map(
    ([path, text]) => [`portals/${path}`, text],
  );
  return loadPortalIn(language, memoryFiles(Object.fromEntries(inPortals)), 'eu');
}

const base =
  'flows: { f: { name: F, threshold: 5, steps: [ { id: stamp, delay: a }, { delay: b }, { id: call, task: { subject: S } } ] } }';

function steps(overlay: string): unknown {
  const { layered, diagnostics } = loadFlows({ 'base/x.yaml': base, 'eu/x.yaml': overlay });
  expect(diagnostics.map(rendered)).toEqual([]);
  return plain(formAt(layered?.sections, 'flows', 'f', 'steps'));
}

describe('a kind without object types', () => {
  it('has resources right below its section', () => {
    const found = loadFlows({
      'base/x.yaml': base,
      'eu/x.yaml': 'removed: [ { address: flow.g }, { address: flow.f } ]',
    });
    const { layered, diagnostics } = found;
    expect(plain(formAt(layered?.sections, 'flows', 'f', 'threshold'))).toBe(5);
    expect(diagnostics.map(rendered)).toEqual([expect.stringContaining('PF2063 flow.f is removed here')]);
    expect(workspaceNames([found], kindsOf({ root })).addresses.resource).toEqual(['flow.f']);
    expect(
      loadFlows({ 'base/x.yaml': base, 'eu/x.yaml': 'exclude: [flow.f]' }).layered?.sections.get('flows'),
    ).toEqual(new Map());
  });

  it('may have values that are a number or a text', () => {
    const { layered } = loadFlows({
      'base/x.yaml': 'flows: { a: { threshold: "5" }, b: { threshold: 0x10 }, c: { threshold: x } }',
    });
    expect(plain(formAt(layered?.sections, 'flows'))).toEqual({
      a: { threshold: '5' },
      b: { threshold: 16 },
      c: { threshold: 'x' },
    });
    expect(writeYaml(new Map([...(layered?.sections ?? [])]), { grammar: { root } })).toContain(
      'threshold: "5"',
    );
  });
});

describe('a list whose items have a name', () => {
  it('is a list in the form', () => {
    expect(steps('')).toEqual([
      { id: 'stamp', delay: 'a' },
      { delay: 'b' },
      { id: 'call', task: { subject: 'S' } },
    ]);
  });

  it('is changed, extended and reordered by a map in an overlay', () => {
    expect(
      steps(
        'flows: { f: { steps: { call: { task: { due: D } }, consent: { before: call, delay: c }, stamp: null, last: { delay: l } } } }',
      ),
    ).toEqual([
      { delay: 'b' },
      { id: 'consent', delay: 'c' },
      { id: 'call', task: { subject: 'S', due: 'D' } },
      { id: 'last', delay: 'l' },
    ]);
  });

  it('is replaced by a list in an overlay', () => {
    expect(steps('flows: { f: { steps: [ { delay: z } ] } }')).toEqual([{ delay: 'z' }]);
  });

  it('may be a map from the beginning', () => {
    const { layered } = loadFlows({
      'base/x.yaml': 'flows: { f: { steps: { a: { delay: x }, b: { first: true } } } }',
    });
    expect(plain(formAt(layered?.sections, 'flows', 'f', 'steps'))).toEqual([
      { id: 'b' },
      { id: 'a', delay: 'x' },
    ]);
  });

  it('works inside of children that are merged by name', () => {
    const { layered } = loadFlows({
      'base/x.yaml':
        'flows: { f: { branch: { EMEA: { steps: [ { id: s, delay: x } ] }, otherwise: { steps: [] } } } }',
      'eu/x.yaml':
        'flows: { f: { branch: { EMEA: { steps: { s: { delay: y } } }, DACH: { steps: [ { delay: d } ], before: otherwise } } } }',
    });
    expect(plain(formAt(layered?.sections, 'flows', 'f', 'branch'), true)).toEqual([
      [
        'EMEA',
        [
          [
            'steps',
            [
              [
                ['id', 's'],
                ['delay', 'y'],
              ],
            ],
          ],
        ],
      ],
      ['DACH', [['steps', [[['delay', 'd']]]]]],
      ['otherwise', [['steps', []]]],
    ]);
  });

  it('is checked where it stands, as list and as map', () => {
    const { diagnostics } = loadFlows({
      'base/x.yaml': base,
      'eu/x.yaml':
        'flows:\n  f:\n    steps:\n      stamp: null\n      call: { dely: x }\n      odd: 5\n  g: { steps: [ { dely: y } ] }',
    });
    expect(diagnostics.map(rendered)).toMatchInlineSnapshot(`
      [
        "x.yaml:5:15 «dely» PF2001 unknown key "dely" in call → did you mean "delay"? allowed: delay, id, task",
        "x.yaml:6:12 «5» PF2003 odd must be a map, not "5"",
        "x.yaml:7:19 «dely» PF2001 unknown key "dely" in item 1 of steps → did you mean "delay"? allowed: delay, id, task",
      ]
    `);
  });
});

describe('alternatives in a schema', () => {
  const value = (anyOf: readonly object[]): Language =>
    languageOf(root, {
      properties: { flows: { additionalProperties: { properties: { threshold: { anyOf } } } } },
    });
  const found = (anyOf: readonly object[], threshold: string): readonly string[] =>
    loadFlows(
      { 'eu/x.yaml': `flows: { f: { threshold: ${threshold} } }`, 'base/x.yaml': '' },
      value(anyOf),
    ).diagnostics.map(rendered);

  it('give one finding when none of them fits', () => {
    expect(found([{ const: 'a' }, { const: 'b' }], 'c')).toMatchInlineSnapshot(`
      [
        "x.yaml:1:26 «c» PF2006 threshold has none of the forms that are allowed here",
      ]
    `);
  });

  it('give that of the alternative that was meant when it goes deeper', () => {
    expect(
      found([{ const: 'a' }, { type: 'object', properties: { x: { const: 1 } } }], '{ x: 2 }'),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:1:31 «2» PF2006 x must be 1, not "2"",
      ]
    `);
  });

  it('give nothing when one of them fits', () => {
    expect(found([{ const: 'a' }, { type: 'string' }], 'c')).toEqual([]);
  });

  it('of a rule that is not translated give the rule', () => {
    expect(found([{ maxLength: 2 }], 'abc')).toHaveLength(1);
    const language = languageOf(root, {
      properties: {
        flows: { additionalProperties: { properties: { name: { pattern: '^x$', maxLength: 2 } } } },
      },
    });
    expect(
      loadFlows({ 'eu/x.yaml': 'flows: { f: { name: abc } }', 'base/x.yaml': '' }, language).diagnostics.map(
        rendered,
      ),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:1:21 «abc» PF2006 name cannot be "abc" → it must fit the pattern ^x$",
        "x.yaml:1:21 «abc» PF2006 name must NOT have more than 2 characters",
      ]
    `);
  });

  it('of a schema that says nothing leave everything to be text', () => {
    const open = languageOf({ ...root, properties: { ...root.properties, more: {} } }, {});
    expect(
      loadFlows({ 'eu/x.yaml': 'more: { a: [1, { b: true }] }', 'base/x.yaml': '' }, open).diagnostics,
    ).toEqual([]);
  });
});
