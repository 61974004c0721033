import { type Form, type FormMap, isList, isMap } from '../../core/form.ts';
import type { Found, Kind } from '../../core/kind.ts';
import { diffForms } from '../../plan/diff.ts';

/** What stands in a declaration, compared with what the portal has by what it means, however it is spelled. */
export interface Spelling {
  /** Whether two values at a path of the declaration mean the same. */
  isSame(path: readonly string[], was: Form, now: Form): boolean;
  /** A run of items of the list at a path, as `pull` would write it; undefined where nothing like it comes out. */
  items(path: readonly string[], items: readonly Form[]): readonly Form[] | undefined;
}

/** What a declaration is translated with. */
export type Translating = Pick<Kind, 'expand' | 'contract' | 'shape'>;

/** The spelling of one declaration: by the kind's own translation, of only what stands around the path. */
export function spellingOf(
  { expand, contract, shape }: Translating,
  scope: string | undefined,
  tree: FormMap,
  found?: Found,
): Spelling {
  const around = (path: readonly string[], form: Form): FormMap | undefined => {
    const whole = path.length === 0 ? form : withOnly(withoutOthers(tree, path[0]), path, form);
    return isMap(whole) ? whole : undefined;
  };
  const isOwned = (desired: FormMap, actual: FormMap) => diffForms(shape, desired, actual).length === 0;
  return {
    isSame(path, was, now) {
      const [before, after] = [around(path, was), around(path, now)];
      if (!before || !after) return false;
      const [a, b] = [expand(before, scope), expand(after, scope)];
      return isOwned(a, b) && isOwned(b, a);
    },
    items(path, items) {
      const whole = around(path, items);
      const spelled = whole && formBelow(contract(expand(whole, scope), found), path, whole);
      return isList(spelled) ? spelled : undefined;
    },
  };
}

/** A declaration without its other collections: they say nothing of what one field means. */
function withoutOthers(tree: FormMap, field: string | undefined): FormMap {
  return new Map([...tree].filter(([key, value]) => key === field || !(isMap(value) || isList(value))));
}

/** The same with a value at a path; of each list on the way only the item that leads there. */
function withOnly(form: Form | undefined, [key, ...rest]: readonly string[], value: Form): Form | undefined {
  if (key === undefined) return value;
  if (isList(form)) {
    const inner = withOnly(form[Number(key)], rest, value);
    return inner === undefined ? undefined : [inner];
  }
  if (!isMap(form)) return undefined;
  const inner = withOnly(form.get(key), rest, value);
  return inner === undefined ? undefined : new Map([...form, [key, inner]]);
}

function formBelow(
  form: Form | undefined,
  [key, ...rest]: readonly string[],
  around: Form,
): Form | undefined {
  if (key === undefined) return form;
  if (isList(around)) {
    // the one item that leads there
    const [only, ...others] = isList(form) ? form : [];
    const [inner] = around;
    return only === undefined || others.length > 0 || inner === undefined
      ? undefined
      : formBelow(only, rest, inner);
  }
  const inner = isMap(around) ? around.get(key) : undefined;
  return inner === undefined || !isMap(form) ? undefined : formBelow(form.get(key), rest, inner);
}
