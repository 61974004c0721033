import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/core/call.ts';
import { liftSteps, lowerSteps } from '../../../src/workflow/steps/index.ts';
import { portal } from '../arbitrary.ts';
import { chain, made, single } from './support.ts';

const literal = (staticValue: string): JsonObject => ({ staticValue, type: 'STATIC_VALUE' });
const set = (name: string, value: string): JsonObject =>
  single('0-5', { property_name: name, value: literal(value) });
const mail = (id: string): JsonObject => single('0-4', { content_id: id });
const actionsOf = (body: JsonObject): readonly JsonObject[] =>
  Array.isArray(body.actions) ? body.actions : [];
const idsOf = (actions: readonly JsonObject[]) => actions.map(({ actionId }) => actionId);
/** What leads where, in short. */
const edges = (actions: readonly JsonObject[]) =>
  actions.map(({ actionId, connection }) => [actionId, connection && Object.values(connection).join(' ')]);

const live = chain(
  set('a', '1'),
  mail('10'),
  set('b', '2'),
  single('0-1', { delta: '3', time_unit: 'DAYS' }),
);

describe('steps put over a flow that is there', () => {
  const steps: readonly Json[] = [
    { setProperty: { a: '1' } },
    { sendEmail: '10' },
    { setProperty: { b: '2' } },
    { delay: '3 days' },
  ];

  test('leave it as it is where they say the same', () => {
    expect(made([...steps], 'contacts', live).actions).toEqual(live.actions);
    expect(made([...steps], 'contacts', live).nextAvailableActionId).toBe('5');
  });

  test('leave an action as it is that says the same in other words', () => {
    const { actions } = made([...steps.slice(0, 3), { delay: '4320 minutes' }], 'contacts', live);
    expect(actions).toEqual(live.actions);
  });

  test('put a new one between two others', () => {
    const { actions, nextAvailableActionId } = made(
      [...steps.slice(0, 2), { sendEmail: '11' }, ...steps.slice(2)],
      'contacts',
      live,
    );
    expect(edges(actions)).toEqual([
      ['1', 'STANDARD 2'],
      ['2', 'STANDARD 5'],
      ['3', 'STANDARD 4'],
      ['4', undefined],
      ['5', 'STANDARD 3'],
    ]);
    expect(nextAvailableActionId).toBe('6');
  });

  test('take one away', () => {
    const { actions } = made(steps.toSpliced(1, 1), 'contacts', live);
    expect(edges(actions)).toEqual([
      ['1', 'STANDARD 3'],
      ['3', 'STANDARD 4'],
      ['4', undefined],
    ]);
  });

  test('end before', () => {
    const { actions } = made(steps.slice(0, 2), 'contacts', live);
    expect(actions).toEqual([{ ...actionsOf(live)[0] }, { actionId: '2', ...mail('10') }]);
  });

  test('know one that moved, by what it says', () => {
    const { actions, startActionId } = made([steps[3] ?? null, ...steps.slice(0, 3)], 'contacts', live);
    expect(edges(actions)).toEqual([
      ['1', 'STANDARD 2'],
      ['2', 'STANDARD 3'],
      ['3', undefined],
      ['4', 'STANDARD 1'],
    ]);
    expect(startActionId).toBe('4');
  });

  test('give one that changes its type a new id', () => {
    const { actions } = made(
      steps.with(1, { sendEmailTo: { email: '10', to: 'a@example.com' } }),
      'contacts',
      live,
    );
    expect(idsOf(actions)).toEqual(['1', '3', '4', '5']);
  });

  test('change one of two alike', () => {
    const twins = chain(mail('10'), mail('10'), mail('10'));
    const { actions } = made(
      [{ sendEmail: '10' }, { sendEmail: '11' }, { sendEmail: '10' }],
      'contacts',
      twins,
    );
    expect(actions.map(({ actionId, fields }) => [actionId, fields])).toEqual([
      ['1', { content_id: '10' }],
      ['2', { content_id: '11' }],
      ['3', { content_id: '10' }],
    ]);
  });

  test('prefer the one that has most in common', () => {
    const { actions } = made([{ setProperty: { b: '3' } }, { delay: '3 days' }], 'contacts', live);
    expect(idsOf(actions)).toEqual(['3', '4']);
  });

  test('never take an id again', () => {
    for (const [next, first] of [
      ['9', '9'],
      ['2', '5'],
      ['soon', '5'],
      [undefined, '5'],
    ] as const) {
      const { nextAvailableActionId: _, ...rest } = live;
      const body = next === undefined ? rest : { ...rest, nextAvailableActionId: next };
      const { actions } = made([...steps, { sendEmail: '12' }], 'contacts', body);
      expect(idsOf(actions).at(-1)).toBe(first);
    }
  });

  test('know nothing of a flow that cannot be read', () => {
    const body = {
      actions: [
        { actionId: '7', ...mail('10') },
        { actionId: '7', ...mail('11') },
      ],
    };
    expect(idsOf(made([{ sendEmail: '10' }], 'contacts', body).actions)).toEqual(['8']);
  });

  test('follow an action whose key the steps have another name for', () => {
    const there = chain(
      {
        type: 'CUSTOM_CODE',
        sourceCode: 'x',
        runtime: 'NODE20X',
        secretNames: [],
        inputFields: [],
        outputFields: [],
      },
      single('0-5', { property_name: 'a', value: { actionId: '1', dataKey: 'n', type: 'FIELD_DATA' } }),
      single('0-5', { property_name: 'b', value: literal('{{ action_outputs.action_output_1.n }}') }),
    );
    const named: readonly Json[] = [
      { id: 'lookup', code: { source: 'x', runtime: 'NODE20X' } },
      { setProperty: { a: { output: 'lookup.n' }, b: '{{ action_outputs.lookup.n }}' } },
    ];
    expect(made([...named], 'contacts', there).actions).toEqual(there.actions);
    const other = made(
      [{ id: 'first', code: { source: 'y', runtime: 'PYTHON39', secrets: ['z'] } }, ...named],
      'contacts',
      there,
    );
    expect(other.actions.find(({ actionId }) => actionId === '2')).toEqual(actionsOf(there)[1]);
    const moved = made(
      [
        ...named.slice(0, 1),
        { setProperty: { a: { output: 'new.n' } } },
        { id: 'new', code: { source: 'q', runtime: 'r' } },
      ],
      'contacts',
      there,
    );
    expect(moved.actions.find(({ actionId }) => actionId === '2')?.fields).toEqual({
      property_name: 'a',
      value: { actionId: '4', dataKey: 'n', type: 'FIELD_DATA' },
    });
  });

  test('take an output of a step that is not there for what the flow has', () => {
    const there = chain(single('0-5', { property_name: 'a', value: literal('{{ action_outputs.gone.n }}') }));
    expect(made([{ setProperty: { a: '{{ action_outputs.gone.n }}' } }], 'contacts', there).actions).toEqual(
      there.actions,
    );
    expect(made([{ setProperty: { a: '{{ action_outputs.other.n }}' } }], 'contacts', there).actions).toEqual(
      [
        {
          actionId: '1',
          ...single('0-5', { property_name: 'a', value: literal('{{ action_outputs.other.n }}') }),
        },
      ],
    );
  });
});

describe('versions of actions', () => {
  const list = (listId: string, version: number): JsonObject =>
    single('0-63809083', { listId, targetObject: '{{ enrolled_object }}' }, version);
  const app = (text: string, version: number): JsonObject => single('1-5', { text }, version);

  test('are the portal’s, unless the steps ask for a later one', () => {
    const versionOf = (step: JsonObject, there: JsonObject) =>
      made([step], 'contacts', chain(there)).actions[0]?.actionTypeVersion;
    expect(versionOf({ addToList: '13' }, list('12', 9))).toBe(9);
    expect(versionOf({ addToList: '13', version: 3 }, list('12', 9))).toBe(9);
    expect(versionOf({ addToList: '13', version: 11 }, list('12', 9))).toBe(11);
    expect(
      versionOf(
        { action: { actionTypeId: '1-5', actionTypeVersion: 4, fields: { text: 'y' } } },
        app('x', 3),
      ),
    ).toBe(4);
    expect(versionOf({ action: { actionTypeId: '1-5', fields: { text: 'y' } } }, app('x', 3))).toBe(3);
    expect(
      versionOf(
        { action: { actionTypeId: '1-5', fields: { text: 'y' } } },
        { type: 'SINGLE_CONNECTION', actionTypeId: '1-5', fields: {} },
      ),
    ).toBeUndefined();
  });

  test('alone change nothing', () => {
    expect(
      made([{ addToList: '12', version: 11 }], 'contacts', chain(list('12', 9))).actions[0]
        ?.actionTypeVersion,
    ).toBe(9);
  });
});

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

describe('branches put over those that are there', () => {
  const there: JsonObject = {
    startActionId: '1',
    nextAvailableActionId: '9',
    actions: [
      {
        actionId: '1',
        type: 'LIST_BRANCH',
        listBranches: [
          { branchName: 'EMEA', filterBranch: when('emea'), connection: to('2') },
          { branchName: 'APAC', filterBranch: when('apac'), connection: to('3') },
        ],
        defaultBranchName: 'Others',
        defaultBranch: to('4', 'GOTO'),
      },
      { actionId: '2', ...mail('10'), connection: to('4') },
      { actionId: '3', ...mail('11'), connection: to('4', 'GOTO') },
      { actionId: '4', ...mail('12') },
    ],
  };
  const emea = { name: 'EMEA', when: whenIn('emea'), steps: [{ sendEmail: '10' }] };
  const apac = { name: 'APAC', when: whenIn('apac'), steps: [{ sendEmail: '11' }] };
  const others = { name: 'otherwise', label: 'Others' };
  const end = { sendEmail: '12' };
  const differing = (steps: Json) => {
    const { actions } = made(steps, 'contacts', there);
    const before = new Map(actionsOf(there).map(action => [action.actionId, JSON.stringify(action)]));
    return actions.filter(action => before.get(action.actionId) !== JSON.stringify(action));
  };

  test('leave them as they are where they say the same', () => {
    expect(differing([{ branch: [emea, apac, others] }, end])).toEqual([]);
  });

  test('may have other names', () => {
    const changed = differing([{ branch: [{ ...emea, name: 'Europe' }, apac, others] }, end]);
    expect(changed).toEqual([
      {
        ...actionsOf(there)[0],
        listBranches: [
          { branchName: 'Europe', filterBranch: when('emea'), connection: to('2') },
          { branchName: 'APAC', filterBranch: when('apac'), connection: to('3') },
        ],
      },
    ]);
  });

  test('may have another arm before the others', () => {
    const changed = differing([
      { branch: [{ name: 'US', when: whenIn('us'), steps: [{ sendEmail: '9' }] }, emea, apac, others] },
      end,
    ]);
    expect(idsOf(changed)).toEqual(['1', '2', '9']);
    expect(changed[0]?.listBranches).toMatchObject([
      { branchName: 'US' },
      { branchName: 'EMEA' },
      { branchName: 'APAC' },
    ]);
    // the first arm has the standard edge to what they all lead to
    expect(changed.slice(1).map(({ connection }) => connection)).toEqual([to('4', 'GOTO'), to('4')]);
  });

  test('may have an arm less, in another order', () => {
    const changed = differing([{ branch: [apac, others] }, end]);
    expect(idsOf(changed)).toEqual(['1', '3']);
    expect(
      made([{ branch: [apac, others] }, end], 'contacts', there).actions.map(({ actionId }) => actionId),
    ).toEqual(['1', '3', '4']);
    expect(idsOf(differing([{ branch: [apac, emea, others] }, end]))).toEqual(['1', '2', '3']);
  });

  test('may end an arm', () => {
    const changed = differing([{ branch: [emea, apac, { ...others, end: true }] }, end]);
    const { defaultBranch: _, ...rest } = actionsOf(there)[0] ?? {};
    expect(changed).toEqual([rest]);
  });

  test('may call the others otherwise', () => {
    const changed = differing([{ branch: [emea, apac, { ...others, label: 'The rest' }] }, end]);
    expect(changed).toEqual([{ ...actionsOf(there)[0], defaultBranchName: 'The rest' }]);
  });

  test('may be wrapped around steps, which stay what they are', () => {
    const { actions } = made(
      [{ branch: [{ name: 'All', when: whenIn('x'), steps: [{ branch: [emea, apac, others] }, end] }] }],
      'contacts',
      there,
    );
    expect(idsOf(actions)).toEqual(['1', '2', '3', '4', '9']);
  });

  test('may go, and leave the steps in their arms', () => {
    const { actions } = made([{ sendEmail: '10' }, { sendEmail: '11' }, end], 'contacts', there);
    expect(idsOf(actions)).toEqual(['2', '3', '4']);
  });

  test('keep a filter that means the same in other words', () => {
    const written = [
      {
        branch: [
          { ...emea, when: { any: [{ all: [{ lead_region: { isAnyOf: ['emea'] } }] }] } },
          apac,
          others,
        ],
      },
      end,
    ];
    expect(differing(written)).toEqual([]);
  });
});

describe('what a portal has and nobody needs', () => {
  test('stays where nothing changes', () => {
    const there: JsonObject = {
      startActionId: '1',
      actions: [
        { actionId: '1', ...mail('10'), connection: to('2') },
        {
          actionId: '2',
          ...single('0-5', { property_name: 'a', association: {}, value: literal('1') }),
          connection: {},
        },
        {
          actionId: '3',
          type: 'LIST_BRANCH',
          listBranches: [{ branchName: 'x', filterBranch: when('a'), connection: {} }],
          defaultBranch: {},
        },
      ],
    };
    const { steps, detached } = liftSteps(there, 'contacts', portal);
    expect(lowerSteps(steps, detached, 'contacts', portal, there).actions).toEqual(there.actions);
    const { actions } = made([{ sendEmail: '11' }, { setProperty: { a: '1' } }], 'contacts', there);
    expect(actions[1]).toEqual(actionsOf(there)[1]);
  });
});

describe('a flow of a thousand actions', () => {
  test('is put together in time, whatever moved', () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => String(index));
    const there = chain(...numbers.map(mail));
    const turned = numbers.toReversed().map(id => ({ sendEmail: id }));
    expect(made(turned, 'contacts', there).actions.length).toBe(1000);
    const shuffled = numbers.map((_, index) => ({ sendEmail: String((index * 7) % 1000) }));
    expect(new Set(idsOf(made(shuffled, 'contacts', there).actions)).size).toBe(1000);
  });
});
