import { parse } from 'yaml';
import type { JsonObject } from '../../src/core/call.ts';
import { isObject } from '../../src/core/call.ts';
import type { Form, Ref } from '../../src/core/form.ts';
import { jsonOfForm, noPortal, type PropertyFacts, type Window } from '../../src/filter/index.ts';

/** YAML as the loader hands it over. */
export function tree(yaml: string): Form {
  const parsed: Form = parse(yaml, { mapAsMap: true });
  return parsed;
}

/** What a tree or form is, for comparing and reading: references as their keys. */
export function plain(form: Form): unknown {
  return JSON.parse(JSON.stringify(jsonOfForm(form)));
}

const zone = 'Europe/Berlin';

const types: readonly (readonly [start: string, facts: PropertyFacts])[] = [
  ['num_', { type: 'number' }],
  ['text_', { type: 'string' }],
  ['flag_', { type: 'bool' }],
  ['date_', { type: 'datetime' }],
  ['pick_', { type: 'enumeration', options: new Set(['emea', 'apac', 'americas']) }],
];

/** A portal where everything with an id `7…` has the key `known_7…`, and where a property's name says its type. */
export const portal: Window = {
  zone,
  ref(kind, scope, id) {
    const at = scope === undefined ? { kind } : { kind, scope };
    if (kind === 'property') return { ...at, key: id };
    if (!id.startsWith('7')) return { ...at, literal: id };
    return kind === 'stage' ? { ...at, parent: 'sales', key: `known_${id}` } : { ...at, key: `known_${id}` };
  },
  id: (ref: Ref) => ref.literal ?? (ref.key?.startsWith('known_') ? ref.key.slice('known_'.length) : ref.key),
  property: (_, name) => types.find(([start]) => name.startsWith(start))?.[1],
};

/** The same, where every id has a key. */
export const namedPortal: Window = {
  ...portal,
  ref(kind, scope, id) {
    const at = scope === undefined ? { kind } : { kind, scope };
    if (kind === 'property') return { ...at, key: id };
    return kind === 'stage' ? { ...at, parent: 'sales', key: `known_${id}` } : { ...at, key: `known_${id}` };
  },
};

/** A portal of which nothing is known: every id stands for itself. */
export const bare: Window = { ...noPortal, id: ref => ref.literal ?? ref.key };

/** A property filter of a body. */
export function filter(property: string, operation: JsonObject): JsonObject {
  return {
    property,
    operation: { includeObjectsWithNoValueSet: false, ...operation },
    filterType: 'PROPERTY',
  };
}

export function known(property: string): JsonObject {
  return filter(property, { operator: 'IS_KNOWN', operationType: 'ALL_PROPERTY' });
}

export function and(filters: readonly JsonObject[], filterBranches: readonly JsonObject[] = []): JsonObject {
  return { filterBranches, filters, filterBranchType: 'AND', filterBranchOperator: 'AND' };
}

export function or(...filterBranches: readonly JsonObject[]): JsonObject {
  return { filterBranches, filters: [], filterBranchType: 'OR', filterBranchOperator: 'OR' };
}

/** The operation of the first filter of a lowered branch. */
export function operationIn(body: JsonObject): JsonObject {
  const [filter] = Array.isArray(body['filters']) ? body['filters'] : [];
  const operation = isObject(filter) ? filter['operation'] : undefined;
  return isObject(operation) ? operation : {};
}
