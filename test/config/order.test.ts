import { describe, expect, it } from 'vitest';
import { load, options, PORTAL, rendered } from './workspace.ts';

const EU = `${PORTAL}extends: [../base]\n`;
const property = (fields: string): string => `properties: { contacts: { p: { options: { ${fields} } } } }`;
const over = (base: string, overlay: string) => ({
  'eu/portal.yaml': EU,
  'base/x.yaml': property(base),
  'eu/x.yaml': property(overlay),
});

/** The keys of the options in their order. */
const order = (base: string, overlay: string): string =>
  options(over(base, overlay))
    .map(option => option.split('=')[0])
    .join(' ');
const found = (base: string, overlay: string): readonly string[] =>
  load(over(base, overlay)).diagnostics.map(rendered);

describe('a child', () => {
  it('is placed by after, before, first and last', () => {
    expect(order('a: A, b: B, c: C', 'x: { label: X, after: a }')).toBe('a x b c');
    expect(order('a: A, b: B, c: C', 'x: { label: X, before: a }')).toBe('x a b c');
    expect(order('a: A, b: B, c: C', 'x: { label: X, first: true }')).toBe('x a b c');
    expect(order('a: A, b: B, c: C', 'a: { last: true }')).toBe('b c a');
    expect(order('a: A, b: B, c: C', 'c: { after: a }, x: X')).toBe('a c b x');
  });

  it('placed by the same sibling as others follows them as declared', () => {
    expect(
      order(
        'a: A, b: B',
        'x: { after: a }, y: { after: a }, z: { before: a }, w: { before: a }, v: { first: true }, u: { first: true }, t: { last: true }',
      ),
    ).toBe('v u z w a x y b t');
  });

  it('can be placed by one that is placed itself', () => {
    expect(order('a: A, b: B', 'x: { after: y }, y: { before: b }')).toBe('a y x b');
  });

  it('can be placed behind one another in a long chain', () => {
    const chain = Array.from({ length: 5000 }, (_, index) => `k${index}: { after: k${index + 1} }`).join(
      ', ',
    );
    expect(order('a: A', `${chain}, k5000: { after: a }`).split(' ').slice(0, 3)).toEqual([
      'a',
      'k5000',
      'k4999',
    ]);
  });

  it('can be placed in the layer that declares all', () => {
    expect(order('a: { label: A, after: b }, b: B', '')).toBe('b a');
  });

  it('keeps its place when the sibling is dropped later', () => {
    expect(order('a: A, b: B, c: { label: C, after: a }', 'a: null')).toBe('c b');
  });

  it('gets a new place by an overlay instead of a second one', () => {
    expect(order('a: A, b: B, c: { label: C, first: true }', 'c: { after: a }')).toBe('a c b');
  });

  it('leaves no trace of its place in the form', () => {
    expect(options(over('a: A', 'x: { label: X, after: a }'))).toEqual(['a=A', 'x=X']);
  });

  it.each([
    ['an unknown sibling', 'emea: A, b: B', 'x: { after: emae }'],
    ['itself', 'a: A', 'x: { before: x }'],
    ['a map', 'a: A', 'x: { before: { a: b } }'],
    ['two siblings', 'a: A, b: B', 'x: { after: a, before: b }'],
    ['first: false', 'a: A', 'x: { first: false }'],
    ['last with a name', 'a: A', 'x: { last: a }'],
    ['a circle', 'a: A', 'x: { after: y }, y: { after: z }, z: { before: x }'],
  ])('must not be placed by %s', (_, base, overlay) => {
    expect(found(base, overlay)).toMatchSnapshot();
  });
});

describe('from:', () => {
  const sets =
    'optionSets: { regions: { emea: EMEA, americas: { label: Americas, description: d }, apac: APAC } }\n';
  const regions = (fields: string, more: Readonly<Record<string, string>> = {}) => ({
    'eu/portal.yaml': EU,
    'base/x.yaml': sets + property(fields),
    ...more,
  });

  it('takes the options of a set, in their order', () => {
    expect(options(regions('from: regions'))).toEqual(['emea=EMEA', 'americas=Americas', 'apac=APAC']);
  });

  it('lets keys beside it add, change, drop and place', () => {
    expect(
      options(
        regions('from: regions, latam: { label: LATAM, after: emea }, americas: { label: AMER }, apac: null'),
      ),
    ).toEqual(['emea=EMEA', 'latam=LATAM', 'americas=AMER']);
  });

  it('follows what overlays do to the set', () => {
    const overlay = 'optionSets: { regions: { dach: { label: DACH, after: emea }, apac: null } }';
    expect(options(regions('from: regions', { 'eu/x.yaml': overlay }))).toEqual([
      'emea=EMEA',
      'dach=DACH',
      'americas=Americas',
    ]);
  });

  it('lets an overlay of the property drop what comes from the set', () => {
    expect(options(regions('from: regions', { 'eu/x.yaml': property('apac: null, x: X') }))).toEqual([
      'emea=EMEA',
      'americas=Americas',
      'x=X',
    ]);
    expect(options(regions('from: regions, x: X', { 'eu/x.yaml': property('x: null') }))).toEqual([
      'emea=EMEA',
      'americas=Americas',
      'apac=APAC',
    ]);
  });

  it('lets a property have what was dropped from the set, and drop what nobody has any more', () => {
    const overlay = `optionSets: { regions: { apac: null } }\n${property('apac: { label: Own }')}`;
    expect(options(regions('from: regions', { 'eu/x.yaml': overlay }))).toEqual([
      'emea=EMEA',
      'americas=Americas',
      'apac=Own',
    ]);
    const both = `optionSets: { regions: { apac: null } }\n${property('apac: null')}`;
    expect(
      load(regions('from: regions', { 'eu/x.yaml': both })).diagnostics.map(rendered),
    ).toMatchInlineSnapshot(`
      [
        "x.yaml:2:43 «apac» PF2025 "apac" is null, which drops what a lower layer says, but none says anything → remove the line, or put "null" in quotes when it is a text",
      ]
    `);
  });

  it('can be added, changed and dropped by an overlay', () => {
    expect(options(regions('x: X', { 'eu/x.yaml': property('from: regions, apac: null') }))).toEqual([
      'emea=EMEA',
      'americas=Americas',
      'x=X',
    ]);
    expect(options(regions('from: regions, x: X', { 'eu/x.yaml': property('from: null') }))).toEqual(['x=X']);
    expect(
      options(
        regions('from: regions', { 'eu/x.yaml': `optionSets: { other: [o] }\n${property('from: other')}` }),
      ),
    ).toEqual(['o=o']);
  });

  it('keeps the place that a set gives its children, and children placed by dropped ones', () => {
    const overlay = `optionSets: { regions: { uk: { label: UK, after: apac } } }\n${property('apac: null')}`;
    expect(options(regions('from: regions', { 'eu/x.yaml': overlay }))).toEqual([
      'emea=EMEA',
      'americas=Americas',
      'uk=UK',
    ]);
  });

  it('is an option like any other when it is a map or an item of a list', () => {
    expect(options({ 'eu/x.yaml': property('from: { label: From }, to: To') })).toEqual([
      'from=From',
      'to=To',
    ]);
    expect(options({ 'eu/x.yaml': 'properties: { contacts: { p: { options: [from, to] } } }' })).toEqual([
      'from=from',
      'to=to',
    ]);
    expect(
      options({
        'eu/x.yaml':
          'optionSets: { s: { from: From } }\nproperties: { contacts: { p: { options: { from: s } } } }',
      }),
    ).toEqual(['from=From']);
  });

  it('points at the set for what comes from there', () => {
    const { layered } = load(regions('from: regions, apac: { hidden: true }'));
    const at = (...path: readonly string[]) =>
      layered?.position(['properties', 'contacts', 'p', 'options', ...path]);
    expect(at('emea', 'label')).toMatchObject({ file: 'portals/base/x.yaml', line: 1, column: 32 });
    expect(at('apac', 'hidden')).toMatchObject({ line: 2 });
    expect(at('apac', 'label')).toMatchObject({ line: 1 });
  });

  it.each([
    ['an unknown set', property('from: regoins, x: null, y: Y'), sets],
    ['a set where there are none', property('from: regions'), ''],
    ['a set that is no set', property('from: regions'), 'optionSets: { regions: 5 }'],
    ['a child that the set does not have', property('from: regions, apax: null'), sets],
    ['a field that the set does not have', property('from: regions, apac: { hidden: null }'), sets],
  ])('must not name %s', (_, text, set) => {
    expect(load({ 'eu/x.yaml': text, 'eu/y.yaml': set }).diagnostics.map(rendered)).toMatchSnapshot();
  });
});
