import type { ApiAnswer, ApiRequest } from '../api.ts';
import {
  FIRST_FLOW_ID,
  FLOW_CREATE_REFUSED,
  PENDING_REFUSED,
  PUT_REQUIRES,
  RETYPED_ACTION_TYPE_REFUSED,
  UNNAMED_FLOW,
} from '../assumptions.ts';
import { invalid, unreadable } from '../errors.ts';
import { knownParts, nothingKnown } from '../filters/context.ts';
import { type JsonObject, textOf } from '../json.ts';
import { isTypeId } from '../portal/object-types.ts';
import { objectBody, requireFields } from '../properties/fields.ts';
import type { Entry } from '../store/collection.ts';
import { takeId } from '../usage/ids.ts';
import { flowOf, needSensitive } from './access.ts';
import { checkFlow } from './checks.ts';
import { defaultsOf, type FlowType, flowTypeOf, highestId, inFlowOrder, readFlow } from './fields.ts';
import { actionId, actionsOf } from './graph.ts';
import { normalFlow } from './normal.ts';
import {
  asPending,
  flowError,
  flowsOf,
  forgetSwitches,
  isPending,
  keepSwitches,
  NEXT_FLOW_ID,
  setPending,
  typeIdOf,
} from './stored.ts';

/** CONTACT_FLOW is about contacts, PLATFORM_FLOW about everything else (reference 11.2). */
function checkObjectType(request: ApiRequest, type: FlowType, id: string): void {
  if (!isTypeId(request.portal, id)) throw invalid(`'${id}' is no objectTypeId`);
  if ((type === 'CONTACT_FLOW') !== (id === '0-1'))
    throw invalid(`A ${type} cannot have the objectTypeId ${id}`);
}

function typeOfBody(body: JsonObject): FlowType {
  const type = flowTypeOf(body);
  if (!type) throw unreadable(`'${textOf(body, 'type')}' is no type of flow`);
  return type;
}

const nextAction = (sent: JsonObject, flow: JsonObject): string =>
  String(Math.max(Number(textOf(sent, 'nextAvailableActionId')) || 1, highestId(flow) + 1));

/** Creates a workflow: 201, PENDING for a while (reference 4.3, D). Fields that HubSpot manages are ignored. */
export function createFlow(request: ApiRequest): ApiAnswer {
  const { portal } = request;
  const body = objectBody(request.body);
  requireFields({ type: body.type ?? '' }, ['type']);
  const type = typeOfBody(body);
  const fields = readFlow(body, type, undefined);
  requireFields(fields, ['flowType', 'objectTypeId', 'isEnabled', 'actions']);
  if (fields.flowType !== 'WORKFLOW' && fields.flowType !== 'ACTION_SET')
    throw unreadable(`'${textOf(fields, 'flowType')}' is no flowType`);
  const objectTypeId = typeIdOf(fields);
  checkObjectType(request, type, objectTypeId);
  const flow: JsonObject = { ...defaultsOf(type), ...fields };
  const refuse = (problem: string) => flowError(FLOW_CREATE_REFUSED, problem);
  if (!request.ui) checkFlow({ portal, objectTypeId, before: undefined, known: nothingKnown, refuse }, flow);
  needSensitive(request, flow);
  const id = takeId(portal.store, NEXT_FLOW_ID, FIRST_FLOW_ID, taken => flowsOf(portal.store).get(taken));
  const now = portal.now();
  const stored = inFlowOrder({
    ...normalFlow(flow, new Set()),
    id,
    name: textOf(fields, 'name') || UNNAMED_FLOW(now),
    revisionId: '1',
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    nextAvailableActionId: nextAction(fields, flow),
    crmObjectCreationStatus: 'COMPLETE',
  });
  if (request.ui) keepSwitches(portal.store, id, body);
  const entry = flowsOf(portal.store).put(id, false, stored);
  if (!request.ui) setPending(portal.store, id, portal.pendingReads);
  return { status: 201, body: isPending(portal, entry) ? asPending(stored) : stored };
}

const badUpdate = (problem: string) => flowError('FLOW_UPDATE_BAD_REQUEST', problem);

/** What a PUT may not have and must have (reference 11.2, D; what is required without HubSpot saying so is assumed). */
function checkPut(before: JsonObject, sent: JsonObject, fields: JsonObject): void {
  const forbidden = ['createdAt', 'updatedAt', 'dataSources'].filter(key => sent[key] !== undefined);
  if (forbidden.length > 0) throw badUpdate(`${forbidden.join(', ')} cannot be updated`);
  const wanted = PUT_REQUIRES.filter(key => before[key] !== undefined);
  requireFields(fields, ['revisionId', 'type', ...wanted]);
  if (fields.revisionId !== before.revisionId)
    throw flowError(
      'INVALID_REVISION_ID_IN_PUT_REQUEST',
      `The revision id ${textOf(fields, 'revisionId')} is not the one of the flow`,
    );
  for (const key of ['type', 'flowType', 'objectTypeId', 'id'])
    if (sent[key] !== undefined && sent[key] !== before[key]) throw badUpdate(`${key} cannot be updated`);
}

/**
 * An id stands for one action for ever: it keeps its type, and one that an earlier revision had and this one has not
 * cannot come back (reference 18, O). So new actions take ids from nextAvailableActionId upward.
 */
function checkIds(before: JsonObject, fields: JsonObject): void {
  const present = new Map(actionsOf(before).map(action => [actionId(action), action]));
  const next = Number(textOf(before, 'nextAvailableActionId')) || highestId(before) + 1;
  for (const action of actionsOf(fields)) {
    const id = actionId(action);
    const former = present.get(id);
    if (!former && Number(id) < next) throw badUpdate(`The action id ${id} was used by an earlier revision`);
    if (!former) continue;
    const keys = RETYPED_ACTION_TYPE_REFUSED ? ['type', 'actionTypeId'] : ['type'];
    if (keys.some(key => former[key] !== action[key]))
      throw badUpdate(`Action ${id} cannot become another type`);
  }
}

/** Fields of a stored workflow that no write changes; a person can change what it fetches. */
const FIXED: readonly string[] = [
  'id',
  'createdAt',
  'type',
  'flowType',
  'objectTypeId',
  'crmObjectCreationStatus',
];

function store(request: ApiRequest, { id, body: before }: Entry, fields: JsonObject): ApiAnswer {
  const { portal } = request;
  const sources = request.ui && fields.dataSources !== undefined ? [] : ['dataSources'];
  const fixed = [...FIXED, ...sources].flatMap(key =>
    before[key] === undefined ? [] : [[key, before[key]]],
  );
  const former = new Set(actionsOf(before).map(actionId));
  const stored = inFlowOrder({
    ...normalFlow(fields, former),
    ...Object.fromEntries(fixed),
    revisionId: String((Number(before.revisionId) || 0) + 1),
    updatedAt: portal.now().toISOString(),
    nextAvailableActionId: nextAction(before, fields),
  });
  flowsOf(portal.store).put(id, false, stored);
  return { status: 200, body: stored };
}

/** PUT replaces everything: what is not sent is gone (reference 11.1, D). */
export function replaceFlow(request: ApiRequest): ApiAnswer {
  const entry = flowOf(request);
  const { portal } = request;
  const sent = objectBody(request.body);
  const type = flowTypeOf(entry.body) ?? typeOfBody(sent);
  const fields = readFlow(sent, type, entry.body);
  if (request.ui) {
    keepSwitches(portal.store, entry.id, sent);
    return store(request, entry, fields);
  }
  if (isPending(portal, entry)) throw flowError(PENDING_REFUSED, `Flow ${entry.id} is still being created`);
  checkPut(entry.body, sent, fields);
  const objectTypeId = typeIdOf(entry.body);
  checkIds(entry.body, fields);
  const flow = { ...fields, objectTypeId, dataSources: entry.body.dataSources ?? [] };
  const known = knownParts(entry.body);
  checkFlow({ portal, objectTypeId, before: entry.body, known, refuse: badUpdate }, flow);
  needSensitive(request, flow);
  return store(request, entry, fields);
}

/** A person changes some of a workflow: what is sent is put over what there is; `emulator` sets its switches. */
export function editFlow(request: ApiRequest): ApiAnswer {
  const entry = flowOf(request);
  const sent = keepSwitches(request.portal.store, entry.id, objectBody(request.body));
  if (Object.keys(sent).length === 0) return { status: 200, body: entry.body };
  const type = flowTypeOf(entry.body) ?? 'PLATFORM_FLOW';
  return store(request, entry, readFlow({ ...entry.body, ...sent }, type, entry.body));
}

/** Permanent (reference 11.1, D). */
export function deleteFlow(request: ApiRequest): ApiAnswer {
  const { id } = flowOf(request);
  flowsOf(request.portal.store).remove(id);
  forgetSwitches(request.portal.store, id);
  return { status: 204 };
}
