import { type Files, liesIn } from '../../config/files.ts';
import { layersOf } from '../../config/load.ts';
import { UsageError } from '../usage-error.ts';
import { choosePortals, type Workspace } from '../workspace.ts';

/** From which portal to which others, and through which shared layers. */
export interface Route {
  readonly from: string;
  readonly to: readonly string[];
  /** Layers that all of them extend, the nearest to the portals last. */
  readonly shared: readonly string[];
  /** The nearest of those: where new things are written. */
  readonly layer: string;
}

/** Finds the layers that a portal shares with others; without names, with all that share one. */
export function routeOf(workspace: Workspace, from: string, named: readonly string[]): Route {
  const { files, portals } = workspace;
  const own = sharedLayersOf(files, from);
  const others = named.length > 0 ? choosePortals(workspace, named) : portals;
  const to = others.filter(
    name => name !== from && (named.length > 0 || shareAny(own, sharedLayersOf(files, name))),
  );
  if (to.length === 0)
    throw new UsageError(
      `no other portal extends a layer that ${from} extends`,
      `write extends: with a shared layer into both, such as portals/base, or name the others with --to`,
    );
  const shared = own.filter(layer => to.every(name => sharedLayersOf(files, name).includes(layer)));
  const layer = shared.at(-1);
  if (layer === undefined)
    throw new UsageError(
      `${from} and ${to.join(' and ')} extend no layer together`,
      'write extends: with the same layer into all of them, or leave some of them out with --to',
    );
  return { from, to, shared, layer };
}

/** The layers of a portal without its own directory. */
function sharedLayersOf(files: Files, portal: string): readonly string[] {
  return layersOf(files, portal).filter(layer => layer !== `portals/${portal}`);
}

function shareAny(a: readonly string[], b: readonly string[]): boolean {
  return a.some(layer => b.includes(layer));
}

/** The shared layer that a file belongs to. */
export function layerOfFile({ shared }: Route, file: string): string | undefined {
  return shared.find(layer => liesIn(file, layer));
}
