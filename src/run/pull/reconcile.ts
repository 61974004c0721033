import {
  isNode,
  isScalar,
  isSeq,
  isMap as isYamlMap,
  type Node,
  Pair,
  type Pair as PairType,
  YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { itemKey, type Schema } from '../../config/schema.ts';
import { type Form, type FormMap, isList, isMap, textAt } from '../../core/form.ts';
import { overlayList } from './overlay-list.ts';
import { reconcileList, reconcileNamed } from './reconcile-list.ts';
import { reconcileMap } from './reconcile-map.ts';
import { reconcileScalar, replaceNode } from './reconcile-scalar.ts';
import {
  childPlace,
  isSame,
  keyNode,
  type Place,
  type Reconciling,
  render,
  withItems,
} from './reconciling.ts';
import { isShared } from './said-otherwise.ts';

/**
 * Brings a node of a YAML file in line with what the portal has: `was` is what configuration says there, in whatever
 * spelling, `now` what it shall say, in pull's own. What stays the same keeps its nodes, however it is said: comments,
 * anchors, variables, order of keys. Without a node, what differs from lower layers as an overlay. Undefined where the
 * node says what changed in a way that must not be lost.
 */
export function reconcile(
  node: unknown,
  was: Form | undefined,
  now: Form,
  at: Place,
  context: Reconciling,
): Node | undefined {
  if (!isNode(node)) return overlay(was, now, at, context);
  if (isSame(was, now, at, context)) return node;
  if (isShared(node, context.shared)) return undefined;
  if (isMap(was) && isMap(now)) return reconcileMaps(node, was, now, at, context);
  if (isList(was) && isList(now)) return reconcileLists(node, was, now, at, context);
  return isScalar(node) && isText(now)
    ? reconcileScalar(node, now, at, context)
    : replaceNode(node, now, at, context);
}

function reconcileMaps(
  node: Node,
  was: FormMap,
  now: FormMap,
  at: Place,
  context: Reconciling,
): Node | undefined {
  if (isYamlMap(node)) return reconcileMap(node, was, now, at, context, reconcile);
  if (isSeq(node) && at.schema['x-keyed'] === true) return reconcileShort(node, was, now, at, context);
  const short = onlyText(now, at.schema);
  return isScalar(node) && short !== undefined
    ? reconcileScalar(node, short, at, context)
    : replaceNode(node, now, at, context);
}

function reconcileLists(
  node: Node,
  was: readonly Form[],
  now: readonly Form[],
  at: Place,
  context: Reconciling,
): Node | undefined {
  if (isSeq(node)) return reconcileList(node, was, now, at, context, reconcile);
  const field = itemKey(at.schema);
  if (!isYamlMap(node) || field === undefined) return replaceNode(node, now, at, context);
  return (
    reconcileNamed(node, was, now, field, at, context, reconcile) ??
    (context.inherits ? overlayList(node, was, now, field, at, context, reconcile) : undefined) ??
    replaceNode(node, now, context.inherits ? asList(at) : at, context)
  );
}

/** What an overlay says of a value that lower layers have. */
function overlay(was: Form | undefined, now: Form, at: Place, context: Reconciling): Node | undefined {
  const { schema } = at;
  if (isMap(was) && isMap(now) && schema['x-whole'] !== true) {
    const map = reconcileMap(undefined, was, now, at, context, reconcile);
    return map && shortened(map, schema['x-shorthand']);
  }
  const field = itemKey(schema);
  if (isList(was) && isList(now) && field !== undefined)
    return (
      overlayList(undefined, was, now, field, at, context, reconcile) ?? render(now, asList(at), context)
    );
  return render(now, at, context);
}

/** The text of the shorthand field of a child that says nothing else. */
function onlyText(form: Form, { 'x-shorthand': field }: Schema): string | undefined {
  return isMap(form) && form.size === 1 && field !== undefined ? textAt(form, field) : undefined;
}

function isText(form: Form): boolean {
  return !isMap(form) && !isList(form);
}

/** A child of which only the shorthand field is said. */
function shortened(map: YAMLMap, field: string | undefined): Node {
  const [only, ...others] = map.items;
  const isShort = others.length === 0 && isScalar(only?.key) && only.key.value === field;
  return isShort && isScalar(only?.value) ? only.value : map;
}

/** Written as a map, a list goes together with that of lower layers; as a list, it takes its place. */
function asList({ schema, path }: Place): Place {
  return { path, schema: { ...schema, 'x-mapped': false } };
}

/** A list that is short for children whose keys say everything. */
function reconcileShort(
  node: YAMLSeq,
  was: FormMap,
  now: FormMap,
  at: Place,
  context: Reconciling,
): Node | undefined {
  const isShort = [...now].every(
    ([key, child]) => key === onlyText(child, childPlace(at, key).schema) && !key.includes('${'),
  );
  if (isShort) {
    const known = new Map(node.items.flatMap(item => (isScalar(item) ? [[String(item.value), item]] : [])));
    return withItems(
      node,
      [...now.keys()].map(key => known.get(key) ?? keyNode(key)),
    );
  }
  const map = new YAMLMap();
  map.flow = node.flow ?? false;
  map.items = node.items.flatMap(spelledOut);
  return reconcileMap(map, was, now, at, context, reconcile);
}

function spelledOut(item: unknown): PairType[] {
  if (!isScalar(item)) return [];
  const key = keyNode(String(item.value));
  const value = keyNode(String(item.value));
  if (item.commentBefore) key.commentBefore = item.commentBefore;
  if (item.comment) value.comment = item.comment;
  return [new Pair(key, value)];
}
