import { type FormMap, textAt } from '../../core/form.ts';
import type { Kind } from '../../core/kind.ts';
import { refsIn } from '../../core/refs.ts';
import { type FilterProblem, judgeFilter, type Window } from '../../filter/index.ts';
import { stringAt } from '../body.ts';
import { heldByFilters } from '../judged.ts';
import { halfwayName } from '../stages/names.ts';
import { checkList } from './check.ts';
import { contractList, expandList } from './expand.ts';
import { liftList, objectTypeIn, settleList } from './lift.ts';
import { foundList, joinLists, listDetails, listsIn, nextLists, readLists } from './reading.ts';
import { listShape } from './shape.ts';
import { listSteps } from './steps.ts';

/** Lists, which HubSpot calls segments as well: identity is the id that HubSpot gives, the name is unique (reference 10). */
export const list: Kind = {
  name: 'list',
  section: 'lists',
  scoped: false,
  shape: listShape,
  needs: { removal: ['list', 'workflow'] },

  expand: expandList,
  contract: contractList,
  check: checkList,

  reads: readLists,
  next: nextLists,
  details: listDetails,
  bodies: listsIn,
  join: joinLists,
  found: foundList,

  lift: liftList,
  names: ({ form }) => [textAt(form, 'name')].filter(name => name !== undefined),
  references: form => refsIn(form),
  plannedId: () => undefined,
  uncreatable: () => undefined,
  refuses: ([field], { body }) =>
    field === 'when' ? refusedFilters[stringAt(body, 'processingType') ?? ''] : undefined,
  removalRisk:
    'HubSpot keeps it for 90 days, in which it can be restored; what uses it finds nobody, also workflows that HubSpot does not show',
  exclusive: { field: 'name', compared: name => name, halfway: halfwayName },
  settle: settleList,
  assess: assessed => heldByFilters(assessed, judgeWhen),

  probes: () => [],
  steps: listSteps,
  reread: () => undefined,

  scopes: () => ({
    read: [{ anyOf: ['crm.lists.read'], why: 'lists' }],
    write: [{ anyOf: ['crm.lists.write'], why: 'lists' }],
  }),
  link: listLink,
  title: form => textAt(form, 'name'),
};

function judgeWhen(tree: FormMap, window: Window): readonly FilterProblem[] {
  const problems = judgeFilter(tree.get('when') ?? null, objectTypeIn(tree), window);
  return problems.map(problem => ({ ...problem, path: ['when', ...problem.path] }));
}

/** Why the filters of a list cannot be changed, by its processing type: only those of DYNAMIC ones can (reference 10). */
const refusedFilters: Readonly<Record<string, string>> = {
  SNAPSHOT: 'the filters of a SNAPSHOT list count once, when it is made',
  MANUAL: 'a MANUAL list has no filters: people put records into it',
};

/** The address of a list in HubSpot, as browsers show it. */
function listLink(_scope: string | undefined, id: string, portalId: number): string {
  return `/contacts/${portalId}/objectLists/${encodeURIComponent(id)}/filters`;
}
