import { type JsonObject, textOf } from '../json.ts';
import type { Store } from '../store/store.ts';
import { SeedError } from './seed-files.ts';

/** Stores bodies verbatim under the string at `key`; refuses bodies without it and repeats. */
export function plantAll(
  store: Store,
  family: string,
  scope: string,
  file: string,
  key: string,
  bodies: readonly JsonObject[],
): void {
  const collection = store.collection(family, scope);
  const seen = new Set<string>();
  for (const [index, body] of bodies.entries()) {
    const id = typeof body[key] === 'number' ? String(body[key]) : textOf(body, key);
    if (id === '') throw new SeedError(`${file}: entry ${index} has no '${key}'`);
    if (seen.has(id)) throw new SeedError(`${file}: '${id}' appears twice`);
    seen.add(id);
    collection.put(id, body.archived === true, body);
  }
}
