import type { Plan } from '../../core/plan.ts';
import { unmatched } from '../../drift/unmatched.ts';
import { kinds } from '../../kinds/registry.ts';
import { visible } from '../../render/safe.ts';
import type { Output } from '../output.ts';

/** Warns of addresses that name nothing: a misspelled one must not pass for one that is in step. */
export function sayUnmatched(
  addresses: readonly string[],
  drifts: readonly Pick<Plan, 'changes'>[],
  output: Output,
): void {
  for (const address of unmatched(addresses, drifts, kinds))
    output.problem(`warning: ${visible(address)} names nothing that people changed`);
}
