import type { Ref } from '../core/form.ts';
import { mapAt } from '../core/form.ts';
import type { Found, Resolution } from '../core/kind.ts';
import type { ChildIdentity } from '../core/shape.ts';
import { idIn, type Keyed } from './keyed.ts';
import type { Subject } from './subjects.ts';

/** Where children with ids of their own are kept. */
interface Home {
  readonly subject: Subject;
  readonly field: string;
  /** Their name in addresses. */
  readonly as: string;
  readonly identity: ChildIdentity;
}

/** Resolves references to children that have ids of their own; undefined when a reference is to something else. */
export function childResolver(
  subjects: readonly Subject[],
  keyedOf: (subject: Subject, found: Found) => Keyed,
) {
  const homes = subjects.flatMap(homesIn);
  return (ref: Ref): Resolution | undefined => {
    const home = homes.find(one => isHome(one, ref));
    return home && ref.key !== undefined ? resolveIn(home, ref.key, ref.scope, keyedOf) : undefined;
  };
}

function homesIn(subject: Subject): Home[] {
  return Object.entries(subject.kind.shape.of).flatMap(([field, shape]) =>
    shape.is === 'children' && shape.identity
      ? [{ subject, field, as: shape.as, identity: shape.identity }]
      : [],
  );
}

function isHome({ subject: { resource }, as, identity }: Home, ref: Ref): boolean {
  if (as !== ref.kind) return false;
  return identity.places !== undefined || (resource.scope === ref.scope && resource.key === ref.parent);
}

function resolveIn(
  { subject, field, identity }: Home,
  key: string,
  scope: string | undefined,
  keyedOf: (subject: Subject, found: Found) => Keyed,
): Resolution {
  const { match, resource, address } = subject;
  const place = identity.places?.find(one => one === scope) ?? '';
  const keyed = match.is === 'found' ? keyedOf(subject, match.found) : undefined;
  const id = keyed?.ids.get(field)?.get(key)?.get(place);
  if (id !== undefined) return { is: 'known', id: idIn(place, id) };
  if (!mapAt(resource.form, field)?.has(key)) return { is: 'missing' };
  const planned = identity.plannedId(resource, key);
  return { is: 'planned', address, path: [field, key], ...(planned !== undefined && { id: planned }) };
}
