/**
 * Which items of two lists belong together, without crossing, so that what they weigh is most. Pairs of indexes, in
 * order. A weight of 0 means that two items never go together.
 */
export function pairInOrder<T>(
  a: readonly T[],
  b: readonly T[],
  weigh: (x: T, y: T) => number,
): readonly (readonly [T, T])[] {
  const weights = a.map(x => b.map(y => weigh(x, y)));
  const best = a.map(() => new Array<number>(b.length).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const weightAt = (i: number, j: number): number => weights[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = best[i] ?? [];
      const weight = weightAt(i, j);
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), weight > 0 ? weight + at(i + 1, j + 1) : 0);
    }
  const pairs: (readonly [T, T])[] = [];
  let [i, j] = [0, 0];
  for (const _ of [...a, ...b]) {
    const [x, y] = [a[i], b[j]];
    if (x === undefined || y === undefined) break;
    const weight = weightAt(i, j);
    if (weight > 0 && at(i, j) === weight + at(i + 1, j + 1)) {
      pairs.push([x, y]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

/** Which of some numbers keep their place: the longest selection in rising order. The others have moved. */
export function rising(numbers: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  for (let index = numbers.length - 1; index >= 0; index--) {
    const behind = numbers.slice(index + 1).map((number, offset) => {
      const rises = number > (numbers[index] ?? 0);
      return rises ? (lengths[index + 1 + offset] ?? 0) : 0;
    });
    lengths[index] = 1 + Math.max(0, ...behind);
  }
  const kept = new Set<number>();
  let wanted = Math.max(0, ...lengths);
  let last = Number.NEGATIVE_INFINITY;
  numbers.forEach((number, index) => {
    if (lengths[index] !== wanted || number <= last) return;
    kept.add(number);
    last = number;
    wanted -= 1;
  });
  return kept;
}
