import { arrayOf, isObject, type Json, type JsonObject, textOf } from '../../src/emulator/json.ts';
import type { Answer, Client } from './support.ts';

export const LISTS = '/crm/lists/2026-09';

/** A filter on a property. */
export const where = (property: string, operation: JsonObject, more: JsonObject = {}): JsonObject => ({
  filterType: 'PROPERTY',
  property,
  operation,
  ...more,
});

export const isKnown: JsonObject = { operationType: 'ALL_PROPERTY', operator: 'IS_KNOWN' };
export const isAnyOf = (...values: readonly string[]): JsonObject => ({
  operationType: 'ENUMERATION',
  operator: 'IS_ANY_OF',
  values,
});
export const inList = (listId: string): JsonObject => ({
  filterType: 'IN_LIST',
  listId,
  operator: 'IN_LIST',
});

export const branch = (
  filterBranchType: string,
  filters: readonly Json[] = [],
  filterBranches: readonly Json[] = [],
  more: JsonObject = {},
): JsonObject => ({
  filterBranchType,
  filterBranchOperator: filterBranchType === 'OR' ? 'OR' : 'AND',
  filters,
  filterBranches,
  ...more,
});

export const all = (...filters: readonly Json[]): JsonObject => branch('AND', filters);
export const any = (...branches: readonly Json[]): JsonObject => branch('OR', [], branches);

/** Contacts whose e-mail is known: the least tree of a list. */
export const LEAST = any(all(where('email', isKnown)));

export const dynamic = (name: string, more: JsonObject = {}): JsonObject => ({
  name,
  objectTypeId: '0-1',
  processingType: 'DYNAMIC',
  filterBranch: LEAST,
  ...more,
});

export const manual = (name: string, more: JsonObject = {}): JsonObject => ({
  name,
  objectTypeId: '0-1',
  processingType: 'MANUAL',
  ...more,
});

const listIn = (answer: Answer, key: string): JsonObject => {
  const list = answer.body[key];
  return isObject(list) ? list : {};
};

export const created = (answer: Answer): JsonObject => listIn(answer, 'list');
export const updated = (answer: Answer): JsonObject => listIn(answer, 'updatedList');

/** Creates a list and returns its id. */
export async function listId(client: Client, body: JsonObject): Promise<string> {
  return textOf(created(await client.post(LISTS, body)), 'listId');
}

/** The names on a page of lists. */
export const listNames = (answer: Answer): readonly string[] =>
  arrayOf(answer.body, 'lists').map(list => (isObject(list) ? textOf(list, 'name') : ''));
