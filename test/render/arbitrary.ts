import fc from 'fast-check';
import type { Chart, ChartEdge, ChartMark, ChartNode } from '../../src/core/chart.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { Form, Ref } from '../../src/core/form.ts';
import type { MarkerOutcome, Outcome, Result } from '../../src/core/outcome.ts';
import type { Action, Change, Hold, HoldReason, Plan, PlanBase, Unit } from '../../src/core/plan.ts';

/** Text as a hostile portal has it: any code units, with a taste for those that do harm on a terminal. */
export const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc
    .array(
      fc.constantFrom(
        '\u001b[31m',
        '\u202e',
        '\u200b',
        '\n',
        '\r',
        '\t',
        '\u0007',
        '\ud800',
        '\udc00',
        '地域',
        '"',
        '\\',
        '🙂',
        'a b',
        '@team ',
        '#12',
        '```',
        '</details>',
        '<!-- ',
        '|',
        '&lt;',
      ),
      { maxLength: 8 },
    )
    .map(parts => parts.join('')),
  fc.constantFrom(
    '1',
    '0',
    '10',
    '__proto__',
    '$order',
    '$reference',
    '',
    'x'.repeat(500),
    `${'long words here '.repeat(30)}end`,
  ),
);

export const ref: fc.Arbitrary<Ref> = fc.record(
  { kind: text, scope: text, key: text, literal: text },
  { requiredKeys: ['kind'], noNullPrototype: true },
);

export const form: fc.Arbitrary<Form> = fc.letrec<{ form: Form }>(tie => ({
  form: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter(number => !Object.is(number, -0)),
    text,
    ref,
    fc.array(tie('form'), { maxLength: 4 }),
    fc.array(fc.tuple(text, tie('form')), { maxLength: 4 }).map(entries => new Map(entries)),
  ),
})).form;

const action = fc.constantFrom<Action>('create', 'adopt', 'update', 'remove');
const reason = fc.constantFrom<HoldReason>(
  'takeover',
  'drift',
  'missing',
  'limit',
  'unreadable',
  'unresolved',
  'dependants',
  'dependency',
  'ambiguous',
  'incomplete',
  'fixed',
  'readOnly',
  'notCreatable',
);
const hold: fc.Arbitrary<Hold> = fc.record(
  {
    reason,
    says: text,
    wayOut: text,
    at: fc.record({
      file: text,
      line: fc.integer({ min: 1 }),
      column: fc.integer({ min: 1 }),
      length: fc.nat(),
    }),
  },
  { requiredKeys: ['reason', 'says', 'wayOut'], noNullPrototype: true },
);
const texts = fc.array(text, { maxLength: 3 });
const plain = { noNullPrototype: true } as const;

const mark = fc.constantFrom<ChartMark>('same', 'added', 'removed', 'changed', 'moved');

/** Pictures of a few steps, with edges between them. */
export const anyChart: fc.Arbitrary<Chart> = fc
  .array(
    fc.record({ says: text, is: fc.constantFrom<ChartNode['is']>('start', 'step', 'choice', 'end'), mark }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .chain(nodes => {
    const id = fc.nat(nodes.length - 1).map(index => `s${index}`);
    const edge: fc.Arbitrary<ChartEdge> = fc.record(
      { from: id, to: id, says: text, mark },
      { requiredKeys: ['from', 'to', 'mark'], ...plain },
    );
    return fc.record(
      {
        nodes: fc.constant(nodes.map((node, index): ChartNode => ({ id: `s${index}`, ...node }))),
        edges: fc.array(edge, { maxLength: 5 }),
      },
      plain,
    );
  });

const unit: fc.Arbitrary<Unit> = fc.record(
  {
    path: fc.oneof(texts, fc.constantFrom(['label'], ['options', 'emea'], ['options'])),
    is: fc.constantFrom<Unit['is']>('field', 'child', 'order'),
    before: form,
    after: form,
    words: texts,
    chart: anyChart,
    origin: fc.constantFrom<Unit['origin']>('config', 'drift', 'both', 'upgrade', 'first'),
    risk: text,
    records: fc.nat(),
    held: hold,
  },
  { requiredKeys: ['path', 'is', 'origin'], ...plain },
);

const change: fc.Arbitrary<Change> = fc.record(
  {
    address: text,
    kind: fc.constantFrom('property', 'propertyGroup', 'x\u001by'),
    scope: text,
    key: text,
    title: text,
    action,
    id: text,
    units: fc.array(unit, { maxLength: 5 }),
    risks: texts,
    records: fc.nat(),
    held: hold,
    dependsOn: texts,
    steps: texts,
    fingerprint: text,
    changedBy: text,
    changedAt: text,
    link: text,
  },
  {
    requiredKeys: ['address', 'kind', 'key', 'action', 'units', 'risks', 'dependsOn', 'steps', 'fingerprint'],
    ...plain,
  },
);

export const anyPlan: fc.Arbitrary<Plan> = fc.record(
  {
    portal: text,
    portalId: fc.nat(),
    configurationHash: text,
    changes: fc.array(change, { maxLength: 6 }),
    remarks: fc.array(fc.record({ address: text, says: text }), { maxLength: 3 }),
    released: fc.array(
      fc.record(
        { address: text, says: text, title: text, wayOut: text },
        { requiredKeys: ['address', 'says'], ...plain },
      ),
      { maxLength: 3 },
    ),
    unmanaged: fc.array(
      fc.record({ kind: text, scope: text, count: fc.nat() }, { requiredKeys: ['kind', 'count'], ...plain }),
      { maxLength: 3 },
    ),
    unread: fc.array(
      fc.record(
        { kind: text, scope: text, says: text, wayOut: text },
        { requiredKeys: ['kind', 'says', 'wayOut'], ...plain },
      ),
      { maxLength: 3 },
    ),
    unchanged: fc.nat(),
    base: fc.record(
      {
        from: fc.constantFrom<PlanBase['from']>('marker', 'journal', 'flag', 'none'),
        commit: text,
        finished: text,
        tool: text,
        says: text,
        notes: texts,
      },
      { requiredKeys: ['from', 'notes'], ...plain },
    ),
  },
  {
    requiredKeys: [
      'portal',
      'portalId',
      'configurationHash',
      'changes',
      'remarks',
      'released',
      'unmanaged',
      'unread',
      'unchanged',
    ],
    ...plain,
  },
);

const result: fc.Arbitrary<Result> = fc.record(
  {
    address: text,
    action,
    status: fc.constantFrom<Result['status']>('done', 'failed', 'notStarted'),
    says: text,
    next: text,
    respelled: fc.array(fc.record({ path: texts, sent: form, stored: form }), { maxLength: 2 }),
    unsettled: fc.boolean(),
  },
  { requiredKeys: ['address', 'action', 'status'], ...plain },
);

export const anyOutcome: fc.Arbitrary<Outcome> = fc.record(
  {
    portal: text,
    portalId: fc.nat(),
    results: fc.array(result, { maxLength: 6 }),
    held: fc.nat(),
    interrupted: fc.boolean(),
    requests: fc.record({ total: fc.nat(), writes: fc.nat() }),
    journal: text,
    marker: fc.record(
      {
        is: fc.constantFrom<MarkerOutcome['is']>('complete', 'incomplete', 'unknown'),
        commit: text,
        says: text,
      },
      { requiredKeys: ['is'], ...plain },
    ),
  },
  { requiredKeys: ['portal', 'portalId', 'results', 'held', 'interrupted', 'requests'], ...plain },
);

const diagnostic: fc.Arbitrary<Diagnostic> = fc.record(
  {
    code: text,
    severity: fc.constantFrom<Diagnostic['severity']>('error', 'warning', 'note'),
    message: text,
    at: fc.record({
      file: text,
      line: fc.integer({ min: 1, max: 4 }),
      column: fc.integer({ min: 1, max: 600 }),
      length: fc.nat(600),
    }),
    excerpt: fc.array(fc.record({ line: fc.integer({ min: 1, max: 4 }), text }), { maxLength: 3 }),
    fix: text,
  },
  { requiredKeys: ['code', 'severity', 'message'], ...plain },
);

export const anyDiagnostics: fc.Arbitrary<readonly Diagnostic[]> = fc.array(diagnostic, { maxLength: 6 });
