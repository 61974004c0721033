import { CODES } from './codes.ts';
import { isNameless } from './keyed-list.ts';
import { suggestion } from './nearest.ts';
import { type Entry, type Node, type ScalarNode, withEntries } from './node.ts';
import { listed, type Report, shown } from './report.ts';
import { PLACEMENT } from './schema.ts';

interface BySibling {
  readonly is: 'after' | 'before';
  readonly sibling: string;
  readonly value: ScalarNode;
}

type Place = BySibling | 'first' | 'last';

/**
 * The children of an ordered collection in their final order, without the keys that placed them. Those without a place
 * keep the order in which they were declared; children placed by the same sibling follow each other as declared.
 */
export function placeChildren(
  entries: ReadonlyMap<string, Entry>,
  report: Report,
): ReadonlyMap<string, Entry> {
  if (![...entries.values()].some(isMoving)) return entries;
  const places = new Map<string, Place>();
  for (const [key, entry] of entries) {
    const place = placeOf(key, entry, entries, report);
    if (place !== undefined) places.set(key, place);
  }
  const order = orderOf([...entries.keys()], places);
  const placed = new Set(order);
  const lost = [...places].filter(([key]) => !placed.has(key));
  for (const [, place] of lost) if (typeof place === 'object') report(circle(place), place.value.at);
  return new Map(
    [...order, ...lost.map(([key]) => key)].flatMap(key => {
      const entry = entries.get(key);
      return entry === undefined || entry.dropped !== undefined ? [] : [[key, withoutPlace(entry)] as const];
    }),
  );
}

function isMoving({ value, dropped }: Entry): boolean {
  return dropped !== undefined || (value.is === 'map' && [...PLACEMENT].some(key => value.entries.has(key)));
}

function orderOf(keys: readonly string[], places: ReadonlyMap<string, Place>): readonly string[] {
  const placed = { after: new Map<string, string[]>(), before: new Map<string, string[]>() };
  const roots: Record<'first' | 'middle' | 'last', string[]> = { first: [], middle: [], last: [] };
  for (const key of keys) {
    const place = places.get(key);
    if (place === undefined) roots.middle.push(key);
    else if (typeof place === 'string') roots[place].push(key);
    else add(placed[place.is], place.sibling, key);
  }
  const order: string[] = [];
  // Not recursive: hundreds of options may each be placed behind the one before.
  const stack = [...roots.first, ...roots.middle, ...roots.last]
    .reverse()
    .map(key => ({ key, opened: false }));
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { key, opened } = top;
    if (opened) {
      order.push(key);
      continue;
    }
    for (const behind of placed.after.get(key)?.reverse() ?? []) stack.push({ key: behind, opened: false });
    stack.push({ key, opened: true });
    for (const ahead of placed.before.get(key)?.reverse() ?? []) stack.push({ key: ahead, opened: false });
  }
  return order;
}

function add(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function placeOf(
  key: string,
  entry: Entry,
  siblings: ReadonlyMap<string, Entry>,
  report: Report,
): Place | undefined {
  if (entry.dropped !== undefined || entry.value.is !== 'map') return undefined;
  const given = [...entry.value.entries.values()].filter(inner => PLACEMENT.has(inner.key.text));
  const [one, other] = given;
  if (one === undefined) return undefined;
  if (other !== undefined) {
    report(
      {
        code: CODES.ambiguousPlace,
        message: `${shown(key)} has two places: ${one.key.text} and ${other.key.text}`,
        fix: 'keep one of them',
      },
      other.key.at,
    );
    return undefined;
  }
  return one.key.text === 'after' || one.key.text === 'before'
    ? bySibling(one.key.text, key, one, siblings, report)
    : atEnd(one.key.text === 'first' ? 'first' : 'last', one, report);
}

function atEnd(is: 'first' | 'last', { value }: Entry, report: Report): 'first' | 'last' | undefined {
  if (value.is === 'scalar' && value.plain && value.text === 'true') return is;
  report(
    {
      code: CODES.ambiguousPlace,
      message: `${is} can only be true`,
      fix: `write ${is}: true, or remove the line`,
    },
    value.at,
  );
  return undefined;
}

function bySibling(
  is: 'after' | 'before',
  own: string,
  { value }: Entry,
  siblings: ReadonlyMap<string, Entry>,
  report: Report,
): Place | undefined {
  if (value.is === 'scalar' && value.text !== own && siblings.has(value.text)) {
    return { is, sibling: value.text, value };
  }
  const others = [...siblings.keys()].filter(sibling => sibling !== own && !isNameless(sibling));
  report(unknownSibling(is, value, own, others), value.at);
  return undefined;
}

function unknownSibling(is: string, value: Node, own: string, others: readonly string[]) {
  const written = value.is === 'scalar' ? value.text : '';
  const guess = suggestion(written, others);
  return {
    code: CODES.unknownPlace,
    message:
      value.is !== 'scalar'
        ? `${is} must name a sibling`
        : written === own
          ? `${shown(own)} is placed ${is} itself`
          : `${is} ${shown(written)}: there is no such sibling`,
    fix: `${guess} ${listed(others)}`.trim(),
  };
}

function circle({ is, sibling }: BySibling) {
  return {
    code: CODES.circularPlace,
    message: `${is} ${shown(sibling)} goes round in a circle`,
    fix: 'place one of them otherwise',
  };
}

function withoutPlace(entry: Entry): Entry {
  if (entry.value.is !== 'map') return entry;
  return {
    ...entry,
    value: withEntries(entry.value, new Map([...entry.value.entries].filter(([key]) => !PLACEMENT.has(key)))),
  };
}
