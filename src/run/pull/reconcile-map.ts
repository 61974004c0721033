import { type Node, Pair, type Pair as PairType, Scalar, YAMLMap } from 'yaml';
import { itemKey } from '../../config/schema.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { placed } from './place-children.ts';
import {
  childPlace,
  type Descend,
  isNeeded,
  isSame,
  keyNode,
  type Place,
  plainNode,
  type Reconciling,
  render,
  withItems,
  withValue,
} from './reconciling.ts';
import { pairOf } from './said-otherwise.ts';
import { fileFieldsOf, fileFor } from './separate-texts.ts';

/** How the children of a map are known. */
export interface Children {
  readonly place: (key: string) => Place;
  readonly isSame: (key: string) => boolean;
  readonly ordered: boolean;
}

/**
 * A map in line with a value: keys keep their order and comments, what differs is set in its place. Without a node it
 * is an overlay: only what differs.
 */
export function reconcileMap(
  node: YAMLMap | undefined,
  before: FormMap,
  after: FormMap,
  at: Place,
  context: Reconciling,
  descend: Descend,
  children?: Children,
): YAMLMap | undefined {
  const fields = withoutFiles(node, before, after, at, context);
  if (!fields) return undefined;
  const { was, now } = fields;
  const { place, isSame: stays, ordered } = children ?? childrenOf(was, now, at, context);
  const map = node ?? new YAMLMap();
  const inherits = context.inherits && !isMixed(map);
  let items: readonly PairType[] = map.items.filter(pair => !fields.gone.has(pair));
  let behind: PairType | undefined;
  for (const [key, value] of now) {
    const pair = pairOf({ items }, key);
    if (was.has(key) && stays(key)) {
      behind = pair ?? behind;
      continue;
    }
    const isNew = !was.has(key);
    if (!pair && !isNew && !inherits) return undefined;
    const written =
      (pair ? undefined : inFile(key, was, now, at, context)) ??
      pairFor(
        key,
        pair,
        isNew && !pair
          ? render(value, place(key), context)
          : descend(pair?.value, was.get(key), value, place(key), context),
      );
    if (!written) return undefined;
    items = pair ? items.map(one => (one === pair ? written : one)) : insert(items, written, behind);
    behind = written;
  }
  for (const key of was.keys()) {
    if (now.has(key)) continue;
    const pair = pairOf({ items }, key);
    if (pair ? isNeeded(pair.value, context) : !inherits) return undefined;
    items = pair ? items.filter(one => one !== pair) : [...items, nullFor(key)];
  }
  if (ordered) items = placed(items, [...was.keys()], [...now.keys()], at.schema);
  return withItems(map, [...items]);
}

function pairFor(key: string, pair: PairType | undefined, value: Node | undefined): PairType | undefined {
  if (!value) return undefined;
  return pair ? withValue(pair, value) : new Pair(keyNode(key), value);
}

/** The name of a new file in the place of a text: where there was none, or another file. */
function inFile(
  key: string,
  was: FormMap,
  now: FormMap,
  { schema, path }: Place,
  { texts }: Reconciling,
): PairType | undefined {
  const field = fileFieldsOf(schema).find(({ text }) => text === key);
  const text = now.get(key);
  if (!field || typeof text !== 'string' || (was.has(key) && !texts.isFile([...path, key]))) return undefined;
  const file = fileFor(text, now, texts, path.at(-1) ?? key);
  return file === undefined ? undefined : new Pair(keyNode(field.file), keyNode(file));
}

function childrenOf(was: FormMap, now: FormMap, at: Place, context: Reconciling): Children {
  return {
    place: key => childPlace(at, key),
    isSame: key => isSame(was.get(key), now.get(key) ?? null, childPlace(at, key), context),
    ordered: at.schema['x-ordered'] === true && itemKey(at.schema) === undefined,
  };
}

/** Whether keys that a map does not have itself come from another place of the same layer. */
function isMixed(map: YAMLMap): boolean {
  return pairOf(map, 'from') !== undefined || pairOf(map, '<<') !== undefined;
}

/** `null` drops what is inherited. */
function nullFor(key: string): PairType {
  return new Pair(keyNode(key), plainNode('null'));
}

function insert(
  items: readonly PairType[],
  pair: PairType,
  behind: PairType | undefined,
): readonly PairType[] {
  const index = behind ? items.indexOf(behind) + 1 : items.length;
  return [...items.slice(0, index), pair, ...items.slice(index)];
}

interface WithoutFiles {
  readonly was: FormMap;
  readonly now: FormMap;
  /** Names of files that are not needed any more. */
  readonly gone: ReadonlySet<PairType>;
}

/** Texts that have files of their own are changed there; undefined when such a file is not ours. */
function withoutFiles(
  node: YAMLMap | undefined,
  was: FormMap,
  now: FormMap,
  at: Place,
  context: Reconciling,
): WithoutFiles | undefined {
  const gone = new Set<PairType>();
  const handled = new Set<string>();
  for (const { file, text } of fileFieldsOf(at.schema)) {
    const pair = node && pairOf(node, file);
    if (!pair) continue;
    handled.add(text);
    const after = now.get(text);
    if (after === undefined) gone.add(pair);
    else if (was.get(text) !== after && !replaceIn(pair, after, context)) return undefined;
  }
  const others = (form: FormMap) => new Map([...form].filter(([key]) => !handled.has(key)));
  return { was: others(was), now: others(now), gone };
}

function replaceIn({ value }: PairType, text: Form, { texts }: Reconciling): boolean {
  return value instanceof Scalar && typeof text === 'string' && texts.replace(String(value.value), text);
}
