import type { Form, FormMap } from '../core/form.ts';
import { asMap } from '../core/form.ts';
import type { Kind } from '../core/kind.ts';
import type { ChildIdentity } from '../core/shape.ts';

/** Something that has no key of its own yet. */
export interface Unnamed {
  readonly id: string;
  readonly suggestedKey?: string;
}

/** A key for everything: the suggested one where nobody else could mean it, the id otherwise. */
export function suggestKeys(
  things: readonly Unnamed[],
  taken: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> {
  const ids = new Set(things.map(({ id }) => id));
  const count = new Map<string, number>();
  for (const { suggestedKey } of things)
    if (suggestedKey !== undefined) count.set(suggestedKey, (count.get(suggestedKey) ?? 0) + 1);
  const isFree = (key: string, id: string) =>
    count.get(key) === 1 && !taken.has(key) && (key === id || !ids.has(key));
  return new Map(
    things.map(({ id, suggestedKey }) => [
      id,
      suggestedKey !== undefined && isFree(suggestedKey, id) ? suggestedKey : id,
    ]),
  );
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
  const result = new Map<string, Form>([...children].filter(([key]) => known.has(key)));
  const byName = new Map<string, string>();
  for (const place of identity.places ?? ['']) {
    const here = [...children].filter(([id]) => !known.has(id) && (identity.placeOf?.(id) ?? '') === place);
    const keys = suggestKeys(
      here.map(([id, child]) => ({ id, suggestedKey: identity.suggestedKey(id, asMap(child), parentKey) })),
      known,
    );
    for (const [id, child] of here) {
      // a child that is kept in several places has one name everywhere
      const names = identity.names(asMap(child), place);
      const key = names.flatMap(name => byName.get(name) ?? [])[0] ?? keys.get(id) ?? id;
      for (const name of names) byName.set(name, key);
      result.set(key, new Map([...asMap(result.get(key)), ...asMap(child)]));
    }
  }
  return result;
}
