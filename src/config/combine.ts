import { CODES } from './codes.ts';
import { type Entry, type MapNode, type Node, withEntries } from './node.ts';
import { type Report, shown } from './report.ts';
import { type Grammar, meaningOf, type Schema } from './schema.ts';
import { lineAt } from './source.ts';

/**
 * One layer from its files (sorted by path). Collections may be split over files; whatever is declared twice is an
 * error that names both places, so that the order of files never counts.
 */
export function combineFiles(
  grammar: Grammar,
  files: readonly MapNode[],
  report: Report,
): MapNode | undefined {
  return files.reduce<MapNode | undefined>(
    (layer, file) => (layer === undefined ? file : combineMaps(grammar, grammar.root, layer, file, report)),
    undefined,
  );
}

function combineMaps(
  grammar: Grammar,
  schema: Schema,
  first: MapNode,
  second: MapNode,
  report: Report,
): MapNode {
  const entries = new Map(first.entries);
  for (const [key, entry] of second.entries) {
    const before = entries.get(key);
    entries.set(
      key,
      before === undefined
        ? entry
        : combineEntries(grammar, meaningOf(grammar, schema, key), before, entry, report),
    );
  }
  return withEntries(first, entries);
}

function combineEntries(
  grammar: Grammar,
  schema: Schema,
  first: Entry,
  second: Entry,
  report: Report,
): Entry {
  const value = combineNodes(grammar, schema, first.value, second.value, report);
  if (value !== undefined) return { ...first, value };
  report(declaredTwice(first), second.key.at);
  return first;
}

function combineNodes(
  grammar: Grammar,
  schema: Schema,
  first: Node,
  second: Node,
  report: Report,
): Node | undefined {
  if (schema['x-split'] === true && first.is === 'map' && second.is === 'map')
    return combineMaps(grammar, schema, first, second, report);
  if (schema['x-concat'] === true && first.is === 'list' && second.is === 'list')
    return { ...first, items: [...first.items, ...second.items] };
  return undefined;
}

function declaredTwice(before: Entry) {
  const { source, start } = before.key.at;
  return {
    code: CODES.declaredTwice,
    message: `${shown(before.key.text)} is declared twice in this layer; the other place is ${source.path}:${lineAt(source, start) + 1}`,
    fix: 'keep one of them; to change an inherited one, declare it in a layer that extends that one',
  };
}
