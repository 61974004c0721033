import { FORM_USER, LIST_USER } from '../assumptions.ts';
import { branchUses } from '../filters/uses.ts';
import { flowsOf } from '../flows/stored.ts';
import { flowUses } from '../flows/uses.ts';
import { arrayOf, byCodeUnit, isObject, type JsonObject, textOf } from '../json.ts';
import { listsOf } from '../lists/stored.ts';
import { FORMS } from '../marketing/stored.ts';
import type { ObjectType } from '../portal/object-types.ts';
import type { Portal } from '../portal/portal.ts';
import type { Entry } from '../store/collection.ts';
import { type Use, useOf } from './use.ts';

/** What uses something, as the 400 of a property in use names it (published run, O). */
export interface User {
  readonly parentType: string;
  readonly parentName: string;
  /** Only workflows have it. */
  readonly parentDisplayType?: string;
}

const byList = new WeakMap<JsonObject, readonly Use[]>();

function listUses(list: JsonObject): readonly Use[] {
  const known = byList.get(list);
  if (known) return known;
  const uses = branchUses(list.filterBranch, textOf(list, 'objectTypeId'));
  byList.set(list, uses);
  return uses;
}

/** Fields of a form, those that depend on another one, too (reference 12). */
function formUses(form: JsonObject): readonly Use[] {
  const ofField = (field: JsonObject): readonly Use[] => [
    useOf('property', textOf(field, 'name'), textOf(field, 'objectTypeId')),
    ...arrayOf(field, 'dependentFields').flatMap(each =>
      isObject(each) && isObject(each.dependentField) ? ofField(each.dependentField) : [],
    ),
  ];
  const groups = arrayOf(form, 'fieldGroups').filter(isObject);
  return groups.flatMap(group => arrayOf(group, 'fields').filter(isObject).flatMap(ofField));
}

/** Ids of the active entries of a family whose uses hold. */
const idsWith = (entries: readonly Entry[], holds: (body: JsonObject) => boolean): readonly string[] =>
  entries.filter(({ archived, body }) => !archived && holds(body)).map(({ id }) => id);

const isProperty =
  (type: ObjectType, name: string) =>
  ({ kind, scope, id }: Use): boolean =>
    kind === 'property' && scope === type.id && id === name;

/** Workflows (disabled ones, too: reference 18, O), lists and forms that use a property. */
export function propertyUsers(portal: Portal, type: ObjectType, name: string): readonly User[] {
  const uses = isProperty(type, name);
  const { store } = portal;
  const flows = idsWith(flowsOf(store).all(), body => flowUses(store, body).some(uses));
  const lists = idsWith(listsOf(store).all(), body => listUses(body).some(uses));
  const forms = idsWith(store.collection(FORMS, '').all(), body => formUses(body).some(uses));
  return [
    ...flows.map(id => ({
      parentType: 'AUTOMATION_PLATFORM_FLOW',
      parentDisplayType: 'WORKFLOW',
      parentName: id,
    })),
    ...lists.map(id => ({ parentType: LIST_USER, parentName: id })),
    ...forms.map(id => ({ parentType: FORM_USER, parentName: id })),
  ];
}

/** Workflows that have one of these values of a property in a filter, a branch or an action. */
export function flowsWithValues(
  portal: Portal,
  type: ObjectType,
  property: string,
  values: readonly string[],
): readonly string[] {
  const holds = (use: Use): boolean =>
    use.kind === 'value' && use.scope === type.id && use.property === property && values.includes(use.id);
  const { store } = portal;
  return idsWith(flowsOf(store).all(), body => flowUses(store, body).some(holds)).toSorted(byCodeUnit);
}

/** How many workflows and lists refer to each list. */
export function countListUses(portal: Portal): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (uses: readonly Use[]): void => {
    const ids = new Set(uses.filter(({ kind }) => kind === 'list').map(({ id }) => id));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const { body } of flowsOf(portal.store).all()) count(flowUses(portal.store, body));
  for (const { archived, body } of listsOf(portal.store).all()) if (!archived) count(listUses(body));
  return counts;
}
