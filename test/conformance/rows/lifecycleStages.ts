import type { JsonObject } from '../../../src/core/call.ts';
import type { LifecycleWrites } from '../../../src/emulator/index.ts';
import type { ChildrenCase, Portal, Row } from '../row.ts';
import type { Fields } from '../tree.ts';
import { stageEdits } from './stages.ts';

const contacts = '/crm/pipelines/2026-09/contacts/contacts-lifecycle-pipeline';

/** HubSpot's own stages have their names for ids; for others it gives numbers, and their label tells them apart. */
const keyOf = (body: JsonObject) => {
  const id = String(body['id']);
  return /^\d+$/.test(id) ? String(body['label']).toLowerCase().replaceAll(' ', '_') : id;
};

const stages: ChildrenCase = {
  in: {},
  as: 'lifecycleStage',
  of: new Map<string, Fields>([
    ['subscriber', { label: 'Reader' }],
    ['lead', { label: 'Lead' }],
    ['opportunity', { label: 'Opportunity' }],
    ['sales_accepted', { label: 'Sales accepted' }],
    ['customer', { label: 'Customer' }],
  ]),
  spare: { label: 'One more' },
  keyOf,
  label: 'label',
  whole: false,
  rightBefore: { method: 'PATCH', path: () => `${contacts}/stages/*` },
  valueOf: body => String(body['id']),
  fields: {
    contacts: { from: { label: 'Reader' }, to: { label: 'Subscriber', companies: 'Reader' } },
    companies: { from: { label: 'Reader' }, to: { label: 'Reader', companies: 'Follower' } },
  },
};

/** Where one set is shown on both, they are called the same there. */
const oneSet: ChildrenCase = {
  ...stages,
  fields: {
    contacts: { from: { label: 'Reader' }, to: { label: 'Subscriber' } },
    companies: { from: { label: 'Subscriber' }, to: { label: 'Reader' } },
  },
};

function rowOf(name: string, portal: Portal, more: Partial<Row>): Row {
  return {
    name: `lifecycleStages ${name}`,
    kind: 'lifecycleStages',
    objectType: 'contacts',
    portal,
    around: {},
    collections: ['/crm/pipelines/2026-09/contacts', '/crm/pipelines/2026-09/companies'],
    identity: 'id',
    partOf: 'lifecycleStages',
    follows: /^property (lifecyclestage|hs_v2_\w+)$/,
    path: () => contacts,
    // people edit one set for contacts and companies (reference 6, D)
    byHand: (_, { stages: wanted }, body) =>
      wanted instanceof Map
        ? stageEdits(body, wanted, {
            path: contacts,
            keyOf,
            bodyOf: (_key, fields) => ({
              label: String(fields.label),
              metadata: { isClosed: 'false', state: 'OPEN' },
            }),
          })
        : [],
    another: {
      method: 'POST',
      path: `${contacts}/stages`,
      body: { label: 'Made by hand', displayOrder: 99, metadata: {} },
    },
    atOnce: false,
    fill: (_, stage) => ({
      path: '/crm/objects/2026-09/contacts',
      body: { properties: { lifecyclestage: stage } },
    }),
    keptFor: 'inUse',
    restores: false,
    lasting: true,
    example: { key: 'lifecycleStages', fields: {}, value: 'lead' },
    creates: {},
    fields: {},
    fixed: {},
    children: { stages },
    alongWith: {},
    builtIn: [],
    ...more,
  };
}

const byApi = (lifecycleWrites: LifecycleWrites): Portal => ({
  options: { lifecycleWrites },
  settings: 'lifecycleStages: { write: api }',
});

export const lifecycleStages: readonly Row[] = [
  rowOf('by API, shown on both', byApi('mirrored'), { children: { stages: oneSet } }),
  rowOf('by API, each on its own', byApi('separate'), {}),
  rowOf('by hand', {}, { manual: true, children: { stages: oneSet } }),
];
