import { CODES } from './codes.ts';
import { type Entry, type MapNode, type Node, withEntries } from './node.ts';
import { type Report, shown } from './report.ts';
import { type Grammar, type Schema, schemaOfKey } from './schema.ts';
import { lineAt } from './source.ts';

/**
 * One layer from its files (sorted by path). Collections may be split over files; whatever is declared twice is an
 * error that names both places, so that the order of files never counts.
 */
export function combineFiles(grammar: Grammar, files: readonly MapNode[], report: Report): MapNode | undefined {
  return files.reduce<MapNode | undefined>(
    (layer, file) => (layer === undefined ? file : combineMaps(grammar, grammar.root, layer, file, report)),
    undefined,
  );
}

function combineMaps(grammar: Grammar, schema: Schema, first: MapNode, second: MapNode, report: Report): MapNode {
  const entries = new Map(first.entries);
  for (const [key, entry] of second.entries) {
    const before = entries.get(key);
    const combined = before === undefined ? entry.value : combineNodes(grammar, schemaOfKey(grammar, schema, key) ?? {}, before.value, entry.value, report);
    if (combined === undefined) report(declaredTwice(before ?? entry, schema), entry.key.at);
    else entries.set(key, before === undefined ? entry : { ...before, value: combined });
  }
  return withEntries(first, entries);
}

function combineNodes(grammar: Grammar, schema: Schema, first: Node, second: Node, report: Report): Node | undefined {
  if (schema['x-split'] === true && first.is === 'map' && second.is === 'map') return combineMaps(grammar, schema, first, second, report);
  if (schema['x-concat'] === true && first.is === 'list' && second.is === 'list') return { ...first, items: [...first.items, ...second.items] };
  return undefined;
}

function declaredTwice(before: Entry, schema: Schema) {
  const { source, start } = before.key.at;
  return {
    code: CODES.declaredTwice,
    message: `${shown(before.key.text)} is declared twice in this layer; the other place is ${source.path}:${lineAt(source, start) + 1}`,
    fix: schema['x-split'] === true ? 'keep one of them; to change an inherited one, declare it in a layer that extends that one' : 'keep one of them',
  };
}
