import { arrange } from '../../core/arrange.ts';
import { type Form, type FormMap, isMap } from '../../core/form.ts';
import type { Unit } from '../../core/plan.ts';

/**
 * Children as configuration has them, but for those that units are about: what people changed is as in the portal,
 * what they removed is gone, and an order that they changed is theirs. What else the portal has stays unmanaged.
 */
export function onlyUnits(was: FormMap, portal: FormMap, units: readonly Unit[]): FormMap {
  const changed = new Set(units.flatMap(({ path }) => path.slice(1, 2)));
  const children = [...was].flatMap(([key, child]): [string, Form][] => {
    if (!changed.has(key)) return [[key, child]];
    const now = portal.get(key);
    return now === undefined ? [] : [[key, owned(now, child)]];
  });
  const isReordered = units.some(({ is }) => is === 'order');
  return isReordered ? inOrder(new Map(children), [...portal.keys()]) : new Map(children);
}

/** Only what configuration says of a child; all of it where the portal can only be said in other words. */
function owned(now: Form, was: Form): Form {
  if (!isMap(now) || !isMap(was)) return now;
  const kept = [...now].filter(([field]) => was.has(field));
  return kept.length === 0 ? now : new Map(kept);
}

/** What is only declared yet stays behind what it is declared behind. */
function inOrder(children: FormMap, portal: readonly string[]): FormMap {
  const here = portal.filter(key => children.has(key));
  const keys = arrange(here, [...children.keys()], false);
  return new Map(keys.flatMap((key): [string, Form][] => [[key, children.get(key) ?? null]]));
}
