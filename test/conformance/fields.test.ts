import { describe, expect, it } from 'vitest';
import type { Saved } from './driver.ts';
import type { FieldCase, Row } from './row.ts';
import {
  addressOf,
  applyAll,
  caseName,
  changedFields,
  declaring,
  editByHand,
  everyOf,
  heldIn,
  permittedIn,
  pinned,
  portalFor,
  sidesOf,
  titleOf,
} from './suite.ts';
import { passing as table } from './table.ts';

const cases = table.flatMap(row =>
  Object.values(row.fields).flatMap(list =>
    list.map(one => ({ row, one, name: `${row.name} ${caseName(one)}` })),
  ),
);
const twoWays = cases.filter(({ one }) => one.oneWay === undefined);

/** For `%s` in a title: vitest would cut a long `$name`. */
function named<T extends { readonly name: string }>(list: readonly T[]): (readonly [string, T])[] {
  return list.map(one => [one.name, one]);
}

/** A portal that has the thing as it is before, made by our own apply. */
async function portalWith(row: Row, one: FieldCase) {
  const driver = await portalFor(row);
  const { before, after } = sidesOf(row, one);
  const { plan } = await applyAll(driver, declaring(row, before));
  expect(heldIn(plan)).toEqual([]);
  const pins = one.pinned ? await pinned(driver, row) : {};
  return {
    driver,
    before: { ...declaring(row, before), ...pins },
    after: { ...declaring(row, after), ...pins },
    address: addressOf(row, row.example.key),
  };
}

function refusedIn(saved: Saved): readonly string[] {
  return 'refused' in saved ? [...new Set(saved.refused.map(deviation => deviation.address))] : [];
}

describe.each(named(cases))('%s', (_, { row, one }) => {
  it('is one update of just that, and pulled back', async () => {
    const { driver, after } = await portalWith(row, one);

    const { plan, writes } = await applyAll(driver, after);

    const [change, ...others] = permittedIn(plan);
    expect(others).toEqual([]);
    expect(change?.action).toBe('update');
    expect([...new Set(change?.units.map(unit => unit.path[0]))].sort()).toEqual(
      [...changedFields(row, one)].sort(),
    );
    expect(change?.units.every(unit => unit.origin === 'config' || unit.is === 'order')).toBe(true);
    expect(writes).toHaveLength(1);
    const pulled = await driver.pull(row.objectType, everyOf(row));
    driver.forget();
    expect((await driver.plan(pulled)).changes).toEqual([]);
  });

  it('is held as a takeover on a machine that did not make it, and released by a word', async () => {
    const { driver, after, address } = await portalWith(row, one);
    driver.forget();

    const held = await driver.apply(after);

    expect(held.writes).toEqual([]);
    expect([...new Set(heldIn(held.plan).map(text => text.split(' ').at(-1)))]).toEqual(['takeover']);
    expect(held.plan.changes.map(change => change.action)).toEqual(['adopt']);
    driver.forget();
    const { plan } = await applyAll(driver, after, { takeOver: [address] });
    expect(permittedIn(plan).map(change => change.address)).toEqual([address]);
  });
});

describe.each(named(twoWays))('%s, by hand', (_, { row, one }) => {
  it('is drift that is held, and taken back by a word', async () => {
    const { driver, before, address } = await portalWith(row, one);
    await editByHand(driver, row, one.to);

    const held = await driver.apply(before);

    expect(held.writes).toEqual([]);
    expect([...new Set(heldIn(held.plan).map(text => text.split(' ').at(-1)))]).toEqual(['drift']);
    if (!one.unsigned) expect(held.plan.changes[0]?.changedBy ?? '10000002').toBe('10000002');
    await applyAll(driver, before, { revert: [address] });
  });

  it('between plan and apply makes the plan stale, and says what changed', async () => {
    const { driver, after, address } = await portalWith(row, one);
    const seen = await driver.plan(after);
    await editByHand(driver, row, one.other ?? one.to);

    const saved = await driver.applySaved(after, seen);

    expect(refusedIn(saved)).toEqual([address]);
  });

  it('between a reviewed takeover and apply is refused field by field', async () => {
    const { driver, after, address } = await portalWith(row, one);
    driver.forget();
    const seen = await driver.plan(after);
    await editByHand(driver, row, one.other ?? one.to);

    const saved = await driver.applySaved(after, seen);

    expect(refusedIn(saved)).toEqual([address]);
    const says = 'refused' in saved ? saved.refused.map(deviation => deviation.says) : [];
    for (const field of Object.keys(one.other ?? {}))
      expect(says.some(text => text.startsWith(`${field} is not what the plan was made from`))).toBe(true);
    driver.forget();
    expect('applied' in (await driver.applySaved(after, await driver.plan(after)))).toBe(true);
    expect((await driver.plan(after)).changes).toEqual([]);
  });

  it('of another field between plan and apply does not spoil the plan', async () => {
    const { driver, after } = await portalWith(row, one);
    const seen = await driver.plan(after);
    await driver.edit([row.another]);

    const saved = await driver.applySaved(after, seen);

    expect('applied' in saved && saved.applied.outcome.results.map(result => result.status)).toEqual([
      'done',
    ]);
  });
});

const never = table.flatMap(row =>
  Object.entries(row.fixed).map(([field, one]) => ({ row, field, one, name: `${row.name} ${field}` })),
);

describe.each(named(never))('%s, which never changes', (_, { row, field, one }) => {
  it('is held, while the rest goes ahead', async () => {
    const { driver, before, after } = await portalWith(row, one);
    expect((await driver.plan(before)).changes).toEqual([]);

    const { plan } = await applyAll(driver, after);

    expect(permittedIn(plan)).toEqual([]);
    expect(heldIn(plan)).toContain(`${field} fixed`);
    const title = titleOf(row);
    const labelled = { ...sidesOf(row, one).after[row.example.key], [title]: 'Another label' };
    const { plan: next, writes } = await applyAll(driver, declaring(row, { [row.example.key]: labelled }));
    expect(permittedIn(next).flatMap(change => change.units.map(unit => unit.path))).toEqual([[title]]);
    expect(writes).toHaveLength(1);
  });
});

const builtIn = table.flatMap(row =>
  row.builtIn.map(one => ({ row, one, name: `${row.name} ${one.key} ${JSON.stringify(one.fields)}` })),
);

describe.each(named(builtIn))("HubSpot's own %s", (_, { row, one }) => {
  it(one.held === undefined ? 'can be changed' : 'is left alone, with the reason', async () => {
    const driver = await portalFor(row);
    const { plan, writes } = await applyAll(driver, declaring(row, { [one.key]: one.fields }), {
      takeOver: ['*'],
    });

    expect(heldIn(plan).map(text => text.split(' ').at(-1))).toEqual(
      one.held === undefined ? [] : [one.held],
    );
    expect(writes).toHaveLength(one.held === undefined ? 1 : 0);
    expect(plan.changes).toHaveLength(1);
  });
});
