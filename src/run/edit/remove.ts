import { formatAddress } from '../../core/address.ts';
import { openDrafts, withDrafts } from '../pull/drafts.ts';
import { addRemoved } from './add.ts';
import { dropInherited } from './drop-inherited.ts';
import { draftEdits, type Edit, type Edited, type Problem } from './edits.ts';
import { layerFor } from './layer-for.ts';
import { removable } from './removable.ts';
import type { Removal, Removing } from './removal.ts';
import { removalProblem } from './removal-check.ts';
import { addressesIn, declarationsOf, isDeclared, pathOf, sameAddress, sourcesOf } from './sites.ts';
import { ownLayer, readState, type State, speakerAt } from './state.ts';
import { takeOut } from './take-out.ts';

/**
 * Takes a declaration out of every file that says something of it, and names it under `removed:`, so that the next
 * apply removes it. All else says what it said: what cannot be done like that is a problem.
 */
export function removeFrom(state: State, removing: Removing): Edited | Problem {
  const { address, portal } = removing;
  const text = formatAddress(address);
  const path = pathOf(address);
  if (!path)
    return {
      problem: `${text} is only referred to: portalform neither makes nor removes it`,
      fix: 'delete its line under uses:',
    };
  const declared = state.portals.filter(one => isDeclared(path, one));
  const portals = declared.filter(({ name }) => portal === undefined || name === portal);
  const removal: Removal = { ...removing, text, path, state, portals };
  return removable(removal) ?? draftRemoval(removal);
}

function draftRemoval(removal: Removal): Edited | Problem {
  const { state, portals, text, reason } = removal;
  const names = state.portals.map(({ name }) => name);
  const taken = draftEdits(state.files, editsFor(removal));
  if ('problem' in taken) return taken;
  const files = withDrafts(state.files, taken.texts());
  const left = readState(files, names);
  const drafts = openDrafts(files);
  // what is wrong now is wrong in the end, too
  const unwritten = 'errors' in left ? undefined : dropInherited(removal, left, drafts);
  if (unwritten) return unwritten;
  for (const layer of layersFor(removal))
    addRemoved(drafts, layer, state.yaml, { address: text, ...(reason !== undefined && { reason }) });
  const texts = new Map([...taken.texts(), ...drafts.texts()]);
  const wrong = removalProblem(removal, readState(withDrafts(state.files, texts), names));
  return wrong ?? { texts, portals: portals.map(({ name }) => name), notes: identityNotes(removal) };
}

/** What stands of it in files: of one portal only what is its own; else all, and what kept it out of some portals. */
function editsFor({ path, address, state, portal }: Removal): readonly Edit[] {
  const mine = declarationsOf(path, state).filter(
    ({ layer }) => portal === undefined || layer === ownLayer(portal),
  );
  const excludes = addressesIn(state).filter(
    site => portal === undefined && site.in === 'exclude' && sameAddress(site.text, address),
  );
  return [...mine, ...excludes].map(({ at }) => ({ at, make: takeOut }));
}

/** The layers in which `removed:` has to name it. */
function layersFor(removal: Removal): ReadonlySet<string> {
  const { path, state, portals } = removal;
  const sites = [...declarationsOf(path, state), ...sourcesOf(path.slice(0, -1), state)];
  return new Set(portals.map(portal => layerFor(portal, sites, removal)));
}

/** What has a name of its own besides its key may not be found once nothing says that name any more. */
function identityNotes({ address, text, portals }: Removal): readonly string[] {
  const isFound = portals.every(portal => {
    const speaker = speakerAt(address, portal);
    return (
      !speaker || speaker.resource.pin !== undefined || speaker.kind.plannedId(speaker.resource) !== undefined
    );
  });
  return isFound
    ? []
    : [
        `${text} is found by what the portal was last built from; where plan does not find it, say which one it is: ids: { ${text}: "<its id>" }`,
      ];
}
