import type { Token } from './tokens.ts';

/** Why a formula cannot be read, and where: code units from the start of its text. */
export interface FormulaProblem {
  readonly message: string;
  readonly offset: number;
  readonly length: number;
}

/** Thrown inside the parser only; `parseFormula` turns it into a value. */
export class FormulaSyntaxError extends Error {
  readonly problem: FormulaProblem;

  constructor(message: string, at: Token) {
    super(message);
    this.problem = { message, offset: at.offset, length: at.text.length };
  }
}

/** HubSpot's formula editor takes these; `calculationFormula` has other spellings (PROPDOC). */
const EDITOR_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['&&', "write 'and'"],
  ['||', "write 'or'"],
  ['!', "write 'not'"],
  ['[', 'write the property name without brackets'],
]);

/** Throws for a token the language does not have: a stray character or a string that does not end. */
export function refuseUnknown(token: Token): void {
  if (token.kind !== 'unknown') return;
  if (/^['"]/.test(token.text)) {
    throw new FormulaSyntaxError(`the text that starts here has no closing ${token.text.slice(0, 1)}`, token);
  }
  const hint = EDITOR_SPELLINGS.get(token.text);
  throw new FormulaSyntaxError(`unexpected '${token.text}'${hint === undefined ? '' : `; ${hint}`}`, token);
}

export function expected(what: string, found: Token): FormulaSyntaxError {
  return new FormulaSyntaxError(`expected ${what}, found ${named(found)}`, found);
}

/** What is wrong with a token that follows a complete formula. */
export function problemAfterEnd(token: Token): FormulaSyntaxError {
  refuseUnknown(token);
  if (/^(then|elseif|else|endif)$/i.test(token.text)) {
    return new FormulaSyntaxError(`${named(token)} without its 'if'`, token);
  }
  if (token.text === ')') return new FormulaSyntaxError("')' without its '('", token);
  if (token.text === ',') return new FormulaSyntaxError("',' outside of a function's inputs", token);
  return expected('an operator', token);
}

function named(token: Token): string {
  if (token.kind === 'end') return 'the end of the formula';
  return `'${token.text.length > 40 ? `${token.text.slice(0, 37)}...` : token.text}'`;
}
