import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/plan/compare.ts';
import { draftChanges } from '../../src/plan/draft.ts';
import { makePlan } from '../../src/plan/plan.ts';
import {
  actionsIn,
  changeAt,
  draftedOf,
  form,
  holdsIn,
  inputOf,
  originsIn,
  type PlainMap,
  planOf,
  saysOf,
  to,
  type World,
} from './fixtures.ts';

const mine = { title: 'Odyssey', lines: ['a', 'b', 'c'] };

describe('a thing that the server names', () => {
  it('is known by the mark that our apply gave it, whatever it is called', () => {
    const plan = planOf({
      declared: { 'tale.odyssey': { title: 'Odyssey' } },
      portal: { 'tale."7"': { title: 'Renamed' }, 'tale."8"': { title: 'Odyssey' } },
      special: { 'tale."7"': { marks: ['seal of odyssey'] } },
    });
    expect(changeAt(plan, 'tale.odyssey')).toMatchObject({ id: '7', action: 'adopt' });
  });

  it('remembers the revision that the plan has seen', () => {
    const seen = (revision: string): World => ({
      declared: { 'tale.odyssey': mine },
      portal: { 'tale."7"': { ...mine, lines: ['a', 'b', 'z'] } },
      special: { 'tale."7"': { revision, changedAt: '2026-11-01' } },
      gate: { takeOver: ['*'] },
    });
    const plan = planOf(seen('3'));
    expect(changeAt(plan, 'tale.odyssey').revision).toBe('3');
    expect(comparePlans(plan, planOf(seen('3')), 'exactly')).toEqual([]);
    const says = '"Odyssey" was saved in HubSpot since: revision 3 then, 4 now (last changed 2026-11-01)';
    for (const how of ['exactly', 'atMost'] as const)
      expect(comparePlans(plan, planOf(seen('4')), how)).toEqual([{ address: 'tale.odyssey', says }]);
    const [untitled] = comparePlans(
      { ...plan, changes: plan.changes.map(({ title: _, revision: __, ...change }) => change) },
      planOf(seen('4')),
      'exactly',
    );
    expect(untitled?.says).toMatch(/^was saved in HubSpot since: revision unknown then, 4 now/);
    const [unknown] = comparePlans(plan, planOf({ ...seen('4'), special: {} }), 'exactly');
    expect(unknown?.says).toMatch(/revision 3 then, unknown now$/);
  });

  it('that is listed and not readable is held, neither made again nor removed', () => {
    const hidden = { 'tale."7"': { unreadable: 'it has secrets' } };
    const portal = { 'tale."7"': { title: 'Odyssey' } };
    const plan = planOf({ declared: { 'tale.odyssey': mine }, portal, special: hidden });
    expect(actionsIn(plan)).toEqual(['update tale.odyssey (unreadable)']);
    expect(changeAt(plan, 'tale.odyssey').held?.says).toBe('it is there, and cannot be read: it has secrets');
    const removal = planOf({ removed: ['tale."7"'], portal, special: hidden });
    expect(actionsIn(removal)).toEqual(['remove tale.7 (unreadable)']);
  });

  it('that is not in the list may be hidden: it is missing, and a removal is not said to be done', () => {
    const portal = { 'tale."8"': { title: 'Iliad' } };
    const base = { 'tale.odyssey': mine };
    expect(changeAt(planOf({ declared: base, base, portal }), 'tale.odyssey').held).toEqual({
      reason: 'missing',
      says: 'it was in the portal before, and is not in its list any more: somebody removed or renamed it, or it is kept secret',
      wayOut: 'look in HubSpot; delete its declaration, or add --recreate tale.odyssey to create it again',
    });
    expect(planOf({ removed: ['tale.odyssey'], base, portal }).remarks).toEqual([
      {
        address: 'tale.odyssey',
        says: "is not in the portal's list: it is gone, or it is kept secret; where HubSpot does not have it, the `removed:` entry has done its work, delete it",
      },
    ]);
  });

  it('that was made and never seen: an empty list is no answer', () => {
    const world: World = { declared: { 'tale.odyssey': mine }, base: {} };
    const unseen = new Set(['tale.odyssey']);
    const input = inputOf(world);
    const drafted = draftChanges({ ...input, base: { ...input.base, unseen } });
    expect(holdsIn(makePlan(drafted, new Map(), input))).toEqual({ 'tale.odyssey': 'unreadable' });
    expect(holdsIn(planOf(world))).toEqual({});
  });

  it('that is listed in short uses nothing that anybody knows of', () => {
    const portal = { 'tale."7"': { title: 'Odyssey', of: '8' }, 'tale."8"': { title: 'Iliad' } };
    const removed = ['tale."8"'];
    expect(holdsIn(planOf({ removed, portal }))).toEqual({ 'tale.8': 'dependants' });
    expect(holdsIn(planOf({ removed, portal, special: { 'tale."7"': { short: true } } }))).toEqual({});
  });
});

describe('a value that both sides changed', () => {
  const both = (declared: readonly string[], portal: readonly string[], base?: readonly string[]): World => ({
    declared: { 'tale.odyssey': { title: 'Odyssey', lines: declared } },
    portal: { 'tale.odyssey': { title: 'Odyssey', lines: portal } },
    ...(base && { base: { 'tale.odyssey': { title: 'Odyssey', lines: base } } }),
  });
  const was = ['a', 'b', 'c'];

  it('is put together where they changed different parts', () => {
    const plan = planOf(both(['A', 'b', 'c'], ['a', 'b', 'C'], was));
    expect(holdsIn(plan)).toEqual({});
    expect(changeAt(plan, 'tale.odyssey').units).toMatchObject([
      { path: ['lines'], origin: 'config', before: ['a', 'b', 'C'], after: ['A', 'b', 'C'] },
    ]);
    expect(saysOf(plan)).toEqual(['tale.odyssey keeps what was changed in the portal: line 2']);
  });

  it('waits for a person where they changed the same part, which is named', () => {
    const plan = planOf(both(['A', 'b', 'c'], ['z', 'b', 'c'], was));
    const [unit] = changeAt(plan, 'tale.odyssey').units;
    expect(unit).toMatchObject({ origin: 'both', conflicts: ['line 0'], held: { reason: 'drift' } });
    expect(unit?.held?.says).toBe('it was changed in the portal and in the configuration: line 0');
  });

  it('is drift where the portal has already what configuration wants', () => {
    const plan = planOf(both(['A', 'b', 'c'], ['A', 'b', 'C'], was));
    expect(changeAt(plan, 'tale.odyssey').units).toMatchObject([
      { origin: 'drift', after: ['A', 'b', 'c'], held: { reason: 'drift' } },
    ]);
  });

  it('is a takeover where nobody knows what it was', () => {
    expect(holdsIn(planOf(both(['A', 'b', 'c'], ['a', 'b', 'C'])))).toEqual({
      'tale.odyssey lines': 'takeover',
    });
    const untold = both(['A', 'b', 'c'], ['a', 'b', 'C'], was);
    const base = { 'tale.odyssey': { title: 'Odyssey' } };
    expect(holdsIn(planOf({ ...untold, base }))).toEqual({ 'tale.odyssey lines': 'takeover' });
  });

  it('that the portal has no more is nothing to put together', () => {
    const world = both(['A'], ['a'], ['b']);
    const portal = { 'tale.odyssey': { title: 'Odyssey' } };
    expect(holdsIn(planOf({ ...world, portal }))).toEqual({ 'tale.odyssey lines': 'drift' });
  });

  it('that only one side changed is what it always was', () => {
    expect(holdsIn(planOf(both(['A', 'b', 'c'], was, was)))).toEqual({});
    expect(holdsIn(planOf(both(was, ['z', 'b', 'c'], was)))).toEqual({ 'tale.odyssey lines': 'drift' });
  });

  it('is spelled as the portal would spell it before anything is compared', () => {
    const spaced = { 'tale.odyssey': { title: '  Odyssey ' } };
    const portal = { 'tale.odyssey': { title: 'Odyssey' } };
    expect(planOf({ declared: spaced, portal }).changes).toEqual([]);
    const later = { 'tale.odyssey': { title: 'Iliad' } };
    expect(originsIn(planOf({ declared: spaced, portal: later, base: spaced }))).toEqual({ title: 'drift' });
  });

  it('belongs to the portal once it is there, where the declaration says so', () => {
    const declared = { 'tale.odyssey': { title: 'theirs', lines: ['mine'] } };
    const portal = { 'tale.odyssey': { title: 'theirs', lines: ['theirs'] } };
    expect(planOf({ declared, portal }).changes).toEqual([]);
    expect(changeAt(planOf({ declared }), 'tale.odyssey').units.map(({ path }) => path[0])).toEqual([
      'title',
      'lines',
    ]);
  });
});

describe('what an apply began and did not finish', () => {
  const declared = { 'tale.odyssey': { title: 'Odyssey', lines: ['a'], told: true } };
  const portal = { 'tale.odyssey': { title: 'Odyssey', lines: [], told: false } };

  it('is ours where an attempt made the thing', () => {
    expect(holdsIn(planOf({ declared, portal, attempted: [declared] }))).toEqual({});
  });

  it('is somebody else’s where it was there before, or is not as our beginning leaves it', () => {
    expect(holdsIn(planOf({ declared, portal }))).toMatchObject({ 'tale.odyssey told': 'takeover' });
    const base = { 'tale.odyssey': { title: 'Odyssey', lines: ['a'], told: true } };
    expect(holdsIn(planOf({ declared, portal, base, attempted: [declared] }))).toMatchObject({
      'tale.odyssey told': 'drift',
    });
    const other = { 'tale.odyssey': { title: 'Odyssey', lines: ['z'], told: true } };
    expect(holdsIn(planOf({ declared, portal: other, attempted: [declared] }))).toEqual({
      'tale.odyssey lines': 'takeover',
    });
  });
});

describe('new things that refer to each other', () => {
  const tales = (of: Readonly<Record<string, string>>): World => ({
    declared: Object.fromEntries(
      Object.entries(of).map(([key, other]) => [`tale.${key}`, { title: key, of: to(`tale.${other}`) }]),
    ),
  });
  const waits = (world: World) =>
    planOf(world).changes.map(({ key, dependsOn, completedBy = [] }) => [key, dependsOn, completedBy]);

  it('are made one after the other, and the first is completed last', () => {
    expect(waits(tales({ a: 'b', b: 'a' }))).toEqual([
      ['b', [], ['tale.a']],
      ['a', ['tale.b'], []],
    ]);
    expect(holdsIn(planOf(tales({ a: 'b', b: 'c', c: 'a' })))).toEqual({});
  });

  it('may go round in two ways', () => {
    const world: World = {
      declared: {
        'tale.a': { title: 'a', of: to('tale.b'), about: to('tale.c') },
        'tale.b': { title: 'b', of: to('tale.a') },
        'tale.c': { title: 'c', of: to('tale.a'), about: to('tale.b') },
      },
    };
    expect(holdsIn(planOf(world))).toEqual({});
    expect(waits(world).filter(([, , later]) => later?.length)).not.toEqual([]);
  });

  it('may refer to themselves', () => {
    expect(waits(tales({ a: 'a' }))).toEqual([['a', [], ['tale.a']]]);
  });

  it('are all held where one of them is', () => {
    const world = tales({ a: 'b', b: 'a' });
    const held = { reason: 'limit', says: 'too many', wayOut: 'wait' } as const;
    expect(holdsIn(planOf({ ...world, findings: { 'tale.b': [{ held }] } }))).toEqual({
      'tale.a': 'dependency',
      'tale.b': 'limit',
    });
    expect(holdsIn(planOf({ ...world, findings: { 'tale.a': [{ held }] } }))).toEqual({
      'tale.a': 'limit',
      'tale.b': 'dependency',
    });
  });

  it('come along where one is a target', () => {
    const plan = planOf({ ...tales({ a: 'b', b: 'a', c: 'c' }), gate: { target: ['tale.a'] } });
    expect(plan.changes.map(({ key }) => key).sort()).toEqual(['a', 'b']);
  });

  it('of kinds that cannot wait are held', () => {
    const world: World = {
      declared: {
        'flag.room.a': { name: 'A', on: to('flag.room.b') },
        'flag.room.b': { name: 'B', on: to('flag.room.a') },
      },
    };
    expect(Object.values(holdsIn(planOf(world)))).toEqual(['dependency', 'dependency']);
  });
});

describe('a reference that stands for nothing', () => {
  const portal = { 'guest."1"': { name: 'Penelope' }, 'guest."2"': { name: 'Circe' } };
  const says = (world: World) => changeAt(planOf(world), 'tale.odyssey').held;
  const declared = (name: string): Readonly<Record<string, PlainMap>> => ({
    'tale.odyssey': { title: 'Odyssey', guest: to(`guest.${name}`) },
  });

  it('is named, with what may have been meant', () => {
    expect(says({ declared: declared('Penelop'), portal })).toEqual({
      reason: 'unresolved',
      says: 'it refers to guest.Penelop, which is neither declared nor in the portal',
      wayOut: 'name it: uses: { guest.Penelop: … }, or correct the name: did you mean "Penelope"?',
    });
    expect(says({ declared: declared('Zeus'), portal })?.wayOut).toBe(
      'name it: uses: { guest.Zeus: … }, or correct the name',
    );
  });

  it('is named as uses: calls it, when the portal calls it otherwise', () => {
    const uses = { 'guest.wife': 'Penelop' };
    expect(says({ declared: declared('wife'), uses, portal })).toEqual({
      reason: 'unresolved',
      says: 'it refers to guest.wife, which uses: calls "Penelop", and the portal has none of that name',
      wayOut:
        'say in this portal what it is called here: uses: { guest.wife: … }, or its id under ids:; or correct the name: did you mean "Penelope"?',
    });
    const twins = { 'guest."1"': { name: 'Penelop' }, 'guest."2"': { name: 'Penelop' } };
    expect(says({ declared: declared('wife'), uses, portal: twins })?.says).toContain('has 2 of that name');
  });

  it('says what the live thing is called now', () => {
    const there = { ...portal, 'tale.odyssey': { title: 'Odyssey', guest: '1' } };
    expect(says({ declared: declared('wife'), uses: { 'guest.wife': 'Wife' }, portal: there })).toEqual({
      reason: 'unresolved',
      says: 'it refers to guest.wife, which the portal does not have; what it refers to there is called "Penelope" now',
      wayOut: 'if that is meant: ids: { guest.wife: "1" }',
    });
  });

  it('may be meant for more than one', () => {
    const nameless = { 'guest."3"': {}, 'guest."4"': {} };
    const special = { 'guest."3"': { suggestedKey: 'athena' }, 'guest."4"': { names: [] } };
    const guess = says({ declared: declared('Athen'), portal: nameless, special })?.wayOut;
    expect(guess).toBe('name it: uses: { guest.Athen: … }, or correct the name: did you mean "athena"?');
    const two = { ...portal, 'guest."3"': { name: 'Circe' } };
    expect(says({ declared: declared('Circe'), portal: two })).toMatchObject({
      says: 'it refers to guest.Circe, and the portal has 2 of that name: 2, 3',
      wayOut: 'say which is meant: ids: { guest.Circe: "2" }',
    });
  });

  it('cannot be looked for where the portal does not show it, unless it is an id', () => {
    const world = { declared: declared('Circe'), unreadable: ['guest'] };
    expect(says(world)?.says).toBe(
      'it refers to guest.Circe, and the portal does not show whether it has it',
    );
    expect(holdsIn(planOf({ ...world, declared: declared('4711') }))).toEqual({});
    const unknown = { 'tale.odyssey': { title: 'Odyssey', guest: { kind: 'ghost', key: 'x' } } };
    expect(says({ declared: unknown })?.wayOut).toBe(
      'name its id under ids: { ghost.x: … }, or let the token read it',
    );
  });

  it('is not guessed at where it is a child', () => {
    const day = { 'tale.odyssey': { title: 'Odyssey', about: to('hook.room.wall.left') } };
    expect(says({ declared: day })?.wayOut).toBe('declare hook.room.wall.left, or correct the name');
  });

  it('does no harm where the portal has the very same', () => {
    const ghost = { kind: 'ghost', key: 'x' };
    const world: World = {
      declared: { 'tale.odyssey': { title: 'Odyssey', lines: ['new'], about: [ghost, 'more'] } },
      portal: { 'tale.odyssey': { title: 'Odyssey', about: [ghost] } },
      gate: { takeOver: ['*'] },
    };
    expect(holdsIn(planOf(world))).toEqual({});
  });
});

describe('what a look knows', () => {
  it('of a thing is what the portal has, with what is declared over it', () => {
    const { look } = draftedOf({
      declared: { 'thing.room.lamp': { name: 'Lamp', size: 3 }, 'thing.room.new': { name: 'New' } },
      portal: {
        'thing.room.lamp': { name: 'Old lamp', mood: 'dim' },
        'thing.room.rug': { name: 'Rug' },
      },
    });
    const at = (key: string) => look.form({ kind: 'thing', scope: 'room', key });
    expect(at('lamp')).toEqual(form({ name: 'Lamp', size: 3, mood: 'dim' }));
    expect(at('lamp')).toBe(at('lamp'));
    expect(at('rug')).toEqual(form({ name: 'Rug' }));
    expect(at('new')).toEqual(form({ name: 'New' }));
    expect(at('gone')).toBeUndefined();
    expect(look.zone).toBeUndefined();
    expect(draftChanges({ ...inputOf({}), zone: 'Europe/Berlin' }).look.zone).toBe('Europe/Berlin');
  });

  it('of children of things that nobody declares is the key that people would give them', () => {
    const { look } = draftedOf({
      declared: { 'rack.room.wall': { hooks: { left: { label: 'Left' } } } },
      portal: {
        'rack.room.wall': { hooks: { wall_left: { label: 'Left' }, '99': { label: 'Old' } } },
        'rack.room.door': { hooks: { '5': { label: 'Coat rack' } } },
        calendar: { days: { 'north:1': { north: 'Monday' }, 'south:9': { south: 'Monday' } } },
      },
    });
    const hook = (parent: string, key: string) => ({ kind: 'hook', scope: 'room', parent, key });
    expect(look.ref('hook', 'room', 'wall_left')).toEqual(hook('wall', 'left'));
    expect(look.ref('hook', 'room', '99')).toEqual(hook('wall', '99'));
    expect(look.ref('hook', 'room', '5')).toEqual(hook('door', 'coat_rack'));
    expect(look.ref('hook', 'room', '6')).toEqual({ kind: 'hook', scope: 'room', literal: '6' });
    expect(look.resolve(hook('wall', '99'))).toEqual({ is: 'known', id: '99' });
    expect(look.resolve(hook('door', 'coat_rack'))).toEqual({ is: 'known', id: '5' });
    expect(look.resolve(hook('door', 'none'))).toEqual({ is: 'missing' });
    expect(look.ref('day', 'south', '9')).toEqual({ kind: 'day', scope: 'south', key: 'monday' });
    expect(look.resolve({ kind: 'day', scope: 'north', key: 'monday' })).toEqual({ is: 'known', id: '1' });
    expect(look.ref('day', undefined, '9')).toEqual({ kind: 'day', literal: '9' });
    expect(look.resolve({ kind: 'hook', scope: 'room', literal: '5' })).toEqual({ is: 'known', id: '5' });
  });
});
