import { labelOf } from '../associations/stored.ts';
import { FILTERS_PER_TREE, FLOW_ROOTS, NESTED_IN_FLOWS, NESTED_IN_LISTS } from '../assumptions.ts';
import { type ApiError, invalid } from '../errors.ts';
import { arrayOf, isObject, type Json, type JsonObject, textOf } from '../json.ts';
import type { FilterContext } from './context.ts';
import { badShape, checkFilters, noSuchWord } from './filters.ts';
import { idText, type Place } from './uses.ts';

/** Reference 10, S. */
const BRANCH_TYPES: readonly string[] = [
  'OR', 'AND', 'NOT_ALL', 'NOT_ANY', 'RESTRICTED', 'ASSOCIATION', 'UNIFIED_EVENTS',
]; // biome-ignore format: a list of words
const KEYS: readonly string[] = ['filterBranchType', 'filterBranchOperator', 'filterBranches', 'filters'];
const CATEGORIES: readonly string[] = ['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED', 'WORK'];
const COMPLETED: readonly string[] = ['HAS_COMPLETED', 'HAS_NOT_COMPLETED'];

const typeOf = (branch: JsonObject): string => textOf(branch, 'filterBranchType');

/** Checks the filters of a list, a goal, an enrollment or a branch of a workflow. Throws the 400. */
export function checkFilterTree(context: FilterContext, branch: Json | undefined): void {
  if (!isObject(branch)) throw badShape('Expected a filter branch');
  if (context.known(branch) && context.where === 'flow') return;
  checkRoot(context, branch);
  if (countFilters(branch) > FILTERS_PER_TREE)
    throw badShape(`There may be at most ${FILTERS_PER_TREE} filters`);
  checkBranch(context, branch, 'record');
}

/** Re-enrollment triggers and the branches of an event-based enrollment come as lists (reference 11.3). */
export function checkBranches(context: FilterContext, branches: readonly Json[], place: Place): void {
  for (const branch of branches) {
    if (!isObject(branch)) throw badShape('A filter branch is an object');
    if (place === 'event' && typeOf(branch) !== 'UNIFIED_EVENTS')
      throw badShape('Expected branches of type UNIFIED_EVENTS');
    checkBranch(context, branch, place);
  }
}

const badRoot = (problem: string): ApiError => invalid(problem, 'ListError.INVALID_BASE_FILTER_BRANCH');

/** An OR of ANDs, its filters in the ANDs (reference 10, D; the code: published runs, O). */
function checkRoot(context: FilterContext, root: JsonObject): void {
  if (context.where === 'flow' && FLOW_ROOTS.includes(typeOf(root)) && typeOf(root) !== 'OR') return;
  const children = arrayOf(root, 'filterBranches');
  const proper = children.length > 0 && children.every(child => isObject(child) && typeOf(child) === 'AND');
  if (typeOf(root) !== 'OR' || arrayOf(root, 'filters').length > 0 || !proper)
    throw badRoot('The root must be an OR branch without filters that holds AND branches');
}

function checkBranch(context: FilterContext, branch: JsonObject, place: Place): void {
  if (context.known(branch)) return;
  const missing = KEYS.find(key => branch[key] === undefined);
  if (missing !== undefined) throw badShape(`A filter branch needs ${missing}`);
  const type = typeOf(branch);
  if (!BRANCH_TYPES.includes(type)) throw noSuchWord('filterBranchType', type);
  checkOperator(type, textOf(branch, 'filterBranchOperator'));
  const { filters, filterBranches } = branch;
  if (!Array.isArray(filters) || !Array.isArray(filterBranches)) throw badShape('Expected lists of filters');
  if (!filters.every(isObject)) throw badShape('A filter is an object');
  const inside = type === 'ASSOCIATION' ? associated(context, branch) : context;
  const here = type === 'UNIFIED_EVENTS' ? eventOf(branch) : place;
  checkFilters(inside, branch, here);
  for (const child of filterBranches) checkChild(inside, type, child, here);
}

function checkOperator(type: string, operator: string): void {
  if (operator !== 'AND' && operator !== 'OR') throw noSuchWord('filterBranchOperator', operator);
  if ((type === 'OR' || type === 'AND') && operator !== type)
    throw badShape(`A branch of type ${type} has the operator ${type}`);
}

function checkChild(context: FilterContext, parent: string, child: Json, place: Place): void {
  if (!isObject(child)) throw badShape('A filter branch is an object');
  const nesting = context.where === 'list' ? NESTED_IN_LISTS : NESTED_IN_FLOWS;
  if (
    BRANCH_TYPES.includes(typeOf(child)) &&
    !context.known(child) &&
    !nesting[parent]?.includes(typeOf(child))
  )
    throw badShape(`A branch of type ${parent} cannot hold one of type ${typeOf(child)}`);
  checkBranch(context, child, place);
}

/** `ASSOCIATION{objectTypeId, operator, associationTypeId, associationCategory}` (reference 10). */
function associated(context: FilterContext, branch: JsonObject): FilterContext {
  const category = textOf(branch, 'associationCategory');
  const id = idText(branch.associationTypeId);
  const objectTypeId = textOf(branch, 'objectTypeId');
  if (textOf(branch, 'operator') !== 'IN_LIST') throw noSuchWord('operator', textOf(branch, 'operator'));
  if (!CATEGORIES.includes(category)) throw noSuchWord('associationCategory', category);
  if (id === '' || objectTypeId === '')
    throw badShape('An ASSOCIATION branch needs associationTypeId and objectTypeId');
  const taken = category !== 'USER_DEFINED' || context.portal.missingTargets === 'taken';
  if (!taken && !labelOf(context.portal.store, category, id))
    throw badShape(`There is no association of type ${id}`);
  return { ...context, objectTypeId };
}

/** `UNIFIED_EVENTS{eventTypeId, operator}` (reference 10); its filters are on properties of the event. */
function eventOf(branch: JsonObject): Place {
  if (textOf(branch, 'eventTypeId') === '') throw badShape('A UNIFIED_EVENTS branch needs an eventTypeId');
  if (!COMPLETED.includes(textOf(branch, 'operator')))
    throw noSuchWord('operator', textOf(branch, 'operator'));
  return 'event';
}

const countFilters = (branch: Json): number =>
  isObject(branch)
    ? arrayOf(branch, 'filters').length +
      arrayOf(branch, 'filterBranches').reduce<number>((sum, child) => sum + countFilters(child), 0)
    : 0;
