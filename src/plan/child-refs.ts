import type { Ref } from '../core/form.ts';
import { asMap } from '../core/form.ts';
import type { Resolution } from '../core/kind.ts';
import type { ChildrenShape } from '../core/shape.ts';
import type { Keyed } from './keyed.ts';
import type { Subject } from './subjects.ts';

/** Resolves references to children that have ids of their own; undefined when a reference is to something else. */
export function childResolver(
  subjects: readonly Subject[],
  keyedOf: (subject: Subject) => Keyed | undefined,
) {
  const homes = subjects.flatMap(subject =>
    Object.entries(subject.kind.shape.of).flatMap(([field, shape]) =>
      shape.is === 'children' && shape.identity ? [{ subject, field, shape }] : [],
    ),
  );
  return (ref: Ref): Resolution | undefined => {
    const home = homes.find(one => isHome(one, ref));
    return home && ref.key !== undefined
      ? resolveIn(home, ref.key, ref.scope, keyedOf(home.subject))
      : undefined;
  };
}

interface Home {
  readonly subject: Subject;
  readonly field: string;
  readonly shape: ChildrenShape;
}

function isHome({ subject: { resource }, shape }: Home, ref: Ref): boolean {
  if (shape.as !== ref.kind) return false;
  return (
    shape.identity?.places !== undefined || (resource.scope === ref.scope && resource.key === ref.parent)
  );
}

function resolveIn(
  { subject, field, shape }: Home,
  key: string,
  scope: string | undefined,
  keyed: Keyed | undefined,
): Resolution {
  const place = shape.identity?.places === undefined ? '' : (scope ?? '');
  const id = keyed?.ids.get(field)?.get(key)?.get(place);
  if (id !== undefined) return { is: 'known', id: place === '' ? id : id.slice(place.length + 1) };
  if (!asMap(subject.resource.form.get(field)).has(key)) return { is: 'missing' };
  const planned = shape.identity?.plannedId(subject.resource, key);
  return { is: 'planned', address: subject.address, ...(planned !== undefined && { id: planned }) };
}
