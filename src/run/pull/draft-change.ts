import { entriesOf, type Files, joinPath } from '../../config/files.ts';
import { commentKey } from '../../config/write.ts';
import type { Layered } from '../../core/configuration.ts';
import type { FieldChange } from './changes.ts';
import type { Drafts } from './drafts.ts';
import type { Layout } from './layout.ts';
import { overlayOf, reviseIn } from './revise.ts';
import { type KnownTexts, type OwnTexts, textsFor } from './text-files.ts';
import { fileFor, ownName } from './write-files.ts';
import { addTo, nodeAt, yamlText } from './yaml-document.ts';

/** Where changes are drafted. */
export interface Drafting {
  readonly drafts: Drafts;
  readonly files: Files;
  readonly layered: Layered;
  readonly layouts: ReadonlyMap<string, Layout>;
}

/**
 * Drafts a change where the portal's own files declare the thing, else as an overlay: shared layers speak for other
 * portals, too. Hands back the file; undefined where the change cannot be said.
 */
export function draftChange(change: FieldChange, drafting: Drafting): string | undefined {
  const { drafts, layered } = drafting;
  const { path, section } = change;
  const layer = `portals/${layered.name}`;
  const inherits = isInherited(change, layered, layer);
  const layout = drafting.layouts.get(section) ?? 'scoped';
  const target = fileFor(layer, section, layout, path[1]);
  const file = ownFile(change, target, drafting);
  if (file !== undefined) return reviseFile(change, { file, layer, inherits }, drafting) ? file : undefined;
  if (!inherits) return undefined;
  const texts = textsOf(change, layer, drafting);
  const overlay = overlayOf(change, { inherits, texts });
  if (!overlay) return undefined;
  const document = drafts.document(target);
  if (document) addTo(document, overlay, path.length);
  else drafts.set(target, yamlText(overlay));
  texts.keep();
  return target;
}

/** A file that declares a thing, and the directory of the layer that it belongs to. */
export interface DeclaredIn {
  readonly file: string;
  readonly layer: string;
  /** Whether lower layers declare the thing as well. */
  readonly inherits: boolean;
}

/** Drafts a change in a file that declares the thing; false where it cannot be said there. */
export function reviseFile(
  change: FieldChange,
  { file, layer, inherits }: DeclaredIn,
  drafting: Pick<Drafting, 'drafts' | 'layered'>,
): boolean {
  const texts = textsOf(change, layer, drafting);
  const document = drafting.drafts.document(file);
  if (!document || !reviseIn(document, change, { inherits, texts })) return false;
  texts.keep();
  return true;
}

function textsOf(
  { section, path }: FieldChange,
  layer: string,
  { drafts, layered }: Pick<Drafting, 'drafts' | 'layered'>,
): OwnTexts {
  return textsFor(drafts, layer, `${section}/${ownName(path.at(-1) ?? '')}`, textsIn(layered, path));
}

/** The files that texts of a declaration stand in, by the path of the field within it. */
function textsIn({ files }: Layered, path: readonly string[]): KnownTexts {
  const prefix = `${commentKey(path)}.`;
  const mine = [...files].filter(([key]) => key.startsWith(prefix));
  return new Map(mine.map(([key, file]) => [key.slice(prefix.length), file]));
}

/** Whether a part of the declaration stands in a shared layer. */
function isInherited({ path, was }: FieldChange, layered: Layered, layer: string): boolean {
  const places = [path, ...[...was.keys()].map(key => [...path, key])];
  return places.some(place => layered.position(place)?.file.startsWith(`${layer}/`) === false);
}

/** The file of the portal's own that declares something of the thing: most likely where the field stands. */
function ownFile({ path, file }: FieldChange, target: string, drafting: Drafting): string | undefined {
  const { drafts, files, layered } = drafting;
  const layer = `portals/${layered.name}`;
  const name = path.at(-1) ?? '';
  const likely = [...(file?.startsWith(`${layer}/`) ? [file] : []), target];
  const isThere = (one: string) => {
    const document = drafts.document(one);
    return document !== undefined && nodeAt(document, path) !== undefined;
  };
  return (
    likely.find(isThere) ??
    yamlFilesIn(files, layer).find(one => drafts.text(one)?.includes(name) && isThere(one))
  );
}

/** Every YAML file below a directory. */
export function yamlFilesIn(files: Files, directory: string): readonly string[] {
  return entriesOf(files, directory)
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap(({ name, kind }) => {
      const path = joinPath(directory, name);
      if (kind === 'directory') return yamlFilesIn(files, path);
      return kind === 'file' && name.endsWith('.yaml') ? [path] : [];
    })
    .sort();
}
