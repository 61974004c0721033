import { createJoin } from './join.ts';
import { readNumber, readString } from './literals.ts';
import {
  COMPARISON_LEVEL,
  IMPLIED_MULTIPLICATION,
  LOOSEST_LEVEL,
  type Operator,
  operatorOf,
} from './operators.ts';
import {
  expected,
  type FormulaProblem,
  FormulaSyntaxError,
  problemAfterEnd,
  refuseUnknown,
} from './problem.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Branch, Formula } from './tree.ts';
import { foldCase, isKeyword } from './words.ts';

/** Deeper nesting is refused, so that no formula can overflow the stack. HubSpot's own limit is unknown. */
export const DEEPEST_NESTING = 200;

export type ParseResult = { readonly formula: Formula } | { readonly problem: FormulaProblem };

/**
 * Reads a formula. HubSpot's grammar is `if … then … [elseif … then …]* [else … | endif]` (PROPDOC): an
 * `endif` belongs to the nearest conditional without `else`. Only when that reading fails is `endif` also
 * taken after `else`, as people write it. Problems are values; nothing is thrown.
 */
export function parseFormula(text: string): ParseResult {
  const tokens = tokenize(text);
  const asHubSpot = attempt(tokens, false);
  return 'formula' in asHubSpot ? asHubSpot : attempt(tokens, true);
}

function attempt(tokens: readonly Token[], endifAfterElse: boolean): ParseResult {
  try {
    return { formula: new Parser(tokens, endifAfterElse).whole() };
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return { problem: error.problem };
    throw error;
  }
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #end: Token;
  readonly #endifAfterElse: boolean;
  readonly #join = createJoin();
  #position = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], endifAfterElse: boolean) {
    const last = tokens.at(-1);
    this.#tokens = tokens;
    this.#end = { kind: 'end', text: '', offset: last ? last.offset + last.text.length : 0 };
    this.#endifAfterElse = endifAfterElse;
  }

  whole(): Formula {
    if (this.#tokens.length === 0) throw new FormulaSyntaxError('the formula is empty', this.#end);
    const formula = this.#expression(LOOSEST_LEVEL);
    if (this.#next().kind !== 'end') throw problemAfterEnd(this.#next());
    return formula;
  }

  #expression(loosest: number): Formula {
    let left = this.#prefix();
    let compared = false;
    for (;;) {
      const operator = this.#infix();
      if (!operator || operator.level < loosest) return left;
      if (operator.level === COMPARISON_LEVEL && compared) {
        throw new FormulaSyntaxError("comparisons cannot be chained; join them with 'and'", this.#next());
      }
      compared ||= operator.level === COMPARISON_LEVEL;
      if (operator !== IMPLIED_MULTIPLICATION) this.#position += 1;
      left = this.#join(left, operator, this.#expression(operator.level + 1));
    }
  }

  /** The operator ahead; a number right before a name or parenthesis multiplies: `10property1` (PROPDOC). */
  #infix(): Operator | undefined {
    const word = this.#word();
    const operator = operatorOf(word);
    if (operator || this.#tokens[this.#position - 1]?.kind !== 'number') return operator;
    return word === '(' || (this.#next().kind === 'word' && !isKeyword(word))
      ? IMPLIED_MULTIPLICATION
      : undefined;
  }

  #prefix(): Formula {
    this.#depth += 1;
    if (this.#depth > DEEPEST_NESTING) {
      throw new FormulaSyntaxError(
        `the formula is nested more than ${DEEPEST_NESTING} levels deep`,
        this.#next(),
      );
    }
    const formula = this.#operand();
    this.#depth -= 1;
    return formula;
  }

  #operand(): Formula {
    const token = this.#next();
    const word = this.#word();
    refuseUnknown(token);
    this.#position += 1;
    if (token.kind === 'number') return readNumber(token.text);
    if (token.kind === 'string') return { kind: 'string', value: readString(token.text) };
    if (word === '(') return this.#group();
    if (word === '-') return { kind: 'negative', of: this.#prefix() };
    if (word === 'not') return { kind: 'not', of: this.#expression(COMPARISON_LEVEL) };
    if (word === 'if') return this.#conditional();
    if (word === 'true' || word === 'false') return { kind: 'word', name: word };
    if (token.kind !== 'word' || isKeyword(word))
      throw expected('a property, number, text or function', token);
    return this.#accept('(')
      ? { kind: 'call', name: word, inputs: this.#inputs() }
      : { kind: 'word', name: word };
  }

  #group(): Formula {
    const formula = this.#expression(LOOSEST_LEVEL);
    this.#expect(')', "to close the '('");
    return formula;
  }

  #inputs(): readonly Formula[] {
    if (this.#accept(')')) return [];
    const inputs = [this.#expression(LOOSEST_LEVEL)];
    while (this.#accept(',')) inputs.push(this.#expression(LOOSEST_LEVEL));
    this.#expect(')', "or ',' after the function's input");
    return inputs;
  }

  #conditional(): Formula {
    const branches = [this.#branch('if')];
    while (this.#accept('elseif')) branches.push(this.#branch('elseif'));
    if (!this.#accept('else')) {
      this.#accept('endif');
      return { kind: 'if', branches, otherwise: undefined };
    }
    const otherwise = this.#expression(LOOSEST_LEVEL);
    if (this.#endifAfterElse) this.#accept('endif');
    // `else if …` says what `elseif …` says
    if (otherwise.kind !== 'if') return { kind: 'if', branches, otherwise };
    return { kind: 'if', branches: [...branches, ...otherwise.branches], otherwise: otherwise.otherwise };
  }

  #branch(keyword: string): Branch {
    const condition = this.#expression(LOOSEST_LEVEL);
    this.#expect('then', `after the condition of '${keyword}'`);
    return { condition, value: this.#expression(LOOSEST_LEVEL) };
  }

  #next(): Token {
    return this.#tokens[this.#position] ?? this.#end;
  }

  /** The token ahead in lower case: keywords and names ignore case. */
  #word(): string {
    return foldCase(this.#next().text);
  }

  #accept(word: string): boolean {
    const found = this.#word() === word;
    if (found) this.#position += 1;
    return found;
  }

  #expect(word: string, place: string): void {
    if (this.#accept(word)) return;
    refuseUnknown(this.#next());
    throw expected(`'${word}' ${place}`, this.#next());
  }
}
