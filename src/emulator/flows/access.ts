import type { ApiRequest } from '../api.ts';
import { FLOW_DENIED_CATEGORY, USER_FLOWS_ANSWER } from '../assumptions.ts';
import type { ApiError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { findObjectType } from '../portal/object-types.ts';
import { sensitiveScope } from '../portal/scopes.ts';
import { activeProperty, sensitivityOf } from '../properties/stored.ts';
import type { Entry } from '../store/collection.ts';
import { param } from '../text.ts';
import { flowError, flowsOf, noSuchFlow, switchesOf, typeIdOf } from './stored.ts';
import { flowUses } from './uses.ts';

/** The object type of users: their workflows answer 404 (reference 18, O). */
const USERS = '0-115';

/** The words are published (reference 1.4, O). */
const unreadable = (): ApiError =>
  flowError(
    'FLOW_ACCESS_DENIED',
    'Access denied. Flow must be accessible via external APIs and contain no sensitive properties unless ' +
      'appropriate sensitive data scopes are provided.',
    403,
    FLOW_DENIED_CATEGORY,
  );

/** Whether the token sees any workflow: service keys see none, not even their own (reference 1.4, O). */
const seesFlows = ({ token, portal }: ApiRequest): boolean =>
  token.flows ?? (token.kind !== 'service-key' || portal.serviceKeyFlows === 'all');

/** The most sensitive level among the properties that a workflow uses, with the object types it occurs on. */
function sensitiveTypes(request: ApiRequest, flow: JsonObject): ReadonlyMap<string, string> {
  const { portal } = request;
  const found = new Map<string, string>();
  for (const { kind, scope, id } of flowUses(portal.store, flow)) {
    const type = kind === 'property' ? findObjectType(portal.store, scope) : undefined;
    const property = type && activeProperty(portal, type, id);
    const level = property ? sensitivityOf(property.body) : 'non_sensitive';
    if (type && level !== 'non_sensitive' && found.get(type.id) !== 'highly_sensitive')
      found.set(type.id, level);
  }
  return found;
}

/** Sensitive properties need their scope; automation has no highly sensitive ones at all (reference 3.3, D). */
function mayHandle(request: ApiRequest, flow: JsonObject, mode: 'read' | 'write'): boolean {
  for (const [typeId, level] of sensitiveTypes(request, flow)) {
    const type = findObjectType(request.portal.store, typeId);
    if (level !== 'sensitive' || !type || !request.token.scopes.has(sensitiveScope(type, mode))) return false;
  }
  return true;
}

type Sight = 'seen' | 'unreadable' | 'absent';

function sightOf(request: ApiRequest, { id, body }: Entry): Sight {
  if (request.ui) return 'seen';
  if (!seesFlows(request)) return 'unreadable';
  if (typeIdOf(body) === USERS) return USER_FLOWS_ANSWER;
  const readable = switchesOf(request.portal.store, id).readable !== false;
  return readable && mayHandle(request, body, 'read') ? 'seen' : 'unreadable';
}

export const isSeen = (request: ApiRequest, entry: Entry): boolean => sightOf(request, entry) === 'seen';

/** Whether the list names a workflow; those that cannot be read may be missing from it (reference 1.4, O). */
export function isListed(request: ApiRequest, entry: Entry): boolean {
  if (isSeen(request, entry)) return true;
  if (!seesFlows(request)) return false;
  const { listed } = switchesOf(request.portal.store, entry.id);
  return typeof listed === 'boolean' ? listed : request.portal.unreadableFlows === 'listed';
}

/** The workflow in the path; throws the 403 or 404. */
export function flowOf(request: ApiRequest): Entry {
  const id = param(request, 'flowId');
  const entry = flowsOf(request.portal.store).get(id);
  const sight = entry ? sightOf(request, entry) : 'absent';
  if (!entry || sight === 'absent') throw noSuchFlow(id);
  if (sight === 'unreadable') throw unreadable();
  return entry;
}

/** Writing a workflow with sensitive properties needs their write scope (reference 3.3, D). */
export function needSensitive(request: ApiRequest, flow: JsonObject): void {
  if (!request.ui && !mayHandle(request, flow, 'write')) throw unreadable();
}
