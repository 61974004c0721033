import { isMap, isNode, isSeq } from 'yaml';
import { valueAt } from '../../config/node.ts';
import { keyText, quotedText, scalarText } from '../../config/yaml-text.ts';
import type { Drafts } from '../pull/drafts.ts';
import { addTo, nodeAt, openYaml } from '../pull/yaml-document.ts';
import type { LayerFile } from './state.ts';
import { endOf } from './take-out.ts';

/** Sections to which lines are added. */
type Section = 'removed' | 'exclude' | 'ids';

/** The file of a layer that has a section already; else where a person would look for it. */
function fileFor(section: Section, layer: string, yaml: readonly LayerFile[]): string {
  const own = yaml.filter(file => file.layer === layer);
  const there = own.find(({ root }) => valueAt(root, section) !== undefined);
  const settings = own.find(({ path }) => section !== 'removed' && path === `${layer}/portal.yaml`);
  return (there ?? settings)?.path ?? `${layer}/${section}.yaml`;
}

/** Adds an entry to `removed:` of a layer; says to which file. */
export function addRemoved(
  drafts: Drafts,
  layer: string,
  yaml: readonly LayerFile[],
  { address, reason }: { readonly address: string; readonly reason?: string },
): string {
  const why = reason === undefined ? '' : `, reason: ${inBraces(reason)}`;
  return addItem(
    drafts,
    fileFor('removed', layer, yaml),
    'removed',
    `{ address: ${inBraces(address)}${why} }`,
  );
}

/** Adds an address to `exclude:` of a layer. */
export function addExcluded(
  drafts: Drafts,
  layer: string,
  yaml: readonly LayerFile[],
  address: string,
): string {
  return addItem(drafts, fileFor('exclude', layer, yaml), 'exclude', scalarText(address));
}

/** Adds a pin to `ids:` of a layer. */
export function addPin(
  drafts: Drafts,
  layer: string,
  yaml: readonly LayerFile[],
  { address, id }: { readonly address: string; readonly id: string },
): string {
  const file = fileFor('ids', layer, yaml);
  // an id of digits alone is text all the same, and easier to tell as one in quotes
  const news = `ids:\n  ${keyText(address)}: ${/^\d/.test(id) ? quotedText(id) : scalarText(id)}\n`;
  addText(drafts, file, news, 2);
  return file;
}

/** Adds `null` at a path: in this layer, there is no such child. */
export function addNothing(drafts: Drafts, file: string, path: readonly string[]): void {
  const text = drafts.text(file);
  const inBraces = text === undefined ? undefined : withNothing(text, path);
  if (inBraces !== undefined) {
    drafts.set(file, inBraces);
    return;
  }
  const news = path.map((key, depth) => `${'  '.repeat(depth)}${keyText(key)}:`).join('\n');
  addText(drafts, file, `${news} null\n`, path.length);
}

/** The same in the braces that a map is written in; undefined where it is written otherwise, or not at all. */
function withNothing(text: string, path: readonly string[]): string | undefined {
  const map = nodeAt(openYaml(text), path.slice(0, -1));
  const last = isMap(map) && map.flow === true ? map.items.at(-1) : undefined;
  if (!last) return undefined;
  const end = endOf(last);
  return `${text.slice(0, end)}, ${keyText(path.at(-1) ?? '')}: null${text.slice(end)}`;
}

function addText(drafts: Drafts, file: string, news: string, depth: number): void {
  const document = drafts.document(file);
  if (document) addTo(document, openYaml(news), depth);
  else drafts.set(file, news);
}

function addItem(drafts: Drafts, file: string, section: Section, item: string): string {
  const text = `${section}:\n  - ${item}\n`;
  const document = drafts.document(file);
  const news = nodeAt(openYaml(text), [section]);
  const list = document && nodeAt(document, [section]);
  if (isSeq(list) && isSeq(news)) list.items.push(...news.items);
  else if (document && isMap(document.contents) && isNode(news)) document.set(section, news);
  else addText(drafts, file, text, 1);
  return file;
}

/** A text as it can stand in braces. */
function inBraces(text: string): string {
  return /[,[\]{}]/.test(text) ? quotedText(text) : scalarText(text);
}
