import type { JsonObject } from '../../src/core/call.ts';
import type { Edit } from '../../src/emulator/index.ts';
import { FOLLOW, flow, NURTURE, OLD, type Scene, sets, THEIR_OLD, THEIRS, waits } from './scenes.ts';

/** What somebody else does in HubSpot in the middle of an apply. */
export interface Meddling {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** Between any two requests; between writes only where this is left out. */
  readonly always?: true;
}

const CONTACTS = '/crm/properties/2026-09/contacts';
const COMPANIES = '/crm/properties/2026-09/companies';
const DEALS = '/crm/pipelines/2026-09/deals';
const LIFECYCLE = '/crm/pipelines/2026-09/contacts/contacts-lifecycle-pipeline/stages';

const text = (name: string, groupName: string) => ({
  name,
  label: `By hand: ${name}`,
  groupName,
  type: 'string',
  fieldType: 'text',
});
const stage = (label: string, displayOrder: number) => ({
  label,
  displayOrder,
  metadata: { probability: '0.4' },
});
const lifecycleStage = (label: string) => ({
  label,
  displayOrder: 1,
  metadata: { isClosed: 'false', state: 'OPEN' },
});

const onLifecycle: readonly Meddling[] = [
  {
    name: 'adds a stage',
    always: true,
    edits: [{ method: 'POST', path: LIFECYCLE, body: lifecycleStage('Their other stage') }],
  },
  {
    name: 'makes the stage that is declared',
    edits: [{ method: 'POST', path: LIFECYCLE, body: lifecycleStage('Recycled') }],
  },
  {
    name: 'renames a stage that is declared',
    edits: [{ method: 'PATCH', path: `${LIFECYCLE}/opportunity`, body: { label: 'Renamed by hand' } }],
  },
  { name: 'deletes a stage', edits: [{ method: 'DELETE', path: `${LIFECYCLE}/evangelist` }] },
];

const LISTS = '/crm/lists/2026-09';
/** As the lists of the scene are numbered. */
const [ALPHA, MEMBERS, OLD_LIST, WAITING, THEIR_LIST, THEIR_OLD_LIST] = [
  '1001',
  '1003',
  '1004',
  '1005',
  '1006',
  '1007',
];

const manual = (name: string): Edit => ({
  method: 'POST',
  path: LISTS,
  body: { name, objectTypeId: '0-1', processingType: 'MANUAL' },
});
const called = (id: string, name: string): Edit => ({
  method: 'PUT',
  path: `${LISTS}/${id}/update-list-name?listName=${encodeURIComponent(name)}`,
});

const onLists: readonly Meddling[] = [
  {
    name: 'makes, changes and removes things of their own',
    always: true,
    edits: [
      manual('Their new list'),
      called(THEIR_LIST, 'Theirs, renamed'),
      { method: 'DELETE', path: `${LISTS}/${THEIR_OLD_LIST}` },
      { method: 'POST', path: `${LISTS}/folders`, body: { name: 'Their folder' } },
    ],
  },
  { name: 'makes a list that is declared', edits: [manual('Overdue')] },
  { name: 'takes the name that a list is to get', edits: [manual('Waiting for sales')] },
  { name: 'renames a list that is declared', edits: [called(WAITING, 'By hand')] },
  { name: 'renames a list that is to be exchanged', edits: [called(ALPHA, 'By hand')] },
  { name: 'deletes a list that is declared', edits: [{ method: 'DELETE', path: `${LISTS}/${MEMBERS}` }] },
  { name: 'deletes a list that is to go', edits: [{ method: 'DELETE', path: `${LISTS}/${OLD_LIST}` }] },
];

const FLOWS = '/automation/v4/flows';

const changed = (id: number | undefined, body: JsonObject): Edit => ({
  method: 'PATCH',
  path: `${FLOWS}/${id}`,
  body,
});
const deleted = (id: number | undefined): Edit => ({ method: 'DELETE', path: `${FLOWS}/${id}` });

const onWorkflows: readonly Meddling[] = [
  {
    name: 'makes, changes and removes things of their own',
    always: true,
    edits: [
      flow('Their new one'),
      changed(THEIRS, { actions: [sets('1', 'city', 'Changed')] }),
      deleted(THEIR_OLD),
    ],
  },
  { name: 'makes a workflow of a name that is declared', edits: [flow('Fresh')] },
  {
    name: 'changes a step that nobody else changes',
    edits: [
      changed(NURTURE, {
        actions: [
          sets('1', 'jobtitle', 'Lead', '2'),
          waits('2', '3'),
          sets('3', 'their_note', 'Changed in the meantime'),
        ],
      }),
    ],
  },
  {
    name: 'changes the step that is to change',
    edits: [
      changed(NURTURE, {
        actions: [sets('1', 'jobtitle', 'By hand', '2'), waits('2', '3'), sets('3', 'their_note', 'Theirs')],
      }),
    ],
  },
  { name: 'switches a workflow off', edits: [changed(FOLLOW, { isEnabled: false })] },
  { name: 'renames a workflow that is to be renamed', edits: [changed(FOLLOW, { name: 'By hand' })] },
  { name: 'deletes a workflow that is declared', edits: [deleted(FOLLOW)] },
  { name: 'deletes a workflow that is to go', edits: [deleted(OLD)] },
];

/** By scene. Names of what is theirs alone have `their` in them. */
export const meddling: Readonly<Record<string, readonly Meddling[]>> = {
  properties: [
    {
      name: 'makes, changes and removes things of their own',
      always: true,
      edits: [
        { method: 'POST', path: CONTACTS, body: text('their_new', 'contactinformation') },
        { method: 'PATCH', path: `${CONTACTS}/their_note`, body: { label: 'Changed' } },
        { method: 'DELETE', path: `${CONTACTS}/their_old` },
        {
          method: 'POST',
          path: `${CONTACTS}/groups`,
          body: { name: 'their_new_group', label: 'Their new group' },
        },
      ],
    },
    {
      name: 'makes a property that is declared',
      edits: [{ method: 'POST', path: CONTACTS, body: text('amount', 'contactinformation') }],
    },
    {
      name: 'makes a group that is declared',
      edits: [{ method: 'POST', path: `${CONTACTS}/groups`, body: { name: 'fresh', label: 'By hand' } }],
    },
    {
      name: 'changes a property that is declared',
      edits: [
        { method: 'PATCH', path: `${CONTACTS}/note`, body: { label: 'By hand', description: 'By hand' } },
      ],
    },
    { name: 'archives a property that is declared', edits: [{ method: 'DELETE', path: `${CONTACTS}/note` }] },
    {
      name: 'archives a property that is to go',
      edits: [{ method: 'DELETE', path: `${CONTACTS}/old_note` }],
    },
  ],
  pipelines: [
    {
      name: 'makes, changes and removes things of their own',
      always: true,
      edits: [
        { method: 'PATCH', path: `${DEALS}/theirs`, body: { label: 'Theirs, changed' } },
        {
          method: 'POST',
          path: `${DEALS}/theirs/stages`,
          body: { stageId: 'theirs_two', ...stage('Their two', 1) },
        },
        {
          method: 'POST',
          path: DEALS,
          body: {
            pipelineId: 'their_new',
            label: 'Their new one',
            displayOrder: 9,
            stages: [{ stageId: 'their_new_one', ...stage('One', 0) }],
          },
        },
        { method: 'DELETE', path: `${DEALS}/their_old` },
      ],
    },
    {
      name: 'adds a stage in the middle',
      always: true,
      edits: [
        {
          method: 'POST',
          path: `${DEALS}/new_business/stages`,
          body: { stageId: 'their_other', ...stage('Their other', 1) },
        },
      ],
    },
    {
      name: 'renames a stage that is declared',
      edits: [
        {
          method: 'PATCH',
          path: `${DEALS}/new_business/stages/new_business_proposal`,
          body: { label: 'By hand' },
        },
      ],
    },
    {
      name: 'makes a stage that is declared',
      edits: [
        {
          method: 'POST',
          path: `${DEALS}/new_business/stages`,
          body: { stageId: 'new_business_review', ...stage('Review', 1) },
        },
      ],
    },
    {
      name: 'deletes a stage that is declared',
      edits: [{ method: 'DELETE', path: `${DEALS}/new_business/stages/new_business_demo` }],
    },
    {
      name: 'deletes a stage that is to go',
      edits: [{ method: 'DELETE', path: `${DEALS}/new_business/stages/new_business_junk` }],
    },
    { name: 'deletes the pipeline', edits: [{ method: 'DELETE', path: `${DEALS}/new_business` }] },
    {
      name: 'makes a pipeline that is declared',
      edits: [
        {
          method: 'POST',
          path: DEALS,
          body: {
            pipelineId: 'made_by_hand',
            label: 'Onboarding',
            displayOrder: 9,
            stages: [{ stageId: 'made_by_hand_one', ...stage('Start', 0) }],
          },
        },
      ],
    },
  ],
  // a seeded portal's new stages would get ids there that others have already
  'lifecycle stages': onLifecycle.filter(({ edits }) => edits.every(({ method }) => method !== 'POST')),
  'lifecycle stages that HubSpot mirrors': onLifecycle,
  lists: onLists,
  workflows: onWorkflows,
  'a first apply': [
    {
      name: 'makes a group that is declared',
      edits: [{ method: 'POST', path: `${COMPANIES}/groups`, body: { name: 'lots', label: 'By hand' } }],
    },
    {
      name: 'makes a property that is declared',
      edits: [{ method: 'POST', path: COMPANIES, body: text('many_050', 'companyinformation') }],
    },
  ],
};

export function meddlingIn({ name }: Scene): readonly Meddling[] {
  return meddling[name] ?? [];
}
