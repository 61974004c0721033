import { type Document, isMap, isNode, isScalar, type Node, visit, type YAMLMap } from 'yaml';

/** The keys of a document, as its parser has them: `01:` is a number there, and text in the language. */
export type Keys = readonly unknown[];

/** The keys that lead to a path of texts; undefined when the document does not have it, or only through an alias. */
export function keysAt(document: Document, path: readonly string[]): Keys | undefined {
  const keys = longestKeys(document, path);
  return keys.length === path.length ? keys : undefined;
}

/** Where a path is put: the keys that are there already, then new ones. */
export function placeIn(document: Document, path: readonly string[]): Keys {
  const keys = longestKeys(document, path);
  return [...keys, ...path.slice(keys.length)];
}

function longestKeys(document: Document, path: readonly string[]): unknown[] {
  const keys: unknown[] = [];
  let node: unknown = document.contents;
  for (const text of path) {
    const pair = isMap(node) ? pairOf(node, text) : undefined;
    if (!pair) break;
    keys.push(isScalar(pair.key) ? pair.key.value : pair.key);
    node = pair.value;
  }
  return keys;
}

function pairOf(map: YAMLMap, text: string) {
  return map.items.find(({ key }) => isScalar(key) && (key.source ?? String(key.value)) === text);
}

/** Whether a value is said in a way that must not be lost: with an anchor, a variable, or a shared set of options. */
export function isSaidOtherwise(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (isMap(node) && pairOf(node, 'from')) return true;
  let found = false;
  visit(node, {
    Node(_key, inner: Node) {
      found ||= ('anchor' in inner && inner.anchor !== undefined) || (isScalar(inner) && typeof inner.value === 'string' && /(?<!\$)\$\{/.test(inner.value));
    },
    Alias() {
      found = true;
    },
  });
  return found;
}
