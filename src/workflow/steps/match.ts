import { similar } from './similar.ts';
import type { Unit, UnitArm, Units } from './units.ts';

/** Beyond this many comparisons of two lists, only what is equal is found. */
const MAX_CELLS = 250_000;

/**
 * Which step of the configuration is which action of the portal. What is there once on both sides, down to the last step
 * in it, is the same wherever it stands; the rest is told by place, type and content; what is left then by content alone.
 * The numbers of actions by those of steps.
 */
export function matchUnits(mine: Units, live: Units): ReadonlyMap<number, number> {
  const matcher = new Matcher();
  matcher.unique([...mine.byNode.values()], [...live.byNode.values()]);
  for (const [index, list] of mine.lists.entries()) matcher.lists(list, live.lists[index] ?? []);
  matcher.moved([...mine.byNode.values()], [...live.byNode.values()]);
  return matcher.pairs;
}

class Matcher {
  readonly pairs = new Map<number, number>();
  readonly #taken = new Set<number>();

  unique(mine: readonly Unit[], live: readonly Unit[]): void {
    const there = countedIn(live);
    for (const [deep, unit] of countedIn(mine)) {
      const other = there.get(deep);
      if (unit && other) this.#whole(unit, other);
    }
  }

  lists(mine: readonly Unit[], live: readonly Unit[]): void {
    let start = 0;
    while (start < mine.length && start < live.length && isSame(mine[start], live[start])) start++;
    let [end, liveEnd] = [mine.length, live.length];
    while (end > start && liveEnd > start && isSame(mine[end - 1], live[liveEnd - 1]))
      [end, liveEnd] = [end - 1, liveEnd - 1];
    for (const [index, unit] of mine.entries()) {
      if (index < start) this.#whole(unit, live[index]);
      if (index >= end) this.#whole(unit, live[index - end + liveEnd]);
    }
    const score = (one: Unit, other: Unit) => this.#score(one, other);
    for (const [one, other] of aligned(mine.slice(start, end), live.slice(start, liveEnd), score))
      this.#pair(one, other);
  }

  /** Steps that are nowhere near where they were: the same content, in reading order. */
  moved(mine: readonly Unit[], live: readonly Unit[]): void {
    const free = new Map<string, Unit[]>();
    for (const unit of live)
      if (!this.#taken.has(unit.node)) free.set(unit.deep, [...(free.get(unit.deep) ?? []), unit]);
    for (const unit of mine) {
      if (this.pairs.has(unit.node)) continue;
      const found = free.get(unit.deep)?.find(({ node }) => !this.#taken.has(node));
      if (found) this.#whole(unit, found);
    }
  }

  /** A step that is known to be another action is none of the others. */
  #score(mine: Unit, live: Unit): number {
    const known = this.pairs.get(mine.node);
    if (known === undefined && !this.#taken.has(live.node)) return similar(mine, live);
    return known === live.node ? KNOWN : 0;
  }

  #join(mine: Unit, live: Unit): void {
    this.pairs.set(mine.node, live.node);
    this.#taken.add(live.node);
  }

  #pair(mine: Unit, live: Unit): void {
    if (this.pairs.has(mine.node)) return;
    this.#join(mine, live);
    for (const [arm, other] of pairedArms(mine.arms, live.arms)) this.lists(arm.units, other.units);
  }

  /** Two units that are the same down to the last step; what was matched before stays matched. */
  #whole(mine: Unit, live: Unit | undefined): void {
    if (!live) return;
    if (!this.pairs.has(mine.node) && !this.#taken.has(live.node)) this.#join(mine, live);
    for (const [index, arm] of mine.arms.entries())
      for (const [at, unit] of arm.units.entries()) this.#whole(unit, live.arms[index]?.units[at]);
  }
}

/** More than two steps can have in common that are not known to be one. */
const KNOWN = 5;

/** Units by all that they say; undefined where several say the same. */
function countedIn(units: readonly Unit[]): ReadonlyMap<string, Unit | undefined> {
  const found = new Map<string, Unit | undefined>();
  for (const unit of units) found.set(unit.deep, found.has(unit.deep) ? undefined : unit);
  return found;
}

function isSame(mine: Unit | undefined, live: Unit | undefined): boolean {
  return mine !== undefined && live !== undefined && mine.deep === live.deep;
}

/** The pairs of two lists that have most in common, none of them crossing another. */
function aligned(
  mine: readonly Unit[],
  live: readonly Unit[],
  score: Score,
): readonly (readonly [Unit, Unit])[] {
  if (mine.length === 0 || live.length === 0) return [];
  if (mine.length * live.length > MAX_CELLS) return inOrder(mine, live);
  const width = live.length + 1;
  const best = new Float64Array((mine.length + 1) * width);
  for (let i = mine.length - 1; i >= 0; i--)
    for (let j = live.length - 1; j >= 0; j--) {
      const paired = scoreOf(mine[i], live[j], score);
      const skipped = Math.max(at(best, (i + 1) * width + j), at(best, i * width + j + 1));
      best[i * width + j] =
        paired === 0 ? skipped : Math.max(skipped, paired + at(best, (i + 1) * width + j + 1));
    }
  const pairs: (readonly [Unit, Unit])[] = [];
  let [i, j] = [0, 0];
  while (i < mine.length && j < live.length) {
    const [one, other] = [mine[i], live[j]];
    const here = at(best, i * width + j);
    const paired = scoreOf(one, other, score);
    if (one && other && paired > 0 && here === paired + at(best, (i + 1) * width + j + 1)) {
      pairs.push([one, other]);
      [i, j] = [i + 1, j + 1];
    } else if (here === at(best, (i + 1) * width + j)) i++;
    else j++;
  }
  return pairs;
}

function at(cells: Float64Array, index: number): number {
  return cells[index] ?? 0;
}

type Score = (mine: Unit, live: Unit) => number;

function scoreOf(mine: Unit | undefined, live: Unit | undefined, score: Score): number {
  return mine && live ? score(mine, live) : 0;
}

/** Of lists too long to compare all with all: what is equal, in order. */
function inOrder(mine: readonly Unit[], live: readonly Unit[]): readonly (readonly [Unit, Unit])[] {
  const pairs: (readonly [Unit, Unit])[] = [];
  const places = new Map(live.map((unit, index) => [unit.deep, index]));
  let from = 0;
  for (const unit of mine) {
    const index = places.get(unit.deep) ?? -1;
    const other = index >= from ? live[index] : undefined;
    if (!other) continue;
    pairs.push([unit, other]);
    from = index + 1;
  }
  return pairs;
}

/** Arms that take the same records, then arms of the same name, then what is left in order. */
function pairedArms(
  mine: readonly UnitArm[],
  live: readonly UnitArm[],
): readonly (readonly [UnitArm, UnitArm])[] {
  const left = new Set(live);
  const pairs = new Map<UnitArm, UnitArm>();
  const tests: readonly ((a: UnitArm, b: UnitArm) => boolean)[] = [
    (a, b) => a.head === b.head,
    (a, b) => a.name === b.name && a.name !== '',
    () => true,
  ];
  for (const test of tests)
    for (const arm of mine) {
      const found = pairs.has(arm) ? undefined : [...left].find(other => test(arm, other));
      if (!found) continue;
      pairs.set(arm, found);
      left.delete(found);
    }
  return mine.flatMap(arm => {
    const other = pairs.get(arm);
    return other ? [[arm, other] as const] : [];
  });
}
