import type { Fields, Tree } from '../tree.ts';

/** A workflow of contacts with these steps. */
function steps(...list: readonly Tree[]): Readonly<Record<string, Fields>> {
  return { route: { name: 'Route', objectType: 'contacts', steps: list } };
}

function enrolled(enroll: Fields): Readonly<Record<string, Fields>> {
  return { route: { name: 'Route', objectType: 'contacts', enroll, steps: [] } };
}

const lead: Tree = { setProperty: { jobtitle: 'Lead' } };
const known: Fields = { email: { isKnown: true } };

/** What can be created of workflows of contacts. */
export const creates: Readonly<Record<string, Readonly<Record<string, Fields>>>> = {
  'a name': { route: { name: 'Route', objectType: 'contacts' } },
  'everything that there is to say': {
    route: {
      name: 'Route | 引き渡し 🤝: "x" #1',
      description: 'Says who gets it',
      objectType: 'contacts',
      type: 'CONTACT_FLOW',
      flowType: 'WORKFLOW',
      enabled: true,
      enroll: { when: known, reEnroll: true, reEnrollWhen: [{ lifecyclestage: ['lead'] }] },
      unenroll: ['nurture'],
      goal: { lifecyclestage: ['customer'] },
      suppress: ['do_not_route'],
      schedule: { every: 'week', days: ['monday'], time: '08:00' },
      timeWindows: [{ days: 'weekdays', from: '09:00', to: '17:00' }],
      blockedDates: ['12-25', '2027-01-01'],
      eventAnchor: { date: '2027-03-01' },
      fetch: { deal: { associated: 'deals', newestBy: 'closedate' } },
      canEnrollFromSalesforce: true,
      customProperties: { purpose: 'Routing' },
      steps: [{ setProperty: { jobtitle: '{{ deal.dealname }}' } }],
    },
  },
  'what there are no words for': {
    route: {
      name: 'Route',
      objectType: 'contacts',
      raw: { unEnrollmentSetting: { type: 'SELECTIVE', flowIds: [], note: 'x' } },
    },
  },
  'properties, with every sort of value': steps(
    { setProperty: { jobtitle: 'Lead', city: { property: 'state' }, num_notes: { add: 2 } } },
    { setProperty: { lifecyclestage: 'customer', hubspot_owner_id: 'queue@example.com' } },
    { clearProperty: ['zip'] },
    { setAssociated: { on: 'companies', set: { description: 'Routed' } } },
    { copyProperty: { from: 'city', to: 'state' } },
  ),
  'tasks, records and notes': steps(
    {
      createTask: {
        subject: 'Call {{ contact.firstname }}',
        type: 'CALL',
        priority: 'HIGH',
        due: { in: '1 day', time: '08:00', days: 'weekdays' },
        assignTo: { property: 'hubspot_owner_id' },
      },
    },
    { createRecord: { objectType: 'deals', set: { dealname: 'New deal', pipeline: 'default' } } },
    { createNote: 'Routed by portalform' },
  ),
  waiting: steps(
    { delay: '2 days' },
    { delay: '90 minutes' },
    { delayUntil: { time: '08:00', days: 'weekdays' } },
    { delayUntil: { property: 'closedate', offset: '3 days before' } },
    { delayUntil: { event: { formSubmitted: '00000000-0000-4000-8000-000000000001' }, atMost: '2 days' } },
  ),
  messages: steps(
    { sendEmail: 'Welcome' },
    { notifyByEmail: { to: { team: 'Sales' }, subject: 'New lead', body: '<p>Hello</p>' } },
    { notifyInApp: { to: { property: 'hubspot_owner_id' }, subject: 'New lead', body: 'Please call' } },
    { rotateOwner: { team: 'Sales', overwrite: false } },
  ),
  'lists, other workflows and what else there is': steps(
    { addToList: 'do_not_route' },
    { removeFromList: 'do_not_route' },
    { enrollIn: 'nurture' },
    { setMarketingStatus: 'NON_MARKETABLE' },
    { webhook: { url: 'https://example.com/hook', query: { email: { property: 'email' } } } },
    { code: { runtime: 'NODE20X', source: 'exports.main = async () => {};\n' } },
    {
      action: {
        actionTypeId: '1-179507819',
        actionTypeVersion: 3,
        fields: { channel: 'x', deep: { a: ['1'] } },
      },
    },
  ),
  'branches that part, end and join': steps(
    {
      branch: {
        Enterprise: { when: { numemployees: ['1000+'] }, steps: [lead, { delay: '1 day' }] },
        'EMEA: "x"': { when: { city: { isEqualTo: 'Köln' } }, steps: [lead], end: true },
        otherwise: { steps: [{ setProperty: { jobtitle: 'Other' } }] },
      },
    },
    { id: 'call', createTask: { subject: 'Call', type: 'CALL', due: { in: '1 day', time: '08:00' } } },
    {
      switch: {
        on: { property: 'hs_lead_status' },
        cases: { NEW: { steps: [lead] }, OPEN: { steps: [{ goto: 'call' }] } },
        otherwise: { steps: [] },
      },
    },
  ),
  'branches within branches': steps({
    branch: {
      Known: {
        when: known,
        steps: [
          {
            branch: { Lead: { when: { lifecyclestage: ['lead'] }, steps: [lead] }, otherwise: { steps: [] } },
          },
          { delay: '1 day' },
        ],
      },
    },
  }),
  'events that enroll': enrolled({
    trigger: [
      { formSubmitted: '00000000-0000-4000-8000-000000000001' },
      { propertyChanged: { jobtitle: { isEqualTo: 'Lead' } } },
      { created: true },
    ],
    when: known,
    reEnroll: true,
  }),
  'people who enroll': enrolled({ manual: true }),
  'lists that enroll': enrolled({
    when: { all: [{ list: 'do_not_route' }, { any: [known, { city: { isUnknown: true } }] }] },
  }),
  'two that enroll each other, and one that enrolls itself': {
    first: { name: 'First', objectType: 'contacts', enabled: true, steps: [lead, { enrollIn: 'second' }] },
    second: {
      name: 'Second',
      objectType: 'contacts',
      enabled: true,
      steps: [{ delay: '1 day' }, { enrollIn: 'first' }],
    },
    third: { name: 'Third', objectType: 'contacts', steps: [{ delay: '1 day' }, { enrollIn: 'third' }] },
  },
  'names that repeat': {
    first: { name: 'Same', objectType: 'contacts', steps: [lead] },
    second: { name: 'Same', objectType: 'contacts', steps: [] },
  },
};
