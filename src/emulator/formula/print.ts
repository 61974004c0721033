import type { Binary, Formula } from './parse.ts';

/** How numbers are written: GET reprints them, the answer to a create repeats what was sent (KALUP, O). */
export type Numbers = 'reprinted' | 'as sent';

const STRENGTH: Readonly<Record<Binary, number>> = {
  or: 1,
  and: 2,
  equals: 4,
  '<': 4,
  '>': 4,
  '<=': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
};

/** How tightly a node holds together; brackets go around anything looser than its place needs. */
function strength(formula: Formula): number {
  if (formula.is === 'if') return 0;
  if (formula.is === 'binary') return STRENGTH[formula.operator];
  if (formula.is === 'minus') return 7;
  if (formula.is === 'not') return 3;
  return 9;
}

/** `2.50` -> `2.5`, `007` -> `7`, `.5` -> `0.5` (reference 5.2). */
export function reprintNumber(text: string): string {
  const [whole = '', fraction = ''] = text.split('.');
  const digits = whole.replace(/^0+/, '') || '0';
  const decimals = fraction.replace(/0+$/, '');
  return decimals === '' ? digits : `${digits}.${decimals}`;
}

const quote = (text: string): string => `'${text.replace(/[\\']/g, character => `\\${character}`)}'`;

/**
 * The canonical text (reference 5.2; KALUP 2026-10-01, O): lower-case keywords, single quotes, explicit `*`,
 * `equals`, `not (...)`, no redundant brackets, a new line before `elseif`.
 */
export function printFormula(formula: Formula, numbers: Numbers): string {
  const print = (node: Formula): string => printFormula(node, numbers);
  const within = (node: Formula, least: number): string =>
    strength(node) < least ? `(${print(node)})` : print(node);
  switch (formula.is) {
    case 'number':
      return numbers === 'reprinted' ? reprintNumber(formula.text) : formula.text;
    case 'string':
      return quote(formula.text);
    case 'boolean':
    case 'property':
      return formula.text;
    case 'call':
      return `${formula.name}(${formula.of.map(print).join(', ')})`;
    case 'not':
      return `not (${print(formula.of)})`;
    case 'minus':
      return `-${within(formula.of, 8)}`;
    case 'binary': {
      const own = STRENGTH[formula.operator];
      // Comparisons do not chain, and `a - (b - c)` is not `a - b - c`: the right side always binds tighter.
      const left = within(formula.left, own === STRENGTH.equals ? own + 1 : own);
      return `${left} ${formula.operator} ${within(formula.right, own + 1)}`;
    }
    case 'if': {
      const branches = formula.branches.map(({ when, value }) => `if ${print(when)} then ${print(value)}`);
      const tail = formula.otherwise ? `else ${print(formula.otherwise)}` : 'endif';
      return `${branches.join('\nelse')} ${tail}`;
    }
  }
}
