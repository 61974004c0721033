import { type OwnLayer, pathsTo } from '../config/own-layers.ts';
import { formatAddress } from '../core/address.ts';
import type { Position } from '../core/diagnostic.ts';
import type { ComparedPortal } from './input.ts';
import type { Side } from './side.ts';

/** The layers of one portal that another one does not extend: an overlay is what makes the two different. */
export function overlaysOf(
  { layers }: Pick<ComparedPortal, 'layers'>,
  other: Pick<ComparedPortal, 'layers'>,
): readonly OwnLayer[] {
  const shared = new Set(other.layers.map(({ directory }) => directory));
  return layers.filter(({ directory }) => !shared.has(directory));
}

/** Whether a layer that both extend declares the thing: then only an overlay can make it otherwise. */
export function isDeclaredTogether(here: Side, there: Side): boolean {
  const at = declaredAt(here);
  return at !== undefined && !isIn(overlaysOf(here.portal, there.portal), at);
}

/** Where a thing is declared first: the key of what overlays lay themselves over. */
export function declaredAt({ resource, portal }: Side): Position | undefined {
  return resource && portal.layered.position(resource.path, 'key');
}

/** The line that makes a place of a thing otherwise in one portal than in the other: of the first one, where both do. */
export function overlayLine(path: readonly string[], here: Side, there: Side): Position | undefined {
  const [mine, theirs] = [overlaysOf(here.portal, there.portal), overlaysOf(there.portal, here.portal)];
  return (
    ownLine(path, here, mine) ??
    ownLine(path, there, theirs) ??
    around(path, here, mine) ??
    around(path, there, theirs) ??
    positionAt(path, here) ??
    positionAt(path, there)
  );
}

/** Whether one of some places is what an overlay of the portal makes of it. */
export function isOverlaid(paths: readonly (readonly string[])[], here: Side, there: Side): boolean {
  const mine = overlaysOf(here.portal, there.portal);
  return paths.some(path => ownLine(path, here, mine) !== undefined);
}

/** The line in overlays that says this very place, or sets a variable that is put in there. */
function ownLine(path: readonly string[], side: Side, overlays: readonly OwnLayer[]): Position | undefined {
  const at = positionAt(path, side);
  if (at && isIn(overlays, at)) return at;
  const spoken = side.resource ? pathsTo(pathIn(side, path), side.portal.layers) : [];
  return firstSaid(spoken, overlays) ?? firstSaid(variablesIn(path, side), overlays);
}

/** What overlays say of what a place is in, up to the thing, or to the set that it takes its children from. */
function around(path: readonly string[], side: Side, overlays: readonly OwnLayer[]): Position | undefined {
  if (!side.resource) return undefined;
  const paths = pathsTo(pathIn(side, path), side.portal.layers);
  const wider = path.flatMap((_, left) => paths.map(one => one.slice(0, one.length - 1 - left)));
  return firstSaid(
    wider.filter(one => one.length > 1),
    overlays,
  );
}

/** The layer nearest to the portal counts. */
function firstSaid(paths: readonly (readonly string[])[], layers: readonly OwnLayer[]): Position | undefined {
  return paths.flatMap(path => layers.toReversed().flatMap(layer => layer.says(path)?.at ?? []))[0];
}

function isIn(layers: readonly OwnLayer[], { file }: Position): boolean {
  return layers.some(({ directory }) => file.startsWith(`${directory}/`));
}

/** Where YAML has a place of a form: a section that is one thing has its children at once. */
function pathIn({ resource, kind }: Side, path: readonly string[]): readonly string[] {
  return [...(resource?.path ?? []), ...(kind.single === undefined ? path : path.slice(1))];
}

function positionAt(path: readonly string[], side: Side): Position | undefined {
  return side.resource && side.portal.layered.position(pathIn(side, path));
}

/** The variables that are put in at a place, or are all that it is in: a variable may be a list. */
function variablesIn(path: readonly string[], side: Side): readonly (readonly string[])[] {
  const within = [path, ...path.map((_, left) => path.slice(0, path.length - 1 - left))];
  const texts = within.flatMap(one =>
    side.portal.layers.flatMap(layer => layer.says(pathIn(side, one))?.text ?? []),
  );
  const names = texts.flatMap(said =>
    [...said.matchAll(/\$\{vars\.([^{}]+)\}/g)].map(([, name = '']) => name),
  );
  return names.map(name => ['variables', name.trim()]);
}

/** Where a portal's own layers say that it is not to have what another one declares. */
export function exclusionAt(address: string, there: Side, portal: ComparedPortal): Position | undefined {
  const { layered, layers, declaration } = portal;
  const removal = declaration.removed.find(one => formatAddress(one.address) === address);
  if (removal) return layered.position(removal.path);
  const index = layered.excluded.lastIndexOf(address);
  if (index >= 0) return layered.position(['exclude', String(index)]);
  const dropped = layers.toReversed().flatMap(layer => layer.says(there.resource?.path ?? []) ?? []);
  return dropped.find(({ drops }) => drops)?.at;
}
