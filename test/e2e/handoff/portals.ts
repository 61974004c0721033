import { join } from 'node:path';
import type { JsonObject } from '../../../src/core/call.ts';
import { type FileTexts, filesIn } from '../../cli/test-workspace.ts';

/*
 * Three portals that have the same things under other ids. The ids are the same numbers in each, given out in another
 * order: an id that one portal's YAML brought to another would be somebody else's there, and not missing.
 */

export type PortalName = 'eu' | 'na' | 'apac';
const turns: Readonly<Record<PortalName, number>> = { eu: 0, na: 1, apac: 2 };
export const portalNames: readonly PortalName[] = ['eu', 'na', 'apac'];

const times = { createdAt: '2025-01-08T20:00:31.738Z', updatedAt: '2025-01-08T20:00:31.738Z' };

/** Each name with a number, which is another one's in the next portal. */
function numbered(portal: PortalName, first: number, names: readonly string[]): readonly [string, number][] {
  return names.map((name, index) => [name, first + ((index + turns[portal]) % names.length)]);
}

function people(portal: PortalName) {
  const emails = ['queue@acme.example', 'manager@acme.example', 'ada@acme.example'];
  const users = new Map(numbered(portal, 71, emails));
  return numbered(portal, 7001, emails).map(([email, id]) => ({ email, id, userId: users.get(email) ?? 0 }));
}

function stage(id: string, label: string, displayOrder: number, metadata: JsonObject): JsonObject {
  return { id, label, displayOrder, metadata, archived: false, ...times };
}

const OWN_STAGES = [
  ['subscriber', 'Subscriber'],
  ['lead', 'Lead'],
  ['marketingqualifiedlead', 'Marketing Qualified Lead'],
  ['salesqualifiedlead', 'Sales Qualified Lead'],
  ['opportunity', 'Opportunity'],
  ['customer', 'Customer'],
  ['evangelist', 'Evangelist'],
  ['other', 'Other'],
] as const;

/** Two stages of the portal's own, which contacts and companies have under different ids. */
function lifecycle(portal: PortalName, objectType: 'contacts' | 'companies'): readonly JsonObject[] {
  const first = objectType === 'contacts' ? 944_991_848 : 1_293_308_728;
  const own = numbered(portal, first, ['Sales accepted', 'Recycled', 'Partner']);
  const all = [...OWN_STAGES, ...own.map(([label, id]) => [String(id), label] as const)];
  const stages = all.map(([id, label], index) =>
    stage(id, label, index, { isClosed: 'false', state: 'OPEN' }),
  );
  return [
    {
      id: `${objectType}-lifecycle-pipeline`,
      label: 'Lifecycle Stage Pipeline',
      displayOrder: 0,
      archived: false,
      ...times,
      stages,
    },
  ];
}

/** A pipeline that two of the portals had before there was any configuration, and the third has not. */
function deals(portal: PortalName): readonly JsonObject[] {
  const won = { isClosed: 'true', probability: '1.0' };
  const lost = { isClosed: 'true', probability: '0.0' };
  const usual = {
    id: 'default',
    label: 'Sales Pipeline',
    displayOrder: 0,
    archived: false,
    ...times,
    stages: [
      stage('appointmentscheduled', 'Appointment Scheduled', 0, { isClosed: 'false', probability: '0.2' }),
      stage('closedwon', 'Closed Won', 1, won),
      stage('closedlost', 'Closed Lost', 2, lost),
    ],
  };
  if (portal === 'apac') return [usual];
  const ids = numbered(portal, 88_120_341, ['Discovery', 'Proposal', 'Won', 'Lost']);
  const ways = [
    { isClosed: 'false', probability: '0.2' },
    { isClosed: 'false', probability: '0.6' },
    won,
    lost,
  ];
  const stages = ids.map(([label, id], index) => stage(String(id), label, index, ways[index] ?? {}));
  return [
    usual,
    {
      id: portal === 'eu' ? '4410876' : '5510021',
      label: 'New business',
      displayOrder: 1,
      archived: false,
      ...times,
      stages,
    },
  ];
}

function machineProperty(name: string, type: string, fieldType: string): JsonObject {
  return {
    name,
    label: `Label of ${name}`,
    type,
    fieldType,
    groupName: 'machine_information',
    description: '',
    displayOrder: -1,
    hidden: false,
    formField: false,
    hasUniqueValue: false,
    options: [],
    modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: false },
  };
}

const fullName = (portal: PortalName, name: string): string => `p${portalIds[portal]}_${name}`;

/** Custom objects, in each portal under another number: what one calls 2-100 is another's 2-101. */
function schemas(portal: PortalName): readonly JsonObject[] {
  return numbered(portal, 100, ['machine', 'site', 'visit']).map(([name, id]) => ({
    objectTypeId: `2-${id}`,
    id: String(id),
    name,
    fullyQualifiedName: fullName(portal, name),
    labels: { singular: name, plural: `${name}s` },
    requiredProperties: [],
    archived: false,
    properties: [
      machineProperty('serial_number', 'string', 'text'),
      machineProperty('next_service', 'date', 'date'),
    ],
  }));
}

function labels(portal: PortalName): readonly JsonObject[] {
  const ids = new Map(numbered(portal, 31, ['Champion', 'Sold with', 'Advisor']));
  return [
    ['contacts', 'companies', 'Champion'],
    ['companies', 'contacts', 'Champion'],
    ['contacts', 'companies', 'Advisor'],
    ['companies', 'contacts', 'Advisor'],
    ['deals', 'machine', 'Sold with'],
    ['machine', 'deals', 'Sold with'],
  ].map(([from = '', to = '', label = '']) => ({
    from: from === 'machine' ? fullName(portal, from) : from,
    to: to === 'machine' ? fullName(portal, to) : to,
    category: 'USER_DEFINED',
    label,
    name: label.toLowerCase().replace(' ', '_'),
    // each direction has an id of its own
    typeId: (ids.get(label) ?? 0) + (from === 'contacts' || from === 'deals' ? 0 : 40),
  }));
}

export const portalIds: Readonly<Record<PortalName, number>> = {
  eu: 147_000_011,
  na: 147_000_022,
  apac: 147_000_033,
};

const form = (name: string, id: number): JsonObject => ({
  id: `5f1e8200-0000-4000-8000-${String(id).padStart(12, '0')}`,
  name,
  formType: 'hubspot',
  archived: false,
  ...times,
  fieldGroups: [],
});

const list = (name: string, listId: number): JsonObject => ({
  listId: String(listId),
  name,
  listVersion: 1,
  ...times,
  filtersUpdatedAt: times.createdAt,
  processingStatus: 'COMPLETE',
  processingType: 'MANUAL',
  objectTypeId: '0-1',
  createdById: '71',
  updatedById: '71',
  size: 0,
});

/** The files of a seed. */
export function seedOf(portal: PortalName): FileTexts {
  const queues = numbered(portal, 300, ['Handoff', 'Handoff/Queues', 'Other']);
  const folder = (name: string) => String(new Map(queues).get(name));
  const bodies: Readonly<Record<string, unknown>> = {
    'account.json': {
      portalId: portalIds[portal],
      accountType: 'STANDARD',
      timeZone: { eu: 'Europe/Berlin', na: 'US/Central', apac: 'Asia/Singapore' }[portal],
      companyCurrency: 'EUR',
      additionalCurrencies: [],
      utcOffset: '+01:00',
      utcOffsetMilliseconds: 3_600_000,
      uiDomain: 'app.hubspot.com',
      dataHostingLocation: 'eu1',
    },
    'owners.json': people(portal).map(({ email, id, userId }) => ({
      id: String(id),
      userId,
      userIdIncludingInactive: userId,
      email,
      type: 'PERSON',
      firstName: email.split('@')[0],
      lastName: 'Acme',
      archived: false,
      ...times,
    })),
    'users.json': people(portal).map(({ email, userId }) => ({ id: String(userId), email })),
    'teams.json': numbered(portal, 501, ['SDR', 'Enterprise sales', 'Partners']).map(([name, id]) => ({
      id: String(id),
      name,
      userIds: ['71'],
      secondaryUserIds: [],
    })),
    'forms.json': numbered(portal, 1, ['Demo request', 'Newsletter', 'Webinar']).map(([name, id]) =>
      form(name, id),
    ),
    'emails.json': numbered(portal, 601, ['Welcome to Acme', 'Second thoughts: #2', 'Goodbye']).map(
      ([name, id]) => ({
        id: String(id),
        name,
        state: 'PUBLISHED',
        type: 'AUTOMATED_EMAIL',
      }),
    ),
    'lists.json': numbered(portal, 11, ['Partners', 'Competitors', 'Employees']).map(([name, id]) =>
      list(name, id),
    ),
    'listFolders.json': [
      { id: folder('Handoff'), name: 'Handoff', parentFolderId: '0' },
      { id: folder('Handoff/Queues'), name: 'Queues', parentFolderId: folder('Handoff') },
      { id: folder('Other'), name: 'Queues', parentFolderId: '0' },
    ],
    'schemas.json': schemas(portal),
    'associationLabels.json': labels(portal),
    'pipelines/contacts.json': lifecycle(portal, 'contacts'),
    'pipelines/companies.json': lifecycle(portal, 'companies'),
    'pipelines/deals.json': deals(portal),
  };
  return Object.fromEntries(Object.entries(bodies).map(([name, body]) => [name, JSON.stringify(body)]));
}

const here = join(import.meta.dirname, 'base');

/** The shared layer: 12 lists and 15 workflows, as files of a workspace. */
export function baseLayer(): FileTexts {
  return Object.fromEntries(
    Object.entries(filesIn(here)).map(([path, text]) => [`portals/base/${path}`, text]),
  );
}
