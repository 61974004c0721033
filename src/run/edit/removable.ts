import { nearest } from '../../config/nearest.ts';
import { formatAddress } from '../../core/address.ts';
import { type Problem, placeText } from './edits.ts';
import { referrersOf } from './referrers.ts';
import type { Removal } from './removal.ts';
import { addressesIn, declarationsOf, sameAddress } from './sites.ts';
import { speakerAt } from './state.ts';

/** So many referring places are named. */
const mostNamed = 10;

/** Why something cannot be removed; undefined where it can. */
export function removable(removal: Removal): Problem | undefined {
  return notDeclared(removal) ?? builtIn(removal) ?? needed(removal);
}

function notDeclared({ portals, portal, text, address, state }: Removal): Problem | undefined {
  if (portals.length > 0) return undefined;
  const already = addressesIn(state).find(site => site.in === 'removed' && sameAddress(site.text, address));
  if (already)
    return {
      problem: `${text} is removed already, at ${placeText(already.at)}`,
      fix: 'portalform plan says whether it is gone everywhere',
    };
  const known = state.portals.flatMap(({ declaration }) =>
    declaration.resources.map(one => formatAddress(one.address)),
  );
  const near = nearest(text, new Set(known));
  const where = portal === undefined ? 'is not declared anywhere' : `is not declared for portal ${portal}`;
  const show = 'portalform show lists what is declared; to remove what never was, write removed: by hand';
  return { problem: `${text} ${where}`, fix: near === undefined ? show : `did you mean ${near}? ${show}` };
}

function builtIn({ portals, address, text, path, state }: Removal): Problem | undefined {
  const isHubSpots = portals.some(portal => {
    const speaker = speakerAt(address, portal);
    const { scope, pin, key = '' } = speaker?.resource ?? {};
    return speaker?.kind.isBuiltIn?.(scope, pin ?? key);
  });
  if (!isHubSpots) return undefined;
  const places = declarationsOf(path, state).map(({ at }) => placeText(at));
  return {
    problem: `${text} is HubSpot's own: no portal lets it go`,
    fix: `to leave it to the portal, delete its declaration (${places.join(', ')})`,
  };
}

function needed({ portals, address, text, with: others = [] }: Removal): Problem | undefined {
  const going = new Set(others.map(formatAddress));
  const all = portals.flatMap(portal => referrersOf(address, portal)).filter(one => !going.has(one.address));
  const places = [
    ...new Set(all.map(one => (one.at ? `${one.address} (${placeText(one.at)})` : one.address))),
  ];
  if (places.length === 0) return undefined;
  const left = places.length - mostNamed;
  const named = [...places.slice(0, mostNamed), ...(left > 0 ? [`${left} more`] : [])];
  return {
    problem: `${text} is needed by ${named.join(', ')}`,
    fix: `take it out there first, or remove those as well: portalform remove ${[...new Set(all.map(one => one.address))].slice(0, mostNamed).join(' ')} ${text}`,
  };
}
