import type { JsonObject } from '../../../src/core/call.ts';
import type { Fields, Tree } from '../tree.ts';

/** Filters as people click them together in HubSpot: one OR of one AND, of known properties and of values. */
export function branchOf(when: Tree): JsonObject {
  const filters = Object.entries(when as Fields).map(([property, wanted]) => filterOf(property, wanted));
  const all = { filterBranchType: 'AND', filterBranchOperator: 'AND', filterBranches: [], filters };
  return { filterBranchType: 'OR', filterBranchOperator: 'OR', filterBranches: [all], filters: [] };
}

function filterOf(property: string, wanted: Tree): JsonObject {
  const operation = Array.isArray(wanted)
    ? { operationType: 'ENUMERATION', operator: 'IS_ANY_OF', values: wanted.map(String) }
    : operationOf(wanted as Fields);
  return { filterType: 'PROPERTY', property, operation };
}

function operationOf({ isKnown, contains }: Fields): JsonObject {
  if (isKnown === true) return { operationType: 'ALL_PROPERTY', operator: 'IS_KNOWN' };
  return { operationType: 'MULTISTRING', operator: 'CONTAINS', values: [String(contains)] };
}
