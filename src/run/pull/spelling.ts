import { type Form, type FormMap, isList, isMap } from '../../core/form.ts';
import type { Found, Kind } from '../../core/kind.ts';

/** How `pull` would spell what stands in a declaration, so that it can be compared with what the portal has. */
export interface Spelling {
  /** The value at a path of the declaration; undefined where nothing like it comes out. */
  value(path: readonly string[], value: Form): Form | undefined;
  /** A run of items of the list at a path. */
  items(path: readonly string[], items: readonly Form[]): readonly Form[] | undefined;
}

/** The spelling of one declaration: by the kind's own translation there and back, of only what stands around the path. */
export function spellingOf(
  kind: Pick<Kind, 'expand' | 'contract'>,
  scope: string | undefined,
  tree: FormMap,
  found?: Found,
): Spelling {
  const value: Spelling['value'] = (path, form) => {
    const around = path.length === 0 ? form : withOnly(withoutOthers(tree, path[0]), path, form);
    if (!isMap(around)) return undefined;
    const spelled = kind.contract(kind.expand(around, scope), found);
    return formBelow(spelled, path, around);
  };
  return {
    value,
    items(path, items) {
      const spelled = value(path, items);
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

function formBelow(form: Form | undefined, [key, ...rest]: readonly string[], around: Form): Form | undefined {
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
