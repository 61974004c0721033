/** Which items of two sequences belong together, in order: pairs of indexes, rising in both. */
export type Pairing = readonly (readonly [number, number])[];

/** Up to how many comparisons every pair of items is looked at; beyond that, single lines that both have once. */
const MOST_PAIRS = 1_000_000;

/** What two lists of texts have in common, in order. What both begin and end with costs nothing. */
export function commonTexts(a: readonly string[], b: readonly string[]): Pairing {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const inner = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [
    ...Array.from({ length: start }, (_, index) => [index, index] as const),
    ...shifted(inner, start, start),
    ...Array.from({ length: end }, (_, index) => [a.length - end + index, b.length - end + index] as const),
  ];
}

function between(a: readonly string[], b: readonly string[]): Pairing {
  if (a.length === 0 || b.length === 0) return [];
  if (a.length * b.length <= MOST_PAIRS)
    return pairInOrder(a.length, b.length, (i, j) => (a[i] === b[j] ? 1 : 0));
  const anchors = sharedOnce(a, b);
  if (anchors.length === 0) return [];
  let [fromA, fromB] = [0, 0];
  const pairs: (readonly [number, number])[] = [];
  for (const [i, j] of [...anchors, [a.length, b.length] as const]) {
    pairs.push(...shifted(commonTexts(a.slice(fromA, i), b.slice(fromB, j)), fromA, fromB));
    if (i < a.length) pairs.push([i, j]);
    [fromA, fromB] = [i + 1, j + 1];
  }
  return pairs;
}

function shifted(pairs: Pairing, byA: number, byB: number): Pairing {
  return pairs.map(([i, j]) => [i + byA, j + byB]);
}

/** Texts that both have exactly once, as many of them as stand in the same order. */
function sharedOnce(a: readonly string[], b: readonly string[]): Pairing {
  const inB = placesOnce(b);
  const pairs = [...placesOnce(a)].flatMap(([text, i]) => {
    const j = inB.get(text);
    return j === undefined ? [] : [[i, j] as const];
  });
  const kept = rising(pairs.map(([, j]) => j));
  return pairs.filter((_, index) => kept.has(index));
}

function placesOnce(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number[]>();
  for (const [index, text] of texts.entries())
    places.set(text, [...(places.get(text) ?? []).slice(0, 1), index]);
  return new Map(
    [...places].flatMap(([text, [place, ...others]]) =>
      place === undefined || others.length > 0 ? [] : [[text, place] as const],
    ),
  );
}

/** The pairs that weigh most together. A pair of no weight is none. */
export function pairInOrder(
  lengthA: number,
  lengthB: number,
  weigh: (a: number, b: number) => number,
): Pairing {
  const width = lengthB + 1;
  const best = new Float64Array((lengthA + 1) * width);
  const value = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = lengthA - 1; i >= 0; i -= 1)
    for (let j = lengthB - 1; j >= 0; j -= 1) {
      const weight = weigh(i, j);
      const paired = weight > 0 ? weight + value(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, value(i + 1, j), value(i, j + 1));
    }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < lengthA && j < lengthB) {
    if (value(i, j) === value(i + 1, j)) i += 1;
    else if (value(i, j) === value(i, j + 1)) j += 1;
    else {
      pairs.push([i, j]);
      [i, j] = [i + 1, j + 1];
    }
  }
  return pairs;
}

/** The places of a longest rising part of a list of numbers. */
export function rising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [place, number] of numbers.entries()) {
    let [length, above] = [0, ends.length];
    while (length < above) {
      const middle = (length + above) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) length = middle + 1;
      else above = middle;
    }
    before[place] = ends[length - 1];
    ends[length] = place;
  }
  const kept = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before[place]) kept.add(place);
  return kept;
}
