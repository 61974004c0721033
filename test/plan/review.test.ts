import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/call.ts';
import type { Plan } from '../../src/core/plan.ts';
import { comparePlans } from '../../src/plan/compare.ts';
import { readPlanFile, readPlanFiles, sealPlan } from '../../src/plan/plan-file.ts';
import { asReviewed, takeoversIn } from '../../src/plan/reviewed.ts';
import { planJson } from '../../src/render/plan-json.ts';
import { holdsIn, planOf, to, type World } from './fixtures.ts';

const lamp = 'thing.room.lamp';

const world: World = {
  declared: {
    [lamp]: { name: 'New', size: 3, parts: { b: {}, a: { label: 'A' } } },
    'thing.room.rug': { name: 'Rug', shelf: to('shelf.room.top') },
    'shelf.room.top': { label: 'Top' },
  },
  removed: ['thing.room.desk', 'part.room.lamp.old'],
  portal: {
    [lamp]: { name: 'Old', size: 2, parts: { a: {}, b: {}, old: {} } },
    'thing.room.desk': { name: 'Desk' },
  },
  base: { [lamp]: { name: 'Old', size: 2, parts: { a: {}, b: {}, old: {} } } },
};

function sealed(more: JsonObject = {}, of: World = world): string {
  return JSON.stringify(sealPlan({ ...planJson(planOf(of)), ...more }));
}

function problem(text: string): string | undefined {
  const read = readPlanFile(text);
  return 'problem' in read ? read.problem : undefined;
}

/** A plan as it comes back from its file. */
function throughFile(plan: Plan): Plan {
  const read = readPlanFile(JSON.stringify(sealPlan(planJson(plan))));
  if ('problem' in read) throw new Error(read.problem);
  return read.plan;
}

describe('a plan file', () => {
  it('may hold the plans of several portals, each sealed by itself', () => {
    const one: JsonObject = JSON.parse(sealed());
    const file = (...plans: readonly JsonObject[]) => JSON.stringify({ kind: 'plans', plans });
    const read = readPlanFiles(file(one, one));
    expect('plans' in read && read.plans.map(({ plan }) => plan.portal)).toEqual([
      one['portal'],
      one['portal'],
    ]);
    expect(problem(file(one, one))).toBe('it is not the plan of one portal');
    expect(readPlanFiles(file(one, { ...one, portal: 'other' }))).toHaveProperty('problem');
    expect(readPlanFiles(JSON.stringify({ kind: 'plans', plans: ['x'] }))).toHaveProperty('problem');
    expect(readPlanFiles(JSON.stringify({ kind: 'plans', plans: [one, null] }))).toHaveProperty('problem');
  });

  it('keeps the revision that it was made from, and who made that', () => {
    const portal = { 'tale.odyssey': { title: 'Old' } };
    const who = { changedBy: '7', changedAt: '2026-11-01T10:00:00Z' };
    const special = { 'tale.odyssey': { revision: '12', ...who } };
    const plan = planOf({ declared: { 'tale.odyssey': { title: 'New' } }, portal, special });
    expect(throughFile(plan).changes).toMatchObject([{ title: 'Old', revision: '12', ...who }]);
  });

  it('is read back as far as it is compared', () => {
    const plan = planOf({ ...world, gate: { limits: { removals: 0, recordsAffected: 0 } } });
    const read = throughFile(plan);
    expect(read).toMatchObject({
      portal: 'house',
      portalId: 12,
      configurationHash: 'hash',
      remarks: [],
      unmanaged: [],
      unread: [],
      unchanged: 0,
    });
    expect(
      read.changes.map(({ address, kind, key, action, dependsOn, fingerprint, held }) => ({
        address,
        kind,
        key,
        action,
        dependsOn,
        fingerprint,
        held,
      })),
    ).toEqual(
      plan.changes.map(({ address, kind, key, action, dependsOn, fingerprint, held }) => ({
        address,
        kind,
        key,
        action,
        dependsOn,
        fingerprint,
        held,
      })),
    );
    expect(read.changes.map(({ risks, steps }) => ({ risks, steps }))).toEqual(
      plan.changes.map(() => ({ risks: [], steps: [] })),
    );
    expect(read.changes.flatMap(({ units }) => units)).toEqual(
      plan.changes.flatMap(({ units }) => units.map(({ behind, risk, records, ...unit }) => unit)),
    );
  });

  it('may have new lines and indents, and keys of later minor versions', () => {
    const text = JSON.stringify(JSON.parse(sealed({ schemaVersion: '1.7', weather: 'fine' })), null, 2);
    expect(problem(text)).toBeUndefined();
  });

  it.each([
    ['cut', sealed().slice(0, -20), 'it is not JSON: cut short, or not a plan'],
    ['empty', '', 'it is not JSON: cut short, or not a plan'],
    ['no document', '[1]', 'it is not JSON: cut short, or not a plan'],
    [
      'another document',
      JSON.stringify(sealPlan({ kind: 'outcome', schemaVersion: '1.0' })),
      'it is not a plan of portalform',
    ],
    ['of a later version', sealed({ schemaVersion: '2.0' }), 'its format 2.0 is not one this version reads'],
    ['of no version', sealed({ schemaVersion: 1 }), 'its format 1 is not one this version reads'],
    ['edited', sealed().replace('"New"', '"Mew"'), 'its checksum does not fit: it was edited or cut'],
    [
      'without its checksum',
      JSON.stringify(planJson(planOf(world))),
      'its checksum does not fit: it was edited or cut',
    ],
    ['without what a plan has', sealed({ changes: 3 }), 'it does not have the form of a plan'],
    ['with something else for a change', sealed({ changes: ['x'] }), 'it does not have the form of a plan'],
    ['with something else for a name', sealed({ portal: 5 }), 'it does not have the form of a plan'],
    ['with something else for a portal', sealed({ portalId: '12' }), 'it does not have the form of a plan'],
  ])('that is %s is refused', (_, text, says) => {
    expect(problem(text)).toBe(says);
  });

  it('seals every part of it', () => {
    const document = sealPlan(planJson(planOf(world)));
    for (const key of Object.keys(document)) {
      const { [key]: _, ...rest } = document;
      expect(problem(JSON.stringify(rest))).toBeDefined();
    }
  });
});

describe('a saved plan', () => {
  const deviations = (fresh: World, seen: World = world) =>
    comparePlans(throughFile(planOf(seen)), planOf(fresh), 'exactly').map(
      ({ address, says }) => `${address} ${says}`,
    );

  it('is carried out when nothing has changed', () => {
    expect(deviations(world)).toEqual([]);
  });

  it('is carried out when what is held would still not be done', () => {
    const drifted: World = {
      declared: { [lamp]: { name: 'New', size: 3 } },
      portal: { [lamp]: { name: 'Old', size: 2 } },
      base: { [lamp]: { name: 'New', size: 2 } },
    };
    expect(deviations(drifted, drifted)).toEqual([]);
  });

  it('is stale when a thing is not what it was: says what differs, who and when', () => {
    const portal = { ...world.portal, [lamp]: { name: 'Older', size: 2, parts: { a: {}, b: {}, old: {} } } };
    const special = { [lamp]: { changedBy: '77', changedAt: '2026-11-01T10:00:00Z' } };
    const gate = { revert: ['*'] };
    expect(deviations({ ...world, portal, special, gate })).toEqual([
      `${lamp} name is not what the plan was made from (last changed 2026-11-01T10:00:00Z by user 77)`,
    ]);
    expect(deviations({ ...world, portal, gate, special: { [lamp]: { changedBy: '77' } } })[0]).toMatch(
      / from \(last changed by user 77\)$/,
    );
    expect(deviations({ ...world, portal, gate, special: { [lamp]: { changedAt: 'today' } } })[0]).toMatch(
      / from \(last changed today\)$/,
    );
    expect(deviations({ ...world, portal, gate })[0]).toMatch(/ from$/);
  });

  it('is stale when something else differs now, or no longer', () => {
    const own = world.declared?.[lamp];
    expect(
      deviations({ ...world, declared: { ...world.declared, [lamp]: { ...own, mood: 'glad' } } }),
    ).toEqual([`${lamp} mood differs now`]);
    const done = { ...world.portal, [lamp]: { name: 'New', size: 2, parts: { a: {}, b: {}, old: {} } } };
    expect(deviations({ ...world, portal: done })).toEqual([`${lamp} name no longer differs`]);
  });

  it('is stale when a change is new, gone, or another', () => {
    const rug = { ...world.portal, 'thing.room.rug': { name: 'Rug' } };
    expect(deviations({ ...world, portal: rug, gate: { takeOver: ['*'] } })).toEqual([
      'thing.room.rug would adopt it, where the plan says create',
    ]);
    expect(deviations({ ...world, declared: { ...world.declared, 'sign.exit': {} } })).toEqual([
      'sign.exit would create it, which was not planned',
    ]);
    expect(deviations({ ...world, removed: ['part.room.lamp.old'] })).toEqual([
      'thing.room.desk there is nothing left to do: the portal is as planned already',
    ]);
  });

  it('is stale when a change is held now, and says why', () => {
    const mine = { declared: { [lamp]: { name: 'New' } }, portal: { [lamp]: { name: 'Old' } } };
    const gate = { takeOver: ['*'] };
    const byHand = { ...mine, portal: { [lamp]: { name: 'Hand' } } };
    expect(deviations(byHand, { ...mine, gate })).toEqual([
      `${lamp} name is not what the plan was made from`,
    ]);
    expect(deviations(mine, { ...mine, gate })[0]).toContain(
      `${lamp} is held now: it exists already and differs`,
    );
    const gone = { removed: [lamp], portal: mine.portal };
    expect(deviations({ ...gone, gate: { limits: { removals: 0, recordsAffected: 0 } } }, gone)).toEqual([
      `${lamp} is held now: 1 removals are more than the limit of 0`,
    ]);
  });

  it('is stale when what is removed, or what a reference means, has changed', () => {
    const desk = { ...world.portal, 'thing.room.desk': { name: 'Desk', size: 9 } };
    expect(
      deviations({ ...world, portal: desk, special: { 'thing.room.desk': { changedBy: '1' } } }),
    ).toEqual(['thing.room.desk has changed since (last changed by user 1)']);
    const onTop = (id: string): World => ({
      declared: { [lamp]: { shelf: to('shelf.room.Top') } },
      portal: { [lamp]: {}, [`shelf.room.${id}`]: { label: 'Top' } },
      gate: { takeOver: ['*'] },
    });
    expect(deviations(onTop('2'), onTop('1'))).toEqual([`${lamp} has changed since`]);
  });

  it('does not mind how an option’s fields are ordered, or whether the thing was ours before', () => {
    const parts = (part: Record<string, string | number>): World => ({
      declared: { [lamp]: { parts: { a: part } } },
      portal: { [lamp]: { parts: { a: {} } } },
      gate: { takeOver: ['*'] },
    });
    expect(deviations(parts({ weight: 1, label: 'A' }), parts({ label: 'A', weight: 1 }))).toEqual([]);
    expect(deviations({ ...parts({ label: 'A' }), base: { [lamp]: {} } }, parts({ label: 'A' }))).toEqual([]);
  });

  it('names the revisions of what was saved since, whatever differs now, and also where that holds it', () => {
    const mine = { declared: { [lamp]: { name: 'New' } }, portal: { [lamp]: { name: 'Old' } } };
    const seen = { ...mine, gate: { takeOver: ['*'] }, special: { [lamp]: { revision: '3' } } };
    const byHand = { ...mine, portal: { [lamp]: { name: 'Hand' } }, special: { [lamp]: { revision: '4' } } };
    const says = [
      `${lamp} "Old" was saved in HubSpot since: revision 3 then, 4 now`,
      `${lamp} name is not what the plan was made from`,
    ];
    expect(deviations({ ...byHand, gate: { takeOver: ['*'] } }, seen)).toEqual(says);
    expect(deviations(byHand, seen)).toEqual(says);
  });

  it('tells children with odd keys apart', () => {
    const odd = (key: string): World => ({
      declared: { [lamp]: { parts: { [key]: { label: 'L' } }, marks: {} } },
      portal: { [lamp]: { parts: {} } },
      gate: { takeOver: ['*'] },
    });
    expect(deviations(odd('a.b'), odd('a/b'))).toEqual([
      `${lamp} parts.a/b no longer differs`,
      `${lamp} parts.a.b differs now`,
    ]);
  });
});

describe('a reviewed plan', () => {
  const deviations = (fresh: World, seen: World = world) =>
    comparePlans(throughFile(planOf(seen)), planOf(fresh), 'atMost').map(
      ({ address, says }) => `${address} ${says}`,
    );

  it('covers fewer changes', () => {
    expect(deviations({ ...world, removed: ['part.room.lamp.old'] })).toEqual([]);
    const portal = { ...world.portal, [lamp]: { name: 'New', size: 2, parts: { a: {}, b: {} } } };
    expect(deviations({ ...world, portal })).toEqual([]);
    expect(deviations({ portal: world.portal ?? {} })).toEqual([]);
  });

  it('covers what is left of itself once a part was carried out', () => {
    const portal = { ...world.portal, 'shelf.room.17': { label: 'Top' } };
    expect(deviations({ ...world, portal })).toEqual([]);
  });

  it('covers a change whose references got their ids in the meantime', () => {
    const on: World = {
      declared: { [lamp]: { shelf: to('shelf.room.top') }, 'shelf.room.top': { label: 'Top' } },
      portal: { [lamp]: {} },
      gate: { takeOver: ['*'] },
    };
    expect(deviations({ ...on, portal: { [lamp]: {}, 'shelf.room.17': { label: 'Top' } } }, on)).toEqual([]);
  });

  it('does not cover more, or something else', () => {
    const own = world.declared?.[lamp];
    const gate = { revert: ['*'] };
    expect(deviations({ ...world, declared: { ...world.declared, 'sign.exit': {} } })).toEqual([
      'sign.exit would create it, which was not planned',
    ]);
    expect(
      deviations({ ...world, declared: { ...world.declared, [lamp]: { ...own, mood: 'glad' } } }),
    ).toEqual([`${lamp} mood differs now`]);
    expect(
      deviations({ ...world, declared: { ...world.declared, [lamp]: { ...own, name: 'Newer' } } }),
    ).toEqual([`${lamp} name is not what the plan was made from`]);
    expect(
      deviations({
        ...world,
        gate,
        portal: { ...world.portal, [lamp]: { name: 'Old', size: 1, parts: { a: {}, b: {}, old: {} } } },
      }),
    ).toEqual([`${lamp} size is not what the plan was made from`]);
  });

  it('does not cover the removal of what has changed since', () => {
    expect(
      deviations({ ...world, portal: { ...world.portal, 'thing.room.desk': { name: 'Desk', size: 9 } } }),
    ).toEqual(['thing.room.desk has changed since']);
  });
});

describe('what a person has seen', () => {
  const taking: World = {
    declared: { [lamp]: { name: 'New', colour: 'red' }, 'thing.room.rug': { name: 'Rug', size: 2 } },
    portal: { [lamp]: { name: 'Old', colour: 'blue' }, 'thing.room.rug': { name: 'Rug', size: 1 } },
    base: { 'thing.room.rug': { size: 2 } },
  };

  it('is permitted as a takeover, and nothing else is', () => {
    const plan = planOf(taking);
    expect(holdsIn(plan)).toEqual({
      [`${lamp} name`]: 'takeover',
      [`${lamp} colour`]: 'fixed',
      'thing.room.rug size': 'drift',
    });
    expect(takeoversIn(plan)).toEqual([lamp]);
    expect(holdsIn(asReviewed(plan))).toEqual({
      [`${lamp} colour`]: 'fixed',
      'thing.room.rug size': 'drift',
    });
    expect(asReviewed(plan).changes.map(({ units }) => units.map(({ held: _, ...unit }) => unit))).toEqual(
      plan.changes.map(({ units }) => units.map(({ held: _, ...unit }) => unit)),
    );
  });

  it('is what apply then plans', () => {
    const seen = throughFile(planOf(taking));
    const fresh = planOf({ ...taking, gate: { takeOver: takeoversIn(seen) } });
    expect(comparePlans(asReviewed(seen), fresh, 'exactly')).toEqual([]);
    expect(comparePlans(seen, fresh, 'exactly')).toEqual([
      { address: lamp, says: 'would adopt it, which was not planned' },
    ]);
  });

  it('releases what only waited for a takeover, and what waits for something else stays held', () => {
    const moving = (base: World['base']): World => ({
      declared: {
        [lamp]: { name: 'New', shelf: to('shelf.room.Low') },
        'thing.room.a': { name: 'A', next: to('thing.room.b') },
        'thing.room.b': {},
      },
      removed: ['shelf.room.17'],
      portal: {
        'shelf.room.17': {},
        'shelf.room.18': { label: 'Low' },
        [lamp]: { name: 'Old', shelf: '17' },
      },
      ...(base && { base }),
    });
    for (const base of [
      undefined,
      { [lamp]: { name: 'Old' } },
      { [lamp]: { name: 'Old', shelf: to('shelf.room.Low') } },
    ]) {
      const seen = throughFile(planOf(moving(base)));
      const fresh = planOf({ ...moving(base), gate: { takeOver: takeoversIn(seen) } });
      expect(comparePlans(asReviewed(seen), fresh, 'exactly')).toEqual([]);
      expect(holdsIn(asReviewed(seen))).toEqual(holdsIn(fresh));
    }
    expect(holdsIn(asReviewed(planOf(moving(undefined))))).toEqual({
      'thing.room.b': 'incomplete',
      'thing.room.a': 'dependency',
    });
  });
});
