import { isScalar, type Node, type Pair, Scalar, visit, YAMLMap, type YAMLSeq } from 'yaml';
import { grammar, meaningOf, type Schema, schemaOfItem, within } from '../../config/schema.ts';
import { keyText } from '../../config/yaml-text.ts';
import { sameOrder } from '../../core/arrange.ts';
import { equalForms, type Form, isMap } from '../../core/form.ts';
import { nodeFor } from './render-node.ts';
import { isShared } from './said-otherwise.ts';
import { separateTexts, type TextFiles } from './separate-texts.ts';
import type { Spelling } from './spelling.ts';
import { openYaml } from './yaml-document.ts';

/** What a value means, and where it stands in its declaration. */
export interface Place {
  readonly schema: Schema;
  readonly path: readonly string[];
}

/** What is known while a declaration's YAML is brought in line with the portal. */
export interface Reconciling {
  readonly spelling: Spelling;
  /** Anchors that aliases name. */
  readonly shared: ReadonlySet<string>;
  /** Whether lower layers declare the thing: what a file does not have may stand there, and be changed by an overlay. */
  readonly inherits: boolean;
  readonly texts: TextFiles;
}

/** Brings a node in line with a value; undefined where it says the value in a way that must not be lost. */
export type Descend = (
  node: unknown,
  was: Form | undefined,
  now: Form,
  at: Place,
  context: Reconciling,
) => Node | undefined;

export function childPlace({ schema, path }: Place, key: string): Place {
  return { schema: within(schema, meaningOf(grammar, schema, key)), path: [...path, key] };
}

/** What an item of a list means. */
export function itemPlace({ schema, path }: Place, index: number): Place {
  const item = schema['x-free'] === true ? schema : within(schema, schemaOfItem(grammar, schema));
  return { schema: item, path: [...path, String(index)] };
}

/** Whether configuration means what the portal has, however it is spelled. */
export function isSame(
  was: Form | undefined,
  now: Form,
  { schema, path }: Place,
  { spelling }: Reconciling,
): boolean {
  if (was === undefined) return false;
  if (!equalForms(was, now)) return spelling.isSame(path, was, now);
  const isOrdered = schema['x-ordered'] === true && isMap(was) && isMap(now);
  return !isOrdered || sameOrder([...was.keys()], [...now.keys()]);
}

/** A value that nothing stands for yet; source code goes to files of its own. */
export function render(now: Form, { schema }: Place, { texts }: Reconciling): Node | undefined {
  return nodeFor(separateTexts(now, schema, texts), schema);
}

/** A key, in quotes where it needs them. */
export function keyNode(key: string): Scalar {
  const { contents } = openYaml(`${keyText(key)}: ""\n`);
  const node = contents instanceof YAMLMap ? contents.items[0]?.key : undefined;
  return isScalar(node) ? node : new Scalar(key);
}

/** A word of the language: `null`, `true`. */
export function plainNode(text: string): Scalar {
  const node = new Scalar(text);
  node.type = Scalar.PLAIN;
  return node;
}

/** Whether something in a node is named by aliases elsewhere: it cannot go. */
export function isNeeded(node: unknown, { shared }: Reconciling): boolean {
  let needed = false;
  // nodes and pairs only: what a document is made of
  visit(node as Node, {
    Node(_key, inner: Node) {
      needed ||= 'anchor' in inner && isShared(inner, shared);
    },
  });
  return needed;
}

/** The same collection with other items. */
export function withItems<T extends YAMLMap | YAMLSeq>(collection: T, items: T['items']): T {
  const copy: T = Object.create(
    Object.getPrototypeOf(collection),
    Object.getOwnPropertyDescriptors(collection),
  );
  copy.items = items;
  return copy;
}

/** The same pair with another value. */
export function withValue(pair: Pair, value: Node): Pair {
  const copy: Pair = Object.create(Object.getPrototypeOf(pair), Object.getOwnPropertyDescriptors(pair));
  copy.value = value;
  return copy;
}
