import { Document, isMap, isNode, type Node, Pair, YAMLMap } from 'yaml';
import { grammar, schemaAt } from '../../config/schema.ts';
import type { FieldChange } from './changes.ts';
import { reconcile } from './reconcile.ts';
import { reconcileMap } from './reconcile-map.ts';
import { keyNode, type Reconciling } from './reconciling.ts';
import { isShared, sharedAnchors } from './said-otherwise.ts';
import type { TextFiles } from './separate-texts.ts';
import { nodeAt } from './yaml-document.ts';

/** What a revision needs to know besides the change. */
export interface Revising {
  readonly inherits: boolean;
  readonly texts: TextFiles;
}

/** Brings a declaration that stands in a document in line with a change; false where it is said another way. */
export function reviseIn(document: Document, change: FieldChange, revising: Revising): boolean {
  const { path } = change;
  const shared = sharedAnchors(document);
  const above = path.map((_, index) => nodeAt(document, path.slice(0, index + 1)));
  const node = above.at(-1);
  if (!isMap(node) || above.some(one => isNode(one) && isShared(one, shared))) return false;
  const revised = reconciled(node, change, { ...revising, shared, spelling: change.spelling });
  if (!revised) return false;
  document.setIn(path, revised);
  return true;
}

/** What an overlay says of a change, as a document of its own; undefined where an overlay cannot say it. */
export function overlayOf(change: FieldChange, revising: Revising): Document | undefined {
  const context = { ...revising, shared: new Set<string>(), spelling: change.spelling };
  const revised = reconciled(undefined, change, context);
  if (!revised) return undefined;
  const document = new Document(undefined, { schema: 'failsafe' });
  document.contents = [...change.path].reverse().reduce<Node>((inner, key) => {
    const map = new YAMLMap();
    map.items.push(new Pair(keyNode(key), inner));
    return map;
  }, revised);
  return document;
}

function reconciled(
  node: YAMLMap | undefined,
  { path, was, now }: FieldChange,
  context: Reconciling,
): YAMLMap | undefined {
  return reconcileMap(node, was, now, { schema: schemaAt(grammar, path), path: [] }, context, reconcile);
}
