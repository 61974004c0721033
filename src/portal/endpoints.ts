import type { Call } from '../core/call.ts';
import { InternalError } from './internal-error.ts';

/** A pinned version of one of HubSpot's APIs. Evidence letters are those of the reference. */
export interface ApiVersion {
  readonly version: string;
  /** The first day on which HubSpot no longer supports it, YYYY-MM-DD: after that it may break without notice. */
  readonly ends: string;
  readonly beta?: true;
}

/**
 * GA on 2026-09-08 and supported for 18 months (reference 1.2, D: DOC:versioning). HubSpot names no last day for it;
 * this is GA plus 18 months.
 */
const SEPTEMBER_2026: ApiVersion = { version: '2026-09', ends: '2028-03-08' };

/** Which version of each API is spoken (reference 2). `doctor` prints the end dates. */
export const apiVersions = {
  'account-info': SEPTEMBER_2026,
  pipelines: SEPTEMBER_2026,
  properties: SEPTEMBER_2026,
  owners: SEPTEMBER_2026,
  limits: SEPTEMBER_2026,
  objects: SEPTEMBER_2026,
  lists: SEPTEMBER_2026,
  schemas: SEPTEMBER_2026,
  associations: SEPTEMBER_2026,
  emails: SEPTEMBER_2026,
  /** Teams and users have no later version (reference 2); GA in March 2026 plus 18 months. */
  users: { version: '2026-03', ends: '2027-09-30' },
  /** No dated version is GA (reference 1.3, D). Numbered v4 paths are unsupported from 2027-03-30. */
  flows: { version: 'v4', ends: '2027-03-30' },
  /** No dated version is GA (reference 2). Numbered v3 paths are unsupported "from September 2027". */
  forms: { version: 'v3', ends: '2027-09-01' },
  /**
   * `access-token-info` is in no specification and has no dated form (reference 3.1, O). Numbered paths are unsupported
   * "from September 2027" (reference 1.1, D); that this one is among them is our inference.
   */
  'token-info': { version: 'v2', ends: '2027-09-01' },
} as const satisfies Readonly<Record<string, ApiVersion>>;

export type ApiName = keyof typeof apiVersions;
export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface Endpoint {
  readonly method: Method;
  /** With `{version}` and the names of `Call.path`. */
  readonly path: string;
  readonly api: ApiName;
  readonly effect: 'read' | 'write';
  /** `findFirst`: repeating it could make a second one, so look for the first one by its name. */
  readonly replay: 'safe' | 'findFirst';
  /** Spends from the search budget as well (reference 4.1). */
  readonly isSearch?: true;
  /** Wants the token in its body. The gateway puts it there, so that no call ever holds a token. */
  readonly sendsToken?: true;
}

const PIPELINES = '/crm/pipelines/{version}/{objectType}';
const PIPELINE = `${PIPELINES}/{pipelineId}`;
const PROPERTIES = '/crm/properties/{version}/{objectType}';
const LISTS = '/crm/lists/{version}';
const LIST = `${LISTS}/{listId}`;
const FLOWS = '/automation/{version}/flows';
const FLOW = `${FLOWS}/{flowId}`;

/**
 * Every request that portalform can make, and the only place that knows paths. PATCH, PUT and DELETE are safe to repeat
 * because the engine sends absolute values; PUT of a workflow is not, since each one makes a new revision. Sources:
 * reference 3.1, 3.2, 4.1, 5.1, 7.1, 9, 10, 11.1, 12, 13.
 */
export const endpoints = {
  'account.details': read('GET', '/account-info/{version}/details', 'account-info'),
  'account.apiUsage': read('GET', '/account-info/{version}/api-usage/daily/private-apps', 'account-info'),
  'account.auditLogs': read('GET', '/account-info/{version}/activity/audit-logs', 'account-info'),
  'token.info': {
    ...read('POST', '/oauth/{version}/private-apps/get/access-token-info', 'token-info'),
    sendsToken: true,
  },
  'owners.list': read('GET', '/crm/owners/{version}', 'owners'),

  'pipelines.list': read('GET', PIPELINES, 'pipelines'),
  'pipelines.read': read('GET', PIPELINE, 'pipelines'),
  'pipelines.audit': read('GET', `${PIPELINE}/audit`, 'pipelines'),
  'pipelines.create': create(PIPELINES, 'pipelines'),
  'pipelines.update': write('PATCH', PIPELINE, 'pipelines'),
  'pipelines.delete': write('DELETE', PIPELINE, 'pipelines'),
  'stages.create': create(`${PIPELINE}/stages`, 'pipelines'),
  'stages.update': write('PATCH', `${PIPELINE}/stages/{stageId}`, 'pipelines'),
  'stages.delete': write('DELETE', `${PIPELINE}/stages/{stageId}`, 'pipelines'),
  'stages.audit': read('GET', `${PIPELINE}/stages/{stageId}/audit`, 'pipelines'),

  'properties.list': read('GET', PROPERTIES, 'properties'),
  'properties.read': read('GET', `${PROPERTIES}/{name}`, 'properties'),
  'properties.create': create(PROPERTIES, 'properties'),
  'properties.update': write('PATCH', `${PROPERTIES}/{name}`, 'properties'),
  'properties.archive': write('DELETE', `${PROPERTIES}/{name}`, 'properties'),
  'properties.batchCreate': create(`${PROPERTIES}/batch/create`, 'properties'),
  'properties.batchRead': read('POST', `${PROPERTIES}/batch/read`, 'properties'),

  'groups.list': read('GET', `${PROPERTIES}/groups`, 'properties'),
  'groups.read': read('GET', `${PROPERTIES}/groups/{name}`, 'properties'),
  'groups.create': create(`${PROPERTIES}/groups`, 'properties'),
  'groups.update': write('PATCH', `${PROPERTIES}/groups/{name}`, 'properties'),
  'groups.archive': write('DELETE', `${PROPERTIES}/groups/{name}`, 'properties'),

  'validations.list': read('GET', '/crm/property-validations/{version}/{objectTypeId}', 'properties'),
  'validations.put': write(
    'PUT',
    '/crm/property-validations/{version}/{objectTypeId}/{propertyName}/rule-type/{ruleType}',
    'properties',
  ),

  'lists.search': read('POST', `${LISTS}/search`, 'lists'),
  'lists.readMany': read('GET', LISTS, 'lists'),
  'lists.create': create(LISTS, 'lists'),
  'lists.rename': write('PUT', `${LIST}/update-list-name`, 'lists'),
  'lists.filters': write('PUT', `${LIST}/update-list-filters`, 'lists'),
  'lists.move': write('PUT', `${LISTS}/folders/move-list`, 'lists'),
  'lists.delete': write('DELETE', LIST, 'lists'),
  'listFolders.tree': read('GET', `${LISTS}/folders`, 'lists'),

  'flows.list': read('GET', FLOWS, 'flows'),
  'flows.read': read('GET', FLOW, 'flows'),
  'flows.batchRead': read('POST', `${FLOWS}/batch/read`, 'flows'),
  'flows.create': create(FLOWS, 'flows'),
  'flows.update': { ...write('PUT', FLOW, 'flows'), replay: 'findFirst' },
  'flows.delete': write('DELETE', FLOW, 'flows'),

  'teams.list': read('GET', '/settings/users/{version}/teams', 'users'),
  'forms.list': read('GET', '/marketing/{version}/forms', 'forms'),
  'emails.list': read('GET', '/marketing/emails/{version}', 'emails'),
  'associationLabels.list': read('GET', '/crm/associations/{version}/{from}/{to}/labels', 'associations'),
  'schemas.list': read('GET', '/crm-object-schemas/{version}/schemas', 'schemas'),
  'schemas.read': read('GET', '/crm-object-schemas/{version}/schemas/{objectType}', 'schemas'),

  'limits.pipelines': read('GET', '/crm/limits/{version}/pipelines', 'limits'),
  'limits.customProperties': read('GET', '/crm/limits/{version}/custom-properties', 'limits'),
  'limits.calculatedProperties': read('GET', '/crm/limits/{version}/calculated-properties', 'limits'),

  'records.search': {
    ...read('POST', '/crm/objects/{version}/{objectType}/search', 'objects'),
    isSearch: true,
  },
} as const satisfies Readonly<Record<string, Endpoint>>;

function read(method: 'GET' | 'POST', path: string, api: ApiName): Endpoint {
  return { method, path, api, effect: 'read', replay: 'safe' };
}

function write(method: 'PATCH' | 'PUT' | 'DELETE', path: string, api: ApiName): Endpoint {
  return { method, path, api, effect: 'write', replay: 'safe' };
}

function create(path: string, api: ApiName): Endpoint {
  return { method: 'POST', path, api, effect: 'write', replay: 'findFirst' };
}

/** The table's row for a call. Throws `InternalError` for a name that is not in the table. */
export function endpointOf(call: Call): Endpoint {
  const table: Readonly<Record<string, Endpoint>> = endpoints;
  const endpoint = Object.hasOwn(table, call.endpoint) ? table[call.endpoint] : undefined;
  if (endpoint === undefined) throw new InternalError(`no endpoint is named ${call.endpoint}`);
  return endpoint;
}

/**
 * Where a call goes, without its query: `GET /crm/properties/2026-09/contacts`. Values of `call.path` are
 * percent-encoded. Throws `InternalError` for an unknown endpoint, and for values that are missing, unknown to the path
 * or would change its meaning.
 */
export function requestOf(call: Call): { readonly method: Method; readonly path: string } {
  const endpoint = endpointOf(call);
  const values = new Map(Object.entries({ ...call.path, version: apiVersions[endpoint.api].version }));
  const used = new Set(['version']);
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    used.add(name);
    return segmentOf(call, name, values.get(name));
  });
  const unused = [...values.keys()].find(name => !used.has(name));
  if (unused !== undefined) throw new InternalError(`${call.endpoint} has no {${unused}} in its path`);
  return { method: endpoint.method, path };
}

/** A URL parser resolves `.` and `..` even when percent-encoded, and would send the request somewhere else. */
function segmentOf(call: Call, name: string, value: string | undefined): string {
  if (value === undefined || value === '')
    throw new InternalError(`${call.endpoint} needs {${name}} in its path`);
  if (value === '.' || value === '..' || /\p{Surrogate}/u.test(value)) {
    throw new InternalError(
      `${call.endpoint}: ${JSON.stringify(value)} cannot stand for {${name}} in a path`,
    );
  }
  return encodeURIComponent(value);
}
