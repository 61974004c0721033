import { type Document, isMap, isSeq } from 'yaml';
import type { Files } from '../../config/files.ts';
import type { Layered } from '../../core/configuration.ts';
import { type FormMap, isMap as isFormMap } from '../../core/form.ts';
import type { Draft } from '../../plan/draft.ts';
import { yamlFilesIn } from '../pull/draft-change.ts';
import type { Drafts } from '../pull/drafts.ts';
import { nodeAt } from '../pull/yaml-document.ts';
import type { Edit } from './edits.ts';

/** Takes a thing that is gone out of a portal's configuration: its own declaration goes, an inherited one is excluded. */
export function dropEdit(
  { subject: { address, kind, resource } }: Draft,
  files: Files,
  layered: Layered,
): Edit {
  const { path } = resource;
  const layer = `portals/${layered.name}`;
  return {
    address,
    path: [],
    at: [],
    draft(drafts) {
      if (kind.part || kind.single !== undefined)
        return { says: 'it is a part of something else', wayOut: 'change it by hand' };
      const own = yamlFilesIn(files, layer).filter(file => deleteIn(drafts.document(file), path));
      const isInherited = filesOf(path, resource.tree ?? new Map(), layered).some(
        file => !file.startsWith(`${layer}/`),
      );
      const file = isInherited ? exclude(address, layer, layered, drafts) : own[0];
      return file === undefined
        ? { says: 'nobody can tell where it stands', wayOut: 'change it by hand' }
        : { file };
    },
    isStill: change => change !== undefined,
  };
}

/** Files in which something of a declaration stands. */
function filesOf(path: readonly string[], tree: FormMap, layered: Layered): readonly string[] {
  const here = layered.position(path, 'key')?.file;
  const below = [...tree].flatMap(([key, value]) => {
    const inner = [...path, key];
    return isFormMap(value) ? filesOf(inner, value, layered) : (layered.position(inner)?.file ?? []);
  });
  return [...(here === undefined ? [] : [here]), ...below];
}

/** Deletes a declaration, and the maps around it that have nothing else; whether it was there. */
function deleteIn(document: Document | undefined, path: readonly string[]): boolean {
  if (!document || nodeAt(document, path) === undefined) return false;
  document.deleteIn(path);
  for (let depth = path.length - 1; depth > 1; depth -= 1) {
    const above = path.slice(0, depth);
    const node = nodeAt(document, above);
    if (!isMap(node) || node.items.length > 0) break;
    document.deleteIn(above);
  }
  return true;
}

/** Adds an address to the portal's `exclude:`. */
function exclude(address: string, layer: string, layered: Layered, drafts: Drafts): string | undefined {
  const known = layered.position(['exclude'])?.file;
  const file = known?.startsWith(`${layer}/`) ? known : `${layer}/portal.yaml`;
  const document = drafts.document(file);
  const list = document && nodeAt(document, ['exclude']);
  if (isSeq(list)) list.add(document?.createNode(address));
  else document?.setIn(['exclude'], document.createNode([address]));
  return document && file;
}
