import type { Json, JsonObject } from '../../../src/core/call.ts';
import { and, filter, or } from '../../filter/support.ts';
import { contactFlow } from '../enroll/support.ts';

/** A standard edge to an action, or a GOTO. */
type Next = number | JsonObject | undefined;

export const goto = (next: number): JsonObject => ({ edgeType: 'GOTO', nextActionId: String(next) });

function edge(name: string, next: Next): JsonObject {
  if (next === undefined) return {};
  return { [name]: typeof next === 'number' ? { edgeType: 'STANDARD', nextActionId: String(next) } : next };
}

export const act = (
  id: number,
  type: string,
  fields: JsonObject,
  next?: Next,
  actionTypeVersion = 0,
): JsonObject => ({
  actionId: String(id),
  actionTypeVersion,
  actionTypeId: type,
  ...edge('connection', next),
  fields,
  type: 'SINGLE_CONNECTION',
});

export const set = (id: number, property: string, value: string | JsonObject, next?: Next): JsonObject =>
  act(
    id,
    '0-5',
    {
      property_name: property,
      value: typeof value === 'string' ? { staticValue: value, type: 'STATIC_VALUE' } : value,
    },
    next,
  );

export const mail = (id: number, content: string, next?: Next): JsonObject =>
  act(id, '0-4', { content_id: content }, next);

export const wait = (id: number, minutes: number, next?: Next): JsonObject =>
  act(id, '0-1', { delta: String(minutes), time_unit: 'MINUTES' }, next);

export const output = (actionId: number, dataKey: string): JsonObject => ({
  actionId: String(actionId),
  dataKey,
  type: 'FIELD_DATA',
});

export const ofRecord = (propertyName: string): JsonObject => ({ propertyName, type: 'OBJECT_PROPERTY' });

export function cases(
  id: number,
  inputValue: JsonObject,
  all: Readonly<Record<string, Next>>,
  otherwise?: Next,
  name?: string,
): JsonObject {
  return {
    actionId: String(id),
    inputValue,
    staticBranches: Object.entries(all).map(([branchValue, next]) => ({
      branchValue,
      ...edge('connection', next),
    })),
    ...(name !== undefined && { defaultBranchName: name }),
    ...edge('defaultBranch', otherwise),
    type: 'STATIC_BRANCH',
  };
}

export function branches(
  id: number,
  all: readonly (readonly [branchName: string, filterBranch: JsonObject, next?: Next])[],
  otherwise?: Next,
  name?: string,
): JsonObject {
  return {
    actionId: String(id),
    listBranches: all.map(([branchName, filterBranch, next]) => ({
      filterBranch,
      branchName,
      ...edge('connection', next),
    })),
    ...(name !== undefined && { defaultBranchName: name }),
    ...edge('defaultBranch', otherwise),
    type: 'LIST_BRANCH',
  };
}

export const anyOf = (property: string, ...values: readonly string[]): JsonObject =>
  filter(property, { operator: 'IS_ANY_OF', values, operationType: 'ENUMERATION' });

export const isKnown = (property: string): JsonObject =>
  filter(property, { operator: 'IS_KNOWN', operationType: 'ALL_PROPERTY' });

export const words = (property: string, operator: string, ...values: readonly string[]): JsonObject =>
  filter(property, { operator, values, operationType: 'MULTISTRING' });

export const event = (eventTypeId: string, ...filters: readonly JsonObject[]): JsonObject => ({
  filterBranches: [],
  filters,
  eventTypeId,
  operator: 'HAS_COMPLETED',
  filterBranchType: 'UNIFIED_EVENTS',
  filterBranchOperator: 'AND',
});

/** The event that a property has a new value. */
export const changed = (property: string, operation: JsonObject): JsonObject =>
  event(
    '4-655002',
    filter('hs_name', { operator: 'IS_EQUAL_TO', value: property, operationType: 'STRING' }),
    filter('hs_value', operation),
  );

export const anything = { operator: 'IS_KNOWN', operationType: 'ALL_PROPERTY' };

export const whenList = (...filters: readonly JsonObject[]): JsonObject => ({
  shouldReEnroll: false,
  listFilterBranch: or(and(filters)),
  unEnrollObjectsNotMeetingCriteria: false,
  reEnrollmentTriggersFilterBranches: [],
  type: 'LIST_BASED',
});

export const whenEvents = (...eventFilterBranches: readonly JsonObject[]): JsonObject => ({
  shouldReEnroll: true,
  eventFilterBranches,
  listMembershipFilterBranches: [],
  type: 'EVENT_BASED',
});

/** What HubSpot lists in every flow, used or not. */
const dataSources: readonly Json[] = [
  {
    name: 'fetched_object_186775092',
    objectTypeId: '0-1',
    associationTypeId: 69,
    associationCategory: 'USER_DEFINED',
    type: 'ASSOCIATION_TIMESTAMP',
  },
  {
    name: 'fetched_object_288430964',
    objectTypeId: '0-2',
    associationTypeId: 5,
    associationCategory: 'HUBSPOT_DEFINED',
    sortBy: { property: 'hs_lastmodifieddate', missing: null, order: 'DESC' },
    type: 'ASSOCIATION',
  },
];

const { canEnrollFromSalesforce, suppressionListIds, name: _, ...shown } = contactFlow;

export function flow(
  objectTypeId: string,
  actions: readonly JsonObject[],
  more: JsonObject = {},
): JsonObject {
  const isOfContacts = objectTypeId === '0-1';
  return {
    ...shown,
    objectTypeId,
    dataSources,
    actions,
    startActionId: String(actions[0]?.['actionId']),
    nextAvailableActionId: '90',
    ...(isOfContacts && { canEnrollFromSalesforce, suppressionListIds }),
    type: isOfContacts ? 'CONTACT_FLOW' : 'PLATFORM_FLOW',
    ...more,
  };
}
