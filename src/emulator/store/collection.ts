import { byCodeUnit, type JsonObject } from '../json.ts';

/** One stored thing: its id, its archived flag and its body exactly as GET returns it. */
export interface Entry {
  readonly id: string;
  readonly archived: boolean;
  readonly body: JsonObject;
  readonly text: string;
}

export interface Persist {
  write(entry: Entry): void;
  remove(id: string): void;
}

export interface Collection {
  get(id: string): Entry | undefined;
  /** All entries in order of their ids, archived ones included; a live view, copy it before removing. */
  all(): readonly Entry[];
  put(id: string, archived: boolean, body: JsonObject): Entry;
  remove(id: string): void;
  /**
   * Ids by the key that `keyOf` gives their entries (undefined: not in the index), kept up to date under `name`.
   * `keyOf` must be the same for the same name.
   */
  index(name: string, keyOf: (entry: Entry) => string | undefined): ReadonlyMap<string, ReadonlySet<string>>;
  /** Serialised array of what `keep` selects; kept under `key` until the collection changes. */
  serialised(key: string, keep: (entry: Entry) => boolean): string;
}

/** Where `id` is, or belongs, in the ordered entries. */
function place(ordered: readonly Entry[], id: string): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byCodeUnit(ordered[middle]?.id ?? '', id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Index {
  readonly keyOf: (entry: Entry) => string | undefined;
  readonly ids: Map<string, Set<string>>;
}

function addTo({ keyOf, ids }: Index, entry: Entry): void {
  const key = keyOf(entry);
  if (key === undefined) return;
  const found = ids.get(key);
  if (found) found.add(entry.id);
  else ids.set(key, new Set([entry.id]));
}

function removeFrom({ keyOf, ids }: Index, entry: Entry | undefined): void {
  const key = entry && keyOf(entry);
  if (entry && key !== undefined) ids.get(key)?.delete(entry.id);
}

/**
 * A write-through view of one (family, scope): parsed and serialised bodies stay in memory, so that a list of
 * 10,000 properties is one string and a search parses nothing.
 */
export function openCollection(loaded: readonly Entry[], persist: Persist): Collection {
  const ordered = [...loaded].sort((left, right) => byCodeUnit(left.id, right.id));
  const entries = new Map(ordered.map(entry => [entry.id, entry]));
  const texts = new Map<string, string>();
  const indexes = new Map<string, Index>();
  return {
    get: id => entries.get(id),
    all: () => ordered,
    put(id, archived, body) {
      const entry: Entry = { id, archived, body, text: JSON.stringify(body) };
      persist.write(entry);
      ordered.splice(place(ordered, id), entries.has(id) ? 1 : 0, entry);
      for (const index of indexes.values()) {
        removeFrom(index, entries.get(id));
        addTo(index, entry);
      }
      entries.set(id, entry);
      texts.clear();
      return entry;
    },
    remove(id) {
      persist.remove(id);
      for (const index of indexes.values()) removeFrom(index, entries.get(id));
      if (entries.delete(id)) ordered.splice(place(ordered, id), 1);
      texts.clear();
    },
    index(name, keyOf) {
      const known = indexes.get(name);
      if (known) return known.ids;
      const index: Index = { keyOf, ids: new Map() };
      for (const entry of ordered) addTo(index, entry);
      indexes.set(name, index);
      return index.ids;
    },
    serialised(key, keep) {
      const known = texts.get(key);
      if (known !== undefined) return known;
      const text = `[${ordered
        .filter(keep)
        .map(entry => entry.text)
        .join(',')}]`;
      texts.set(key, text);
      return text;
    },
  };
}
