import type { JsonObject } from '../../src/core/call.ts';
import { makeDirectory } from './test-workspace.ts';

/** A property in HubSpot, as GET shows it. */
const property = (name: string, label: string, more: JsonObject = {}): JsonObject => ({
  name,
  label,
  groupName: 'lead_handoff',
  type: 'string',
  fieldType: 'text',
  description: '',
  options: [],
  displayOrder: -1,
  hidden: false,
  formField: true,
  hasUniqueValue: false,
  calculated: false,
  externalOptions: false,
  hubspotDefined: false,
  createdAt: '2021-03-04T08:00:00.000Z',
  createdUserId: '71',
  updatedAt: '2026-11-01T08:00:00.000Z',
  updatedUserId: '71',
  modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: false },
  ...more,
});

const regions = ['emea', 'apac', 'noram'].map((value, displayOrder) => ({
  value,
  label: value.toUpperCase(),
  displayOrder,
  hidden: false,
}));
const choice = { type: 'enumeration', fieldType: 'select', options: regions };

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

/** Whose region is any of some. */
const inRegion = (...values: readonly string[]): JsonObject =>
  branch(
    'OR',
    [],
    [
      branch('AND', [
        {
          filterType: 'PROPERTY',
          property: 'lead_region',
          operation: {
            operationType: 'ENUMERATION',
            operator: 'IS_ANY_OF',
            values,
            includeObjectsWithNoValueSet: false,
          },
        },
      ]),
    ],
  );

const setsTier = (actionId: string, staticValue: string): JsonObject => ({
  actionId,
  actionTypeVersion: 0,
  actionTypeId: '0-5',
  fields: { property_name: 'lead_tier', value: { staticValue, type: 'STATIC_VALUE' } },
  type: 'SINGLE_CONNECTION',
});

const flow = (id: string, name: string, more: JsonObject = {}): JsonObject => ({
  id,
  name,
  type: 'CONTACT_FLOW',
  flowType: 'WORKFLOW',
  objectTypeId: '0-1',
  isEnabled: true,
  revisionId: '3',
  createdAt: '2024-05-05T08:17:28.688Z',
  updatedAt: '2026-05-06T08:17:28.688Z',
  actions: [setsTier('1', 'gold')],
  startActionId: '1',
  nextAvailableActionId: '9',
  enrollmentCriteria: {
    type: 'LIST_BASED',
    shouldReEnroll: false,
    unEnrollObjectsNotMeetingCriteria: false,
    reEnrollmentTriggersFilterBranches: [],
    listFilterBranch: inRegion('emea'),
  },
  timeWindows: [],
  blockedDates: [],
  customProperties: {},
  dataSources: [],
  suppressionListIds: [],
  canEnrollFromSalesforce: false,
  crmObjectCreationStatus: 'COMPLETE',
  ...more,
});

const field = (name: string, more: JsonObject = {}): JsonObject => ({
  objectTypeId: '0-1',
  name,
  label: name,
  fieldType: 'single_line_text',
  required: false,
  hidden: false,
  dependentFields: [],
  validation: {},
  ...more,
});

/** A portal that has grown for years. */
export const grownPortal: Readonly<Record<string, unknown>> = {
  'owners.json': [
    { id: '81', userId: 71, email: 'ana@example.com', firstName: 'Ana', lastName: 'Ruiz', archived: false },
  ],
  'groups/contacts.json': [
    { name: 'contactinformation', label: 'Contact information', displayOrder: 0, archived: false },
    { name: 'lead_handoff', label: 'Lead handoff', displayOrder: 1, archived: false },
    { name: 'old_import', label: 'Old import', displayOrder: 2, archived: false },
  ],
  'properties/contacts.json': [
    property('email', 'Email', { groupName: 'contactinformation', hubspotDefined: true }),
    property('lead_region', 'Lead region', choice),
    property('lead_region_old', 'Lead Region (old)', { ...choice, createdAt: '2016-01-05T08:00:00.000Z' }),
    property('lead_tier', 'Lead tier'),
    property('lead_note', 'Note for the owner', { createdUserId: '99' }),
    property('lead_budget', 'Budget', { type: 'number', fieldType: 'number' }),
    property('lead_budget_year', 'Budget of a year', {
      type: 'number',
      fieldType: 'calculation_equation',
      calculated: true,
      calculationFormula: 'lead_budget * 12',
    }),
    property('nobody_knows', 'What is this for?', { createdUserId: '99' }),
  ],
  'records/contacts.json': [
    { id: '1', properties: { email: 'a@example.com', lead_region: 'emea', lead_tier: 'gold' } },
    { id: '2', properties: { email: 'b@example.com', lead_region: 'apac' } },
    { id: '3', properties: { email: 'c@example.com' } },
  ],
  'lists.json': [
    {
      listId: '7',
      listVersion: 1,
      name: 'EMEA leads',
      processingType: 'DYNAMIC',
      processingStatus: 'COMPLETE',
      objectTypeId: '0-1',
      createdAt: '2024-05-05T08:17:28.688Z',
      updatedAt: '2024-05-05T08:17:28.688Z',
      filterBranch: inRegion('emea'),
    },
  ],
  'flows.json': [
    flow('901', 'Tier EMEA'),
    // the same once more, under ids of its own
    flow('902', 'Tier EMEA (copy)', { actions: [setsTier('4', 'gold')], startActionId: '4' }),
    flow('903', 'Tier APAC', { isEnabled: false, actions: [setsTier('1', 'silver')] }),
    flow('904', 'Health check', { emulator: { readable: false, listed: true } }),
  ],
  'forms.json': [
    {
      id: '5f0c2f43-6a0e-4c3f-9a53-0c0c5c1f1a11',
      name: 'Contact us',
      formType: 'hubspot',
      archived: false,
      createdAt: '2024-05-05T08:17:28.688Z',
      updatedAt: '2024-05-05T08:17:28.688Z',
      fieldGroups: [
        {
          groupType: 'default_group',
          richTextType: 'text',
          fields: [
            field('email'),
            field('lead_region', {
              dependentFields: [{ dependentCondition: {}, dependentField: field('lead_note') }],
            }),
          ],
        },
      ],
    },
  ],
};

/** A seed directory, gone when the test is over. */
export function seedDirectory(files: Readonly<Record<string, unknown>>): string {
  return makeDirectory(
    Object.fromEntries(Object.entries(files).map(([path, content]) => [path, JSON.stringify(content)])),
  );
}
