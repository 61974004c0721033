import { describe, expect, it } from 'vitest';
import type { Form, Ref } from '../../src/core/form.ts';
import { isList, isMap } from '../../src/core/form.ts';
import {
  contractFilter,
  contractObjectType,
  contractValue,
  expandFilter,
  expandObjectType,
  expandValue,
  hasReferences,
  idOr,
  liftFilter,
  liftValue,
  lowerFilter,
  lowerValue,
  noPortal,
  objectTypeId,
  objectTypeOf,
  type Window,
} from '../../src/filter/index.ts';
import { and, filter, operationIn, portal, tree } from './support.ts';

const custom: Ref = { kind: 'objectType', key: 'rocket' };

/** What `isAnyOf` holds in the first filter of a form. */
function firstValue(form: Form): Form | undefined {
  const items = isMap(form) ? form.get('all') : undefined;
  const [first] = isList(items) ? items : [];
  const values = isMap(first) ? first.get('isAnyOf') : undefined;
  return isList(values) ? values[0] : undefined;
}

describe('values that stand for something', () => {
  it.each<readonly [string, string, string, Ref]>([
    ['contacts', 'lifecyclestage', 'lead', { kind: 'lifecycleStage', scope: 'contacts', key: 'lead' }],
    ['companies', 'lifecyclestage', 'lead', { kind: 'lifecycleStage', scope: 'companies', key: 'lead' }],
    ['deals', 'dealstage', 'sales.won', { kind: 'stage', scope: 'deals', parent: 'sales', key: 'won' }],
    [
      'deals',
      'hs_pipeline_stage',
      'sales.won',
      { kind: 'stage', scope: 'deals', parent: 'sales', key: 'won' },
    ],
    ['tickets', 'hs_pipeline_stage', '4', { kind: 'stage', scope: 'tickets', literal: '4' }],
    ['deals', 'dealstage', '\'"closed.won"\'', { kind: 'stage', scope: 'deals', literal: 'closed.won' }],
    ['deals', 'pipeline', 'sales', { kind: 'pipeline', scope: 'deals', key: 'sales' }],
    ['tickets', 'hs_pipeline', 'support', { kind: 'pipeline', scope: 'tickets', key: 'support' }],
    ['contacts', 'hubspot_owner_id', 'owner.lead_queue', { kind: 'owner', key: 'lead_queue' }],
    ['contacts', 'hubspot_owner_id', 'queue@example.com', { kind: 'owner', key: 'queue@example.com' }],
  ])('are references: %s, %s: [%s]', (objectType, property, written, ref) => {
    expect(firstValue(expandFilter(tree(`{ ${property}: [${written}] }`), objectType))).toEqual(ref);
    expect(hasReferences({ scope: objectType, property })).toBe(true);
  });

  it('are references of custom objects, too, where they are the same for all', () => {
    expect(firstValue(expandFilter(tree('{ hubspot_owner_id: [a@example.com] }'), custom))).toEqual({
      kind: 'owner',
      key: 'a@example.com',
    });
  });

  it.each([
    ['contacts', 'hs_pipeline'],
    ['contacts', 'dealstage'],
    ['tickets', 'dealstage'],
    ['tickets', 'pipeline'],
    ['deals', 'lifecyclestage'],
    ['rocket', 'hs_pipeline_stage'],
  ])('are text otherwise: %s, %s', (objectType, property) => {
    expect(firstValue(expandFilter(tree(`{ ${property}: [a.b] }`), objectType))).toBe('a.b');
    expect(hasReferences({ scope: objectType, property })).toBe(false);
  });

  it('are text where only a part of the value is compared', () => {
    const form = expandFilter(tree('{ hubspot_owner_id: { contains: "1" } }'), 'contacts');
    expect(operationIn(lowerFilter(form, 'contacts', portal))).toMatchObject({ value: '1' });
  });

  it('come from ids of a portal, and go back to them', () => {
    const body = and([
      filter('dealstage', { operator: 'IS_ANY_OF', values: ['71', '5', ''], operationType: 'ENUMERATION' }),
    ]);
    const form = liftFilter(body, 'deals', portal);
    expect(firstValue(form)).toEqual({ kind: 'stage', scope: 'deals', parent: 'sales', key: 'known_71' });
    expect(contractFilter(form, 'deals')).toEqual(new Map([['dealstage', ['sales.known_71', '5', '']]]));
    expect(lowerFilter(form, 'deals', portal)).toEqual(body);
  });

  it('show what they wait for while they are not known', () => {
    const form = expandFilter(tree('{ dealstage: [new_business.won] }'), 'deals');
    expect(operationIn(lowerFilter(form, 'deals', noPortal))).toMatchObject({
      values: ['(known after apply) stage.deals.new_business.won'],
    });
  });

  it('can be numbers in YAML', () => {
    expect(expandValue(944991848, { scope: 'contacts', property: 'lifecyclestage' })).toEqual({
      kind: 'lifecycleStage',
      scope: 'contacts',
      key: '944991848',
    });
  });

  it.each<readonly [Ref, string]>([
    [{ kind: 'stage', scope: 'deals', literal: 'closed.won' }, '"closed.won"'],
    [{ kind: 'stage', scope: 'deals', literal: 'stage.x' }, '"stage.x"'],
    [{ kind: 'stage', scope: 'deals', literal: '"x"' }, '"\\"x\\""'],
    [{ kind: 'stage', scope: 'deals', literal: '4' }, '4'],
    [{ kind: 'stage', scope: 'deals', key: '4' }, '4'],
    [{ kind: 'owner', key: 'owner.x' }, 'owner."owner.x"'],
  ])('are written so that they are read again: %j', (ref, text) => {
    expect(contractValue(ref)).toBe(text);
    const again = expandValue(text, {
      scope: 'deals',
      property: ref.kind === 'owner' ? 'hubspot_owner_id' : 'dealstage',
    });
    expect(again).toMatchObject(ref.kind === 'owner' ? ref : { literal: ref.literal ?? ref.key });
  });

  it('pass steps of workflows, too', () => {
    const place = { scope: 'deals', property: 'dealstage' };
    expect(liftValue('71', place, portal)).toEqual({
      kind: 'stage',
      scope: 'deals',
      parent: 'sales',
      key: 'known_71',
    });
    expect(lowerValue({ kind: 'stage', scope: 'deals', parent: 'sales', key: 'known_71' }, portal)).toBe(
      '71',
    );
    expect(lowerValue(5, portal)).toBe('5');
    expect(lowerValue([], portal)).toBe('');
    expect(contractValue('text')).toBe('text');
    expect(expandValue(true, place)).toBe(true);
  });
});

describe('properties', () => {
  const first = (form: Form): Form | undefined => {
    const items = isMap(form) ? form.get('all') : undefined;
    const [item] = isList(items) ? items : [];
    return isMap(item) ? item.get('property') : undefined;
  };

  it('are references of standard object types, and names of custom ones', () => {
    const body = and([filter('x', { operator: 'IS_KNOWN', operationType: 'ALL_PROPERTY' })]);
    expect(first(liftFilter(body, 'contacts', portal))).toEqual({
      kind: 'property',
      scope: 'contacts',
      key: 'x',
    });
    expect(first(liftFilter(body, custom, portal))).toBe('x');
    expect(first(expandFilter(tree('{ x: true }'), custom))).toBe('x');
  });

  it('are known by their names even where nothing else is known of them', () => {
    const body = and([filter('x', { operator: 'IS_KNOWN', operationType: 'ALL_PROPERTY' })]);
    const form = liftFilter(body, 'contacts', noPortal);
    expect(first(form)).toEqual({ kind: 'property', scope: 'contacts', key: 'x' });
    expect(lowerFilter(form, 'contacts', noPortal)).toEqual(body);
  });

  it('have the name that the portal has for them', () => {
    const renamed: Window = {
      ...portal,
      ref: (kind, scope) => ({ kind, ...(scope === undefined ? {} : { scope }), key: 'ours' }),
      id: () => 'theirs',
    };
    const body = and([filter('theirs', { operator: 'IS_KNOWN', operationType: 'ALL_PROPERTY' })]);
    const form = liftFilter(body, 'contacts', renamed);
    expect(first(form)).toEqual({ kind: 'property', scope: 'contacts', key: 'ours' });
    expect(lowerFilter(form, 'contacts', renamed)).toEqual(body);
  });
});

describe('object types', () => {
  it('are names where they are standard, and references otherwise', () => {
    expect(objectTypeOf('0-3', portal)).toBe('deals');
    expect(objectTypeOf('2-77', portal)).toEqual({ kind: 'objectType', literal: '2-77' });
    expect(objectTypeId('deals', portal)).toBe('0-3');
    expect(objectTypeId({ kind: 'objectType', literal: '2-77' }, portal)).toBe('2-77');
    expect(objectTypeId({ kind: 'objectType', key: 'rocket' }, noPortal)).toBe(
      '(known after apply) objectType.rocket',
    );
    expect(idOr({ kind: 'form', literal: '5' }, noPortal)).toBe('5');
  });

  it('are written by their names', () => {
    expect(expandObjectType('companies')).toBe('companies');
    expect(expandObjectType('0-2')).toBe('companies');
    expect(expandObjectType('rocket')).toEqual(custom);
    expect(expandObjectType(5)).toBe(5);
    expect(contractObjectType(custom)).toBe('rocket');
    expect(contractObjectType('companies')).toBe('companies');
    expect(contractObjectType({ kind: 'objectType', key: 'contacts' })).toBe('objectType.contacts');
  });
});
