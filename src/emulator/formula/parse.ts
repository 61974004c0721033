import { RECORDED_FUNCTIONS } from '../assumptions.ts';
import { FormulaError, type FormulaToken, tokenise } from './tokens.ts';

export type Binary = '+' | '-' | '*' | '/' | 'equals' | '<' | '>' | '<=' | '>=' | 'and' | 'or';

export type Formula =
  | { readonly is: 'number' | 'string' | 'property'; readonly text: string }
  | { readonly is: 'boolean'; readonly text: 'true' | 'false' }
  | { readonly is: 'call'; readonly name: string; readonly of: readonly Formula[] }
  | { readonly is: 'not' | 'minus'; readonly of: Formula }
  | { readonly is: 'binary'; readonly operator: Binary; readonly left: Formula; readonly right: Formula }
  | { readonly is: 'if'; readonly branches: readonly Branch[]; readonly otherwise: Formula | undefined };

export interface Branch {
  readonly when: Formula;
  readonly value: Formula;
}

/** Functions with the fewest and most arguments (reference 5.2, D: PROPDOC). */
const FUNCTIONS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['max', [2, 100]],
  ['min', [2, 100]],
  ['is_present', [1, 1]],
  ['contains', [2, 2]],
  ['concatenate', [2, 100]],
  ['number_to_string', [1, 1]],
  ['string_to_number', [1, 1]],
  ['string', [1, 1]],
  ['bool', [1, 1]],
  ...RECORDED_FUNCTIONS.map((name): [string, readonly [number, number]] => [name, [1, 2]]),
]);
const KEYWORDS = new Set([
  'if',
  'then',
  'elseif',
  'else',
  'endif',
  'and',
  'or',
  'not',
  'equals',
  'true',
  'false',
]);

interface Cursor {
  /** The next token in canonical spelling of keywords, '' at the end. */
  peek(): string;
  token(): FormulaToken | undefined;
  next(): FormulaToken;
  accept(...spellings: readonly string[]): string | undefined;
  expect(spelling: string): void;
}

function openCursor(tokens: readonly FormulaToken[]): Cursor {
  let position = 0;
  const spelling = (token: FormulaToken | undefined): string => {
    if (!token || token.is === 'string') return '';
    return token.is === 'word' ? token.text.toLowerCase() : token.text;
  };
  const cursor: Cursor = {
    peek: () => spelling(tokens[position]),
    token: () => tokens[position],
    next() {
      const token = tokens[position];
      if (!token) throw new FormulaError('the formula ends too early');
      position += 1;
      return token;
    },
    accept(...spellings) {
      const found = cursor.peek();
      if (!spellings.includes(found)) return undefined;
      position += 1;
      return found;
    },
    expect(wanted) {
      if (!cursor.accept(wanted)) throw new FormulaError(`expected '${wanted}' before '${cursor.peek()}'`);
    },
  };
  return cursor;
}

/** Parses a calculation formula; throws FormulaError. */
export function parseFormula(text: string): Formula {
  const cursor = openCursor(tokenise(text));
  const formula = readChain(cursor, 0);
  const left = cursor.token();
  if (left) throw new FormulaError(`unexpected '${left.text}'`);
  return formula;
}

/** Binary operators from loosest to tightest; `equals` has two more spellings (reference 5.2). */
const LEVELS: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['=', '==', 'equals', '!=', '<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/'],
];
const NOT_LEVEL = 2;
const PRODUCT_LEVEL = 4;

function readChain(cursor: Cursor, level: number): Formula {
  const operators = LEVELS[level];
  if (!operators) return readUnary(cursor);
  if (level === NOT_LEVEL && cursor.accept('not', '!')) {
    return { is: 'not', of: readChain(cursor, level) };
  }
  let left = readChain(cursor, level + 1);
  for (;;) {
    const operator =
      cursor.accept(...operators) ?? (level === PRODUCT_LEVEL ? implicitProduct(cursor) : undefined);
    if (operator === undefined) return left;
    left = combine(operator, left, readChain(cursor, level + 1));
  }
}

function combine(operator: string, left: Formula, right: Formula): Formula {
  if (operator === '!=') return { is: 'not', of: combine('equals', left, right) };
  const canonical = operator === '=' || operator === '==' ? 'equals' : operator;
  // The operator came out of LEVELS, so after the two respellings above it is a Binary.
  return { is: 'binary', operator: canonical as Binary, left, right };
}

/** `10a` and `2(b)` multiply (reference 5.2: HubSpot makes the `*` explicit). */
function implicitProduct(cursor: Cursor): '*' | undefined {
  const token = cursor.token();
  const word = token?.is === 'word' && !KEYWORDS.has(token.text.toLowerCase());
  const bracket = token?.is === 'symbol' && token.text === '(';
  return token?.glued && (word || bracket) ? '*' : undefined;
}

function readUnary(cursor: Cursor): Formula {
  if (cursor.accept('-')) return { is: 'minus', of: readUnary(cursor) };
  if (cursor.peek() === 'not') return readChain(cursor, NOT_LEVEL);
  if (cursor.peek() === 'if') return readIf(cursor);
  return readPrimary(cursor);
}

function readPrimary(cursor: Cursor): Formula {
  if (cursor.accept('(')) {
    const inner = readChain(cursor, 0);
    cursor.expect(')');
    return inner;
  }
  const token = cursor.next();
  if (token.is === 'number' || token.is === 'string') return { is: token.is, text: token.text };
  const word = token.text.toLowerCase();
  if (word === 'true' || word === 'false') return { is: 'boolean', text: word };
  if (token.is === 'symbol' || KEYWORDS.has(word)) throw new FormulaError(`unexpected '${token.text}'`);
  const bracket = cursor.token();
  if (bracket?.is === 'symbol' && bracket.text === '(') return readCall(cursor, word);
  return { is: 'property', text: word };
}

function readCall(cursor: Cursor, name: string): Formula {
  const arity = FUNCTIONS.get(name);
  if (!arity) throw new FormulaError(`unknown function '${name}'`);
  cursor.expect('(');
  const of = [readChain(cursor, 0)];
  while (cursor.accept(',')) of.push(readChain(cursor, 0));
  cursor.expect(')');
  const [least, most] = arity;
  if (of.length < least || of.length > most)
    throw new FormulaError(`'${name}' does not take ${of.length} arguments`);
  return { is: 'call', name, of };
}

/** `if a then b [elseif c then d]* (else e | endif)` (reference 5.2, D; recorded formulas, O). */
function readIf(cursor: Cursor): Formula {
  const branches: Branch[] = [];
  let keyword = cursor.accept('if');
  // `if(...)` as a function is 400 (KALUP 2026-10-01, O).
  const bracket = cursor.token();
  if (bracket?.glued && bracket.is === 'symbol') throw new FormulaError("'if' is no function");
  while (keyword) {
    const when = readChain(cursor, 0);
    cursor.expect('then');
    branches.push({ when, value: readChain(cursor, 0) });
    keyword = cursor.accept('elseif');
  }
  if (!cursor.accept('else')) {
    cursor.expect('endif');
    return { is: 'if', branches, otherwise: undefined };
  }
  return { is: 'if', branches, otherwise: readChain(cursor, 0) };
}
