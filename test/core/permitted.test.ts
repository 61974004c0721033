import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form, FormMap } from '../../src/core/form.ts';
import { declaredForm, formAfter, formOfUnits, isHeld, permittedPart } from '../../src/core/permitted.ts';
import type { Change, Hold, Unit } from '../../src/core/plan.ts';

const hold: Hold = { reason: 'drift', says: 'changed', wayOut: 'change back' };
const map = (entries: Readonly<Record<string, Form>>): FormMap => new Map(Object.entries(entries));

function unit(path: string, after?: Form, more: Partial<Unit> = {}): Unit {
  return {
    path: path.split('.'),
    is: 'field',
    ...(after !== undefined && { after }),
    origin: 'config',
    ...more,
  };
}

function change(units: readonly Unit[], held?: Hold): Change {
  return {
    address: 'a.b',
    kind: 'a',
    key: 'b',
    action: 'update',
    units,
    risks: [],
    ...(held && { held }),
    dependsOn: [],
    steps: [],
    fingerprint: '',
  };
}

describe('a change', () => {
  const free = unit('name', 'x');
  const held = unit('size', 1, { held: hold });

  it.each<[string, Change, boolean]>([
    ['is held as a whole', change([free], hold), true],
    ['is held when every unit is', change([held, held]), true],
    ['is not held when some unit is not', change([held, free]), false],
    ['is not held when it has no units: a removal', change([]), false],
  ])('%s', (_, one, expected) => {
    expect(isHeld(one)).toBe(expected);
    expect(permittedPart(one) === undefined).toBe(expected);
  });

  it('is permitted without the units that are held', () => {
    expect(permittedPart(change([held, free]))).toEqual(change([free]));
  });
});

describe('the form of units', () => {
  it('has what they bring about, nested by path, in their order', () => {
    const form = formOfUnits([
      unit('size', 0),
      unit('parts.b', map({ label: 'B' }), { is: 'child' }),
      unit('name', 'Lamp'),
      unit('place.deep.down', null),
      unit('parts.a', map({}), { is: 'child' }),
      unit('place.row', 2),
    ]);
    expect(form).toEqual(
      map({
        size: 0,
        name: 'Lamp',
        parts: map({ b: map({ label: 'B' }), a: map({}) }),
        place: map({ row: 2, deep: map({ down: null }) }),
      }),
    );
    expect([...(form.get('parts') as FormMap).keys()]).toEqual(['b', 'a']);
  });

  it('has no orders and nothing that goes away', () => {
    expect(
      formOfUnits([
        unit('parts', ['a', 'b'], { is: 'order' }),
        unit('parts.a', undefined, { is: 'child' }),
        unit('name'),
      ]),
    ).toEqual(map({}));
  });

  it('has fields of odd names', () => {
    expect([...formOfUnits([unit('__proto__', 1), unit('2', 2), unit('1', 3)]).keys()]).toEqual([
      '__proto__',
      '2',
      '1',
    ]);
  });
});

describe('the form that configuration declares', () => {
  it('has nothing of the portal that was put together with it', () => {
    const desired = map({ steps: ['mine'], parts: map({ a: map({ label: 'Declared' }) }) });
    const units = [
      unit('steps', ['mine', 'theirs']),
      unit('name', 'Not declared whole'),
      unit('size'),
      unit('parts.a', map({ label: 'As planned' }), { is: 'child' }),
    ];
    expect(declaredForm({ ...change(units), desired })).toEqual(
      map({
        steps: ['mine'],
        name: 'Not declared whole',
        parts: map({ a: map({ label: 'As planned' }) }),
      }),
    );
  });
});

describe('a form after units', () => {
  const form = map({
    name: 'Lamp',
    size: 1,
    parts: map({ a: map({ label: 'A', weight: 3 }), b: map({}) }),
    filter: map({ all: 1 }),
  });

  it('has fields replaced, and the rest as it was', () => {
    const after = formAfter(form, [unit('name', 'New'), unit('filter', map({ any: 2 })), unit('size')]);
    expect(after).toEqual(map({ name: 'New', parts: form.get('parts') ?? null, filter: map({ any: 2 }) }));
  });

  it('has children changed by the fields that are said, added, and removed', () => {
    const after = formAfter(form, [
      unit('parts.a', map({ label: 'New' }), { is: 'child' }),
      unit('parts.c', map({}), { is: 'child' }),
      unit('parts.b', undefined, { is: 'child' }),
    ]);
    expect(after.get('parts')).toEqual(map({ a: map({ label: 'New', weight: 3 }), c: map({}) }));
  });

  it('has what was not there at all, too', () => {
    expect(formAfter(map({}), [unit('parts.a', map({ label: 'A' }), { is: 'child' })])).toEqual(
      map({ parts: map({ a: map({ label: 'A' }) }) }),
    );
    expect(formAfter(map({ name: 'text' }), [unit('name.first', 'A')])).toEqual(
      map({ name: map({ first: 'A' }) }),
    );
  });

  it('does not touch the form that it is made from', () => {
    const copy = new Map(form);
    formAfter(form, [unit('name', 'New'), unit('parts.a', map({ label: 'New' }), { is: 'child' })]);
    expect(form).toEqual(copy);
    expect(form.get('parts')).toEqual(map({ a: map({ label: 'A', weight: 3 }), b: map({}) }));
  });

  it('is the same for fields in any order', () => {
    const paths = fc.uniqueArray(fc.constantFrom('a', 'b', 'c.x', 'c.y', 'd.x.z'), { maxLength: 5 });
    fc.assert(
      fc.property(paths, all => {
        const units = all.map((path, index) => unit(path, index));
        expect(formAfter(form, units)).toEqual(formAfter(form, [...units].reverse()));
      }),
    );
  });
});
