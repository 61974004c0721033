import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/core/call.ts';
import { isMap } from '../../../src/core/form.ts';
import {
  checkSteps,
  expandSteps,
  liftSteps,
  renameSteps,
  stepsNamedIn,
} from '../../../src/workflow/steps/index.ts';
import { portal } from '../arbitrary.ts';
import { chain, plain, single, yaml } from './support.ts';

const found = (steps: Json) =>
  checkSteps(yaml(steps), 'contacts').map(({ message, path, fix, severity }) => [
    `${path.join('.')}: ${message}`,
    ...(fix === undefined ? [] : [fix]),
    ...(severity === 'error' ? [] : [severity]),
  ]);
const one = (steps: Json) => found(steps).map(([message]) => message);
const when: Json = { email: { isKnown: true } };

/** Steps, and what is said of them: the place, the message, and the way out. */
const wrong: readonly (readonly [steps: Json, ...said: readonly string[]])[] = [
  ['x', ': a list of steps is needed here'],
  [['x'], '0: a step is needed here'],
  [[{ id: 'a' }], '0: this step does nothing'],
  [[{ sendEmial: 'x' }], '0.sendEmial: there is no step `sendEmial`'],
  [[{ jumpOver: 'x' }], '0.jumpOver: there is no step `jumpOver`'],
  [[{ sendEmail: 'x', delay: '1 day' }], '0: a step does one thing: `sendEmail` and `delay` are two'],
  [[{ sendEmail: 'x', label: 'y' }], '0.label: there is no step `label`'],
  [
    [{ createTask: { subjekt: 'x' } }],
    '0.createTask: `subject` is missing',
    '0.createTask.subjekt: `createTask` knows no `subjekt`',
  ],
  [[{ createTask: 'x' }], '0.createTask: `createTask` needs a map'],
  [[{ createTask: null }], '0.createTask: `createTask` needs a map'],
  [[{ createTask: '' }], '0.createTask: `createTask` needs a map'],
  [[{ createTask: {} }], '0.createTask: `subject` is missing'],
  [[{ setProperty: {} }], '0.setProperty: no property is named'],
  [[{ setProperty: '' }], '0.setProperty: no property is named'],
  [[{ clearProperty: [] }], '0.clearProperty: no property is named'],
  [[{ delayUntil: {} }], '0.delayUntil: it is not said until when'],
  [[{ addToList: '' }], '0.addToList: a name is needed here'],
  [[{ action: {} }], '0.action: `action` needs a map'],
  [[{ sendEmail: null }], '0.sendEmail: a text is needed here'],
  [
    [{ createTask: { subject: [], due: 'soon' } }],
    '0.createTask.subject: a text is needed here',
    '0.createTask.due: "soon" is no length of time',
  ],
  [
    [{ createTask: { subject: 'x', due: { in: '1 day', time: '25:00', days: ['someday'] } } }],
    '0.createTask.due.time: "25:00" is no time of day',
    '0.createTask.due.days: "someday" is no day of the week',
  ],
  [[{ createTask: { subject: 'x', due: { time: '08:00' } } }], '0.createTask.due: `in` is missing'],
  [
    [{ createTask: { subject: 'x', assignTo: 'me' } }],
    '0.createTask.assignTo: it is not said of what kind this is',
  ],
  [
    [{ createTask: { subject: 'x', assignTo: { user: 'me' } } }],
    '0.createTask.assignTo.user: `to` knows no `user`',
  ],
  [
    [{ createTask: { subject: 'x', assignTo: { raw: 1 }, associate: 'all' } }],
    '0.createTask.associate: a list is needed here',
  ],
  [
    [
      {
        createTask: {
          subject: 'x',
          associate: ['all', { copi: 'companies' }, 'enrolled'],
          explicitAssociations: 'maybe',
        },
      },
    ],
    '0.createTask.associate.0: this is no association',
    '0.createTask.associate.1.copi: `associate` knows no `copi`',
    '0.createTask.explicitAssociations: true, false or none is needed here',
  ],
  [[{ createRecord: { set: { a: 1 } } }], '0.createRecord: `objectType` is missing'],
  [
    [{ createRecord: { objectType: [], set: 'x' } }],
    '0.createRecord.objectType: a text is needed here',
    '0.createRecord.set: properties and their values are needed here',
  ],
  [[{ setProperty: { a: ['x', 'y'] } }], '0.setProperty.a: a value is needed here, not a list'],
  [
    [{ setProperty: { a: { property: 'b', add: 1 } } }],
    '0.setProperty.a: a value is known by exactly one word',
  ],
  [[{ setProperty: { a: {} } }], '0.setProperty.a: a value is known by exactly one word'],
  [[{ setProperty: { a: { propertie: 'b' } } }], '0.setProperty.a.propertie: `value` knows no `propertie`'],
  [[{ setProperty: { a: { add: 'x' } } }], '0.setProperty.a.add: a number is needed here'],
  [[{ setProperty: { a: { now: false } } }], '0.setProperty.a.now: `now` is true or not there'],
  [
    [{ setProperty: { a: { output: 'x' } } }],
    '0.setProperty.a.output: what a step gives is written `step.name`',
    '0.setProperty.a.output: there is no step with the id "x"',
  ],
  [[{ setProperty: { a: { property: [] } } }], '0.setProperty.a.property: a text is needed here'],
  [[{ setProperty: { a: { in: 'soon' } } }], '0.setProperty.a.in: "soon" is no length of time'],
  [[{ setProperty: 'x' }], '0.setProperty: properties and their values are needed here'],
  [
    [{ setProperty: [{ value: 1 }, { property: 'a', value: [] }] }],
    '0.setProperty.0: `property` is missing',
    '0.setProperty.1.value: a value is needed here, not a list',
  ],
  [[{ clearProperty: [['a'], 'b'] }], '0.clearProperty.0: a text is needed here'],
  [[{ setAssociated: 'x' }], '0.setAssociated: `setAssociated` needs a map'],
  [
    [{ setAssociated: { to: 'companies' } }],
    '0.setAssociated: `on` is missing',
    '0.setAssociated: `set` is missing',
    '0.setAssociated.to: `setAssociated` knows no `to`',
  ],
  [
    [{ setAssociated: { on: [], set: { a: [] } } }],
    '0.setAssociated.on: a text is needed here',
    '0.setAssociated.set.a: a value is needed here, not a list',
  ],
  [[{ rotateOwner: { team: 'sdr' } }], '0.rotateOwner: `overwrite` is missing'],
  [
    [{ rotateOwner: { team: { a: 1 }, overwrite: 'sometimes' } }],
    '0.rotateOwner.team: a text is needed here',
    '0.rotateOwner.overwrite: true or false is needed here',
  ],
  [
    [{ notifyByEmail: { to: { owner: 'x' }, subject: 'x' } }],
    '0.notifyByEmail.to.owner: `to` knows no `owner`',
  ],
  [
    [{ notifyByEmail: { to: [{ user: [] }, { team: {} }], subject: 'x' } }],
    '0.notifyByEmail.to.1.team: a text is needed here',
  ],
  [[{ sendEmailTo: { email: 'x', to: [[]] } }], '0.sendEmailTo.to.0: a text is needed here'],
  [[{ sendEmail: [] }], '0.sendEmail: a text is needed here'],
  [[{ sendEmail: {} }], '0.sendEmail: `email` is missing'],
  [
    [{ enrollInSequence: { sequence: 'x', sender: 'me' } }],
    '0.enrollInSequence.sender: one sender is needed here',
  ],
  [
    [{ enrollInSequence: { sequence: 'x', sender: { owner: 'me' } } }],
    '0.enrollInSequence.sender.owner: `sender` knows no `owner`',
  ],
  [
    [{ enrollInSequence: { sequence: 'x', sender: { user: [] } } }],
    '0.enrollInSequence.sender.user: a text is needed here',
  ],
  [[{ delay: 'soon' }], '0.delay: "soon" is no length of time'],
  [[{ delay: { in: '3 fortnights' } }], '0.delay.in: "3 fortnights" is no length of time'],
  [[{ delayUntil: 'x' }], '0.delayUntil: `delayUntil` needs a map'],
  [
    [{ delayUntil: { property: [], offset: 'x' } }],
    '0.delayUntil.property: a text is needed here',
    '0.delayUntil.offset: "x" is no length of time',
  ],
  [
    [{ delayUntil: { event: { odd: 1 }, atMost: '2 months' } }],
    '0.delayUntil.event.odd: "odd" is no event',
    '0.delayUntil.atMost: "2 months" is no length of time',
  ],
  [
    [{ webhook: { url: 'x', query: 'x', auth: 'x' } }],
    '0.webhook.query: values by name are needed here',
    '0.webhook.auth: this is no way to sign a request',
  ],
  [
    [{ webhook: { url: 'x', query: [{ name: 'a' }, { name: 'b', value: [] }], auth: { app: 'x' } } }],
    '0.webhook.query.0: `name` and `value` are needed here',
    '0.webhook.query.1.value: a value is needed here, not a list',
    '0.webhook.auth.app: a number is needed here',
  ],
  [[{ webhook: { url: 'x', query: { a: [] } } }], '0.webhook.query.a: a value is needed here, not a list'],
  [
    [{ associate: { from: 'contacts', to: 'companies', fromProperty: [] } }],
    '0.associate.fromProperty: a text is needed here',
  ],
  [[{ action: 'x' }, { actions: 'x' }], '0.action: `action` needs a map', '1.actions: `actions` needs a map'],
  [[{ branch: 'x' }], '0.branch: `branch` needs a list of arms'],
  [[{ branch: [{ name: 'x' }] }], '0.branch.0: `when` is missing'],
  [
    [{ branch: [{ name: 'x', wenn: when }] }],
    '0.branch.0.wenn: `branch` knows no `wenn`',
    '0.branch.0: `when` is missing',
  ],
  [
    [{ branch: [{ when, steps: 'x', edgeType: 'JUMP' }] }],
    '0.branch.0.edgeType: STANDARD or GOTO is needed here',
    '0.branch.0.steps: a list of steps is needed here',
  ],
  [
    [{ branch: [{ when, steps: [{ sendEmail: [] }] }, { name: 'otherwise' }, { name: 'otherwise' }] }],
    '0.branch.2: there are two arms for all other records',
    '0.branch.0.steps.0.sendEmail: a text is needed here',
  ],
  [
    [{ branch: { EMEA: { when, steps: [{ sendEmail: [] }] }, otherwise: { when2: 1 } } }],
    '0.branch.otherwise.when2: `branch` knows no `when2`',
    '0.branch.EMEA.steps.0.sendEmail: a text is needed here',
  ],
  [[{ switch: [] }], '0.switch: `switch` needs a map with `on` and `cases`'],
  [
    [{ switch: { cases: [{ steps: [] }], more: 1 } }],
    '0.switch: `on` is missing',
    '0.switch.more: `switch` knows no `more`',
    '0.switch.cases.0: `value` is missing',
  ],
  [[{ switch: { on: 'x', cases: { a: null } } }], '0.switch.on: a literal value decides nothing'],
  [
    [
      {
        switch: {
          on: { property: [] },
          cases: { a: { steps: [{ x: 1 }] } },
          otherwise: { steps: [{ y: 1 }] },
        },
      },
    ],
    '0.switch.on.property: a text is needed here',
    '0.switch.cases.a.steps.0.x: there is no step `x`',
    '0.switch.otherwise.steps.0.y: there is no step `y`',
  ],
  [[{ split: { a: {} } }], '0.split: `split` needs a list of arms'],
  [
    [{ split: [{ percentage: 'x' }, { name: 'b' }] }],
    '0.split.0.percentage: a number is needed here',
    '0.split.1.name: `split` knows no `name`',
  ],
  [[{ goto: [] }], '0.goto: the id of a step is needed here'],
  [[{ goto: {} }], '0.goto: `step` is missing'],
  [[{ id: 'a', goto: { step: 'a', why: 1 } }], '0.goto.why: `goto` knows no `why`'],
  [[{ id: 'lookup', sendEmail: 'x' }, { goto: 'lookpu' }], '1.goto: there is no step with the id "lookpu"'],
  [
    [
      {
        setProperty: {
          a: '{{ action_outputs.gone.x }}',
          b: { raw: { actionId: { step: 'gone' }, type: 'FIELD_DATA' } },
        },
      },
    ],
    '0.setProperty.a: there is no step with the id "gone"',
    '0.setProperty.b.raw.actionId.step: there is no step with the id "gone"',
  ],
  [
    [{ switch: { on: { output: 'gone.x' }, cases: [] } }],
    '0.switch.on.output: there is no step with the id "gone"',
  ],
  [
    [{ id: 'a', sendEmail: 'x' }, { branch: [{ when, steps: [{ id: 'a', sendEmail: 'x' }] }] }],
    '1.branch.0.steps.0.id: the id "a" is there twice',
  ],
  [
    [{ id: 'a', sendEmail: 'x' }, { goto: 'a' }, { sendEmail: 'x' }],
    '2: nothing comes to this step: the one before it leads elsewhere',
  ],
  [
    [
      {
        branch: [
          { when, end: true },
          { name: 'otherwise', steps: [{ goto: { action: '7' } }] },
        ],
      },
      { sendEmail: 'x' },
    ],
    '1: nothing comes to this step: the one before it leads elsewhere',
  ],
];

describe('what is wrong with steps', () => {
  test.each(wrong)('%j', (steps, ...said) => {
    expect(one(steps)).toEqual(said);
  });

  test('comes with a way out', () => {
    expect(found([{ sendEmial: 'x' }])).toEqual([
      ['0.sendEmial: there is no step `sendEmial`', 'did you mean "sendEmail"?'],
    ]);
    expect(found([{ rotateOwner: {} }])[0]?.[1]).toBe(
      'say whether records that have an owner get another one: true or false',
    );
    expect(found([{ goto: 'x' }])).toEqual([['0.goto: there is no step with the id "x"']]);
    expect(found([{ id: 'lookup', sendEmail: 'x' }, { goto: 'lookpu' }])[0]?.[1]).toBe(
      'did you mean "lookup"?',
    );
  });

  test('is only a warning where the step can be reached in another way', () => {
    const steps = [
      {
        branch: [
          { when, steps: [{ goto: 'b' }] },
          { name: 'otherwise', end: true },
        ],
      },
      { id: 'b', sendEmail: 'x' },
    ];
    expect(found(steps)).toEqual([
      [
        '1: nothing comes to this step: the one before it leads elsewhere',
        'remove it, or put it before',
        'warning',
      ],
    ]);
  });
});

describe('what is right', () => {
  const right: readonly Json[] = [
    [],
    [
      { setProperty: { a: 1, b: null, c: { raw: { x: 1 } }, d: { output: 'lookup.x' } } },
      { id: 'lookup', code: { source: 'x', runtime: 'NODE20X' } },
    ],
    [
      {
        createTask: {
          subject: 'x',
          type: 'none',
          priority: 'none',
          due: { in: '1 day', days: 'none' },
          associate: 'none',
        },
      },
    ],
    [{ createTask: { fields: { subject: 'x' } } }],
    [{ deleteRecord: true }, { delay: '1 week' }, { delayUntil: { date: '2026-01-01', offset: 'none' } }],
    [{ branch: [{ when, steps: [{ goto: 'a' }] }] }, { id: 'a', sendEmail: 'x' }],
    [
      {
        branch: [{ raw: { a: 1 } }, { when, end: true, edgeType: 'GOTO' }, { name: 'otherwise', label: 'x' }],
      },
      { sendEmail: 'x' },
    ],
    [{ branch: [] }, { split: [{ percentage: 30 }, {}] }, { sendEmail: 'x' }],
    [
      {
        switch: {
          on: { property: 'a' },
          cases: [{ value: 'x' }, { raw: { y: 1 } }],
          otherwise: { steps: [] },
        },
      },
      { sendEmail: 'x' },
    ],
    [
      { action: { type: 'X' } },
      { webhook: { url: 'x', auth: { raw: {} }, query: { a: { property: 'b' } } } },
    ],
  ];

  test.each(right.map(steps => ({ steps })))('$steps', ({ steps }) => {
    expect(found(steps)).toEqual([]);
    expect(checkSteps(expandSteps(yaml(steps), 'contacts'), 'contacts')).toEqual([]);
  });

  test('is everything that comes from a portal', () => {
    const { steps } = liftSteps(
      chain(single('0-11', { team_ids: ['1'], overwrite_current_owner: 'true' }), single('1-5', { a: 1 })),
      'contacts',
      portal,
    );
    expect(checkSteps(steps, 'contacts')).toEqual([]);
  });
});

describe('the keys by which steps name each other', () => {
  const step = yaml({
    id: 'a',
    action: {
      text: '{{ action_outputs.lookup.x }} {{ action_outputs.action_output_5.y }}',
      of: [{ output: 'lookup.z' }, { output: 'bare' }, { step: 'lookup' }, 5],
    },
  });

  test('are found', () => {
    if (!isMap(step)) throw new Error('no step');
    expect(stepsNamedIn(step)).toEqual([
      { step: 'lookup', path: ['action', 'text'] },
      { step: 'lookup', path: ['action', 'of', '0', 'output'] },
      { step: 'bare', path: ['action', 'of', '1', 'output'] },
      { step: 'lookup', path: ['action', 'of', '2', 'step'] },
    ]);
  });

  test('can be put otherwise, but for the step’s own', () => {
    if (!isMap(step)) throw new Error('no step');
    expect(plain(renameSteps(step, name => `${name}_2`))).toEqual({
      id: 'a',
      action: {
        text: '{{ action_outputs.lookup_2.x }} {{ action_outputs.action_output_5.y }}',
        of: [{ output: 'lookup_2.z' }, { output: 'bare_2' }, { step: 'lookup_2' }, 5],
      },
    });
  });

  test('are those of goals, and of what decides', () => {
    const renamed = [
      { goto: 'x' },
      { goto: { step: 'x', edgeType: 'STANDARD' } },
      { goto: { action: '5' } },
      { switch: { on: { output: 'x.a' }, cases: [{ value: 'b', steps: [{ goto: 'x' }] }] } },
      { branch: [{ name: 'x', steps: [{ goto: 'x' }] }] },
      { switch: { cases: [] } },
    ].map(written => {
      const form = yaml(written as Json);
      return isMap(form) ? plain(renameSteps(form, () => 'y')) : undefined;
    });
    expect(renamed).toEqual([
      { goto: 'y' },
      { goto: { step: 'y', edgeType: 'STANDARD' } },
      { goto: { action: '5' } },
      { switch: { on: { output: 'y.a' }, cases: [{ value: 'b', steps: [{ goto: 'x' }] }] } },
      { branch: [{ name: 'x', steps: [{ goto: 'x' }] }] },
      { switch: { cases: [] } },
    ]);
  });
});
