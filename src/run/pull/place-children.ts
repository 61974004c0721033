import { isMap, isScalar, Pair, YAMLMap } from 'yaml';
import { grammar, meaningOf, PLACEMENT, type Schema } from '../../config/schema.ts';
import { keyNode, plainNode, withItems, withValue } from './reconciling.ts';
import { pairOf } from './said-otherwise.ts';
import { rising } from './sequence.ts';

/**
 * Entries of a collection in which order counts: put in order where all of them stand here, with `after:` and `first:`
 * where others are inherited.
 */
export function placed(
  items: readonly Pair[],
  was: readonly string[],
  now: readonly string[],
  schema: Schema,
): readonly Pair[] {
  const isComplete = now.every(key => pairOf({ items }, key));
  const wanted = new Set(now);
  const known = new Set(was);
  const news = items.map(keyOf).filter(key => wanted.has(key) && !known.has(key));
  const order = isComplete
    ? items.map(keyOf).filter(key => wanted.has(key))
    : [...was.filter(key => wanted.has(key)), ...news];
  if (order.join('\n') === now.join('\n')) return items;
  return isComplete ? sorted(items, now) : withPlaces(items, was, now, schema);
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** What has no place of its own (`from`) stays in front. */
function sorted(items: readonly Pair[], now: readonly string[]): readonly Pair[] {
  const rank = new Map(now.map((key, index) => [key, index]));
  return [...items].sort((a, b) => (rank.get(keyOf(a)) ?? -1) - (rank.get(keyOf(b)) ?? -1));
}

/** New children and those that moved say where they are; the others keep their order. */
function withPlaces(
  own: readonly Pair[],
  was: readonly string[],
  now: readonly string[],
  schema: Schema,
): readonly Pair[] {
  const places = now.map(key => was.indexOf(key));
  const known = now.filter((_, index) => (places[index] ?? -1) >= 0);
  const steady = rising(places.filter(place => place >= 0));
  const kept = new Set(known.filter((_, index) => steady.has(index)));
  const items = [...own];
  for (const [index, key] of now.entries()) {
    if (kept.has(key)) continue;
    const at = items.findIndex(one => keyOf(one) === key);
    const pair = items[at];
    const shorthand = meaningOf(grammar, schema, key)['x-shorthand'];
    const value = placedNode(pair?.value, now[index - 1], shorthand);
    if (pair) items[at] = withValue(pair, value);
    else items.push(new Pair(keyNode(key), value));
  }
  return items;
}

function placedNode(value: unknown, behind: string | undefined, field: string | undefined): YAMLMap {
  const map = isMap(value) ? value : new YAMLMap();
  const items = map.items.filter(pair => !PLACEMENT.has(keyOf(pair)));
  if (isScalar(value) && field !== undefined) items.push(new Pair(keyNode(field), value));
  const place =
    behind === undefined
      ? new Pair(keyNode('first'), plainNode('true'))
      : new Pair(keyNode('after'), keyNode(behind));
  return withItems(map, [...items, place]);
}
