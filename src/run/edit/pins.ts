import { formatAddress } from '../../core/address.ts';
import { asMap } from '../../core/form.ts';
import type { Moving } from './moving.ts';
import { type Home, homeOf } from './says.ts';
import { declarationsOf, pathOf } from './sites.ts';
import { keyOf, ownLayer, type PortalState, type State, speakerAt } from './state.ts';

/** An id to say which thing in a portal is meant. */
export interface Pin {
  readonly layer: string;
  readonly address: string;
  readonly id: string;
}

/** Pins that are needed so that everything stays what it is, and what cannot be known here. */
export interface Pins {
  readonly pins: readonly Pin[];
  readonly notes: readonly string[];
}

const none: Pins = { pins: [], notes: [] };

/**
 * A thing is what it is by its pin, its key, or its name. A pin gets the new key along with everything else; a name
 * stays; what is known by its key has to be pinned to the old one.
 */
export function pinsFor(moving: Moving, state: State): Pins {
  if (!moving.pins) return none;
  const found = state.portals.map(portal => pinsIn(portal, moving, state));
  const pins = new Map(found.flatMap(one => one.pins).map(pin => [JSON.stringify(pin), pin]));
  return { pins: [...pins.values()], notes: [...new Set(found.flatMap(({ notes }) => notes))] };
}

function pinsIn(portal: PortalState, moving: Moving, state: State): Pins {
  const { from } = moving;
  const home = homeOf(from, portal);
  const isPinned = [...portal.declaration.pins.keys()].some(pin =>
    `${pin}.`.startsWith(`${formatAddress(from)}.`),
  );
  if (isPinned) return none;
  return home ? childPins(portal, home, moving, state) : thingPins(portal, moving, state);
}

function thingPins(portal: PortalState, moving: Moving, state: State): Pins {
  const { from, to } = moving;
  const speaker = speakerAt(from, portal);
  if (!speaker) return none;
  const { kind, resource } = speaker;
  const renamed = { ...resource, address: to, key: keyOf(to) };
  const [names, now] = [kind.names(resource), kind.names(renamed)];
  const id = kind.plannedId(resource);
  if (id !== undefined && id === kind.plannedId(renamed)) return none;
  if (names.length === 0 || names.join('\n') !== now.join('\n'))
    return pinned(layerOf(portal, from, state), to, id ?? resource.key, names.length === 0);
  if (id !== undefined && moving.created(portal.name)) return pinned(ownLayer(portal.name), to, id, false);
  return byName(to);
}

function childPins(
  portal: PortalState,
  { resource, field, children, identity }: Home,
  { from, to }: Moving,
  state: State,
): Pins {
  const child = asMap(children.get(keyOf(from)));
  const form = new Map([[field, new Map([[keyOf(to), child]])]]);
  const id = identity?.plannedId(resource, keyOf(from));
  if (!identity || (id !== undefined && id === identity.plannedId({ key: resource.key, form }, keyOf(to))))
    return none;
  return (identity.places ?? ['']).some(place => identity.names(child, place).length > 0)
    ? byName(to)
    : pinned(layerOf(portal, from, state), to, keyOf(from), true);
}

/** The lowest layer of a portal that declares it. */
function layerOf({ name, layers }: PortalState, address: Moving['from'], state: State): string {
  const sites = declarationsOf(pathOf(address) ?? [], state);
  return layers.find(layer => sites.some(site => site.layer === layer)) ?? ownLayer(name);
}

function pinned(layer: string, to: Moving['to'], id: string, unsure: boolean): Pins {
  const address = formatAddress(to);
  const notes = unsure
    ? [
        `${address} has no name in the configuration: it is pinned to ${id}, and plan says so where a portal has no such id`,
      ]
    : [];
  return { pins: [{ layer, address, id }], notes };
}

function byName(to: Moving['to']): Pins {
  const address = formatAddress(to);
  return {
    pins: [],
    notes: [
      `${address} is found by its name: apply this before the name changes; where plan would create it, say which one it is: ids: { ${address}: "<its id>" }`,
    ],
  };
}
