import { createMatcher, parseAddress } from '../core/address.ts';
import type { Kind } from '../core/kind.ts';
import type { Plan } from '../core/plan.ts';

/** The addresses that name nothing that people changed in any portal. */
export function unmatched(
  addresses: readonly string[],
  drifts: readonly Pick<Plan, 'changes'>[],
  kinds: readonly Kind[],
): readonly string[] {
  const changed = drifts.flatMap(({ changes }) =>
    changes.flatMap(({ address, kind }) => {
      const parsed = parseAddress(address) ?? { kind, path: [] };
      const whole = kinds.find(({ name }) => name === kind)?.part?.of;
      return whole === undefined ? [parsed] : [parsed, { ...parsed, kind: whole }];
    }),
  );
  return addresses.filter(address => !changed.some(createMatcher([address])));
}
