import type { Unit } from './units.ts';

/** How much two steps have in common, up to 4; nothing where one cannot have become the other. */
export function similar(mine: Unit, live: Unit): number {
  if (mine.type !== live.type) return 0;
  if (mine.deep === live.deep) return 4;
  const own = mine.own === live.own;
  if (mine.arms.length === 0 && live.arms.length === 0)
    return own ? 3 : 1 + share(wordsOf(mine), wordsOf(live));
  return 1 + (own ? 0.5 : 0) + share(partsOf(mine), partsOf(live));
}

const words = new WeakMap<Unit, ReadonlySet<string>>();
const parts = new WeakMap<Unit, ReadonlySet<string>>();

/** The words in what a step says. */
function wordsOf(unit: Unit): ReadonlySet<string> {
  const known = words.get(unit);
  if (known) return known;
  const found = new Set(unit.own.split(/[^\p{L}\p{N}_]+/u));
  words.set(unit, found);
  return found;
}

/** Everything in the arms of a step. */
function partsOf(unit: Unit): ReadonlySet<string> {
  const known = parts.get(unit);
  if (known) return known;
  const found = new Set(
    unit.arms.flatMap(arm => [arm.head, ...arm.units.flatMap(inner => [inner.own, ...partsOf(inner)])]),
  );
  parts.set(unit, found);
  return found;
}

/** How much of two sets is in both, of all that is in either. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter(item => b.has(item)).length;
  const all = a.size + b.size - both;
  return all === 0 ? 1 : both / all;
}
