import { foldConcatenation } from './fold.ts';
import { parseFormula } from './parse.ts';
import { printFormula } from './print.ts';
import type { FormulaProblem } from './problem.ts';
import { respace, type Token } from './tokens.ts';
import { foldCase, propertyTokens } from './words.ts';

export type { FormulaProblem } from './problem.ts';

/**
 * The formula as HubSpot would store it, as far as known (reference 5.2): lower-case keywords and names,
 * single quotes, explicit `*`, `2.50` as `2.5`, `=` as `equals`, `!=` as `not (x equals y)`. `endif` after
 * `else` is dropped: it is not in HubSpot's grammar (PROPDOC) and others saw it answered with 400. A text
 * that does not parse only has its white space normalised. Idempotent, never throws.
 */
export function canonicalFormula(text: string): string {
  const parsed = parseFormula(text);
  if ('problem' in parsed) return respace(text);
  const printed = printFormula(parsed.formula);
  // added parentheses can exceed the nesting limit that the text itself kept
  return 'formula' in parseFormula(printed) ? printed : respace(text);
}

/**
 * Whether two texts are one formula to HubSpot: their trees are equal whatever the spelling. Texts that do
 * not parse are the same when only white space differs.
 */
export function sameFormula(a: string, b: string): boolean {
  return meaning(a) === meaning(b);
}

/** One text per meaning. */
function meaning(text: string): string {
  const parsed = parseFormula(text);
  return 'formula' in parsed ? printFormula(foldConcatenation(parsed.formula)) : respace(text);
}

/**
 * The names of the properties a formula reads, lower-case, sorted, each once. Works on any text. A formula
 * refers only to properties of its own object type (reference 5.2).
 */
export function formulaProperties(text: string): readonly string[] {
  return [...new Set(propertyTokens(text).map(nameOf))].sort();
}

/**
 * The first thing that stops a formula from being read, worded for an admin; `undefined` when it is fine.
 * Only syntax: function names and types are left to HubSpot, which adds functions without notice.
 */
export function formulaProblem(text: string): FormulaProblem | undefined {
  const parsed = parseFormula(text);
  return 'problem' in parsed ? parsed.problem : undefined;
}

/**
 * The text with every property name (given in lower case) replaced; all else stays byte for byte, also the
 * case of names that `rename` returns unchanged. Works on any text.
 */
export function renameProperties(text: string, rename: (name: string) => string): string {
  let done = 0;
  let result = '';
  for (const token of propertyTokens(text)) {
    const name = nameOf(token);
    const renamed = rename(name);
    result += text.slice(done, token.offset) + (renamed === name ? token.text : renamed);
    done = token.offset + token.text.length;
  }
  return result + text.slice(done);
}

function nameOf(token: Token): string {
  return foldCase(token.text);
}
