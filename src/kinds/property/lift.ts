import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { equalForms, isRef } from '../../core/form.ts';
import type { Look } from '../../core/kind.ts';
import { objectAt, objectsAt, stringAt } from '../body.ts';
import { renameProperties } from './formula/index.ts';
import { propertyFields } from './shape.ts';

/** Body → form: names for ids, HubSpot's defaults and its own bookkeeping left out. */
export function liftProperty(body: JsonObject, scope: string | undefined, look: Look): FormMap {
  const fields = Object.keys(propertyFields).flatMap((name): [string, Form][] => {
    const value = liftField(name, body, scope, look);
    return value === undefined || isDefault(name, value) ? [] : [[name, value]];
  });
  return new Map(fields);
}

function liftField(name: string, body: JsonObject, scope: string | undefined, look: Look): Form | undefined {
  const value = body[name];
  if (name === 'options') return liftOptions(body);
  if (name === 'readOnlyDefinition')
    return body.hubspotDefined !== true && objectAt(body, 'modificationMetadata').readOnlyDefinition === true;
  if (value === undefined || value === null || typeof value === 'object') return undefined;
  if (name === 'groupName') return refOf('propertyGroup', String(value), scope, look);
  if (name === 'currencyPropertyName') return refOf('property', String(value), scope, look);
  return name === 'calculationFormula'
    ? renameProperties(String(value), id => refOf('property', id, scope, look).key)
    : value;
}

/** Names are ids here: one that nobody declared, or that the portal does not even have, still is its own key. */
function refOf(kind: string, id: string, scope: string | undefined, look: Look) {
  return { kind, ...(scope !== undefined && { scope }), key: look.ref(kind, scope, id).key ?? id };
}

/** A user picker's options are HubSpot's users, not configuration. */
function liftOptions(body: JsonObject): FormMap | undefined {
  if (body.externalOptions === true) return undefined;
  const options = sortedOptions(body);
  return options.length === 0
    ? undefined
    : new Map(options.map(option => [stringAt(option, 'value') ?? '', liftOption(option)]));
}

function liftOption(option: JsonObject): FormMap {
  const description = stringAt(option, 'description') ?? '';
  return new Map<string, Form>([
    ['label', stringAt(option, 'label') ?? ''],
    ...(description === '' ? [] : [['description', description] as const]),
    ...(option.hidden === true ? [['hidden', true] as const] : []),
  ]);
}

/** Options as people see them: by displayOrder, in the order of the answer where numbers tie. */
export function sortedOptions(body: JsonObject): JsonObject[] {
  return [...objectsAt(body, 'options')].sort((a, b) => orderOf(a.displayOrder) - orderOf(b.displayOrder));
}

/** -1 means last (reference 5.2). */
function orderOf(displayOrder: Json | undefined): number {
  return typeof displayOrder === 'number' && displayOrder >= 0 ? displayOrder : Number.MAX_SAFE_INTEGER;
}

function isDefault(name: string, value: Form): boolean {
  const field = Object.entries(propertyFields).find(([field]) => field === name)?.[1];
  return !isRef(value) && field !== undefined && 'absent' in field && equalForms(field.absent, value);
}

/** `modificationMetadata` of a body: what HubSpot lets the API change. */
export function modification(body: Json): JsonObject {
  return isObject(body) ? objectAt(body, 'modificationMetadata') : {};
}
