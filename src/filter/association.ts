import type { Json, JsonObject } from '../core/call.ts';
import type { Form, FormMap } from '../core/form.ts';
import { isRef } from '../core/form.ts';
import { refFrom, refText } from '../core/ref-text.ts';
import { plainAssociation, primaryAssociation } from './association-types.ts';
import { idOr, type Window } from './context.ts';
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
  if (typeof id !== 'number' || typeof category !== 'string') return [];
  if (category === USER_DEFINED) return [['label', window.ref('associationLabel', pair, String(id))]];
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
