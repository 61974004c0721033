import type { Json, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';

/** Readers of HubSpot's bodies: tolerant, since fields may be absent or null. */
export function stringAt(body: JsonObject, key: string): string | undefined {
  const value = body[key];
  return typeof value === 'string' ? value : undefined;
}

export function numberAt(body: JsonObject, key: string): number | undefined {
  const value = body[key];
  return typeof value === 'number' ? value : undefined;
}

export function objectAt(body: JsonObject, key: string): JsonObject {
  const value = body[key];
  return isObject(value) ? value : {};
}

export function objectsAt(body: JsonObject, key: string): readonly JsonObject[] {
  const value = body[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The `results` of a list answer; undefined when it is none, or holds what has no name. */
export function namedListOf(body: Json): readonly JsonObject[] | undefined {
  const results = isObject(body) ? body['results'] : undefined;
  if (!Array.isArray(results)) return undefined;
  const named = results.filter(isObject).filter(one => stringAt(one, 'name') !== undefined);
  return named.length === results.length ? named : undefined;
}
