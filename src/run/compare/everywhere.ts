import { formatAddress } from '../../core/address.ts';
import type { Resource } from '../../core/configuration.ts';
import type { Declaration } from '../../kinds/declare.ts';
import type { Draft } from '../../plan/draft.ts';
import { childAddress, idIn } from '../../plan/keyed.ts';
import type { Subject } from '../../plan/subjects.ts';

/** What is declared for any of some portals, as one of them is to be looked at for it. */
export interface Everywhere {
  readonly resources: readonly Resource[];
  readonly uses: ReadonlyMap<string, string>;
  readonly pins: ReadonlyMap<string, string>;
}

/** Things that a plan has found out about: which they are, and which their children are. */
export interface Known {
  readonly subjects: readonly Subject[];
  readonly drafts: readonly Draft[];
}

/**
 * A portal's own declarations first; then those of others that it has not, without their ids, which are of another
 * portal. What its plan has found stays what it is.
 */
export function everywhere(own: Declaration, others: readonly Declaration[], known: Known): Everywhere {
  const found = new Map(
    known.subjects.flatMap(({ address, match }) => (match.is === 'found' ? [[address, match.found.id]] : [])),
  );
  const resources = new Map(
    [...others]
      .reverse()
      .flatMap(({ resources: all }) => all.map(one => [formatAddress(one.address), foreign(one)])),
  );
  for (const one of own.resources) {
    const address = formatAddress(one.address);
    const pin = found.get(address);
    resources.set(address, pin === undefined ? one : { ...one, pin });
  }
  return {
    resources: [...resources.values()],
    uses: new Map([...others.flatMap(({ uses }) => [...uses]), ...own.uses]),
    pins: new Map([...own.pins, ...known.drafts.flatMap(childPins)]),
  };
}

function foreign({ pin: _, ...resource }: Resource): Resource {
  return resource;
}

function childPins({ subject: { kind, resource }, keyed }: Draft): readonly (readonly [string, string])[] {
  return Object.entries(kind.shape.of).flatMap(([field, shape]) =>
    shape.is !== 'children'
      ? []
      : [...(keyed?.ids.get(field) ?? [])].flatMap(([key, places]) =>
          [...places].map(
            ([place, id]) => [childAddress(shape, resource, key, place), idIn(place, id)] as const,
          ),
        ),
  );
}

/**
 * Without what others declare of a thing that is spoken of already under another address: the portal's own declaration
 * says what it is, else the first one.
 */
export function withoutTwins(
  resources: readonly Resource[],
  subjects: readonly Subject[],
  own: Declaration,
): readonly Resource[] {
  const mine = new Set(own.resources.map(({ address }) => formatAddress(address)));
  const dropped = new Set<string>();
  for (const { address, match } of subjects) {
    if (match.is !== 'shared' || mine.has(address)) continue;
    if (match.by.some(other => mine.has(other) || (other < address && !dropped.has(other))))
      dropped.add(address);
  }
  return resources.filter(({ address }) => !dropped.has(formatAddress(address)));
}
