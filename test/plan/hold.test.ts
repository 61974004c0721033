import { describe, expect, it } from 'vitest';
import { isEmpty } from '../../src/plan/plan.ts';
import type { World } from './fixtures.ts';
import { actionsIn, changeAt, holdsIn, planOf, to } from './fixtures.ts';

const lamp = 'thing.room.lamp';
const differing: World = { declared: { [lamp]: { name: 'New' } }, portal: { [lamp]: { name: 'Old' } } };
const drifted: World = { ...differing, base: { [lamp]: { name: 'New' } } };

describe('an adopt', () => {
  it('that would change something is a takeover and held', () => {
    const plan = planOf(differing);
    expect(changeAt(plan, lamp)).toMatchObject({ action: 'adopt', steps: [] });
    expect(changeAt(plan, lamp).units[0]?.held).toEqual({
      reason: 'takeover',
      says: 'it exists already and differs: carrying this out changes something that was not made from this configuration',
      wayOut: 'apply a reviewed plan, or add --take-over thing.room.lamp',
    });
    expect(isEmpty(plan)).toBe(true);
  });

  it.each([lamp, 'thing.room.*', '*'])('goes ahead with --take-over %s', pattern => {
    const plan = planOf({ ...differing, gate: { takeOver: [pattern] } });
    expect(changeAt(plan, lamp)).toMatchObject({ action: 'adopt', steps: ['adopt name'] });
    expect(holdsIn(plan)).toEqual({});
    expect(isEmpty(plan)).toBe(false);
  });

  it.each(['thing.room.lam', 'shelf.*', 'thing.room.lamp.name'])(
    'stays held with --take-over %s',
    pattern => {
      expect(holdsIn(planOf({ ...differing, gate: { takeOver: [pattern], revert: ['*'] } }))).toEqual({
        'thing.room.lamp name': 'takeover',
      });
    },
  );

  it('that changes nothing is silent', () => {
    expect(planOf({ ...differing, portal: { [lamp]: { name: 'New' } } }).changes).toEqual([]);
  });
});

describe('drift', () => {
  it('is held', () => {
    expect(changeAt(planOf(drifted), lamp).units[0]?.held).toEqual({
      reason: 'drift',
      says: 'it was changed in the portal',
      wayOut: "take the portal's value into the configuration, or add --revert thing.room.lamp",
    });
  });

  it('is held when the configuration changed as well', () => {
    const plan = planOf({ ...differing, base: { [lamp]: { name: 'Other' } } });
    expect(changeAt(plan, lamp).units[0]?.held).toMatchObject({
      reason: 'drift',
      says: 'it was changed in the portal and in the configuration',
    });
  });

  it.each<World['gate']>([{ drift: 'revert' }, { revert: [lamp] }, { revert: ['*'] }])(
    'goes ahead with %j',
    gate => {
      expect(holdsIn(planOf({ ...drifted, gate: gate ?? {} }))).toEqual({});
    },
  );

  it('does not go ahead with --take-over', () => {
    expect(holdsIn(planOf({ ...drifted, gate: { takeOver: ['*'] } }))).toEqual({
      'thing.room.lamp name': 'drift',
    });
  });

  it('does not keep back what the configuration changed', () => {
    const plan = planOf({
      declared: { [lamp]: { name: 'New', size: 3 } },
      portal: { [lamp]: { name: 'Old', size: 2 } },
      base: { [lamp]: { name: 'New', size: 2 } },
    });
    expect(changeAt(plan, lamp)).toMatchObject({ action: 'update', steps: ['update size'] });
    expect(holdsIn(plan)).toEqual({ 'thing.room.lamp name': 'drift' });
  });
});

describe('a thing that base declares and the portal no longer has', () => {
  const world: World = {
    declared: { [lamp]: { name: 'Lamp' } },
    base: { [lamp]: { name: 'Lamp' } },
    portal: { 'thing.room.chair': { size: 7 } },
  };

  it('is missing: held, with its ways out', () => {
    expect(changeAt(planOf(world), lamp)).toMatchObject({
      action: 'create',
      held: {
        reason: 'missing',
        says: 'it was in the portal before, and is not there any more: somebody removed or renamed it',
        wayOut: 'delete its declaration, or add --recreate thing.room.lamp to create it again',
      },
      steps: [],
    });
  });

  it.each<World['gate']>([
    { revert: [lamp] },
    { drift: 'revert' },
    { recreate: [lamp] },
    { recreate: ['thing.*'] },
  ])('is created again with %j', gate => {
    const plan = planOf({ ...world, gate: gate ?? {} });
    expect(holdsIn(plan)).toEqual({});
    expect(changeAt(plan, lamp).steps).toEqual(['create name']);
  });

  it('is not created again because another is to be', () => {
    expect(holdsIn(planOf({ ...world, gate: { recreate: ['thing.room.rug'] } }))).toEqual({
      [lamp]: 'missing',
    });
  });

  it('cannot be created again with less than it needs', () => {
    expect(
      holdsIn(planOf({ ...world, declared: { [lamp]: { size: 1 } }, base: { [lamp]: { size: 1 } } })),
    ).toEqual({ [lamp]: 'incomplete' });
  });

  it('was never there when only an attempt speaks of it', () => {
    expect(holdsIn(planOf({ declared: world.declared ?? {}, attempted: [world.base ?? {}] }))).toEqual({});
  });
});

describe('what HubSpot would not do', () => {
  it('is held as fixed, even where it also is a takeover or drift', () => {
    const painted: World = {
      declared: { [lamp]: { colour: 'red' } },
      portal: { [lamp]: { colour: 'blue' } },
    };
    const held = {
      reason: 'fixed',
      says: 'paint does not come off',
      wayOut: 'set it back in the configuration, or declare a new one under another name',
    };
    expect(changeAt(planOf(painted), lamp).units[0]?.held).toEqual(held);
    expect(
      changeAt(
        planOf({ ...painted, base: { [lamp]: { colour: 'red' } }, gate: { takeOver: ['*'], revert: ['*'] } }),
        lamp,
      ).units[0]?.held,
    ).toEqual(held);
  });

  it('can be said of something new', () => {
    const plan = planOf({
      declared: { [lamp]: { name: 'Lamp', colour: 'red', parts: { leg: { colour: 'red' } } } },
      special: { [lamp]: { locked: 'name' } },
    });
    expect(holdsIn(plan)).toEqual({});
  });

  it('is held for a child as a whole when one of the fields that differ is fixed', () => {
    const parts = (colour: string, label: string) => ({ parts: { leg: { colour, label } } });
    const gate = { takeOver: ['*'] };
    const painted = planOf({
      declared: { [lamp]: parts('red', 'Leg') },
      portal: { [lamp]: parts('blue', 'Leg') },
      gate,
    });
    expect(changeAt(painted, lamp).units[0]?.held).toMatchObject({
      reason: 'fixed',
      says: 'parts keep their paint',
    });
    expect(
      holdsIn(
        planOf({ declared: { [lamp]: parts('red', 'New') }, portal: { [lamp]: parts('red', 'Leg') }, gate }),
      ),
    ).toEqual({});
  });

  it('lets children of a fixed kind come and go', () => {
    const plan = planOf({
      declared: { [lamp]: { parts: { leg: { colour: 'red' }, b: {}, a: {} } } },
      removed: ['part.room.lamp.old'],
      portal: { [lamp]: { parts: { a: {}, b: {}, old: { colour: 'blue' } } } },
      gate: { takeOver: ['*'] },
    });
    expect(changeAt(plan, lamp).units.map(unit => [unit.is, unit.held])).toEqual([
      ['child', undefined],
      ['child', undefined],
      ['order', undefined],
    ]);
  });

  it('is held as read-only before anything else, unit by unit', () => {
    const plan = planOf({
      declared: { [lamp]: { colour: 'red', name: 'New' } },
      portal: { [lamp]: { colour: 'blue', name: 'Old' } },
      special: { [lamp]: { locked: 'colour' } },
      gate: { takeOver: ['*'] },
    });
    expect(holdsIn(plan)).toEqual({ 'thing.room.lamp colour': 'readOnly' });
    expect(changeAt(plan, lamp).units[1]?.held).toMatchObject({
      says: 'lamp is locked',
      wayOut: 'take colour out of the configuration',
    });
  });

  it('is held as read-only when a thing cannot be removed', () => {
    const plan = planOf({
      removed: [lamp],
      portal: { [lamp]: {} },
      special: { [lamp]: { locked: 'whole' } },
    });
    expect(changeAt(plan, lamp)).toMatchObject({
      action: 'remove',
      held: { reason: 'readOnly', says: 'lamp is locked', wayOut: 'delete its removed: entry' },
    });
    expect(holdsIn(planOf({ ...differing, special: { [lamp]: { locked: 'whole' } } }))).toEqual({
      'thing.room.lamp name': 'takeover',
    });
  });

  it('is held when a create lacks what it needs', () => {
    expect(changeAt(planOf({ declared: { [lamp]: {} } }), lamp).held).toEqual({
      reason: 'incomplete',
      says: 'it has no name',
      wayOut: 'add a name',
    });
    expect(planOf({ declared: { [lamp]: {} }, portal: { [lamp]: {} } }).changes).toEqual([]);
  });
});

describe('a reference', () => {
  const onTop = { name: 'Lamp', shelf: to('shelf.room.top') };

  it('that nothing resolves holds what has it', () => {
    expect(changeAt(planOf({ declared: { [lamp]: onTop } }), lamp).held).toEqual({
      reason: 'unresolved',
      says: 'it refers to shelf.room.top, which is neither declared nor in the portal',
      wayOut: 'declare shelf.room.top, or correct the name',
    });
  });

  it('that nothing resolves holds an update only when it would be written', () => {
    const world: World = { declared: { [lamp]: onTop }, portal: { [lamp]: { name: 'Lamp', shelf: '17' } } };
    expect(holdsIn(planOf({ ...world, gate: { takeOver: ['*'] } }))).toEqual({ [lamp]: 'unresolved' });
    const unchanged = { [lamp]: { name: 'Old', shelf: '17' }, 'shelf.room.17': { label: 'top' } };
    expect(holdsIn(planOf({ ...world, portal: unchanged, gate: { takeOver: ['*'] } }))).toEqual({});
  });

  it('to what is created comes after it, and is held with it', () => {
    const declared = {
      'thing.room.a': { name: 'A', next: to('thing.room.b') },
      'thing.room.b': { name: 'B', shelf: to('shelf.room.top') },
      'shelf.room.top': { label: 'Top' },
    };
    const plan = planOf({ declared });
    expect(actionsIn(plan)).toEqual(['create shelf.room.top', 'create thing.room.b', 'create thing.room.a']);
    expect(plan.changes.map(({ dependsOn }) => dependsOn)).toEqual([
      [],
      ['shelf.room.top'],
      ['thing.room.b'],
    ]);

    const held = planOf({ declared: { ...declared, 'thing.room.b': { shelf: to('shelf.room.top') } } });
    expect(actionsIn(held)).toEqual([
      'create shelf.room.top',
      'create thing.room.b (incomplete)',
      'create thing.room.a (dependency)',
    ]);
  });

  it('is named once, and never to itself', () => {
    const plan = planOf({
      declared: {
        [lamp]: { name: 'Lamp', next: to(lamp), words: [to('sign.z'), to('sign.a'), to('sign.z')] },
        'sign.a': {},
        'sign.z': {},
      },
    });
    expect(changeAt(plan, lamp)).toMatchObject({
      dependsOn: ['sign.a', 'sign.z'],
      steps: ['create name next words'],
    });
  });

  it('back and forth between things to create holds both', () => {
    const plan = planOf({
      declared: {
        'thing.room.a': { name: 'A', next: to('thing.room.b') },
        'thing.room.b': { name: 'B', next: to('thing.room.a') },
      },
    });
    expect(holdsIn(plan)).toEqual({ 'thing.room.a': 'dependency', 'thing.room.b': 'dependency' });
    expect(changeAt(plan, 'thing.room.b').held).toEqual({
      reason: 'dependency',
      says: 'it and thing.room.a need each other',
      wayOut: 'break the circle in the configuration',
    });
  });
});

describe('what probes found', () => {
  const removal: World = {
    removed: ['part.room.lamp.leg', 'thing.room.chair'],
    portal: { [lamp]: { parts: { leg: {} } }, 'thing.room.chair': {} },
  };

  it('is said of the unit it is about, or of the whole change', () => {
    const plan = planOf({
      ...removal,
      findings: {
        [lamp]: [{ path: ['parts', 'leg'], records: 7, risk: 'seven of them' }, { risk: 'it creaks' }],
        'thing.room.chair': [{ records: 3 }],
      },
    });
    expect(changeAt(plan, lamp)).toMatchObject({
      risks: ['it creaks'],
      units: [{ records: 7, risk: 'seven of them' }],
    });
    expect(changeAt(plan, lamp)).not.toHaveProperty('records');
    expect(changeAt(plan, 'thing.room.chair')).toMatchObject({ records: 3, risks: ['it is gone'] });
  });

  it('of another unit changes nothing', () => {
    const plan = planOf({ ...removal, findings: { [lamp]: [{ path: ['parts', 'arm'], records: 7 }] } });
    expect(changeAt(plan, lamp).units[0]).toEqual({
      path: ['parts', 'leg'],
      is: 'child',
      before: new Map(),
      origin: 'config',
      risk: 'it falls apart',
    });
  });

  it('can hold a unit or a whole change', () => {
    const held = { reason: 'unreadable' as const, says: 'nobody can count', wayOut: 'learn to count' };
    const plan = planOf({
      ...removal,
      findings: {
        [lamp]: [
          { path: ['parts', 'leg'], records: 1 },
          { path: ['parts', 'leg'], held },
        ],
        'thing.room.chair': [{ held }],
      },
    });
    expect(changeAt(plan, lamp).units[0]).toMatchObject({ records: 1, held });
    expect(changeAt(plan, 'thing.room.chair').held).toEqual(held);
  });

  it('is held before takeovers, which a person can permit, and after what HubSpot refuses', () => {
    const held = { reason: 'unreadable' as const, says: 'nobody can count', wayOut: 'learn to count' };
    const findings = { [lamp]: [{ path: ['name'], held }] };
    expect(holdsIn(planOf({ ...differing, findings }))).toEqual({ 'thing.room.lamp name': 'unreadable' });
    expect(holdsIn(planOf({ ...differing, findings, special: { [lamp]: { locked: 'name' } } }))).toEqual({
      'thing.room.lamp name': 'readOnly',
    });
  });
});

describe('risks', () => {
  it('are those of the fields that change on something that is there', () => {
    const gate = { takeOver: ['*'] };
    const risk = (portal: World['portal']) =>
      planOf({
        declared: { [lamp]: { name: 'Lamp', size: 3 } },
        portal: portal ?? {},
        gate,
      }).changes[0]?.units.map(unit => unit.risk);
    expect(risk({ [lamp]: { name: 'Lamp', size: 2 } })).toEqual(['it may not fit']);
    expect(risk({ [lamp]: { name: 'Old', size: 3 } })).toEqual([undefined]);
    expect(risk({})).toEqual([undefined, undefined]);
  });

  it('are those of removing a thing, or a child', () => {
    const plan = planOf({
      removed: ['shelf.room.17', 'part.room.lamp.leg', 'mark.room.lamp.star'],
      portal: { 'shelf.room.17': { label: 'Top' }, [lamp]: { parts: { leg: {} }, marks: { star: {} } } },
    });
    expect(changeAt(plan, 'shelf.room.17').risks).toEqual(['what stands on it falls']);
    expect(changeAt(plan, lamp)).toMatchObject({
      risks: [],
      units: [{ risk: 'it falls apart' }, { risk: 'it loses its mark' }],
    });
  });

  it('are none for children that come, change or move', () => {
    const plan = planOf({
      declared: { [lamp]: { parts: { a: { label: 'A' }, b: {}, c: {} } } },
      portal: { [lamp]: { parts: { b: {}, a: {} } } },
    });
    expect(changeAt(plan, lamp).units.map(unit => unit.risk)).toEqual([undefined, undefined, undefined]);
  });
});
