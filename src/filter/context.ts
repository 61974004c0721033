import { formatAddress } from '../core/address.ts';
import type { Ref } from '../core/form.ts';
import { objectTypeName, typeIdOf } from '../core/object-types.ts';

/** A standard object type by its name in configuration (`contacts`); a custom one as a reference. */
export type ObjectTypeForm = string | Ref;

/** What filters and steps can ask about the portal whose bodies they are. */
export interface Window {
  /** The reference for an id found in the portal: by declared key or unique name, else `{ literal: id }`. */
  ref(kind: string, scope: string | undefined, id: string): Ref;
  /** The id a reference stands for in this portal; undefined while unknown. */
  id(ref: Ref): string | undefined;
  /** What the portal says of a property; undefined when it was not read or does not exist. */
  property(objectType: string, name: string): PropertyFacts | undefined;
  /** The names of all properties of an object type; undefined when they were not read. Without it, none is unknown. */
  properties?(objectType: string): Iterable<string> | undefined;
  /** The scopes of a kind that were read; none where nothing is known of any portal. */
  scopes?(kind: string): readonly string[];
  /** The portal's time zone: the one that dates are in when nothing else is said. */
  readonly zone?: string;
}

export interface PropertyFacts {
  readonly type: string;
  readonly options?: ReadonlySet<string>;
}

/** Where nothing is known of any portal: a key stands for itself, and every id is a literal. */
export const noPortal: Window = {
  ref: (kind, scope, id) => ({ kind, ...(scope === undefined ? {} : { scope }), literal: id }),
  id: () => undefined,
  property: () => undefined,
};

/** The id that a reference stands for; what the plan shows in its place while it is unknown. */
export function idOr(ref: Ref, window: Window): string {
  return window.id(ref) ?? ref.literal ?? `(known after apply) ${refAddress(ref)}`;
}

/** Where a reference points, as people write it: `stage.deals.new_business.proposal`. */
export function refAddress(ref: Ref): string {
  const path = [ref.scope, ref.parent, ref.key ?? ref.literal].filter(part => part !== undefined);
  return formatAddress({ kind: ref.kind, path });
}

/** The type id of an object type in a body. */
export function objectTypeId(objectType: ObjectTypeForm, window: Window): string {
  return typeof objectType === 'string' ? typeIdOf(objectType) : idOr(objectType, window);
}

/** The object type that a type id in a body stands for. */
export function objectTypeOf(typeId: string, window: Window): ObjectTypeForm {
  return objectTypeName(typeId) ?? window.ref('objectType', undefined, typeId);
}
