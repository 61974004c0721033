import {
  CREATABLE_REFERENCES,
  DESCRIPTION_LENGTH,
  GROUP_MISSING,
  INVALID_DISPLAY_HINT,
  INVALID_PROPERTY_NAME,
  INVALID_REFERENCE,
  INVALID_TYPE_COMBINATION,
  LABEL_LENGTH,
  PROPERTY_NAME,
  PROPERTY_NAME_LENGTH,
  RESERVED_NAME_PREFIX,
} from '../assumptions.ts';
import { invalid } from '../errors.ts';
import { type JsonObject, textOf } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';
import type { Store } from '../store/store.ts';
import { findGroup } from './groups.ts';

/** Field types that go with a type (reference 5.2, D; phone_number O). What is not here cannot be created. */
export const FIELD_TYPES: Readonly<Record<string, readonly string[]>> = {
  bool: ['booleancheckbox', 'calculation_equation'],
  enumeration: ['booleancheckbox', 'checkbox', 'radio', 'select', 'calculation_equation'],
  date: ['date'],
  datetime: ['date'],
  string: ['file', 'text', 'textarea', 'html', 'phonenumber', 'calculation_equation'],
  number: ['number', 'calculation_equation'],
  phone_number: ['phonenumber'],
};

/** Types a formula may have (reference 5.2, D). */
export const FORMULA_TYPES: readonly string[] = ['number', 'bool', 'string', 'enumeration'];

const NUMBER_HINTS = ['currency', 'duration', 'formatted', 'percentage', 'probability', 'unformatted'];
const TEXT_HINTS = [
  'domain_name', 'email', 'ip_address', 'multi_line', 'phone_number', 'physical_address', 'postal_code',
  'unformatted_single_line',
]; // biome-ignore format: a list of words

export function checkName(name: string): void {
  if (name.length > PROPERTY_NAME_LENGTH || !PROPERTY_NAME.test(name)) {
    throw invalid(
      `Invalid property name '${name}': use lower-case letters, digits and underscores, at most ${PROPERTY_NAME_LENGTH}`,
      INVALID_PROPERTY_NAME,
    );
  }
  if (name.startsWith(RESERVED_NAME_PREFIX)) {
    throw invalid(
      `Property name '${name}' uses the reserved prefix '${RESERVED_NAME_PREFIX}'`,
      INVALID_PROPERTY_NAME,
    );
  }
}

/** Mismatches of type and fieldType are 400 (reference 5.2, D), as are types that only HubSpot can create. */
export function checkType(body: JsonObject): void {
  const type = textOf(body, 'type');
  const fieldType = textOf(body, 'fieldType');
  if (FIELD_TYPES[type]?.includes(fieldType)) return;
  throw invalid(
    `A property of type '${type}' cannot have the fieldType '${fieldType}'`,
    INVALID_TYPE_COMBINATION,
  );
}

export function checkTexts(body: JsonObject): void {
  if (textOf(body, 'label') === '') throw invalid('label must not be empty');
  if (textOf(body, 'label').length > LABEL_LENGTH) throw invalid(`label is longer than ${LABEL_LENGTH}`);
  if (textOf(body, 'description').length > DESCRIPTION_LENGTH) {
    throw invalid(`description is longer than ${DESCRIPTION_LENGTH}`);
  }
}

/** "group does not exist" also meets a restore into an archived group (reference 5.4, O). */
export function checkGroup(store: Store, type: ObjectType, name: string): void {
  if (findGroup(store, type, name)) return;
  throw invalid(`Property group '${name}' does not exist`, GROUP_MISSING, { context: { groupName: [name] } });
}

/** A user picker: externalOptions true, a reference type, no options (reference 5.2; KALUP, O). */
export function checkReference(body: JsonObject, optionCount: number): void {
  const reference = body.referencedObjectType;
  if (body.externalOptions !== true) {
    if (reference === undefined) return;
    throw invalid('referencedObjectType needs externalOptions: true', INVALID_REFERENCE);
  }
  if (body.type !== 'enumeration') throw invalid('externalOptions needs type enumeration', INVALID_REFERENCE);
  if (optionCount > 0) throw invalid('A property with externalOptions takes no options', INVALID_REFERENCE);
  if (typeof reference !== 'string' || !CREATABLE_REFERENCES.includes(reference)) {
    throw invalid('externalOptions needs a referencedObjectType, such as OWNER', INVALID_REFERENCE);
  }
}

/** Display hints: '' and unknown words are 400 (reference 5.2, O). Whether the type fits is not checked. */
export function checkHints(sent: JsonObject): void {
  checkHint(sent, 'numberDisplayHint', NUMBER_HINTS);
  checkHint(sent, 'textDisplayHint', TEXT_HINTS);
}

function checkHint(sent: JsonObject, field: string, allowed: readonly string[]): void {
  const hint = sent[field];
  if (hint === undefined || (typeof hint === 'string' && allowed.includes(hint))) return;
  throw invalid(`'${String(hint)}' is not a valid ${field}`, INVALID_DISPLAY_HINT);
}

/**
 * currencyPropertyName only with showCurrencySymbol (reference 5.2, O). The name itself is not validated, and once
 * any was set the symbol stays (KALUP 2026-10-01, O): the stored name is never cleared, so the body shows it.
 */
export function checkCurrency(body: JsonObject): void {
  if (body.currencyPropertyName === undefined || body.showCurrencySymbol === true) return;
  throw invalid(
    'Only properties that show a currency symbol can specify a currency property',
    'PropertyValidationError.ONLY_CURRENCY_PROPERTIES_CAN_SPECIFY_CURRENCY',
  );
}
