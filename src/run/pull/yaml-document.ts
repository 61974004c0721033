import { type Document, isMap, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { pairOf } from './said-otherwise.ts';

/** A document that keeps every scalar as it stands: `01` is text in the language, and must not come out as `1`. */
export function openYaml(text: string): Document {
  return parseDocument(text, { schema: 'failsafe', keepSourceTokens: true });
}

export function yamlText(document: Document): string {
  return document.toString({ lineWidth: 0 });
}

/** The node at a path of keys; undefined when there is none, or only through an alias or in a list. */
export function nodeAt(document: Document, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (isMap(node) ? pairOf(node, key)?.value : undefined),
    document.contents,
  );
}

/** Adds to a document what it does not have; `depth` is how many keys lead to a declaration. What is there stays. */
export function addTo(document: Document, news: Document, depth: number): void {
  if (isMap(document.contents) && isMap(news.contents)) merge(document.contents, news.contents, depth);
  else document.contents = news.contents;
}

/** Whether anything was added: then the map is in block style, because what is added does not fit into braces. */
function merge(map: YAMLMap, news: YAMLMap, depth: number): boolean {
  const added = news.items.map(pair => mergePair(map, pair, depth)).includes(true);
  if (added) map.flow = false;
  return added;
}

function mergePair(map: YAMLMap, pair: Pair, depth: number): boolean {
  const known = pairOf(map, String(pair.key));
  if (!known) {
    map.items.push(pair);
    return true;
  }
  if (depth === 1 || !isMap(pair.value)) return false;
  if (isMap(known.value)) return merge(known.value, pair.value, depth - 1);
  known.value = pair.value;
  return true;
}
