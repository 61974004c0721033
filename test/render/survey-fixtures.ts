import type { Coverage, Survey, SurveyedProperty, SurveyedWorkflow, Thing } from '../../src/survey/survey.ts';

const HOST = 'https://app-eu1.hubspot.com';
const ana = { id: '11', name: 'Ana Ruiz' };

export function property(name: string, more: Partial<SurveyedProperty> = {}): SurveyedProperty {
  const objectType = more.objectType ?? 'contacts';
  return {
    address: `property.${objectType}.${name}`,
    objectType,
    name,
    label: name,
    group: 'lead_handoff',
    groupLabel: 'Lead handoff',
    type: 'string',
    fieldType: 'text',
    builtIn: false,
    created: { at: '2021-03-04T08:00:00.000Z', days: 2089, by: ana },
    changed: { at: '2026-11-20T08:00:00.000Z', days: 2, by: { id: '12' } },
    uses: [],
    mentions: [],
    link: `${HOST}/property-settings/147893286/properties?type=0-1&action=edit&property=${name}`,
    ...more,
  };
}

export function workflow(id: string, name: string, more: Partial<SurveyedWorkflow> = {}): SurveyedWorkflow {
  return {
    id,
    name,
    objectType: 'contacts',
    isOn: true,
    actions: 4,
    created: { at: '2024-01-02T08:00:00.000Z', days: 690 },
    changed: { at: '2026-11-01T08:00:00.000Z', days: 21 },
    link: `${HOST}/workflows/147893286/platform/flow/${id}/edit`,
    ...more,
  };
}

const propertyThing = ({ objectType, name, label, link }: SurveyedProperty): Thing => ({
  kind: 'property',
  objectType,
  id: name,
  title: label,
  link,
});
const workflowThing = ({ objectType = '', id, name, link }: SurveyedWorkflow): Thing => ({
  kind: 'workflow',
  objectType,
  id,
  title: name,
  link,
});

const use = (kind: string, id: string, name: string) => ({ kind, id, name });

export const coverage: readonly Coverage[] = [
  { kind: 'workflow', noun: 'workflow', count: 4, unreadable: 1, isWhole: true },
  { kind: 'list', noun: 'list', count: 9, unreadable: 0, isWhole: true },
  { kind: 'form', noun: 'form', unreadable: 0, isWhole: false },
  { kind: 'property', noun: 'formula', count: 7, unreadable: 0, isWhole: true },
];

const region = property('lead_region', {
  label: 'Lead region',
  type: 'enumeration',
  fieldType: 'select',
  records: 412,
  uses: [
    use('workflow', '901', 'Handoff EMEA'),
    use('workflow', '902', 'Handoff APAC'),
    use('list', '7', 'EMEA'),
  ],
  mentions: [use('workflow', '903', 'Score')],
});
const regionOld = property('lead_region_old', {
  label: 'Lead region (old)',
  records: 0,
  created: { at: '2016-01-05T08:00:00.000Z', days: 3974 },
});
const tier = property('tier', {
  group: 'account',
  objectType: 'deals',
  created: {},
  changed: {},
  type: 'number',
  fieldType: 'number',
});
const { groupLabel: _, ...tierWithoutLabel } = tier;
const city = property('city', {
  label: 'City',
  group: 'contactinformation',
  groupLabel: 'Contact information',
  builtIn: true,
  created: {},
  changed: {},
});
const emea = workflow('901', 'Handoff EMEA');
const apac = workflow('902', 'Handoff APAC');
const score = workflow('903', 'Score', { isOn: false });
const { actions: __, ...secret } = workflow('904', 'Health', {
  unreadable: 'Access denied. Flow must contain no sensitive properties. FLOW_ACCESS_DENIED',
  objectType: '2-77',
});

/** Something of everything, and something that could not be read. */
export const richSurvey: Survey = {
  portal: 'eu',
  portalId: 147893286,
  takenAt: '2026-11-22T12:00:00.000Z',
  objectTypes: [
    { name: 'contacts', isRead: true, records: 10_230 },
    { name: 'deals', isRead: true },
    { name: '2-77', title: 'pet', isRead: false },
  ],
  properties: [city, region, regionOld, tierWithoutLabel],
  groups: [
    {
      address: 'propertyGroup.contacts.lead_handoff',
      objectType: 'contacts',
      name: 'lead_handoff',
      label: 'Lead handoff',
      builtIn: false,
      properties: 2,
      link: `${HOST}/property-settings/147893286/properties?type=0-1&tab=groups`,
    },
  ],
  workflows: [apac, emea, score, secret],
  coverage,
  findings: [
    { check: 'workflowUnreadable', things: [workflowThing(secret)], says: secret.unreadable ?? '' },
    {
      check: 'workflowSameSteps',
      things: [emea, apac].map(workflowThing),
      says: 'the same enrolment and the same steps',
    },
    { check: 'workflowOff', things: [workflowThing(score)], says: 'off, last changed 2026-11-01' },
    {
      check: 'propertySimilar',
      things: [region, regionOld].map(propertyThing),
      says: 'labels of the same words; names of the same words',
    },
    { check: 'propertyEmpty', things: [propertyThing(regionOld)], says: 'filled in no record' },
  ],
  unread: [
    {
      kind: 'form',
      says: 'GET /marketing/v3/forms was refused: 403, the token lacks the scope forms',
      wayOut: 'give the token the scope forms',
    },
    {
      kind: 'property',
      scope: '2-77',
      says: 'GET /crm/properties/2026-09/2-77 was refused: 403',
      wayOut: 'give the token the scope crm.schemas.custom.read',
      optional: true,
    },
  ],
};

export const emptySurvey: Survey = {
  portal: 'eu',
  portalId: 147893286,
  takenAt: '2026-11-22T12:00:00.000Z',
  objectTypes: [{ name: 'contacts', isRead: true }],
  properties: [],
  groups: [],
  workflows: [],
  coverage: coverage.map(one => ({ ...one, count: 0, unreadable: 0, isWhole: true })),
  findings: [],
  unread: [],
};

/** Nothing but property lists of contacts could be read. */
export const { workflows: ___, ...blindSurvey }: Survey = {
  ...emptySurvey,
  properties: [property('region')],
  coverage: coverage.map(({ kind, noun }) => ({ kind, noun, unreadable: 0, isWhole: false })),
  unread: richSurvey.unread,
};

export const HOSTILE =
  '</td></table><img src=x onerror=alert(1)><script>document.title="run"</script>" \'`&amp; \u202egnp.exe\u0000\n=1+1';

/** A portal whose names want to be something else. */
export const hostileSurvey: Survey = {
  ...richSurvey,
  portal: 'eu',
  objectTypes: [{ name: HOSTILE, title: HOSTILE, isRead: true }],
  properties: [
    property(HOSTILE, {
      objectType: HOSTILE,
      label: HOSTILE,
      group: HOSTILE,
      groupLabel: HOSTILE,
      type: HOSTILE,
      created: { at: HOSTILE, days: 1, by: { id: HOSTILE, name: HOSTILE } },
    }),
    property('formula', { label: '=HYPERLINK("https://evil.example";"click")' }),
    property('plus', { label: '+1' }),
    property('space', { label: ' @SUM(1)' }),
  ],
  groups: richSurvey.groups.map(group => ({ ...group, name: HOSTILE, label: HOSTILE, objectType: HOSTILE })),
  workflows: [workflow(HOSTILE, HOSTILE, { objectType: HOSTILE, unreadable: HOSTILE })],
  findings: [
    {
      check: 'propertySimilar',
      things: [
        {
          kind: 'property',
          objectType: HOSTILE,
          id: HOSTILE,
          title: HOSTILE,
          link: 'https://app.hubspot.com/"><script>alert(1)</script>',
        },
      ],
      says: HOSTILE,
    },
  ],
  unread: [{ kind: 'property', scope: HOSTILE, says: HOSTILE, wayOut: HOSTILE }],
};
