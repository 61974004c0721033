import type { Removal } from './removal.ts';
import type { Site } from './sites.ts';
import { ownLayer, type PortalState } from './state.ts';

/**
 * Where to say that something goes: in the lowest layer that says that it is there, unless a portal that has this layer
 * does not have the thing. That portal never said that its own may go.
 */
export function layerFor(
  { name, layers }: PortalState,
  sites: readonly Site[],
  { state, portals, portal }: Removal,
): string {
  const lowest = layers.find(layer => sites.some(site => site.layer === layer));
  const losing = new Set(portals.map(one => one.name));
  const having = state.portals.filter(one => lowest !== undefined && one.layers.includes(lowest));
  const isShared = portal === undefined && having.every(one => losing.has(one.name));
  return isShared ? (lowest ?? ownLayer(name)) : ownLayer(name);
}
