import { formatAddress, parseAddress } from './address.ts';
import type { Json, JsonObject } from './call.ts';
import type { Form, FormMap, Ref } from './form.ts';
import { isList, isMap, isRef } from './form.ts';

/*
 * How a form is spelled in JSON (plan file, `plan --json`):
 *
 * - scalars and lists as themselves;
 * - a map as an object. Where an object cannot keep the map's order (JavaScript moves numeric keys to the front),
 *   `$order` lists its keys: `{"1": …, "2": …, "$order": ["2", "1"]}`;
 * - a reference as `{"$reference": "propertyGroup.contacts.lead_handoff"}`, one by id as
 *   `{"$reference": {"kind": "owner", "literal": "4711"}}`;
 * - a key that starts with `$` gets one more `$`.
 */

/** The JSON spelling of a form. `formFromJson` is its exact inverse, through `JSON.stringify` and back, too. */
export function formToJson(form: Form): Json {
  if (isList(form)) return form.map(formToJson);
  if (isMap(form)) return mapToJson(form);
  if (isRef(form)) return { $reference: refToJson(form) };
  return form;
}

/** Reads a form from its JSON spelling. Throws a TypeError when it is not one: validate files with the schema first. */
export function formFromJson(json: Json): Form {
  if (Array.isArray(json)) return (json as readonly Json[]).map(formFromJson);
  if (typeof json !== 'object' || json === null) return json;
  // Array.isArray does not narrow readonly arrays away.
  const object = json as JsonObject;
  return Object.hasOwn(object, '$reference') ? refFromJson(object.$reference) : mapFromJson(object);
}

function mapToJson(map: FormMap): JsonObject {
  const entries = [...map].map(([key, value]) => [escapeKey(key), formToJson(value)] as const);
  const order = entries.map(([key]) => key);
  // fromEntries defines `__proto__` as a key like any other.
  const object: JsonObject = Object.fromEntries(entries);
  const kept = Object.keys(object).every((key, index) => key === order[index]);
  return kept ? object : { ...object, $order: order };
}

function mapFromJson(object: JsonObject): FormMap {
  const keys = Object.keys(object).filter(key => key !== '$order');
  const order = Object.hasOwn(object, '$order') ? readOrder(object.$order, keys) : keys;
  return new Map(order.map(key => [unescapeKey(key), formFromJson(object[key] ?? null)]));
}

function readOrder(order: Json | undefined, keys: readonly string[]): readonly string[] {
  const listed = Array.isArray(order) ? order.map(String) : [];
  const distinct = new Set(listed);
  if (
    listed.length !== keys.length ||
    distinct.size !== keys.length ||
    !keys.every(key => distinct.has(key))
  ) {
    throw new TypeError('"$order" does not list the keys of its object');
  }
  return listed;
}

function escapeKey(key: string): string {
  return key.startsWith('$') ? `$${key}` : key;
}

function unescapeKey(key: string): string {
  return key.startsWith('$') ? key.slice(1) : key;
}

function refToJson(ref: Ref): Json {
  const { kind, scope, parent, key, literal } = ref;
  // a parent without a scope would read as one
  if (key !== undefined && literal === undefined && (parent === undefined || scope !== undefined)) {
    return formatAddress({ kind, path: [scope, parent, key].filter(part => part !== undefined) });
  }
  return {
    kind,
    ...(scope === undefined ? {} : { scope }),
    ...(parent === undefined ? {} : { parent }),
    ...(key === undefined ? {} : { key }),
    ...(literal === undefined ? {} : { literal }),
  };
}

function refFromJson(json: Json | undefined): Ref {
  const ref = typeof json === 'string' ? refFromAddress(json) : refFromParts(json);
  if (!ref) throw new TypeError(`not a reference: ${JSON.stringify(json)}`);
  return ref;
}

/** The reference that an address stands for; undefined for what is none, or lies deeper. */
export function refFromAddress(text: string): Ref | undefined {
  const address = parseAddress(text);
  const [first, second, third, ...rest] = address?.path ?? [];
  if (!address || first === undefined || rest.length > 0) return undefined;
  if (second === undefined) return { kind: address.kind, key: first };
  return third === undefined
    ? { kind: address.kind, scope: first, key: second }
    : { kind: address.kind, scope: first, parent: second, key: third };
}

function refFromParts(json: Json | undefined): Ref | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  // Array.isArray does not narrow readonly arrays away.
  const { kind, scope, parent, key, literal } = json as JsonObject;
  if (typeof kind !== 'string') return undefined;
  return {
    kind,
    ...(typeof scope === 'string' ? { scope } : {}),
    ...(typeof parent === 'string' ? { parent } : {}),
    ...(typeof key === 'string' ? { key } : {}),
    ...(typeof literal === 'string' ? { literal } : {}),
  };
}
