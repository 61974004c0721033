import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { isNameless } from '../../config/keyed-list.ts';
import { equalForms, type Form, type FormMap, isMap, textAt } from '../../core/form.ts';
import { likeness, pairItems } from './alike.ts';
import { reconcileMap } from './reconcile-map.ts';
import {
  type Descend,
  isNeeded,
  isSame,
  itemPlace,
  keyNode,
  type Place,
  type Reconciling,
  render,
  withItems,
} from './reconciling.ts';
import { pairOf } from './said-otherwise.ts';

/** Items of a list that `pull` would write as one or more items: mostly one as one. */
interface Unit {
  readonly from: number;
  readonly to: number;
  readonly spelled: readonly Form[];
}

/** A list in line with another: equal items keep their nodes, similar ones are changed where they differ. */
export function reconcileList(
  node: YAMLSeq,
  was: readonly Form[],
  now: readonly Form[],
  at: Place,
  context: Reconciling,
  descend: Descend,
): YAMLSeq | undefined {
  if (node.items.length !== was.length) return undefined;
  const units = unitsOf(was, at, context);
  const spelled = units.flatMap(unit => unit.spelled.map(form => ({ form, unit })));
  const pairs = pairItems(
    spelled.map(({ form }) => form),
    now,
  );
  const oldOf = new Map(pairs.map(([i, j]) => [j, i]));
  const left = units.filter(unit => !pairs.some(([i]) => spelled[i]?.unit === unit));
  const used = new Set<number>();
  const items: unknown[] = [];
  for (let j = 0; j < now.length; ) {
    const value = now[j] ?? null;
    const unit =
      spelled[oldOf.get(j) ?? -1]?.unit ?? left.find(one => !used.has(one.from) && isUnit(one, now, j));
    if (unit && isUnit(unit, now, j) && !used.has(unit.from)) {
      items.push(...node.items.slice(unit.from, unit.to));
      for (let i = unit.from; i < unit.to; i += 1) used.add(i);
      j += unit.spelled.length;
      continue;
    }
    const isOne = unit && unit.to - unit.from === 1 && unit.spelled.length === 1 && !used.has(unit.from);
    const next = isOne
      ? descend(node.items[unit.from], was[unit.from], value, itemPlace(at, unit.from), context)
      : render(value, itemPlace(at, j), context);
    if (!next) return undefined;
    if (isOne) used.add(unit.from);
    items.push(next);
    j += 1;
  }
  const gone = node.items.filter((_, index) => !used.has(index));
  if (gone.some(item => isNeeded(item, context))) return undefined;
  return withItems(node, items);
}

function isUnit({ spelled }: Unit, now: readonly Form[], j: number): boolean {
  return spelled.length > 0 && spelled.every((form, index) => equalForms(form, now[j + index]));
}

function unitsOf(was: readonly Form[], { path }: Place, { spelling }: Reconciling): readonly Unit[] {
  const run = (from: number, to: number) => spelling.items(path, was.slice(from, to)) ?? was.slice(from, to);
  const whole = run(0, was.length);
  const single = was.map(
    (_, index): Unit => ({ from: index, to: index + 1, spelled: run(index, index + 1) }),
  );
  if (isWhole(single, whole)) return single;
  // items that are written as one (two properties set one after the other): only between others can the list be cut
  const cuts = was.flatMap((_, index) =>
    equalForms([...run(0, index), ...run(index, was.length)], whole) ? [index] : [],
  );
  const units = [...new Set([0, ...cuts])].map((from, index, all): Unit => {
    const to = all[index + 1] ?? was.length;
    return { from, to, spelled: run(from, to) };
  });
  return isWhole(units, whole) ? units : single;
}

function isWhole(units: readonly Unit[], whole: readonly Form[]): boolean {
  return equalForms(
    units.flatMap(({ spelled }) => spelled),
    whole,
  );
}

/** How alike what stands under two names must be for the name alone to have changed. */
const SAME_THING = 0.5;

/** A map that stands for a list by the names of its items; undefined where an item has none, or that of another. */
export function reconcileNamed(
  node: YAMLMap,
  was: readonly Form[],
  now: readonly Form[],
  field: string,
  at: Place,
  context: Reconciling,
  descend: Descend,
): YAMLMap | undefined {
  const after = byName(now, field);
  const before = byName(was, field);
  if (!after || !before || ![...before.keys()].every(name => pairOf(node, name))) return undefined;
  const named = withNames(node, before, after);
  const indexes = [...named.before.keys()];
  const place = (name: string) => itemPlace(at, Math.max(0, indexes.indexOf(name)));
  return reconcileMap(named.node, named.before, after, at, context, descend, {
    place,
    isSame: name =>
      isSame(was[indexes.indexOf(name)], now[[...after.keys()].indexOf(name)] ?? null, place(name), context),
    ordered: true,
  });
}

/** The items of a list by their names, without them. */
export function byName(items: readonly Form[], field: string): FormMap | undefined {
  const named = items.flatMap((item): [string, Form][] => {
    const name = textAt(item, field);
    if (!isMap(item) || name === undefined || isNameless(name)) return [];
    return [[name, new Map([...item].filter(([key]) => key !== field))]];
  });
  const map = new Map(named);
  return map.size === items.length ? map : undefined;
}

/** Names that only changed: what stands under them stays. */
function withNames(
  node: YAMLMap,
  before: FormMap,
  after: FormMap,
): { readonly node: YAMLMap; readonly before: FormMap } {
  const news = [...after.keys()].filter(name => !before.has(name));
  const renamed = new Map<string, string>();
  for (const [name, value] of before) {
    if (after.has(name)) continue;
    const now = news.find(
      other =>
        ![...renamed.values()].includes(other) && likeness(value, after.get(other) ?? null) >= SAME_THING,
    );
    if (now !== undefined) renamed.set(name, now);
  }
  const items = node.items.map(pair => {
    const name = [...renamed].find(([old]) => pairOf(node, old) === pair)?.[1];
    return name === undefined ? pair : withKey(pair, keyNode(name));
  });
  return {
    node: withItems(node, items),
    before: new Map([...before].map(([name, value]) => [renamed.get(name) ?? name, value])),
  };
}

function withKey(pair: YAMLMap['items'][number], key: Node): YAMLMap['items'][number] {
  const copy: typeof pair = Object.create(
    Object.getPrototypeOf(pair),
    Object.getOwnPropertyDescriptors(pair),
  );
  const { key: old } = pair;
  if (typeof old === 'object' && old !== null && 'commentBefore' in old && 'spaceBefore' in old)
    Object.assign(key, { commentBefore: old.commentBefore, spaceBefore: old.spaceBefore });
  copy.key = key;
  return copy;
}
