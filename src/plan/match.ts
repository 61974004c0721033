import type { Resource } from '../core/configuration.ts';
import { groupBy } from '../core/group.ts';
import type { Found, Kind } from '../core/kind.ts';
import { type Actual, namesOf } from './actual.ts';
import { type Identity, identify, keyName, type Wanted } from './identify.ts';
import type { Base } from './origin.ts';

/** Which thing in the portal a resource is. */
export type Match =
  | { readonly is: 'found'; readonly found: Found }
  | { readonly is: 'absent' }
  /** A pin names an id that the portal does not have. */
  | { readonly is: 'pinMissing'; readonly pin: string }
  | { readonly is: 'ambiguous'; readonly candidates: readonly { readonly id: string }[] }
  /** Other resources are the same thing. */
  | { readonly is: 'shared'; readonly found: Found; readonly by: readonly string[] };

interface Mentioned {
  readonly address: string;
  readonly kind: Kind;
  readonly resource: Resource;
  readonly is: 'declared' | 'removed' | 'mentioned';
}

/** Identity: pin → id → unique natural name, for everything of one kind and scope together. */
export function matchResources<M extends Mentioned>(
  mentions: readonly M[],
  actual: Actual,
  base: Base,
): (M & { readonly match: Match })[] {
  const groups = groupBy(mentions, ({ kind, resource }) => JSON.stringify([kind.name, resource.scope]));
  return [...groups.values()].flatMap(group =>
    group.slice(0, 1).flatMap(({ kind, resource }) => {
      const things = actual.inventory(kind.name, resource.scope)?.found ?? [];
      const wanted = group.map(mention => ({ ...wantedOf(mention, base), mention }));
      return [...identify(wanted, things.map(thingOf))].map(([{ mention }, identity]) => ({
        ...mention,
        match: matchOf(identity),
      }));
    }),
  );
}

function matchOf(identity: Identity<ReturnType<typeof thingOf>>): Match {
  return identity.is === 'found' ? { is: 'found', found: identity.thing.found } : identity;
}

function thingOf(found: Found) {
  return { id: found.id, found, names: [...namesOf(found), ...(found.marks ?? [])] };
}

/** What is only named, or says nothing of its name, is known by the key that people would give it. */
function wantedOf({ address, kind, resource, is }: Mentioned, base: Base): Wanted {
  const names = kind.names(resource);
  const was = base.forms.get(address);
  const planned = kind.plannedId(resource);
  const marks = [
    ...(kind.exclusive ? [kind.exclusive.compared(kind.exclusive.halfway(resource.key))] : []),
    ...(kind.marks?.(resource) ?? []),
  ];
  const tried = base.attempted
    .flatMap(forms => forms.get(address) ?? [])
    .flatMap(form => kind.names({ ...resource, form }));
  return {
    isNamed: is === 'declared' && names.length > 0,
    // a part that is not there yet can belong to something that is pinned
    ...(resource.pin !== undefined && !kind.part && { pin: resource.pin }),
    ids: [planned ?? resource.key],
    marks,
    names: names.length === 0 ? [keyName(resource.key)] : names,
    formerNames: was ? kind.names({ ...resource, form: was }) : [],
    isTried: names.some(name => tried.includes(name) && !marks.includes(name)),
  };
}
