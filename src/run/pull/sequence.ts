/** Which items of two sequences belong together, in order: pairs of indexes, rising in both. */
export type Pairing = readonly (readonly [number, number])[];

/** How many insertions and deletions are looked through before what is between is taken for different. */
const MOST_EDITS = 2000;

/** The longest common subsequence of two lists of texts (Myers' algorithm; what both begin and end with costs nothing). */
export function commonTexts(a: readonly string[], b: readonly string[]): Pairing {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const inner = middle(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [
    ...range(start, index => [index, index]),
    ...inner.map(([i, j]) => [i + start, j + start] as const),
    ...range(end, index => [a.length - end + index, b.length - end + index]),
  ];
}

function range(length: number, make: (index: number) => readonly [number, number]): Pairing {
  return Array.from({ length }, (_, index) => make(index));
}

/** How far each diagonal reaches, after each number of edits. */
function middle(a: readonly string[], b: readonly string[]): Pairing {
  const trace: Map<number, number>[] = [];
  let reach = new Map([[1, 0]]);
  for (let edits = 0; edits <= Math.min(a.length + b.length, MOST_EDITS); edits += 1) {
    trace.push(reach);
    const next = new Map<number, number>();
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = isDown(diagonal, edits, reach) ? at(reach, diagonal + 1) : at(reach, diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return walkBack(a.length, b.length, trace);
    }
    reach = new Map([...reach, ...next]);
  }
  return [];
}

function at(reach: ReadonlyMap<number, number>, diagonal: number): number {
  return reach.get(diagonal) ?? -1;
}

function isDown(diagonal: number, edits: number, reach: ReadonlyMap<number, number>): boolean {
  return diagonal === -edits || (diagonal !== edits && at(reach, diagonal - 1) < at(reach, diagonal + 1));
}

function walkBack(endA: number, endB: number, trace: readonly ReadonlyMap<number, number>[]): Pairing {
  const pairs: (readonly [number, number])[] = [];
  let [x, y] = [endA, endB];
  for (const [edits, reach] of [...trace.entries()].reverse()) {
    const diagonal = x - y;
    const before = isDown(diagonal, edits, reach) ? diagonal + 1 : diagonal - 1;
    const from = at(reach, before);
    const to = from - before;
    while (x > Math.max(0, from) && y > Math.max(0, to) && x > 0 && y > 0) {
      if (x === from || y === to) break;
      x -= 1;
      y -= 1;
      pairs.push([x, y]);
    }
    [x, y] = [from, to];
  }
  return pairs.reverse();
}
