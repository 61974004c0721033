import * as fc from 'fast-check';
import type { JsonObject } from '../../src/core/call.ts';
import type { Edit } from '../../src/emulator/index.ts';
import type { Fields, Tree } from '../conformance/tree.ts';
import { flows } from '../workflow/arbitrary.ts';
import { label } from './arbitrary.ts';

/** Lists and workflows of contacts that refer to each other, as people write them. */
export interface Leads {
  readonly lists: Readonly<Record<string, Fields>>;
  readonly workflows: Readonly<Record<string, Fields>>;
}

const listKeys = ['waiting', 'members', 'constructor', 'zeta_2'] as const;
const workflowKeys = ['route', 'nurture', 'escalate', 'toString'] as const;
/** Steps put records into it: always declared, since HubSpot fills no other sort by steps. */
const HAND = 'by_hand';

type Filter = fc.Arbitrary<Fields>;

const ofProperties: Filter = fc.constantFrom<Fields>(
  { email: { isKnown: true } },
  { city: { isUnknown: true } },
  { jobtitle: { contains: ['chief', 'head: of #1'] } },
  { lifecyclestage: ['lead', 'customer'] },
  { hs_lead_status: { isNoneOf: ['NEW'], orBlank: true } },
  { num_notes: { isBetween: [1, 9] } },
  { createdate: { isBefore: '14 days ago' } },
  { city: { isEqualTo: 'Köln' } },
);

/** Filters; what they say of lists is about those that are named. */
function filterOn(lists: readonly string[]): Filter {
  const ofLists = lists.flatMap((list): Fields[] => [{ list }, { notInList: list }]);
  const leaf = ofLists.length === 0 ? ofProperties : fc.oneof(ofProperties, fc.constantFrom(...ofLists));
  const all = fc.array(leaf, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    ofProperties,
    all.map(inner => ({ all: inner })),
    fc.array(all, { minLength: 1, maxLength: 3 }).map(each => ({ any: each.map(inner => ({ all: inner })) })),
    fc.constant<Fields>({ all: [{ associated: 'companies', when: { domain: { isKnown: true } } }] }),
  );
}

const value = fc.constantFrom<Tree>('Lead', 'x: #1', { property: 'city' }, { now: true });

const plain: fc.Arbitrary<Tree> = fc.oneof(
  value.map(jobtitle => ({ setProperty: { jobtitle } })),
  fc.constantFrom<Tree>(
    { clearProperty: ['zip'] },
    { delay: '2 days' },
    { delay: '90 minutes' },
    { delayUntil: { time: '08:00', days: 'weekdays' } },
    {
      createTask: {
        subject: 'Call {{ contact.firstname }}',
        type: 'CALL',
        due: { in: '1 day', time: '08:00' },
      },
    },
    { createNote: 'Routed' },
    { addToList: HAND },
    { removeFromList: HAND },
    { notifyInApp: { to: { property: 'hubspot_owner_id' }, subject: 'New lead', body: 'Please call' } },
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
  fc.constantFrom(...workflowKeys).map(key => ({ enrollIn: key })),
);

/** Steps, with branches that part, end and join. */
function stepsOf(filter: Filter, depth: number): fc.Arbitrary<Tree[]> {
  if (depth === 0) return fc.array(plain, { maxLength: 3 });
  const inner = stepsOf(filter, depth - 1);
  const arm = fc.record({ when: filter, steps: inner });
  const branch = fc
    .record({ first: arm, second: arm, otherwise: fc.option(inner, { nil: undefined }) })
    .map(({ first, second, otherwise }) => ({
      branch: { EMEA: first, 'b: "x"': second, ...(otherwise && { otherwise: { steps: otherwise } }) },
    }));
  return fc.array(fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: branch }), {
    maxLength: 4,
  });
}

function listOf(key: string, others: readonly string[]): fc.Arbitrary<Fields> {
  // a name is given once
  const name = label.map(text => `${text} (${key})`);
  return fc.oneof(
    fc.record({ name, when: filterOn(others) }),
    fc.record({ name, when: filterOn(others), processingType: fc.constant('SNAPSHOT') }),
    fc.record({ name, processingType: fc.constant('MANUAL') }),
  );
}

function workflowOf(lists: readonly string[]): fc.Arbitrary<Fields> {
  const filter = filterOn(lists);
  const enroll = fc.oneof(
    filter.map((when): Fields => ({ when })),
    fc.record({ when: filter, reEnroll: fc.constant(true) }),
    fc.constantFrom<Fields>(
      { manual: true },
      { trigger: [{ created: true }] },
      {
        trigger: [{ propertyChanged: { jobtitle: { isEqualTo: 'Lead' } } }],
        when: { city: { isKnown: true } },
      },
    ),
  );
  return fc
    .record(
      {
        name: label,
        objectType: fc.constant('contacts'),
        description: label,
        enabled: fc.boolean(),
        enroll,
        goal: filter,
        suppress: fc.constant([HAND]),
        schedule: fc.constant({ every: 'week', days: ['monday'], time: '08:00' }),
        timeWindows: fc.constant([{ days: 'weekdays', from: '09:00', to: '17:00' }]),
        steps: stepsOf(filter, 2),
      },
      { requiredKeys: ['name', 'objectType'] },
    )
    .map(
      fields => Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== undefined)) as Fields,
    );
}

/** Everything is declared that something could refer to; lists refer to those before them. */
export const leads: fc.Arbitrary<Leads> = fc.record({
  lists: fc.record({
    [HAND]: fc.constant({ name: 'By hand', processingType: 'MANUAL' }),
    ...Object.fromEntries(
      listKeys.map((key, index) => [key, listOf(key, [HAND, ...listKeys.slice(0, index)])]),
    ),
  }),
  workflows: fc.record(Object.fromEntries(workflowKeys.map(key => [key, workflowOf([HAND, ...listKeys])]))),
});

const FLOWS = '/automation/v4/flows';
const LISTS = '/crm/lists/2026-09';

/** What somebody has clicked together: any workflow there can be, and lists. */
export const clicked: fc.Arbitrary<readonly Edit[]> = fc
  .record({
    flows: fc.array(flows({ maxLength: 5, strange: false }), { minLength: 1, maxLength: 3 }),
    lists: fc.array(label, { maxLength: 2 }),
  })
  .map(made => [
    ...made.flows.map((body, index) => ({
      method: 'POST',
      path: FLOWS,
      body: {
        flowType: 'WORKFLOW',
        isEnabled: false,
        name: `By hand ${index}`,
        ...body,
      } satisfies JsonObject,
    })),
    ...made.lists.map((name, index) => ({
      method: 'POST',
      path: LISTS,
      body: { name: `${name} ${index}`, objectTypeId: '0-1', processingType: 'MANUAL' },
    })),
  ]);
