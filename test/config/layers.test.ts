import { describe, expect, it } from 'vitest';
import { joinPath, resolvePath } from '../../src/config/files.ts';
import { loadPortal, openWorkspace } from '../../src/config/load.ts';
import { uniqueDiagnostics } from '../../src/config/report.ts';
import {
  formAt,
  load,
  loaded,
  memoryFiles,
  options,
  PORTAL,
  plain,
  problems,
  rendered,
} from './workspace.ts';

const EU = `${PORTAL}extends: [../base]\n`;

function contacts(files: Readonly<Record<string, string>>): unknown {
  return plain(formAt(loaded(files).sections, 'properties', 'contacts'));
}

function found(files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  return load(files).diagnostics.map(rendered);
}

describe('a workspace', () => {
  it('has the directories with a portal.yaml as portals', () => {
    const files = memoryFiles({
      'portals/na/portal.yaml': '',
      'portals/eu/portal.yaml': '',
      'portals/base/a.yaml': '',
      'portals/README.md': '',
    });
    expect(openWorkspace(files)).toEqual({ portals: ['eu', 'na'], diagnostics: [] });
  });

  it('without a portal says how to make one', () => {
    expect(
      openWorkspace(memoryFiles({ 'portals/base/x.yaml': '' })).diagnostics.map(rendered),
    ).toMatchInlineSnapshot(`
      [
        "portals:1:1 «» PF1007 there is no portal: no directory in portals/ has a portal.yaml → write portals/<name>/portal.yaml, or run portalform init",
      ]
    `);
    expect(openWorkspace(memoryFiles({ 'a.yaml': '' })).portals).toEqual([]);
  });
});

describe('paths', () => {
  it('are resolved from a directory and stay inside the workspace', () => {
    expect(resolvePath('', 'a/./b//c/..')).toBe('a/b');
    expect(resolvePath('portals/eu', '../base')).toBe('portals/base');
    expect(resolvePath('', '..')).toBeUndefined();
    expect(joinPath('', 'a')).toBe('a');
  });
});

describe('the files of a layer', () => {
  it('are all *.yaml below its directory, but nothing hidden', () => {
    const text = (name: string) => `properties: { contacts: { ${name}: { label: ${name} } } }`;
    expect(
      contacts({
        'eu/a.yaml': text('a'),
        'eu/deep/er/b.yaml': text('b'),
        'eu/.c.yaml': text('c'),
        'eu/.git/d.yaml': text('d'),
        'eu/e.txt': text('e'),
      }),
    ).toEqual({
      a: { label: 'a' },
      b: { label: 'b' },
    });
  });

  it('that end in .yml are pointed out', () => {
    expect(found({ 'eu/x.yml': '', 'eu/y.YML': '' })).toMatchInlineSnapshot(`
      [
        "x.yml:1:1 «» warning PF1005 files ending in .yml are not read → rename it to x.yaml",
        "y.YML:1:1 «» warning PF1005 files ending in .yml are not read → rename it to y.yaml",
      ]
    `);
  });

  it('that are neither file nor link to one are refused; a directory may be called x.yaml', () => {
    const files = memoryFiles({
      'portals/eu/portal.yaml': PORTAL,
      'portals/eu/x.yaml/y.yaml': 'variables: { a: b }',
    });
    const withSocket = {
      ...files,
      list: (directory: string) => {
        const entries = files.list(directory);
        return directory === 'portals/eu'
          ? [
              ...(entries ?? []),
              { name: 's.yaml', kind: 'other' as const },
              { name: 't', kind: 'other' as const },
            ]
          : entries;
      },
    };
    expect(loadPortal(files, 'eu').diagnostics).toEqual([]);
    expect(loadPortal(withSocket, 'eu').diagnostics.map(rendered)).toMatchInlineSnapshot(`
      [
        "s.yaml:1:1 «» PF1006 this is neither a file nor a link to one in the workspace → put the file itself here",
      ]
    `);
    expect(loadPortal(withSocket, 'eu').incomplete).toBe(true);
  });

  it('are not searched without end', () => {
    expect(found({ [`eu/${'d/'.repeat(20)}x.yaml`]: '' })).toMatchInlineSnapshot(`
      [
        "d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d:1:1 «» PF1008 directories are nested more than 16 deep",
      ]
    `);
  });

  it('may declare different resources of the same object type', () => {
    const text = (name: string) => `properties: { contacts: { ${name}: { label: ${name} } } }`;
    expect(contacts({ 'eu/a.yaml': text('a'), 'eu/b.yaml': text('b') })).toEqual({
      a: { label: 'a' },
      b: { label: 'b' },
    });
  });

  it.each([
    [
      'a resource',
      'properties: { contacts: { p: { label: P } } }',
      'properties:\n  contacts:\n    p: { hidden: true }',
    ],
    [
      'a resource, once as null',
      'properties: { contacts: { p: { label: P } } }',
      'properties: { contacts: { p: null } }',
    ],
    ['a variable', 'variables: { a: b }', 'variables: { a: b }'],
    ['an option set', 'optionSets: { a: [b] }', 'optionSets: { a: [c] }'],
    ['a pin', 'ids: { form.x: "1" }', 'ids: { form.x: "1" }'],
    ['a name', 'uses: { form.x: X }', 'uses: { form.x: Y }'],
    ['what no schema knows', 'nonsense: 1', 'nonsense: 2'],
    ['a section that is no map', 'properties: [a]', 'properties: { contacts: {} }'],
  ])('must not declare %s twice', (_, a, b) => {
    expect(found({ 'eu/a.yaml': a, 'eu/b.yaml': b })).toMatchSnapshot();
  });

  it('put their lists of addresses together', () => {
    const layered = loaded({
      'eu/a.yaml': 'removed: [ { address: property.contacts.a } ]\nmanage: [property.contacts.*]',
      'eu/b.yaml': 'removed: [ { address: property.contacts.b, reason: "no" } ]\nmanage: [propertyGroup.*]',
    });
    expect(
      layered.removed.map(({ address, reason, path }) => [
        address.path.at(-1),
        reason,
        layered.position(path)?.file,
      ]),
    ).toEqual([
      ['a', undefined, 'portals/eu/a.yaml'],
      ['b', 'no', 'portals/eu/b.yaml'],
    ]);
    expect(layered.manage).toEqual(['property.contacts.*', 'propertyGroup.*']);
  });

  it('that cannot be parsed leave what depends on them open', () => {
    const { diagnostics, incomplete, layered } = load({
      'eu/portal.yaml': EU,
      'base/a.yaml': 'variables: { a: b: c }',
      'eu/x.yaml':
        'exclude: [property.contacts.q]\nproperties: { contacts: { p: { label: "${vars.a}", hidden: null, options: { from: s } }, r: { lable: x } } }',
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['PF1014', 'PF2001']);
    expect(incomplete).toBe(true);
    expect(layered?.settings.portalId).toBe(1);
  });
});

describe('extends', () => {
  it('puts layers in order: what is named later wins, the portal itself most', () => {
    const text = (label: string, more = '') => `properties: { contacts: { p: { label: ${label} ${more} } } }`;
    const files = {
      'eu/portal.yaml': `${PORTAL}extends: [../a, ../b]`,
      'a/x.yaml': text('A', ', hidden: true, description: A'),
      'b/x.yaml': text('B', ', description: B'),
    };
    expect(contacts(files)).toEqual({ p: { label: 'B', hidden: true, description: 'B' } });
    expect(contacts({ ...files, 'eu/x.yaml': text('E') })).toEqual({
      p: { label: 'E', hidden: true, description: 'B' },
    });
  });

  it('may be said by layers, too; a layer that several extend counts once', () => {
    const files = {
      'eu/portal.yaml': `${PORTAL}extends: [../a, ../b]`,
      'a/x.yaml': 'extends: [../base]\nremoved: [ { address: property.contacts.a } ]',
      'b/x.yaml': 'extends: [../base/]\nproperties: { contacts: { p: { label: B } } }',
      'base/x.yaml':
        'properties: { contacts: { p: { label: Base, hidden: true } } }\nremoved: [ { address: property.contacts.base } ]',
    };
    expect(contacts(files)).toEqual({ p: { label: 'B', hidden: true } });
    expect(loaded(files).removed.map(({ address }) => address.path[1])).toEqual(['base', 'a']);
  });

  it('may name a directory outside of portals/', () => {
    const files = memoryFiles({
      'portals/eu/portal.yaml': `${PORTAL}extends: [../../shared/crm]`,
      'shared/crm/x.yaml': 'propertyGroups: { contacts: { g: G } }',
    });
    expect(plain(formAt(loadPortal(files, 'eu').layered?.sections, 'propertyGroups', 'contacts'))).toEqual({
      g: { label: 'G' },
    });
  });

  it.each([
    ['a layer that is not there', { 'eu/portal.yaml': `${PORTAL}extends: [../bse]`, 'base/x.yaml': '' }],
    [
      'a layer that is not there, and nothing like it',
      { 'eu/portal.yaml': `${PORTAL}extends: [../../qqqqqq]` },
    ],
    ['itself', { 'eu/portal.yaml': `${PORTAL}extends: [.]` }],
    [
      'each other',
      { 'eu/portal.yaml': EU, 'base/x.yaml': 'extends: [../other]', 'other/x.yaml': 'extends: [../base]' },
    ],
    [
      'a directory outside of the workspace',
      { 'eu/portal.yaml': `${PORTAL}extends: [../../../etc, /etc, "C:\\\\x"]` },
    ],
    ['a directory around it', { 'eu/portal.yaml': `${PORTAL}extends: [..]` }],
    ['the whole workspace', { 'eu/portal.yaml': `${PORTAL}extends: [../..]` }],
    ['a directory inside of it', { 'eu/portal.yaml': `${PORTAL}extends: [base]`, 'eu/base/x.yaml': '' }],
    [
      'a directory inside of another layer',
      { 'eu/portal.yaml': `${PORTAL}extends: [../base, ../base/more]`, 'base/more/x.yaml': '' },
    ],
    ['a portal', { 'eu/portal.yaml': `${PORTAL}extends: [../na]`, 'na/portal.yaml': PORTAL }],
    ['a map', { 'eu/portal.yaml': `${PORTAL}extends: [ { a: b }, null ]` }],
    ['a text', { 'eu/portal.yaml': `${PORTAL}extends: ../base` }],
    [
      'something in two files of a layer',
      { 'eu/portal.yaml': EU, 'eu/x.yaml': 'extends: [../base]', 'base/x.yaml': '' },
    ],
  ])('must not name %s', (_, files) => {
    expect(found(files)).toMatchSnapshot();
  });

  it('finds the same in a layer for every portal that extends it', () => {
    const files = memoryFiles({
      'portals/eu/portal.yaml': EU,
      'portals/na/portal.yaml': EU,
      'portals/base/x.yaml': 'propertys: {}\n',
    });
    const both = ['eu', 'na'].flatMap(name => loadPortal(files, name).diagnostics);
    expect(both).toHaveLength(2);
    expect(uniqueDiagnostics(both)).toHaveLength(1);
  });
});

describe('an overlay', () => {
  const base =
    'properties:\n  contacts:\n    p: { label: P, hidden: true, description: D, tags: [a], options: { x: X, y: { label: Y, description: d }, z: Z } }\n    q: { label: Q }';
  const over = (text: string) => ({
    'eu/portal.yaml': EU,
    'base/x.yaml': base,
    'eu/x.yaml': `properties:\n  contacts:\n    ${text}`,
  });

  it('changes single fields, also of children, and concatenates tags', () => {
    expect(contacts(over('p: { label: New, tags: [b], options: { y: { label: New } } }'))).toMatchObject({
      p: {
        label: 'New',
        hidden: true,
        tags: ['a', 'b'],
        options: { x: { label: 'X' }, y: { label: 'New', description: 'd' } },
      },
      q: { label: 'Q' },
    });
  });

  it('adds resources and children behind those that are there', () => {
    expect(options(over('p: { options: [w, x] }'))).toEqual(['x=x', 'y=Y', 'z=Z', 'w=w']);
    expect(Object.keys(Object(contacts(over('a: { label: A }'))))).toEqual(['p', 'q', 'a']);
  });

  it('drops fields, children and resources by null', () => {
    expect(
      contacts(over('p: { hidden: null, description: ~, tags:, options: { y: null, x: } }\n    q:')),
    ).toEqual({ p: { label: 'P', options: { z: { label: 'Z' } } } });
    expect(contacts(over('p: { options: null }\n    q: null'))).toEqual({
      p: { label: 'P', hidden: true, description: 'D', tags: ['a'] },
    });
  });

  it('may bring back what a layer between dropped', () => {
    const files = {
      'eu/portal.yaml': `${PORTAL}extends: [../middle]`,
      'middle/x.yaml': 'extends: [../base]\nproperties: { contacts: { p: { options: { x: null } } } }',
      'base/x.yaml': base,
    };
    expect(options(files)).toEqual(['y=Y', 'z=Z']);
    expect(
      options({ ...files, 'eu/x.yaml': 'properties: { contacts: { p: { options: { x: Again } } } }' }),
    ).toEqual(['x=Again', 'y=Y', 'z=Z']);
    expect(
      found({ ...files, 'eu/x.yaml': 'properties: { contacts: { p: { options: { x: null } } } }' }),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:1:43 «x» PF2025 "x" is null, which drops what a lower layer says, but none says anything → remove the line, or put "null" in quotes when it is a text",
      ]
    `);
  });

  it.each([
    ['a field', 'p: { lable: null, formField: null }'],
    ['a mistyped child', 'p: { options: { zz: null } }'],
    ['a mistyped resource', 'qq: null'],
    ['a value that was forgotten', 'n: { label: }'],
  ])('must not drop what is not inherited: %s', (_, text) => {
    expect(found(over(text))).toMatchSnapshot();
  });

  it('keeps and merges notes', () => {
    const files = {
      'eu/portal.yaml': EU,
      'base/x.yaml': 'properties: { contacts: { p: { meta: { a: 1, b: { c: 2 }, d: x } } } }',
      'eu/x.yaml': 'properties: { contacts: { p: { meta: { b: { e: 3 }, d: null, f: null } } } }',
    };
    expect(contacts(files)).toEqual({ p: { meta: { a: 1, b: { c: 2, e: 3 }, f: null } } });
  });

  it('replaces what has another shape', () => {
    const files = {
      'eu/portal.yaml': EU,
      'base/x.yaml': 'ids: { form.a: "1", form.b: { contacts: "2" } }\nvariables: { l: [a] }',
      'eu/x.yaml': 'ids: { form.a: { contacts: "3" }, form.b: "4" }\nvariables: { l: [b] }',
    };
    expect([...loaded(files).pins]).toEqual([
      ['form.b', '4'],
      ['form.a', new Map([['contacts', '3']])],
    ]);
  });

  it('may exclude resources that it inherits, and declare them anew', () => {
    expect(
      contacts({
        ...over('q: { hidden: true }'),
        'eu/y.yaml': 'exclude: [property.contacts.q, property.contacts.p]',
      }),
    ).toEqual({ q: { hidden: true } });
  });

  it('must not exclude what nothing below declares', () => {
    expect(
      found({
        ...over('n: { label: N }'),
        'eu/y.yaml': 'exclude: [property.contacts.n, property.deals.p, option.contacts.p.x, nonsense]',
      }),
    ).toMatchInlineSnapshot(`
      [
        "y.yaml:1:11 «property.contacts.n» PF2026 no lower layer declares property.contacts.n → did you mean property.contacts.p?",
        "y.yaml:1:32 «property.deals.p» PF2026 no lower layer declares property.deals.p → remove the line; exclude drops what is inherited",
        "y.yaml:1:50 «option.contacts.p.x» PF2061 "option" is not a kind that can stand here → allowed: lifecycleStage, list, pipeline, property, propertyGroup, workflow",
        "y.yaml:1:71 «nonsense» PF2060 "nonsense" is not an address → write kind.object type.name, such as property.contacts.lead_region; put odd names in quotes: propertyGroup.contacts."a.b"",
      ]
    `);
    expect(found({ 'eu/x.yaml': 'exclude: [property.contacts.n]' })).toMatchInlineSnapshot(`
      [
        "x.yaml:1:11 «property.contacts.n» PF2026 no lower layer declares property.contacts.n → remove the line; exclude drops what is inherited",
      ]
    `);
    expect(
      found({
        'base/x.yaml': 'propertyGroups: { contacts: 5 }',
        'eu/portal.yaml': EU,
        'eu/x.yaml': 'exclude: [property.contacts.n]',
      }),
    ).toHaveLength(2);
  });

  it('leaves every value at the place where it was written', () => {
    const layered = loaded(over('p: { label: New, options: { y: { label: N } } }\n    r: { label: R }'));
    const at = (...path: readonly string[]) => {
      const position = layered.position(['properties', 'contacts', ...path]);
      return `${position?.file.replace('portals/', '')}:${position?.line}:${position?.column}`;
    };
    expect(at('p', 'label')).toBe('eu/x.yaml:3:17');
    expect(at('p', 'hidden')).toBe('base/x.yaml:3:28');
    expect(at('p')).toBe('base/x.yaml:3:5');
    expect(at('p', 'options', 'y', 'label')).toBe('eu/x.yaml:3:45');
    expect(at('p', 'options', 'y', 'description')).toBe('base/x.yaml:3:106');
    expect(at('p', 'nothing', 'there')).toBe('base/x.yaml:3:5');
    expect(at('p', 'tags', '0')).toBe('base/x.yaml:3:57');
    expect(at('p', 'tags', '9')).toBe('base/x.yaml:3:50');
    expect(layered.position(['nowhere'])).toBeUndefined();
  });

  it('makes diagnostics for kinds at a key or at a value', () => {
    const layered = loaded({ 'eu/x.yaml': 'properties:\n  contacts:\n    p:\n      label: P' });
    const finding = { code: 'PF3001', severity: 'error', message: 'no' } as const;
    expect(rendered(layered.diagnose(finding, ['properties', 'contacts', 'p', 'label']))).toBe(
      'x.yaml:4:14 «P» PF3001 no',
    );
    expect(rendered(layered.diagnose(finding, ['properties', 'contacts', 'p', 'label'], 'key'))).toBe(
      'x.yaml:4:7 «label» PF3001 no',
    );
    expect(rendered(layered.diagnose(finding, ['properties', 'contacts', 'p']))).toBe(
      'x.yaml:3:5 «p» PF3001 no',
    );
    expect(rendered(layered.diagnose(finding, ['properties', 'contacts', 'p'], 'value'))).toBe(
      'x.yaml:4:7 «label: P» PF3001 no',
    );
    expect(layered.diagnose({ ...finding, fix: 'this' }, ['nowhere'])).toEqual({ ...finding, fix: 'this' });
  });
});

describe('portal:', () => {
  it('stands in portal.yaml only', () => {
    expect(problems('portal:\n  portalId: 2')).toMatchInlineSnapshot(`
      [
        "x.yaml:1:1 «portal» PF2013 the settings of a portal stand in its portal.yaml, not here → move portal: to portals/<name>/portal.yaml",
      ]
    `);
  });
});
