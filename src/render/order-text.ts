import { formatKey } from './format-form.ts';

const neighbours = 1;
const fewKeys = 8;
const mostShown = 24;

/**
 * The order that results, on one line: `americas, +dach, ~emea, ... 700 as before ..., apac`. `+` is new there, `~` has
 * moved; stretches that stay in their order are left out.
 */
export function orderText(before: readonly string[], after: readonly string[]): string {
  const marks = markMoves(before, after);
  const shown = after.map((_, index) => after.length <= fewKeys || nearChange(marks, index));
  const parts: string[] = [];
  let index = 0;
  while (index < after.length) {
    const end = endOfRun(shown, index);
    const names = after.slice(index, end).map((key, offset) => marks[index + offset] + formatKey(key));
    parts.push(
      ...(shown[index] === false && names.length > 2 ? [`... ${names.length} as before ...`] : names),
    );
    index = end;
  }
  const left = parts.length - mostShown;
  return left <= 3
    ? parts.join(', ')
    : `${parts.slice(0, mostShown).join(', ')}, ... and so on (all ${after.length} with --json)`;
}

/** `+` for a key that was not there, `~` for one that moved, nothing for one that kept its place among the others. */
function markMoves(before: readonly string[], after: readonly string[]): readonly ('' | '+' | '~')[] {
  const places = new Map(before.map((key, place) => [key, place]));
  const kept = longestIncreasing(after.map(key => places.get(key)));
  return after.map((key, index) => (kept.has(index) ? '' : places.has(key) ? '~' : '+'));
}

/** Indexes of the largest set of items whose places increase: those that need not be called moved. */
function longestIncreasing(places: readonly (number | undefined)[]): ReadonlySet<number> {
  // tails[n] is the best chain of length n + 1: the one that ends at the smallest place.
  const tails: { readonly place: number; readonly chain: Chain }[] = [];
  places.forEach((place, index) => {
    if (place === undefined) return;
    const found = tails.findIndex(tail => tail.place >= place);
    const length = found === -1 ? tails.length : found;
    tails[length] = { place, chain: { index, previous: tails[length - 1]?.chain } };
  });
  const kept = new Set<number>();
  for (let chain = tails.at(-1)?.chain; chain; chain = chain.previous) kept.add(chain.index);
  return kept;
}

interface Chain {
  readonly index: number;
  readonly previous: Chain | undefined;
}

function nearChange(marks: readonly string[], index: number): boolean {
  return marks.slice(Math.max(0, index - neighbours), index + neighbours + 1).some(mark => mark !== '');
}

function endOfRun(shown: readonly boolean[], start: number): number {
  const length = shown.slice(start).findIndex(value => value !== shown[start]);
  return length === -1 ? shown.length : start + length;
}
