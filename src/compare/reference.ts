import { differencesIn } from './differences.ts';
import { declaredDifferences, explainDifferences } from './explain.ts';
import { isOverlaid } from './overlays.ts';
import type { Side } from './side.ts';

/**
 * The side that stands for what a thing means: the most common declaration, where nobody declares it what most portals
 * have. Of those that are as common, the one that overlays say least of, then the one that has least beside what is
 * declared, then the first. What could not be read counts only where nothing else is left.
 */
export function referenceOf(sides: readonly Side[], isRead: (side: Side) => boolean): Side | undefined {
  const shown = sides.filter(({ form }) => form);
  const read = shown.filter(isRead);
  const all = read.length > 0 ? read : shown;
  const declaring = all.filter(({ resource }) => resource);
  const isAlike = (a: Side, b: Side) => declaredDifferences(a, b).length === 0;
  const isSame = (a: Side, b: Side) => explainDifferences(a, b, sides).length === 0;
  const meant = declaring.length > 0 ? mostCommon(declaring, isAlike, overlaysIn) : all;
  return mostCommon(meant, isSame, extrasIn)[0];
}

/** The largest group of sides that are alike; of several, the one that weighs least. */
function mostCommon(
  sides: readonly Side[],
  isAlike: (a: Side, b: Side) => boolean,
  weigh: (side: Side, others: readonly Side[]) => number,
): readonly Side[] {
  const groups: (readonly [Side, ...Side[]])[] = [];
  for (const side of sides) {
    const index = groups.findIndex(([first]) => isAlike(side, first));
    const group = groups[index];
    if (group) groups[index] = [...group, side];
    else groups.push([side]);
  }
  const firsts = groups.map(([first]) => first);
  const [largest] = groups
    .map(group => ({ group, weight: weigh(group[0], firsts) }))
    .sort((a, b) => b.group.length - a.group.length || a.weight - b.weight);
  return largest?.group ?? [];
}

/** From how many of the others its portal's own overlays set it apart. */
function overlaysIn(side: Side, others: readonly Side[]): number {
  return others.filter(other => isOverlaid(declaredDifferences(side, other), side, other)).length;
}

/** How much of what it means is only there because somebody made it in the portal. */
function extrasIn({ kind, declared, form }: Side): number {
  return declared && form ? differencesIn(kind.shape, form, declared, (_, meant) => meant).length : 0;
}
