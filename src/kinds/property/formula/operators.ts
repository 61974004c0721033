/** How an infix operator binds. Operators of one level are read from left to right. */
export interface Operator {
  readonly name: string;
  readonly level: number;
}

/**
 * Levels from loosest to tightest. PROPDOC states no precedence; its examples need arithmetic as in
 * mathematics, comparison below `+` and `and`/`or` below comparison. Guesses: `or` < `xor` < `and`, and
 * `not` between `and` and comparison.
 */
const LEVELS: readonly (readonly string[])[] = [
  ['or'],
  ['xor'],
  ['and'],
  ['equals', '=', '!=', '<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/'],
];

export const LOOSEST_LEVEL = 0;
export const AND_LEVEL = 2;
export const COMPARISON_LEVEL = 3;

/** The operator of `10property1`: no token of its own. Guess: it binds like a written `*`. */
export const IMPLIED_MULTIPLICATION: Operator = { name: '*', level: 5 };

const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  LEVELS.flatMap((names, level) =>
    names.map(name => [name, { name: name === '=' ? 'equals' : name, level }] as const),
  ),
);

/** The operator a word or symbol stands for; `=` and `equals` are one (reference 5.2). */
export function operatorOf(text: string): Operator | undefined {
  return OPERATORS.get(text);
}

/** Whether `a op (b op c)` is `(a op b) op c`. */
export function isAssociative(operator: string): boolean {
  return operator !== '-' && operator !== '/';
}
