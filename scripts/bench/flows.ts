import type { JsonObject } from '../../src/core/call.ts';

/** A workflow of so many actions, a list branch in every tenth place, the last of each fifth step a task. */
export function flowBody(number: number, actions: number): JsonObject {
  return {
    id: String(50_000 + number),
    isEnabled: number % 3 !== 0,
    flowType: 'WORKFLOW',
    type: 'CONTACT_FLOW',
    objectTypeId: '0-1',
    revisionId: String(1 + (number % 20)),
    name: `Bench ${number}`,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-02-01T00:00:00.000Z',
    crmObjectCreationStatus: 'COMPLETE',
    timeWindows: [],
    blockedDates: [],
    customProperties: {},
    dataSources: [],
    suppressionListIds: [],
    canEnrollFromSalesforce: false,
    startActionId: '1',
    nextAvailableActionId: String(actions + 1),
    enrollmentCriteria: {
      type: 'LIST_BASED',
      shouldReEnroll: true,
      unEnrollObjectsNotMeetingCriteria: false,
      reEnrollmentTriggersFilterBranches: [],
      listFilterBranch: root([property('lifecyclestage', ['marketingqualifiedlead']), inList(number)]),
    },
    actions: Array.from({ length: actions }, (_, index) => action(index + 1, actions, number)),
  };
}

function action(id: number, last: number, flow: number): JsonObject {
  const connection = id < last ? { connection: { edgeType: 'STANDARD', nextActionId: String(id + 1) } } : {};
  const at = { actionId: String(id) };
  if (id % 10 === 0 && id < last - 1)
    return {
      ...at,
      type: 'LIST_BRANCH',
      listBranches: [
        {
          branchName: `Branch ${id}`,
          filterBranch: root([property('lifecyclestage', ['lead', 'customer'])]),
          connection: { edgeType: 'STANDARD', nextActionId: String(id + 1) },
        },
      ],
      defaultBranchName: 'Others',
      defaultBranch: { edgeType: 'GOTO', nextActionId: String(id + 2) },
    };
  const single = (actionTypeId: string, fields: JsonObject): JsonObject => ({
    ...at,
    actionTypeVersion: 0,
    actionTypeId,
    fields,
    ...connection,
    type: 'SINGLE_CONNECTION',
  });
  if (id % 5 === 1) return single('0-1', { delta: String(60 * id), time_unit: 'MINUTES' });
  if (id % 5 === 4)
    return single('0-3', { task_type: 'CALL', subject: `Call ${flow}.${id}`, body: '', priority: 'HIGH' });
  const value = { type: 'STATIC_VALUE', staticValue: `value ${flow}.${id}` };
  return single('0-5', { property_name: 'jobtitle', value });
}

function root(filters: readonly JsonObject[]): JsonObject {
  const inner = { filterBranchType: 'AND', filterBranchOperator: 'AND', filterBranches: [], filters };
  return { filterBranchType: 'OR', filterBranchOperator: 'OR', filterBranches: [inner], filters: [] };
}

function property(name: string, values: readonly string[]): JsonObject {
  const operation = {
    operationType: 'ENUMERATION',
    operator: 'IS_ANY_OF',
    includeObjectsWithNoValueSet: false,
    values,
  };
  return { filterType: 'PROPERTY', property: name, operation };
}

function inList(number: number): JsonObject {
  return { filterType: 'IN_LIST', operator: 'IN_LIST', listId: String(1 + number) };
}

/** A list that asks for a lifecycle stage and a job title. */
export function listBody(number: number): JsonObject {
  const operation = {
    operationType: 'STRING',
    operator: 'CONTAINS',
    includeObjectsWithNoValueSet: false,
    value: `title ${number}`,
  };
  return {
    listId: String(1 + number),
    listVersion: 1,
    name: `Bench list ${number}`,
    objectTypeId: '0-1',
    processingType: 'DYNAMIC',
    processingStatus: 'COMPLETE',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-02-01T00:00:00.000Z',
    filterBranch: root([
      property('lifecyclestage', ['lead']),
      { filterType: 'PROPERTY', property: 'jobtitle', operation },
    ]),
  };
}
