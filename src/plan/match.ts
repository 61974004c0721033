import { formatAddress } from '../core/address.ts';
import type { Resource } from '../core/configuration.ts';
import { append } from '../core/group.ts';
import type { Found, Kind } from '../core/kind.ts';
import type { Actual } from './actual.ts';
import { identify, type Wanted } from './identify.ts';
import type { Base } from './origin.ts';

/** Which thing in the portal a resource is. */
export type Match =
  | { readonly is: 'found'; readonly found: Found }
  | { readonly is: 'absent' }
  /** A pin names an id that the portal does not have. */
  | { readonly is: 'pinMissing'; readonly pin: string }
  | { readonly is: 'ambiguous'; readonly candidates: readonly Found[] }
  /** Other resources are the same thing. */
  | { readonly is: 'shared'; readonly found: Found; readonly by: readonly string[] };

interface Mentioned {
  readonly address: string;
  readonly kind: Kind;
  readonly resource: Resource;
  readonly is: 'declared' | 'removed' | 'mentioned';
}

/** Identity: pin → id → unique natural name, for everything of one kind and scope together. */
export function matchResources(
  mentions: readonly Mentioned[],
  actual: Actual,
  base: Base,
): ReadonlyMap<string, Match> {
  const groups = new Map<string, Mentioned[]>();
  for (const mention of mentions)
    append(groups, formatAddress({ kind: mention.kind.name, path: [mention.resource.scope ?? ''] }), mention);
  return new Map([...groups.values()].flatMap(group => matchGroup(group, actual, base)));
}

function matchGroup(group: readonly Mentioned[], actual: Actual, base: Base): [string, Match][] {
  const [first] = group;
  const found = (first && actual.inventory(first.kind.name, first.resource.scope)?.found) ?? [];
  const wanted = group.map(mention => wantedOf(mention, base));
  const identities = identify(wanted, found.map(thingOf));
  return [...identities].map(([address, identity]): [string, Match] => {
    if (identity.is === 'found') return [address, { is: 'found', found: identity.thing.found }];
    if (identity.is !== 'ambiguous') return [address, identity];
    return [address, { is: 'ambiguous', candidates: identity.candidates.map(thing => thing.found) }];
  });
}

function thingOf(found: Found) {
  const { id, names, suggestedKey } = found;
  return { id, found, names: suggestedKey === undefined ? names : [...names, keyName(suggestedKey)] };
}

/** What is only named, or says nothing of its name, is known by the key that people would give it. */
function wantedOf({ address, kind, resource, is }: Mentioned, base: Base): Wanted {
  const names = kind.names(resource);
  const was = base.forms.get(address);
  const planned = kind.plannedId(resource);
  return {
    isNamed: is === 'declared' && names.length > 0,
    key: address,
    ...(resource.pin !== undefined && { pin: resource.pin }),
    ids: [planned ?? resource.key],
    names: names.length === 0 ? [keyName(resource.key)] : names,
    formerNames: was ? kind.names({ ...resource, form: was }) : [],
  };
}

/** A key among names: no natural name has a line break in it. */
export function keyName(key: string): string {
  return `key\n${key}`;
}
