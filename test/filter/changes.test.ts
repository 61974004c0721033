import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/call.ts';
import {
  checkEvent,
  checkTrigger,
  contractEvent,
  contractTrigger,
  expandEvent,
  expandTrigger,
  judgeEvent,
  judgeTrigger,
  liftEvent,
  liftTrigger,
  lowerEvent,
  lowerTrigger,
  sayEvent,
  sayTrigger,
  settleEvent,
  settleTrigger,
} from '../../src/filter/index.ts';
import { and, filter, known, or, plain, portal, tree } from './support.ts';

const named = (name: string): JsonObject =>
  filter('hs_name', { operator: 'IS_EQUAL_TO', value: name, operationType: 'STRING' });
const valued = (operation: JsonObject): JsonObject => filter('hs_value', operation);
const emea = { operator: 'IS_ANY_OF', values: ['emea'], operationType: 'ENUMERATION' };

describe('what enrols again', () => {
  it.each<readonly [string, JsonObject, string]>([
    [
      '{ pick_region: [emea] }',
      and([named('pick_region'), valued(emea)]),
      'pick region changes and is any of emea',
    ],
    [
      '{ x: { isKnown: true } }',
      and([named('x'), valued({ operator: 'IS_KNOWN', operationType: 'ALL_PROPERTY' })]),
      'x changes and is known',
    ],
    ['num_score', and([named('num_score')]), 'num score changes'],
    [
      '{ num_score: { isGreaterThan: 70 } }',
      and([named('num_score'), valued({ operator: 'IS_GREATER_THAN', value: 70, operationType: 'NUMBER' })]),
      'num score changes and is greater than 70',
    ],
    [
      '{ lifecyclestage: [known_7] }',
      and([named('lifecyclestage'), valued({ ...emea, values: ['7'] })]),
      'lifecyclestage changes and is any of known_7',
    ],
    [
      '{ property: list, isAnyOf: [emea] }',
      and([named('list'), valued(emea)]),
      'list changes and is any of emea',
    ],
    [
      '{ list: known_7 }',
      and([{ filterType: 'IN_LIST', listId: '7', operator: 'IN_LIST' }]),
      'in list known_7',
    ],
    ['{ all: [ { x: { isKnown: true } } ] }', and([known('x')]), 'x is known'],
    [
      '{ all: [ { x: { isKnown: true } }, { y: { isKnown: true } } ] }',
      and([known('x'), known('y')]),
      'x is known and y is known',
    ],
    ['{ all: [ { property: list, isKnown: true } ] }', and([known('list')]), 'list is known'],
    ['{ any: [ { x: { isKnown: true } } ] }', or(and([known('x')])), 'x is known'],
    [
      '{ all: [ { list: known_7 } ], associatedObjectType: companies }',
      { ...and([{ filterType: 'IN_LIST', listId: '7', operator: 'IN_LIST' }]), associatedObjectType: '0-2' },
      'in list known_7 (associated object type companies)',
    ],
    [
      '{ all: [ { hs_value: { isKnown: true } }, { hs_name: { isEqualTo: x } } ] }',
      and([known('hs_value'), named('x')]),
      'hs value is known and hs name is equal to x',
    ],
  ])('%s', (yaml, body, says) => {
    const written = tree(yaml);
    const form = expandTrigger(written, 'contacts');
    expect(lowerTrigger(form, 'contacts', portal)).toEqual(body);
    expect(liftTrigger(body, 'contacts', portal)).toEqual(form);
    expect(plain(contractTrigger(form, 'contacts'))).toEqual(plain(written));
    expect(settleTrigger(form, 'contacts', portal)).toEqual(form);
    expect(checkTrigger(written, 'contacts')).toEqual([]);
    expect(sayTrigger(form)).toBe(says);
  });

  it('leaves what is wrong for the check', () => {
    const wrong = tree('{ x: true, y: true }');
    expect(checkTrigger(wrong, 'contacts')).toEqual([
      {
        message: 'each property that changes is an item of its own',
        path: [],
        fix: 'write [{ x: true }, { y: true }]',
      },
    ]);
    expect(checkTrigger(tree('{ x: { gt: 5 } }'), 'contacts')).toMatchObject([{ path: ['x', 'gt'] }]);
    expect(checkTrigger('', 'contacts')).toMatchObject([{ message: 'a property has a name' }]);
    expect(checkTrigger(5, 'contacts')).toMatchObject([{ message: 'a filter is a map' }]);
    expect(expandTrigger(5, 'contacts')).toBe(5);
    expect(contractTrigger(5, 'contacts')).toBe(5);
    expect(expandTrigger(tree('{ property: 5 }'), 'contacts')).toEqual(
      new Map([['all', [new Map([['property', 5]])]]]),
    );
    expect(sayTrigger(5)).toBe('5');
  });

  it('is judged like any filter', () => {
    expect(judgeTrigger(tree('{ pick_region: [emae] }'), 'contacts', portal)).toEqual([
      { message: 'pick_region has no option emae', path: ['pick_region', '0'], fix: 'did you mean "emea"?' },
    ]);
    const names = { ...portal, property: () => undefined, properties: () => ['lead_region'] };
    expect(judgeTrigger('lead_regoin', 'contacts', names)).toMatchObject([
      { fix: 'did you mean "lead_region"?' },
    ]);
  });
});

const happened = (eventTypeId: string, filters: readonly JsonObject[]): JsonObject => ({
  filterBranches: [],
  filters,
  eventTypeId,
  operator: 'HAS_COMPLETED',
  filterBranchType: 'UNIFIED_EVENTS',
  filterBranchOperator: 'AND',
});
const submitted = (...values: readonly string[]): JsonObject =>
  filter('hs_form_id', { operator: 'IS_ANY_OF', values, operationType: 'ENUMERATION' });

describe('what happens to a record', () => {
  it.each<readonly [string, JsonObject, string]>([
    [
      '{ propertyChanged: { num_score: { isGreaterThan: 70 } } }',
      happened('4-655002', [
        named('num_score'),
        valued({ operator: 'IS_GREATER_THAN', value: 70, operationType: 'NUMBER' }),
      ]),
      'num score changes and is greater than 70',
    ],
    ['{ propertyChanged: num_score }', happened('4-655002', [named('num_score')]), 'num score changes'],
    ['{ formSubmitted: known_7 }', happened('4-1639801', [submitted('7')]), 'form known_7 is submitted'],
    [
      '{ formSubmitted: [known_7, "5"] }',
      happened('4-1639801', [submitted('7', '5')]),
      'form known_7, 5 is submitted',
    ],
    ['{ formSubmitted: any }', happened('4-1639801', []), 'form any is submitted'],
    ['{ created: true }', happened('4-1463224', []), 'is created'],
    ['{ event: emailOpened }', happened('4-666440', []), 'event emailOpened'],
    [
      '{ event: known_7, where: { hs_x: [a] } }',
      happened('7', [filter('hs_x', { ...emea, values: ['a'] })]),
      'event known_7 with hs x is any of a',
    ],
    [
      '{ event: formSubmitted, where: { hs_form_id: { isNoneOf: [a] } } }',
      happened('4-1639801', [filter('hs_form_id', { ...emea, operator: 'IS_NONE_OF', values: ['a'] })]),
      'event formSubmitted with hs form id is none of a',
    ],
    [
      '{ event: formSubmitted, where: { hs_form_id: { isKnown: true } } }',
      happened('4-1639801', [known('hs_form_id')]),
      'event formSubmitted with hs form id is known',
    ],
    [
      '{ event: created, operator: hasNotCompleted }',
      { ...happened('4-1463224', []), operator: 'HAS_NOT_COMPLETED' },
      'event created (operator hasNotCompleted)',
    ],
    ['{ all: [ { x: { isKnown: true } } ] }', and([known('x')]), 'x is known'],
  ])('%s', (yaml, body, says) => {
    const written = tree(yaml);
    const form = expandEvent(written, 'contacts');
    expect(lowerEvent(form, 'contacts', portal)).toEqual(body);
    expect(plain(liftEvent(body, 'contacts', portal))).toEqual(plain(form));
    expect(plain(contractEvent(form, 'contacts'))).toEqual(plain(written));
    expect(plain(settleEvent(form, 'contacts', portal))).toEqual(plain(form));
    expect(checkEvent(written, 'contacts')).toEqual([]);
    expect(sayEvent(form)).toBe(says);
  });

  it.each([
    [
      '{ propertyChanged: { x: { gt: 5 } } }',
      ['propertyChanged', 'x', 'gt'],
      'did you mean "isGreaterThan"?',
    ],
    ['{ propertyChanged: { x: true, y: true } }', ['propertyChanged'], 'write [{ x: true }, { y: true }]'],
    ['{ created: yes }', ['created'], 'write created: true'],
    ['{ formSubmitted: [] }', ['formSubmitted'], 'write formSubmitted: any'],
    ['{ formSubmitted: { x: 1 } }', ['formSubmitted'], 'write formSubmitted: any'],
    ['{ event: "" }', ['event'], 'write event: name'],
    ['{ emailOpened: true }', ['emailOpened'], 'write event: emailOpened'],
    ['{ formsubmitted: x }', ['formsubmitted'], 'did you mean "formSubmitted"?'],
    ['{ zzz: x }', ['zzz'], 'write propertyChanged:, formSubmitted:, created: true or event:'],
    [
      '{ created: true, propertyChanged: x }',
      [],
      'write propertyChanged:, formSubmitted:, created: true or event:',
    ],
    ['[]', [], 'write propertyChanged:, formSubmitted:, created: true or event:'],
  ])('is checked: %s', (yaml, path, fix) => {
    const wrong = tree(yaml);
    expect(checkEvent(wrong, 'contacts')).toMatchObject([{ path, fix }]);
    expect(() => lowerEvent(expandEvent(wrong, 'contacts'), 'contacts', portal)).not.toThrow();
    expect(() => contractEvent(expandEvent(wrong, 'contacts'), 'contacts')).not.toThrow();
    expect(() => sayEvent(expandEvent(wrong, 'contacts'))).not.toThrow();
  });

  it('is judged where it is about a property of the record', () => {
    expect(
      judgeEvent(tree('{ propertyChanged: { pick_region: [emae] } }'), 'contacts', portal),
    ).toMatchObject([{ path: ['propertyChanged', 'pick_region', '0'] }]);
    expect(judgeEvent(tree('{ event: x, where: { pick_region: [emae] } }'), 'contacts', portal)).toEqual([]);
    expect(judgeEvent(5, 'contacts', portal)).toEqual([]);
  });

  it('keeps other values of a change as they are', () => {
    const odd = happened('4-655002', [
      filter('hs_name', { operator: 'IS_EQUAL_TO', value: 5, operationType: 'NUMBER' }),
    ]);
    expect(plain(liftEvent(odd, 'contacts', portal))).toEqual({
      event: 'propertyChanged',
      where: { all: [{ property: 'hs_name', isEqualTo: 5 }] },
    });
    const numbers = happened('4-1639801', [
      filter('hs_form_id', { operator: 'IS_ANY_OF', values: [5], operationType: 'ENUMERATION' }),
    ]);
    expect(lowerEvent(liftEvent(numbers, 'contacts', portal), 'contacts', portal)).toEqual(numbers);
  });
});
