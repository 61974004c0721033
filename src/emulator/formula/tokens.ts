/** A piece of formula text. `glued` says that no space stood before it. */
export interface FormulaToken {
  readonly is: 'number' | 'string' | 'word' | 'symbol';
  readonly text: string;
  readonly glued: boolean;
}

export class FormulaError extends Error {}

const PIECES: readonly (readonly [FormulaToken['is'], RegExp])[] = [
  ['number', /^(?:\d+(?:\.\d+)?|\.\d+)/],
  ['word', /^[A-Za-z_][A-Za-z0-9_]*/],
  ['symbol', /^(?:!=|<=|>=|==|[-+*/()=<>,!])/],
];

function readString(text: string): { value: string; length: number } | undefined {
  const quote = text.charAt(0);
  if (quote !== '"' && quote !== "'") return undefined;
  let value = '';
  for (let index = 1; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === quote) return { value, length: index + 1 };
    if (character === '\\') index += 1;
    value += text.charAt(index);
  }
  throw new FormulaError('a string is not closed');
}

/** Splits a formula. Square brackets and anything else outside the syntax throw (KALUP 2026-10-01, O). */
export function tokenise(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let rest = formula;
  while (rest.trim() !== '') {
    const trimmed = rest.trimStart();
    const glued = trimmed.length === rest.length;
    const string = readString(trimmed);
    if (string) {
      tokens.push({ is: 'string', text: string.value, glued });
      rest = trimmed.slice(string.length);
      continue;
    }
    const piece = PIECES.map(([is, pattern]) => ({ is, text: pattern.exec(trimmed)?.[0] })).find(
      found => found.text,
    );
    if (piece?.text === undefined) throw new FormulaError(`unexpected '${trimmed.charAt(0)}'`);
    tokens.push({ is: piece.is, text: piece.text, glued });
    rest = trimmed.slice(piece.text.length);
  }
  return tokens;
}
