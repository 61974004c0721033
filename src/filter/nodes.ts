import type { Json } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Form, FormMap } from '../core/form.ts';
import { isMap } from '../core/form.ts';
import type { Usual } from './departures.ts';
import { wordNames } from './words.ts';

/** Branches that hold filters and other branches, by the word that they are written with. */
export const GROUPS = {
  all: 'AND',
  any: 'OR',
  notAll: 'NOT_ALL',
  notAny: 'NOT_ANY',
  restricted: 'RESTRICTED',
} as const;

export type GroupWord = keyof typeof GROUPS;

const GROUP_WORDS: readonly GroupWord[] = ['all', 'any', 'notAll', 'notAny', 'restricted'];

/** The word for a type of branch; undefined for one that is no group. */
export function groupOf(filterBranchType: Json | undefined): GroupWord | undefined {
  return GROUP_WORDS.find(word => GROUPS[word] === filterBranchType);
}

/** The word of a group that a node is; undefined when it is something else. */
export function groupIn(node: FormMap): GroupWord | undefined {
  return GROUP_WORDS.find(word => node.has(word));
}

/** How the operator of a branch reads that is not AND or OR is not known (U): taken to be its type. */
export const OPERATOR_OF_OTHER_BRANCHES = (filterBranchType: string): string => filterBranchType;

/** The fields of a group beside its filters. */
export function usualGroup(filterBranchType: string): Usual {
  return {
    filterBranchOperator: OPERATOR_OF_OTHER_BRANCHES(filterBranchType),
    associatedObjectType: undefined,
  };
}

/** How often and when, as HubSpot has it. */
export const USUAL_ASSOCIATED: Usual = { operator: 'IN_LIST', filterBranchOperator: 'AND' };

export const USUAL_EVENT: Usual = {
  operator: 'HAS_COMPLETED',
  filterBranchOperator: 'AND',
  coalescingRefineBy: undefined,
  pruningRefineBy: undefined,
};

/** Words that a filter or branch begins with; a property of such a name is written `property: …`. */
export const HEADS: readonly string[] = [
  ...GROUP_WORDS,
  'associated',
  'event',
  'property',
  'raw',
  ...wordNames,
];

const heads: ReadonlySet<string> = new Set(HEADS);

export function isHead(name: string): boolean {
  return heads.has(name);
}

/** The words that a map begins with: exactly one makes it a filter or branch, none a map of properties. */
export function headsIn(map: FormMap): readonly string[] {
  return [...map.keys()].filter(isHead);
}

/** Whether a node stands among the branches of a body rather than among its filters. */
export function isBranch(node: Form): boolean {
  if (!isMap(node)) return false;
  const raw = node.get('raw');
  return (
    groupIn(node) !== undefined ||
    node.has('associated') ||
    node.has('event') ||
    (isMap(raw) && raw.has('filterBranchType'))
  );
}

/** The same of a body. */
export function isBranchBody(body: Json): boolean {
  return isObject(body) && Object.hasOwn(body, 'filterBranchType');
}

/** A map with another value at a key that it has. */
export function withValue(map: FormMap, key: string | undefined, change: (value: Form) => Form): FormMap {
  const value = key === undefined ? undefined : map.get(key);
  return key === undefined || value === undefined ? map : new Map([...map, [key, change(value)]]);
}

/** Filters before branches, as bodies have them in two lists. */
export function filtersFirst(nodes: readonly Form[]): readonly Form[] {
  return [...nodes.filter(node => !isBranch(node)), ...nodes.filter(isBranch)];
}

/** Branches in branches; more is left as it is. */
export const MAX_DEPTH = 12;
