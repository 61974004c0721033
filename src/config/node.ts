import type { Span } from './source.ts';

/** A value as it stands in a file, whatever the schema makes of it. Values made by aliases are shared, never copied. */
export type Node = ScalarNode | MapNode | ListNode;

export interface ScalarNode {
  readonly is: 'scalar';
  readonly at: Span;
  /** As written; the value of quoted and block scalars. */
  readonly text: string;
  /** Written without quotes, so that it may be a number, true or false. */
  readonly plain: boolean;
  /** Nothing, `null` or `~`. */
  readonly empty: boolean;
  /** A comment right behind it that looks as if it was meant to be part of the text. */
  readonly cut?: Span;
  /** It has `${portal.…}` that only the portal can answer. */
  readonly open?: boolean;
  /** A `secrets.…` that it names: put in when a request is sent. */
  readonly secret?: string;
}

export interface MapNode {
  readonly is: 'map';
  readonly at: Span;
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface ListNode {
  readonly is: 'list';
  readonly at: Span;
  readonly items: readonly Node[];
}

export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
  /** Set to null by an overlay: `inherited` when a lower layer has it, `unsure` when an option set may have it. */
  readonly dropped?: 'inherited' | 'unsure';
}

export function isEmpty(node: Node): boolean {
  return node.is === 'scalar' && node.empty;
}

export function mapOf(at: Span, entries: Iterable<Entry>): MapNode {
  return { is: 'map', at, entries: new Map([...entries].map(entry => [entry.key.text, entry])) };
}

export function withEntries(map: MapNode, entries: ReadonlyMap<string, Entry>): MapNode {
  return { ...map, entries };
}

/** The value at a key of a map; undefined for everything else. */
export function valueAt(node: Node | undefined, key: string): Node | undefined {
  return node?.is === 'map' ? node.entries.get(key)?.value : undefined;
}

/** The items of a list; none of everything else. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.is === 'list' ? node.items : [];
}

/** The node at a path of keys and list indexes; undefined when there is none. */
export function nodeAt(node: Node | undefined, path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>(
    (inner, key) => (inner?.is === 'list' ? inner.items[Number(key)] : valueAt(inner, key)),
    node,
  );
}

/** The entry at a path of keys; undefined when there is none. */
export function entryAt(root: Node, path: readonly string[]): Entry | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  return parent?.is === 'map' ? parent.entries.get(path.slice(-1).join()) : undefined;
}

/** Where a path points: at its key or its value; of its nearest parent when it is not there. */
export function spanAt(
  root: Node,
  path: readonly string[],
  part: 'key' | 'value' | undefined,
): Span | undefined {
  let span: Span | undefined;
  let node: Node | undefined = root;
  for (const key of path) {
    const entry: Entry | undefined = node.is === 'map' ? node.entries.get(key) : undefined;
    const next: Node | undefined = node.is === 'list' ? node.items[Number(key)] : entry?.value;
    if (next === undefined) return span;
    span =
      entry === undefined || part === 'value' || (part === undefined && next.is === 'scalar')
        ? next.at
        : entry.key.at;
    node = next;
  }
  return span;
}
