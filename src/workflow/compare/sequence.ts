/** Pairs that have been chosen, the first one first, and what they weigh together. */
interface Choice<T> {
  readonly weight: number;
  readonly pair?: readonly [T, T];
  readonly rest?: Choice<T>;
}

/**
 * Which items of two lists belong together, without crossing, so that what they weigh is most; in order. A weight of 0
 * means that two items never go together.
 */
export function pairInOrder<T>(
  a: readonly T[],
  b: readonly T[],
  weigh: (x: T, y: T) => number,
): readonly (readonly [T, T])[] {
  const nothing: Choice<T> = { weight: 0 };
  // the best choice of what comes from here on in both lists, for each place in the second one
  let columns = b.map(y => ({ y, best: nothing }));
  let best = nothing;
  for (const x of [...a].reverse()) {
    let [withoutY, withoutBoth] = [nothing, nothing];
    const row: typeof columns = [];
    for (const { y, best: withoutX } of [...columns].reverse()) {
      const weight = weigh(x, y);
      const paired: Choice<T> =
        weight > 0 ? { weight: weight + withoutBoth.weight, pair: [x, y], rest: withoutBoth } : nothing;
      best = heaviest([paired, withoutX, withoutY]);
      row.unshift({ y, best });
      [withoutY, withoutBoth] = [best, withoutX];
    }
    columns = row;
  }
  const pairs: (readonly [T, T])[] = [];
  for (let choice: Choice<T> | undefined = best; choice; choice = choice.rest)
    if (choice.pair) pairs.push(choice.pair);
  return pairs;
}

/** The first one that weighs most. */
function heaviest<T extends { readonly weight: number }>([first, ...others]: readonly [T, ...T[]]): T {
  return others.reduce((best, one) => (one.weight > best.weight ? one : best), first);
}

/** Which of some numbers keep their place: the longest selection in rising order. The others have moved. */
export function rising(numbers: readonly number[]): ReadonlySet<number> {
  interface Chain {
    readonly number: number;
    readonly weight: number;
    readonly rest?: Chain;
  }
  const end: Chain = { number: Number.POSITIVE_INFINITY, weight: 0 };
  let chains: readonly Chain[] = [];
  for (const number of [...numbers].reverse()) {
    const rest = heaviest([end, ...chains.filter(chain => chain.number > number)]);
    chains = [{ number, weight: rest.weight + 1, rest }, ...chains];
  }
  const kept = new Set<number>();
  for (let chain = heaviest([end, ...chains]); chain.rest; chain = chain.rest) kept.add(chain.number);
  return kept;
}
