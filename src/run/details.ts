import type { JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Details, Found, Inventory, Kind, Want } from '../core/kind.ts';
import type { BodyCache } from './body-cache.ts';
import { thingsIn } from './observe.ts';
import type { Reader } from './reader.ts';

/** Which of the things that are listed in short are wanted whole. */
export type IsWanted = (inventory: Inventory, found: Found) => boolean;

/** What is read whole, and with what. */
export interface Detailing {
  readonly wants: readonly Want[];
  readonly kinds: readonly Kind[];
  readonly isWanted: IsWanted;
  readonly reader: Reader;
  readonly cache: BodyCache;
}

/** Inventories in which what is wanted is there whole: from the cache while its revision is the same, else read. */
export function withDetails(
  inventories: readonly Inventory[],
  detailing: Detailing,
): Promise<readonly Inventory[]> {
  const { wants, kinds, isWanted } = detailing;
  return Promise.all(
    inventories.map(async inventory => {
      const kind = kinds.find(({ name }) => name === inventory.kind);
      const short = inventory.found.filter(found => found.short && isWanted(inventory, found));
      if (!kind?.details || short.length === 0) return inventory;
      const { kind: name, scope } = inventory;
      const want = wants.find(one => one.kind === name && one.scope === scope) ?? { kind: name, forms: [] };
      const whole = await readWhole(short, kind, kind.details, want, detailing);
      return { ...inventory, found: inventory.found.map(found => whole.get(found.id) ?? found) };
    }),
  );
}

async function readWhole(
  short: readonly Found[],
  kind: Kind,
  details: Details,
  want: Want,
  { reader, cache }: Detailing,
): Promise<ReadonlyMap<string, Found>> {
  const result = new Map<string, Found>();
  const open: Found[] = [];
  for (const one of short) {
    const body = details.kept ? cache.get(kind.name, one.id, one.revision) : undefined;
    if (body) result.set(one.id, kind.found(body, want.scope));
    else open.push(one);
  }
  const calls =
    open.length === 0
      ? []
      : details.calls(
          open.map(({ id }) => id),
          want,
        );
  const readings = await Promise.all(calls.map(call => reader.read(call)));
  const bodies: readonly JsonObject[] = readings.flatMap(reading =>
    'unreadable' in reading ? [] : (details.bodies(reading) ?? []),
  );
  const whole = new Map(thingsIn(bodies, kind, want.scope).map(found => [found.id, found]));
  for (const one of open) {
    const found = whole.get(one.id);
    if (found && details.kept) cache.put(kind.name, one.id, found.revision, maskedBody(found, kind));
    result.set(one.id, found ?? { ...one, unreadable: whyNot(one.id) });
  }
  return result;

  /** HubSpot lists a thing and does not show it. */
  function whyNot(id: string): string {
    const says = readings.flatMap(reading =>
      'unreadable' in reading ? reading.unreadable : (details.missing(reading, id) ?? []),
    );
    return says[0] ?? 'HubSpot lists it and does not show it';
  }
}

function maskedBody({ body }: Found, kind: Kind): JsonObject {
  const masked = kind.masked?.(body);
  return isObject(masked) ? masked : body;
}
