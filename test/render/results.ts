import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { Outcome } from '../../src/core/outcome.ts';

export const findings: readonly Diagnostic[] = [
  {
    code: 'PF2104',
    severity: 'error',
    message: 'property type "numbr" is not known',
    at: { file: 'portals/eu/contacts.yaml', line: 7, column: 11, length: 5 },
    excerpt: [
      { line: 6, text: '    <<: *defaults' },
      { line: 7, text: '    type: numbr' },
      { line: 8, text: '    fieldType: number' },
    ],
    fix: 'did you mean "number"? allowed: string, number, enumeration, bool, date, datetime',
  },
  {
    code: 'PF2110',
    severity: 'warning',
    message: 'label 地域 is used twice',
    at: { file: 'portals/jp/contacts.yaml', line: 100, column: 11, length: 2 },
    excerpt: [
      { line: 99, text: '\tlead_region:' },
      { line: 100, text: '\tlabel: 🙂地域 # 表示名' },
      { line: 101, text: '' },
    ],
    fix: 'write one of them differently:\n  label: 地域 (営業)\n',
  },
  {
    code: 'PF2111',
    severity: 'error',
    message: 'a description is too long',
    at: { file: 'portals/jp/contacts.yaml', line: 120, column: 301, length: 4 },
    excerpt: [{ line: 120, text: `    description: ${'words and '.repeat(60)}` }],
  },
  { code: 'PF1001', severity: 'note', message: 'no portal was named: all are checked' },
];

export const stoppedOutcome: Outcome = {
  portal: 'eu',
  portalId: 147893286,
  results: [
    { address: 'propertyGroup.contacts.lead_handoff', action: 'create', status: 'done' },
    {
      address: 'property.contacts.lead_region',
      action: 'update',
      status: 'done',
      unsettled: true,
      respelled: [
        { path: ['options', 'emea', 'label'], sent: 'Europe ', stored: 'Europe' },
        { path: ['calculationFormula'], sent: 'a+b', stored: 'a + b' },
      ],
    },
    {
      address: 'property.contacts.handoff_status',
      action: 'create',
      status: 'failed',
      says: 'POST /crm/v3/properties/contacts answered 403 MISSING_SCOPES (crm.schemas.contacts.write), correlation id 6f1c2a',
      next: 'add the scope to the private app, then plan again',
    },
    {
      address: 'property.contacts.sla_missed',
      action: 'create',
      status: 'notStarted',
      says: 'property.contacts.handoff_status failed',
    },
    {
      address: 'property.contacts.sla_score',
      action: 'create',
      status: 'notStarted',
      says: 'property.contacts.handoff_status failed',
    },
    {
      address: 'property.contacts.old_region',
      action: 'remove',
      status: 'notStarted',
      says: 'the run stopped before it',
      next: 'run apply again',
    },
  ],
  held: 2,
  interrupted: false,
  requests: { total: 1042, writes: 3 },
  journal: '.portalform/journal/eu.jsonl',
};
