import type { ApiAnswer, ApiRequest, Family } from '../api.ts';
import { isObject, type JsonObject } from '../json.ts';
import { limitOf, pagingOf } from '../paging.ts';
import type { ObjectType } from '../portal/object-types.ts';
import { needRecords } from '../portal/scopes.ts';
import { objectBody, requireFields } from '../properties/fields.ts';
import { typeOfRequest } from '../properties/stored.ts';
import type { Entry } from '../store/collection.ts';
import { batchArchive, batchCreate, batchRead, batchUpdate } from './batch.ts';
import { recordOf } from './find.ts';
import { search } from './search.ts';
import { shownRecord, standardProperties } from './shown.ts';
import { recordsOf } from './stored.ts';
import { archiveRecord, checkedInputs, createRecord, updateRecord } from './write.ts';

const reads = needRecords('read');
const writes = needRecords('write');

function wantedOf(request: ApiRequest, type: ObjectType): readonly string[] {
  const names = request.query.getAll('properties').flatMap(text => text.split(','));
  return names.length > 0 ? names : standardProperties(type);
}

const wantsArchived = (request: ApiRequest): boolean => request.query.get('archived') === 'true';

const byNumber = (left: Entry, right: Entry): number => Number(left.id) - Number(right.id);

/** 10 a page, at most 100; `after` is the id of the page's first record. */
function list(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  const limit = limitOf(request, 10, 100);
  const after = Number(request.query.get('after') ?? 0);
  const found = recordsOf(request.portal.store, type)
    .all()
    .filter(entry => entry.archived === wantsArchived(request) && Number(entry.id) >= after)
    .sort(byNumber);
  const wanted = wantedOf(request, type);
  const results = found.slice(0, limit).map(entry => shownRecord(request, type, entry, wanted));
  return { status: 200, body: { results, ...pagingOf(request, found[limit]?.id) } };
}

function read(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  const entry = recordOf(request, type, wantsArchived(request));
  return { status: 200, body: shownRecord(request, type, entry, wantedOf(request, type)) };
}

function postedProperties(request: ApiRequest): JsonObject {
  const body = objectBody(request.body);
  requireFields(body, ['properties']);
  return isObject(body.properties) ? body.properties : objectBody(body.properties);
}

function create(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  const [values = {}] = checkedInputs(request, type, [postedProperties(request)]);
  const entry = createRecord(request, type, values);
  const headers = { Location: `${request.path}/${entry.id}` };
  return { status: 201, body: shownRecord(request, type, entry, undefined), headers };
}

function update(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  const entry = recordOf(request, type, false);
  const [values = {}] = checkedInputs(request, type, [postedProperties(request)]);
  return {
    status: 200,
    body: shownRecord(request, type, updateRecord(request, type, entry, values), undefined),
  };
}

function archive(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  archiveRecord(request, type, recordOf(request, type, false));
  return { status: 204 };
}

export const RECORD_FAMILY: Family = {
  bases: ['/crm/objects/2026-09', '/crm/objects/2026-03', '/crm/v3/objects'],
  routes: [
    { method: 'POST', path: '/:objectType/search', access: reads, handle: search, search: true },
    { method: 'POST', path: '/:objectType/batch/create', access: writes, handle: batchCreate },
    { method: 'POST', path: '/:objectType/batch/read', access: reads, handle: batchRead },
    { method: 'POST', path: '/:objectType/batch/update', access: writes, handle: batchUpdate },
    { method: 'POST', path: '/:objectType/batch/archive', access: writes, handle: batchArchive },
    { method: 'GET', path: '/:objectType', access: reads, handle: list },
    { method: 'POST', path: '/:objectType', access: writes, handle: create },
    { method: 'GET', path: '/:objectType/:recordId', access: reads, handle: read },
    { method: 'PATCH', path: '/:objectType/:recordId', access: writes, handle: update },
    { method: 'DELETE', path: '/:objectType/:recordId', access: writes, handle: archive },
  ],
};
