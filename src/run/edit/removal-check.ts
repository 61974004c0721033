import { formatAddress } from '../../core/address.ts';
import { formText } from '../../core/hash.ts';
import { invalid, type Problem, placeText } from './edits.ts';
import type { Removal } from './removal.ts';
import { differing, homeOf, type Says, saysOf, withChildren } from './says.ts';
import { declarationsOf } from './sites.ts';
import { keyOf, language, ownLayer, type PortalState, type readState, type State } from './state.ts';

/** Why the edited files do not say exactly that it is removed; undefined where they do. */
export function removalProblem(removal: Removal, after: ReturnType<typeof readState>): Problem | undefined {
  if ('errors' in after) return invalid(after.errors);
  const { state, path, text } = removal;
  const now = new Map(after.portals.map(({ name, declaration }) => [name, saysOf(declaration)]));
  for (const portal of state.portals) {
    const wrong = differing(expected(removal, portal), now.get(portal.name) ?? new Map());
    if (wrong.length === 0) continue;
    const places = declarationsOf(path, state).map(({ at }) => placeText(at));
    return {
      problem: `${text} cannot be taken out by itself: ${wrong.slice(0, 3).join(', ')} of portal ${portal.name} would say something else`,
      fix: `edit it by hand (${places.join(', ')}); nothing was written`,
    };
  }
  return undefined;
}

/** What a portal says once it is removed: what it says now, but for that. */
function expected(
  { address, text, reason = '', portal: only, portals, path, state }: Removal,
  portal: PortalState,
): Says {
  const says = new Map(saysOf(portal.declaration));
  if (only === undefined) says.delete(`exclude: ${text}`);
  if (!portals.includes(portal)) return says;
  says.set(`removed: ${text}`, reason);
  const isChild = language.kinds.children.has(address.kind);
  if (!isChild && only !== undefined && isInherited(path, portal, state)) says.set(`exclude: ${text}`, '');
  for (const kind of portal.kinds)
    if (kind.name === address.kind || kind.part?.of === address.kind)
      says.delete(formatAddress({ kind: kind.name, path: address.path }));
  const home = homeOf(address, portal);
  if (!home) return says;
  const { resource, field, children } = home;
  const left = new Map([...children].filter(([key]) => key !== keyOf(address)));
  const form = withChildren(resource.form, field, left);
  const about = formatAddress(resource.address);
  if (form.size === 0) says.delete(about);
  else says.set(about, formText(form));
  return says;
}

function isInherited(path: readonly string[], { name, layers }: PortalState, state: State): boolean {
  const others = layers.filter(layer => layer !== ownLayer(name));
  return declarationsOf(path, state).some(({ layer }) => others.includes(layer));
}
