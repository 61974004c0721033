import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalFormula, FormulaError, propertiesIn } from '../../src/emulator/formula/formula.ts';
import { CONTACTS, choiceProperty, numberProperty, portal, textProperty } from './support.ts';

const types: Readonly<Record<string, string>> = { s: 'string', e: 'enumeration' };
const canonical = (formula: string): string => canonicalFormula(formula, name => types[name]);

describe('the canonical formula', () => {
  it.each([
    ['MAX(a,b)', 'max(a, b)'],
    ['a*2.50', 'a * 2.5'],
    ['007 + .50', '7 + 0.5'],
    ['2.0 / a', '2 / a'],
    ['10a', '10 * a'],
    ['2(a+b)', '2 * (a + b)'],
    ['a = 1', 'a equals 1'],
    ['a == 1', 'a equals 1'],
    ['a != "x"', "not (a equals 'x')"],
    ['NOT a AND b or !c', 'not (a) and b or not (c)'],
    ['a and (b or c)', 'a and (b or c)'],
    ['((a * b) + c)', 'a * b + c'],
    ['(a + b) * c', '(a + b) * c'],
    ['a - (b - c)', 'a - (b - c)'],
    ['a - -b', 'a - -b'],
    ['-(a + b)', '-(a + b)'],
    ['(a > b) = TRUE', '(a > b) equals true'],
    ['a + not b', 'a + (not (b))'],
    ['"it\'s"', "'it\\'s'"],
    ["'a\\\\b'", "'a\\\\b'"],
    ['s + "x"', "concatenate(s, 'x')"],
    ['e + s + string(a)', 'concatenate(concatenate(e, s), string(a))'],
    ['a + b', 'a + b'],
    ['If a > 1 Then "x" Else If b then 1 endif', "if a > 1 then 'x' else if b then 1 endif"],
    ['if a then 1 elseif b then 2 else 3', 'if a then 1\nelseif b then 2 else 3'],
    ['if a then s + "x" endif', "if a then concatenate(s, 'x') endif"],
    ['1 + (if a then 1 else 2)', '1 + (if a then 1 else 2)'],
    ['is_present(-a)', 'is_present(-a)'],
  ])('of %s is %s', (sent, stored) => {
    expect(canonical(sent)).toBe(stored);
  });

  it('repeats numbers as sent when asked to', () => {
    expect(canonicalFormula('A * 2.50', () => undefined, 'as sent')).toBe('a * 2.50');
  });

  it.each([
    '',
    'a +',
    '(a',
    'a b',
    'a, b',
    '[a]',
    'if(a, 1, 2)',
    'if a 1 endif',
    'if a then 1',
    'nope(a)',
    'max(a)',
    'is_present(a, b)',
    '"open',
    'then',
    '* 2',
    'a # b',
    'a )',
  ])('refuses %j', formula => {
    expect(() => canonical(formula)).toThrow(FormulaError);
  });

  it('names the properties it reads, once each', () => {
    const formula = 'if is_present(a) then -b elseif not c then max(a, d) else e';
    expect(propertiesIn(formula)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(propertiesIn("if true then 'a' endif")).toEqual([]);
  });

  const atom = fc.oneof(
    fc.constantFrom('a', 'B', 's', 'true', '"x"', "'it\\'s'"),
    fc.tuple(fc.nat(99), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
  );
  const { formula } = fc.letrec<{ formula: string }>(tie => ({
    formula: fc.oneof(
      { maxDepth: 4 },
      atom,
      fc
        .tuple(
          tie('formula'),
          fc.constantFrom('+', '-', '*', '/', '=', '!=', '<', '>=', 'and', 'OR'),
          tie('formula'),
        )
        .map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
      tie('formula').map(inner => `not (${inner})`),
      tie('formula').map(inner => `-(${inner})`),
      fc.tuple(tie('formula'), tie('formula')).map(([one, two]) => `MAX(${one}, ${two})`),
      fc.tuple(tie('formula'), tie('formula')).map(([when, value]) => `(if ${when} then ${value} endif)`),
      fc
        .tuple(tie('formula'), tie('formula'))
        .map(([when, value]) => `(if ${when} then ${value} elseif a then 1 else 2)`),
    ),
  }));

  it('is its own canonical form', () => {
    fc.assert(fc.property(formula, sent => canonical(canonical(sent)) === canonical(sent)));
  });

  it('reads the same properties as what was sent', () => {
    fc.assert(
      fc.property(formula, sent => propertiesIn(canonical(sent)).join() === propertiesIn(sent).join()),
    );
  });
});

describe('calculated properties over HTTP', () => {
  it('are stored canonically as calculation_equation; the create repeats numbers as sent', async () => {
    const client = await portal();
    await client.post(CONTACTS, numberProperty('score'));
    const created = await client.post(CONTACTS, numberProperty('half', { calculationFormula: 'Score*2.50' }));
    expect(created).toMatchObject({
      status: 201,
      body: {
        fieldType: 'calculation_equation',
        calculated: true,
        calculationFormula: 'score * 2.50',
        modificationMetadata: { readOnlyValue: true },
      },
    });
    expect((await client.get(`${CONTACTS}/half`)).body.calculationFormula).toBe('score * 2.5');
    const patched = await client.patch(`${CONTACTS}/half`, {
      calculationFormula: 'SCORE / 2',
      fieldType: 'number',
    });
    expect(patched.body).toMatchObject({
      calculationFormula: 'score / 2',
      fieldType: 'calculation_equation',
    });
    expect((await client.patch(`${CONTACTS}/half`, { label: 'Half' })).body.calculationFormula).toBe(
      'score / 2',
    );
  });

  it('join text properties of the portal', async () => {
    const client = await portal();
    const sent = textProperty('greeting', { calculationFormula: 'firstname + closedate' });
    expect((await client.post(CONTACTS, sent)).body.calculationFormula).toBe(
      'concatenate(firstname, closedate)',
    );
  });

  it('refer only to properties that exist, else 404', async () => {
    const client = await portal();
    const answer = await client.post(CONTACTS, numberProperty('p', { calculationFormula: 'nothing + 1' }));
    expect(answer).toMatchObject({ status: 404, body: { context: { name: ['nothing'] } } });
  });

  it('are refused with 400 when the formula cannot be read, refers to itself, or the type cannot be calculated', async () => {
    const client = await portal();
    expect((await client.post(CONTACTS, numberProperty('p', { calculationFormula: '1 +' }))).status).toBe(
      400,
    );
    const date = textProperty('p', { type: 'date', fieldType: 'date', calculationFormula: 'createdate' });
    expect((await client.post(CONTACTS, date)).status).toBe(400);
    await client.post(CONTACTS, textProperty('day', { type: 'date', fieldType: 'date' }));
    expect((await client.patch(`${CONTACTS}/day`, { calculationFormula: '1' })).status).toBe(400);
    await client.post(CONTACTS, numberProperty('p', { calculationFormula: '1 + 1' }));
    expect((await client.patch(`${CONTACTS}/p`, { calculationFormula: 'p + 1' })).status).toBe(400);
  });

  it('may be enumerations, and are limited in number', async () => {
    const client = await portal({ limits: { calculatedPropertiesPerObjectType: 1 } });
    const choice = choiceProperty('band', ['a'], { calculationFormula: "'a'" });
    expect((await client.post(CONTACTS, choice)).status).toBe(201);
    expect((await client.post(CONTACTS, numberProperty('p', { calculationFormula: '1' }))).status).toBe(400);
  });
});
