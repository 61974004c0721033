import { describe, expect, it } from 'vitest';
import { CODE_DOCUMENTATION, CODES } from '../../src/config/codes.ts';
import { formAt, loaded, options, plain, problems } from './workspace.ts';

const property = (fields: string): string => `properties: { contacts: { p: { ${fields} } } }`;

function typed(fields: string): unknown {
  return plain(formAt(loaded({ 'eu/x.yaml': property(fields) }).sections, 'properties', 'contacts', 'p'));
}

describe('text', () => {
  it('counts as it is written, also when it looks like something else', () => {
    for (const text of [
      '01',
      '1.10',
      'true',
      '0x1F',
      '2026-01-01',
      'NULL',
      'Null',
      'yes',
      '.inf',
      '1e3',
      '-5',
      '3:25',
    ]) {
      expect(typed(`label: ${text}`)).toEqual({ label: text });
      expect(options({ 'eu/x.yaml': property(`options: { ${text}: ${text} }`) })).toEqual([
        `${text}=${text}`,
      ]);
      expect(options({ 'eu/x.yaml': property(`options: [${text}]`) })).toEqual([`${text}=${text}`]);
    }
  });

  it('in quotes and blocks is its value', () => {
    expect(typed("label: \"a\\tb\", description: 'it''s'")).toEqual({ label: 'a\tb', description: "it's" });
    const text =
      'properties:\n  contacts:\n    p:\n      label: folded\n        text\n      description: |\n        two\n        lines\n';
    expect(plain(formAt(loaded({ 'eu/x.yaml': text }).sections, 'properties', 'contacts', 'p'))).toEqual({
      label: 'folded text',
      description: 'two\nlines\n',
    });
  });

  it('that means nothing needs quotes', () => {
    expect(typed('label: "null", description: "", tags: ["~"]')).toEqual({
      label: 'null',
      description: '',
      tags: ['~'],
    });
    expect(problems(property('tags: [a, null, ~, ]'))).toMatchInlineSnapshot(`
      [
        "x.yaml:1:42 «null» PF2007 item 2 of tags is empty: nothing, null and ~ need quotes to be text → write "null"",
        "x.yaml:1:48 «~» PF2007 item 3 of tags is empty: nothing, null and ~ need quotes to be text → write "~"",
      ]
    `);
    expect(
      problems('properties:\n  contacts:\n    p:\n      tags:\n        - a\n        -\n'),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:6:10 «» PF2007 item 2 of tags is empty: nothing, null and ~ need quotes to be text → write "", or remove it",
      ]
    `);
    expect(problems(property('options: [a, null]'))).toMatchInlineSnapshot(`
      [
        "x.yaml:1:45 «null» PF2007 nothing, null and ~ need quotes to be text → write "null"",
      ]
    `);
    expect(problems('optionSets:\n  s:\n    - a\n    -\n')).toMatchInlineSnapshot(`
      [
        "x.yaml:4:6 «» PF2007 nothing, null and ~ need quotes to be text → write "" or remove the line",
      ]
    `);
  });
});

describe('numbers and truth values', () => {
  it('are what YAML 1.2 reads', () => {
    expect(typed('displayOrder: 0x10, hidden: TRUE, formField: False')).toEqual({
      displayOrder: 16,
      hidden: true,
      formField: false,
    });
    expect(typed('displayOrder: +3')).toEqual({ displayOrder: 3 });
    expect(typed('displayOrder: 1e3')).toEqual({ displayOrder: 1000 });
    expect(typed('displayOrder: 0o17')).toEqual({ displayOrder: 15 });
  });

  it.each([
    ['yes is no truth value', 'hidden: yes'],
    ['off is no truth value', 'hidden: off'],
    ['a truth value in quotes', 'hidden: "true"'],
    ['a word is no truth value', 'hidden: maybe'],
    ['a list is no truth value', 'hidden: [true]'],
    ['a number in quotes', 'displayOrder: "3"'],
    ['a word is no number', 'displayOrder: three'],
    ['a fraction is no whole number', 'displayOrder: 1.5'],
    ['a number with more digits than are kept', 'displayOrder: 12345678901234567890'],
    ['a number that is too small', 'displayOrder: -2'],
  ])('%s', (_, fields) => {
    expect(problems(property(fields))).toMatchSnapshot();
  });
});

describe('what the schema does not know', () => {
  it.each([
    ['a mistyped field', 'lable: x'],
    ['a field that is far from all others', 'qqqqqqqq: x'],
    ['a mistyped choice', 'type: numbr'],
    ['a choice that is far from all others', 'type: qqqqqqqq'],
    ['a map for a choice', 'type: { a: b }'],
    ['a list for a text', 'label: [a]'],
    ['a map for a text', 'label: { a: b }'],
    ['a text for a list', 'tags: a'],
    ['a text for options', 'options: a'],
    ['a map with two keys in a list of options', 'options: [ { a: b, c: d }, [e] ]'],
    ['the name of a property inside of it', 'name: x'],
    ['dateDisplayHint, which the API ignores', 'dateDisplayHint: absolute'],
    ['the value of an option inside of it', 'options: { a: { label: A, value: b } }'],
    ['the place of an option as a number', 'options: { a: { label: A, displayOrder: 1 } }'],
    ['a placement outside of an ordered collection', 'after: q'],
    ['an odd key', '"a b\\n": { hidden: maybe }'],
  ])('%s', (_, fields) => {
    expect(problems(property(fields))).toMatchSnapshot();
  });

  it('a mistyped section', () => {
    expect(problems('propertys: {}')).toMatchInlineSnapshot(`
      [
        "x.yaml:1:1 «propertys» PF2001 unknown key "propertys" → did you mean "properties"? allowed: exclude, extends, ids, lifecycleStages, lists, manage, optionSets, pipelines, portal, properties, propertyGroups, removed, uses, variables, workflows",
      ]
    `);
  });

  it('a section that stands too deep', () => {
    expect(
      problems('properties:\n  contacts:\n    p:\n      label: P\n      removed: []'),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:5:7 «removed» PF2001 unknown key "removed" in p → removed belongs at the top of a file, without indentation; allowed: calculationFormula, currencyPropertyName, dataSensitivity, description, displayOrder, externalOptions, fieldType, formField, groupName, hasUniqueValue, hidden, label, meta, numberDisplayHint, options, readOnlyDefinition, referencedObjectType, showCurrencySymbol, tags, textDisplayHint, type, validationRules",
      ]
    `);
  });

  it('a resource that is a text, where there is no shorthand', () => {
    expect(problems('properties: { contacts: { p: Label } }')).toMatchInlineSnapshot(`
      [
        "x.yaml:1:30 «Label» PF2003 p must be a map, not "Label"",
      ]
    `);
  });

  it('a section that is a list', () => {
    expect(problems('properties: [a]')).toMatchInlineSnapshot(`
      [
        "x.yaml:1:1 «properties» PF2003 properties must be a map, not a list",
      ]
    `);
  });

  it('all of it at once, sorted by place', () => {
    const found = problems(
      'properties:\n  contacts:\n    p:\n      lable: x\n      type: numbr\n      hidden: yes\n',
    );
    expect(found.map(problem => problem.slice(0, 10))).toEqual(
      ['x.yaml:4:7', 'x.yaml:5:13', 'x.yaml:6:15'].map(place => place.slice(0, 10)),
    );
  });
});

describe('shorthands', () => {
  it('a text is the label of a group or an option', () => {
    const text = 'propertyGroups: { contacts: { g: Group, h: { label: H } } }';
    expect(plain(formAt(loaded({ 'eu/x.yaml': text }).sections, 'propertyGroups', 'contacts'))).toEqual({
      g: { label: 'Group' },
      h: { label: 'H' },
    });
    expect(options({ 'eu/x.yaml': property('options: { a: A, b: { label: B } }') })).toEqual(['a=A', 'b=B']);
  });

  it('a list is a map whose keys are their own labels', () => {
    expect(options({ 'eu/x.yaml': property('options: [Waiting, Accepted]') })).toEqual([
      'Waiting=Waiting',
      'Accepted=Accepted',
    ]);
  });

  it('a value that is in a list twice is refused', () => {
    expect(problems(property('options: [a, b, a]'))).toMatchInlineSnapshot(`
      [
        "x.yaml:1:48 «a» PF1020 "a" is in the list twice → keep one of them",
      ]
    `);
  });

  it('numeric keys keep their order', () => {
    expect(options({ 'eu/x.yaml': property('options: { 10: ten, 2: two, 1: one }') })).toEqual([
      '10=ten',
      '2=two',
      '1=one',
    ]);
  });
});

describe('meta', () => {
  it('is free: numbers are numbers when they are written as such, all else is text', () => {
    const meta =
      '{ a: 5, b: 1.10, c: "5", d: true, e: null, f: [1, x], g: { h: 0x1F }, i: 12345678901234567890 }';
    expect(typed(`meta: ${meta}`)).toEqual({
      meta: {
        a: 5,
        b: '1.10',
        c: '5',
        d: true,
        e: null,
        f: [1, 'x'],
        g: { h: '0x1F' },
        i: '12345678901234567890',
      },
    });
  });
});

describe('sections that are empty', () => {
  it('say nothing, since all of it may be commented out', () => {
    expect(problems('properties:\npropertyGroups:\n  contacts:\nremoved:\nextends:\nvariables: ~\n')).toEqual(
      [],
    );
  });
});

describe('codes', () => {
  it('are unique and have a title and a text each', () => {
    const codes = Object.values(CODES);
    expect(new Set(codes).size).toBe(codes.length);
    expect(Object.keys(CODE_DOCUMENTATION).sort()).toEqual([...codes].sort());
  });
});
