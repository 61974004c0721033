/** What a formula says, free of how it is spelled: two formulas are the same when their trees are. */
export type Formula =
  | NumberLiteral
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'word'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Formula[] }
  | { readonly kind: 'negative'; readonly of: Formula }
  | { readonly kind: 'not'; readonly of: Formula }
  | Comparison
  | Chain
  | Conditional;

/** The number `digits × 10^exponent`; digits without leading or trailing zeros, so equal values are equal. */
export interface NumberLiteral {
  readonly kind: 'number';
  readonly digits: string;
  readonly exponent: bigint;
}

export interface Comparison {
  readonly kind: 'comparison';
  readonly operator: string;
  readonly left: Formula;
  readonly right: Formula;
}

/**
 * A run of operators of one level, read from left to right: `a - b + c` is `a` with steps `- b`, `+ c`.
 * One flat node, because a tree as deep as the run is long would overflow the stack on long formulas.
 */
export interface Chain {
  readonly kind: 'chain';
  readonly level: number;
  readonly first: Formula;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly operator: string;
  readonly operand: Formula;
}

export interface Conditional {
  readonly kind: 'if';
  readonly branches: readonly Branch[];
  readonly otherwise: Formula | undefined;
}

export interface Branch {
  readonly condition: Formula;
  readonly value: Formula;
}
