import { formatAddress, parseAddress } from '../core/address.ts';
import { CODES } from './codes.ts';
import { type Kinds, pathOfAddress } from './kinds.ts';
import { nearest } from './nearest.ts';
import { type MapNode, nodeAt, type ScalarNode, valueAt, withEntries } from './node.ts';
import { type Report, shown } from './report.ts';

/** What lower layers declare, without the resources that a layer excludes. */
export function withoutExcluded(
  kinds: Kinds,
  lower: MapNode | undefined,
  upper: MapNode,
  report: Report,
): MapNode | undefined {
  return excludedBy(upper).reduce((rest, item) => withoutOne(kinds, rest, item, report), lower);
}

function excludedBy(layer: MapNode): readonly ScalarNode[] {
  const list = valueAt(layer, 'exclude');
  return list?.is === 'list' ? list.items.filter(item => item.is === 'scalar') : [];
}

function withoutOne(
  kinds: Kinds,
  lower: MapNode | undefined,
  item: ScalarNode,
  report: Report,
): MapNode | undefined {
  const address = parseAddress(item.text);
  const path =
    address === undefined || !kinds.declared.has(address.kind) ? undefined : pathOfAddress(kinds, address);
  // An address that is none was reported where the file was read.
  if (path === undefined) return lower;
  if (lower !== undefined && nodeAt(lower, path) !== undefined) return withoutPath(lower, path);
  const guess = nearest(item.text, lower === undefined ? [] : resourceAddresses(kinds, lower));
  report(
    {
      code: CODES.excludesNothing,
      message: `no lower layer declares ${shown(item.text).slice(1, -1)}`,
      fix:
        guess === undefined ? 'remove the line; exclude drops what is inherited' : `did you mean ${guess}?`,
    },
    item.at,
  );
  return lower;
}

function withoutPath(map: MapNode, path: readonly string[]): MapNode {
  const entries = [...map.entries].flatMap(([key, entry]) => {
    if (key !== path[0]) return [[key, entry] as const];
    return path.length > 1 && entry.value.is === 'map'
      ? [[key, { ...entry, value: withoutPath(entry.value, path.slice(1)) }] as const]
      : [];
  });
  return withEntries(map, new Map(entries));
}

/** The addresses of all declared resources. */
export function resourceAddresses(kinds: Kinds, root: MapNode): readonly string[] {
  return [...kinds.declared.values()].flatMap(({ kind, section, scope }) =>
    keysBelow(valueAt(root, section), scope.length + 1).map(path => formatAddress({ kind, path })),
  );
}

function keysBelow(node: ReturnType<typeof valueAt>, levels: number): readonly (readonly string[])[] {
  if (levels === 0) return [[]];
  if (node?.is !== 'map') return [];
  return [...node.entries].flatMap(([key, entry]) =>
    keysBelow(entry.value, levels - 1).map(rest => [key, ...rest]),
  );
}
