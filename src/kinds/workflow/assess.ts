import type { Assessed, Finding } from '../../core/kind.ts';
import { formOfUnits } from '../../core/permitted.ts';
import { peopleRisks } from '../../workflow/compare/index.ts';
import { objectTypeIn } from '../../workflow/index.ts';
import { heldByFilters } from '../judged.ts';
import { judgeFilters } from './filters.ts';

/** What HubSpot would refuse of a workflow, and what carrying it out means for people. */
export function assessWorkflow(assessed: Assessed): readonly Finding[] {
  const { change, declared, actual } = assessed;
  if (change.action === 'remove') return [];
  const after = formOfUnits(change.units);
  const objectType = objectTypeIn(declared?.form ?? after);
  const held = heldByFilters(assessed, (tree, window) => judgeFilters(tree, objectType, window));
  const risks = peopleRisks(actual, new Map([...(actual ?? []), ...after]));
  return [...held, ...risks.map(risk => ({ risk }))];
}
