import { describe, expect, it } from 'vitest';
import { mentionedThings } from '../../src/plan/subjects.ts';
import { actionsIn, changeAt, draftedOf, holdsIn, planOf, saysOf } from './fixtures.ts';

const lamp = { name: 'Lamp' };

describe('which thing in the portal a declared one is', () => {
  it('is none, so it is created', () => {
    const plan = planOf({ declared: { 'thing.room.lamp': lamp } });
    expect(plan.changes).toEqual([
      {
        address: 'thing.room.lamp',
        kind: 'thing',
        scope: 'room',
        key: 'lamp',
        title: 'Lamp',
        action: 'create',
        units: [{ path: ['name'], is: 'field', after: 'Lamp', origin: 'first' }],
        desired: new Map([['name', 'Lamp']]),
        risks: [],
        dependsOn: [],
        steps: ['create name'],
        fingerprint: 'absent',
      },
    ]);
  });

  it('is the one whose id is the key, whatever it is called', () => {
    const plan = planOf({
      declared: { 'thing.room.lamp': lamp },
      portal: { 'thing.room.lamp': { name: 'Old lamp' }, 'thing.room.other': lamp },
    });
    expect(changeAt(plan, 'thing.room.lamp')).toMatchObject({
      action: 'adopt',
      id: 'lamp',
      title: 'Old lamp',
    });
  });

  it('is the one with its natural name, where no id is the key', () => {
    const plan = planOf({
      declared: { 'shelf.room.top': { label: 'Top', depth: 3 } },
      portal: { 'shelf.room.17': { label: 'Top' }, 'shelf.room.18': { label: 'Bottom' } },
    });
    expect(changeAt(plan, 'shelf.room.top')).toMatchObject({ action: 'adopt', id: '17' });
  });

  it('is the pinned one, before key and name', () => {
    const plan = planOf({
      declared: { 'thing.room.lamp': { ...lamp, size: 2 } },
      portal: { 'thing.room.lamp': lamp, 'thing.room.other': lamp, 'thing.room.pinned': { name: 'Candle' } },
      pins: { 'thing.room.lamp': 'pinned' },
    });
    expect(changeAt(plan, 'thing.room.lamp').id).toBe('pinned');
    expect(plan.unmanaged).toEqual([{ kind: 'thing', scope: 'room', count: 2 }]);
  });

  it('is the one that people would give its key, where it has no name of its own', () => {
    const portal = { 'flag.room.f1': { name: 'Red Flag' }, 'flag.room.f2': { name: 'Blue' } };
    const special = { 'flag.room.f1': { suggestedKey: 'red_flag' } };
    const red = { 'flag.room.red_flag': { colour: 'red' } };
    expect(changeAt(planOf({ declared: red, portal, special }), 'flag.room.red_flag').id).toBe('f1');
    expect(actionsIn(planOf({ declared: red, portal }))).toEqual(['create flag.room.red_flag']);
    expect(actionsIn(planOf({ removed: ['flag.room.red_flag'], portal, special }))).toEqual([
      'remove flag.room.red_flag',
    ]);
    const named = { 'flag.room.red_flag': { name: 'Other' } };
    expect(actionsIn(planOf({ declared: named, portal, special }))).toEqual(['create flag.room.red_flag']);
  });

  it('is the one with the name it had when the portal was last built', () => {
    const world = {
      declared: { 'flag.room.a': { name: 'Crimson' } },
      base: { 'flag.room.a': { name: 'Red' } },
      portal: { 'flag.room.f1': { name: 'Red' } },
    };
    expect(changeAt(planOf(world), 'flag.room.a')).toMatchObject({ action: 'update', id: 'f1' });
    expect(actionsIn(planOf({ removed: ['flag.room.a'], base: world.base, portal: world.portal }))).toEqual([
      'remove flag.room.a',
    ]);
  });

  it('leaves its old name to others once its id says who it is', () => {
    const world = {
      declared: { 'flag.room.f1': { name: 'Blue' }, 'flag.room.b': { name: 'Red' } },
      portal: { 'flag.room.f1': { name: 'Red' } },
      gate: { takeOver: ['*'] },
    };
    expect(actionsIn(planOf(world))).toEqual(['adopt flag.room.f1', 'create flag.room.b']);
    const silent = { ...world.declared, 'flag.room.f1': { colour: 'blue' } };
    expect(actionsIn(planOf({ ...world, declared: silent }))).toEqual([
      'adopt flag.room.b (ambiguous)',
      'adopt flag.room.f1 (ambiguous)',
    ]);
    const both = { ...world.declared, 'flag.room.f1': { name: 'RED' } };
    expect(actionsIn(planOf({ ...world, declared: both }))).toEqual([
      'adopt flag.room.b (ambiguous)',
      'adopt flag.room.f1 (ambiguous)',
    ]);
  });

  it('is not a thing of another kind or place', () => {
    const portal = { 'shelf.room.lamp': { label: 'lamp' } };
    expect(
      actionsIn(planOf({ declared: { 'thing.room.lamp': lamp, 'thing.cellar.lamp': lamp }, portal })),
    ).toEqual(['create thing.cellar.lamp (unreadable)', 'create thing.room.lamp']);
  });

  it('has no scope where its kind has none', () => {
    const [change] = planOf({ declared: { 'sign.exit': { text: 'Exit' } } }).changes;
    expect(change).toMatchObject({ address: 'sign.exit', key: 'exit', steps: ['create text'] });
    expect(change).not.toHaveProperty('scope');
    expect(change).not.toHaveProperty('title');
  });

  it('is nothing of a kind that nobody registered', () => {
    expect(
      planOf({ declared: { 'table.room.big': lamp }, removed: ['table.room.big', 'table.room.small'] }),
    ).toMatchObject({
      changes: [],
      remarks: [],
      unchanged: 0,
    });
  });
});

describe('a name that two things have', () => {
  const plan = planOf({
    declared: {
      'shelf.room.top': { label: 'Top' },
      'thing.room.lamp': { ...lamp, shelf: { kind: 'shelf', scope: 'room', key: 'top' } },
    },
    portal: { 'shelf.room.17': { label: 'Top' }, 'shelf.room.18': { label: 'Top' } },
  });

  it('holds the declared one, names the candidates and the pin to add', () => {
    expect(changeAt(plan, 'shelf.room.top')).toMatchObject({
      action: 'adopt',
      units: [],
      held: {
        reason: 'ambiguous',
        says: 'more than one thing in the portal could be meant: 17, 18',
        wayOut: 'name the right one under ids: { shelf.room.top: "17" }',
      },
      steps: [],
    });
  });

  it('holds what refers to it for its sake, not because it were unknown', () => {
    expect(changeAt(plan, 'thing.room.lamp')).toMatchObject({
      dependsOn: ['shelf.room.top'],
      held: {
        reason: 'dependency',
        says: 'it needs shelf.room.top, which is held',
        wayOut: 'see why shelf.room.top is held',
      },
    });
  });

  it('says so of a removal, too', () => {
    const portal = { 'shelf.room.17': { label: 'Top' }, 'shelf.room.18': { label: 'Top' } };
    expect(actionsIn(planOf({ removed: ['shelf.room.Top'], portal }))).toEqual([
      'remove shelf.room.Top (ambiguous)',
    ]);
  });

  it('is one thing when it says its name twice', () => {
    const world = {
      declared: { 'shelf.room.top': { label: 'Top', depth: 2 } },
      portal: { 'shelf.room.17': { label: 'Top' } },
      special: { 'shelf.room.17': { names: ['Top', 'Top'] } },
    };
    expect(changeAt(planOf(world), 'shelf.room.top').id).toBe('17');
  });
});

describe('two declared things that are one in the portal', () => {
  const world = {
    declared: {
      'shelf.room.top': { label: 'Top' },
      'shelf.room.upper': { label: 'Top', depth: 4 },
      'shelf.room.low': { label: 'Low' },
    },
    portal: { 'shelf.room.17': { label: 'Top' } },
  };

  it('are both held, each naming the other', () => {
    const plan = planOf(world);
    expect(actionsIn(plan)).toEqual([
      'create shelf.room.low',
      'adopt shelf.room.top (ambiguous)',
      'adopt shelf.room.upper (ambiguous)',
    ]);
    expect(changeAt(plan, 'shelf.room.top')).toMatchObject({
      units: [],
      held: {
        says: '17 in the portal could be this or shelf.room.upper',
        wayOut: 'leave one of them, or name under ids: which thing each of them is',
      },
    });
    expect(changeAt(plan, 'shelf.room.upper').held?.says).toBe(
      '17 in the portal could be this or shelf.room.top',
    );
  });

  it('are not counted as unmanaged', () => {
    expect(planOf(world).unmanaged).toEqual([]);
    expect([...mentionedThings(draftedOf(world).subjects)].map(({ id }) => id)).toEqual(['17']);
  });

  it('are told apart by a pin', () => {
    const portal = { ...world.portal, 'shelf.room.18': { label: 'Another' } };
    const plan = planOf({ ...world, portal, pins: { 'shelf.room.upper': '18' }, gate: { takeOver: ['*'] } });
    expect(actionsIn(plan)).toEqual(['create shelf.room.low', 'adopt shelf.room.upper']);
    expect(plan.unchanged).toBe(1);
  });

  it('can be one that is declared and one that is removed', () => {
    const plan = planOf({
      declared: { 'thing.room.lamp': lamp },
      removed: ['thing.room.old_lamp'],
      portal: { 'thing.room.old_lamp': lamp },
    });
    expect(actionsIn(plan)).toEqual([
      'adopt thing.room.lamp (ambiguous)',
      'remove thing.room.old_lamp (ambiguous)',
    ]);
  });
});

describe('a pin that the portal does not have', () => {
  const world = {
    declared: { 'thing.room.lamp': lamp },
    pins: { 'thing.room.lamp': 'gone' },
    portal: { 'thing.room.lamp': lamp },
  };

  it('holds the thing: nothing else is taken for it, nothing is created', () => {
    expect(changeAt(planOf(world), 'thing.room.lamp')).toMatchObject({
      action: 'adopt',
      units: [],
      held: {
        reason: 'missing',
        says: 'ids: pins it to gone, which the portal does not have',
        wayOut: 'correct the pin, or delete it to create a new one',
      },
    });
  });

  it('proves nothing where not everything was read', () => {
    expect(holdsIn(planOf({ ...world, incomplete: ['thing.room'] }))).toEqual({
      'thing.room.lamp': 'unreadable',
    });
  });

  it('means that what was to be removed is gone', () => {
    expect(saysOf(planOf({ removed: ['thing.room.lamp'], pins: world.pins }))).toEqual([
      'thing.room.lamp is not in the portal: the `removed:` entry has done its work, delete it',
    ]);
  });
});

describe('what was not read', () => {
  it('may exist: nothing is created there, and the reason comes before all others', () => {
    const plan = planOf({ declared: { 'thing.room.lamp': {} }, unreadable: ['thing.room'] });
    expect(changeAt(plan, 'thing.room.lamp')).toMatchObject({
      action: 'create',
      held: {
        reason: 'unreadable',
        says: 'the portal could not be read here, so it may exist already',
        wayOut: 'see "not read" below',
      },
    });
  });

  it('may hide what was not found, and what was found can be changed', () => {
    const plan = planOf({
      declared: { 'thing.room.lamp': lamp, 'thing.room.chair': { name: 'Chair', size: 3 } },
      portal: { 'thing.room.chair': { name: 'Chair', size: 2 } },
      base: { 'thing.room.chair': { size: 2 } },
      incomplete: ['thing.room'],
    });
    expect(actionsIn(plan)).toEqual(['update thing.room.chair', 'create thing.room.lamp (unreadable)']);
    expect(changeAt(plan, 'thing.room.lamp').held).toEqual({
      reason: 'unreadable',
      says: 'some of thing.room is hidden',
      wayOut: 'switch on the light',
    });
  });

  it.each(['unreadable', 'incomplete'])('is not taken for removed when it is %s', how => {
    const plan = planOf({ removed: ['thing.room.lamp', 'part.room.chair.leg'], [how]: ['thing.room'] });
    expect(actionsIn(plan)).toEqual([
      'update thing.room.chair (unreadable)',
      'remove thing.room.lamp (unreadable)',
    ]);
    expect(plan.remarks).toEqual([]);
  });
});

describe('a plan', () => {
  it('lists kinds as registered, then addresses', () => {
    const declared = {
      'sign.b': {},
      'sign.a': {},
      'thing.room.b': lamp,
      'shelf.room.z': { label: 'Z' },
      'thing.room.B': { name: 'B' },
    };
    expect(actionsIn(planOf({ declared }))).toEqual([
      'create shelf.room.z',
      'create thing.room.B',
      'create thing.room.b',
      'create sign.a',
      'create sign.b',
    ]);
  });

  it('counts what is as declared, and what configuration does not mention except HubSpot’s own', () => {
    const portal = {
      'thing.room.lamp': lamp,
      'thing.room.desk': {},
      'thing.room.floor': {},
      'sign.exit': {},
      'shelf.room.1': { label: 'Top' },
    };
    const plan = planOf({
      declared: { 'thing.room.lamp': lamp },
      portal,
      special: { 'thing.room.floor': { builtIn: true } },
    });
    expect(plan).toMatchObject({
      portal: 'house',
      portalId: 12,
      configurationHash: 'hash',
      changes: [],
      unchanged: 1,
      unmanaged: [
        { kind: 'shelf', scope: 'room', count: 1 },
        { kind: 'thing', scope: 'room', count: 1 },
        { kind: 'sign', count: 1 },
      ],
    });
    expect(plan.unmanaged[2]).not.toHaveProperty('scope');
  });

  it('says who changed a thing last and when, and where it is', () => {
    const world = { declared: { 'thing.room.lamp': { name: 'New' } }, portal: { 'thing.room.lamp': lamp } };
    const who = { changedBy: '77', changedAt: '2026-11-01T00:00:00Z' };
    const change = changeAt(planOf({ ...world, special: { 'thing.room.lamp': who } }), 'thing.room.lamp');
    expect(change).toMatchObject({ ...who, link: '/12/room/lamp' });
    const unknown = changeAt(planOf(world), 'thing.room.lamp');
    expect(unknown).not.toHaveProperty('changedBy');
    expect(unknown).not.toHaveProperty('changedAt');
  });
});
