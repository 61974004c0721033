import { isObject, type JsonObject, textOf } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';
import type { Collection } from '../store/collection.ts';
import type { Store } from '../store/store.ts';

export const RECORDS = 'record';

export const recordsOf = (store: Store, type: ObjectType): Collection => store.collection(RECORDS, type.id);

/** All stored values of a record, those of archived properties included. */
export const valuesOf = (body: JsonObject): JsonObject => (isObject(body.properties) ? body.properties : {});

/** Ids of the active records with this value of a property. */
export function recordsWith(
  store: Store,
  type: ObjectType,
  name: string,
  value: string,
): ReadonlySet<string> {
  const index = recordsOf(store, type).index(`by ${name}`, entry =>
    entry.archived ? undefined : textOf(valuesOf(entry.body), name),
  );
  return index.get(value) ?? new Set();
}

/** Drops the values of properties that are gone for good. */
export function forgetValues(store: Store, type: ObjectType, names: readonly string[]): void {
  const records = recordsOf(store, type);
  for (const { id, archived, body } of records.all()) {
    const values = valuesOf(body);
    if (!names.some(name => values[name] !== undefined)) continue;
    const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
    records.put(id, archived, { ...body, properties: kept });
  }
}
