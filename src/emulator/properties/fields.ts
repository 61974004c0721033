import { type ErrorDetail, invalid, unreadable } from '../errors.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';

type FieldType = 'string' | 'boolean' | 'number' | 'array' | 'object';

/** Fields a create or PATCH takes (reference 5.2); all others are dropped silently (`defaultValue`, 18, O). */
const FIELDS: Readonly<Record<string, FieldType>> = {
  name: 'string',
  label: 'string',
  type: 'string',
  fieldType: 'string',
  description: 'string',
  groupName: 'string',
  options: 'array',
  referencedObjectType: 'string',
  displayOrder: 'number',
  externalOptions: 'boolean',
  hasUniqueValue: 'boolean',
  hidden: 'boolean',
  showCurrencySymbol: 'boolean',
  currencyPropertyName: 'string',
  numberDisplayHint: 'string',
  textDisplayHint: 'string',
  formField: 'boolean',
  calculationFormula: 'string',
  dataSensitivity: 'string',
};

const typeOf = (value: Json): string => (Array.isArray(value) ? 'array' : typeof value);

/** The body as an object; anything else is a 400 of the parser. */
export function objectBody(body: Json | undefined): JsonObject {
  if (!isObject(body)) throw unreadable('expected an object');
  return body;
}

/** Keeps the known fields of `types`; `null` counts as absent (KALUP O: null keeps). Wrong types are a 400. */
export function readFields(
  body: JsonObject,
  types: Readonly<Record<string, FieldType>> = FIELDS,
): JsonObject {
  const known = Object.entries(body).filter(([key, value]) => Object.hasOwn(types, key) && value !== null);
  for (const [key, value] of known) {
    if (typeOf(value) !== types[key]) throw unreadable(`cannot read '${key}' as ${types[key]}`);
  }
  return Object.fromEntries(known);
}

/** Refuses a body that lacks one of the fields; an empty string lacks, too. */
export function requireFields(fields: JsonObject, names: readonly string[]): void {
  const missing = names.filter(name => fields[name] === undefined || fields[name] === '');
  if (missing.length === 0) return;
  const errors: readonly ErrorDetail[] = missing.map(name => ({ message: `${name} is required`, in: name }));
  throw invalid(`Some required fields were not set: [${missing.join(', ')}]`, undefined, {
    context: { missingFields: missing },
    errors,
  });
}

/** HubSpot's order of keys in a property body (recorded bodies, O). */
const ORDER: readonly string[] = [
  'updatedAt', 'createdAt', 'archivedAt', 'name', 'label', 'type', 'fieldType', 'description', 'groupName',
  'options', 'createdUserId', 'updatedUserId', 'referencedObjectType', 'displayOrder', 'calculated',
  'externalOptions', 'archived', 'hasUniqueValue', 'hidden', 'hubspotDefined', 'showCurrencySymbol',
  'currencyPropertyName', 'numberDisplayHint', 'textDisplayHint', 'dateDisplayHint', 'modificationMetadata',
  'formField', 'calculationFormula', 'dataSensitivity', 'sensitiveDataCategories',
]; // biome-ignore format: a list of words

/** Puts the keys of a body into HubSpot's order; keys it does not know stay at the end. */
export function inOrder(body: JsonObject): JsonObject {
  const known = ORDER.filter(key => body[key] !== undefined);
  const rest = Object.keys(body).filter(key => !ORDER.includes(key));
  return Object.fromEntries([...known, ...rest].map(key => [key, body[key] ?? null]));
}
