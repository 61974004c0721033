import type { JsonObject } from '../../src/core/call.ts';
import { type Emulated, emulated } from './emulated.ts';
import { makeDirectory } from './test-workspace.ts';

const branch = (
  type: string,
  filters: readonly JsonObject[],
  filterBranches: readonly JsonObject[] = [],
) => ({
  filterBranchType: type,
  filterBranchOperator: type,
  filterBranches,
  filters,
});

/** One list of filters, as HubSpot has it: OR of ANDs. */
export const when = (...filters: readonly JsonObject[]): JsonObject =>
  branch('OR', [], [branch('AND', filters)]);

export const anyOf = (property: string, ...values: readonly string[]): JsonObject => ({
  filterType: 'PROPERTY',
  property,
  operation: {
    operationType: 'ENUMERATION',
    operator: 'IS_ANY_OF',
    values,
    includeObjectsWithNoValueSet: false,
  },
});

export const inList = (listId: string): JsonObject => ({
  filterType: 'IN_LIST',
  listId,
  operator: 'IN_LIST',
});

/** An action of HubSpot's own; `next` is the id of the one after it. */
export const action = (id: string, type: string, fields: JsonObject, next?: string): JsonObject => ({
  actionId: id,
  actionTypeVersion: 0,
  actionTypeId: type,
  ...(next !== undefined && { connection: { edgeType: 'STANDARD', nextActionId: next } }),
  fields,
  type: 'SINGLE_CONNECTION',
});

export const set = (id: string, property: string, staticValue: string, next?: string): JsonObject =>
  action(id, '0-5', { property_name: property, value: { staticValue, type: 'STATIC_VALUE' } }, next);

export const flow = (
  id: string,
  name: string,
  actions: readonly JsonObject[],
  more: JsonObject = {},
): JsonObject => ({
  id,
  name,
  type: 'CONTACT_FLOW',
  flowType: 'WORKFLOW',
  objectTypeId: '0-1',
  isEnabled: true,
  revisionId: '3',
  createdAt: '2024-05-05T08:17:28.688Z',
  updatedAt: '2026-05-06T08:17:28.688Z',
  actions,
  ...(actions.length > 0 && { startActionId: '1' }),
  nextAvailableActionId: '90',
  enrollmentCriteria: { type: 'MANUAL', shouldReEnroll: false },
  timeWindows: [],
  blockedDates: [],
  customProperties: {},
  dataSources: [],
  suppressionListIds: [],
  canEnrollFromSalesforce: false,
  crmObjectCreationStatus: 'COMPLETE',
  ...more,
});

export const enrolled = (listFilterBranch: JsonObject): JsonObject => ({
  type: 'LIST_BASED',
  shouldReEnroll: false,
  unEnrollObjectsNotMeetingCriteria: false,
  reEnrollmentTriggersFilterBranches: [],
  listFilterBranch,
});

export const list = (listId: string, name: string, more: JsonObject = {}): JsonObject => ({
  listId,
  listVersion: 1,
  createdAt: '2025-01-08T20:00:31.738Z',
  updatedAt: '2025-01-08T20:00:31.738Z',
  filtersUpdatedAt: '2025-01-08T20:00:31.738Z',
  processingStatus: 'COMPLETE',
  createdById: '71',
  updatedById: '71',
  processingType: 'MANUAL',
  objectTypeId: '0-1',
  name,
  size: 0,
  ...more,
});

const choice = (name: string, values: readonly string[]): JsonObject => ({
  name,
  label: `Label of ${name}`,
  groupName: 'lead',
  type: 'enumeration',
  fieldType: 'select',
  description: '',
  displayOrder: -1,
  hidden: false,
  formField: true,
  hasUniqueValue: false,
  hubspotDefined: false,
  createdUserId: '71',
  options: values.map((value, displayOrder) => ({
    value,
    label: value.toUpperCase(),
    displayOrder,
    hidden: false,
  })),
  modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: false },
});

/** The code of a step: it has what looks like a variable of the language. */
export const CODE = 'exports.main = async event => {\n  console.log(`${event.name}`); // $${x}\n};\n';

/** Routes new leads: refers to a property, a list, a workflow, a team, an owner, a stage, an e-mail. */
export const ROUTE = flow(
  '101',
  'Handoff | Route new MQL',
  [
    set('1', 'lead_region', 'emea', '2'),
    {
      actionId: '2',
      type: 'LIST_BRANCH',
      listBranches: [
        {
          branchName: 'EMEA',
          filterBranch: when(anyOf('lead_region', 'emea')),
          connection: { edgeType: 'STANDARD', nextActionId: '3' },
        },
      ],
      defaultBranch: { edgeType: 'STANDARD', nextActionId: '4' },
    },
    action(
      '3',
      '0-11',
      {
        team_ids: ['501'],
        target_property: 'hubspot_owner_id',
        overwrite_current_owner: 'false',
      },
      '5',
    ),
    { ...set('4', 'hubspot_owner_id', '7001'), connection: { edgeType: 'GOTO', nextActionId: '5' } },
    action('5', '0-1', { delta: '2880', time_unit: 'MINUTES' }, '6'),
    action('6', '0-4', { content_id: '601' }, '7'),
    action('7', '0-63809083', { listId: '12', targetObject: '{{ enrolled_object }}' }, '8'),
    {
      actionId: '8',
      type: 'CUSTOM_CODE',
      runtime: 'NODE20X',
      sourceCode: CODE,
      secretNames: [],
      inputFields: [],
      outputFields: [],
    },
  ],
  {
    enrollmentCriteria: enrolled(when(anyOf('lead_region', 'emea', 'apac'), inList('11'))),
    suppressionListIds: [13],
  },
);

export const flowSeed: Readonly<Record<string, unknown>> = {
  'owners.json': [
    {
      id: '7001',
      email: 'queue@example.com',
      type: 'PERSON',
      userId: 71,
      firstName: 'Queue',
      lastName: 'Lead',
      archived: false,
      teams: [],
    },
  ],
  'users.json': [{ id: '71', email: 'queue@example.com' }],
  'teams.json': [
    { id: '501', name: 'EMEA SDR', userIds: ['71'], secondaryUserIds: [] },
    { id: '502', name: 'Twins', userIds: [], secondaryUserIds: [] },
    { id: '503', name: 'Twins', userIds: [], secondaryUserIds: [] },
  ],
  'emails.json': ['Welcome', 'Goodbye'].map((name, index) => ({
    id: String(601 + index),
    name,
    state: 'PUBLISHED',
    type: 'AUTOMATED_EMAIL',
  })),
  'properties/contacts.json': [
    { ...choice('hubspot_owner_id', []), label: 'Owner', hubspotDefined: true, externalOptions: true },
    choice('lead_region', ['emea', 'apac']),
    choice('lead_tier', ['a', 'b']),
  ],
  'lists.json': [
    list('11', 'Handoff | MQLs waiting', {
      processingType: 'DYNAMIC',
      filterBranch: when(anyOf('lead_tier', 'a')),
    }),
    list('12', 'Routed'),
    list('13', 'Do not route'),
    list('14', 'Unrelated'),
  ],
  'flows.json': [ROUTE, flow('102', 'Unrelated workflow', [set('1', 'lead_tier', 'b')])],
};

/** A portal in which workflows refer to all that there is. */
export function withFlows(seed: Readonly<Record<string, unknown>> = {}, files = {}): Promise<Emulated> {
  const texts = Object.entries({ ...flowSeed, ...seed }).map(([name, bodies]) => [
    name,
    JSON.stringify(bodies),
  ]);
  return emulated(files, { seed: makeDirectory(Object.fromEntries(texts)) });
}

/** Somebody changes a workflow in HubSpot. */
export async function changeFlow(
  portal: Emulated,
  id: string,
  change: (text: string) => string,
): Promise<void> {
  const body = await portal.byHand('GET', `/automation/v4/flows/${id}`);
  const refused = [
    'id',
    'createdAt',
    'updatedAt',
    'dataSources',
    'crmObjectCreationStatus',
    'objectTypeId',
    'flowType',
    'nextAvailableActionId',
  ];
  const kept = Object.entries(body).filter(([key]) => !refused.includes(key));
  await portal.byHand(
    'PUT',
    `/automation/v4/flows/${id}`,
    JSON.parse(change(JSON.stringify(Object.fromEntries(kept)))),
  );
}
