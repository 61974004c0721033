import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalFormula,
  formulaProblem,
  formulaProperties,
  renameProperties,
  sameFormula,
} from '../../../src/kinds/property/formula/index.ts';
import { parseFormula } from '../../../src/kinds/property/formula/parse.ts';
import { printFormula } from '../../../src/kinds/property/formula/print.ts';

/** A formula to be spelled in many ways. */
type Spec =
  | { kind: 'property'; name: string }
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'truth'; value: boolean }
  | { kind: 'call'; name: string; inputs: Spec[] }
  | { kind: 'prefix'; operator: string; of: Spec }
  | { kind: 'infix'; operator: string; left: Spec; right: Spec }
  | { kind: 'if'; condition: Spec; value: Spec; otherwise: Spec | null };

const NAMES = ['amount', 'hs_score', 'n2', '_x', 'closedate', 'email'];
const INFIX = ['+', '-', '*', '/', '<', '<=', '>', '>=', '=', '!=', 'and', 'or', 'xor'];

const leaf = fc.oneof(
  fc.record({ kind: fc.constant('property' as const), name: fc.constantFrom(...NAMES) }),
  fc.record({ kind: fc.constant('number' as const), value: fc.nat(99_999) }),
  fc.record({ kind: fc.constant('text' as const), value: fc.stringMatching(/^[ a-zA-Z(=.]{0,6}$/) }),
  fc.record({ kind: fc.constant('truth' as const), value: fc.boolean() }),
);

/** Formulas of some size: infix operators and conditionals three times as often as the rest. */
const { spec: anySpec } = fc.letrec<{ spec: Spec }>(tie => ({
  spec: fc.oneof(
    { maxDepth: 5, depthSize: 'max' },
    { weight: 1, arbitrary: leaf },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('call' as const),
        name: fc.constantFrom('max', 'string', 'time_between'),
        inputs: fc.array(tie('spec'), { maxLength: 3 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('prefix' as const),
        operator: fc.constantFrom('-', 'not'),
        of: tie('spec'),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('infix' as const),
        operator: fc.constantFrom(...INFIX),
        left: tie('spec'),
        right: tie('spec'),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('if' as const),
        condition: tie('spec'),
        value: tie('spec'),
        otherwise: fc.option(tie('spec')),
      }),
    },
  ),
}));

/** Picks one of several spellings of the same thing. */
type Pick = (...spellings: string[]) => string;

const plainly: Pick = (first = '') => first;

/** Picks by a list of numbers, over and over. */
function picker(choices: readonly number[]): Pick {
  let turn = 0;
  return (...spellings) => {
    const choice = choices[turn++ % choices.length] ?? 0;
    return spellings[choice % spellings.length] ?? '';
  };
}

/** Spells a formula; compound parts are always in parentheses, `pick` varies all that HubSpot respells. */
function spell(spec: Spec, pick: Pick): string {
  const space = (): string => pick(' ', '\n', '  ', '\t ');
  const inner = (part: Spec): string => spell(part, pick);
  const word = (text: string): string =>
    pick(
      text,
      text.toUpperCase(),
      text.replace(/^./, c => c.toUpperCase()),
    );
  const extra = (text: string): string => pick(text, `(${text})`, `( (${text}\n))`);
  switch (spec.kind) {
    case 'property':
      return extra(word(spec.name));
    case 'number':
      return extra(pick(`${spec.value}`, `0${spec.value}`, `${spec.value}.00`, `${spec.value * 10}e-1`));
    case 'text':
      return extra(pick(`'${spec.value}'`, `"${spec.value}"`));
    case 'truth':
      return extra(word(`${spec.value}`));
    case 'call':
      return extra(
        `${word(spec.name)}${pick('', ' ')}(${spec.inputs.map(inner).join(`,${space()}`)}${pick('', ' ')})`,
      );
    case 'prefix':
      return extra(`${word(spec.operator)}${pick('', ' ')}(${inner(spec.of)})`);
    case 'infix':
      return extra(spellInfix(spec.operator, `(${inner(spec.left)})`, `(${inner(spec.right)})`, pick, space));
    case 'if': {
      const head = `${word('if')} ${inner(spec.condition)}${space()}${word('then')} (${inner(spec.value)})`;
      const end = pick('', ` ${word('endif')}`);
      return `(${spec.otherwise ? `${head} ${word('else')}${space()}(${inner(spec.otherwise)})${end}` : `${head}${end}`})`;
    }
  }
}

function spellInfix(operator: string, left: string, right: string, pick: Pick, space: () => string): string {
  const infix = (text: string): string => `${left}${space()}${text}${space()}${right}`;
  if (operator === '=') return pick(infix('='), infix('equals'), infix('EQUALS'));
  if (operator === '!=') return pick(infix('!='), `not (${infix('equals')})`, `NOT ${infix('=')}`);
  return infix(pick(operator, operator.toUpperCase()));
}

const anyPick = fc.array(fc.nat(11), { minLength: 1, maxLength: 40 });
const spelled = fc.tuple(anySpec, anyPick).map(([spec, choices]) => spell(spec, picker(choices)));
const fragment = fc.constantFrom(
  ...[
    'if',
    'then',
    'elseif',
    'else',
    'endif',
    'and',
    'or',
    'not',
    '=',
    '!=',
    '<',
    '+',
    '-',
    '*',
    '/',
    '(',
    ')',
    ',',
  ],
  ...[
    'a',
    'Max',
    'now',
    '1',
    '2.50',
    '.5e3',
    "'x y'",
    '"it\'s"',
    "'",
    '"',
    '\\',
    '?',
    '&&',
    ' ',
    '\n',
    'é',
    '💰',
  ],
);
const rubbish = fc.oneof(
  fc.array(fragment, { maxLength: 30 }).map(parts => parts.join('')),
  fc.array(fragment, { maxLength: 30 }).map(parts => parts.join(' ')),
  fc.string({ unit: 'binary' }),
);
const anyText = fc.oneof(spelled, rubbish);

/** Checks a law; its own type, because `fc.assert` could also return a promise. */
const holds: <Values>(law: fc.IProperty<Values>) => void = fc.assert;

describe('laws of any text', () => {
  it('canonical is idempotent', () => {
    holds(fc.property(anyText, text => canonicalFormula(canonicalFormula(text)) === canonicalFormula(text)));
  });

  it('a text is the same formula as its canonical spelling', () => {
    holds(fc.property(anyText, text => sameFormula(text, canonicalFormula(text))));
  });

  it('canonical keeps the properties read', () => {
    holds(
      fc.property(anyText, text => {
        expect(formulaProperties(canonicalFormula(text))).toEqual(formulaProperties(text));
      }),
    );
  });

  it('renaming by identity keeps every byte', () => {
    holds(fc.property(anyText, text => renameProperties(text, name => name) === text));
  });

  it('renaming there and back keeps every byte of lower-case text', () => {
    const back = (name: string): string => name.replace(/^renamed_/, '');
    holds(
      fc.property(anyText, text => {
        const lower = text.toLowerCase();
        expect(
          renameProperties(
            renameProperties(lower, name => `renamed_${name}`),
            back,
          ),
        ).toBe(lower);
      }),
    );
  });

  it('the properties of a renamed formula are the renamed properties', () => {
    holds(
      fc.property(anyText, text => {
        const renamed = renameProperties(text, name => `x_${name}`);
        expect(formulaProperties(renamed)).toEqual(formulaProperties(text).map(name => `x_${name}`));
      }),
    );
  });

  it('a problem points into the text and comes exactly when the text cannot be read', () => {
    holds(
      fc.property(anyText, text => {
        const problem = formulaProblem(text);
        expect(problem === undefined).toBe('formula' in parseFormula(text));
        expect((problem?.offset ?? 0) + (problem?.length ?? 0)).toBeLessThanOrEqual(text.length);
        expect(problem?.message).not.toBe('');
      }),
    );
  });
});

describe('laws of formulas', () => {
  it('every spelling of the generator can be read', () => {
    holds(fc.property(spelled, text => formulaProblem(text) === undefined));
  });

  it('a printed formula reads as the same tree', () => {
    holds(
      fc.property(spelled, text => {
        const parsed = parseFormula(text);
        const again = 'formula' in parsed ? parseFormula(printFormula(parsed.formula)) : undefined;
        expect(again).toEqual(parsed);
      }),
    );
  });

  it('respellings are the same formula', () => {
    holds(
      fc.property(anySpec, anyPick, (spec, choices) => {
        const plain = spell(spec, plainly);
        const respelled = spell(spec, picker(choices));
        expect(sameFormula(plain, respelled)).toBe(true);
        expect(canonicalFormula(respelled)).toBe(canonicalFormula(plain));
      }),
    );
  });

  it('another property, number, text, function or operator is another formula', () => {
    holds(
      fc.property(anySpec, anyPick, fc.nat(1_000), (spec, choices, seed) => {
        const changed = change(spec, seed);
        expect(sameFormula(spell(spec, picker(choices)), spell(changed, picker(choices)))).toBe(false);
      }),
    );
  });
});

/** The formula with exactly one part replaced: the one that `seed` leads to. */
function change(spec: Spec, seed: number): Spec {
  const deeper = Math.floor(seed / 3);
  switch (spec.kind) {
    case 'property':
      return { ...spec, name: `${spec.name}_2` };
    case 'number':
      return { ...spec, value: spec.value + 1 + seed };
    case 'text':
      return { ...spec, value: `${spec.value}.` };
    case 'truth':
      return { ...spec, value: !spec.value };
    case 'call': {
      const at = seed % (spec.inputs.length + 1);
      const inputs = spec.inputs.map((input, index) => (index === at ? change(input, deeper) : input));
      return at === spec.inputs.length ? { ...spec, name: `${spec.name}_2` } : { ...spec, inputs };
    }
    case 'prefix':
      return seed % 2 === 0
        ? { ...spec, operator: spec.operator === '-' ? 'not' : '-' }
        : { ...spec, of: change(spec.of, deeper) };
    case 'infix': {
      if (seed % 3 === 0) return { ...spec, left: change(spec.left, deeper) };
      if (seed % 3 === 1) return { ...spec, right: change(spec.right, deeper) };
      const next = (INFIX.indexOf(spec.operator) + 1 + (deeper % (INFIX.length - 1))) % INFIX.length;
      return { ...spec, operator: INFIX[next] ?? '' };
    }
    case 'if': {
      if (seed % 3 === 0) return { ...spec, condition: change(spec.condition, deeper) };
      if (seed % 3 === 1) return { ...spec, value: change(spec.value, deeper) };
      return {
        ...spec,
        otherwise: spec.otherwise ? change(spec.otherwise, deeper) : { kind: 'number', value: 1 },
      };
    }
  }
}
