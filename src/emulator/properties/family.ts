import type { ApiAnswer, ApiRequest, Family } from '../api.ts';
import { unreadable } from '../errors.ts';
import { needDefinitionRead, needDefinitionWrite } from '../portal/scopes.ts';
import type { Entry } from '../store/collection.ts';
import { param } from '../text.ts';
import { archiveProperty } from './archive.ts';
import { batchArchive, batchCreate, batchRead } from './batch.ts';
import { createProperty } from './create.ts';
import { GROUP_ROUTES } from './groups.ts';
import {
  activeProperty,
  noSuchProperty,
  propertiesOf,
  purgeExpired,
  SENSITIVITIES,
  typeOfRequest,
  visible,
} from './stored.ts';
import { updateProperty } from './update.ts';

/** `archived` and `dataSensitivity` of a query; `locale` and `properties` mean nothing (reference 5.1). */
function filterOf(request: ApiRequest): { archived: boolean; sensitivity: string } {
  const sensitivity = request.query.get('dataSensitivity') ?? 'non_sensitive';
  if (!SENSITIVITIES.includes(sensitivity)) throw unreadable(`'${sensitivity}' is no dataSensitivity`);
  return { archived: request.query.get('archived') === 'true', sensitivity };
}

function list(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  const { archived, sensitivity } = filterOf(request);
  purgeExpired(request.portal, type);
  const results = propertiesOf(request.portal, type).serialised(`${archived} ${sensitivity}`, entry =>
    visible(entry, archived, sensitivity),
  );
  return { status: 200, text: `{"results":${results}}` };
}

function read(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  const { archived, sensitivity } = filterOf(request);
  purgeExpired(request.portal, type);
  const name = param(request, 'propertyName');
  const entry = propertiesOf(request.portal, type).get(name);
  if (!entry || !visible(entry, archived, sensitivity)) throw noSuchProperty(type, name);
  return { status: 200, text: entry.text };
}

function create(request: ApiRequest): ApiAnswer {
  const body = createProperty(request, typeOfRequest(request), request.body);
  return { status: 201, body, headers: { Location: `${request.path}/${String(body.name)}` } };
}

/** The active property a path names; archived ones are 404 for PATCH and DELETE (reference 4.2, O). */
function active(request: ApiRequest): Entry {
  const type = typeOfRequest(request);
  const name = param(request, 'propertyName');
  const entry = activeProperty(request.portal, type, name);
  if (!entry) throw noSuchProperty(type, name);
  return entry;
}

/** Reference 5.1; batches and groups come before `:propertyName`, which would match them, too. */
export const PROPERTY_FAMILY: Family = {
  bases: ['/crm/properties/2026-09', '/crm/properties/2026-03', '/crm/v3/properties'],
  routes: [
    ...GROUP_ROUTES,
    { method: 'POST', path: '/:objectType/batch/create', access: needDefinitionWrite, handle: batchCreate },
    { method: 'POST', path: '/:objectType/batch/read', access: needDefinitionRead, handle: batchRead },
    { method: 'POST', path: '/:objectType/batch/archive', access: needDefinitionWrite, handle: batchArchive },
    { method: 'GET', path: '/:objectType', access: needDefinitionRead, handle: list },
    { method: 'POST', path: '/:objectType', access: needDefinitionWrite, handle: create },
    { method: 'GET', path: '/:objectType/:propertyName', access: needDefinitionRead, handle: read },
    {
      method: 'PATCH',
      path: '/:objectType/:propertyName',
      access: needDefinitionWrite,
      handle: request => ({
        status: 200,
        body: updateProperty(request, typeOfRequest(request), active(request)),
      }),
    },
    {
      method: 'DELETE',
      path: '/:objectType/:propertyName',
      access: needDefinitionWrite,
      handle(request) {
        archiveProperty(request, typeOfRequest(request), active(request));
        return { status: 204 };
      },
    },
  ],
};
