import type { Form } from '../core/form.ts';
import { formAt } from '../core/form.ts';
import type { Finding } from '../core/kind.ts';
import { formOfUnits } from '../core/permitted.ts';
import type { Change } from '../core/plan.ts';
import type { FilterProblem } from '../filter/index.ts';

/** Holds a unit whose filters HubSpot would refuse, or that name what the portal does not have. */
export function heldByFilters(
  change: Change,
  path: readonly string[],
  judge: (form: Form) => readonly FilterProblem[],
): readonly Finding[] {
  const form = formAt(formOfUnits(change.units), path);
  const [problem] = form === undefined ? [] : judge(form);
  return problem ? [heldBy(problem, path)] : [];
}

export function heldBy(
  problem: Pick<FilterProblem, 'message' | 'path' | 'fix'>,
  path: readonly string[],
): Finding {
  const at = [...path, ...problem.path].join('.');
  return {
    path,
    held: {
      reason: 'refused',
      says: `${at}: ${problem.message}`,
      wayOut: problem.fix ?? 'correct it in the configuration',
    },
  };
}
