import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';

/** Array.isArray does not narrow readonly arrays. */
export function isArray(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}

/** The objects that a list holds; undefined for anything else. */
export function objectsIn(json: Json | undefined): readonly JsonObject[] | undefined {
  return isArray(json) && json.every(isObject) ? json.filter(isObject) : undefined;
}

/** The texts that a list holds; undefined for anything else. */
export function stringsIn(json: Json | undefined): readonly string[] | undefined {
  const texts = isArray(json) ? json.filter(item => typeof item === 'string') : [];
  return isArray(json) && texts.length === json.length ? texts : undefined;
}

/** What an object has at a key of its own. */
export function at(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Whether an object has these keys and no others. */
export function hasOnly(object: JsonObject, ...keys: readonly string[]): boolean {
  return Object.keys(object).length === keys.length && keys.every(key => Object.hasOwn(object, key));
}

/** An object without some of its keys. */
export function without(object: JsonObject, keys: ReadonlySet<string>): JsonObject {
  const entries: [string, Json][] = [];
  for (const key of Object.keys(object)) if (!keys.has(key)) entries.push([key, object[key] ?? null]);
  return Object.fromEntries(entries);
}

/**
 * What HubSpot's bodies have or leave out with the same meaning: filters without parts (reference 10), a connection
 * that leads nowhere, and the association of an action that is about the enrolled record itself (reference 11.4).
 */
function isImplied(key: string, json: Json): boolean {
  switch (key) {
    case 'includeObjectsWithNoValueSet':
      return json === false;
    case 'filters':
    case 'filterBranches':
      return isArray(json) && json.length === 0;
    case 'association':
      return isObject(json) && Object.keys(json).length === 0;
    case 'connection':
    case 'defaultBranch':
      return isObject(json) && typeof json.nextActionId !== 'string';
    default:
      return false;
  }
}

/** Whether two actions, or parts of them, say the same: in spite of the order of keys, and of what is implied. */
export function sameJson(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (isArray(a))
    return isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index] ?? null));
  if (!isObject(a) || !isObject(b)) return false;
  return covers(a, b) && covers(b, a, true);
}

/** Whether all that `a` says is in `b`, too. */
function covers(a: JsonObject, b: JsonObject, keysOnly = false): boolean {
  for (const key of Object.keys(a)) {
    const value = a[key] ?? null;
    const isThere = Object.hasOwn(b, key);
    if (isThere ? !keysOnly && !sameJson(value, b[key] ?? null) : !isImplied(key, value)) return false;
  }
  return true;
}
