import { append } from '../core/group.ts';
import type { Found, Inventory } from '../core/kind.ts';
import { keyName } from './identify.ts';

/** What a portal has, by kind and scope. */
export interface Actual {
  inventory(kind: string, scope: string | undefined): Inventory | undefined;
  byId(kind: string, scope: string | undefined, id: string): Found | undefined;
  byName(kind: string, scope: string | undefined, name: string): readonly Found[];
  readonly inventories: readonly Inventory[];
}

interface Index {
  readonly inventory: Inventory;
  readonly ids: ReadonlyMap<string, Found>;
  readonly names: ReadonlyMap<string, readonly Found[]>;
}

export function indexActual(inventories: readonly Inventory[]): Actual {
  const indexes = new Map(
    inventories.map(inventory => [thingsKey(inventory.kind, inventory.scope), indexOne(inventory)]),
  );
  const at = (kind: string, scope: string | undefined) => indexes.get(thingsKey(kind, scope));
  return {
    inventories,
    inventory: (kind, scope) => at(kind, scope)?.inventory,
    byId: (kind, scope, id) => at(kind, scope)?.ids.get(id),
    byName: (kind, scope, name) => at(kind, scope)?.names.get(name) ?? [],
  };
}

function indexOne(inventory: Inventory): Index {
  const names = new Map<string, Found[]>();
  for (const found of inventory.found) {
    for (const name of new Set(namesOf(found))) append(names, name, found);
  }
  return { inventory, ids: new Map(inventory.found.map(found => [found.id, found])), names };
}

/** Natural names, and the key that people would give it. */
export function namesOf({ names, suggestedKey }: Found): readonly string[] {
  return suggestedKey === undefined ? names : [...names, keyName(suggestedKey)];
}

function thingsKey(kind: string, scope: string | undefined): string {
  return JSON.stringify([kind, scope ?? null]);
}

/** One text for one thing in a portal. */
export function thingKey(kind: string, scope: string | undefined, id: string): string {
  return JSON.stringify([kind, scope ?? null, id]);
}
