/** One lexical piece of a formula; `offset` counts UTF-16 code units from the start of the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'symbol' | 'unknown' | 'end';
  readonly text: string;
  readonly offset: number;
}

/**
 * A number is taken whole, so `10property1` is `10` and `property1` (PROPDOC: prefix notation multiplies).
 * Backslash escapes inside strings are a guess: no source shows a string with a quote in it.
 */
const PIECES = new RegExp(
  [
    String.raw`\s+`,
    String.raw`(?<number>(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+(?!\w))?)`,
    String.raw`(?<word>[A-Za-z_]\w*)`,
    String.raw`(?<string>'[^'\\]*(?:\\[\s\S][^'\\]*)*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*")`,
    '(?<symbol><=|>=|!=|[-+*/<>=(),])',
    String.raw`(?<unknown>['"][\s\S]*|&&|\|\||[\s\S])`,
  ].join('|'),
  'guy',
);

/** Reads any text into tokens, never throws; what HubSpot's grammar has no piece for becomes `unknown`. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECES)) {
    for (const kind of ['number', 'word', 'string', 'symbol', 'unknown'] as const) {
      if (match.groups?.[kind] !== undefined) tokens.push({ kind, text: match[0], offset: match.index });
    }
  }
  return tokens;
}

/** Every run of white space between tokens becomes one space; strings stay as written. */
export function respace(text: string): string {
  let end = 0;
  const pieces = tokenize(text).map(token => {
    const gap = token.offset > end && end > 0 ? ' ' : '';
    end = token.offset + token.text.length;
    return gap + token.text;
  });
  return pieces.join('');
}
