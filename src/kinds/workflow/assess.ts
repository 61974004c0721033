import type { Assessed, Finding } from '../../core/kind.ts';
import { formOfUnits } from '../../core/permitted.ts';
import { judgeFilter } from '../../filter/index.ts';
import { peopleRisks } from '../../workflow/compare/index.ts';
import { heldBy } from '../judged.ts';
import { windowOf } from '../window.ts';
import { filtersIn, objectTypeIn } from './filters.ts';

/** What HubSpot would refuse of a workflow, and what carrying it out means for people. */
export function assessWorkflow({ change, actual, look }: Assessed): readonly Finding[] {
  if (change.action === 'remove') return [];
  const after = formOfUnits(change.units);
  const objectType = objectTypeIn(change.desired ?? after);
  const window = windowOf(look);
  const held = filtersIn(after).flatMap(({ path, filter }) => {
    const [problem] = judgeFilter(filter, objectType, window);
    return problem
      ? [heldBy({ ...problem, path: [...path.slice(1), ...problem.path] }, path.slice(0, 1))]
      : [];
  });
  const risks = peopleRisks(actual, new Map([...(actual ?? []), ...after]));
  return [...held, ...risks.map(risk => ({ risk }))];
}
