import type { Drafts } from '../pull/drafts.ts';
import { layoutOf } from '../pull/layout.ts';
import { fileFor } from '../pull/write-files.ts';
import { addExcluded, addNothing } from './add.ts';
import type { Removal } from './removal.ts';
import { declarationsOf, isDeclared, sourcesOf } from './sites.ts';
import { language, ownLayer, type PortalState, type State } from './state.ts';

/**
 * Drops what is declared still once its own lines are gone: an option that comes from a shared set where the set is
 * taken, and what only one portal shall lose in that portal's own files.
 */
export function dropInherited(
  { portals, portal, path, text, address, state }: Removal,
  left: State,
  drafts: Drafts,
): void {
  const losing = new Set(portals.map(({ name }) => name));
  const still = left.portals.filter(one => losing.has(one.name) && isDeclared(path, one));
  if (portal !== undefined && !language.kinds.children.has(address.kind)) {
    for (const { name } of still) addExcluded(drafts, ownLayer(name), state.yaml, text);
    return;
  }
  const fileOf = portal === undefined ? sourceFile : ownFile;
  for (const file of new Set(still.map(one => fileOf(path, one, left)))) addNothing(drafts, file, path);
}

/** The file that says where the children of a collection come from: of several, that of the highest layer. */
function sourceFile(path: readonly string[], portal: PortalState, left: State): string {
  const sources = sourcesOf(path.slice(0, -1), left);
  const downwards = [...portal.layers].reverse();
  const [highest] = downwards.flatMap(layer => sources.filter(site => site.layer === layer));
  return highest?.at.file ?? ownFile(path, portal, left);
}

/** The file in which a portal says something of a thing, or of others beside it; else where pull would write it. */
function ownFile(path: readonly string[], { name, kinds }: PortalState, left: State): string {
  const [section = '', scope] = path;
  const own = [path.slice(0, -2), path.slice(0, 2), [section]].flatMap(above =>
    declarationsOf(above, left).filter(({ layer }) => layer === ownLayer(name)),
  );
  const kind = kinds.find(one => one.section === section);
  return own[0]?.at.file ?? fileFor(name, section, kind ? layoutOf(kind) : 'things', scope);
}
