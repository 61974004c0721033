import { describe, expect, it } from 'vitest';
import { formAt, load, loaded, options, PORTAL, plain, problems } from './workspace.ts';

const property = (fields: string): string => `properties: { contacts: { p: { ${fields} } } }\n`;

function typed(variables: string, fields: string): unknown {
  return plain(
    formAt(
      loaded({ 'eu/x.yaml': property(fields), 'eu/y.yaml': `variables: { ${variables} }` }).sections,
      'properties',
      'contacts',
      'p',
    ),
  );
}

describe('${vars.name}', () => {
  it('is replaced, also inside of a longer text and several times', () => {
    expect(typed('a: A, b: "B b"', 'label: "${vars.a}", description: "<${vars.a}|${ vars.b }>"')).toEqual({
      label: 'A',
      description: '<A|B b>',
    });
  });

  it('is typed by the schema afterwards', () => {
    expect(
      typed(
        'yes: true, n: 7, t: number',
        'hidden: "${vars.yes}", displayOrder: "${vars.n}", type: "${vars.t}", label: "${vars.n}"',
      ),
    ).toEqual({
      hidden: true,
      displayOrder: 7,
      type: 'number',
      label: '7',
    });
    expect(
      problems(
        `${property('hidden: "${vars.a}", type: "${vars.a}", displayOrder: "${vars.a}"')}variables: { a: numbr }`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:1:40 «"\${vars.a}"» PF2003 hidden must be true or false, not "numbr" → write true or false",
        "x.yaml:1:59 «"\${vars.a}"» PF2004 type "numbr" is not known → did you mean "number"? allowed: string, number, bool, enumeration, date, datetime, phone_number, object_coordinates, json",
        "x.yaml:1:86 «"\${vars.a}"» PF2003 displayOrder must be a whole number, not "numbr"",
      ]
    `);
  });

  it('may be a list where a list can stand', () => {
    expect(typed('l: [a, b]', 'tags: "${vars.l}"')).toEqual({ tags: ['a', 'b'] });
    expect(
      options({ 'eu/x.yaml': `${property('options: "${vars.l}"')}${'variables: { l: [a, "$${b}"] }'}` }),
    ).toEqual(['a=a', '${b}=${b}']);
  });

  it('may use other variables', () => {
    expect(typed('a: "${vars.b}!", b: "${vars.c}${vars.c}", c: C', 'label: "${vars.a}"')).toEqual({
      label: 'CC!',
    });
  });

  it('is layered', () => {
    const files = {
      'eu/portal.yaml': `${PORTAL}extends: [../base]\nvariables: { team: EMEA }`,
      'base/x.yaml': `variables: { team: All, x: X }\n${property('label: "${vars.team} ${vars.x}"')}`,
    };
    expect(formAt(loaded(files).sections, 'properties', 'contacts', 'p', 'label')).toBe('EMEA X');
  });

  it('works in labels given as shorthand and in option sets', () => {
    const text =
      'variables: { a: A }\noptionSets: { s: { x: "${vars.a}1" } }\nproperties: { contacts: { p: { options: { from: s, y: "${vars.a}2" } } } }';
    expect(options({ 'eu/x.yaml': text })).toEqual(['x=A1', 'y=A2']);
    expect(
      options({ 'eu/x.yaml': `${text}\n`.replace('from: s', 'from: "${vars.a}"').replace(' s: {', ' A: {') }),
    ).toEqual(['x=A1', 'y=A2']);
  });

  it('that is empty is an empty text', () => {
    expect(typed('e: ""', 'label: "${vars.e}", description: "${vars.e}${vars.e}"')).toEqual({
      label: '',
      description: '',
    });
  });

  it.each([
    ['an unknown name', 'label: "${vars.taem}"', 'variables: { team: T }'],
    ['a name where there are none', 'label: "${vars.team}"', ''],
    ['itself', 'label: "${vars.a}"', 'variables: { a: "x${vars.a}" }'],
    ['each other', 'label: "${vars.a}"', 'variables: { a: "${vars.b}", b: "${vars.a}" }'],
    ['a list inside of a text', 'label: "x${vars.l}"', 'variables: { l: [a] }'],
    ['a list where a text must be', 'label: "${vars.l}"', 'variables: { l: [a] }'],
    ['a map', 'label: "${vars.m}"', 'variables: { m: { a: b } }'],
    ['something that is no variable', 'label: "${env.HOME} ${vars} ${} ${portal}"', ''],
    ['an unknown fact', 'label: "${portal.timezone} ${portal.x}"', ''],
    ['something that is not closed', 'label: "costs ${ 5"', ''],
    ['a variable in a list of options', 'options: ["${vars.a}", b]', 'variables: { a: A }'],
  ])('must not name %s', (_, fields, more) => {
    expect(problems(`${property(fields)}${more}`)).toMatchSnapshot();
  });

  it('is not followed without end', () => {
    const chain = Array.from({ length: 60 }, (_, index) => `  a${index}: "\${vars.a${index + 1}}x"`).join(
      '\n',
    );
    expect(
      problems(`${property('label: "${vars.a0}"')}variables:\n${chain}\n  a60: x`).map(problem =>
        problem.slice(0, 110),
      ),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:53:8 «"\${vars.a51}x"» PF2044 variables use each other more than 50 deep, or give more than 5 MB of text",
      ]
    `);
    const grows = Array.from(
      { length: 30 },
      (_, index) => `  a${index + 1}: "${`\${vars.a${index}}`.repeat(3)}"`,
    ).join('\n');
    const found = problems(`variables:\n  a0: xxxxxxxxxx\n${grows}`);
    expect(found.map(problem => problem.replace(/.*» /, ''))).toEqual([
      'PF2044 variables use each other more than 50 deep, or give more than 5 MB of text → use fewer variables of variables',
    ]);
    const lists = Array.from(
      { length: 30 },
      (_, index) => `  l${index + 1}: ["\${vars.l${index}}", "\${vars.l${index}}"]`,
    ).join('\n');
    expect(problems(`variables:\n  l0: [x]\n${lists}`).every(problem => problem.includes('PF2042'))).toBe(
      true,
    );
  });

  it('names at most twenty others when one is not known', () => {
    const many = Array.from({ length: 30 }, (_, index) => `v${index}: x`).join(', ');
    expect(problems(`${property('label: "${vars.unknown}"')}variables: { ${many} }`)[0]).toMatch(
      /there are: v0, .*, v19, …$/,
    );
  });

  it('is not looked for in keys', () => {
    expect(options({ 'eu/x.yaml': property('options: { "${vars.x}": X }') })).toEqual(['${vars.x}=X']);
  });

  it('is literal with one more $', () => {
    expect(typed('a: A', 'label: "$${vars.a} ${vars.a} $$${x} $ {y} $$"')).toEqual({
      label: '${vars.a} A $${x} $ {y} $$',
    });
  });
});

describe('${portal.…}', () => {
  const text = `${property('label: "Zone ${portal.timeZone}", description: "${portal.companyCurrency}"')}variables: { z: "${'${portal.timeZone}'}" }`;

  it('is what HubSpot says', () => {
    const layered = loaded({ 'eu/x.yaml': text }, { timeZone: 'Europe/Berlin', companyCurrency: 'EUR' });
    expect(plain(formAt(layered.sections, 'properties', 'contacts', 'p'))).toEqual({
      label: 'Zone Europe/Berlin',
      description: 'EUR',
    });
    expect(layered.needsFacts).toBe(false);
  });

  it('stays as it is until HubSpot was asked', () => {
    const layered = loaded({ 'eu/x.yaml': text });
    expect(plain(formAt(layered.sections, 'properties', 'contacts', 'p'))).toEqual({
      label: 'Zone ${portal.timeZone}',
      description: '${portal.companyCurrency}',
    });
    expect(layered.needsFacts).toBe(true);
    expect(loaded({ 'eu/x.yaml': property('label: P') }).needsFacts).toBe(false);
  });

  it('is not judged before it is known', () => {
    expect(
      problems(property('type: "${portal.timeZone}", numberDisplayHint: "x${portal.timeZone}"')),
    ).toEqual([]);
    const { diagnostics } = load(
      { 'eu/x.yaml': property('type: "${portal.timeZone}"') },
      { timeZone: 'UTC', companyCurrency: 'EUR' },
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['PF2004']);
  });
});
