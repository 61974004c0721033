import { COMPARISON_LEVEL, isAssociative, type Operator } from './operators.ts';
import type { Formula, Step } from './tree.ts';

/** Puts two operands together, growing the chain that the left one may be. */
export type Join = (left: Formula, operator: Operator, right: Formula) => Formula;

/**
 * A join for one formula. It owns the step lists of the chains it makes and grows them in place: copying
 * them at each step would take quadratic time on a long sum.
 */
export function createJoin(): Join {
  const stepsOf = new WeakMap<Formula, Step[]>();
  return (left, operator, right) => {
    if (operator.level === COMPARISON_LEVEL) return compare(left, operator.name, right);
    const growing = left.kind === 'chain' && left.level === operator.level ? stepsOf.get(left) : undefined;
    const steps = growing ?? [];
    for (const step of stepsFor(operator, right)) steps.push(step);
    if (growing) return left;
    const chain: Formula = { kind: 'chain', level: operator.level, first: left, steps };
    stepsOf.set(chain, steps);
    return chain;
  };
}

/** `x != y` is stored as `not (x equals y)` (reference 5.2). */
function compare(left: Formula, name: string, right: Formula): Formula {
  if (name !== '!=') return { kind: 'comparison', operator: name, left, right };
  return { kind: 'not', of: { kind: 'comparison', operator: 'equals', left, right } };
}

/** `a + (b + c)` is `a + b + c`; `a - (b - c)` and `a + (b - c)` stay as grouped. */
function stepsFor({ name, level }: Operator, right: Formula): readonly Step[] {
  const flat =
    right.kind === 'chain' &&
    right.level === level &&
    isAssociative(name) &&
    right.steps.every(step => step.operator === name);
  return flat
    ? [{ operator: name, operand: right.first }, ...right.steps]
    : [{ operator: name, operand: right }];
}
