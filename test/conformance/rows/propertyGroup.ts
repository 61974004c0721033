import type { Row } from '../row.ts';

const groups = '/crm/properties/2026-09/contacts/groups';

export const propertyGroup: Row = {
  name: 'propertyGroup',
  kind: 'propertyGroup',
  objectType: 'contacts',
  around: {},
  collections: [groups],
  identity: 'name',
  atOnce: true,
  restores: false,
  path: key => `${groups}/${key}`,
  byHand: (key, fields) => [
    { method: 'PATCH', path: `${groups}/${key}`, body: { ...fields } as Record<string, string | number> }, // group fields are texts and numbers
  ],
  another: { method: 'POST', path: groups, body: { name: 'made_by_hand', label: 'Made by hand' } },
  example: { key: 'lead_handoff', fields: { label: 'Lead handoff' }, value: '' },
  creates: {
    'a label': { handoff: { label: 'Handoff' } },
    'a place': { handoff: { label: 'Handoff', displayOrder: 3 } },
    'the place at the end, said': { handoff: { label: 'Handoff', displayOrder: -1 } },
    'the first place': { handoff: { label: 'Handoff', displayOrder: 0 } },
    'a name with a dot': { 'simpleevents.io': { label: 'Events' } },
    'odd labels': {
      unicode: { label: 'Übergabe 🤝 引き渡し' },
      quotes: { label: '"quoted" & <b>bold</b>: #1' },
      markup: { label: '${vars.none} {{ contact.name }}' },
      number: { label: '007' },
      truth: { label: 'true' },
    },
    'several at once': { a: { label: 'A' }, b: { label: 'B' }, c: { label: 'C' } },
  },
  fields: {
    label: [
      { from: { label: 'Lead handoff' }, to: { label: 'Handover of leads' }, other: { label: 'By hand' } },
    ],
    displayOrder: [
      { from: { displayOrder: 1 }, to: { displayOrder: 4 }, other: { displayOrder: 7 } },
      { from: { displayOrder: 5 }, to: { displayOrder: 0 }, other: { displayOrder: 2 } },
    ],
  },
  fixed: {},
  children: {},
  alongWith: {},
  builtIn: [],
  neverRemoved: 'contactinformation',
};
