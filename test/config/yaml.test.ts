import { describe, expect, it } from 'vitest';
import { loadPortal } from '../../src/config/load.ts';
import { formAt, load, loaded, options, plain, problems, rendered } from './workspace.ts';

describe('a file that cannot be read as text', () => {
  it('is refused unread when it has more than 5 MB', () => {
    expect(problems(`${'# filler\n'.repeat(600_000)}label: x`)).toMatchInlineSnapshot(`
      [
        "x.yaml:1:1 «» PF1002 the file has 5.2 MB; at most 5 MB are read → split it, or move what is not configuration out of the layer",
      ]
    `);
  });

  it('is refused when it is not UTF-8', () => {
    expect(problems(new Uint8Array([0x61, 0x3a, 0x20, 0xff]))).toMatchInlineSnapshot(`
      [
        "x.yaml:1:1 «» PF1003 the file is not UTF-8 → save it as UTF-8 in your editor",
      ]
    `);
  });

  it('is refused by name when it is UTF-16', () => {
    expect(problems(new Uint8Array([0xff, 0xfe, 0x61, 0x00]))).toMatchInlineSnapshot(`
      [
        "x.yaml:1:1 «» PF1003 the file is UTF-16, not UTF-8 → save it as UTF-8 in your editor",
      ]
    `);
    expect(problems(new Uint8Array([0xfe, 0xff, 0x00, 0x61]))).toHaveLength(1);
  });

  it('may begin with a byte order mark', () => {
    expect(problems('\uFEFFvariables: { a: b }')).toEqual([]);
  });

  it('has no control characters, NUL least of all', () => {
    expect(problems('variables:\n  a: "x\0"')).toMatchInlineSnapshot(`
      [
        "x.yaml:2:8 «?» PF1004 the control character U+0000 is not allowed in YAML → remove it, or write it as \\u0000 in double quotes",
      ]
    `);
    expect(problems('variables:\n  a: \u001b[31m')).toMatchInlineSnapshot(`
      [
        "x.yaml:2:6 «?» PF1004 the control character U+001B is not allowed in YAML → remove it, or write it as \\u001B in double quotes",
      ]
    `);
  });

  it('has no carriage return on its own, but Windows line ends are fine', () => {
    expect(problems('variables:\r  a: b')).toMatchInlineSnapshot(`
      [
        "x.yaml:1:11 «?» PF1004 the control character U+000D is not allowed in YAML → remove it, or write it as \\u000D in double quotes",
      ]
    `);
    expect(problems('variables:\r\n  a: b\r\n')).toEqual([]);
  });

  it('is reported with what the system says when reading fails', () => {
    const failing = (error: unknown): readonly string[] => {
      const files = {
        list: (directory: string) =>
          directory === 'portals/eu' ? [{ name: 'portal.yaml', kind: 'file' as const }] : undefined,
        size: () => 1,
        read: (): Uint8Array => {
          throw error;
        },
      };
      return loadPortal(files, 'eu').diagnostics.map(rendered);
    };
    expect(failing(Object.assign(new Error('x'), { code: 'EACCES' }))).toMatchInlineSnapshot(`
      [
        "portal.yaml:1:1 «» PF1001 the file cannot be read: permission denied → make it a readable file inside the workspace, or remove it",
      ]
    `);
    expect(failing(Object.assign(new Error('x'), { code: 'EISDIR' }))).toMatchInlineSnapshot(`
      [
        "portal.yaml:1:1 «» PF1001 the file cannot be read: it is a directory → make it a readable file inside the workspace, or remove it",
      ]
    `);
    expect(failing(Object.assign(new Error('x'), { code: 'ENOENT' }))).toMatchInlineSnapshot(`
      [
        "portal.yaml:1:1 «» PF1001 the file cannot be read: it is not there → make it a readable file inside the workspace, or remove it",
      ]
    `);
    expect(failing(Object.assign(new Error('x'), { code: 'EIO' }))).toMatchInlineSnapshot(`
      [
        "portal.yaml:1:1 «» PF1001 the file cannot be read: EIO → make it a readable file inside the workspace, or remove it",
      ]
    `);
    expect(failing(new Error('the link leaves the workspace'))).toMatchInlineSnapshot(`
      [
        "portal.yaml:1:1 «» PF1001 the file cannot be read: the link leaves the workspace → make it a readable file inside the workspace, or remove it",
      ]
    `);
    expect(failing('odd')).toMatchInlineSnapshot(`
      [
        "portal.yaml:1:1 «» PF1001 the file cannot be read: odd → make it a readable file inside the workspace, or remove it",
      ]
    `);
  });

  it('is refused when it grew between its size being asked and its bytes being read', () => {
    const files = {
      list: (directory: string) =>
        directory === 'portals/eu' ? [{ name: 'portal.yaml', kind: 'file' as const }] : undefined,
      size: () => 1,
      read: () => new Uint8Array(6_000_000),
    };
    expect(loadPortal(files, 'eu').diagnostics.map(rendered)).toMatchInlineSnapshot(`
      [
        "portal.yaml:1:1 «» PF1002 the file has 5.8 MB; at most 5 MB are read → split it, or move what is not configuration out of the layer",
      ]
    `);
  });
});

describe('a file that is empty or has only comments', () => {
  it('declares nothing', () => {
    expect(problems('')).toEqual([]);
    expect(problems('# nothing yet\n')).toEqual([]);
    expect(problems('~')).toEqual([]);
  });
});

describe('the traps that people run into', () => {
  it('{{ … }} without quotes, as a whole value', () => {
    expect(problems('variables:\n  greeting: {{ contact.firstname }}  # hi')).toMatchInlineSnapshot(`
      [
        "x.yaml:2:13 «{{ contact.firstname }}» PF1012 YAML takes {{ … }} for a map unless the text is in quotes → write: greeting: "{{ contact.firstname }}"  # hi",
      ]
    `);
  });

  it('{{ … }} without quotes, with text behind it', () => {
    expect(problems('variables:\n  greeting: {{ contact.firstname }} hello')).toMatchInlineSnapshot(`
      [
        "x.yaml:2:13 «{{ contact.firstname }} hello» PF1012 YAML takes {{ … }} for a map unless the text is in quotes → write: greeting: "{{ contact.firstname }} hello"",
      ]
    `);
  });

  it('{{ … }} without quotes, inside braces', () => {
    expect(problems('variables: { greeting: {{ contact.firstname }}, b: c }')).toMatchInlineSnapshot(`
      [
        "x.yaml:1:24 «{{ contact.firstname }}» PF1012 YAML takes {{ … }} for a map unless the text is in quotes → write: variables: { greeting: "{{ contact.firstname }}", b: c }",
      ]
    `);
    expect(problems('variables: { greeting: {{ contact.firstname }} hello, b: c }')).toMatchInlineSnapshot(`
      [
        "x.yaml:1:24 «{{ contact.firstname }} hello, b: c }» PF1012 YAML takes {{ … }} for a map unless the text is in quotes → write: variables: { greeting: "{{ contact.firstname }} hello", b: c }",
      ]
    `);
  });

  it('{{ … }} that does not begin the value needs no quotes', () => {
    expect(problems('variables:\n  greeting: Hello {{ contact.firstname }}')).toEqual([]);
  });

  it('${…} without quotes inside braces and brackets', () => {
    expect(problems('variables: { a: b, c: ${vars.a} }')).toMatchInlineSnapshot(`
      [
        "x.yaml:1:23 «\${vars.a} }» PF1013 inside { } and [ ], and before a colon, \${…} must be in quotes → write: variables: { a: b, c: "\${vars.a}" }",
      ]
    `);
    expect(problems('manage: [${vars.a}, b]')).toMatchInlineSnapshot(`
      [
        "x.yaml:1:10 «\${vars.a}, b]» PF1013 inside { } and [ ], and before a colon, \${…} must be in quotes → write: manage: ["\${vars.a}", b]",
      ]
    `);
    expect(problems('variables: { a: b, c: "x", d: y${vars.a} }')).toMatchInlineSnapshot(`
      [
        "x.yaml:1:31 «y\${vars.a} }» PF1013 inside { } and [ ], and before a colon, \${…} must be in quotes → write: variables: { a: b, c: "x", d: "y\${vars.a}" }",
      ]
    `);
  });

  it('${…} with a colon behind it', () => {
    expect(problems('variables:\n  a: b\n  c: ${vars.a}: x')).toMatchInlineSnapshot(`
      [
        "x.yaml:3:6 «\${vars.a}: x» PF1013 inside { } and [ ], and before a colon, \${…} must be in quotes → write: c: "\${vars.a}: x"",
      ]
    `);
  });

  it('${…} on its own needs no quotes', () => {
    expect(problems('variables:\n  a: b\n  c: ${vars.a} and ${vars.a}')).toEqual([]);
  });

  it('a colon in a name', () => {
    expect(
      problems('propertyGroups:\n  contacts:\n    a:\n      label: Handoff: EMEA # note'),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:4:14 «Handoff: EMEA # note» PF1014 a text with a colon and a space in it must be in quotes → write: label: "Handoff: EMEA" # note",
      ]
    `);
    expect(
      problems('propertyGroups: { contacts: { a: { label: Handoff: EMEA, displayOrder: 1 } } }'),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:1:43 «Handoff: EMEA, displayOrder: 1 } } }» PF1014 a text with a colon and a space in it must be in quotes → write: propertyGroups: { contacts: { a: { label: "Handoff: EMEA", displayOrder: 1 } } }",
      ]
    `);
    expect(problems('variables:\n  a: "Handoff": EMEA')).toMatchInlineSnapshot(`
      [
        "x.yaml:2:6 «"Handoff": EMEA» PF1014 a text with a colon and a space in it must be in quotes → write: a: '"Handoff": EMEA'",
      ]
    `);
    expect(problems('variables:\n  a: it\'s "so": x')).toMatchInlineSnapshot(`
      [
        "x.yaml:2:6 «it's "so": x» PF1014 a text with a colon and a space in it must be in quotes → write: a: 'it''s "so": x'",
      ]
    `);
  });

  it('a colon in a name, in several lines at once', () => {
    expect(problems('variables:\n  a: b: c\n  d: e\n  f: g: h')).toMatchInlineSnapshot(`
      [
        "x.yaml:2:6 «b: c» PF1014 a text with a colon and a space in it must be in quotes → write: a: "b: c"",
        "x.yaml:4:6 «g: h» PF1014 a text with a colon and a space in it must be in quotes → write: f: "g: h"",
      ]
    `);
  });

  it('a colon in an item of a list', () => {
    expect(problems('manage:\n  - Handoff: EMEA')).toMatchInlineSnapshot(`
      [
        "x.yaml:2:5 «Handoff: EMEA» PF2003 item 1 of manage must be text, not a map → when it is a text, put it in quotes: "Handoff: EMEA"",
      ]
    `);
    expect(problems('optionSets:\n  a:\n    - Handoff: EMEA\n    - b')).toMatchInlineSnapshot(`
      [
        "x.yaml:3:7 «Handoff: EMEA» PF2003 an item of this list must be text, not a map → write: - "Handoff: EMEA", or write a map instead of a list",
      ]
    `);
  });

  it('a text cut by #', () => {
    expect(problems('variables:\n  a: Ticket #5')).toMatchInlineSnapshot(`
      [
        "x.yaml:2:6 «Ticket» PF1015 the text ends before "#5": " #" begins a comment → write: a: "Ticket #5" (or put a space behind # when it is a comment)",
      ]
    `);
    expect(problems('optionSets:\n  a:\n    - Ticket #5\n    - b')).toMatchInlineSnapshot(`
      [
        "x.yaml:3:7 «Ticket» PF1015 the text ends before "#5": " #" begins a comment → write: - "Ticket #5" (or put a space behind # when it is a comment)",
      ]
    `);
    expect(problems('variables:\n  a: #5')).toMatchInlineSnapshot(`
      [
        "x.yaml:2:6 «#» PF1015 the text ends before "#5": " #" begins a comment → write: a: "#5" (or put a space behind # when it is a comment)",
      ]
    `);
    expect(problems('variables:\n  a: Say "hi" #5')).toMatchInlineSnapshot(`
      [
        "x.yaml:2:6 «Say "hi"» PF1015 the text ends before "#5": " #" begins a comment → write: a: 'Say "hi" #5' (or put a space behind # when it is a comment)",
      ]
    `);
  });

  it('a key cut by #', () => {
    expect(problems('optionSets:\n  a:\n    x: y\n    Ticket #5: Five\n    z: z')).toMatchInlineSnapshot(`
      [
        "x.yaml:4:12 «#5: Five» PF1015 " #" begins a comment, so what stands behind it is missing here → write: "Ticket #5": Five",
      ]
    `);
    expect(problems('Ticket #5: Five')).toMatchInlineSnapshot(`
      [
        "x.yaml:1:1 «Ticket» PF1029 the file must be a map of sections; everything behind " #" counts as a comment → begin with a section, such as properties:",
      ]
    `);
    expect(problems('variables: { a: Ticket #5, b: c }\n')).toMatchInlineSnapshot(`
      [
        "x.yaml:1:24 «#5, b: c }» PF1015 " #" begins a comment, so what stands behind it is missing here → put the text in quotes",
      ]
    `);
  });

  it('an ordinary comment is no trap', () => {
    expect(
      problems('variables:\n  a: Ticket # 5 of them\n  b: c # note\n  d: e ## note\n  f: "g" #5\n  h: i\t#'),
    ).toEqual([]);
    expect(problems('properties: { contacts: { p: { hidden: true #yes\n } } }')).toEqual([]);
    expect(
      problems('properties:\n  contacts:\n    p:\n      type: number #5\n      displayOrder: 3 #last\n'),
    ).toEqual([]);
  });

  it('a tab in the indentation', () => {
    expect(problems('variables:\n\ta: b')).toMatchInlineSnapshot(`
      [
        "x.yaml:2:1 «?» PF1011 YAML is indented with spaces; here is a tab → write: "  a: b"",
      ]
    `);
  });
});

describe('YAML that breaks the syntax', () => {
  it.each([
    ['an open quote', 'variables:\n  a: "b'],
    ['an open single quote', "variables:\n  a: 'it's"],
    ['an open bracket', 'variables: { a: b\n'],
    ['an open bracket, indented too little', 'variables: { a:\nb: c }\n'],
    ['a key without a colon', 'variables:\n  a: b\n  c\n  d: e'],
    ['indentation that does not fit', 'variables:\n  a: b\n c: d'],
    ['indentation of a first level that does not fit', '  variables: { a: b }\n manage: []'],
    ['text behind a quoted text', 'variables:\n  a: "b" c'],
    ['a reserved character', 'variables:\n  a: @b'],
    ['a backquote', 'variables:\n  a: `b`'],
    ['an unknown escape', 'variables:\n  a: "C:\\qux"'],
    ['a list on the line of its key', 'manage: - a'],
    ['a missing space behind the colon', 'variables:\n  a:b\n  c: d'],
    ['a value and deeper lines', 'variables:\n  a: b\n    c: d'],
    ['a tag with a comment behind it', 'variables: !map # note\n  a: b'],
    ['an open bracket behind one in quotes', 'manage: [ "]"'],
    ['a missing comma', 'manage: [a b: c, "d" "e"]'],
    ['a second document', 'variables: { a: b }\n---\nmanage: []'],
    ['a list instead of sections', '- a\n- b'],
    ['a text instead of sections', 'hello'],
    ['a tag', 'variables: { a: !!str 1, b: !secret c }'],
    ['a tag on a map', 'variables: !!map { a: b }'],
    ['another version of YAML', '%YAML 1.1\n---\nvariables: { a: yes }'],
    ['an unknown directive', '# first\n%FOO bar\n---\nvariables: { a: yes }'],
    ['a tag directive', '%TAG ! tag:example.com,2000:\n---\nvariables: { a: yes }'],
    [
      'a tag directive beside the right version',
      '%YAML 1.2\n%TAG ! tag:example.com,2000:\n---\nvariables: { a: yes }',
    ],
    ['a key that is there twice', 'variables:\n  a: b\n  "a": c'],
    ['a number as a key that is there twice as text', 'optionSets: { a: { 1: x, "1": y } }'],
    ['an unknown alias', 'variables:\n  a: *b'],
    ['an unknown alias beside known ones', 'variables:\n  a: &x 1\n  b: *y'],
    ['an alias inside of what it names', 'variables: { a: &x [ *x ] }'],
    ['a map as a key', 'variables: { ? { a: b } : c }'],
    ['a list as a key', 'variables: { [a]: c }'],
    ['null as a key', 'variables: { null: c, ~: d }'],
    ['a missing key', 'variables: { : c }'],
    ['a merge key with a text', 'variables:\n  <<: x\n  a: b'],
    ['an anchor without a name', 'variables:\n  a: & b'],
    ['deep nesting', `variables: ${'['.repeat(300)}${']'.repeat(300)}`],
    ['deep nesting of maps', `workflows: ${'{ a: '.repeat(300)}1${' }'.repeat(300)}`],
    ['megabytes of openings', `variables: ${'['.repeat(2_000_000)}`],
  ])('%s', (_, text) => {
    expect(problems(text)).toMatchSnapshot();
  });

  it('thirty branches, one in the other, are not too deep', () => {
    const opened = '{ branch: { a: { when: { email: { isKnown: true } }, steps: [ '.repeat(30);
    const closed = ' ] } } }'.repeat(30);
    const text = `workflows: { w: { object: contacts, steps: [ ${opened}{ end: true }${closed} ] } }`;
    expect(problems(text).filter(problem => problem.includes('PF1026'))).toEqual([]);
  });

  it('nesting that no parser survives', () => {
    // where the parser gives up depends on the stack it is given
    expect(problems(`variables: ${'[1,'.repeat(20_000)}`).join()).toContain(
      'PF1026 values are nested too deep to be read',
    );
  });

  it('a key that is longer than YAML allows', () => {
    expect(problems(`variables:\n  ${'k'.repeat(1100)}: x`).join()).toContain(
      'PF1010 a key must be on one line, with a colon and a space behind it',
    );
  });

  it('%YAML 1.2 says what holds anyhow', () => {
    expect(problems('%YAML 1.2\n---\nvariables: { a: b }')).toEqual([]);
  });

  it('aliases of aliases are stopped before they fill the memory', () => {
    const levels = Array.from(
      { length: 12 },
      (_, index) => `  a${index + 1}: &a${index + 1} [${Array(10).fill(`*a${index}`).join(', ')}]`,
    );
    const found = problems(`variables:\n  a0: &a0 x\n${levels.join('\n')}`).filter(problem =>
      problem.includes('PF1025'),
    );
    expect(found).toMatchInlineSnapshot(`
      [
        "x.yaml:7:47 «*a4» PF1025 aliases make this file more than 100,000 values long → write fewer nested aliases",
      ]
    `);
  });
});

describe('anchors, aliases and merge keys', () => {
  it('work', () => {
    const text = [
      'properties:',
      '  contacts:',
      '    a: &defaults { type: number, fieldType: number, label: A }',
      '    b: { <<: *defaults, label: B }',
      '    c: { label: C, <<: [ { hidden: true }, *defaults ] }',
      '    d: { <<: { label: D0 }, label: D }',
      '  companies: { *a : { label: E } }',
    ]
      .join('\n')
      .replace('*a :', 'e:');
    expect(plain(formAt(loaded({ 'eu/x.yaml': text }).sections, 'properties'))).toMatchInlineSnapshot(`
      {
        "companies": {
          "e": {
            "label": "E",
          },
        },
        "contacts": {
          "a": {
            "fieldType": "number",
            "label": "A",
            "type": "number",
          },
          "b": {
            "fieldType": "number",
            "label": "B",
            "type": "number",
          },
          "c": {
            "fieldType": "number",
            "hidden": true,
            "label": "C",
            "type": "number",
          },
          "d": {
            "label": "D",
          },
        },
      }
    `);
  });

  it('an alias can be a key', () => {
    const text = 'variables: { name: &n region }\npropertyGroups: { contacts: { *n : Region } }';
    expect(plain(formAt(loaded({ 'eu/x.yaml': text }).sections, 'propertyGroups'))).toEqual({
      contacts: { region: { label: 'Region' } },
    });
  });

  it('a quoted << is an ordinary key', () => {
    expect(options({ 'eu/x.yaml': 'properties: { contacts: { p: { options: { "<<": Back } } } }' })).toEqual([
      '<<=Back',
    ]);
  });

  it('what was merged points at where it was written', () => {
    const layered = loaded({
      'eu/x.yaml':
        'properties:\n  contacts:\n    a: &a\n      label: A\n    b:\n      <<: *a\n      hidden: true',
    });
    expect(layered.position(['properties', 'contacts', 'b', 'label'])).toMatchObject({ line: 4, column: 14 });
  });
});

describe('keys that JavaScript treats specially', () => {
  it('are ordinary keys where any key goes', () => {
    const text =
      'optionSets: { s: { __proto__: P, constructor: C, toString: T, 2: two, 1: one } }\nproperties: { contacts: { p: { options: { from: s } } } }';
    expect(options({ 'eu/x.yaml': text })).toEqual([
      '__proto__=P',
      'constructor=C',
      'toString=T',
      '2=two',
      '1=one',
    ]);
  });

  it('are unknown keys where the schema names the keys', () => {
    expect(
      problems(
        '__proto__: {}\nconstructor: {}\nproperties: { contacts: { p: { __proto__: x, toString: y } } }',
      ),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:1:1 «__proto__» PF2001 unknown key "__proto__" → allowed: exclude, extends, ids, lifecycleStages, lists, manage, optionSets, pipelines, portal, properties, propertyGroups, removed, uses, variables, workflows",
        "x.yaml:2:1 «constructor» PF2001 unknown key "constructor" → allowed: exclude, extends, ids, lifecycleStages, lists, manage, optionSets, pipelines, portal, properties, propertyGroups, removed, uses, variables, workflows",
        "x.yaml:3:32 «__proto__» PF2001 unknown key "__proto__" in p → allowed: calculationFormula, currencyPropertyName, dataSensitivity, description, displayOrder, externalOptions, fieldType, formField, groupName, hasUniqueValue, hidden, label, meta, numberDisplayHint, options, readOnlyDefinition, referencedObjectType, showCurrencySymbol, tags, textDisplayHint, type, validationRules",
        "x.yaml:3:46 «toString» PF2001 unknown key "toString" in p → allowed: calculationFormula, currencyPropertyName, dataSensitivity, description, displayOrder, externalOptions, fieldType, formField, groupName, hasUniqueValue, hidden, label, meta, numberDisplayHint, options, readOnlyDefinition, referencedObjectType, showCurrencySymbol, tags, textDisplayHint, type, validationRules",
      ]
    `);
  });
});

describe('messages', () => {
  it('show at most 80 characters of a value, and control characters as escapes', () => {
    expect(problems(`properties: { contacts: { p: { type: "${'x'.repeat(300)}" } } }`)[0]).toMatch(
      /"x{79}…"/,
    );
    expect(problems('properties: { contacts: { p: { type: "a\\eb\\nc\\t\\u202e" } } }')[0]).toContain(
      '"a\\u001bb\\nc\\t\\u202e"',
    );
  });

  it('come with the two lines before and the one behind', () => {
    const { diagnostics } = load({ 'eu/x.yaml': 'a: b\nvariables:\n  x: y\n  f: g: h\n  i: j\n' });
    expect(diagnostics.at(-1)?.excerpt).toEqual([
      { line: 2, text: 'variables:' },
      { line: 3, text: '  x: y' },
      { line: 4, text: '  f: g: h' },
      { line: 5, text: '  i: j' },
    ]);
  });

  it('about lines that are very long show their beginning, or nothing when the place is further on', () => {
    const long = `variables: { a: b, c: ${'x'.repeat(2000)}, d: 5, e: {} }`;
    const [found] = load({ 'eu/x.yaml': `a: 1\n${long}` }).diagnostics.filter(
      ({ code }) => code === 'PF2003',
    );
    expect(found?.at).toMatchObject({ line: 2, column: 2031 });
    expect(found?.excerpt).toEqual([]);
    const [near] = load({ 'eu/x.yaml': `variables: { e: {}, c: ${'x'.repeat(2000)} }` }).diagnostics;
    expect(near?.excerpt?.[0]?.text).toHaveLength(1001);
    expect(problems(`variables: { c: ${'x'.repeat(2000)}, d: {{ x }} }`)[0]).toMatch(
      /→ write: "\{\{ x \}\} \}…"$/,
    );
    expect(problems(`variables: { c: ${'x'.repeat(2000)}, d: ${'${'}x} }`)[0]).toContain('PF1010');
  });

  it('are at most a thousand for each file', () => {
    const many = (line: (index: number) => string) =>
      Array.from({ length: 1500 }, (_, index) => line(index)).join('\n');
    expect(problems(many(index => `x${index}: y`))).toHaveLength(1000);
    expect(problems(`variables:\n${many(index => `  a${index}: !x y`)}`)).toHaveLength(1000);
    expect(problems(`variables:\n${many(index => `  a${index}: `)}`)).toHaveLength(1000);
    expect(problems(`variables:\n  a: b\nmanage:\n${many(() => '  - ${vars.x}')}`)).toHaveLength(1000);
  });
});
