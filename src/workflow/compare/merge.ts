import type { Form } from '../../core/form.ts';
import type { Merged } from '../../core/shape.ts';
import { conflictsIn } from './conflicts.ts';
import { diffSteps } from './diff.ts';
import { sidesOf } from './entries.ts';
import { outcomeOf } from './outcome.ts';
import { putTogether } from './put-together.ts';
import { stepsOf, treeOf } from './tree.ts';
import { sayDifference } from './words.ts';

/**
 * Puts together, step by step, what configuration (`mine`) and portal (`theirs`) each changed since `base`. What only one
 * side changed, moved, added or took out is taken over; steps that both added in one place stand there both, those of
 * configuration first. Where both did something different to one step, that is a conflict, and `merged` has it as
 * configuration wants it.
 */
export function mergeSteps(base: Form, mine: Form, theirs: Form): Merged {
  const roots = [treeOf(base), treeOf(mine), treeOf(theirs)] as const;
  const sides = sidesOf(...roots);
  const outcome = outcomeOf(sides);
  const { root, problems } = putTogether(sides, outcome, sides.entryOf(roots[0]));
  const merged = root ? stepsOf(root) : mine;
  return {
    merged,
    conflicts: [...conflictsIn(sides, outcome), ...problems],
    kept: diffSteps(mine, merged).map(sayDifference),
  };
}
