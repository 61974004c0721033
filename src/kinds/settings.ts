import type { Json, JsonObject } from '../core/call.ts';
import type { Form, FormMap, Ref } from '../core/form.ts';
import { isRef } from '../core/form.ts';
import type { Found } from '../core/kind.ts';
import type { ValueShape } from '../core/shape.ts';
import { stringAt } from './body.ts';
import { typeIdOf } from './objectTypes.ts';

/** A thing whose id and only natural name is its `name`: properties and their groups. */
export function found(body: JsonObject, builtIn: boolean): Found {
  const name = stringAt(body, 'name') ?? '';
  const createdBy = stringAt(body, 'createdUserId');
  const changedBy = stringAt(body, 'updatedUserId');
  const changedAt = stringAt(body, 'updatedAt');
  return {
    id: name,
    names: [name],
    body,
    builtIn,
    ...(createdBy !== undefined && { createdBy }),
    ...(changedBy !== undefined && { changedBy }),
    ...(changedAt !== undefined && { changedAt }),
  };
}

/** Scalar fields of a form as a JSON body, in the form's order. Collections are left to the kind. */
export function fieldsBody(form: FormMap): JsonObject {
  return Object.fromEntries([...form].flatMap(([name, value]) => (isScalar(value) ? [[name, value]] : [])));
}

function isScalar(value: Form): value is null | boolean | number | string {
  return value === null || typeof value !== 'object';
}

/** A reference as the id it stands for; scalars as they are. */
export function plainValue(value: Form, resolve: (ref: Ref) => string | undefined): Json | undefined {
  if (isRef(value)) return resolve(value);
  return isScalar(value) ? value : undefined;
}

/**
 * `displayOrder` of properties and groups. -1 asks for the end: HubSpot may answer with the number it found there
 * (reference 5.2 and 18), so declared -1 agrees with every place.
 */
export const displayOrder: ValueShape = {
  is: 'value',
  absent: -1,
  same: (declared, other) => declared === -1 || declared === other,
};

/** The object type of a change or want, as paths have it. */
export function objectTypeOf({ scope = '' }: { readonly scope?: string }): string {
  return scope;
}

/** Where the settings page of an object type's properties is. U: seen in browsers, not documented. */
export function settingsLink(portalId: number, scope: string | undefined, query: string): string {
  return `/property-settings/${portalId}/properties?type=${encodeURIComponent(typeIdOf(scope ?? ''))}&${query}`;
}
