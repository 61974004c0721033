import type { Json, JsonObject } from '../core/call.ts';
import type { Form, FormMap } from '../core/form.ts';
import { isRef } from '../core/form.ts';
import { isStandard } from '../core/object-types.ts';
import { refFrom, refText } from '../core/ref-text.ts';
import { plainAssociation, primaryAssociation } from './association-types.ts';
import { idOr, type ObjectTypeForm, objectTypeOf, type Window } from './context.ts';
import type { Scope } from './property-name.ts';
import { explicitText } from './reference-value.ts';

/** The label that HubSpot gives the main company of a contact, deal or ticket. */
export const PRIMARY = 'Primary';

const HUBSPOT_DEFINED = 'HUBSPOT_DEFINED';
const USER_DEFINED = 'USER_DEFINED';

/** Two object types as the scope of an association label: `contacts/companies`. */
export function pairOf(from: Scope, to: Scope): string {
  return `${textOf(from)}/${textOf(to)}`;
}

/** An object type and whatever its associations lead to. */
export function openPairOf(from: Scope): string {
  return pairOf(from, undefined);
}

/** What an association of a type leads to, of what the portal's labels say. */
export function targetOfLabel(from: Scope, typeId: string, window: Window): ObjectTypeForm | undefined {
  const start = openPairOf(from);
  for (const scope of window.scopes?.('associationLabel') ?? []) {
    if (!scope.startsWith(start)) continue;
    const { key } = window.ref('associationLabel', scope, typeId);
    if (key !== undefined)
      return scope === start ? openTargetIn(key, window) : objectTypeNamed(scope.slice(start.length));
  }
  return undefined;
}

function objectTypeNamed(text: string): ObjectTypeForm {
  return isStandard(text) ? text : refFrom('objectType', text);
}

/** `0-2/31` says what type 31 leads to: how associations of an open pair are named. */
function openTargetIn(name: string, window: Window): ObjectTypeForm | undefined {
  const [typeId = ''] = name.split('/');
  return typeId === '' ? undefined : objectTypeOf(typeId, window);
}

function textOf(scope: Scope): string {
  return isRef(scope) ? (scope.key ?? scope.literal ?? '') : (scope ?? '');
}

/** A label in YAML → form: `Primary`, the number of a type of HubSpot's own, or a reference to a label. */
export function expandLabel(label: Form, pair: string): Form {
  if (typeof label !== 'string' || label === PRIMARY) return label;
  return /^\d{1,9}$/.test(label) ? Number(label) : refFrom('associationLabel', label, pair);
}

export function contractLabel(label: Form, pair: string): Form {
  if (!isRef(label)) return label;
  const text = refText(label);
  return isRef(expandLabel(text, pair)) ? text : explicitText(label);
}

/** The type of an association in a body → the entries of its form: none for the usual one. */
export function liftAssociation(
  body: JsonObject,
  pair: string,
  window: Window,
): readonly (readonly [string, Form])[] {
  const { associationCategory: category, associationTypeId: id } = body;
  // what is known only after apply is text
  if (category === USER_DEFINED && (typeof id === 'number' || typeof id === 'string'))
    return [['label', window.ref('associationLabel', pair, String(id))]];
  if (typeof id !== 'number' || typeof category !== 'string') return [];
  if (category !== HUBSPOT_DEFINED)
    return [
      ['label', id],
      ['associationCategory', category],
    ];
  if (id === plainAssociation(pair)) return [];
  return [['label', id === primaryAssociation(pair) ? PRIMARY : id]];
}

/** The inverse of `liftAssociation`. */
export function lowerAssociation(form: FormMap, pair: string, window: Window): JsonObject {
  const label = form.get('label');
  const category = form.get('associationCategory');
  const associationTypeId = isRef(label) ? idOf(idOr(label, window)) : hubSpotTypeId(label, pair);
  return {
    ...(associationTypeId === undefined ? {} : { associationTypeId }),
    associationCategory:
      typeof category === 'string' ? category : isRef(label) ? USER_DEFINED : HUBSPOT_DEFINED,
  };
}

function hubSpotTypeId(label: Form | undefined, pair: string): number | undefined {
  if (typeof label === 'number') return label;
  return label === PRIMARY ? primaryAssociation(pair) : plainAssociation(pair);
}

/** Type ids are numbers; what is known only after apply is text. */
function idOf(text: string): Json {
  return /^\d{1,15}$/.test(text) ? Number(text) : text;
}
