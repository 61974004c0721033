import type { Json, JsonObject } from '../../../src/core/call.ts';
import type { Fields, Tree } from '../tree.ts';

/** What somebody clicks together in HubSpot, by what configuration says of it. */
export interface Said {
  /** Configuration's words for a field, and what HubSpot has for them; remembered. */
  as(field: string, written: Tree, body: JsonObject): Fields;
  /** What HubSpot has for fields that were said so before; every other field is there as it is, under its key. */
  bodyOf(fields: Fields, keys: Readonly<Record<string, string>>): JsonObject;
}

export function openSaid(): Said {
  const bodies = new Map<string, JsonObject>();
  const keyOf = (field: string, written: Tree) => `${field} ${JSON.stringify(written)}`;
  return {
    as(field, written, body) {
      bodies.set(keyOf(field, written), body);
      return { [field]: written };
    },
    bodyOf: (fields, keys) =>
      Object.assign(
        {},
        ...Object.entries(fields).map(
          ([field, written]) =>
            bodies.get(keyOf(field, written)) ?? { [keys[field] ?? field]: scalar(written) },
        ),
      ),
  };
}

function scalar(written: Tree): Json {
  if (typeof written === 'object') throw new Error(`nobody said what ${JSON.stringify(written)} is`);
  return written;
}
