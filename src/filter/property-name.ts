import type { Form, Ref } from '../core/form.ts';
import { isRef } from '../core/form.ts';
import { isStandard } from '../core/object-types.ts';
import { idOr, type ObjectTypeForm, type PropertyFacts, type Window } from './context.ts';

/** A property in a form: a reference, or the name where its object type differs between portals. */
export type PropertyName = string | (Ref & { readonly key: string });

/** Whose properties filters name: an object type's, or those of an event (undefined). */
export type Scope = ObjectTypeForm | undefined;

/** A property that values belong to. */
export interface Place {
  readonly scope: Scope;
  readonly property: string;
}

/** The answer to a survey belongs to no property. */
export const NOWHERE: Place = { scope: undefined, property: '' };

/** The standard object type of a scope; undefined for events and for custom object types. */
export function standardScope(scope: Scope): string | undefined {
  return typeof scope === 'string' && isStandard(scope) ? scope : undefined;
}

/** What HubSpot calls the property that changes, and its value, in filters about the change (reference 11.3). */
const PSEUDO: ReadonlySet<string> = new Set(['hs_name', 'hs_value']);

export function propertyForm(name: string, scope: Scope): PropertyName {
  const standard = PSEUDO.has(name) ? undefined : standardScope(scope);
  return standard === undefined ? name : { kind: 'property', scope: standard, key: name };
}

/** The name that a property has in configuration; undefined for what is none. */
export function propertyKey(form: Form | undefined): string | undefined {
  if (typeof form === 'string') return form;
  return isRef(form) && form.kind === 'property' ? (form.key ?? form.literal) : undefined;
}

/** The key of a property that is known to be one. */
export function keyOf(property: PropertyName): string {
  return typeof property === 'string' ? property : property.key;
}

/** The property with a name in a body. */
export function liftProperty(name: string, scope: Scope, window: Window): PropertyName {
  const standard = standardScope(scope);
  if (standard === undefined || PSEUDO.has(name)) return name;
  const ref = window.ref('property', standard, name);
  // a property's name is its id, so that it is never known by a literal only
  return propertyForm(ref.key ?? ref.literal ?? name, scope);
}

/** The name of a property for a body: its own even while it is not created yet. */
export function lowerProperty(form: Form | undefined, window: Window): string {
  return (isRef(form) ? window.id(form) : undefined) ?? propertyKey(form) ?? '';
}

/** What the portal says of a property. */
export function factsOf({ scope, property }: Place, window: Window): PropertyFacts | undefined {
  const objectType = objectTypeKey(scope, window);
  return objectType === undefined ? undefined : window.property(objectType, property);
}

/** How the portal's properties are asked for: by the name of a standard object type, by the id of a custom one. */
export function objectTypeKey(scope: Scope, window: Window): string | undefined {
  return scope === undefined || typeof scope === 'string' ? scope : idOr(scope, window);
}
