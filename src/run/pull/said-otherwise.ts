import { type Document, isAlias, isMap, isNode, isScalar, type Node, type Pair, visit } from 'yaml';

/** Whether a value is said in a way that must not be lost: with an anchor, a variable, or a shared set of options. */
export function isSaidOtherwise(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (isMap(node) && pairOf(node, 'from')) return true;
  let found = false;
  visit(node, {
    Node(_key, inner: Node) {
      found ||= ('anchor' in inner && inner.anchor !== undefined) || hasVariable(inner);
    },
    Alias() {
      found = true;
    },
  });
  return found;
}

/** Whether a text has a `${…}` in it that stands for something that is no secret. */
export function hasVariable(node: unknown): boolean {
  return isScalar(node) && /(?<!\$)\$\{(?!secrets\.)/.test(String(node.value));
}

/** Anchors that aliases name: what stands there stands elsewhere, too. */
export function sharedAnchors(document: Document): ReadonlySet<string> {
  const shared = new Set<string>();
  visit(document, {
    Alias(_key, { source }) {
      shared.add(source);
    },
  });
  return shared;
}

/** Whether what is written in a node counts in other places, too, or is written in another place. */
export function isShared(node: Node, shared: ReadonlySet<string>): boolean {
  return isAlias(node) || ('anchor' in node && node.anchor !== undefined && shared.has(node.anchor));
}

export function pairOf({ items }: { readonly items: readonly Pair[] }, key: string): Pair | undefined {
  return items.find(pair => isScalar(pair.key) && String(pair.key.value) === key);
}
