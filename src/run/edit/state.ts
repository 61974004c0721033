import type { Files } from '../../config/files.ts';
import { kindsOf } from '../../config/kinds.ts';
import { readLayers } from '../../config/layers.ts';
import { loadPortal } from '../../config/load.ts';
import type { MapNode } from '../../config/node.ts';
import { uniqueDiagnostics } from '../../config/report.ts';
import { grammar } from '../../config/schema.ts';
import { validateSchema } from '../../config/validate.ts';
import { type Address, formatAddress } from '../../core/address.ts';
import type { Layered, Resource } from '../../core/configuration.ts';
import { type Diagnostic, sortDiagnostics } from '../../core/diagnostic.ts';
import type { Kind } from '../../core/kind.ts';
import { type Declaration, declare } from '../../kinds/declare.ts';
import { kindsFor } from '../../kinds/registry.ts';

/** What may be declared, and where it stands. */
export const language = { grammar, kinds: kindsOf(grammar), validator: validateSchema };

/** A declaration with the kind that knows what it means. */
export interface Speaker {
  readonly kind: Kind;
  readonly resource: Resource;
}

/** One portal as its files say it now. */
export interface PortalState {
  readonly name: string;
  readonly layered: Layered;
  readonly declaration: Declaration;
  readonly kinds: readonly Kind[];
  /** Everything that it declares. */
  readonly speakers: readonly Speaker[];
  /** Directories of its layers, lowest first, its own last. */
  readonly layers: readonly string[];
}

/** One YAML file of a layer. */
export interface LayerFile {
  readonly layer: string;
  readonly path: string;
  readonly root: MapNode;
}

/** A workspace whose files are all valid. */
export interface State {
  readonly files: Files;
  readonly portals: readonly PortalState[];
  /** Every file of every layer once, by path. */
  readonly yaml: readonly LayerFile[];
}

/** Reads every portal; or why that cannot be. */
export function readState(
  files: Files,
  portals: readonly string[],
): State | { readonly errors: readonly Diagnostic[] } {
  const yaml = new Map<string, LayerFile>();
  const read = portals.map(name => {
    const { layers } = readLayers(files, ownLayer(name), language);
    for (const layer of layers)
      for (const file of layer.files) yaml.set(file.path, { layer: layer.directory, ...file });
    const directories = layers.map(({ directory }) => directory);
    return readPortal(files, name, directories);
  });
  const errors = read
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { errors: sortDiagnostics(uniqueDiagnostics(errors)) };
  return { files, portals: read.flatMap(({ state }) => state ?? []), yaml: [...yaml.values()] };
}

function readPortal(
  files: Files,
  name: string,
  layers: readonly string[],
): { readonly state?: PortalState; readonly diagnostics: readonly Diagnostic[] } {
  const { layered, diagnostics } = loadPortal(files, name);
  if (!layered) return { diagnostics };
  const kinds = kindsFor(layered.settings);
  const { declaration, diagnostics: own } = declare(layered, kinds);
  const speakers = declaration.resources.flatMap(resource =>
    kinds.filter(kind => kind.name === resource.kind).map(kind => ({ kind, resource })),
  );
  return {
    state: { name, layered, declaration, kinds, speakers, layers },
    diagnostics: [...diagnostics, ...own],
  };
}

export function ownLayer(portal: string): string {
  return `portals/${portal}`;
}

/** The declaration at an address; undefined where there is none, or it is that of a child. */
export function speakerAt(address: Address, { speakers }: PortalState): Speaker | undefined {
  const text = formatAddress(address);
  return speakers.find(({ resource }) => formatAddress(resource.address) === text);
}

/** The last part of an address. */
export function keyOf({ path }: Address): string {
  return path.at(-1) ?? '';
}
