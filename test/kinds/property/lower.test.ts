import { describe, expect, it } from 'vitest';
import { isObject, type JsonObject } from '../../../src/core/call.ts';
import type { Look } from '../../../src/core/kind.ts';
import type { Change, Unit } from '../../../src/core/plan.ts';
import { property } from '../../../src/kinds/property/index.ts';
import { changeOf, child, emptyLook, look } from '../support.ts';

function sent(change: Change, live?: JsonObject, portal: Look = look): JsonObject {
  const [step, ...others] = property.steps(change, portal, live);
  expect(others).toEqual([]);
  return isObject(step?.call.body) ? step.call.body : {};
}

const option = (value: string, displayOrder: number, more: JsonObject = {}) => ({
  value,
  label: value.toUpperCase(),
  displayOrder,
  hidden: false,
  ...more,
});
const live = {
  options: [option('a', 0), option('b', 5, { description: 'B' }), option('c', 9, { hidden: true })],
};

function declaring(...keys: readonly string[]): Partial<Change> {
  return { desired: new Map([['options', new Map(keys.map(key => [key, child({ label: key })]))]]) };
}

function optionUnit(key: string, after: Unit['after']): Partial<Unit> {
  return { is: 'child', path: ['options', key], ...(after !== undefined && { after }) };
}

describe('options of an update', () => {
  it('are the live ones with the permitted ones put in, numbers as they are', () => {
    const change = changeOf('update', [optionUnit('b', child({ label: 'Neu' }))], declaring('a', 'b', 'c'));
    expect(sent(change, live)).toEqual({
      options: [
        option('a', 0),
        option('b', 5, { label: 'Neu', description: 'B' }),
        option('c', 9, { hidden: true }),
      ],
    });
  });

  it('keep ties and -1 when nothing moves', () => {
    const tied = { options: [option('a', -1), option('b', -1), option('c', 3), option('d', 3)] };
    expect(
      sent(changeOf('update', [optionUnit('c', child({ hidden: true }))], declaring('c')), tied),
    ).toEqual({
      options: [option('c', 3, { hidden: true }), option('d', 3), option('a', -1), option('b', -1)],
    });
  });

  it('are numbered afresh when one moves, or comes in between', () => {
    const more = sent(
      changeOf('update', [optionUnit('n', child({ label: 'N' }))], declaring('a', 'n', 'b')),
      live,
    );
    expect(more.options).toEqual([
      option('a', 0),
      option('n', 1),
      option('b', 2, { description: 'B' }),
      option('c', 3, { hidden: true }),
    ]);
    const turned = sent(
      changeOf(
        'update',
        [{ is: 'order', path: ['options'], after: ['c', 'b', 'a'] }],
        declaring('c', 'b', 'a'),
      ),
      live,
    );
    expect(turned.options).toEqual([
      option('c', 0, { hidden: true }),
      option('b', 1, { description: 'B' }),
      option('a', 2),
    ]);
  });

  it('are numbered afresh when one has no number, so that none overtakes another', () => {
    const { displayOrder: _, ...numberless } = option('x', 0);
    const odd = { options: [numberless, option('a', 5)] };
    expect(
      sent(changeOf('update', [optionUnit('a', child({ label: 'New' }))], declaring('a')), odd).options,
    ).toEqual([option('a', 0, { label: 'New' }), option('x', 1)]);
  });

  it('leave out one that is removed, and keep the places of the others', () => {
    expect(
      sent(changeOf('update', [optionUnit('b', undefined)], { desired: new Map() }), live).options,
    ).toEqual([option('a', 0), option('c', 9, { hidden: true })]);
  });

  it('do not move what is declared when the order is held', () => {
    const change = changeOf('update', [optionUnit('c', child({ label: 'C!' }))], declaring('c', 'b', 'a'));
    expect(sent(change, live).options).toEqual([
      option('a', 0),
      option('b', 5, { description: 'B' }),
      option('c', 9, { hidden: true, label: 'C!' }),
    ]);
  });

  it('have a label, whatever the live body lacks', () => {
    const change = changeOf('update', [optionUnit('b', child({ description: '' }))], declaring('b'));
    expect(
      sent(change, { options: [{ value: 'a' }, { value: 'b', label: null, description: null }] }).options,
    ).toEqual([
      { value: 'a', label: 'a', displayOrder: 0, hidden: false },
      { value: 'b', label: 'b', displayOrder: 1, hidden: false, description: '' },
    ]);
  });
});

describe('a change of type', () => {
  it('sends type and fieldType together, one of them as it is', () => {
    const was = { type: 'string', fieldType: 'text' };
    expect(sent(changeOf('update', [{ path: ['fieldType'], after: 'textarea' }]), was)).toEqual({
      type: 'string',
      fieldType: 'textarea',
    });
    expect(
      sent(changeOf('update', [{ path: ['type'], after: 'phone_number' }]), {
        ...was,
        fieldType: 'phonenumber',
      }),
    ).toEqual({ type: 'phone_number', fieldType: 'phonenumber' });
    expect(sent(changeOf('update', [{ path: ['type'], after: 'number' }]))).toEqual({
      type: 'number',
      fieldType: null,
    });
  });

  it('to bool brings Yes and No, unless options are there', () => {
    const toBool = [
      { path: ['type'], after: 'bool' },
      { path: ['fieldType'], after: 'booleancheckbox' },
    ];
    const yesAndNo = [
      { value: 'true', label: 'Yes', displayOrder: 0, hidden: false },
      { value: 'false', label: 'No', displayOrder: 1, hidden: false },
    ];
    expect(sent(changeOf('update', toBool), { type: 'string', options: [] }).options).toEqual(yesAndNo);
    expect(sent(changeOf('update', toBool), { type: 'enumeration', options: yesAndNo })).not.toHaveProperty(
      'options',
    );
    const own = [
      ...toBool,
      optionUnit('true', child({ label: 'Ja' })),
      optionUnit('false', child({ label: 'Nein' })),
    ];
    expect(
      sent(changeOf('update', own, declaring('true', 'false')), { type: 'string', options: [] }).options,
    ).toEqual([
      { ...yesAndNo[0], label: 'Ja' },
      { ...yesAndNo[1], label: 'Nein' },
    ]);
  });
});

describe('references', () => {
  it('are sent as the ids they stand for', () => {
    const portal: Look = { ...look, resolve: ref => ({ is: 'known', id: `id_of_${ref.key}` }) };
    const units = [
      { path: ['groupName'], after: { kind: 'propertyGroup', scope: 'contacts', key: 'handoff' } },
      { path: ['calculationFormula'], after: 'net + 1' },
    ];
    expect(sent(changeOf('update', units), {}, portal)).toEqual({
      groupName: 'id_of_handoff',
      calculationFormula: '(id_of_net + 1)',
    });
  });

  it('that are missing are sent under their key: HubSpot has the last word', () => {
    const units = [
      { path: ['groupName'], after: { kind: 'propertyGroup', key: 'gone' } },
      { path: ['calculationFormula'], after: 'gone + 1' },
    ];
    expect(sent(changeOf('update', units), {}, emptyLook)).toEqual({
      groupName: 'gone',
      calculationFormula: '(gone + 1)',
    });
    const { scope: _, ...unscoped } = changeOf('update', units);
    expect(property.steps(unscoped, emptyLook, undefined)[0]?.call.path).toEqual({
      objectType: '',
      name: 'region',
    });
  });

  it('that this plan creates without a known id are left out', () => {
    const portal: Look = { ...look, resolve: () => ({ is: 'planned', address: 'x' }) };
    expect(
      sent(
        changeOf('update', [{ path: ['groupName'], after: { kind: 'propertyGroup', key: 'new' } }]),
        {},
        portal,
      ),
    ).toEqual({});
  });
});
