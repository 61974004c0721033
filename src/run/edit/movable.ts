import { addressFinding } from '../../config/kinds.ts';
import { nearest } from '../../config/nearest.ts';
import { formatAddress } from '../../core/address.ts';
import { type Problem, placeText } from './edits.ts';
import type { Moving } from './moving.ts';
import { addressesIn, declarationsOf, isDeclared, pathOf, sameAddress } from './sites.ts';
import { language, type State } from './state.ts';

/** Why something cannot get another key; undefined where it can. */
export function movable(moving: Moving, state: State): Problem | undefined {
  return (
    elsewhere(moving) ??
    unknownKey(moving) ??
    isItsValue(moving, state) ??
    notThere(moving, state) ??
    taken(moving, state)
  );
}

/** A key is all that changes: of another kind, object type or pipeline, it would be another thing. */
function elsewhere({ from, to }: Moving): Problem | undefined {
  const place = ({ kind, path }: Moving['from']) => JSON.stringify([kind, path.slice(0, -1)]);
  if (place(from) !== place(to) || from.path.length !== to.path.length)
    return {
      problem: `${formatAddress(from)} cannot become ${formatAddress(to)}: only the last part of an address can change, because HubSpot moves nothing to another object type or pipeline`,
      fix: 'declare the new one, move the records over, then portalform remove the old one',
    };
  if (formatAddress(from) !== formatAddress(to)) return undefined;
  return { problem: `${formatAddress(from)} is its address already`, fix: 'name another key' };
}

function unknownKey({ from }: Moving): Problem | undefined {
  const finding = addressFinding(language.kinds, ['resource', 'child', 'referenced'], formatAddress(from));
  return finding && { problem: finding.message, fix: finding.fix ?? 'correct the address' };
}

/** Children that HubSpot knows by what is their key here: options by the value that records hold. */
function isItsValue({ from, to }: Moving, { portals }: State): Problem | undefined {
  const shapes = portals.flatMap(({ kinds }) => kinds.flatMap(({ shape }) => Object.values(shape.of)));
  const shape = shapes.find(one => one.is === 'children' && one.as === from.kind);
  if (shape?.is !== 'children' || shape.identity) return undefined;
  const [was, now] = [from, to].map(formatAddress);
  return {
    problem: `the key of ${was} is what HubSpot knows it by: under another key it is another ${from.kind}`,
    fix: `declare ${now} beside it, move the records over, then portalform remove ${was}`,
  };
}

function notThere({ from }: Moving, state: State): Problem | undefined {
  if (isKnown(from, state)) return undefined;
  const text = formatAddress(from);
  const known = state.portals.flatMap(({ declaration: { resources, uses } }) => [
    ...resources.map(one => formatAddress(one.address)),
    ...uses.keys(),
  ]);
  const near = nearest(text, new Set(known));
  const show = 'portalform show lists what is declared';
  return {
    problem: `${text} is not declared anywhere`,
    fix: near === undefined ? show : `did you mean ${near}? ${show}`,
  };
}

function taken({ to }: Moving, state: State): Problem | undefined {
  if (!isKnown(to, state)) return undefined;
  const path = pathOf(to);
  const [site] = [...(path ? declarationsOf(path, state) : []), ...namingOf(to, state)];
  const where = site ? ` at ${placeText(site.at)}` : '';
  return {
    problem: `${formatAddress(to)} is there already${where}`,
    fix: 'choose another key, or remove that one first',
  };
}

function isKnown(address: Moving['from'], state: State): boolean {
  const path = pathOf(address);
  const isSaid = path !== undefined && state.portals.some(portal => isDeclared(path, portal));
  return isSaid || namingOf(address, state).length > 0;
}

/** Where a thing that is declared nowhere is named with what it is called in portals, or with its id. */
function namingOf(address: Moving['from'], state: State) {
  return addressesIn(state).filter(
    site => (site.in === 'uses' || site.in === 'ids') && sameAddress(site.text, address),
  );
}
