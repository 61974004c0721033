import type { Json, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Form, FormMap } from '../core/form.ts';
import { isList, isMap } from '../core/form.ts';
import { lowerAssociation, pairOf } from './association.ts';
import { type ObjectTypeForm, objectTypeId, type Window } from './context.ts';
import { lowerDepartures, NONE, type Usual } from './departures.ts';
import { lowerEventType } from './event-types.ts';
import { jsonOfForm } from './json.ts';
import { upperCase } from './names.ts';
import {
  GROUPS,
  type GroupWord,
  groupIn,
  isBranch,
  USUAL_ASSOCIATED,
  USUAL_EVENT,
  usualGroup,
} from './nodes.ts';
import { objectTypeIn } from './object-type.ts';
import { lowerLine } from './property-filter.ts';
import type { Scope } from './property-name.ts';
import { lowerWord, wordOf } from './word-filter.ts';

/** A form → the filterBranch of a body. What is no form of a filter stays as it is. */
export function lowerFilter(form: Form, objectType: ObjectTypeForm, window: Window): JsonObject {
  const isWhole = isBranch(form) || (isMap(form) && form.has('raw'));
  return lowerNode(isWhole ? form : new Map([['all', [form]]]), objectType, window);
}

/** A node → a filter or branch of a body. */
export function lowerNode(node: Form, scope: Scope, window: Window): JsonObject {
  if (!isMap(node)) return { value: jsonOfForm(node) };
  const group = groupIn(node);
  if (group !== undefined) return lowerGroup(node, group, scope, window);
  if (node.has('associated')) return lowerAssociated(node, scope, window);
  if (node.has('event')) return lowerEventBranch(node, window);
  if (node.has('property')) return { ...lowerLine(node, scope, window), filterType: 'PROPERTY' };
  const word = wordOf(node);
  return word ? lowerWord(node, word, window) : lowerRaw(node);
}

function lowerRaw(node: FormMap): JsonObject {
  const json = jsonOfForm(node.get('raw') ?? node);
  return isObject(json) ? json : { value: json };
}

function lowerGroup(node: FormMap, word: GroupWord, scope: Scope, window: Window): JsonObject {
  const type = GROUPS[word];
  const associated = objectTypeIn(node.get('associatedObjectType'));
  return {
    ...lowerItems(node.get(word), associated ?? scope, window),
    filterBranchType: type,
    ...lowerDepartures(node, usualGroup(type)),
    ...(associated === undefined ? {} : { associatedObjectType: objectTypeId(associated, window) }),
  };
}

function lowerAssociated(node: FormMap, scope: Scope, window: Window): JsonObject {
  const associated = objectTypeIn(node.get('associated')) ?? '';
  return {
    ...lowerItems(itemsIn(node.get('when')), associated, window),
    objectTypeId: objectTypeId(associated, window),
    ...lowerAssociation(node, pairOf(scope, associated), window),
    filterBranchType: 'ASSOCIATION',
    ...lowerWithOperator(node, USUAL_ASSOCIATED),
  };
}

function lowerEventBranch(node: FormMap, window: Window): JsonObject {
  return {
    ...lowerItems(itemsIn(node.get('where')), undefined, window),
    eventTypeId: lowerEventType(node.get('event'), window),
    filterBranchType: 'UNIFIED_EVENTS',
    ...lowerWithOperator(node, USUAL_EVENT),
  };
}

function lowerWithOperator(node: FormMap, usual: Usual): JsonObject {
  const said = node.get('operator');
  const operator = typeof said === 'string' && said !== NONE ? [['operator', upperCase(said)] as const] : [];
  return lowerDepartures(new Map([...node, ...operator]), usual);
}

function itemsIn(contents: Form | undefined): Form {
  const items = isMap(contents) ? contents.get('all') : undefined;
  return items ?? [];
}

function lowerItems(
  items: Form | undefined,
  scope: Scope,
  window: Window,
): { readonly filters: Json; readonly filterBranches: Json } {
  const nodes = isList(items) ? items : [];
  const lower = (node: Form) => lowerNode(node, scope, window);
  return {
    filterBranches: nodes.filter(isBranch).map(lower),
    filters: nodes.filter(node => !isBranch(node)).map(lower),
  };
}
