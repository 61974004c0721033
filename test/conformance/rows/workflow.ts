import { isObject, type JsonObject } from '../../../src/core/call.ts';
import type { FieldCase, Numbered, Row } from '../row.ts';
import type { Fields, Tree } from '../tree.ts';
import { branchOf } from './filters.ts';
import { openSaid } from './said.ts';
import { creates } from './workflow-creates.ts';

const flows = '/automation/v4/flows';

const numbered: Numbered = {
  async all(send) {
    const { results } = await send('GET', `${flows}?limit=100`);
    const ids = Array.isArray(results) ? results.filter(isObject).map(({ id }) => id ?? null) : [];
    if (ids.length === 0) return [];
    const inputs = ids.map(flowId => ({ flowId, type: 'FLOW_ID' }));
    const whole = await send('POST', `${flows}/batch/read`, { inputs });
    return Array.isArray(whole['results']) ? whole['results'].filter(isObject) : [];
  },
  isCalled: ({ uuid }, key) => uuid === `portalform:${key}`,
};

const said = openSaid();

/** The body's names for fields whose values are the same in both. */
const keys: Readonly<Record<string, string>> = { enabled: 'isEnabled' };

/** Two or three ways to say a field, each with what HubSpot has for it. */
function ways(field: string, ...all: readonly (readonly [Tree, JsonObject])[]): FieldCase {
  const [from = {}, to = {}, other] = all.map(([written, body]) => said.as(field, written, body));
  return { from, to, ...(other && { other }) };
}

function plain(field: string, from: Tree, to: Tree, other?: Tree): FieldCase {
  return {
    from: { [field]: from },
    to: { [field]: to },
    ...(other !== undefined && { other: { [field]: other } }),
  };
}

/** Steps by their action types, one after the other. */
function chain(...actions: readonly JsonObject[]): JsonObject {
  return {
    ...(actions.length > 0 && { startActionId: '1' }),
    actions: actions.map((action, index) => ({
      actionId: String(index + 1),
      actionTypeVersion: 0,
      type: 'SINGLE_CONNECTION',
      ...(index + 1 < actions.length && {
        connection: { edgeType: 'STANDARD', nextActionId: String(index + 2) },
      }),
      ...action,
    })),
  };
}

const sets = (value: string): JsonObject => ({
  actionTypeId: '0-5',
  fields: { property_name: 'jobtitle', value: { staticValue: value, type: 'STATIC_VALUE' } },
});
const waits = (minutes: string): JsonObject => ({
  actionTypeId: '0-1',
  fields: { delta: minutes, time_unit: 'MINUTES' },
});
const set = (value: string): Fields => ({ setProperty: { jobtitle: value } });
const time = { hour: 8, minute: 0 };

function listBased(when: Tree, more: JsonObject = {}): JsonObject {
  return {
    enrollmentCriteria: {
      shouldReEnroll: false,
      listFilterBranch: branchOf(when),
      unEnrollObjectsNotMeetingCriteria: false,
      reEnrollmentTriggersFilterBranches: [],
      type: 'LIST_BASED',
      ...more,
    },
  };
}

/** The root that people click together: an OR of ANDs. */
const orOf = (when: Fields): Fields => ({
  any: [{ all: Object.entries(when).map(([key, one]) => ({ [key]: one })) }],
});
const known: Fields = { email: { isKnown: true } };
const chief: Fields = { jobtitle: { contains: 'chief' } };
const city: Fields = { city: { isKnown: true } };

const common: Readonly<Record<string, readonly FieldCase[]>> = {
  name: [
    plain('name', 'Route', 'Route leads', 'By hand'),
    plain('name', 'Route', 'Übergabe 引き渡し 🤝 "x": #1', 'y'),
  ],
  description: [
    plain('description', 'Old', 'New: #1', 'By hand'),
    plain('description', 'Something', '', 'By hand'),
  ],
  schedule: [
    ways(
      'schedule',
      [{ every: 'day', time: '08:00' }, { enrollmentSchedule: { type: 'DAILY', timeOfDay: time } }],
      [
        { every: 'week', days: ['monday'], time: '08:00' },
        { enrollmentSchedule: { type: 'WEEKLY', daysOfWeek: ['MONDAY'], timeOfDay: time } },
      ],
      [
        { every: 'year', date: '12-24', time: '08:00' },
        { enrollmentSchedule: { type: 'YEARLY', month: 'DECEMBER', dayOfMonth: 24, timeOfDay: time } },
      ],
    ),
    ways(
      'schedule',
      [{ every: 'day', time: '08:00' }, { enrollmentSchedule: { type: 'DAILY', timeOfDay: time } }],
      [{}, { enrollmentSchedule: null }],
    ),
  ],
  timeWindows: [
    ways(
      'timeWindows',
      [
        [{ days: ['monday'], from: '08:00', to: '09:00' }],
        { timeWindows: [{ day: 'MONDAY', startTime: time, endTime: { hour: 9, minute: 0 } }] },
      ],
      [
        [{ days: ['friday'], from: '08:00', to: '08:00' }],
        { timeWindows: [{ day: 'FRIDAY', startTime: time, endTime: time }] },
      ],
      [[], { timeWindows: [] }],
    ),
  ],
  blockedDates: [
    ways(
      'blockedDates',
      [['12-25'], { blockedDates: [{ month: 'DECEMBER', dayOfMonth: 25 }] }],
      [
        ['12-25', '2027-01-01'],
        {
          blockedDates: [
            { month: 'DECEMBER', dayOfMonth: 25 },
            { month: 'JANUARY', dayOfMonth: 1, year: 2027 },
          ],
        },
      ],
      [[], { blockedDates: [] }],
    ),
  ],
  customProperties: [
    ways(
      'customProperties',
      [{ purpose: 'Routing' }, { customProperties: { purpose: 'Routing' } }],
      [{ purpose: 'Nurture', note: 'x: #1' }, { customProperties: { purpose: 'Nurture', note: 'x: #1' } }],
      [{}, { customProperties: {} }],
    ),
  ],
  enabled: [plain('enabled', false, true), plain('enabled', true, false)],
};

const collection = {
  kind: 'workflow',
  collections: [flows],
  identity: 'id',
  numbered,
  counted: true,
  title: 'name',
  atOnce: false,
  restores: false,
  path: (id: string) => `${flows}/${id}`,
  byHand: (_key: string, fields: Fields, { id }: JsonObject) => [
    { method: 'PATCH', path: `${flows}/${String(id)}`, body: said.bodyOf(fields, keys) },
  ],
  another: {
    method: 'POST',
    path: flows,
    body: {
      name: 'Made by hand',
      type: 'CONTACT_FLOW',
      flowType: 'WORKFLOW',
      isEnabled: false,
      objectTypeId: '0-1',
      actions: [],
    },
  },
  children: {},
  builtIn: [],
  alongWith: along({
    name: [],
    description: [],
    enabled: ['isEnabled'],
    enroll: ['enrollmentCriteria'],
    unenroll: ['unEnrollmentSetting'],
    goal: ['goalFilterBranch'],
    suppress: ['suppressionListIds'],
    suppressWhen: ['suppressionFilterBranch'],
    schedule: ['enrollmentSchedule'],
    timeWindows: [],
    blockedDates: [],
    eventAnchor: [],
    canEnrollFromSalesforce: [],
    customProperties: [],
    raw: ['unEnrollmentSetting', 'suppressionListIds'],
    steps: ['actions', 'startActionId', 'nextAvailableActionId'],
  }),
} satisfies Partial<Row>;

function along(fields: Readonly<Record<string, readonly string[]>>): Row['alongWith'] {
  return Object.fromEntries(Object.entries(fields).map(([field, more]) => [field, ['revisionId', ...more]]));
}

const route: Fields = {
  name: 'Route',
  objectType: 'contacts',
  enroll: { when: known },
  steps: [set('Lead'), { delay: '2 days' }, set('Customer')],
};

const contacts: Row = {
  ...collection,
  name: 'contactWorkflow',
  objectType: 'contacts',
  portal: {
    seed: {
      'emails.json': [{ id: '51', name: 'Welcome' }],
      'forms.json': [
        { id: '00000000-0000-4000-8000-000000000001', name: 'Demo request', formType: 'hubspot' },
      ],
      'teams.json': [{ id: '61', name: 'Sales', userIds: ['71'] }],
      'owners.json': [
        {
          id: '81',
          userId: 71,
          email: 'ada@example.com',
          type: 'PERSON',
          teams: [{ id: '61', name: 'Sales', primary: true }],
        },
        { id: '83', email: 'queue@example.com', type: 'QUEUE' },
      ],
    },
  },
  around: {
    lists: { do_not_route: { name: 'Do not route' }, competitors: { name: 'Competitors' } },
    workflows: { nurture: { name: 'Nurture', objectType: 'contacts', steps: [] } },
  },
  // HubSpot makes no workflow with actions that nothing leads to
  notHere: ['suppressWhen', 'detached'],
  example: { key: 'route', fields: route, value: '' },
  creates,
  fields: {
    ...common,
    enroll: [
      ways(
        'enroll',
        [{ when: orOf(known) }, listBased(known)],
        [
          { when: orOf({ ...known, ...chief }), reEnroll: true },
          listBased({ ...known, ...chief }, { shouldReEnroll: true }),
        ],
        [{ when: orOf(city) }, listBased(city)],
      ),
      ways(
        'enroll',
        [{ when: orOf(known) }, listBased(known)],
        [{ manual: true }, { enrollmentCriteria: { type: 'MANUAL', shouldReEnroll: false } }],
        [{}, { enrollmentCriteria: null }],
      ),
      ways(
        'enroll',
        [{ manual: true }, { enrollmentCriteria: { type: 'MANUAL', shouldReEnroll: false } }],
        [{}, { enrollmentCriteria: null }],
        [{ when: orOf(city) }, listBased(city)],
      ),
    ],
    unenroll: [
      ways(
        'unenroll',
        ['all', { unEnrollmentSetting: { type: 'ALL', flowIds: [] } }],
        [[], { unEnrollmentSetting: null }],
      ),
      { from: { unenroll: 'all' }, to: { unenroll: ['nurture'] }, oneWay: 'ids are not known here' },
    ],
    goal: [
      ways(
        'goal',
        [orOf(known), { goalFilterBranch: branchOf(known) }],
        [orOf(chief), { goalFilterBranch: branchOf(chief) }],
        [orOf(city), { goalFilterBranch: branchOf(city) }],
      ),
      ways('goal', [orOf(known), { goalFilterBranch: branchOf(known) }], [{}, { goalFilterBranch: null }]),
    ],
    suppress: [
      {
        from: { suppress: ['do_not_route'] },
        to: { suppress: ['do_not_route', 'competitors'] },
        oneWay: 'ids are not known here',
      },
      {
        from: { suppress: ['do_not_route'] },
        to: said.as('suppress', [], { suppressionListIds: [] }),
        oneWay: 'ids are not known here',
      },
    ],
    eventAnchor: [
      ways(
        'eventAnchor',
        [
          { property: 'closedate' },
          { eventAnchor: { type: 'CONTACT_PROPERTY_ANCHOR', contactProperty: 'closedate' } },
        ],
        [
          { date: '2027-03-01' },
          { eventAnchor: { type: 'STATIC_DATE_ANCHOR', month: 'MARCH', dayOfMonth: 1, year: 2027 } },
        ],
        [{}, { eventAnchor: null }],
      ),
    ],
    canEnrollFromSalesforce: [plain('canEnrollFromSalesforce', false, true)],
    raw: [
      ways(
        'raw',
        [{ unEnrollmentSetting: odd('a') }, { unEnrollmentSetting: odd('a') }],
        [{ unEnrollmentSetting: odd('b') }, { unEnrollmentSetting: odd('b') }],
        [{ unEnrollmentSetting: odd('c') }, { unEnrollmentSetting: odd('c') }],
      ),
    ],
    steps: [
      ways(
        'steps',
        [
          [set('Lead'), { delay: '2 days' }, set('Customer')],
          chain(sets('Lead'), waits('2880'), sets('Customer')),
        ],
        [
          [set('Lead'), { delay: '3 days' }, set('Customer')],
          chain(sets('Lead'), waits('4320'), sets('Customer')),
        ],
        [
          [set('Lead'), { delay: '1 day' }, set('Customer')],
          chain(sets('Lead'), waits('1440'), sets('Customer')),
        ],
      ),
      ways(
        'steps',
        [[set('Lead'), set('Customer')], chain(sets('Lead'), sets('Customer'))],
        [[set('Customer'), set('Lead')], chain(sets('Customer'), sets('Lead'))],
        [[set('Customer')], chain(sets('Customer'))],
      ),
      ways(
        'steps',
        [[set('Lead')], chain(sets('Lead'))],
        [[], chain()],
        [[{ delay: '1 day' }, set('Lead')], chain(waits('1440'), sets('Lead'))],
      ),
      {
        from: { steps: [set('Lead'), { delay: '1 day' }] },
        to: {
          steps: [
            {
              branch: {
                Known: { when: orOf(known), steps: [set('Lead')] },
                otherwise: { steps: [set('Other')] },
              },
            },
            { delay: '1 day' },
          ],
        },
        oneWay: 'not clicked together here',
      },
      {
        from: {
          steps: [{ branch: { Known: { when: orOf(known), steps: [set('Lead')] } } }, { delay: '1 day' }],
        },
        to: {
          steps: [
            { branch: { Known: { when: orOf(chief), steps: [{ delay: '1 day' }, set('Other')] } } },
            { delay: '1 day' },
          ],
        },
        oneWay: 'not clicked together here',
      },
      {
        from: { steps: [{ addToList: 'do_not_route' }, { enrollIn: 'nurture' }] },
        to: {
          steps: [{ addToList: 'competitors' }, { removeFromList: 'do_not_route' }, { enrollIn: 'route' }],
        },
        oneWay: 'ids are not known here',
      },
    ],
  },
  fixed: {
    objectType: {
      in: { name: 'Route', steps: [] },
      from: { objectType: 'contacts' },
      to: { objectType: 'companies' },
    },
    type: { from: {}, to: { type: 'PLATFORM_FLOW' } },
    flowType: { from: { flowType: 'WORKFLOW' }, to: { flowType: 'ACTION_SET' } },
    fetch: {
      in: { ...route, steps: [{ setProperty: { jobtitle: '{{ deal.dealname }}' } }] },
      from: { fetch: { deal: { associated: 'deals', newestBy: 'closedate' } } },
      to: { fetch: { deal: { associated: 'deals', oldestBy: 'closedate' } } },
    },
  },
};

function odd(text: string): {
  readonly type: string;
  readonly flowIds: readonly string[];
  readonly note: string;
} {
  return { type: 'SELECTIVE', flowIds: [], note: text };
}

const deal: Fields = {
  name: 'Renew',
  objectType: 'deals',
  enroll: { when: { amount: { isKnown: true } } },
  steps: [{ setProperty: { description: 'Renew' } }],
};

const deals: Row = {
  ...collection,
  name: 'dealWorkflow',
  objectType: 'deals',
  around: {},
  notHere: [
    'unenroll',
    'goal',
    'suppress',
    'eventAnchor',
    'canEnrollFromSalesforce',
    'detached',
    'fetch',
    'raw',
    'type',
  ],
  example: { key: 'renew', fields: deal, value: '' },
  creates: {
    'a name': { renew: { name: 'Renew', objectType: 'deals' } },
    'everything that there is to say': {
      renew: {
        ...deal,
        description: 'Renews',
        flowType: 'WORKFLOW',
        enabled: true,
        suppressWhen: { dealname: { contains: 'test' } },
        schedule: { property: 'closedate', offset: '3 days before', yearly: true, time: '08:00' },
        timeWindows: [{ days: ['monday'], from: '08:00', to: '09:00' }],
        blockedDates: ['12-25'],
        customProperties: { purpose: 'Renewals' },
      },
    },
    stages: {
      renew: {
        ...deal,
        steps: [
          { setProperty: { dealstage: 'default.closedwon' } },
          { branch: { Won: { when: { dealstage: ['default.closedwon'] }, steps: [] } } },
        ],
      },
    },
    companies: {
      renew: {
        name: 'Renew',
        objectType: 'companies',
        enroll: { when: { domain: { isKnown: true } } },
        steps: [{ setProperty: { lifecyclestage: 'customer' } }],
      },
    },
  },
  fields: {
    ...common,
    enroll: [
      ways(
        'enroll',
        [{ when: orOf({ amount: { isKnown: true } }) }, listBased({ amount: { isKnown: true } })],
        [{ when: orOf({ closedate: { isKnown: true } }) }, listBased({ closedate: { isKnown: true } })],
      ),
    ],
    suppressWhen: [
      ways(
        'suppressWhen',
        [
          orOf({ amount: { isKnown: true } }),
          { suppressionFilterBranch: branchOf({ amount: { isKnown: true } }) },
        ],
        [
          orOf({ closedate: { isKnown: true } }),
          { suppressionFilterBranch: branchOf({ closedate: { isKnown: true } }) },
        ],
        [{}, { suppressionFilterBranch: null }],
      ),
    ],
    steps: [
      {
        from: { steps: [{ setProperty: { description: 'Renew' } }] },
        to: { steps: [{ setProperty: { description: 'Renewed' } }, { delay: '1 day' }] },
        oneWay: 'not clicked together here',
      },
    ],
  },
  fixed: {
    objectType: {
      in: { name: 'Renew', steps: [] },
      from: { objectType: 'deals' },
      to: { objectType: 'companies' },
    },
    flowType: { from: { flowType: 'WORKFLOW' }, to: { flowType: 'ACTION_SET' } },
  },
};

export const workflows: readonly Row[] = [contacts, deals];
