import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/emulator/json.ts';
import { edge, flowOf, flowWorld, part, set, wait } from './flow-support.ts';
import { all, any, branch, inList, isKnown, where } from './list-support.ts';

const BAD = 'FLOW_CREATE_BAD_REQUEST';
const SHAPE = 'INVALID_FILTER';

describe('the graph of a workflow', () => {
  it('may branch, join and jump', async () => {
    const { judge } = await flowWorld();
    const joined = [part('1', '2', '3'), set('2', 'a', '4'), set('3', 'b', '4'), wait('4', '5')];
    expect(await judge(flowOf(joined))).toBe('taken');
    const jump = [part('1', '2', undefined), { ...set('2', 'a'), connection: edge('1', 'GOTO') }];
    expect(await judge(flowOf(jump))).toBe('taken');
    expect(await judge(flowOf([part('1', undefined, undefined)]))).toBe('taken');
  });

  const unstarted = { startActionId: null };
  it.each<readonly [string, readonly Json[], JsonObject]>([
    ['an id twice', [set('1', 'a', '1'), set('1', 'b')], {}],
    ['an empty connection', [{ ...set('1', 'a'), connection: {} }], {}],
    [
      'an unknown type of edge',
      [{ ...set('1', 'a', '2'), connection: edge('2', 'GO-TO') }, set('2', 'b')],
      {},
    ],
    ['a connection to nowhere', [set('1', 'a', '2')], {}],
    ['a default branch to nowhere', [part('1', undefined, '7')], {}],
    ['an empty default branch', [{ ...part('1', undefined, undefined), defaultBranch: {} }], {}],
    ['an action that cannot be reached', [set('1', 'a'), set('2', 'b')], {}],
    ['a start that is not there', [set('1', 'a')], { startActionId: '2' }],
    ['no start', [set('1', 'a')], unstarted],
    ['an action that is text', ['x'], {}],
    ['an id that is no number', [set('first', 'a')], {}],
    ['an unknown type of action', [{ actionId: '1', type: 'LOOP' }], {}],
    ['a type that objects have by themselves', [{ actionId: '1', type: 'constructor' }], {}],
  ])('has no %s', async (_, actions, more) => {
    const { judge } = await flowWorld();
    expect(await judge(flowOf(actions, more))).toBe(BAD);
  });
});

describe('a branch', () => {
  it('has at most 20 filters to part by, and 250 values', async () => {
    const { action: judge } = await flowWorld();
    const filterBranch = any(all(where('email', isKnown)));
    const lists = (count: number) => ({
      type: 'LIST_BRANCH',
      listBranches: Array(count).fill({ filterBranch }),
    });
    expect([await judge(lists(20)), await judge(lists(21)), await judge(lists(0))]).toEqual([
      'taken',
      BAD,
      BAD,
    ]);
    const inputValue = { type: 'OBJECT_PROPERTY', propertyName: 'email' };
    const values = (count: number) => ({
      type: 'STATIC_BRANCH',
      inputValue,
      staticBranches: Array.from({ length: count }, (_, index) => ({ branchValue: `${index}` })),
    });
    expect([await judge(values(250)), await judge(values(251))]).toEqual(['taken', BAD]);
    const twice = [{ branchValue: 'a' }, { branchValue: 'a' }];
    expect(await judge({ type: 'STATIC_BRANCH', inputValue, staticBranches: twice })).toBe(BAD);
  });

  it('parts by a value, or passes on', async () => {
    const { action: judge } = await flowWorld();
    const branches = { type: 'STATIC_BRANCH', staticBranches: [{ branchValue: 'true' }, 'odd'] };
    expect(await judge({ type: 'STATIC_BRANCH' })).toBe('taken');
    expect(await judge(branches)).toBe(BAD);
    const output = { type: 'FIELD_DATA', actionId: '1', dataKey: 'hs_event_criteria_met' };
    expect(await judge({ ...branches, inputValue: output })).toBe('taken');
    expect(await judge({ ...branches, inputValue: { ...output, dataKey: '' } })).toBe(BAD);
    expect(await judge({ ...branches, inputValue: { type: 'GUESS' } })).toBe(BAD);
    expect(await judge({ ...branches, inputValue: 'email' })).toBe(BAD);
    expect(await judge({ ...branches, inputValue: { type: 'OBJECT_PROPERTY', propertyName: 'gone' } })).toBe(
      BAD,
    );
  });

  it('parts by chance, every part connected', async () => {
    const { judge } = await flowWorld();
    const test = (branches: readonly Json[]) =>
      flowOf([{ actionId: '1', type: 'AB_TEST_BRANCH', testBranches: branches }, set('2', 'a')]);
    expect(await judge(test([{ percentage: 50, connection: edge('2') }]))).toBe('taken');
    expect(await judge(test([{ percentage: 50 }, { connection: edge('2') }]))).toBe(BAD);
    expect(await judge(test([]))).toBe(BAD);
  });

  it('has filters that HubSpot takes', async () => {
    const { action: judge } = await flowWorld();
    const filtered = (filterBranch: Json) => judge({ type: 'LIST_BRANCH', listBranches: [{ filterBranch }] });
    expect(await filtered(all(where('email', isKnown)))).toBe('taken');
    const nested = branch(
      'AND',
      [where('email', isKnown)],
      [any(all(where('phone', isKnown))), branch('NOT_ANY', [])],
    );
    expect(await filtered(any(nested))).toBe('taken');
    expect(await filtered(branch('OR', [where('email', isKnown)]))).toBe('INVALID_BASE_FILTER_BRANCH');
    expect(await filtered(all(where('gone', isKnown)))).toBe('PROPERTY_NOT_FOUND');
    expect(await filtered(all(inList('9')))).toBe('LIST_NOT_FOUND');
    expect(await filtered(null)).toBe(SHAPE);
    const placed = {
      associationTypeId: 279,
      associationCategory: 'HUBSPOT_DEFINED',
      objectTypeId: '0-2',
      operator: 'IN_LIST',
    };
    const mixed = branch('ASSOCIATION', [], [branch('UNIFIED_EVENTS')], placed);
    expect(await filtered(any(branch('AND', [], [mixed])))).toBe(SHAPE);
  });
});
