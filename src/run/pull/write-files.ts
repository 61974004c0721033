import { writeYaml } from '../../config/write.ts';
import type { FormMap } from '../../core/form.ts';
import { hash } from '../../core/hash.ts';
import type { Drafts } from './drafts.ts';
import type { Layout } from './layout.ts';
import type { Pulled } from './pull-portal.ts';
import { addTo, openYaml } from './yaml-document.ts';

/** A file that `pull` writes: what is new in it, as sections. */
export interface PulledFile {
  /** Relative to the workspace. */
  readonly path: string;
  readonly sections: ReadonlyMap<string, FormMap>;
  /** How many keys lead to a thing. */
  readonly depth: number;
}

/** How many keys lead to a thing: section and key, with the object type between them, or the section alone. */
const depths: Readonly<Record<Layout, number>> = { whole: 2, things: 2, each: 2, scoped: 3 };

/**
 * One file for each section, or each object type of it (`portals/eu/properties/contacts.yaml`), or each thing
 * (`portals/eu/workflows/route_mql.yaml`).
 */
export function filesOf(
  layer: string,
  { sections, layouts, uses }: Pick<Pulled, 'sections' | 'layouts' | 'uses'>,
): readonly PulledFile[] {
  const files = [...sections].flatMap(([section, content]): PulledFile[] => {
    const layout = layouts.get(section) ?? 'scoped';
    const depth = depths[layout];
    if (layout === 'whole' || layout === 'things')
      return [{ path: fileFor(layer, section, layout), sections: new Map([[section, content]]), depth }];
    return [...content].map(([key, inner]) => ({
      path: fileFor(layer, section, layout, key),
      sections: new Map([[section, new Map([[key, inner]])]]),
      depth,
    }));
  });
  const named = new Map([['uses', new Map(uses)]]);
  return uses.size === 0
    ? files
    : [...files, { path: `${layer}/uses.yaml`, sections: named, depth: depths.things }];
}

/** Where things of a section are written that have no place yet. */
export function fileFor(layer: string, section: string, layout: Layout, key = ''): string {
  const directory = `${layer}/${section}`;
  if (layout === 'whole' || layout === 'things') return `${directory}.yaml`;
  return `${directory}/${layout === 'each' ? ownName(key) : plainName(key)}.yaml`;
}

/** Object types may have any name; files may not. */
function plainName(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]/g, '_');
}

/** As long as a file's name may be everywhere, with room for an extension. */
const LONGEST = 100;

/** A name for a file or a directory that only one thing has, whatever the thing is called; the same on every disk. */
export function ownName(key: string): string {
  const plain = plainName(key).toLowerCase();
  const isItself = plain === key && key !== '' && key.length <= LONGEST && !reserved.test(key);
  return isItself ? key : `${plain.slice(0, LONGEST)}-${hash(key).slice(0, 8)}`;
}

/** What Windows takes for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Drafts a file, or adds to one that is there: what a person wrote stays, comments included. */
export function draftPulled(drafts: Drafts, { path, sections, depth }: PulledFile): void {
  const document = drafts.document(path);
  if (document) addTo(document, openYaml(writeYaml(sections)), depth);
  else drafts.set(path, writeYaml(sections));
}
