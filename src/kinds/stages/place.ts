import { arrange } from '../../core/arrange.ts';

/** A stage as it stands in the portal. */
export interface Placed {
  readonly key: string;
  readonly displayOrder: number;
}

/** Where stages have to go: existing ones in an order in which no two ever meet, new ones once those have moved. */
export interface Places {
  readonly moves: readonly Placed[];
  readonly added: ReadonlyMap<string, number>;
}

/**
 * Numbers for stages so that declared ones come in their order. Stages only ever move up, the last one first, onto
 * numbers that nobody has: HubSpot renumbers everything when a taken one is asked for, and lets gaps be (reference 7.3, O).
 * Stages that are about to go keep their numbers until they are gone.
 */
export function placeStages(
  now: readonly Placed[],
  declared: readonly string[],
  leaving: ReadonlySet<string>,
  reorder: boolean,
): Places {
  const numbers = new Map(now.map(({ key, displayOrder }) => [key, displayOrder]));
  const taken = new Set(now.filter(({ key }) => leaving.has(key)).map(({ displayOrder }) => displayOrder));
  const staying = sortStages(now).filter(({ key }) => !leaving.has(key));
  const order = arrange(
    staying.map(({ key }) => key),
    declared,
    reorder,
  );
  const moves: Placed[] = [];
  const added = new Map<string, number>();
  let last = -1;
  for (const key of order) {
    const own = numbers.get(key);
    if (own !== undefined && own > last) {
      last = own;
      continue;
    }
    last += 1;
    while (taken.has(last)) last += 1;
    if (own === undefined) added.set(key, last);
    else moves.push({ key, displayOrder: last });
  }
  return { moves: moves.reverse(), added };
}

/** By number; ties stay as they are. */
export function sortStages<T extends { readonly displayOrder: number }>(stages: readonly T[]): T[] {
  return [...stages].sort((a, b) => a.displayOrder - b.displayOrder);
}
