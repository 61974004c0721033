import { isMap, Pair, YAMLMap } from 'yaml';
import { isNameless } from '../../config/keyed-list.ts';
import { type Form, type FormMap, isMap as isFormMap, textAt } from '../../core/form.ts';
import { pairItems } from './alike.ts';
import { reconcileMap } from './reconcile-map.ts';
import {
  type Descend,
  isSame,
  itemPlace,
  keyNode,
  type Place,
  plainNode,
  type Reconciling,
  render,
  withItems,
} from './reconciling.ts';
import { pairOf } from './said-otherwise.ts';

/**
 * What an overlay says of a list that lower layers have: single items by their names. Undefined where something without
 * a name changed, or the order did: then only the whole list says it.
 */
export function overlayList(
  node: YAMLMap | undefined,
  was: readonly Form[],
  now: readonly Form[],
  field: string,
  at: Place,
  context: Reconciling,
  descend: Descend,
): YAMLMap | undefined {
  const names = namesIn(was, field);
  const pairs = pairItems(was, now);
  const [oldOf, newOf] = [new Map(pairs.map(([i, j]) => [j, i])), new Map(pairs)];
  let overlay = node ?? new YAMLMap();
  const set = (name: string, pair: Pair) => {
    const known = pairOf(overlay, name);
    const items = known ? overlay.items.map(one => (one === known ? pair : one)) : [...overlay.items, pair];
    overlay = withItems(overlay, items);
  };
  for (const [i, item] of was.entries()) {
    const name = names[i];
    const j = newOf.get(i);
    const value = j === undefined ? undefined : now[j];
    if (value !== undefined && isSame(item, value, itemPlace(at, i), context)) continue;
    if (name === undefined) return undefined;
    if (value === undefined) {
      set(name, new Pair(keyNode(name), plainNode('null')));
      continue;
    }
    const known = pairOf(overlay, name)?.value;
    if (known !== undefined && !isMap(known)) return undefined;
    if (textAt(value, field) !== name || !isFormMap(item) || !isFormMap(value)) return undefined;
    const inner = reconcileMap(
      known,
      without(item, field),
      without(value, field),
      itemPlace(at, i),
      context,
      descend,
    );
    if (!inner) return undefined;
    set(name, new Pair(keyNode(name), inner));
  }
  for (const [j, item] of now.entries()) {
    if (oldOf.has(j)) continue;
    const name = namesIn(now, field)[j];
    const before = j === 0 ? undefined : textAt(now[j - 1], field);
    if (name === undefined || names.includes(name) || !isFormMap(item) || (j > 0 && before === undefined))
      return undefined;
    const inner = render(without(item, field), itemPlace(at, j), context);
    if (!isMap(inner)) return undefined;
    const place =
      before === undefined
        ? new Pair(keyNode('first'), plainNode('true'))
        : new Pair(keyNode('after'), keyNode(before));
    set(name, new Pair(keyNode(name), withItems(inner, [...inner.items, place])));
  }
  return overlay;
}

function without(item: FormMap, field: string): FormMap {
  return new Map([...item].filter(([key]) => key !== field));
}

/** The names of items, where no other has the same. */
function namesIn(items: readonly Form[], field: string): readonly (string | undefined)[] {
  const names = items.map(item => textAt(item, field));
  return names.map((name, index) =>
    name !== undefined &&
    !isNameless(name) &&
    names.indexOf(name) === names.lastIndexOf(name) &&
    names.indexOf(name) === index
      ? name
      : undefined,
  );
}
