import { arrayOf, isObject, type Json, type JsonObject } from '../json.ts';
import { objectBody, readFields } from '../properties/fields.ts';

/** Fields of both types of workflows (reference 11.2). */
const COMMON = {
  name: 'string',
  description: 'string',
  uuid: 'string',
  isEnabled: 'boolean',
  startActionId: 'string',
  actions: 'array',
  enrollmentCriteria: 'object',
  enrollmentSchedule: 'object',
  timeWindows: 'array',
  blockedDates: 'array',
  customProperties: 'object',
  dataSources: 'array',
  type: 'string',
  flowType: 'string',
  objectTypeId: 'string',
  revisionId: 'string',
  nextAvailableActionId: 'string',
} as const;

/** Fields of CONTACT_FLOW and of PLATFORM_FLOW only; those of the other type are dropped. */
const OF_TYPE = {
  CONTACT_FLOW: {
    suppressionListIds: 'array',
    canEnrollFromSalesforce: 'boolean',
    goalFilterBranch: 'object',
    eventAnchor: 'object',
    unEnrollmentSetting: 'object',
  },
  PLATFORM_FLOW: { suppressionFilterBranch: 'object' },
} as const;

export type FlowType = keyof typeof OF_TYPE;

export const flowTypeOf = (body: JsonObject): FlowType | undefined =>
  body.type === 'CONTACT_FLOW' || body.type === 'PLATFORM_FLOW' ? body.type : undefined;

/** Fields that HubSpot manages itself. */
const SERVER: readonly string[] = ['id', 'createdAt', 'updatedAt', 'crmObjectCreationStatus'];

/**
 * The fields of a create or PUT, wrong types refused. Of fields that nobody describes only those stay that the stored
 * workflow shows, too.
 */
export function readFlow(json: Json | undefined, type: FlowType, before: JsonObject | undefined): JsonObject {
  const body = objectBody(json);
  const known = { ...COMMON, ...OF_TYPE[type] };
  const others = Object.entries(body).filter(
    ([key]) => !Object.hasOwn(known, key) && !SERVER.includes(key) && before?.[key] !== undefined,
  );
  return { ...readFields(body, known), ...Object.fromEntries(others) };
}

/** Keys in the recorded order (samples, O); the rest stands before the type, which is last. */
const ORDER: readonly string[] = [
  'id', 'isEnabled', 'objectTypeId', 'flowType', 'revisionId', 'name', 'description', 'uuid', 'createdAt',
  'updatedAt', 'startActionId', 'nextAvailableActionId', 'actions', 'enrollmentCriteria', 'enrollmentSchedule',
  'timeWindows', 'blockedDates', 'customProperties', 'dataSources', 'crmObjectCreationStatus',
]; // biome-ignore format: a list of words

export function inFlowOrder(body: JsonObject): JsonObject {
  const rest = Object.keys(body).filter(key => !ORDER.includes(key) && key !== 'type');
  const keys = [...ORDER, ...rest, 'type'].filter(key => body[key] !== undefined);
  return Object.fromEntries(keys.map(key => [key, body[key] ?? null]));
}

/** What HubSpot adds to a workflow that does not say it (reference 11.2; recorded bodies, O). */
export const defaultsOf = (type: FlowType): JsonObject => ({
  timeWindows: [],
  blockedDates: [],
  customProperties: {},
  dataSources: [],
  ...(type === 'CONTACT_FLOW' && { suppressionListIds: [], canEnrollFromSalesforce: false }),
});

/** The highest number among the ids of actions. */
export const highestId = (flow: JsonObject): number =>
  Math.max(
    0,
    ...arrayOf(flow, 'actions').map(action => (isObject(action) ? Number(action.actionId) || 0 : 0)),
  );
