import type { Inventory } from '../core/kind.ts';
import type { Hold } from '../core/plan.ts';

/** Why absence proves nothing here; undefined when everything was read. */
export function holdUnread(inventory: Inventory | undefined): Hold | undefined {
  if (!inventory)
    return {
      reason: 'unreadable',
      says: 'the portal could not be read here, so it may exist already',
      wayOut: 'see "not read" below',
    };
  return inventory.incomplete && { reason: 'unreadable', ...inventory.incomplete };
}
