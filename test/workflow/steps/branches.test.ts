import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/core/call.ts';
import { contractSteps, expandSteps, liftSteps, lowerSteps } from '../../../src/workflow/steps/index.ts';
import { portal } from '../arbitrary.ts';
import { made, plain, pulled, single, yaml } from './support.ts';

const to = (nextActionId: string, edgeType = 'STANDARD'): JsonObject => ({ edgeType, nextActionId });
const when = (value: string): JsonObject => ({
  filterBranches: [
    {
      filterBranches: [],
      filters: [
        {
          property: 'lead_region',
          operation: {
            operator: 'IS_ANY_OF',
            includeObjectsWithNoValueSet: false,
            values: [value],
            operationType: 'ENUMERATION',
          },
          filterType: 'PROPERTY',
        },
      ],
      filterBranchType: 'AND',
      filterBranchOperator: 'AND',
    },
  ],
  filters: [],
  filterBranchType: 'OR',
  filterBranchOperator: 'OR',
});
const whenIn = (value: string): Json => ({ any: [{ lead_region: [value] }] });
const email = (id: string, content: string, connection?: JsonObject): JsonObject => ({
  actionId: id,
  ...single('0-4', { content_id: content }),
  ...(connection === undefined ? {} : { connection }),
});
const flow = (...actions: readonly JsonObject[]): JsonObject => ({
  startActionId: String(actions[0]?.actionId ?? ''),
  nextAvailableActionId: '100',
  actions,
});

/** Flows and what is written for them, in both directions; the ids are those that a new flow gets. */
const spellings: readonly (readonly [what: string, body: JsonObject, steps: Json])[] = [
  [
    'a branch whose arms end',
    flow(
      {
        actionId: '1',
        type: 'LIST_BRANCH',
        listBranches: [{ branchName: 'EMEA', filterBranch: when('emea'), connection: to('2') }],
        defaultBranchName: 'Everybody else',
        defaultBranch: to('3'),
      },
      email('2', '10'),
      email('3', '11'),
    ),
    [
      {
        branch: [
          { name: 'EMEA', when: whenIn('emea'), steps: [{ sendEmail: '10' }] },
          { name: 'otherwise', label: 'Everybody else', steps: [{ sendEmail: '11' }] },
        ],
      },
    ],
  ],
  [
    'a branch whose arms come back together',
    flow(
      {
        actionId: '1',
        type: 'LIST_BRANCH',
        listBranches: [{ branchName: 'EMEA', filterBranch: when('emea'), connection: to('2') }],
        defaultBranch: to('3', 'GOTO'),
      },
      email('2', '10', to('3')),
      email('3', '11'),
    ),
    [{ branch: [{ name: 'EMEA', when: whenIn('emea'), steps: [{ sendEmail: '10' }] }] }, { sendEmail: '11' }],
  ],
  [
    'a branch whose last arm has the standard edge',
    flow(
      {
        actionId: '1',
        type: 'LIST_BRANCH',
        listBranches: [{ branchName: 'EMEA', filterBranch: when('emea'), connection: to('2') }],
        defaultBranch: to('3'),
      },
      email('2', '10', to('3', 'GOTO')),
      email('3', '11'),
    ),
    [
      {
        branch: [{ name: 'EMEA', when: whenIn('emea'), edgeType: 'GOTO', steps: [{ sendEmail: '10' }] }],
      },
      { sendEmail: '11' },
    ],
  ],
  [
    'a branch that others pass by',
    flow(
      {
        actionId: '1',
        type: 'LIST_BRANCH',
        listBranches: [
          { branchName: 'EMEA', filterBranch: when('emea'), connection: to('2') },
          { branchName: 'APAC', filterBranch: when('apac'), connection: to('2', 'GOTO') },
        ],
      },
      email('2', '11'),
    ),
    [
      {
        branch: [
          { name: 'EMEA', when: whenIn('emea') },
          { name: 'APAC', when: whenIn('apac') },
          { name: 'otherwise', end: true },
        ],
      },
      { sendEmail: '11' },
    ],
  ],
  [
    'a branch without names, with what nobody knows',
    flow({
      actionId: '1',
      type: 'LIST_BRANCH',
      listBranches: [
        { filterBranch: when('emea'), note: 1 },
        { branchName: 'otherwise' },
        { branchName: 5, filterBranch: 6 },
      ],
      defaultBranchName: 'Others',
      note: 2,
    }),
    [
      {
        branch: [
          { when: whenIn('emea'), raw: { note: 1 } },
          { raw: { branchName: 'otherwise' } },
          { raw: { branchName: 5, filterBranch: 6 } },
          { name: 'otherwise', label: 'Others' },
        ],
        raw: { note: 2 },
      },
    ],
  ],
  [
    'a switch',
    flow(
      {
        actionId: '1',
        type: 'STATIC_BRANCH',
        inputValue: { propertyName: 'hubspot_owner_id', type: 'OBJECT_PROPERTY' },
        staticBranches: [
          { branchValue: '12', connection: to('2') },
          { branchValue: '13' },
          { branchValue: 5 },
        ],
        defaultBranch: to('3'),
      },
      email('2', '10'),
      email('3', '11'),
    ),
    [
      {
        switch: {
          on: { property: 'hubspot_owner_id' },
          cases: [
            { value: '12', steps: [{ sendEmail: '10' }] },
            { value: '13' },
            { raw: { branchValue: 5 } },
          ],
          otherwise: { steps: [{ sendEmail: '11' }] },
        },
      },
    ],
  ],
  [
    'a switch by what a step before it gave',
    flow(
      {
        actionId: '1',
        type: 'CUSTOM_CODE',
        sourceCode: 'x',
        runtime: 'NODE20X',
        secretNames: [],
        inputFields: [],
        outputFields: [],
        connection: to('2'),
      },
      {
        actionId: '2',
        type: 'STATIC_BRANCH',
        inputValue: { actionId: '1', dataKey: 'found', type: 'FIELD_DATA' },
        staticBranches: [{ branchValue: 'yes', connection: to('3') }],
      },
      {
        actionId: '3',
        ...single('0-5', {
          property_name: 'a',
          value: { staticValue: 'is {{ action_outputs.action_output_1.name }}', type: 'STATIC_VALUE' },
        }),
      },
    ),
    [
      { id: 'code', code: { source: 'x', runtime: 'NODE20X' } },
      {
        switch: {
          on: { output: 'code.found' },
          cases: [{ value: 'yes', steps: [{ setProperty: { a: 'is {{ action_outputs.code.name }}' } }] }],
        },
      },
    ],
  ],
  [
    'a switch of nothing',
    flow({ actionId: '1', type: 'STATIC_BRANCH', defaultBranch: to('2') }, email('2', '10')),
    [{ switch: { on: 'none', otherwise: { steps: [{ sendEmail: '10' }] } } }],
  ],
  [
    'a switch on a record that was fetched',
    flow(
      {
        actionId: '1',
        type: 'STATIC_BRANCH',
        inputValue: {
          propertyToken: '{{ fetched_objects.fetched_object_1.tier }}',
          type: 'FETCHED_OBJECT_PROPERTY',
        },
        staticBranches: [{ branchValue: 'a', connection: to('2') }],
      },
      email('2', '10'),
    ),
    [
      {
        switch: {
          on: '{{ fetched_objects.fetched_object_1.tier }}',
          cases: [{ value: 'a', steps: [{ sendEmail: '10' }] }],
        },
      },
    ],
  ],
  [
    'a switch on a literal, which decides nothing',
    flow({
      actionId: '1',
      type: 'STATIC_BRANCH',
      inputValue: { staticValue: 'none', type: 'STATIC_VALUE' },
      staticBranches: [{ branchValue: 'a' }],
    }),
    [
      {
        switch: { on: { raw: { staticValue: 'none', type: 'STATIC_VALUE' } }, cases: [{ value: 'a' }] },
      },
    ],
  ],
  [
    'a split',
    flow(
      {
        actionId: '1',
        type: 'AB_TEST_BRANCH',
        testBranches: [{ percentage: 30, connection: to('2') }, { connection: to('3') }, {}],
      },
      email('2', '10'),
      email('3', '11'),
    ),
    [{ split: [{ percentage: 30, steps: [{ sendEmail: '10' }] }, { steps: [{ sendEmail: '11' }] }, {}] }],
  ],
  [
    'a way back',
    flow(email('1', '10', to('2')), email('2', '11', to('1', 'GOTO'))),
    [{ id: 'send_email', sendEmail: '10' }, { sendEmail: '11' }, { goto: 'send_email' }],
  ],
  [
    'a way back of an odd kind',
    flow(email('1', '10', { nextActionId: '1', edgeType: 'STANDARD', note: 1 })),
    [
      { id: 'send_email', sendEmail: '10' },
      { goto: { step: 'send_email', edge: { edgeType: 'STANDARD', note: 1 } } },
    ],
  ],
  [
    'a way back by a standard edge',
    flow(email('1', '10', to('1'))),
    [{ id: 'send_email', sendEmail: '10' }, { goto: { step: 'send_email', edgeType: 'STANDARD' } }],
  ],
  [
    'a way to what is not there',
    flow(email('1', '10', to('77', 'GOTO'))),
    [{ sendEmail: '10' }, { goto: { action: '77' } }],
  ],
  [
    'ids in what is kept word for word',
    flow(email('1', '10', to('2')), {
      actionId: '2',
      ...single('1-5', {
        from: { actionId: '1', dataKey: 'a', type: 'FIELD_DATA' },
        gone: { actionId: '77', dataKey: 'a', type: 'FIELD_DATA' },
        odd: { actionId: { step: '1' }, type: 'FIELD_DATA' },
        other: { actionId: '1' },
        more: { nextActionId: { anything: '1' } },
        text: '{{ action_outputs.action_output_1.a }}{{ action_outputs.action_output_77.a }}',
      }),
    }),
    [
      { id: 'send_email', sendEmail: '10' },
      {
        action: {
          actionTypeId: '1-5',
          actionTypeVersion: 0,
          fields: {
            from: { actionId: { step: 'send_email' }, dataKey: 'a', type: 'FIELD_DATA' },
            gone: { actionId: '77', dataKey: 'a', type: 'FIELD_DATA' },
            odd: { actionId: { literal: { step: '1' } }, type: 'FIELD_DATA' },
            other: { actionId: '1' },
            more: { nextActionId: { anything: '1' } },
            text: '{{ action_outputs.send_email.a }}{{ action_outputs.action_output_77.a }}',
          },
        },
      },
    ],
  ],
];

describe('a flow and its steps', () => {
  for (const [what, body, steps] of spellings)
    test(`${what} is taken for what it is`, () => {
      expect(pulled(body)).toEqual(steps);
      expect(expandSteps(yaml(steps), 'contacts')).toEqual(liftSteps(body, 'contacts', portal).steps);
      const lowered = made(steps);
      expect(lowered.actions).toEqual(body.actions);
      expect(lowered.startActionId).toBe('1');
    });
});

describe('actions that nothing leads to', () => {
  test('are detached steps, with their own beginnings', () => {
    const body = flow(email('1', '10'), email('2', '12'), email('3', '11', to('2')));
    const { steps, detached, ids } = liftSteps(body, 'contacts', portal);
    expect(plain(steps)).toEqual([{ sendEmail: { email: '10' } }]);
    expect(plain(detached)).toEqual([[{ sendEmail: { email: '11' } }, { sendEmail: { email: '12' } }]]);
    expect([...ids]).toEqual([
      ['0', '1'],
      ['detached/0/0', '3'],
      ['detached/0/1', '2'],
    ]);
    expect(lowerSteps(steps, detached, 'contacts', portal, body).actions).toEqual(body.actions);
  });

  test('are all of them where the flow has no start', () => {
    const body = { actions: [email('1', '10')] };
    const { steps, detached } = liftSteps(body, 'contacts', portal);
    expect([plain(steps), plain(detached)]).toEqual([[], [[{ sendEmail: { email: '10' } }]]]);
    expect(lowerSteps(steps, detached, 'contacts', portal)).toEqual({
      actions: body.actions,
      nextAvailableActionId: '2',
    });
  });

  test('are what a test with bare connections leads to, which nobody has seen', () => {
    const body = flow({ actionId: '1', type: 'AB_TEST_BRANCH', testBranches: [to('2')] }, email('2', '10'));
    const { steps, detached } = liftSteps(body, 'contacts', portal);
    expect(plain(steps)).toEqual([
      {
        action: {
          type: 'AB_TEST_BRANCH',
          testBranches: [{ edgeType: 'STANDARD', nextActionId: { step: 'send_email' } }],
        },
      },
    ]);
    expect(lowerSteps(steps, detached, 'contacts', portal).actions).toEqual(body.actions);
  });
});

describe('paths of steps', () => {
  test('lead through the arms', () => {
    const body = flow(
      email('1', '9', to('2')),
      {
        actionId: '2',
        type: 'STATIC_BRANCH',
        inputValue: { propertyName: 'a', type: 'OBJECT_PROPERTY' },
        staticBranches: [{ branchValue: 'x', connection: to('3') }],
        defaultBranch: to('4'),
      },
      email('3', '10'),
      email('4', '11'),
    );
    expect([...liftSteps(body, 'contacts', portal).ids]).toEqual([
      ['0', '1'],
      ['1', '2'],
      ['1/switch/0/0', '3'],
      ['1/switch/1/0', '4'],
    ]);
  });
});

describe('a flow that nobody could have made', () => {
  const strange: readonly (readonly [string, JsonObject])[] = [
    ['two actions with one id', flow(email('1', '10', to('1')), email('1', '11'))],
    ['an action without an id', { startActionId: '1', actions: [{ type: 'X' }] }],
    ['a start that is no text', { startActionId: null, actions: [email('1', '10')] }],
    [
      'what looks like our own words',
      flow(email('1', '10', to('1')), {
        actionId: '2',
        ...single('1-5', { text: '{{ action_outputs.send_email.a }}' }),
      }),
    ],
    [
      'what looks like our own words in a name',
      flow(email('1', '10', to('1')), {
        actionId: '2',
        type: 'STATIC_BRANCH',
        defaultBranchName: 'action_outputs.send_email',
      }),
    ],
    [
      'what looks like our own words in an arm',
      flow(email('1', '10', to('1')), {
        actionId: '2',
        type: 'AB_TEST_BRANCH',
        testBranches: [{ a: 'action_outputs.send_email' }],
      }),
    ],
  ];

  test.each(strange)('is kept word for word: %s', (_, body) => {
    const { steps, detached, ids } = liftSteps(body, 'contacts', portal);
    const tree = contractSteps(steps, 'contacts');
    expect(Object.keys((plain(tree) as object[])[0] ?? {})).toEqual(['actions']);
    expect([detached, ids.size]).toEqual([undefined, 0]);
    for (const live of [undefined, body]) {
      const lowered = lowerSteps(expandSteps(tree, 'contacts'), undefined, 'contacts', portal, live);
      expect(lowered.actions).toEqual(body.actions);
      if (typeof body.startActionId === 'string') expect(lowered.startActionId).toBe(body.startActionId);
    }
  });

  test('has no actions, or what is none', () => {
    expect(liftSteps({}, 'contacts', portal).steps).toEqual([]);
    expect(lowerSteps([], undefined, 'contacts', portal)).toEqual({
      actions: [],
      nextAvailableActionId: '1',
    });
    const { steps } = liftSteps({ actions: 'x' }, 'contacts', portal);
    expect(lowerSteps(steps, undefined, 'contacts', portal)).toEqual({
      actions: [],
      nextAvailableActionId: '1',
    });
    expect(plain(liftSteps({ actions: [], startActionId: '7' }, 'contacts', portal).steps)).toEqual([
      { goto: { action: '7', edgeType: 'STANDARD' } },
    ]);
  });

  test('has ids of actions that new ones must not get', () => {
    const steps = [
      {
        id: 'a',
        action: {
          fields: { x: { actionId: '1', type: 'FIELD_DATA' }, y: '{{ action_outputs.action_output_2.z }}' },
        },
      },
      { branch: [{ when: whenIn('emea'), steps: [{ goto: { action: '3' } }] }] },
    ];
    const lowered = made(steps);
    expect(lowered.actions.map(({ actionId }) => actionId)).toEqual(['4', '5']);
    expect(lowered.nextAvailableActionId).toBe('6');
  });
});

describe('branches in other spellings', () => {
  const same: readonly (readonly [Json, Json])[] = [
    [
      {
        branch: {
          EMEA: { when: whenIn('emea') },
          otherwise: { steps: [{ sendEmail: '1' }] },
          APAC: { when: whenIn('apac'), steps: [] },
        },
      },
      {
        branch: [
          { name: 'EMEA', when: whenIn('emea') },
          { name: 'APAC', when: whenIn('apac') },
          { name: 'otherwise', steps: [{ sendEmail: '1' }] },
        ],
      },
    ],
    [
      {
        branch: [
          { steps: [{ setProperty: { a: 1, b: 2 } }], end: 'true', when: whenIn('emea'), name: 5 },
          { name: 'otherwise', steps: [] },
        ],
      },
      {
        branch: [
          { name: '5', when: whenIn('emea'), steps: [{ setProperty: { a: '1', b: '2' } }], end: true },
        ],
      },
    ],
    [
      { branch: [{ name: 'x', when: whenIn('emea'), end: false }] },
      { branch: [{ name: 'x', when: whenIn('emea') }] },
    ],
    [
      {
        switch: {
          cases: { x: { steps: [{ sendEmail: 5 }] }, y: null },
          on: { property: 'a' },
          otherwise: { steps: [] },
        },
      },
      {
        switch: {
          on: { property: 'a' },
          cases: [{ value: 'x', steps: [{ sendEmail: '5' }] }, { value: 'y' }],
        },
      },
    ],
    [{ switch: { on: { property: 'a' } } }, { switch: { on: { property: 'a' } } }],
    [{ split: [{ percentage: '30' }, { steps: [] }] }, { split: [{ percentage: 30 }, {}] }],
  ];

  test.each(same)('%j', (written, short) => {
    const form = expandSteps(yaml([written]), 'contacts');
    expect(plain(contractSteps(form, 'contacts'))).toEqual([short]);
    expect(expandSteps(form, 'contacts')).toEqual(form);
  });

  test('have a name and nothing else', () => {
    const form = expandSteps(yaml([{ branch: { EMEA: null } }]), 'contacts');
    expect(plain(contractSteps(form, 'contacts'))).toEqual([{ branch: [{ name: 'EMEA' }] }]);
  });
});

describe('what nobody should write', () => {
  const wrong: readonly Json[] = [
    [],
    ['x', null, 5],
    [{}],
    [{ jump: 1 }],
    [
      { branch: 'x' },
      { switch: 'x' },
      { split: { a: 1 } },
      { switch: { on: 'x', cases: 'y', otherwise: 'z', more: 1 } },
    ],
    [{ branch: ['x', { steps: 'y' }] }],
    [
      { setProperty: 'x' },
      { setProperty: [] },
      { setProperty: ['x'] },
      { setProperty: [{ value: 1 }] },
      { setProperty: { a: [1] } },
    ],
    [{ clearProperty: [] }, { clearProperty: { a: 1 } }],
    [{ setAssociated: 'x' }, { setAssociated: {} }, { setAssociated: { on: [], set: 'x', more: 1 } }],
    [{ createTask: 'x' }, { createTask: { due: 'soon', assignTo: 'x', associate: 'x' } }],
    [
      {
        createTask: {
          due: {},
          assignTo: { raw: 1 },
          associate: ['x', { copy: 5 }, { copy: 'nobody' }, { as: 5 }, { as: {} }],
        },
      },
    ],
    [{ createRecord: { set: 'x' } }, { createRecord: { objectType: 5, set: { a: 1 } } }],
    [{ delay: 'soon' }, { delay: {} }, { delay: { in: '1 day', time: 'noon', days: 5 } }],
    [
      { delayUntil: 'x' },
      { delayUntil: { date: [] } },
      { delayUntil: { event: 'x', atMost: 'long' } },
      { delayUntil: { property: 'a', offset: 'x' } },
    ],
    [
      { notifyByEmail: { to: 'x' } },
      { notifyByEmail: { to: [{ nobody: 1 }] } },
      { notifyByEmail: { to: { user: { a: 1 } } } },
    ],
    [
      { enrollInSequence: { sender: 'x' } },
      { enrollInSequence: { sender: {} } },
      { associate: { fromProperty: 'a' } },
    ],
    [
      { webhook: { query: 'x', auth: 'x' } },
      { webhook: { query: ['x', {}], auth: {} } },
      { code: { inputs: 5, outputs: 5, secrets: 5 } },
    ],
    [{ action: 'x' }, { actions: 'x' }, { actions: { start: 5, list: [5] } }, { action: { type: 5 } }],
    [{ goto: 'x' }, { goto: {} }, { goto: null }, { goto: { step: 'x', edge: 5 } }, { sendEmail: 'a' }],
    [
      { sendEmail: [] },
      { sendEmail: null },
      { deleteRecord: 'x' },
      { version: 'x', sendEmail: 'a' },
      { raw: 'x', sendEmail: 'a' },
    ],
    { steps: 1 },
    'x',
  ];

  test.each(wrong.map(steps => ({ steps })))('fails nothing: $steps', ({ steps }) => {
    const form = expandSteps(yaml(steps), 'contacts');
    const before = { actions: [email('1', '10')], startActionId: '1' };
    for (const live of [undefined, before]) {
      const { actions } = lowerSteps(form, yaml(steps), 'contacts', portal, live);
      expect(new Set(actions.map(({ actionId }) => actionId)).size).toBe(actions.length);
    }
    expect(contractSteps(form, 'contacts')).toBeDefined();
  });
});
