import type { ApiRequest } from '../api.ts';
import { invalid, notFound } from '../errors.ts';
import type { ObjectType } from '../portal/object-types.ts';
import { activeProperty } from '../properties/stored.ts';
import type { Entry } from '../store/collection.ts';
import { param } from '../text.ts';
import { recordsOf, valuesOf } from './stored.ts';

/** A record by its id, or by the value of a unique property when `idProperty` names one. */
export function findRecord(
  request: ApiRequest,
  type: ObjectType,
  id: string,
  archived: boolean,
  idProperty: string,
): Entry | undefined {
  const records = recordsOf(request.portal.store, type);
  if (idProperty === '' || idProperty === 'hs_object_id') {
    const entry = records.get(id);
    return entry?.archived === archived ? entry : undefined;
  }
  const property = activeProperty(request.portal, type, idProperty);
  if (property?.body.hasUniqueValue !== true)
    throw invalid(`Property "${idProperty}" is not a unique property`);
  return records.all().find(entry => entry.archived === archived && valuesOf(entry.body)[idProperty] === id);
}

/** As `findRecord` for the record in the path; throws the 404. */
export function recordOf(request: ApiRequest, type: ObjectType, archived: boolean): Entry {
  const idProperty = request.query.get('idProperty') ?? '';
  const entry = findRecord(request, type, param(request, 'recordId'), archived, idProperty);
  if (!entry) throw notFound('resource not found');
  return entry;
}
