import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentKey, writeYaml } from '../../src/config/write.ts';
import type { Form, FormMap } from '../../src/core/form.ts';
import { equalForms } from '../../src/core/form.ts';
import { load, loaded, plain } from './workspace.ts';

const map = (record: Readonly<Record<string, Form>>): FormMap => new Map(Object.entries(record));

/** A property of contacts called p. */
const property = (fields: FormMap): ReadonlyMap<string, FormMap> =>
  new Map([['properties', map({ contacts: map({ p: fields }) })]]);

function lines(fields: FormMap): readonly string[] {
  return writeYaml(property(fields))
    .trimEnd()
    .split('\n')
    .slice(3)
    .map(line => line.slice(6));
}

describe('writing', () => {
  it('uses the short spellings', () => {
    const options = (...labels: readonly (readonly [string, Form])[]): FormMap =>
      new Map(labels.map(([key, label]) => [key, typeof label === 'string' ? map({ label }) : label]));
    expect(lines(map({ options: options(['Waiting', 'Waiting'], ['Accepted', 'Accepted']) }))).toEqual([
      'options:',
      '  - Waiting',
      '  - Accepted',
    ]);
    expect(
      lines(map({ options: options(['2', 'No budget'], ['1', map({ label: 'Student', hidden: true })]) })),
    ).toEqual(['options:', '  2: No budget', '  1:', '    label: Student', '    hidden: true']);
    expect(lines(map({ options: options(['from', 'From'], ['to', 'To']) }))).toEqual([
      'options:',
      '  from:',
      '    label: From',
      '  to: To',
    ]);
    expect(lines(map({ options: options(['${x}', '${x}']) }))).toEqual(['options:', '  ${x}: $${x}']);
    expect(lines(map({ options: options(['a', map({ description: 'd' })], ['b', map({})]) }))).toEqual([
      'options:',
      '  a:',
      '    description: d',
      '  b: {}',
    ]);
    expect(lines(map({ options: map({}), tags: [], meta: map({}) }))).toEqual([
      'options: {}',
      'tags: []',
      'meta: {}',
    ]);
    expect(
      writeYaml(new Map([['propertyGroups', map({ contacts: map({ g: map({ label: 'Group' }) }) })]])),
    ).toBe('propertyGroups:\n  contacts:\n    g: Group\n');
    expect(writeYaml(new Map())).toBe('');
  });

  it('quotes what would otherwise be read differently, and nothing else', () => {
    const texts: readonly (readonly [string, string])[] = [
      ['plain words', 'plain words'],
      ['01', '01'],
      ['true', 'true'],
      ['-5', '-5'],
      ['null', '"null"'],
      ['~', '"~"'],
      ['Null', 'Null'],
      ['', '""'],
      [' x', '" x"'],
      ['x ', '"x "'],
      ['a: b', '"a: b"'],
      ['a:b', 'a:b'],
      ['a:', '"a:"'],
      ['a #b', '"a #b"'],
      ['a#b', 'a#b'],
      ['#b', '"#b"'],
      ['{{ x }}', '"{{ x }}"'],
      ['Hi {{ x }}', 'Hi {{ x }}'],
      ['${x}', '$${x}'],
      ['- x', '"- x"'],
      ['-', '"-"'],
      ['---', '"---"'],
      ['...', '"..."'],
      ["it's", "it's"],
      ['say "hi"', 'say "hi"'],
      ['"hi"', '\'"hi"\''],
      ['C:\\x: y', "'C:\\x: y'"],
      ['"it\'s"', "'\"it''s\"'"],
      ['a\tb', '"a\\tb"'],
      ['a\rb', '"a\\rb"'],
      ['\u001b', '"\\u001b"'],
      ['\u2028', '"\\u2028"'],
      ['\uFEFFx', '"\\ufeffx"'],
      ['\ud800', '"\\ud800"'],
      ['日本 🙂', '日本 🙂'],
      ['\u00a0x', '"\u00a0x"'],
    ];
    for (const [text, written] of texts) expect(lines(map({ label: text }))).toEqual([`label: ${written}`]);
  });

  it('writes several lines as a block when that reads back the same', () => {
    expect(lines(map({ description: 'one\n\n  two: "2"  \nthree' }))).toEqual([
      'description: |-',
      '  one',
      '',
      '    two: "2"  ',
      '  three',
    ]);
    expect(lines(map({ description: 'one\ntwo\n' }))).toEqual(['description: |', '  one', '  two']);
    for (const text of ['\n', 'a\n\n', ' a\nb', '\na', 'a\n \nb', 'a\n\tb\u0007', 'a\r\nb'])
      expect(lines(map({ description: text }))).toHaveLength(1);
  });

  it('keeps blocks apart and is the same every time', () => {
    const form = map({
      contacts: map({ a: map({ label: 'A' }), b: map({ label: 'B', hidden: false }), c: map({}) }),
    });
    const text = writeYaml(
      new Map([
        ['properties', form],
        ['propertyGroups', map({ contacts: map({ g: map({ label: 'G' }), h: map({ label: 'H' }) }) })],
      ]),
    );
    expect(text).toBe(`properties:
  contacts:
    a:
      label: A

    b:
      label: B
      hidden: false

    c: {}

propertyGroups:
  contacts:
    g: G
    h: H
`);
  });

  it('puts comments above what they are about', () => {
    const comments = new Map([
      [commentKey(['properties', 'contacts', 'p']), 'made by an app\nand not creatable'],
      [commentKey(['properties', 'contacts', 'p', 'options', 'a.b']), 'used\u2028 often'],
    ]);
    expect(
      writeYaml(property(map({ label: 'P', options: map({ 'a.b': map({ label: 'a.b' }) }) })), { comments }),
    ).toBe(`properties:
  contacts:
    # made by an app
    # and not creatable
    p:
      label: P
      options:
        # used
        #  often
        - a.b
`);
  });

  it('leaves out what is null, which would drop what is inherited, except in notes', () => {
    expect(lines(map({ label: null, meta: map({ a: null }) }))).toEqual(['meta:', '  a: null']);
  });

  it('writes references by their name', () => {
    expect(
      lines(
        map({
          groupName: { kind: 'propertyGroup', key: 'g' },
          type: { kind: 'x', literal: '5' },
          label: { kind: 'x' },
        }),
      ),
    ).toEqual(['groupName: g', 'type: 5', 'label: ""']);
  });

  it('writes a map of texts as a map, also where each is its key again', () => {
    const variables = new Map([['variables', map({ a: 'a' })]]);
    expect(writeYaml(variables)).toBe('variables:\n  a: a\n');
  });

  it('knows from the schema what needs quotes to stay text', () => {
    expect(
      lines(
        map({
          meta: map({
            a: '5',
            b: 5,
            c: 'true',
            d: true,
            e: 'null',
            f: [map({ g: '1', h: [1, map({})] }), []],
          }),
        }),
      ),
    ).toEqual([
      'meta:',
      '  a: "5"',
      '  b: 5',
      '  c: "true"',
      '  d: true',
      '  e: "null"',
      '  f:',
      '    - g: "1"',
      '      h:',
      '        - 1',
      '        - {}',
      '    - []',
    ]);
  });
});

describe('what was written', () => {
  const nasty = fc.constantFrom(
    'null',
    '~',
    '',
    '<<',
    '*a',
    '&a',
    '? x',
    ': x',
    'a: b',
    '{{ x }}',
    '${x}',
    '$${x}',
    '$',
    'from',
    '__proto__',
    '- ',
    '#',
    ' #5',
    '"',
    "'",
    '\\',
    '%YAML',
    '...',
    '--- a',
    '\u0085',
    '\u2028',
    '\ud83d',
    '0x1F',
    'label',
    'after',
    'x\n',
    '\ty',
    '|',
    '>',
    'true',
    '1_000',
    '=',
  );
  const text = fc.oneof(
    nasty,
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        ' ',
        '\n',
        ':',
        '#',
        '-',
        '"',
        "'",
        '\\',
        '{',
        '}',
        '$',
        'a',
        '\t',
        '\r',
        '\u00e9',
        '~',
      ),
    }),
    fc.array(nasty).map(parts => parts.join('')),
  );
  const option = fc
    .record({ label: text, description: text, hidden: fc.boolean() }, { requiredKeys: [] })
    .map(record => map(record));
  const entries = <Value extends Form>(value: fc.Arbitrary<Value>): fc.Arbitrary<FormMap> =>
    fc
      .uniqueArray(fc.tuple(text, value), { selector: ([key]) => key, maxLength: 5 })
      .map(pairs => new Map(pairs));
  const free: fc.Arbitrary<Form> = fc.letrec<{ form: Form }>(tie => ({
    form: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.integer(),
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
        .map(number => (number === 0 ? 0 : number)),
      fc.boolean(),
      fc.array(tie('form'), { maxLength: 3 }),
      entries(tie('form')),
    ),
  })).form;
  const labelled = fc
    .uniqueArray(text, { maxLength: 4 })
    .map(keys => new Map<string, Form>(keys.map(key => [key, map({ label: key })])));
  const resource = fc
    .record(
      {
        label: text,
        description: text,
        type: fc.constantFrom('number', 'json'),
        hidden: fc.boolean(),
        displayOrder: fc.integer({ min: -1, max: 1e9 }),
        options: fc.oneof(entries(option), labelled),
        tags: fc.array(text),
        meta: entries(free),
      },
      { requiredKeys: [] },
    )
    .map(record => map(record));
  const group = fc
    .record({ label: text, displayOrder: fc.integer({ min: -1 }) }, { requiredKeys: [] })
    .map(record => map(record));
  const sections = fc
    .record({ properties: entries(entries(resource)), propertyGroups: entries(entries(group)) })
    .map(record => new Map(Object.entries(record)));

  it('is read as what it was', () => {
    fc.assert(
      fc.property(sections, expected => {
        const written = writeYaml(expected);
        const { layered, diagnostics } = load({ 'eu/x.yaml': written });
        expect(diagnostics).toEqual([]);
        const read = new Map(layered?.sections);
        expect(equalForms(read, expected)).toBe(true);
        expect(JSON.stringify(plain(read, true))).toBe(JSON.stringify(plain(expected, true)));
      }),
      { numRuns: 400 },
    );
  });

  it('is read as what it was, also with keys that are too long for an ordinary line', () => {
    const long = `${'k'.repeat(2000)}: x`;
    const form = property(
      map({
        options: map({
          [long]: map({ label: 'L', hidden: true }),
          b: map({ label: long }),
          [`${long}2`]: map({ label: 'M' }),
        }),
        meta: map({ [long]: [], [`${long}3`]: 'a\nb' }),
      }),
    );
    expect(equalForms(new Map(loaded({ 'eu/x.yaml': writeYaml(form) }).sections), form)).toBe(true);
  });
});

describe('what nobody would see', () => {
  it.each(['a\u202Eb', 'a\u2066b', '\u200Bx', 'tag \u{E0041}', 'one\nline\u200D\n'])(
    'is spelled out: %j',
    text => {
      const sections = new Map([
        ['propertyGroups', new Map([['contacts', new Map([['a', new Map([['label', text]])]])]])],
      ]);
      const yaml = writeYaml(sections);
      expect(yaml).not.toMatch(/[\p{Cf}]/u);
      expect(load({ 'eu/x.yaml': yaml }).layered?.sections.get('propertyGroups')).toEqual(
        sections.get('propertyGroups'),
      );
    },
  );
});
