import type { ApiRequest } from '../api.ts';
import type { Json, JsonObject } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';
import { uiOrigin } from '../portal/portal.ts';
import { activeProperty } from '../properties/stored.ts';
import type { Entry } from '../store/collection.ts';
import { valuesOf } from './stored.ts';

/** Contacts say lastmodifieddate, all others hs_lastmodifieddate; newer types say hs_createdate, too. */
const WITH_CREATEDATE: readonly string[] = ['0-1', '0-2', '0-3', '0-5', '0-7', '0-8'];
export const createdProperty = (type: ObjectType): string =>
  WITH_CREATEDATE.includes(type.id) ? 'createdate' : 'hs_createdate';
export const modifiedProperty = (type: ObjectType): string =>
  type.id === '0-1' ? 'lastmodifieddate' : 'hs_lastmodifieddate';

/** Properties that come back unasked. */
const STANDARD: Readonly<Record<string, readonly string[]>> = {
  '0-1': ['email', 'firstname', 'lastname'],
  '0-2': ['domain', 'name'],
  '0-3': ['amount', 'closedate', 'dealname', 'dealstage', 'pipeline'],
  '0-5': [
    'content',
    'hs_pipeline',
    'hs_pipeline_stage',
    'hs_ticket_category',
    'hs_ticket_priority',
    'subject',
  ],
};

export const standardProperties = (type: ObjectType): readonly string[] => STANDARD[type.id] ?? [];

/**
 * A record as answers show it. With `wanted`, those properties (null where there is no value) and the dates and id;
 * without, every value. Values of archived properties stay hidden until a restore (reference 5.4, O).
 */
export function shownRecord(
  request: ApiRequest,
  type: ObjectType,
  entry: Entry,
  wanted: readonly string[] | undefined,
): JsonObject {
  const values = valuesOf(entry.body);
  const always = [createdProperty(type), modifiedProperty(type), 'hs_object_id'];
  const names = wanted ? new Set([...always, ...wanted]) : Object.keys(values);
  const shown: Record<string, Json> = {};
  for (const name of names) {
    if (activeProperty(request.portal, type, name)) shown[name] = values[name] ?? null;
  }
  const url = `${uiOrigin(request.portal)}/contacts/${request.portal.portalId}/record/${type.id}/${entry.id}`;
  return { ...entry.body, properties: shown, archived: entry.archived, url };
}
