import { declaredDifferences, explainDifferences } from './explain.ts';
import { isOverlaid } from './overlays.ts';
import type { Side } from './side.ts';

/**
 * The side that stands for what a thing means: the most common declaration, where nobody declares it what most portals
 * have. Of those that are as common, the one that overlays say least of, then the first. What could not be read counts
 * only where nothing else is left.
 */
export function referenceOf(sides: readonly Side[], isRead: (side: Side) => boolean): Side | undefined {
  const shown = sides.filter(({ form }) => form);
  const read = shown.filter(isRead);
  const all = read.length > 0 ? read : shown;
  const declaring = all.filter(({ resource }) => resource);
  const isAlike = (a: Side, b: Side) => declaredDifferences(a, b).length === 0;
  const isSame = (a: Side, b: Side) => explainDifferences(a, b, sides).length === 0;
  const meant = declaring.length > 0 ? mostCommon(declaring, isAlike) : all;
  return mostCommon(meant, isSame)[0];
}

/** The largest group of sides that are alike. */
function mostCommon(sides: readonly Side[], isAlike: (a: Side, b: Side) => boolean): readonly Side[] {
  const groups: (readonly [Side, ...Side[]])[] = [];
  for (const side of sides) {
    const index = groups.findIndex(([first]) => isAlike(side, first));
    const group = groups[index];
    if (group) groups[index] = [...group, side];
    else groups.push([side]);
  }
  const [largest] = groups
    .map(group => ({ group, overlaid: overlaysIn(group[0], groups) }))
    .sort((a, b) => b.group.length - a.group.length || a.overlaid - b.overlaid);
  return largest?.group ?? [];
}

/** From how many of the others its portal's own overlays set it apart. */
function overlaysIn(side: Side, groups: readonly (readonly [Side, ...Side[]])[]): number {
  return groups.filter(([other]) => isOverlaid(declaredDifferences(side, other), side, other)).length;
}
