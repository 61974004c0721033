import type { Json, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Form, FormMap } from '../core/form.ts';
import { liftAssociation, pairOf } from './association.ts';
import { checkNode } from './check.ts';
import { type ObjectTypeForm, objectTypeOf, type Window } from './context.ts';
import { contractMap } from './contract.ts';
import { liftDepartures } from './departures.ts';
import { liftEventType } from './event-types.ts';
import { expandNodes } from './expand.ts';
import { formOfJson, isArray, sameJson } from './json.ts';
import { lowerNode } from './lower.ts';
import { camelCase } from './names.ts';
import {
  GROUPS,
  type GroupWord,
  groupIn,
  groupOf,
  isBranch,
  isBranchBody,
  MAX_DEPTH,
  USUAL_ASSOCIATED,
  USUAL_EVENT,
  usualGroup,
} from './nodes.ts';
import { liftLine } from './property-filter.ts';
import type { Scope } from './property-name.ts';
import { equalSpelling } from './same.ts';
import { liftWord } from './word-filter.ts';

/** A filterBranch of a body → form. What no words exist for stays as it is, under `raw:`. */
export function liftFilter(branch: JsonObject, objectType: ObjectTypeForm, window: Window): Form {
  const node = liftNode(branch, objectType, window);
  return groupIn(node) === undefined ? rawOf(branch) : node;
}

/** A filter or branch of a body → form. */
export function liftNode(body: Json, scope: Scope, window: Window, depth = 0): FormMap {
  if (!isObject(body) || depth > MAX_DEPTH) return rawOf(body);
  const isWhole = !isBranchBody(body);
  const form = isWhole ? liftLeaf(body, scope, window) : liftBranch(body, scope, window, depth);
  if (!form) return rawOf(body);
  // what is in a branch has been looked at already
  const isGood = isWhole
    ? isFaithful(form, body, scope, window)
    : isFaithful(emptied(form), emptiedBody(body), scope, window);
  return isGood ? form : rawOf(body);
}

function liftLeaf(filter: JsonObject, scope: Scope, window: Window): FormMap | undefined {
  return filter['filterType'] === 'PROPERTY' ? liftLine(filter, scope, window) : liftWord(filter, window);
}

/** Whether a form says all that the body does, and would be read from YAML as it is. */
function isFaithful(form: FormMap, body: JsonObject, scope: Scope, window: Window): boolean {
  if (!sameJson(lowerNode(form, scope, window), body)) return false;
  const tree = contractMap(form, scope);
  const [again = null] = expandNodes(tree, scope, 0);
  return checkNode(tree, scope).length === 0 && equalSpelling(again, form);
}

/** A branch without what is in it. */
function emptied(form: FormMap): FormMap {
  const group = groupIn(form);
  return new Map(
    [...form].flatMap(([key, value]) => {
      if (key === 'when' || key === 'where') return [];
      return [[key, key === group ? [] : value] as [string, Form]];
    }),
  );
}

function emptiedBody({ filters: _, filterBranches: __, ...shell }: JsonObject): JsonObject {
  return shell;
}

function rawOf(body: Json): FormMap {
  return new Map([['raw', formOfJson(body)]]);
}

function liftBranch(body: JsonObject, scope: Scope, window: Window, depth: number): FormMap | undefined {
  const word = groupOf(body['filterBranchType']);
  if (word !== undefined) return liftGroup(body, word, scope, window, depth);
  if (body['filterBranchType'] === 'ASSOCIATION') return liftAssociated(body, scope, window, depth);
  return body['filterBranchType'] === 'UNIFIED_EVENTS' ? liftEventBranch(body, window, depth) : undefined;
}

function liftGroup(
  body: JsonObject,
  word: GroupWord,
  scope: Scope,
  window: Window,
  depth: number,
): FormMap | undefined {
  const { associatedObjectType: typeId } = body;
  const associated = typeof typeId === 'string' ? objectTypeOf(typeId, window) : undefined;
  const items = liftItems(body, associated ?? scope, window, depth, inner => hasPlace(inner, word));
  if (!items || (word === 'any' && !items.every(isBranch))) return undefined;
  return new Map<string, Form>([
    [word, items],
    ...liftDepartures(body, usualGroup(GROUPS[word])),
    ...(associated === undefined ? [] : [['associatedObjectType', associated] as const]),
  ]);
}

function liftAssociated(body: JsonObject, scope: Scope, window: Window, depth: number): FormMap | undefined {
  const { objectTypeId } = body;
  if (typeof objectTypeId !== 'string') return undefined;
  const associated = objectTypeOf(objectTypeId, window);
  const items = liftItems(body, associated, window, depth, inner => hasPlace(inner, 'all'));
  return (
    items &&
    new Map<string, Form>([
      ['associated', associated],
      ...liftAssociation(body, pairOf(scope, associated), window),
      ...withOperator(liftDepartures(body, USUAL_ASSOCIATED)),
      ...contents('when', items),
    ])
  );
}

/** A branch about an event: its filters are about the event's properties. */
function liftEventBranch(body: JsonObject, window: Window, depth: number): FormMap | undefined {
  const { eventTypeId } = body;
  if (typeof eventTypeId !== 'string' || eventTypeId === '') return undefined;
  const items = liftItems(body, undefined, window, depth);
  // HubSpot has nothing but filters on properties in one of these (D)
  if (!items?.every(item => item.has('property') || (item.has('raw') && !isBranch(item)))) return undefined;
  return new Map<string, Form>([
    ['event', liftEventType(eventTypeId, window)],
    ...withOperator(liftDepartures(body, USUAL_EVENT)),
    ...contents('where', items),
  ]);
}

function contents(key: string, items: readonly Form[]): readonly (readonly [string, Form])[] {
  return items.length === 0 ? [] : [[key, new Map([['all', items]])]];
}

function withOperator(entries: readonly (readonly [string, Form])[]): readonly (readonly [string, Form])[] {
  return entries.map(([key, value]) => [
    key,
    key === 'operator' && typeof value === 'string' ? camelCase(value) : value,
  ]);
}

/** Filters, then branches; undefined when one would come back in the other list. */
function liftItems(
  { filters = [], filterBranches = [] }: JsonObject,
  scope: Scope,
  window: Window,
  depth: number,
  fits: (body: JsonObject) => boolean = () => true,
): readonly FormMap[] | undefined {
  if (!isArray(filters) || !isArray(filterBranches)) return undefined;
  if (!filters.every(isObject) || filters.some(isBranchBody) || !filterBranches.every(isBranchBody))
    return undefined;
  return [...filters, ...filterBranches].map(body => {
    return isObject(body) && fits(body) ? liftNode(body, scope, window, depth + 1) : rawOf(body);
  });
}

/** `all` in `all` and `any` in `any` say nothing that one of them does not; HubSpot has none (D), nor a record's branch in `any`. */
function hasPlace(body: JsonObject, word: GroupWord): boolean {
  const own = groupOf(body['filterBranchType']);
  if (own === undefined) return word !== 'any';
  const isRepeated = own === word && (word === 'all' || word === 'any');
  return !isRepeated || liftDepartures(body, usualGroup(GROUPS[own])).length > 0;
}
