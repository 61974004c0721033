import { describe, expect, it } from 'vitest';
import { findings } from '../support.ts';

const plain = 'label: L, groupName: contactinformation';
const text = `${plain}, type: string, fieldType: text`;
const choice = `${plain}, type: enumeration, fieldType: select`;

function of(name: string, fields: string, rest = ''): readonly string[] {
  return findings(`properties:\n  contacts:\n    ${name}: { ${fields} }\n${rest}`);
}

describe('a property that says what a create needs', () => {
  it('has nothing wrong with it', () => {
    expect(of('region', text)).toEqual([]);
  });

  it('names what is missing, and how to own only some fields', () => {
    expect(of('region', 'type: string, label: L')).toMatchInlineSnapshot(`
      [
        "x.yaml:3:5 «region» PF3003 property.contacts.region needs groupName, fieldType → add groupName: …, fieldType: …; or, to own only some fields of a property that exists, leave out type and fieldType",
      ]
    `);
    expect(
      of('region', 'type: string, fieldType: text, groupName: contactinformation'),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:3:5 «region» PF3002 property.contacts.region needs label → add label: …; or, to own only some fields of a property that exists, leave out type and fieldType",
      ]
    `);
  });

  it('needs nothing when it owns only some fields, or when its definition is not ours', () => {
    expect(of('region', 'label: Only this')).toEqual([]);
    expect(of('region', 'type: json, readOnlyDefinition: true')).toEqual([]);
  });
});

describe('names', () => {
  it('of HubSpot are not created', () => {
    expect(of('hs_mine', text)).toMatchInlineSnapshot(`
      [
        "x.yaml:3:5 «hs_mine» PF3001 hs_mine cannot be created: names that start with hs_ belong to HubSpot → choose a name without hs_; or, if HubSpot has this property, leave out type and fieldType and keep the fields you own",
      ]
    `);
  });

  it('of HubSpot may be named for what is owned of them', () => {
    expect(of('hs_mine', 'label: Mine')).toEqual([]);
    expect(of('hs_lead_status', `${choice}, options: [NEW]`)).toEqual([]);
  });

  it('have at most 100 characters', () => {
    expect(of('n'.repeat(100), text)).toEqual([]);
    expect(of('n'.repeat(101), text)).toEqual([
      `x.yaml:3:5 «${'n'.repeat(101)}» PF3001 the name has 101 characters; at most 100 are allowed → shorten the name`,
    ]);
  });
});

describe('labels', () => {
  it('have something in them, and at most 250 characters', () => {
    expect(of('region', text.replace('label: L', 'label: "  "'))).toMatchInlineSnapshot(`
      [
        "x.yaml:3:22 «"  "» PF3002 the label is empty → write the name people should see, or take the line out",
      ]
    `);
    expect(of('region', text.replace('label: L', `label: ${'l'.repeat(250)}`))).toEqual([]);
    expect(of('region', text.replace('label: L', `label: ${'l'.repeat(251)}`))).toEqual([
      `x.yaml:3:22 «${'l'.repeat(251)}» PF3002 the label has 251 characters; at most 250 are allowed → shorten it and move the rest to the description`,
    ]);
  });
});

describe('groups', () => {
  it("are declared, HubSpot's, or said to be used", () => {
    const handoff = text.replace('contactinformation', 'handoff');
    expect(of('region', handoff)).toMatchInlineSnapshot(`
      [
        "x.yaml:3:36 «handoff» PF3004 group handoff is not declared for contacts → declare it: propertyGroups: { contacts: { handoff: … } }; or name one of analyticsinformation, contact_activity, contactinformation, contactlcs, contactscripted, conversioninformation, deal_information, emailinformation",
      ]
    `);
    expect(of('region', handoff, 'propertyGroups: { contacts: { handoff: { label: H } } }\n')).toEqual([]);
    expect(of('region', handoff, 'uses: { propertyGroup.contacts.handoff: handoff }\n')).toEqual([]);
  });

  it('of object types whose groups nobody knows are believed', () => {
    expect(
      findings(
        `properties: { "2-4711": { region: { ${text.replace('contactinformation', 'whatever')} } } }\n`,
      ),
    ).toEqual([]);
  });
});

describe('type and fieldType', () => {
  it('go together', () => {
    expect(of('region', text.replace('fieldType: text', 'fieldType: select'))).toMatchInlineSnapshot(`
      [
        "x.yaml:3:81 «select» PF3005 type string does not go with fieldType select → fieldType can be file, text, textarea, html, phonenumber, calculation_equation",
      ]
    `);
  });

  it("of HubSpot's own making are left alone", () => {
    expect(of('region', `${plain}, type: number, fieldType: calculation_score`)).toEqual([]);
    expect(of('region', `${plain}, type: json, fieldType: text`)).toEqual([]);
    expect(of('region', `${plain}, type: string, fieldType: select, readOnlyDefinition: true`)).toEqual([]);
    expect(of('region', 'fieldType: text, label: L, groupName: contactinformation')).toMatchInlineSnapshot(`
      [
        "x.yaml:3:5 «region» PF3003 property.contacts.region needs type → add type: …; or, to own only some fields of a property that exists, leave out type and fieldType",
      ]
    `);
  });
});

describe('options', () => {
  it('are for enumerations, and of a bool exactly true and false', () => {
    expect(of('region', `${text}, options: [a]`)).toMatchInlineSnapshot(`
      [
        "x.yaml:3:87 «options» PF3006 only enumerations have options, not type string → take out options, or make type an enumeration",
      ]
    `);
    expect(
      of('region', `${plain}, type: bool, fieldType: booleancheckbox, options: { true: Ja }`),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:3:96 «options» PF3006 a bool has exactly the options true and false → options: { true: Yes, false: No }",
      ]
    `);
    expect(
      of('region', `${plain}, type: bool, fieldType: booleancheckbox, options: { true: Ja, false: Nein }`),
    ).toEqual([]);
    expect(of('region', 'options: [a]')).toEqual([]);
  });

  it('have labels that people can tell apart', () => {
    expect(of('region', `${choice}, options: { a: Same, b: Same, c: Other }`)).toMatchInlineSnapshot(`
      [
        "x.yaml:3:114 «b» warning PF3006 options a and b have the same label, Same → give each its own label",
      ]
    `);
    expect(of('region', `${choice}, options: { a: { hidden: true } }`)).toMatchInlineSnapshot(`
      [
        "x.yaml:3:105 «a» PF3006 option a has no label → a: { label: … }",
      ]
    `);
  });

  it('of a checkbox better have no semicolon, which separates values', () => {
    expect(of('region', `${choice.replace('select', 'checkbox')}, options: ["a;b"]`)).toMatchInlineSnapshot(`
      [
        "x.yaml:3:106 «"a;b"» warning PF3006 the value a;b contains a semicolon, which separates values → take it out",
      ]
    `);
    expect(of('region', `${choice}, options: ["a;b"]`)).toEqual([]);
  });
});

describe('fields that need one another', () => {
  it.each([
    [
      `${choice}, referencedObjectType: OWNER`,
      'referencedObjectType means nothing without externalOptions → add externalOptions: true',
    ],
    [
      `${choice}, externalOptions: true, referencedObjectType: OWNER, options: [a]`,
      'a property with externalOptions takes its options from HubSpot → take out options, or externalOptions',
    ],
    [
      `${plain}, type: number, fieldType: number, currencyPropertyName: currency`,
      'currencyPropertyName is refused without showCurrencySymbol → add showCurrencySymbol: true',
    ],
    [
      `${text}, numberDisplayHint: currency`,
      'numberDisplayHint is for numbers, not for type string → take it out',
    ],
    [
      `${plain}, type: number, fieldType: number, textDisplayHint: email`,
      'textDisplayHint is for strings, not for type number → take it out',
    ],
  ])('{ %s }', (fields, says) => {
    expect(of('region', fields).map(finding => finding.replace(/^.*PF3008 /, ''))).toEqual([says]);
  });

  it("may stand alone where the rest is the portal's", () => {
    expect(of('region', 'numberDisplayHint: currency')).toEqual([]);
    expect(of('region', 'textDisplayHint: email')).toEqual([]);
  });
});

describe('formulas', () => {
  const calculated = `${plain}, type: number`;

  it('say where they cannot be read', () => {
    expect(of('region', `${calculated}, calculationFormula: "1 + * 2"`)).toMatchInlineSnapshot(`
      [
        "x.yaml:3:90 «"1 + * 2"» PF3007 expected a property, number, text or function, found '*' (at character 5, "*") → correct the formula",
      ]
    `);
    expect(of('region', `${calculated}, calculationFormula: "1 +"`)[0]).toContain('(at character 4)');
  });

  it('are of a type that can be calculated, and imply their fieldType', () => {
    expect(of('region', `${plain}, type: date, calculationFormula: num_notes`)).toMatchInlineSnapshot(`
      [
        "x.yaml:3:88 «num_notes» PF3007 a formula cannot be of type date → type can be number, bool, string, enumeration",
      ]
    `);
    expect(
      of('region', `${calculated}, fieldType: number, calculationFormula: num_notes`),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:3:109 «num_notes» PF3007 a formula makes fieldType calculation_equation, not number → leave out fieldType",
      ]
    `);
    expect(of('region', `${calculated}, calculationFormula: num_notes`)).toEqual([]);
    expect(of('region', 'calculationFormula: num_notes')).toEqual([]);
  });

  it('name only what is declared or surely there', () => {
    expect(of('region', `${calculated}, calculationFormula: one + two + hs_anything`)).toMatchInlineSnapshot(`
      [
        "x.yaml:3:90 «one + two + hs_anything» PF3007 the formula reads one, two, which are not declared → declare one, two for contacts, or write uses: { property.contacts.one: one, property.contacts.two: two }",
      ]
    `);
    expect(
      of('region', `${calculated}, calculationFormula: one`, 'uses: { property.contacts.one: one }\n'),
    ).toEqual([]);
    expect(of('region', `${calculated}, calculationFormula: one`)[0]).toContain('which is not declared');
    expect(
      findings(
        `properties: { "2-4711": { r: { label: L, groupName: g, type: number, calculationFormula: unknown_there } } }\n`,
      ),
    ).toEqual([]);
  });

  it('do not need themselves', () => {
    expect(of('region', `${calculated}, calculationFormula: region + 1`)).toMatchInlineSnapshot(`
      [
        "x.yaml:3:90 «region + 1» PF3007 the formula reads the property itself → take region out of it",
      ]
    `);
    const circle = (name: string, formula: string) =>
      `    ${name}: { ${calculated}, calculationFormula: "${formula}" }\n`;
    expect(
      findings(
        `properties:\n  contacts:\n${circle('a', 'b + c')}${circle('b', 'c + 1')}${circle('c', 'a * b')}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:3:85 «"b + c"» PF3007 the formula needs itself: a → b → c → a → break the circle",
        "x.yaml:4:85 «"c + 1"» PF3007 the formula needs itself: b → c → a → b → break the circle",
        "x.yaml:5:85 «"a * b"» PF3007 the formula needs itself: c → a → b → c → break the circle",
      ]
    `);
    const others = findings(
      `properties:\n  contacts:\n${circle('a', 'b + c')}${circle('b', 'm')}${circle('c', 'b + m')}${circle('m', 'n')}${circle('n', 'm')}`,
    );
    expect(others.map(finding => finding.replace(/^.*needs itself: /, ''))).toEqual([
      'm → n → m → break the circle',
      'n → m → n → break the circle',
    ]);
  });
});
