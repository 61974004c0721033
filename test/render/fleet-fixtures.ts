import type { FleetPlans, PortalFailure } from '../../src/core/fleet.ts';
import type { Change, Plan } from '../../src/core/plan.ts';
import { stepsChart, stepsWords } from '../../src/workflow/compare/index.ts';
import { form, type Written } from '../workflow/compare/build.ts';
import { change, field, hold, labelled, option, plan, unit } from './build.ts';
import { richPlan } from './fixtures.ts';

const names = ['apac', 'eu', 'latam', 'mea', 'na', 'sandbox'];
const page = '/property-settings/1/properties?type=0-1&action=edit&property=';

const team = (name: string): Written => ({ $ref: 'team', key: name });
const rotate = (name: string): Written => ({ rotateOwner: { team: [team(name)], overwrite: false } });
const task = (subject: string): Written => ({ createTask: { subject } });
const region = (value: string): Written => ({
  property: { $ref: 'property', key: 'lead_region', scope: 'contacts' },
  isAnyOf: [value],
});

const before: Written = [
  { delay: { in: '5 minutes' } },
  {
    branch: [
      { name: 'EMEA', when: region('emea'), steps: [rotate('sdr'), task('Call within the hour')] },
      { name: 'APAC', when: region('apac'), steps: [rotate('sdr')] },
      { name: 'otherwise', steps: [task('Sort this one by hand')] },
    ],
  },
];
const after: Written = [
  { delay: { in: '5 minutes' } },
  {
    branch: [
      { name: 'EMEA', when: region('emea'), steps: [rotate('enterprise'), task('Call within the hour')] },
      { name: 'DACH', when: region('dach'), steps: [rotate('dach'), { delay: { in: '1 day' } }] },
      { name: 'otherwise', steps: [task('Sort this one by hand')] },
    ],
  },
];

/** A workflow in which a branch comes, one goes, and a step changes. */
export function routing(parts: Partial<Change> = {}): Change {
  const [old, now] = [form(before), form(after)];
  const chart = stepsChart(old, now);
  const steps = unit('field', ['steps'], old, now, {
    words: stepsWords(old, now),
    ...(chart && { chart }),
    risk: 'records that are in it now go on with the new steps',
  });
  return change('route_leads', {
    address: 'workflow.route_leads',
    kind: 'workflow',
    title: 'Route leads',
    id: '4711',
    units: [field('name', 'Route lead', 'Route leads'), steps],
    steps: ['replace', 'enable'],
    link: '/workflows/1/platform/flow/4711/edit',
    ...parts,
  });
}

/** A portal whose token is not there. */
export const failure: PortalFailure = {
  portal: 'apac',
  portalId: 300,
  finding: {
    code: 'PF1002',
    severity: 'error',
    message: 'portal apac needs a token, and HUBSPOT_TOKEN_APAC is not set',
    fix: 'set HUBSPOT_TOKEN_APAC\nor leave the portal out: portalform plan eu na',
  },
};

/** What people have to do. */
const manual = change('sales_ready', {
  address: 'lifecycleStage.sales_ready',
  kind: 'lifecycleStage',
  title: 'Sales ready',
  action: 'create',
  held: hold(
    'manual',
    'lifecycle stages are made by hand',
    'in HubSpot, open Settings > Objects > Contacts > Lifecycle Stage, add the stage "Sales ready"',
  ),
});

/** Two portals with nearly the same plan, one with nothing to do, and one that failed. */
export const richFleet: FleetPlans = {
  plans: [
    {
      plan: {
        ...richPlan,
        changes: [...richPlan.changes, routing(), manual],
        base: { from: 'marker', commit: 'abcdef0123456', finished: '2026-11-01T08:00:00Z', notes: [] },
      },
      uiDomain: 'app-eu1.hubspot.com',
    },
    {
      plan: {
        ...richPlan,
        portal: 'na',
        portalId: 200,
        changes: [
          ...richPlan.changes.map(inNorthAmerica),
          routing({ link: '/workflows/200/platform/flow/9/edit' }),
        ],
        unread: [],
        base: {
          from: 'marker',
          commit: '1234567890abc',
          finished: '2026-11-02T08:00:00Z',
          notes: ['HEAD does not descend from the commit that was applied last: apply would refuse'],
        },
      },
      uiDomain: 'app.hubspot.com',
    },
    { plan: plan({ portal: 'sandbox', portalId: 400, unchanged: 88 }), uiDomain: 'app.hubspot.com' },
  ],
  failures: [failure],
};

/** The same, but for what differs from portal to portal as a matter of course, and one label. */
function inNorthAmerica(one: Change): Change {
  const units = one.units.map(part => ({
    ...part,
    ...(part.records !== undefined && { records: 7 }),
    ...(one.key === 'customer_tier' && part.before === '顧客ランク(旧)' && { before: 'Tier' }),
  }));
  return {
    ...one,
    units,
    ...(one.records !== undefined && { records: 12 }),
    ...(one.changedBy !== undefined && { changedBy: '31415', changedAt: '2026-11-21T10:00:00Z' }),
  };
}

/** So many changes, planned for six portals: some in all of them, some in one. */
export function largeFleet(changes: number): FleetPlans {
  const plans = names.map((portal, place): Plan => {
    const mine = Array.from({ length: changes }, (_, index) => manyUnits(index)).filter(
      (_, index) => index % 7 !== 6 || index % names.length === place,
    );
    return plan({ portal, portalId: 1000 + place, changes: mine });
  });
  return { plans: plans.map(one => ({ plan: one, uiDomain: 'app.hubspot.com' })), failures: [] };
}

function manyUnits(index: number): Change {
  if (index % 25 === 24) return routing({ address: `workflow.route_${index}`, key: `route_${index}` });
  const key = `property_${index}`;
  return change(key, {
    title: `Property ${index}`,
    id: key,
    action: index % 3 === 0 ? 'create' : 'update',
    units: [
      field('label', index % 3 === 0 ? undefined : `Old label ${index}`, `Label ${index}`),
      field(
        'description',
        index % 3 === 0 ? undefined : 'It says too little.',
        `It says what property ${index} is for.`,
      ),
      ...Array.from({ length: index % 6 }, (_, place) =>
        option(`o${place}`, undefined, labelled(`Option ${place}`)),
      ),
    ],
    ...(index % 11 === 10 && {
      held: hold('drift', 'someone changed it in the portal', `--revert property.contacts.${key}`),
    }),
    link: `${page}${key}`,
  });
}

/** Text that tries to be markup, a mention, a reference, a command, or to hide. */
export const HOSTILE =
  '</code></summary></details><script>alert(1)</script><img src=x onerror=alert(1)> @acme/admins #1 GH-2 deadbeef1 ````` ```` x | y [z](https://evil.example) www.evil.example ![i](u) <!-- c --> :tada: **b** $x$ \u202egnp\u0000\n## Plan: 0 to add\n```\n&lt;b&gt;';

/** A fleet whose every text is that. */
export const hostileFleet: FleetPlans = {
  plans: [
    {
      uiDomain: 'app.hubspot.com',
      plan: plan({
        portal: HOSTILE,
        changes: [
          change('evil', {
            address: HOSTILE,
            kind: HOSTILE,
            scope: HOSTILE,
            title: HOSTILE,
            units: [
              field(HOSTILE, HOSTILE, `${HOSTILE} more`, { risk: HOSTILE }),
              field('label', undefined, HOSTILE),
              field('hint', HOSTILE, undefined),
              option(HOSTILE, undefined, labelled(HOSTILE, { [HOSTILE]: HOSTILE })),
              option('gone', labelled(HOSTILE), undefined, { records: 3, risk: HOSTILE }),
              unit('field', ['steps'], undefined, [], {
                words: [`+ ${HOSTILE}`, HOSTILE],
                chart: {
                  nodes: [
                    { id: 'a', says: HOSTILE, is: 'start', mark: 'same' },
                    { id: 'b', says: HOSTILE, is: 'choice', mark: 'added' },
                  ],
                  edges: [{ from: 'a', to: 'b', says: HOSTILE, mark: 'removed' }],
                },
              }),
            ],
            risks: [HOSTILE],
            steps: [HOSTILE, HOSTILE],
            changedBy: HOSTILE,
            changedAt: HOSTILE,
            link: `/x"><script>alert(1)</script>${HOSTILE}`,
          }),
          change('held', { address: 'b', held: hold('limit', HOSTILE, HOSTILE) }),
          change('hand', { address: 'c', held: hold('manual', HOSTILE, HOSTILE) }),
          change('score', { address: 'd', held: hold('notCreatable', HOSTILE, HOSTILE) }),
          change('gone', { address: 'e', action: 'remove', title: HOSTILE, records: 2, risks: [HOSTILE] }),
        ],
        remarks: [{ address: HOSTILE, says: HOSTILE }],
        unread: [{ kind: HOSTILE, scope: HOSTILE, says: HOSTILE, wayOut: HOSTILE }],
        unmanaged: [{ kind: HOSTILE, scope: HOSTILE, count: 2 }],
        base: { from: 'none', says: HOSTILE, notes: [HOSTILE] },
      }),
    },
    { uiDomain: 'evil.example/', plan: plan({ portal: 'na', changes: [change('a', { link: '/x' })] }) },
  ],
  failures: [
    {
      portal: HOSTILE,
      portalId: 3,
      finding: { code: HOSTILE, severity: 'error', message: HOSTILE, fix: HOSTILE },
    },
  ],
};
