import { type Token, tokenize } from './tokens.ts';

/** Words of the language itself (reference 5.2; `xor` from a token list HubSpot's own 400 answer printed). */
const KEYWORDS: ReadonlySet<string> = new Set([
  ...['if', 'then', 'elseif', 'else', 'endif'],
  ...['and', 'or', 'xor', 'not', 'equals', 'true', 'false'],
]);

/**
 * Guess: constants that are no properties. The same token list names `NOW` and `e` among the values; the
 * reference does not. A property of one of these names could not be read by a formula.
 */
const CONSTANTS: ReadonlySet<string> = new Set(['now', 'e']);

/** `If A ThEn B` is exactly `if a then b` (PROPDOC): only string literals keep their case. */
export function foldCase(word: string): string {
  return word.toLowerCase();
}

export function isKeyword(word: string): boolean {
  return KEYWORDS.has(word);
}

/** The tokens that name a property: words that are no keyword, no constant and no function call. */
export function propertyTokens(text: string): readonly Token[] {
  const tokens = tokenize(text);
  return tokens.filter((token, index) => {
    if (token.kind !== 'word' || tokens[index + 1]?.text === '(') return false;
    const word = foldCase(token.text);
    return !KEYWORDS.has(word) && !CONSTANTS.has(word);
  });
}
