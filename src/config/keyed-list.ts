import { type Entry, type ListNode, type MapNode, type Node, type ScalarNode, valueAt } from './node.ts';

/**
 * Lists whose items have a field that names them (steps with an `id`): overlays write them as maps by that name. An
 * item without a name gets its place as key, which no overlay can write, so that it is only ever kept.
 */
export function keyedItems(list: ListNode, field: string): MapNode {
  const entries = list.items.map((item, index): readonly [string, Entry] => {
    const name = valueAt(item, field);
    const text = name?.is === 'scalar' && !name.empty ? name.text : nameless(index);
    return [text, { key: { is: 'scalar', at: item.at, text, plain: false, empty: false }, value: item }];
  });
  return { is: 'map', at: list.at, entries: new Map(entries) };
}

/** Back to a list, in the order of the map; the key of each item is its field again. */
export function itemsOfKeyed(map: MapNode, field: string): ListNode {
  return {
    is: 'list',
    at: map.at,
    items: [...map.entries.values()].map(({ key, value }) => named(key, value, field)),
  };
}

function named(key: ScalarNode, value: Node, field: string): Node {
  if (value.is !== 'map' || key.text.startsWith(NAMELESS)) return value;
  const name: Entry = { key: { ...key, text: field }, value: key };
  return {
    ...value,
    entries: new Map([[field, name], ...[...value.entries].filter(([other]) => other !== field)]),
  };
}

const NAMELESS = '\u0000';

function nameless(index: number): string {
  return `${NAMELESS}${index}`;
}
