import type { ApiRequest } from '../api.ts';
import { DUPLICATE_UNIQUE_VALUE } from '../assumptions.ts';
import { ApiError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';
import type { Portal } from '../portal/portal.ts';
import { uniqueProperties } from '../properties/stored.ts';
import type { Entry } from '../store/collection.ts';
import { remember } from './lag.ts';
import { createdProperty, modifiedProperty } from './shown.ts';
import { recordsOf, recordsWith, valuesOf } from './stored.ts';
import { checkValues, invalidValues, type Problem } from './values.ts';

type Values = Readonly<Record<string, string>>;

/** Stores a record and keeps its former state for a lagging search. */
export function saveRecord(
  portal: Portal,
  type: ObjectType,
  id: string,
  archived: boolean,
  body: JsonObject,
): Entry {
  const records = recordsOf(portal.store, type);
  remember(portal, type, id, records.get(id));
  return records.put(id, archived, body);
}

const NEXT_ID = 'nextRecordId';
const FIRST_ID = 200_000_000_001;

function takeId(portal: Portal, type: ObjectType): string {
  let id = Number(portal.store.setting(NEXT_ID) ?? FIRST_ID);
  while (recordsOf(portal.store, type).get(String(id))) id += 1;
  portal.store.setSetting(NEXT_ID, String(id + 1));
  return String(id);
}

/** Another active record with the same value of a unique property. */
function conflict(
  portal: Portal,
  type: ObjectType,
  values: Values,
  own: string | undefined,
): ApiError | undefined {
  for (const name of uniqueProperties(portal, type)) {
    const value = values[name];
    if (!value) continue;
    const holders = recordsWith(portal.store, type, name, value);
    const other = [...holders].find(id => id !== own);
    if (other === undefined) continue;
    if (name === 'email') return emailExists(type, other);
    const message = `Another record (${other}) has the value "${value}" of the unique property "${name}"`;
    return invalidValues([{ name, error: DUPLICATE_UNIQUE_VALUE, message }]);
  }
  return undefined;
}

/** 409 of a contact that exists; the existing id is in the message (reference 4.2; samples, O). */
function emailExists(type: ObjectType, id: string): ApiError {
  return new ApiError(409, {
    message: `${type.singularLabel} already exists. Existing ID: ${id}`,
    category: 'CONFLICT',
    context: { existingId: [id] },
  });
}

/** Checks the values of all inputs first: one bad value refuses the whole batch (samples, O). */
export function checkedInputs(
  request: ApiRequest,
  type: ObjectType,
  posted: readonly JsonObject[],
): readonly Values[] {
  const checked = posted.map(properties => checkValues(request.portal, type, properties));
  const problems: readonly Problem[] = checked.flatMap(({ problems }) => problems);
  if (problems.length > 0) throw invalidValues(problems);
  return checked.map(({ values }) => values);
}

export function createRecord(request: ApiRequest, type: ObjectType, values: Values): Entry {
  const { portal } = request;
  const clash = conflict(portal, type, values, undefined);
  if (clash) throw clash;
  const id = takeId(portal, type);
  const now = portal.now().toISOString();
  const set = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const properties = {
    ...set,
    [createdProperty(type)]: now,
    [modifiedProperty(type)]: now,
    hs_object_id: id,
    ...(type.id === '0-1' && { hs_object_source: 'INTEGRATION', hs_object_source_label: 'INTEGRATION' }),
  };
  return saveRecord(portal, type, id, false, {
    id,
    properties,
    createdAt: now,
    updatedAt: now,
    archived: false,
  });
}

export function updateRecord(request: ApiRequest, type: ObjectType, entry: Entry, values: Values): Entry {
  const { portal } = request;
  const clash = conflict(portal, type, values, entry.id);
  if (clash) throw clash;
  const now = portal.now().toISOString();
  const merged = { ...valuesOf(entry.body), ...values, [modifiedProperty(type)]: now };
  const properties = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''));
  return saveRecord(portal, type, entry.id, false, { ...entry.body, properties, updatedAt: now });
}

export function archiveRecord(request: ApiRequest, type: ObjectType, entry: Entry): void {
  const { portal } = request;
  const now = portal.now().toISOString();
  saveRecord(portal, type, entry.id, true, {
    ...entry.body,
    updatedAt: now,
    archived: true,
    archivedAt: now,
  });
}
