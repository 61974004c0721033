import { arrayOf, canonical, isObject, type Json, type JsonObject } from '../json.ts';
import { findObjectType } from '../portal/object-types.ts';
import type { Portal } from '../portal/portal.ts';
import { activeProperty } from '../properties/stored.ts';

/** What filters are checked against. */
export interface FilterContext {
  readonly portal: Portal;
  /** Lists want OR of ANDs at the root (reference 10, D); what workflows show has AND roots, too (recorded bodies, O). */
  readonly where: 'list' | 'flow';
  /** The object type whose records the filters look at. */
  readonly objectTypeId: string;
  /** Parts that the portal shows already: what it gives, it takes back. */
  readonly known: Known;
}

export type Known = (part: JsonObject) => boolean;

export const nothingKnown: Known = () => false;

/** Knows every object inside a stored body, whatever the order of its keys. */
export function knownParts(...stored: readonly (Json | undefined)[]): Known {
  const texts = new Set<string>();
  const visit = (value: Json | undefined): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    texts.add(canonical(value));
    Object.values(value).forEach(visit);
  };
  stored.forEach(visit);
  return part => texts.has(canonical(part));
}

/** The definition of a property; `unknown type` when the portal does not know whose it is, so nothing can be said. */
export function propertyOf(context: FilterContext, name: string): JsonObject | 'missing' | 'unknown type' {
  const type = findObjectType(context.portal.store, context.objectTypeId);
  if (!type) return 'unknown type';
  return activeProperty(context.portal, type, name)?.body ?? 'missing';
}

/** HubSpot shows `includeObjectsWithNoValueSet` where none was sent (recorded bodies, O; default false, D). */
export function withDefaults(branch: Json): Json {
  if (!isObject(branch)) return branch;
  const filters = arrayOf(branch, 'filters').map(filter => {
    const operation = isObject(filter) ? filter.operation : undefined;
    const lacks = isObject(operation) && operation.includeObjectsWithNoValueSet === undefined;
    return isObject(filter) && lacks
      ? { ...filter, operation: { includeObjectsWithNoValueSet: false, ...operation } }
      : filter;
  });
  const filterBranches = arrayOf(branch, 'filterBranches').map(withDefaults);
  return {
    ...branch,
    ...(branch.filterBranches !== undefined && { filterBranches }),
    ...(branch.filters !== undefined && { filters }),
  };
}
