import { type Entry, type ListNode, type MapNode, type Node, type ScalarNode, valueAt } from './node.ts';

/**
 * Lists whose items have a field that names them (steps with an `id`): overlays write them as maps by that name. An
 * item without a name, or with that of another one, gets its place as key, which no overlay can write, so that it is
 * only ever kept.
 */
export function keyedItems(list: ListNode, field: string): MapNode {
  const entries = new Map<string, Entry>();
  for (const [index, item] of list.items.entries()) {
    const name = valueAt(item, field);
    const own = name?.is === 'scalar' && !name.empty && !entries.has(name.text) ? name.text : undefined;
    const text = own ?? `${NAMELESS}${index}`;
    entries.set(text, { key: { is: 'scalar', at: item.at, text, plain: false, empty: false }, value: item });
  }
  return { is: 'map', at: list.at, entries };
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
  if (value.is !== 'map' || isNameless(key.text)) return value;
  const name: Entry = { key: { ...key, text: field }, value: key };
  return {
    ...value,
    at: key.at,
    entries: new Map([[field, name], ...[...value.entries].filter(([other]) => other !== field)]),
  };
}

/** Whether a key is only the place of an item that has no name of its own. */
export function isNameless(key: string): boolean {
  return key.startsWith(NAMELESS);
}

/** The names in a list that several items have: an overlay could mean any of them. */
export function sharedNames(list: ListNode, field: string): ReadonlySet<string> {
  const names = list.items.flatMap(item => {
    const name = valueAt(item, field);
    return name?.is === 'scalar' && !name.empty ? [name.text] : [];
  });
  return new Set(names.filter((name, index) => names.indexOf(name) < index));
}

const NAMELESS = '\u0000';
