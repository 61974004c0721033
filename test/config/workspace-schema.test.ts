import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { EditorSchema } from '../../src/config/schema-types.ts';
import { workspaceNames, workspaceSchema } from '../../src/config/workspace-schema.ts';
import { editorSchema } from '../../src/generated/editor-schema.ts';
import { load } from './workspace.ts';

const text = `
propertyGroups: { contacts: { lead_handoff: Lead handoff, b: B }, deals: { d: D } }
optionSets: { regions: { emea: EMEA } }
properties: { contacts: { lead_region: { options: { from: regions, "odd one": x } } }, 2-123/x: { n: { label: N } } }
uses: { team.sdr: SDR }
ids: { form.f: "1" }
variables: { v: w }
`;

/** What accepts a file as an editor does. */
function accepts(schema: EditorSchema): (yaml: string) => unknown {
  const validate = new Ajv({ strict: false }).compile(schema);
  return yaml => validate(parse(yaml)) || validate.errors;
}

/** All suggestions that a schema has, wherever they are. */
function suggestions(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'anyOf' && Array.isArray(inner) && inner[0]?.enum !== undefined && inner[0]?.type === undefined
      ? [`${path}: ${inner[0].enum}`]
      : suggestions(inner, `${path}/${key}`),
  );
}

describe('the schema for editors', () => {
  const check = accepts(editorSchema);

  it.each([
    [
      'every spelling of options',
      'properties: { contacts: { a: { options: [x, 1, true] }, b: { options: { x: X, 1: 1.5, y: { label: Y, after: x }, z: null } }, c: { options: { from: s, y: null } }, d: { options: { from: { label: F } } }, e: { options: "${vars.x}" } } }',
    ],
    ['sets of options', 'optionSets: { a: [x, y], b: { x: X, y: { label: Y, first: true } } }'],
    [
      'text that looks like something else',
      'properties: { contacts: { a: { label: 1.10, description: true, groupName: 5 } } }',
    ],
    [
      'variables everywhere',
      'properties: { contacts: { a: { hidden: "${vars.a}", type: "x${vars.b}", displayOrder: "${vars.c}", tags: "${vars.d}" } } }',
    ],
    [
      'null everywhere',
      'properties: { contacts: { a: { hidden: ~, type: ~, displayOrder: ~, tags: ~, options: ~, label: ~, meta: ~ }, b: ~ }, deals: }',
    ],
    ['labels as groups', 'propertyGroups: { contacts: { a: A, b: { label: B, displayOrder: -1 } } }'],
    [
      'a whole portal.yaml',
      'portal: { portalId: 1, token: { read: A, write: B }, drift: hold, limits: { removals: 1 }, beta: [a] }\nextends: [../a]\nvariables: { a: b, c: [d, 5] }\nids: { form.a: 1, form.b: { contacts: "2" } }\nremoved: [ { address: property.a.b, reason: c } ]\nexclude: [property.a.b]\nmanage: [a]',
    ],
    ['a token as one name', 'portal: { token: A }'],
    [
      'workflows with branches in branches, by list and by map, with places',
      `workflows: { w: { objectType: contacts, enroll: { when: { a: [b], any: [] }, reEnrollWhen: [a, { b: [c] }] }, unenroll: all, goal: { list: l },
        timeWindows: [ { days: weekdays, from: 9:00, to: 17:00 } ], blockedDates: [ 12-24, { raw: {} } ], fetch: { deal: { associated: deals } },
        steps: [ { id: a, delay: 2 days }, { branch: { A: { when: { a: [b] }, steps: { s: { delay: { in: 1 day }, before: t }, t: null } }, otherwise: { steps: [], first: true } } },
          { branch: [ { name: B, steps: [ { switch: { on: { property: p }, cases: { 1: { steps: [] }, true: { after: 1 } }, otherwise: {} } } ] } ] },
          { setProperty: { a: 1, b: { now: true }} }, { code: { file: a.js, inputs: { a: { property: b } }, outputs: [c, { name: d }] } }, { goto: a } ] } }`,
    ],
    [
      'an overlay of steps',
      'workflows: { w: { steps: { a: { createTask: { due: ~ } }, b: ~, c: { after: a, delay: 1 day } } } }',
    ],
    [
      'lists',
      'lists: { l: { name: L, when: { all: [ { a: [1, true] } ] }, processingType: DYNAMIC, folder: 5 } }',
    ],
    ['notes of any kind', 'properties: { contacts: { a: { meta: { a: 1, b: [x, { c: d }] } } } }'],
  ])('allows %s', (_, yaml) => {
    expect(check(yaml)).toBe(true);
    expect(accepts(workspaceSchema(workspaceNames([load({ 'eu/x.yaml': text })])))(yaml)).toBe(true);
  });

  it.each([
    ['an unknown field', 'properties: { contacts: { a: { lable: x } } }'],
    ['an unknown choice', 'properties: { contacts: { a: { type: numbr } } }'],
    ['a word for a truth value', 'properties: { contacts: { a: { hidden: yes } } }'],
    ['a map for a text', 'properties: { contacts: { a: { label: { b: c } } } }'],
    ['a field that options do not have', 'optionSets: { a: { b: { value: c } } }'],
    ['a step that is not known', 'workflows: { w: { steps: [ { dealy: 1 day } ] } }'],
    [
      'a step that is not known, deep inside',
      'workflows: { w: { steps: { a: { branch: { A: { steps: { b: { dealy: x } } } } } } } }',
    ],
    ['a list for a value', 'workflows: { w: { steps: [ { setProperty: { a: [b] } } ] } }'],
    ['a placement that is not true', 'optionSets: { a: { b: { first: 5 } } }'],
    ['a token that is no name', 'portal: { token: pat-eu1-x }'],
    ['an unknown section', 'propertys: {}'],
  ])('refuses %s', (_, yaml) => {
    expect(check(yaml)).not.toBe(true);
  });
});

describe('the schema of a workspace', () => {
  const names = workspaceNames([
    load({ 'eu/x.yaml': text }),
    load({ 'eu/x.yaml': 'propertyGroups: { contacts: { a: A } }' }),
    load({ 'eu/portal.yaml': '' }),
  ]);

  it('knows what is declared', () => {
    expect(names.names.get('propertyGroup')).toEqual(
      new Map([
        ['contacts', ['a', 'b', 'lead_handoff']],
        ['deals', ['d']],
      ]),
    );
    expect(names.names.get('optionSets')).toEqual(new Map([['', ['regions']]]));
    expect(names.addresses).toEqual({
      resource: [
        'property."2-123/x".n',
        'property.contacts.lead_region',
        'propertyGroup.contacts.a',
        'propertyGroup.contacts.b',
        'propertyGroup.contacts.lead_handoff',
        'propertyGroup.deals.d',
      ],
      child: ['option.contacts.lead_region."odd one"', 'option.contacts.lead_region.emea'],
      referenced: ['form.f', 'team.sdr'],
    });
  });

  it('suggests groups of the object type, sets, and addresses', () => {
    const found = suggestions(workspaceSchema(names));
    expect(found.filter(line => line.includes('groupName'))).toEqual(
      [
        expect.stringContaining('property of contacts/anyOf'),
        expect.stringContaining('property of deals/anyOf'),
      ].map(() => expect.anything()),
    );
    expect(found.find(line => line.includes('property of contacts') && line.includes('groupName'))).toMatch(
      /: a,b,lead_handoff$/,
    );
    expect(found.find(line => line.includes('property of deals') && line.includes('groupName'))).toMatch(
      /: d$/,
    );
    expect(found.find(line => line.includes('/from'))).toMatch(/: regions$/);
    expect(found.find(line => line.includes('/removed/'))).toMatch(
      /property\.contacts\.lead_region.*option\.contacts\.lead_region\.emea/,
    );
    expect(found.find(line => line.includes('/exclude/'))).not.toContain('option.');
  });

  it('suggests what is declared, expected or pinned where it can be meant', () => {
    const words =
      'lists: { mql: { name: M } }\nworkflows: { route: { name: R } }\nuses: { team.sdr: SDR }\nids: { email.welcome: "5", option.contacts.a.b: "6" }';
    const found = suggestions(workspaceSchema(workspaceNames([load({ 'eu/x.yaml': words })])));
    for (const end of [
      /\/sendEmail: welcome$/,
      /\/team: sdr$/,
      /\/suppress\/.*items: mql$/,
      /\/enrollIn: route$/,
    ])
      expect(found.filter(line => end.test(line))).not.toEqual([]);
    expect(found.every(line => !line.endsWith(': b'))).toBe(true);
  });

  it('suggests addresses as keys of ids and uses', () => {
    expect(JSON.stringify(workspaceSchema(names).properties)).toContain('"team.sdr":{');
  });

  it('still accepts names that are not declared here', () => {
    const check = accepts(workspaceSchema(names));
    expect(
      check(
        'properties: { contacts: { p: { groupName: contactinformation, options: { from: other } } }, 2-123/x: { q: { groupName: y } }, tickets: { t: { label: T } } }',
      ),
    ).toBe(true);
    expect(check('properties: { contacts: { p: { lable: x } } }')).not.toBe(true);
    expect(check('properties: { tickets: { p: { lable: x } } }')).not.toBe(true);
    expect(check('properties: { 2-123/x: { p: { lable: x } } }')).not.toBe(true);
  });

  it('of nothing is the general one', () => {
    const empty = workspaceNames([]);
    expect(workspaceSchema(empty)).toMatchObject({ title: 'Configuration' });
    expect(suggestions(workspaceSchema(empty))).toEqual(suggestions(editorSchema));
  });

  it('leaves sections without scope and other annotations as they are', () => {
    const schema = {
      properties: {
        lists: { 'x-section': { name: 'lists' }, additionalProperties: { $ref: '#/definitions/list' } },
        a: { 'x-address': ['odd'], type: 'string' },
      },
    };
    expect(workspaceSchema(names, schema)).toEqual({ ...schema, definitions: {} });
  });
});
