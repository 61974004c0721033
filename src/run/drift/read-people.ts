import { kinds } from '../../kinds/registry.ts';
import { personName } from '../../survey/touch.ts';
import { observe } from '../observe.ts';
import type { Reader } from '../reader.ts';

const want = { kind: 'user', forms: [], optional: true };

/** Names of a portal's users by their ids; none where the portal does not show them. */
export async function readPeople(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const { inventories } = await observe([want], kinds, reader);
  return new Map(
    inventories
      .flatMap(({ found }) => found)
      .flatMap(({ id, body, names }): [string, string][] => {
        const name = personName(body, names[0]);
        return name === undefined ? [] : [[id, name]];
      }),
  );
}
