import { formatAddress } from '../../core/address.ts';
import { formText } from '../../core/hash.ts';
import type { Problem } from './edits.ts';
import { type Moving, movedAddress } from './moving.ts';
import type { Pin } from './pins.ts';
import { type Respelled, respelledTree } from './respellings.ts';
import { differing, homeOf, type Says, saysOf, withChildren } from './says.ts';
import { keyOf, type PortalState, type State } from './state.ts';

interface Moved {
  readonly state: State;
  readonly after: State;
  readonly moving: Moving;
  /** By portal, as in `state`: every declaration with what it says otherwise. */
  readonly respelled: readonly (readonly Respelled[])[];
  readonly pins: readonly Pin[];
}

/** Why the edited files do not say the same under another key; undefined where they do. */
export function moveProblem({ state, after, moving, respelled, pins }: Moved): Problem | undefined {
  const news = new Set(pins.map(({ address }) => `ids: ${address}`));
  for (const [index, portal] of state.portals.entries()) {
    const says = after.portals.slice(index, index + 1).flatMap(one => [...saysOf(one.declaration)]);
    const wanted = expected(portal, moving, respelled[index] ?? []);
    // a portal may have a pin of its own
    const now = new Map(says.filter(([about]) => wanted.has(about) || !news.has(about)));
    const wrong = differing(wanted, now);
    if (wrong.length > 0)
      return {
        problem: `${formatAddress(moving.from)} cannot get another key by itself: ${wrong.slice(0, 3).join(', ')} of portal ${portal.name} would say something else`,
        fix: 'change it by hand; nothing was written',
      };
  }
  return undefined;
}

/** What a portal says once the thing has another key. */
function expected(portal: PortalState, moving: Moving, respelled: readonly Respelled[]): Says {
  const says = new Map(
    [...saysOf(portal.declaration)].map(([about, text]) => {
      const [, word = '', address = ''] = /^((?:removed|exclude|ids|uses): )?(.*)$/s.exec(about) ?? [];
      return [`${word}${movedAddress(address, moving) ?? address}`, text] as const;
    }),
  );
  for (const one of respelled) {
    const { kind, resource } = one.speaker;
    const address = formatAddress(resource.address);
    const about = movedWith(one, moving) ?? address;
    says.delete(address);
    const tree = one.texts.length === 0 ? undefined : respelledTree(one);
    says.set(about, formText(tree ? kind.expand(tree, resource.scope) : resource.form));
  }
  const home = homeOf(moving.from, portal);
  if (home) {
    const { resource, field, children } = home;
    const [was, now] = [keyOf(moving.from), keyOf(moving.to)];
    const renamed = new Map([...children].map(([key, child]) => [key === was ? now : key, child]));
    says.set(formatAddress(resource.address), formText(withChildren(resource.form, field, renamed)));
  }
  return says;
}

/** The new address of a declaration that gets another key, or is a part of one that does. */
function movedWith({ speaker: { kind, resource } }: Respelled, moving: Moving): string | undefined {
  const address = formatAddress({ kind: kind.part?.of ?? kind.name, path: resource.address.path });
  if (movedAddress(address, moving) === undefined) return undefined;
  const path = [...moving.to.path, ...resource.address.path.slice(moving.from.path.length)];
  return formatAddress({ kind: kind.name, path });
}
