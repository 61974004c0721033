import { pathOfAddress } from '../../config/kinds.ts';
import { entryAt, itemsOf, nodeAt, type ScalarNode, valueAt } from '../../config/node.ts';
import { positionOf } from '../../config/source.ts';
import { type Address, parseAddress } from '../../core/address.ts';
import type { Position } from '../../core/diagnostic.ts';
import { formAt } from '../../core/form.ts';
import { type LayerFile, language, type PortalState, type State } from './state.ts';

/** A scalar, or an item of a list, in a file. */
export interface Site {
  readonly layer: string;
  readonly text: string;
  readonly at: Position;
}

/** Where a file names a thing by its whole address. */
export type AddressPlace = 'ids' | 'uses' | 'exclude' | 'removed' | 'manage';

export interface AddressSite extends Site {
  readonly in: AddressPlace;
}

function siteOf({ layer }: LayerFile, { at, text }: Pick<ScalarNode, 'at' | 'text'>): Site {
  return { layer, text, at: positionOf(at) };
}

/** The path of an address in configuration; a thing that is only referred to has none. */
export function pathOf(address: Address): readonly string[] | undefined {
  return pathOfAddress(language.kinds, address);
}

/** Every key that declares something of a thing, in whichever layer. */
export function declarationsOf(path: readonly string[], { yaml }: State): readonly Site[] {
  return yaml.flatMap(file => {
    const entry = entryAt(file.root, path);
    return entry ? [siteOf(file, entry.key)] : [];
  });
}

/** Every `from:` of a collection, in whichever layer. */
export function sourcesOf(collection: readonly string[], { yaml }: State): readonly Site[] {
  return yaml.flatMap(file => {
    const from = nodeAt(file.root, [...collection, 'from']);
    return from?.is === 'scalar' ? [siteOf(file, from)] : [];
  });
}

/** Siblings that stand before or behind a child by its key. */
export function neighboursOf(path: readonly string[], { yaml }: State): readonly Site[] {
  const key = path.at(-1);
  return yaml.flatMap(file => {
    const siblings = nodeAt(file.root, path.slice(0, -1));
    return siblings?.is !== 'map'
      ? []
      : [...siblings.entries.values()].flatMap(({ value }) =>
          ['after', 'before'].flatMap(word => {
            const place = valueAt(value, word);
            return place?.is === 'scalar' && place.text === key ? [siteOf(file, place)] : [];
          }),
        );
  });
}

/** Every address that is written as one. */
export function addressesIn({ yaml }: State): readonly AddressSite[] {
  return yaml.flatMap(file => [
    ...(['ids', 'uses'] as const).flatMap(section => {
      const map = valueAt(file.root, section);
      const keys = map?.is === 'map' ? [...map.entries.values()].map(({ key }) => key) : [];
      return keys.map(key => ({ ...siteOf(file, key), in: section }));
    }),
    ...(['exclude', 'removed', 'manage'] as const).flatMap(section =>
      itemsOf(valueAt(file.root, section)).flatMap(item => {
        const address = item.is === 'map' ? valueAt(item, 'address') : item;
        return address?.is === 'scalar' ? [{ ...siteOf(file, address), in: section }] : [];
      }),
    ),
  ]);
}

/** Whether a portal declares something, after its layers are merged. */
export function isDeclared(path: readonly string[], { layered }: PortalState): boolean {
  const [section = '', ...rest] = path;
  return formAt(layered.sections.get(section), rest) !== undefined;
}

/** An address that is the same whatever way it is written. */
export function sameAddress(text: string, { kind, path }: Address): boolean {
  const parsed = parseAddress(text);
  return parsed !== undefined && JSON.stringify(parsed) === JSON.stringify({ kind, path });
}
