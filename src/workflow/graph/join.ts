import { GOTO, STANDARD } from './graph.ts';
import { type Arm, type Item, isJump, isStep, type Jump, type Step } from './tree.ts';

/**
 * Puts what several arms lead to behind their branch, instead of in one arm with jumps from the others. It stays in its
 * arm where more words would be needed to say which arms end.
 */
export function joined(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  if (!isStep(last) || last.arms === undefined) return items;
  const arms = last.arms.map(arm => ({ ...arm, items: joined(arm.items) }));
  const place = bestPlace(arms);
  const before = items.slice(0, -1);
  return place === undefined ? [...before, { ...last, arms }] : [...before, ...joinedAt(last, arms, place)];
}

/** A step in an arm that could follow the branch instead. */
interface Place {
  readonly node: number;
  readonly arm: number;
  readonly at: number;
}

function bestPlace(arms: readonly Arm[]): Place | undefined {
  const ends = arms.map(arm => endsOf(arm.items));
  const goals = ends.map(list => list.filter(isJump).filter(isPlain));
  const deadEnds = arms.map((arm, index) => ({ arm, has: ends[index]?.includes(undefined) ?? false }));
  const wanted = new Set(goals.flat().map(({ to }) => to));
  const places = arms.flatMap(({ items }, arm) =>
    items.flatMap((item, at) =>
      isStep(item) && wanted.has(item.node) ? [{ node: item.node, arm, at }] : [],
    ),
  );
  let best: Place | undefined;
  let most = 0;
  for (const place of places) {
    const gained = goals.flatMap((list, arm) =>
      arm === place.arm ? [] : list.filter(({ to }) => to === place.node),
    ).length;
    const sealed = deadEnds
      .filter(({ has }, arm) => has && arm !== place.arm)
      .reduce((sum, { arm }) => sum + marksOf(arm, place.node), 0);
    if (gained > most && gained >= sealed) {
      best = place;
      most = gained;
    }
  }
  return best;
}

/** How a list ends, one entry for every way to its end: a jump, or undefined where records are done. */
function endsOf(items: readonly Item[]): readonly (Jump | undefined)[] {
  const last = items.at(-1);
  if (isJump(last)) return [last];
  return isStep(last) && last.arms ? last.arms.flatMap(arm => endsOf(arm.items)) : [undefined];
}

/** How many arms have to say that they end, if all others in it go on to a node. */
function marksOf(arm: Arm, node: number): number {
  const last = arm.items.at(-1);
  const ends = endsOf(arm.items);
  if (!ends.includes(undefined)) return 0;
  const leads = ends.some(end => end !== undefined && isPlain(end) && end.to === node);
  return leads && isStep(last) ? (last.arms ?? []).reduce((sum, inner) => sum + marksOf(inner, node), 0) : 1;
}

function isPlain({ type }: Jump): boolean {
  return type === STANDARD || type === GOTO;
}

function joinedAt(step: Step, arms: readonly Arm[], place: Place): readonly Item[] {
  const moved = arms[place.arm]?.items.slice(place.at) ?? [];
  const cut = arms.map((arm, index) =>
    index === place.arm
      ? { ...arm, items: arm.items.slice(0, place.at) }
      : opened(arm, place.node, index < place.arm),
  );
  return [{ ...step, arms: cut }, ...moved];
}

/** An arm whose jumps to a node are left to what follows the branch, and which ends where it ended. */
function opened(arm: Arm, node: number, isBefore: boolean): Arm {
  const last = arm.items.at(-1);
  const ends = endsOf(arm.items);
  if (!ends.some(end => end !== undefined && isPlain(end) && end.to === node))
    return ends.includes(undefined) ? { ...arm, end: true } : arm;
  const before = arm.items.slice(0, -1);
  if (isStep(last)) {
    const arms = (last.arms ?? []).map(inner => opened(inner, node, isBefore));
    return { ...arm, items: [...before, { ...last, arms }] };
  }
  const type = isJump(last) ? markOf(last, isBefore) : undefined;
  return { ...arm, items: before, ...(type === undefined ? {} : { type }) };
}

/** The edge type that an arm has to name: the rule takes the first edge for the standard one, and the others for GOTOs. */
function markOf({ type }: Jump, isBefore: boolean): string | undefined {
  return typeof type === 'string' && (isBefore || type !== GOTO) ? type : undefined;
}
