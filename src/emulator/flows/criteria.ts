import { checkBranches, checkFilterTree } from '../filters/check.ts';
import { branchUses } from '../filters/uses.ts';
import { arrayOf, isObject, type JsonObject, textOf } from '../json.ts';
import type { Use } from '../usage/use.ts';
import { type FlowCheck, filterContext } from './context.ts';

/** Reference 11.3. */
const TYPES: readonly string[] = ['LIST_BASED', 'EVENT_BASED', 'MANUAL', 'DATASET'];

/** Checks the enrollment; a workflow may have none. */
export function checkCriteria(check: FlowCheck, flow: JsonObject): void {
  const { enrollmentCriteria: criteria } = flow;
  if (!isObject(criteria) || check.known(criteria)) return;
  const type = textOf(criteria, 'type');
  if (!TYPES.includes(type)) throw check.refuse(`'${type}' is no type of enrollmentCriteria`);
  if (typeof criteria.shouldReEnroll !== 'boolean')
    throw check.refuse('enrollmentCriteria need shouldReEnroll');
  const context = filterContext(check);
  if (type === 'LIST_BASED') {
    if (criteria.listFilterBranch === undefined)
      throw check.refuse('LIST_BASED enrollmentCriteria need a listFilterBranch');
    checkFilterTree(context, criteria.listFilterBranch);
    checkBranches(context, arrayOf(criteria, 'reEnrollmentTriggersFilterBranches'), 'trigger');
  }
  if (type === 'EVENT_BASED') {
    checkBranches(context, arrayOf(criteria, 'eventFilterBranches'), 'event');
    checkBranches(context, arrayOf(criteria, 'listMembershipFilterBranches'), 'record');
    if (isObject(criteria.refinementCriteria)) checkFilterTree(context, criteria.refinementCriteria);
  }
}

/** What the enrollment refers to. */
export function criteriaUses(flow: JsonObject, type: string): readonly Use[] {
  const criteria = isObject(flow.enrollmentCriteria) ? flow.enrollmentCriteria : {};
  return [
    ...branchUses(criteria.listFilterBranch, type),
    ...branchUses(criteria.refinementCriteria, type),
    ...arrayOf(criteria, 'reEnrollmentTriggersFilterBranches').flatMap(each =>
      branchUses(each, type, 'trigger'),
    ),
    ...arrayOf(criteria, 'eventFilterBranches').flatMap(each => branchUses(each, type, 'event')),
    ...arrayOf(criteria, 'listMembershipFilterBranches').flatMap(each => branchUses(each, type)),
    ...branchUses(flow.goalFilterBranch, type),
    ...branchUses(flow.suppressionFilterBranch, type),
  ];
}
