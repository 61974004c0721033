import { append } from '../core/group.ts';

/** Something that configuration speaks of, and everything it can be recognised by. */
export interface Wanted {
  readonly key: string;
  /** An id that was named for it: nothing else counts. */
  readonly pin?: string;
  /** Ids it has if it was made from configuration, the likeliest first. */
  readonly ids: readonly string[];
  /** What it is called now, and what it was called when the portal was last built. */
  readonly names: readonly string[];
  readonly formerNames: readonly string[];
  /** Whether configuration gives it its name: then a name it does not have is free for others. */
  readonly isNamed: boolean;
}

export interface Thing {
  readonly id: string;
  readonly names: readonly string[];
}

export type Identity<T extends Thing> =
  | { readonly is: 'found'; readonly thing: T }
  | { readonly is: 'absent' }
  | { readonly is: 'pinMissing'; readonly pin: string }
  | { readonly is: 'ambiguous'; readonly candidates: readonly T[] };

/**
 * Which thing each key is: pin → id → unique natural name. The name it had when the portal was last built comes before
 * the one it has now, so that two things that exchange their names stay who they are; where both names are there and
 * nobody else has a claim, a person has to say which is meant.
 */
export function identify<T extends Thing>(
  wanted: readonly Wanted[],
  things: readonly T[],
): ReadonlyMap<string, Identity<T>> {
  const ids = new Map(things.map(thing => [thing.id, thing]));
  const result = new Map<string, Identity<T>>();
  const claimed = new Map<T, Wanted>();
  const keep = (one: Wanted, thing: T): void => {
    claimed.set(thing, one);
    result.set(one.key, { is: 'found', thing });
  };
  for (const one of wanted) {
    if (one.pin === undefined) continue;
    const thing = ids.get(one.pin);
    if (thing) keep(one, thing);
    else result.set(one.key, { is: 'pinMissing', pin: one.pin });
  }
  const pinned = new Set(claimed.keys());
  for (const one of wanted.filter(({ key }) => !result.has(key))) {
    const thing = one.ids.flatMap(id => ids.get(id) ?? []).find(found => !pinned.has(found));
    if (thing) keep(one, thing);
  }
  const rest = wanted.filter(one => !result.has(one.key));
  for (const [key, identity] of identifyByName(rest, things, claimed)) result.set(key, identity);
  return result;
}

function identifyByName<T extends Thing>(
  wanted: readonly Wanted[],
  things: readonly T[],
  claimed: ReadonlyMap<T, Wanted>,
): ReadonlyMap<string, Identity<T>> {
  const byName = new Map<string, T[]>();
  for (const thing of things) for (const name of new Set(thing.names)) append(byName, name, thing);
  const isFree = (thing: T, name: string) => {
    const owner = claimed.get(thing);
    return !owner?.isNamed || owner.names.includes(name);
  };
  const called = (names: readonly string[]) => [
    ...new Set(names.flatMap(name => (byName.get(name) ?? []).filter(thing => isFree(thing, name)))),
  ];
  const former = new Map(wanted.map(({ key, formerNames }) => [key, called(formerNames)]));
  const owners = new Map<T, string[]>();
  for (const [key, [only, ...others]] of former) if (only && others.length === 0) append(owners, only, key);
  const formerlyOthers = (key: string, thing: T) => owners.get(thing)?.some(owner => owner !== key) ?? false;
  return new Map(
    wanted.map(({ key, names }): [string, Identity<T>] => {
      const was = former.get(key) ?? [];
      const now = called(names).filter(thing => !formerlyOthers(key, thing));
      const candidates = [...new Set([...was, ...now])];
      const [only, ...others] = candidates;
      if (!only) return [key, { is: 'absent' }];
      return [key, others.length === 0 ? { is: 'found', thing: only } : { is: 'ambiguous', candidates }];
    }),
  );
}
