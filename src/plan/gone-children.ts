import type { FormMap } from '../core/form.ts';
import { asMap } from '../core/form.ts';
import type { ChildrenShape } from '../core/shape.ts';
import { type Keyed, keyedForm } from './keyed.ts';
import type { Subject } from './subjects.ts';

/** A thing as base had it, and as it is now. */
export interface Parted {
  readonly subject: Pick<Subject, 'address' | 'kind' | 'resource' | 'children'>;
  readonly was: FormMap;
  /** As the portal has it, under the keys that configuration has now. */
  readonly keyed: Keyed;
  /** The same under ids. */
  readonly lifted: FormMap;
  readonly pins: ReadonlyMap<string, string>;
}

/** By field and key of base, children that nobody declares or removes any more: what the portal has them under. */
export type GoneChildren = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

export function goneIn(parted: Parted): GoneChildren {
  const { kind, resource, children } = parted.subject;
  return new Map(
    Object.entries(kind.shape.of).flatMap(
      ([field, shape]): [string, ReadonlyMap<string, readonly string[]>][] => {
        const isHere = resource.form.has(field) || kind.single !== undefined;
        if (shape.is !== 'children' || !isHere) return [];
        const now = asMap(resource.form.get(field));
        const there = [...thereOf(field, shape, parted)];
        return [[field, new Map(there.filter(([key]) => !now.has(key) && !children.get(field)?.has(key)))]];
      },
    ),
  );
}

/** Children of base that the portal has, and which are nothing that is declared under another key now. */
function thereOf(
  field: string,
  shape: ChildrenShape,
  { subject, was, keyed, lifted, pins }: Parted,
): ReadonlyMap<string, readonly string[]> {
  const actual = asMap(keyed.form.get(field));
  const isThere = (key: string) => actual.has(key);
  if (!shape.identity)
    return new Map([...asMap(was.get(field)).keys()].filter(isThere).map(key => [key, [key]]));
  const idsOf = ({ ids }: Keyed) =>
    [...ids]
      .filter(([name]) => name === field)
      .flatMap(([, keys]) => [...keys].map(([key, places]) => [key, [...places.values()]] as const));
  const taken = new Set(idsOf(keyed).flatMap(([, ids]) => ids));
  const before = keyedForm(subject.kind, lifted, { resource: { ...subject.resource, form: was }, pins, was });
  return new Map(
    idsOf(before)
      .map(([key, ids]) => [key, ids.filter(id => !taken.has(id))] as const)
      .filter(([, ids]) => ids.length > 0),
  );
}
