import type { Position } from '../core/diagnostic.ts';
import { type Files, joinPath } from './files.ts';
import { kindsOf } from './kinds.ts';
import { readLayers } from './layers.ts';
import { entryAt, isEmpty, type MapNode } from './node.ts';
import { grammar, schemaAt } from './schema.ts';
import { positionOf } from './source.ts';
import { validateSchema } from './validate.ts';

/** What one layer says itself at a path, whatever the others make of it. */
export interface Saying {
  readonly at: Position;
  /** A text as it is written, variables not put in yet. */
  readonly text?: string;
  /** `null`: what lower layers say is dropped. */
  readonly drops: boolean;
}

/** A directory of YAML that a portal is made of. */
export interface OwnLayer {
  /** Relative to the workspace, with `/`. */
  readonly directory: string;
  /** What it says at a path (`['properties', 'contacts', 'lead_region', 'label']`); undefined when nothing. */
  says(path: readonly string[]): Saying | undefined;
}

/** The layers of a portal one by one, lowest first: who wants to know which of them says something. */
export function ownLayers(files: Files, portal: string): readonly OwnLayer[] {
  const language = { grammar, kinds: kindsOf(grammar), validator: validateSchema };
  const { layers } = readLayers(files, joinPath('portals', portal), language);
  return layers.map(({ directory, files: own }) => ({
    directory,
    says: path => own.flatMap(({ root }) => sayingAt(root, path) ?? [])[0],
  }));
}

function sayingAt(root: MapNode, path: readonly string[]): Saying | undefined {
  const entry = entryAt(root, path);
  if (!entry) return undefined;
  const { key, value } = entry;
  return {
    at: positionOf(value.is === 'scalar' && !isEmpty(value) ? value.at : key.at),
    ...(value.is === 'scalar' && { text: value.text }),
    drops: isEmpty(value),
  };
}

/** A path, and where else what stands there can be said: children that are taken `from` a set are said in the set. */
export function pathsTo(
  path: readonly string[],
  layers: readonly OwnLayer[],
): readonly (readonly string[])[] {
  const shared = path.flatMap((_, index) => {
    const collection = path.slice(0, index);
    const section = schemaAt(grammar, collection)['x-from'];
    if (section === undefined) return [];
    const sets = layers.flatMap(layer => layer.says([...collection, 'from'])?.text ?? []);
    return sets.slice(-1).map(set => [section, set, ...path.slice(index)]);
  });
  return [path, ...shared];
}
