import type { Drafts } from '../pull/drafts.ts';
import { layoutOf } from '../pull/layout.ts';
import { fileFor } from '../pull/write-files.ts';
import { addExcluded, addNothing } from './add.ts';
import { type Problem, placeText } from './edits.ts';
import { layerFor } from './layer-for.ts';
import type { Removal } from './removal.ts';
import { declarationsOf, isDeclared, sourcesOf } from './sites.ts';
import { language, ownLayer, type PortalState, type State } from './state.ts';

/**
 * Drops what is declared still once its own lines are gone: an option that comes from a shared set where the set is
 * taken, and what only one portal shall lose in that portal's own files.
 */
export function dropInherited(removal: Removal, left: State, drafts: Drafts): Problem | undefined {
  const { portals, portal, path, text, address, state } = removal;
  const losing = new Set(portals.map(({ name }) => name));
  const still = left.portals.filter(one => losing.has(one.name) && isDeclared(path, one));
  if (portal !== undefined && !language.kinds.children.has(address.kind)) {
    for (const { name } of still) addExcluded(drafts, ownLayer(name), state.yaml, text);
    return undefined;
  }
  const sources = [...declarationsOf(path, left), ...sourcesOf(path.slice(0, -1), left)];
  const made = still.find(one => !sources.some(site => one.layers.includes(site.layer)));
  if (made) return notWritten(removal, made);
  const files = still.map(one => {
    const layer = portal === undefined ? layerFor(one, sources, removal) : ownLayer(one.name);
    const source = sources.find(site => site.layer === layer && layer !== ownLayer(one.name));
    return source?.at.file ?? ownFile(path, one, left);
  });
  for (const file of new Set(files)) addNothing(drafts, file, path);
  return undefined;
}

function notWritten({ text, path }: Removal, { layered }: PortalState): Problem {
  const at = layered.position(path);
  return {
    problem: `${text} is not written as a key of its own, so it cannot be taken out by itself${at ? ` (${placeText(at)})` : ''}`,
    fix: `take it out by hand, and write removed: [{ address: ${text} }]`,
  };
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
