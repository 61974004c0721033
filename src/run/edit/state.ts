import type { Files } from '../../config/files.ts';
import { kindsOf } from '../../config/kinds.ts';
import { readLayers } from '../../config/layers.ts';
import { loadPortal } from '../../config/load.ts';
import type { MapNode } from '../../config/node.ts';
import { uniqueDiagnostics } from '../../config/report.ts';
import { grammar } from '../../config/schema.ts';
import { validateSchema } from '../../config/validate.ts';
import type { Layered } from '../../core/configuration.ts';
import { type Diagnostic, sortDiagnostics } from '../../core/diagnostic.ts';
import type { Kind } from '../../core/kind.ts';
import { type Declaration, declare } from '../../kinds/declare.ts';
import { kindsFor } from '../../kinds/registry.ts';

/** What may be declared, and where it stands. */
export const language = { grammar, kinds: kindsOf(grammar), validator: validateSchema };

/** One portal as its files say it now. */
export interface PortalState {
  readonly name: string;
  readonly layered: Layered;
  readonly declaration: Declaration;
  readonly kinds: readonly Kind[];
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
  const errors: Diagnostic[] = [];
  const yaml = new Map<string, LayerFile>();
  const states = portals.flatMap((name): PortalState[] => {
    const { layered, diagnostics } = loadPortal(files, name);
    const { layers } = readLayers(files, ownLayer(name), language);
    for (const layer of layers)
      for (const file of layer.files) yaml.set(file.path, { layer: layer.directory, ...file });
    const kinds = layered ? kindsFor(layered.settings) : [];
    const declared = layered && declare(layered, kinds);
    errors.push(
      ...[...diagnostics, ...(declared?.diagnostics ?? [])].filter(({ severity }) => severity === 'error'),
    );
    return layered && declared
      ? [
          {
            name,
            layered,
            declaration: declared.declaration,
            kinds,
            layers: layers.map(({ directory }) => directory),
          },
        ]
      : [];
  });
  if (errors.length > 0) return { errors: sortDiagnostics(uniqueDiagnostics(errors)) };
  return { files, portals: states, yaml: [...yaml.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

export function ownLayer(portal: string): string {
  return `portals/${portal}`;
}
