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

/**
 * A write-through view of one (family, scope): parsed and serialised bodies stay in memory, so that a list of
 * 10,000 properties is one string and a search parses nothing.
 */
export function openCollection(loaded: readonly Entry[], persist: Persist): Collection {
  const ordered = [...loaded].sort((left, right) => byCodeUnit(left.id, right.id));
  const entries = new Map(ordered.map(entry => [entry.id, entry]));
  const texts = new Map<string, string>();
  return {
    get: id => entries.get(id),
    all: () => ordered,
    put(id, archived, body) {
      const entry: Entry = { id, archived, body, text: JSON.stringify(body) };
      persist.write(entry);
      ordered.splice(place(ordered, id), entries.has(id) ? 1 : 0, entry);
      entries.set(id, entry);
      texts.clear();
      return entry;
    },
    remove(id) {
      persist.remove(id);
      if (entries.delete(id)) ordered.splice(place(ordered, id), 1);
      texts.clear();
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
