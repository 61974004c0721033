import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  canonicalFormula,
  formulaProblem,
  formulaProperties,
  renameProperties,
  sameFormula,
} from '../../../src/kinds/property/formula/index.ts';

/** Spelled as HubSpot stores them. */
const STORED = [
  'if end_date >= start_date then (1 + round_down(((end_date - start_date) / 86400000), 0)) endif',
  "if is_present(owner_id) then if is_present(first_touch) then 0 else 1 else ''",
  'if is_present(seats) then if seats > 0 then true else false else false',
  'if (is_present(string(given)) and is_present(string(family))) then format_full_name(string(given), string(family))\nelseif is_present(string(given)) then string(given) else string(email)',
  '(not (is_present(assigned_at)) or not (is_present(touched_at)) or touched_at < assigned_at)',
  'max(unenrolled_at, finished_at)',
  'string_to_number(timestamp(lifecyclestage))',
  'entered_stage_at',
  '(((quiz_score / 240) * 120) + 60)',
];

describe('canonicalFormula', () => {
  it.each(STORED)('leaves what HubSpot stored as it is: %s', formula => {
    expect(canonicalFormula(formula)).toBe(formula);
    expect(formulaProblem(formula)).toBeUndefined();
  });

  it.each([
    ['keywords and names ignore case', 'If A ThEn B eLsE TRUE', 'if a then b else true'],
    ['function names ignore case', 'MAX(a, b)', 'max(a, b)'],
    ['strings keep case and spaces', 'string(a) = "Two  Words"', "string(a) equals 'Two  Words'"],
    ['a string with an apostrophe keeps double quotes', `"it's"`, `"it's"`],
    ['a string with both quotes escapes the single one', `"it's \\"x\\""`, `'it\\'s "x"'`],
    ['other backslashes stay', `"\\d+"`, `'\\d+'`],
    ['a number before a name multiplies', '10property1', '(10 * property1)'],
    ['a number before a parenthesis multiplies', '2 (a + b)', '(2 * (a + b))'],
    ['a number before a function multiplies', '2max(a, b)', '(2 * max(a, b))'],
    ['a name may look like an exponent', '2e5_rate', '(2 * e5_rate)'],
    ['trailing zeros go', '2.50', '2.5'],
    ['leading zeros go', '007.0', '7'],
    ['a missing whole part is zero', '.05', '0.05'],
    ['zero is zero', '0.00', '0'],
    ['scientific notation is written out', '1.5E+3 + 25e-4', '(1500 + 0.0025)'],
    ['very large and very small numbers stay scientific', '1e99 + 1e-99', '(1e99 + 1e-99)'],
    ['digits beyond a double survive', '12345678901234567890.123', '12345678901234567890.123'],
    ['= becomes equals', 'a = b', 'a equals b'],
    ['!= becomes not (… equals …)', 'a != b', 'not (a equals b)'],
    ['not takes the comparison after it', 'not a = b', 'not (a equals b)'],
    ['and binds tighter than or', 'a or b and c', '(a or (b and c))'],
    ['xor binds between and and or', 'a or b xor c and d', '(a or (b xor (c and d)))'],
    ['* binds tighter than +', 'a + b * c - d', '((a + (b * c)) - d)'],
    ['a minus sign binds tightest', '-a * -(b + c) + -(-d)', '((-a * -(b + c)) + -(-d))'],
    ['redundant parentheses go', '((max(((a)), (b))))', 'max(a, b)'],
    ['needed parentheses stay', '(a = b) = (not c)', '(a equals b) equals (not (c))'],
    [
      'a conditional inside an operator keeps its parentheses',
      '(if a then b endif) + 1',
      '((if a then b endif) + 1)',
    ],
    [
      'a conditional inside logic keeps its parentheses',
      '(if a then b else c) or d',
      '((if a then b else c) or d)',
    ],
    [
      'a conditional as condition keeps its parentheses',
      'if (if a then b else c) then d',
      'if (if a then b else c) then d endif',
    ],
    ['endif after else goes', 'if a then b else c endif', 'if a then b else c'],
    ['else if becomes elseif', 'if a then 1 else if b then 2 else 3', 'if a then 1\nelseif b then 2 else 3'],
    ['a function may have no input', 'now( )', 'now()'],
    ['white space is normalised', ' a\n\t+  b ', '(a + b)'],
  ])('%s', (_, written, stored) => {
    expect(canonicalFormula(written)).toBe(stored);
  });

  it('reads the examples of the HubSpot documentation', () => {
    expect(canonicalFormula('(a + b - 100c * 150.652) = 150-230b')).toBe(
      '((a + b) - (100 * c * 150.652)) equals (150 - (230 * b))',
    );
    expect(canonicalFormula('property1 * (100 - property2/(50 - property3))')).toBe(
      '(property1 * (100 - (property2 / (50 - property3))))',
    );
    expect(canonicalFormula('not (bool(a) and bool(c))')).toBe('not (bool(a) and bool(c))');
  });

  it('only normalises the white space of a text that does not parse', () => {
    expect(canonicalFormula('  a  ?\n "x  Y"  B ')).toBe('a ? "x  Y" B');
    expect(canonicalFormula('')).toBe('');
  });

  it('keeps a formula as written when its canonical spelling would be nested too deeply', () => {
    const deep = `${'not  '.repeat(150)}a`;
    expect(formulaProblem(deep)).toBeUndefined();
    expect(canonicalFormula(deep)).toBe(deep.replaceAll('  ', ' '));
    expect(sameFormula(deep, canonicalFormula(deep))).toBe(true);
  });
});

describe('sameFormula', () => {
  it.each([
    ['if a then b endif', 'if a then b'],
    ['if a then if b then 1 else 2 endif else 3 endif', 'if a then (if b then 1 else 2) else 3'],
    ['if a then if b then 1 else 2 else 3', 'if a then (if b then 1 else 2) else 3'],
    ['if a then if b then 1 endif else 3', 'if a then (if b then 1) else 3'],
    ['if a then if b then 1 else 2 endif endif', 'if a then (if b then 1 else 2)'],
    ['a + (b + c)', '(a + b) + c'],
    ['a or (b or c)', 'a or b or c'],
    ['(a - b) - c', 'a - b - c'],
    ['1e3', '1000.0'],
    ['a ? b', ' a  ? b '],
  ])('%s is %s', (one, other) => {
    expect(sameFormula(one, other)).toBe(true);
  });

  it.each([
    ['a - (b - c)', 'a - b - c'],
    ['a + (b - c)', 'a + b - c'],
    ['a / (b / c)', 'a / b / c'],
    ['a + b', 'b + a'],
    ['(a and b) or c', 'a and (b or c)'],
    ['string(a)', 'a'],
    ['bool(a)', 'a'],
    ["'a'", "'A'"],
    ["'a'", 'a'],
    ["'1'", '1'],
    ["'a  b'", "'a b'"],
    ['-(a + b)', '-a + b'],
    ['if a then if b then 1 endif else 2', 'if a then if b then 1 else 2'],
    ['a equals b', 'not (a equals b)'],
    ['? equals b', 'a equals b'],
    ['equals b', '? equals b'],
  ])('%s is not %s', (one, other) => {
    expect(sameFormula(one, other)).toBe(false);
  });

  it('gives an endif to the nearest conditional without else, as HubSpot does', () => {
    expect(
      sameFormula(
        'if a then if b then if c then 1 else 2 endif else 3',
        'if a then (if b then (if c then 1 else 2)) else 3',
      ),
    ).toBe(true);
  });
});

describe('formulaProperties', () => {
  it('names each property once, in order, without functions, keywords, constants and literals', () => {
    const formula =
      "if is_present(string(Lastname)) and not bool(vip) then 2.5amount + amount elseif now > e xor true then 'city' else closedate endif";
    expect(formulaProperties(formula)).toEqual(['amount', 'closedate', 'lastname', 'vip']);
  });

  it('reads what it can of a text that does not parse', () => {
    expect(formulaProperties('amount + ) & max (discount')).toEqual(['amount', 'discount']);
  });

  it('finds none in a constant formula', () => {
    expect(formulaProperties('concatenate(\'a\', "b")')).toEqual([]);
  });
});

describe('renameProperties', () => {
  it('replaces property names and nothing else', () => {
    const formula = 'IF  amount>0 THEN\n max(amount,2amount) , \'amount\' "amount" amount(1) amounts';
    expect(renameProperties(formula, name => (name === 'amount' ? 'deal_amount' : name))).toBe(
      'IF  deal_amount>0 THEN\n max(deal_amount,2deal_amount) , \'amount\' "amount" amount(1) amounts',
    );
  });

  it('gives names in lower case and keeps the case of a name that stays', () => {
    const seen: string[] = [];
    const keep = (name: string): string => {
      seen.push(name);
      return name;
    };
    expect(renameProperties('Amount + TAX', keep)).toBe('Amount + TAX');
    expect(seen).toEqual(['amount', 'tax']);
  });
});

describe('formulaProblem', () => {
  it.each([
    ['', 'the formula is empty', 0, 0],
    ['  ', 'the formula is empty', 0, 0],
    ['a +  ', 'expected a property, number, text or function, found the end of the formula', 3, 0],
    ['a + )', "expected a property, number, text or function, found ')'", 4, 1],
    ['if then 1', "expected a property, number, text or function, found 'then'", 3, 4],
    ['if a > 1 b else 2', "expected 'then' after the condition of 'if', found 'else'", 11, 4],
    ['if a then 1 elseif b 2', "expected 'then' after the condition of 'elseif', found '2'", 21, 1],
    ['(a + b', "expected ')' to close the '(', found the end of the formula", 6, 0],
    ['max(a b)', "expected ')' or ',' after the function's input, found 'b'", 6, 1],
    ['a b', "expected an operator, found 'b'", 2, 1],
    ['2 true', "expected an operator, found 'true'", 2, 4],
    [
      "a 'a very long text that would fill the whole message'",
      "expected an operator, found ''a very long text that would fill the...'",
      2,
      52,
    ],
    ['is_present(x) an y', "expected an operator, found 'an'", 14, 2],
    ['a)', "')' without its '('", 1, 1],
    ['a, b', "',' outside of a function's inputs", 1, 1],
    ['a ENDIF', "'ENDIF' without its 'if'", 2, 5],
    ['if a then 1 else 2 else 3', "'else' without its 'if'", 19, 4],
    ['a < b < c', "comparisons cannot be chained; join them with 'and'", 6, 1],
    ["a = 'b", "the text that starts here has no closing '", 4, 2],
    ['a && b', "unexpected '&&'; write 'and'", 2, 2],
    ['(a || b)', "unexpected '||'; write 'or'", 3, 2],
    ['[properties.a]', "unexpected '['; write the property name without brackets", 0, 1],
    ['a % 2', "unexpected '%'", 2, 1],
    ['a + 💰', "unexpected '💰'", 4, 2],
  ])('%j: %s', (formula, message, offset, length) => {
    expect(formulaProblem(formula)).toEqual({ message, offset, length });
  });

  it('lets functions pass that it has never heard of', () => {
    expect(formulaProblem('brand_new_function(a, 1)')).toBeUndefined();
  });

  it.each(['(', 'not ', '-', 'f(', 'if ', 'if a then ', 'a or (b and (c = (d + (e * ('])(
    'refuses 10,000 times %j instead of overflowing the stack',
    opening => {
      const text = opening.repeat(10_000);
      expect(formulaProblem(text)?.message).toBe('the formula is nested more than 200 levels deep');
      expect(canonicalFormula(text)).toBe(canonicalFormula(canonicalFormula(text)));
    },
  );

  it.each(['a - b + ', 'a and ', 'a + (b * c) * '])('reads 100 kB of %j', unit => {
    const text = `${unit.repeat(Math.ceil(100_000 / unit.length))}a`;
    expect(formulaProblem(text)).toBeUndefined();
    expect(sameFormula(text, canonicalFormula(text))).toBe(true);
  });
});

const samples = ['default', 'investor']
  .map(
    portal =>
      new URL(`../../../../shared/samples/properties/contacts.${portal}-portal.json`, import.meta.url),
  )
  .filter(file => existsSync(file));

describe.each(samples.map(file => [file.pathname.split('/').at(-1), file] as const))(
  'recorded %s',
  (_, file) => {
    const body: { results: { calculationFormula?: string }[] } = JSON.parse(readFileSync(file, 'utf8'));
    const formulas = body.results.flatMap(({ calculationFormula }) => calculationFormula || []);

    it('has only formulas that are canonical as stored', () => {
      expect(formulas.length).toBeGreaterThan(0);
      expect(formulas.map(canonicalFormula)).toEqual(formulas);
      expect(formulas.map(formulaProblem)).toEqual(formulas.map(() => undefined));
    });
  },
);

describe('joining texts', () => {
  it.each([
    ["string(a) + '-'", "concatenate(string(a), '-')"],
    ["string(a) + '-' + string(b)", "concatenate(concatenate(string(a), '-'), string(b))"],
    [
      "if (a > 1) then 'x' + string(b) else not ('y' + string(c) = 'yz')",
      "if a > 1 then concatenate('x', string(b)) else not (concatenate('y', string(c)) equals 'yz')",
    ],
    ["max(-('a' + 'b'), 1)", "max(-(concatenate('a', 'b')), 1)"],
  ])('%s is stored as %s and is the same', (written, stored) => {
    expect(sameFormula(written, stored)).toBe(true);
  });

  it.each([
    ['a + b', 'concatenate(a, b)'],
    ["a - 'x' + b", "concatenate(a, 'x', b)"],
    ["'x' + 'y'", "concatenate('y', 'x')"],
  ])('%s is not %s', (one, other) => {
    expect(sameFormula(one, other)).toBe(false);
  });
});
