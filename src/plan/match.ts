import type { Resource } from '../core/configuration.ts';
import type { Found, Kind } from '../core/kind.ts';
import type { Actual } from './actual.ts';

/** Which thing in the portal a resource is. */
export type Match =
  | { readonly is: 'found'; readonly found: Found }
  | { readonly is: 'absent' }
  /** A pin names an id that the portal does not have. */
  | { readonly is: 'pinMissing'; readonly pin: string }
  | { readonly is: 'ambiguous'; readonly candidates: readonly Found[] }
  /** Other resources are the same thing. */
  | { readonly is: 'shared'; readonly found: Found; readonly by: readonly string[] };

/** Identity: pin → id equal to the key → unique natural name. */
export function matchResource(resource: Resource, kind: Kind, actual: Actual): Match {
  if (resource.pin !== undefined) {
    const pinned = actual.byId(kind.name, resource.scope, resource.pin);
    return pinned ? { is: 'found', found: pinned } : { is: 'pinMissing', pin: resource.pin };
  }
  const same = actual.byId(kind.name, resource.scope, resource.key);
  if (same) return { is: 'found', found: same };
  const candidates = new Set(
    kind.names(resource).flatMap(name => actual.byName(kind.name, resource.scope, name)),
  );
  const [first, ...others] = candidates;
  if (!first) return { is: 'absent' };
  return others.length === 0
    ? { is: 'found', found: first }
    : { is: 'ambiguous', candidates: [...candidates] };
}
