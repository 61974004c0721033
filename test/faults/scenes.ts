import type { JsonObject } from '../../src/core/call.ts';
import type { Edit, EmulatorOptions } from '../../src/emulator/index.ts';
import type { Write } from './recording.ts';

/** What a team applies, in a portal where others work, too. Each scene is small, so that every write can meet every fault. */
export interface Scene {
  readonly name: string;
  /** Sorts of writes that another scene meets every fault with: unless FAULTS=all, they meet none in this one. */
  readonly shownElsewhere?: readonly string[];
  /** What sort of write it is, where that is more than its endpoint. */
  readonly sort?: (write: Write) => string;
  /** Most of it is shown by other scenes, too: usually every other fault will do. */
  readonly isAside?: true;
  /** What was applied before; nothing ever where that is left out. */
  readonly before?: string;
  /** What is applied while things go wrong. */
  readonly after: string;
  /** What others have made by hand, next to what is declared. */
  readonly theirs: readonly Edit[];
  readonly emulator?: EmulatorOptions;
  /** What was in the portal before anything was applied. */
  readonly takeOver?: readonly string[];
  /** More of portal.yaml. */
  readonly settings?: string;
}

const PROPERTIES = '/crm/properties/2026-09/contacts';
const PIPELINES = '/crm/pipelines/2026-09/deals';

const startAndEnd = ['properties.update started', 'properties.update finished'];

const properties: Scene = {
  name: 'properties',
  before: `
propertyGroups: { contacts: { handoff: { label: Handoff }, obsolete: { label: Obsolete } } }
properties:
  contacts:
    tier: { label: Tier, groupName: handoff, type: enumeration, fieldType: select, options: [a, b, c] }
    note: { label: Note, groupName: handoff, type: string, fieldType: text }
    old_note: { label: Old note, groupName: handoff, type: string, fieldType: text }
`,
  after: `
propertyGroups: { contacts: { handoff: { label: Lead handoff }, fresh: { label: Fresh } } }
properties:
  contacts:
    tier: { label: Tier, groupName: handoff, type: enumeration, fieldType: select, options: [c, a, d] }
    note: { label: Notes, groupName: handoff, type: string, fieldType: text, validationRules: { MAX_LENGTH: "80" } }
    amount: { label: Amount, groupName: fresh, type: number, fieldType: number }
    share: { label: Share, groupName: fresh, type: number, fieldType: number }
    illness: { label: Illness, groupName: fresh, type: string, fieldType: text, dataSensitivity: sensitive }
    total: { label: Total, groupName: fresh, type: number, fieldType: calculation_equation, calculationFormula: amount * share }
removed:
  - { address: property.contacts.old_note }
  - { address: option.contacts.tier.b }
  - { address: propertyGroup.contacts.obsolete }
`,
  theirs: [
    { method: 'POST', path: `${PROPERTIES}/groups`, body: { name: 'theirs', label: 'Theirs' } },
    {
      method: 'POST',
      path: PROPERTIES,
      body: { name: 'their_note', label: 'Theirs', groupName: 'theirs', type: 'string', fieldType: 'text' },
    },
    {
      method: 'POST',
      path: PROPERTIES,
      body: { name: 'their_old', label: 'Old', groupName: 'theirs', type: 'string', fieldType: 'text' },
    },
    {
      method: 'PATCH',
      path: `${PROPERTIES}/tier`,
      body: {
        options: ['a', 'b', 'c', 'theirs'].map((value, displayOrder) => ({
          label: value,
          value,
          displayOrder,
        })),
      },
    },
  ],
};

const pipelines: Scene = {
  name: 'pipelines',
  before: `
pipelines:
  deals:
    new_business:
      label: New business
      stages:
        first: { label: First, probability: 0.1 }
        demo: { label: Demo, probability: 0.3 }
        proposal: { label: Proposal, probability: 0.5 }
        junk: { label: Junk, probability: 0.2 }
        won: { label: Won, probability: 1 }
    renewals:
      label: Renewals
      stages: { due: { label: Due, probability: 0.5 }, renewed: { label: Renewed, probability: 1 } }
`,
  after: `
pipelines:
  deals:
    new_business:
      label: New deals
      stages:
        first: { label: Demo, probability: 0.1 }
        review: { label: Review, probability: 0.2 }
        demo: { label: First, probability: 0.3 }
        proposal: { label: Proposal, probability: 0.6 }
        won: { label: Won, probability: 1 }
    onboarding:
      label: Onboarding
      stages: { start: { label: Start, probability: 0.5 }, live: { label: Live, probability: 1 } }
removed:
  - { address: stage.deals.new_business.junk }
  - { address: pipeline.deals.renewals }
`,
  theirs: [
    {
      method: 'POST',
      path: `${PIPELINES}/new_business/stages`,
      body: { stageId: 'their_stage', label: 'Theirs', displayOrder: 2, metadata: { probability: '0.4' } },
    },
    {
      method: 'POST',
      path: PIPELINES,
      body: {
        pipelineId: 'their_old',
        label: 'Their old one',
        displayOrder: 8,
        stages: [
          { stageId: 'their_old_one', label: 'One', displayOrder: 0, metadata: { probability: '0.5' } },
        ],
      },
    },
    {
      method: 'POST',
      path: PIPELINES,
      body: {
        pipelineId: 'theirs',
        label: 'Theirs',
        displayOrder: 7,
        stages: [{ stageId: 'theirs_one', label: 'One', displayOrder: 0, metadata: { probability: '0.5' } }],
      },
    },
  ],
};

const lifecycle: Scene = {
  name: 'lifecycle stages',
  shownElsewhere: startAndEnd,
  isAside: true,
  settings: 'lifecycleStages: { write: api }',
  takeOver: ['lifecycleStages'],
  before: `
lifecycleStages: { lead: Lead, evangelist: Evangelist, sales_accepted: Sales accepted, dropped: Dropped, other: Other }
`,
  after: `
lifecycleStages: { lead: Lead, evangelist: Evangelist, recycled: Recycled, sales_accepted: Accepted by sales, other: Other }
removed:
  - { address: lifecycleStage.dropped }
`,
  theirs: [
    {
      method: 'POST',
      path: '/crm/pipelines/2026-09/contacts/contacts-lifecycle-pipeline/stages',
      body: { label: 'Theirs', displayOrder: 30, metadata: { isClosed: 'false', state: 'OPEN' } },
    },
  ],
  emulator: { lifecycleWrites: 'separate' },
};

/** What is written for contacts shows on companies by itself. Stages of HubSpot's own, which have one id on both. */
const mirrored: Scene = {
  ...lifecycle,
  name: 'lifecycle stages that HubSpot mirrors',
  before: `
lifecycleStages: { opportunity: Opportunity, evangelist: Evangelist, other: Others }
`,
  after: `
lifecycleStages: { opportunity: Chance, recycled: Recycled, other: Other }
removed:
  - { address: lifecycleStage.evangelist }
`,
  emulator: { lifecycleWrites: 'mirrored' },
};

const LISTS = '/crm/lists/2026-09';

const lists: Scene = {
  name: 'lists',
  shownElsewhere: startAndEnd,
  before: `
lists:
  members: { name: Members }
  waiting: { name: Waiting, when: { email: { isKnown: true } } }
  alpha: { name: Alpha }
  beta: { name: Beta }
  old: { name: Old }
`,
  after: `
lists:
  members: { name: Members, folder: Handoff }
  waiting: { name: Waiting for sales, folder: Handoff, when: { email: { isKnown: true }, lifecyclestage: [lead] } }
  alpha: { name: Beta }
  beta: { name: Alpha }
  fresh: { name: Fresh, folder: Handoff, when: { all: [{ list: waiting }, { notInList: members }] } }
  overdue: { name: Overdue, when: { all: [{ list: fresh }] } }
removed:
  - { address: list.old }
`,
  theirs: [
    { method: 'POST', path: `${LISTS}/folders`, body: { name: 'Handoff' } },
    {
      method: 'POST',
      path: LISTS,
      body: { name: 'Theirs', objectTypeId: '0-1', processingType: 'MANUAL' },
    },
    {
      method: 'POST',
      path: LISTS,
      body: { name: 'Their old', objectTypeId: '0-1', processingType: 'MANUAL' },
    },
  ],
};

const FLOWS = '/automation/v4/flows';

/** A step of a workflow that sets a property, as HubSpot has it. */
export const sets = (actionId: string, property: string, staticValue: string, nextActionId?: string) => ({
  actionId,
  actionTypeId: '0-5',
  actionTypeVersion: 0,
  type: 'SINGLE_CONNECTION',
  fields: { property_name: property, value: { type: 'STATIC_VALUE', staticValue } },
  ...(nextActionId !== undefined && { connection: { edgeType: 'STANDARD', nextActionId } }),
});

export const waits = (actionId: string, nextActionId: string) => ({
  actionId,
  actionTypeId: '0-1',
  actionTypeVersion: 0,
  type: 'SINGLE_CONNECTION',
  fields: { delta: '2', time_unit: 'DAYS' },
  connection: { edgeType: 'STANDARD', nextActionId },
});

export const flow = (name: string, more: JsonObject = {}): Edit => ({
  method: 'POST',
  path: FLOWS,
  body: {
    name,
    type: 'CONTACT_FLOW',
    flowType: 'WORKFLOW',
    objectTypeId: '0-1',
    isEnabled: false,
    actions: [],
    ...more,
  },
});

/** As the workflows of the scene are numbered. */
export const [FOLLOW, NURTURE, OLD, THEIRS, THEIR_OLD] = [1, 2, 3, 4, 5].map(nth => 1_800_000_000 + nth);

const known = '{ when: { email: { isKnown: true } } }';

const workflows: Scene = {
  name: 'workflows',
  // that of a list is no other DELETE
  shownElsewhere: [...startAndEnd, 'flows.delete'],
  // to switch on what was made is another matter than to change what is there
  sort: ({ write, body }) =>
    body?.includes('"name":"Fresh"') && write === 'flows.update' ? 'switch on' : write,
  before: `
workflows:
  nurture:
    name: Nurture
    objectType: contacts
    enabled: true
    enroll: ${known}
    steps: [{ setProperty: { jobtitle: Lead } }, { delay: 2 days }]
  follow: { name: Follow up, objectType: contacts, enabled: true, enroll: ${known}, steps: [{ delay: 1 day }] }
  old: { name: Old, objectType: contacts, enabled: true, enroll: ${known}, steps: [{ delay: 1 day }] }
`,
  after: `
workflows:
  nurture:
    name: Nurture
    objectType: contacts
    enabled: true
    enroll: ${known}
    steps: [{ setProperty: { jobtitle: Chief } }, { delay: 2 days }]
  follow: { name: Follow up by sales, objectType: contacts, enabled: true, enroll: ${known}, steps: [{ delay: 1 day }] }
  fresh:
    name: Fresh
    objectType: contacts
    enabled: true
    enroll: ${known}
    steps: [{ setProperty: { jobtitle: New } }, { enrollIn: { workflow: ping } }]
  ping: { name: Ping, objectType: contacts, enabled: true, enroll: ${known}, steps: [{ delay: 1 day }, { enrollIn: { workflow: pong } }] }
  pong: { name: Pong, objectType: contacts, steps: [{ delay: 1 day }, { enrollIn: { workflow: ping } }] }
removed:
  - { address: workflow.old }
`,
  theirs: [
    {
      method: 'POST',
      path: PROPERTIES,
      body: {
        name: 'their_note',
        label: 'Theirs',
        groupName: 'contactinformation',
        type: 'string',
        fieldType: 'text',
      },
    },
    // a step of their own in a workflow that is declared
    {
      method: 'PATCH',
      path: `${FLOWS}/${NURTURE}`,
      body: {
        actions: [sets('1', 'jobtitle', 'Lead', '2'), waits('2', '3'), sets('3', 'their_note', 'Theirs')],
      },
    },
    flow('Theirs', { startActionId: '1', actions: [sets('1', 'city', 'Theirs')] }),
    flow('Their old'),
    // HubSpot lists it, and shows it to no program
    flow('Their hidden one', { type: 'PLATFORM_FLOW', objectTypeId: '0-115' }),
  ],
  emulator: { unreadableFlows: 'listed' },
};

const many = Array.from({ length: 101 }, (_, index) => `many_${String(index).padStart(3, '0')}`);

/** A first apply, of more than fits into one batch. */
const chunks: Scene = {
  name: 'a first apply',
  shownElsewhere: [...startAndEnd, 'groups.create', 'properties.create'],
  isAside: true,
  after: [
    'propertyGroups: { companies: { lots: { label: Lots } } }',
    'properties:',
    '  companies:',
    ...many.map(
      name => `    ${name}: { label: Label of ${name}, groupName: lots, type: string, fieldType: text }`,
    ),
    '',
  ].join('\n'),
  theirs: [],
};

export const scenes = {
  properties,
  pipelines,
  lifecycle,
  mirrored,
  first: chunks,
  lists,
  workflows,
} as const;
