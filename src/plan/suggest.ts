import type { Form, FormMap } from '../core/form.ts';
import { asMap } from '../core/form.ts';
import type { Kind } from '../core/kind.ts';
import type { ChildIdentity } from '../core/shape.ts';
import { idIn } from './keyed.ts';

/** Something that has no key of its own yet. */
export interface Unnamed {
  readonly id: string;
  readonly suggestedKey?: string;
  /** Names that it is recognised by. */
  readonly names?: readonly string[];
}

/** A key for everything: the suggested one where nobody else could mean it, the id otherwise. */
export function suggestKeys(
  things: readonly Unnamed[],
  taken: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> {
  const keyOf = chooseKeys(things, taken);
  return new Map(things.map(one => [one.id, keyOf(one)]));
}

function chooseKeys(things: readonly Unnamed[], taken: ReadonlySet<string>): (one: Unnamed) => string {
  const ids = new Set(things.map(({ id }) => id));
  const count = new Map<string, number>();
  for (const { suggestedKey } of things)
    if (suggestedKey !== undefined) count.set(suggestedKey, (count.get(suggestedKey) ?? 0) + 1);
  const bearers = new Map<string, Set<string>>();
  for (const { id, names = [] } of things)
    for (const name of names) bearers.set(name, (bearers.get(name) ?? new Set()).add(id));
  const isFree = (key: string, id: string) =>
    count.get(key) === 1 && !taken.has(key) && (key === id || !ids.has(key));
  // two that are called alike are told apart by their ids only
  const isUnique = (names: readonly string[]) => names.every(name => bearers.get(name)?.size === 1);
  return ({ id, suggestedKey, names = [] }) =>
    suggestedKey !== undefined && isFree(suggestedKey, id) && isUnique(names) ? suggestedKey : id;
}

/** A form whose children stand under keys that a person would give them; those that have one already keep it. */
export function suggestChildren(
  kind: Kind,
  form: FormMap,
  parentKey: string,
  declared: FormMap = new Map(),
): FormMap {
  return new Map(
    [...form].map(([field, value]): [string, Form] => {
      const shape = kind.shape.of[field];
      if (shape?.is !== 'children' || !shape.identity) return [field, value];
      const known = new Set(asMap(declared.get(field)).keys());
      return [field, renamed(asMap(value), shape.identity, parentKey, known)];
    }),
  );
}

function renamed(
  children: FormMap,
  identity: ChildIdentity,
  parentKey: string,
  known: ReadonlySet<string>,
): FormMap {
  const keyById = keysById(children, identity, parentKey, known);
  const result = new Map<string, Form>();
  for (const [id, child] of children) {
    const key = keyById.get(id) ?? id;
    result.set(key, new Map([...asMap(result.get(key)), ...asMap(child)]));
  }
  return result;
}

/** Lifted children by the keys that people would give them: ids by key and place. */
export function childKeys(
  children: FormMap,
  identity: ChildIdentity,
  parentKey: string,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const ids = new Map<string, Map<string, string>>();
  for (const [id, key] of keysById(children, identity, parentKey, new Set())) {
    const places = ids.get(key) ?? new Map();
    ids.set(key, places.set(identity.placeOf?.(id) ?? '', id));
  }
  return ids;
}

function keysById(
  children: FormMap,
  identity: ChildIdentity,
  parentKey: string,
  known: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const placeOf = (id: string) => identity.placeOf?.(id) ?? '';
  const keyById = new Map<string, string>();
  const elsewhere = new Map<string, string>();
  for (const place of identity.places ?? ['']) {
    const here = [...children].filter(([id]) => !known.has(id) && placeOf(id) === place);
    const named = here.map(([id, child]) => ({
      id,
      names: identity.names(asMap(child), place),
      suggestedKey: identity.suggestedKey(id, asMap(child), parentKey),
    }));
    const keyOf = chooseKeys(named, new Set([...known, ...keyById.values()]));
    const isOwn = (name: string) => named.filter(({ names }) => names.includes(name)).length === 1;
    const keyed = named.map(one => {
      const names = one.names.filter(isOwn);
      // a child that is kept in several places has one name everywhere
      const [same] = names.flatMap(name => elsewhere.get(name) ?? []);
      const own = keyOf(one);
      return { id: one.id, names, key: same ?? (own === one.id ? idIn(place, own) : own) };
    });
    for (const { id, names, key } of keyed) {
      keyById.set(id, key);
      for (const name of names) elsewhere.set(name, key);
    }
  }
  return keyById;
}
