import { liesIn } from '../../config/files.ts';
import { createMatcher, formatAddress } from '../../core/address.ts';
import { refText } from '../../core/ref-text.ts';
import { kindsFor } from '../../kinds/registry.ts';
import { noBase } from '../../plan/origin.ts';
import type { Left, Made } from '../../run/drift/edits.ts';
import { addressOf } from '../../run/pull/candidates.ts';
import { draftFiles } from '../../run/pull/draft-files.ts';
import { withDrafts } from '../../run/pull/drafts.ts';
import type { Mask, Written } from '../../run/pull/judge.ts';
import { pullPortal } from '../../run/pull/pull-portal.ts';

import { type FoundDrift, holdingDrift } from '../drift/find-drift.ts';
import { loadAgain } from '../load-again.ts';
import { cacheOf, type Place } from '../planning.ts';
import type { Configured } from '../workspace.ts';
import type { Route } from './route.ts';

/** Things that nobody declares, as they would be written to a shared layer. */
export interface New {
  readonly texts: ReadonlyMap<string, string>;
  readonly made: readonly Made[];
  readonly left: readonly Left[];
}

/** What is read where selectors name no object type. */
const usualObjectTypes: readonly string[] = ['contacts', 'companies', 'deals', 'tickets'];

/** Drafts what selectors name in a portal, with what it refers to, into the layer that the portals share. */
export async function pullNew(
  selectors: readonly string[],
  { connected, reader }: FoundDrift,
  place: Place,
  { layer }: Route,
  edited: ReadonlyMap<string, string>,
  mask: Mask,
): Promise<New> {
  const { account, configured } = connected;
  const { layered, declaration } = configured;
  const { portalId } = layered.settings;
  const planning = {
    portal: layered.name,
    portalId,
    declaration,
    kinds: kindsFor(layered.settings),
    base: noBase,
    gate: holdingDrift(configured),
    zone: account.timeZone,
    cache: cacheOf(place.workspace, portalId),
  };
  const pulled = await pullPortal(planning, usualObjectTypes, selectors, reader, mask, {
    withDependencies: true,
  });
  const nameless = pulled.written.flatMap(one => namelessIn(one));
  const isLeft = (one: Written) => nameless.some(({ address }) => address === addressOf(one.candidate));
  const files = withDrafts(place.workspace.files, edited);
  const drafted = draftFiles({ ...pulled, written: pulled.written.filter(one => !isLeft(one)) }, [], {
    files,
    layered,
    layer,
    load: changed => loadAgain({ ...place.workspace, files: changed }, layered.name, account),
  });
  return {
    texts: drafted.texts,
    made: drafted.written.map(({ candidate, path }) => ({
      address: addressOf(candidate),
      path: [],
      at: [path],
    })),
    left: [
      ...declaredApart(selectors, configured),
      ...nameless,
      ...[...pulled.undeclarable, ...drafted.undeclarable].map(one => ({ ...one, path: [] })),
      ...pulled.unmatched.map(address => ({ address, path: [], says: 'it names nothing in the portal' })),
    ],
  };
}

/** Ids mean nothing in another portal. */
function namelessIn({ candidate, form }: Written): readonly Left[] {
  const { kind, scope, key } = candidate;
  const nameless = kind.references(form, scope, key).find(ref => ref.literal !== undefined);
  if (!nameless) return [];
  return [
    {
      address: addressOf(candidate),
      path: [],
      says: `it refers to ${nameless.kind} ${refText(nameless)} by its id, which another portal does not have`,
      wayOut: 'give that a name that no other has in HubSpot',
    },
  ];
}

/** What is declared, but for this portal alone, is not new. */
function declaredApart(selectors: readonly string[], { declaration, layered }: Configured): readonly Left[] {
  const isNamed = createMatcher(selectors);
  return declaration.resources
    .filter(({ address }) => isNamed(address))
    .flatMap(({ address, path }) => {
      const at = layered.position(path, 'key');
      return at && liesIn(at.file, `portals/${layered.name}`)
        ? [
            {
              address: formatAddress(address),
              path: [],
              says: `it is declared already, for ${layered.name} only: ${at.file}:${at.line}`,
              wayOut: 'move its declaration to the shared layer',
            },
          ]
        : [];
    });
}
