import { CODES } from './codes.ts';
import { suggestion } from './nearest.ts';
import { type Entry, type Node, type ScalarNode, withEntries } from './node.ts';
import { type Report, shown } from './report.ts';
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
export function placeChildren(entries: ReadonlyMap<string, Entry>, report: Report): ReadonlyMap<string, Entry> {
  const places = new Map<string, Place>();
  for (const [key, entry] of entries) {
    const place = placeOf(key, entry, entries, report);
    if (place !== undefined) places.set(key, place);
  }
  const order = orderOf([...entries.keys()], places);
  const placed = new Set(order);
  const lost = [...entries.keys()].filter(key => !placed.has(key));
  for (const place of lost.map(key => places.get(key))) if (typeof place === 'object') report(circle(place), place.value.at);
  return new Map(
    [...order, ...lost].flatMap(key => {
      const entry = entries.get(key);
      return entry === undefined || entry.dropped !== undefined ? [] : [[key, withoutPlace(entry)] as const];
    }),
  );
}

function orderOf(keys: readonly string[], places: ReadonlyMap<string, Place>): readonly string[] {
  const next = { after: new Map<string, string[]>(), before: new Map<string, string[]>() };
  const roots: Record<'first' | 'middle' | 'last', string[]> = { first: [], middle: [], last: [] };
  for (const key of keys) {
    const place = places.get(key);
    if (place === undefined) roots.middle.push(key);
    else if (typeof place === 'string') roots[place].push(key);
    else next[place.is].set(place.sibling, [...(next[place.is].get(place.sibling) ?? []), key]);
  }
  const around = (key: string): readonly string[] => [
    ...(next.before.get(key) ?? []).flatMap(around),
    key,
    ...(next.after.get(key) ?? []).flatMap(around),
  ];
  return [...roots.first, ...roots.middle, ...roots.last].flatMap(around);
}

function placeOf(key: string, entry: Entry, siblings: ReadonlyMap<string, Entry>, report: Report): Place | undefined {
  if (entry.dropped !== undefined || entry.value.is !== 'map') return undefined;
  const given = [...entry.value.entries.values()].filter(inner => PLACEMENT.has(inner.key.text));
  const [one, other] = given;
  if (one === undefined) return undefined;
  if (other !== undefined) {
    report({ code: CODES.ambiguousPlace, message: `${shown(key)} has two places: ${one.key.text} and ${other.key.text}`, fix: 'keep one of them' }, other.key.at);
    return undefined;
  }
  return one.key.text === 'after' || one.key.text === 'before'
    ? bySibling(one.key.text, key, one, siblings, report)
    : atEnd(one.key.text === 'first' ? 'first' : 'last', one, report);
}

function atEnd(is: 'first' | 'last', { value }: Entry, report: Report): 'first' | 'last' | undefined {
  if (value.is === 'scalar' && value.plain && value.text === 'true') return is;
  report({ code: CODES.ambiguousPlace, message: `${is} can only be true`, fix: `write ${is}: true, or remove the line` }, value.at);
  return undefined;
}

function bySibling(is: 'after' | 'before', own: string, { value }: Entry, siblings: ReadonlyMap<string, Entry>, report: Report): Place | undefined {
  const others = [...siblings.keys()].filter(sibling => sibling !== own);
  if (value.is === 'scalar' && others.includes(value.text)) return { is, sibling: value.text, value };
  report(unknownSibling(is, value, own, others), value.at);
  return undefined;
}

function unknownSibling(is: string, value: Node, own: string, others: readonly string[]) {
  const written = value.is === 'scalar' ? value.text : '';
  const guess = suggestion(written, others);
  return {
    code: CODES.unknownPlace,
    message: value.is !== 'scalar' ? `${is} must name a sibling` : written === own ? `${shown(own)} is placed ${is} itself` : `${is} ${shown(written)}: there is no such sibling`,
    fix: `${guess} there are: ${others.map(other => shown(other).slice(1, -1)).join(', ')}`.trim(),
  };
}

function circle({ is, sibling }: BySibling) {
  return { code: CODES.circularPlace, message: `${is} ${shown(sibling)} goes round in a circle`, fix: 'place one of them otherwise' };
}

function withoutPlace(entry: Entry): Entry {
  if (entry.value.is !== 'map') return entry;
  return { ...entry, value: withEntries(entry.value, new Map([...entry.value.entries].filter(([key]) => !PLACEMENT.has(key)))) };
}
