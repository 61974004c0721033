import { formatAddress } from '../core/address.ts';
import type { Kind } from '../core/kind.ts';
import type { Hold } from '../core/plan.ts';
import type { Actual } from './actual.ts';
import type { Base } from './origin.ts';

/** Why absence proves nothing here; undefined when everything was read. */
export function holdUnread(
  kind: Kind,
  scope: string | undefined,
  actual: Actual,
  { forms, anchored, unseen = nothing }: Pick<Base, 'forms' | 'anchored' | 'unseen'>,
): Hold | undefined {
  const inventory = actual.inventory(kind.name, scope);
  if (!inventory)
    return {
      reason: 'unreadable',
      says: 'the portal could not be read here, so it may exist already',
      wayOut: 'see "not read" below',
    };
  if (inventory.incomplete) return { reason: 'unreadable', ...inventory.incomplete };
  const known =
    inventory.found.length === 0 && anchored ? countIn(kind, scope, [...forms.keys(), ...unseen]) : 0;
  if (known === 0) return undefined;
  return {
    reason: 'unreadable',
    says: `the portal answered with an empty list where there were ${known} when it was last built`,
    wayOut:
      'look whether the token may still see them; if they are really gone, add --recreate with the address, or delete the removed: entry',
  };
}

const nothing: ReadonlySet<string> = new Set();

/** How many things of a kind and scope there are among these addresses. */
function countIn(kind: Kind, scope: string | undefined, addresses: readonly string[]): number {
  const start = `${formatAddress({ kind: kind.name, path: scope === undefined ? [] : [scope] })}.`;
  return new Set(addresses.filter(address => address.startsWith(start))).size;
}
