import { append } from '../core/group.ts';

/** Something that configuration speaks of, and everything it can be recognised by. */
export interface Wanted {
  /** An id that was named for it: nothing else counts. */
  readonly pin?: string;
  /** Ids it has if it was made from configuration, the likeliest first. */
  readonly ids: readonly string[];
  /** Names that only our own apply gives it, for a moment: as good as an id. */
  readonly marks: readonly string[];
  /** What it is called now, and what it was called when the portal was last built. */
  readonly names: readonly string[];
  readonly formerNames: readonly string[];
  /** Whether configuration gives it its name: then a name it does not have is free for others. */
  readonly isNamed: boolean;
  /** Whether an apply since then tried to give it the name it has now: it may have been done or not. */
  readonly isTried: boolean;
}

export interface Thing {
  readonly id: string;
  readonly names: readonly string[];
}

/** A key among names: no natural name has a line break in it. */
export function keyName(key: string): string {
  return `key\n${key}`;
}

export type Identity<T> =
  | { readonly is: 'found'; readonly thing: T }
  | { readonly is: 'absent' }
  | { readonly is: 'pinMissing'; readonly pin: string }
  | { readonly is: 'ambiguous'; readonly candidates: readonly T[] };

/**
 * Which thing each key is: pin → id → unique natural name; what is pinned is nobody else's. The name it had when the portal was last built comes before
 * the one it has now, so that two things that exchange their names stay who they are; where both names are there and
 * nobody else has a claim, or an apply may have exchanged them already, a person has to say which is meant.
 */
export function identify<W extends Wanted, T extends Thing>(
  wanted: readonly W[],
  things: readonly T[],
): ReadonlyMap<W, Identity<T>> {
  const ids = new Map(things.map(thing => [thing.id, thing]));
  const pins = wanted.flatMap(one =>
    one.pin === undefined ? [] : [{ one, pin: one.pin, thing: ids.get(one.pin) }],
  );
  const taken = new Set(pins.map(({ thing }) => thing));
  const left = identifyUnpinned(
    wanted.filter(({ pin }) => pin === undefined),
    things.filter(thing => !taken.has(thing)),
  );
  return new Map([
    ...pins.map(({ one, pin, thing }): [W, Identity<T>] => [
      one,
      thing ? { is: 'found', thing } : { is: 'pinMissing', pin },
    ]),
    ...left,
  ]);
}

function identifyUnpinned<W extends Wanted, T extends Thing>(
  wanted: readonly W[],
  things: readonly T[],
): ReadonlyMap<W, Identity<T>> {
  const ids = new Map(things.map(thing => [thing.id, thing]));
  const byName = new Map<string, T[]>();
  for (const thing of things) for (const name of new Set(thing.names)) append(byName, name, thing);
  const result = new Map<W, Identity<T>>();
  const owners = new Map<T, W[]>();
  for (const one of wanted) {
    const [thing] = [
      ...one.ids.flatMap(id => ids.get(id) ?? []),
      ...one.marks.flatMap(name => byName.get(name) ?? []),
    ];
    if (!thing) continue;
    append(owners, thing, one);
    result.set(one, { is: 'found', thing });
  }
  const rest = wanted.filter(one => !result.has(one));
  return new Map([...result, ...identifyByName(rest, byName, owners)]);
}

function identifyByName<W extends Wanted, T extends Thing>(
  wanted: readonly W[],
  byName: ReadonlyMap<string, readonly T[]>,
  claimed: ReadonlyMap<T, readonly Wanted[]>,
): ReadonlyMap<W, Identity<T>> {
  const isFree = (thing: T, name: string) =>
    claimed.get(thing)?.some(owner => !owner.isNamed || owner.names.includes(name)) ?? true;
  const called = (names: readonly string[]) => [
    ...new Set(names.flatMap(name => (byName.get(name) ?? []).filter(thing => isFree(thing, name)))),
  ];
  const formerly = wanted.map(one => ({ one, was: called(one.formerNames) }));
  const owned = new Set(formerly.flatMap(({ was }) => (was.length === 1 ? was : [])));
  const candidates = new Map(
    formerly.map(({ one, was }) => {
      const now = called(one.names).filter(thing => one.isTried || !owned.has(thing));
      return [one, [...new Set([...was, ...now])]];
    }),
  );
  return new Map([...withoutTaken(candidates)].map(([one, all]) => [one, identityOf(all)]));
}

/** What can only be one thing takes it from those that could be another as well. */
function withoutTaken<W, T>(candidates: ReadonlyMap<W, readonly T[]>): ReadonlyMap<W, readonly T[]> {
  const taken = new Set([...candidates.values()].filter(all => all.length === 1).flat());
  const left = new Map(
    [...candidates].map(([one, all]) => {
      const free = all.filter(thing => !taken.has(thing));
      return [one, free.length === 0 ? all : free];
    }),
  );
  const size = (all: ReadonlyMap<W, readonly T[]>) => [...all.values()].flat().length;
  return size(left) === size(candidates) ? left : withoutTaken(left);
}

function identityOf<T extends Thing>(candidates: readonly T[]): Identity<T> {
  const [only, ...others] = candidates;
  if (!only) return { is: 'absent' };
  return others.length === 0 ? { is: 'found', thing: only } : { is: 'ambiguous', candidates };
}
