import type { Change, Plan } from '../../src/core/plan.ts';
import { change, field, hold, labelled, map, option, order, plan, unit } from './build.ts';

const page = '/property-settings/147893286/properties?type=0-1&action=edit&property=';
const group = { kind: 'propertyGroup', scope: 'contacts', key: 'lead_handoff' };

const longBefore =
  'Decides which team owns the lead. It is set at capture from the country of the form, and kept when a person changes it by hand. Ask RevOps before adding a region: routing, reports and the quarterly targets all depend on it, and a new region needs an owner in every one of them.';
const longAfter =
  'Decides which team owns the lead. It is set at capture from the country of the company, and kept when a person changes it by hand. Ask RevOps before adding a region: routing, reports and the quarterly targets all depend on it, and a new region needs a named owner in every one of them.';

const handoff: readonly Change[] = [
  change('lead_handoff', {
    kind: 'propertyGroup',
    action: 'create',
    title: 'Lead handoff',
    units: [
      field('label', undefined, 'Lead handoff', { origin: 'config' }),
      field('displayOrder', undefined, 3),
    ],
    steps: ['create'],
  }),
  change('handoff_status', {
    action: 'create',
    title: 'Handoff status',
    units: [
      field('label', undefined, 'Handoff status'),
      field('groupName', undefined, group),
      field('type', undefined, 'enumeration'),
      field('fieldType', undefined, 'select'),
      option('Waiting', undefined, labelled('Waiting')),
      option('Accepted', undefined, labelled('Accepted')),
      option(
        'Rejected',
        undefined,
        labelled('Rejected', { hidden: true, description: 'Sent back to marketing' }),
      ),
      order(undefined, ['Waiting', 'Accepted', 'Rejected']),
    ],
    dependsOn: ['propertyGroup.contacts.lead_handoff'],
    steps: ['create'],
  }),
  change('response_minutes', {
    action: 'create',
    title: 'Response time (minutes)',
    units: [
      field('label', undefined, 'Response time (minutes)'),
      field('groupName', undefined, group),
      field('type', undefined, 'number'),
      field('fieldType', undefined, 'number'),
    ],
    risks: ['a property of this name was archived on 2026-03-04: creating it restores 1,904 old values'],
    steps: ['create'],
  }),
  change('sla_missed', {
    action: 'create',
    title: 'Response time missed',
    units: [
      field('label', undefined, 'Response time missed'),
      field('calculationFormula', undefined, 'response_minutes > 60'),
      field('type', undefined, 'bool'),
      field('fieldType', undefined, 'calculation_equation'),
    ],
    dependsOn: ['property.contacts.response_minutes'],
    steps: ['create'],
  }),
  change('lead_region', {
    title: 'Lead region',
    id: 'lead_region',
    units: [
      field('label', 'Region', 'Lead region'),
      field('description', longBefore, longAfter),
      field('groupName', { kind: 'propertyGroup', scope: 'contacts', key: 'contactinformation' }, group),
      field('formField', false, true, { risk: 'visitors can fill it in on forms' }),
      option('emea', labelled('EMEA'), labelled('Europe'), {
        origin: 'both',
        held: hold(
          'drift',
          'changed in the portal to "EMEA" since the last apply',
          "--revert property.contacts.lead_region, or take the portal's value into YAML",
        ),
      }),
      option('dach', undefined, labelled('DACH')),
      option('japan', undefined, labelled('日本', { description: '日本の見込み客' })),
      option('apac', labelled('APAC', { hidden: true }), labelled('Asia-Pacific', { hidden: false })),
      option('latam', labelled('LATAM'), undefined, {
        records: 123,
        risk: 'records keep the value, but no filter, form or person can choose it',
      }),
      order(
        ['apac', 'emea', 'americas', 'latam', 'antarctica'],
        ['emea', 'dach', 'japan', 'americas', 'apac', 'antarctica'],
      ),
    ],
    dependsOn: ['propertyGroup.contacts.lead_handoff'],
    steps: ['update', 'update options'],
    changedBy: 'ana@example.com',
    changedAt: '2026-11-02T08:11:00Z',
    link: `${page}lead_region`,
  }),
  change('customer_tier', {
    title: '顧客ランク',
    id: 'customer_tier',
    units: [
      field('label', '顧客ランク(旧)', '顧客ランク'),
      field('description', '', '契約金額による区分'),
      field('hidden', true, undefined),
    ],
    link: `${page}customer_tier`,
  }),
  change('country_code', {
    title: 'Country code',
    id: 'country_code',
    units: [order(countries(712), moved(countries(712)))],
    link: `${page}country_code`,
  }),
  change('old_region', {
    action: 'remove',
    title: 'Region (old)',
    id: 'old_region',
    units: [field('label', 'Region (old)', undefined)],
    records: 4210,
    risks: ['the values of all records are gone after 90 days'],
    steps: ['archive'],
    link: `${page}old_region`,
  }),
];

const held: readonly Change[] = [
  ...['industry_segment', 'persona'].map(key =>
    change(key, {
      action: 'adopt',
      title: key === 'persona' ? 'Persona' : 'Industry segment',
      id: key,
      units: [
        field('label', key, key === 'persona' ? 'Persona' : 'Industry segment', { origin: 'first' }),
        option('smb', undefined, labelled('SMB'), { origin: 'first' }),
      ],
      held: hold(
        'takeover',
        'it is in the portal already and was never applied from here',
        `apply a reviewed plan, or --take-over property.contacts.${key}`,
      ),
      changedBy: 'ben@example.com',
      changedAt: '2025-01-30T12:00:00Z',
      link: `${page}${key}`,
    }),
  ),
  change('mql_at', {
    title: 'Became MQL at',
    id: 'mql_at',
    units: [field('label', 'MQL date', 'Became MQL at', { origin: 'drift' })],
    held: hold(
      'drift',
      'someone changed it in the portal',
      "--revert property.contacts.mql_at, or take the portal's value into YAML",
    ),
    changedBy: 'carla@example.com',
    changedAt: '2026-11-20T17:45:12Z',
    link: `${page}mql_at`,
  }),
  change('fax', {
    action: 'remove',
    title: 'Fax',
    id: 'fax_2',
    units: [],
    records: 15_300,
    held: hold(
      'limit',
      'the plan would touch 19,633 records, 1,000 are allowed',
      'raise limits.recordsAffected in portal.yaml',
    ),
    steps: ['archive'],
  }),
  change('sla_score', {
    action: 'create',
    title: 'SLA score',
    units: [field('label', undefined, 'SLA score')],
    held: hold('dependency', 'property.contacts.mql_at is held', 'see there'),
    dependsOn: ['property.contacts.mql_at'],
  }),
  ...['lead_score', 'fit_score'].map(key =>
    change(key, {
      action: 'create',
      title: key === 'lead_score' ? 'Lead score' : 'Fit score',
      units: [field('label', undefined, key)],
      held: hold(
        'notCreatable',
        "fieldType calculation_score exists only in HubSpot's score editor",
        'create it in HubSpot (Marketing > Lead scoring), then plan again',
      ),
    }),
  ),
];

/** Everything a reviewer meets in one plan. */
export const richPlan: Plan = plan({
  changes: [...handoff, ...held],
  remarks: [
    { address: 'property.contacts.older_region', says: 'removed earlier: delete this line from removed:' },
    { address: 'property.contacts.lead_region', says: 'options that are not declared are kept: antarctica' },
  ],
  released: [
    {
      address: 'option.contacts.lead_region.antarctica',
      title: 'Antarctica',
      says: 'no longer declared; left in the portal as it is',
      wayOut: 'if it shall go: removed: [{ address: option.contacts.lead_region.antarctica }]',
    },
    {
      address: 'property.contacts.lead_region',
      says: "description is no longer declared: it is the portal's now",
    },
  ],
  unmanaged: [
    { kind: 'property', scope: 'contacts', count: 12 },
    { kind: 'propertyGroup', scope: 'contacts', count: 1 },
    { kind: 'property', scope: 'companies', count: 1804 },
    { kind: 'propertyGroup', scope: 'companies', count: 0 },
  ],
  unread: [
    {
      kind: 'property',
      scope: 'deals',
      says: 'sensitive properties were not read: scope crm.objects.deals.sensitive.read is missing',
      wayOut: 'add the scope to the private app',
    },
  ],
  unchanged: 1034,
});

/** Text that tries to forge lines, hide, or act on the terminal. */
export const hostilePlan: Plan = plan({
  portal: 'eu\u001b[2J',
  changes: [
    change('evil', {
      address: 'property.contacts."evil\u202egnp"',
      title: 'Nice\nPlan: 0 to add, 0 to change, 0 to destroy.',
      units: [
        field('label', 'a\u200bb', 'ab'),
        field(
          'description',
          `one\ntwo \u001b]8;;https://example.com\u0007link\nthree ${'blah '.repeat(20)}`,
          `one\n+ forged line\ntwo \u001b]8;;https://example.com\u0007link\nthree ${'blah '.repeat(20)}`,
        ),
        field('name', 'caf\u00e9', 'cafe\u0301'),
        field('space', 'Lead region', 'Lead\u00a0region'),
        field('empty', undefined, ''),
        option('x\u0000y', undefined, labelled('\ud800 lone', { '\u2066key': 'v' })),
        option('tag', labelled('ok'), labelled('ok\u{e0041}')),
      ],
      risks: ['a risk\r\nwith lines'],
      changedBy: 'mallory\u0008\u0008',
      link: '/x\u001b[31m',
    }),
  ],
  remarks: [{ address: 'a\u0085b', says: '\u2028' }],
});

/** Moves, long lists and nested values of one property, which the rich plan has no room for. */
export const longPlan: Plan = plan({
  changes: [
    change('country', {
      action: 'create',
      title: 'Country',
      units: [
        field('label', undefined, 'Country'),
        field('description', undefined, 'x'.repeat(1500)),
        ...countries(240).map(code => option(code, undefined, labelled(`Country ${code}`))),
      ],
    }),
    change('reversed', { title: 'Reversed', units: [order(countries(60), [...countries(60)].reverse())] }),
    change('rewritten', {
      title: 'Rewritten',
      units: [
        field(
          'description',
          'The old text says one thing about leads and nothing else that anybody needs.',
          'Completely different words: ask sales operations before touching any of these values!',
        ),
      ],
    }),
    change('mql_waiting', {
      kind: 'list',
      title: 'Handoff | MQLs waiting',
      units: [
        field(
          'when',
          map({
            lifecyclestage: ['marketingqualifiedlead'],
            handoff_status: map({ isNoneOf: ['Accepted', 'Rejected'], orBlank: true }),
          }),
          map({
            lifecyclestage: ['marketingqualifiedlead'],
            handoff_status: map({
              isNoneOf: ['Accepted', 'Rejected', 'Sent back to marketing', 'Lost to a competitor'],
              orBlank: true,
            }),
          }),
        ),
        unit(
          'child',
          ['stages', 'proposal'],
          map({
            label: 'Proposal',
            probability: 0.5,
            description: 'An offer is with the customer, signed by us, and waits for them to sign.',
          }),
          map({
            label: 'Proposal',
            probability: 0.6,
            description: 'An offer is with the customer, signed by us, and waits for the board to sign.',
          }),
        ),
        unit('child', ['stages', 'plain'], 1, 2),
        unit('child', ['stages', 'new'], undefined, 3),
      ],
    }),
    ...countries(35).map(key =>
      change(`adopted_${key}`, {
        action: 'adopt',
        title: `Adopted ${key}`,
        units: [
          field('label', 'x', 'y', { origin: 'first' }),
          option('a', undefined, labelled('A'), { origin: 'first' }),
          option('b', undefined, labelled('B'), { origin: 'first' }),
        ],
        held: hold(
          'takeover',
          'it is in the portal already and was never applied from here',
          `apply a reviewed plan, or --take-over property.contacts.adopted_${key}`,
        ),
      }),
    ),
    ...countries(14).map(key =>
      change(`form_${key}`, {
        units: [field('formField', false, true, { risk: 'visitors can fill it in on forms' })],
      }),
    ),
  ],
});

export const remarkedPlan: Plan = plan({
  remarks: countries(40).map(key => ({
    address: `property.contacts.${key}`,
    says: 'is as declared, but archived',
  })),
});
export const emptyPlan: Plan = plan({
  unchanged: 88,
  unmanaged: [{ kind: 'property', scope: 'contacts', count: 3 }],
});
export const heldOnlyPlan: Plan = plan({ changes: held, unchanged: 12 });

export function countries(number: number): string[] {
  return Array.from({ length: number }, (_, index) => `c${String(index).padStart(3, '0')}`);
}

/** Two of many moved, one new. */
function moved(keys: readonly string[]): string[] {
  const rest = keys.filter(key => key !== 'c005' && key !== 'c700');
  return [...rest.slice(0, 300), 'c005', ...rest.slice(300), 'c700', 'zz'];
}
