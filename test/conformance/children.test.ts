import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/core/address.ts';
import type { Applied, Driver } from './driver.ts';
import type { ChildrenCase, Row } from './row.ts';
import {
  addressOf,
  applyAll,
  childrenIn,
  declaring,
  editByHand,
  everyOf,
  heldIn,
  kindOf,
  pathOf,
  permittedIn,
  placeOf,
  portalFor,
} from './suite.ts';
import { applied as rows } from './table.ts';
import type { Fields } from './tree.ts';

type Children = ReadonlyMap<string, Fields>;

interface Case {
  readonly row: Row;
  readonly field: string;
  readonly one: ChildrenCase;
}

const cases = rows.flatMap(row =>
  Object.entries(row.children).map(([field, one]) => [`${row.name} ${field}`, { row, field, one }] as const),
);

/** One collection of children, in a portal that has all of them. */
async function portalWith({ row, field, one }: Case, children: Children = one.of) {
  const driver = await portalFor(row);
  const { key } = row.example;
  const addressOfChild = (child: string) =>
    formatAddress({ kind: one.as, path: [...pathOf(row, key), child] });
  const declares = (of: Children, removed: readonly string[] = [], settings?: string) =>
    declaring(
      row,
      { [key]: { ...one.in, [field]: of } },
      { removed: removed.map(addressOfChild), ...(settings !== undefined && { settings }) },
    );
  await applyAll(driver, declares(children), { takeOver: ['*'] });
  const keysNow = async () => {
    const here = await childrenIn(driver, row, field);
    return here.map(child => one.keyOf(child, key)).filter(child => !isOthers(child, children));
  };
  const byHand = (of: Children) => editByHand(driver, row, { [field]: withOthers(of, children) });
  const all = await childrenIn(driver, row, field);
  /** What was there before us, where a thing is never made by us. */
  const others = new Map(
    all
      .map((child): [string, Fields] => [one.keyOf(child, key), { label: String(child[one.label]) }])
      .filter(([child]) => !children.has(child)),
  );
  function isOthers(child: string, ours: Children): boolean {
    return !ours.has(child) && others.has(child);
  }
  function withOthers(of: Children, ours: Children): Children {
    return new Map([...of, ...[...others].filter(([child]) => isOthers(child, ours))]);
  }
  return { driver, declares, keysNow, byHand, addressOfChild, address: addressOf(row, key), others };
}

function without(children: Children, ...keys: readonly string[]): Children {
  return new Map([...children].filter(([key]) => !keys.includes(key)));
}

function withAt(children: Children, index: number, key: string, child: Fields): Children {
  const list = [...children];
  return new Map([...list.slice(0, index), [key, child], ...list.slice(index)]);
}

const unitsOf = (plan: Parameters<typeof permittedIn>[0]) =>
  permittedIn(plan).flatMap(change => change.units.map(unit => `${unit.is} ${unit.path.slice(1).join('.')}`));

/** Bodies that are sent whole are sent once; others by as many requests as planned. */
function expectWrites({ row, one }: Case, { plan, writes }: Pick<Applied, 'plan' | 'writes'>): void {
  const planned = permittedIn(plan).flatMap(change => change.steps).length;
  expect(writes.length).toBeGreaterThan(0);
  expect(writes.length).toBeLessThanOrEqual(row.atOnce || one.whole ? 1 : planned);
}

/** Somebody else does something at the last moment at which it can come between. */
async function editRightBefore({ row, field, one }: Case, driver: Driver, of: Children): Promise<void> {
  const { key } = row.example;
  const edits = row.byHand(key, { [field]: of }, await driver.lookAt(await placeOf(driver, row)));
  const { method, path } = one.rightBefore;
  driver.emulator.faults.add({ match: { method, path: path(key) }, nth: 1, edits });
}

describe.each(cases)('%s', (_, one) => {
  const keys = [...one.one.of.keys()];
  const [first = '', second = '', third = '', ...others] = keys;
  const { spare, label } = one.one;
  const child = (key: string): Fields => one.one.of.get(key) ?? {};
  const called = (key: string, name: string): [string, Fields] => [key, { ...child(key), [label]: name }];
  const relabelled: Children = new Map([...one.one.of, called(first, 'Relabelled')]);

  it.each([
    ['at the end', keys.length],
    ['at the beginning', 0],
    ['between others', 2],
  ])('gets one more %s', async (_where, index) => {
    const { driver, declares, keysNow } = await portalWith(one);
    const more = withAt(one.one.of, index, 'one_more', spare);
    const applied = await applyAll(driver, declares(more));
    expect(unitsOf(applied.plan)).toEqual(['child one_more']);
    expectWrites(one, applied);
    expect(await keysNow()).toEqual([...more.keys()]);
  });

  it.each(Object.entries(one.one.fields))('changes %s of one', async (_field, { from, to }) => {
    const before = new Map([...one.one.of, [first, { ...child(first), ...from }]]);
    const after = new Map([...one.one.of, [first, { ...child(first), ...to }]]);
    const { driver, declares, byHand } = await portalWith(one, before);

    const { plan } = await applyAll(driver, declares(after));
    expect(unitsOf(plan)).toEqual([`child ${first}`]);

    await byHand(before);
    expect(heldIn(await driver.plan(declares(after)))).toEqual([`${one.field}.${first} drift`]);
    await applyAll(driver, declares(after), { revert: ['*'] });
  });

  it('is put into another order, and back after somebody moved it', async () => {
    const { driver, declares, keysNow, byHand } = await portalWith(one);
    const turned = new Map([...one.one.of].reverse());

    const { plan } = await applyAll(driver, declares(turned));
    expect(unitsOf(plan)).toEqual(['order ']);
    expect(await keysNow()).toEqual([...turned.keys()]);

    await byHand(one.one.of);
    expect(
      (await driver.plan(declares(turned))).changes.flatMap(change => change.units.map(unit => unit.is)),
    ).toEqual(['order']);
    await applyAll(driver, declares(turned), { revert: ['*'], takeOver: ['*'] });
    expect(await keysNow()).toEqual([...turned.keys()]);
  });

  it('swaps two labels', async () => {
    const swapped = new Map([
      ...one.one.of,
      called(first, labelOf(one.one.of, second, label)),
      called(second, labelOf(one.one.of, first, label)),
    ]);
    const { driver, declares, keysNow } = await portalWith(one);
    const applied = await applyAll(driver, declares(swapped));
    expect(unitsOf(applied.plan)).toEqual([`child ${first}`, `child ${second}`]);
    expectWrites(one, applied);
    expect(await keysNow()).toEqual(keys);
  });

  it('exchanges three labels, and nothing of it is left half way', async () => {
    const turned = new Map([
      ...one.one.of,
      called(first, labelOf(one.one.of, second, label)),
      called(second, labelOf(one.one.of, third, label)),
      called(third, labelOf(one.one.of, first, label)),
    ]);
    const { driver, declares } = await portalWith(one);
    await applyAll(driver, declares(turned));
    const now = await childrenIn(driver, one.row, one.field);
    const mine = new Map(
      now.map(body => [one.one.keyOf(body, one.row.example.key), String(body[one.one.label])]),
    );
    for (const key of [first, second, third]) expect(mine.get(key)).toBe(labelOf(turned, key, label));
  });

  it('changes in every way at once', async () => {
    const { driver, declares, keysNow } = await portalWith(one);
    const wanted = withAt(
      new Map([...without(one.one.of, third), called(first, 'Relabelled')].reverse() as [string, Fields][]),
      1,
      'one_more',
      spare,
    );
    const applied = await applyAll(driver, declares(wanted, [third]));
    expectWrites(one, applied);
    expect(await keysNow()).toEqual([...wanted.keys()]);
  });

  it.each([
    ['an answer that never came', { drop: 'after' }],
    ['a connection that broke', { drop: 'before' }],
    ['a refusal half way', { respond: { status: 400, body: { message: 'not now' } } }],
  ] as const)('goes on after %s, without another word', async (_what, fault) => {
    const { driver, declares, keysNow } = await portalWith(one);
    const wanted = new Map([
      ['one_more', spare] as const,
      called(third, labelOf(one.one.of, second, label)),
      called(second, labelOf(one.one.of, third, label)),
      ...without(one.one.of, first, second, third),
    ]);
    for (const [method, nth] of [
      ['PATCH', one.row.atOnce || one.one.whole ? 1 : 3],
      ['POST', 1],
    ] as const)
      driver.emulator.faults.add({ match: { method, path: '/crm/p*' }, nth, ...fault });

    await driver.apply(declares(wanted, [first]));
    expect(driver.emulator.faults.list().some(({ met }) => met > 0)).toBe(true);
    await driver.apply(declares(wanted, [first]));
    const { outcome } = await driver.apply(declares(wanted, [first]));

    expect(outcome.results.map(result => result.status).filter(status => status !== 'done')).toEqual([]);
    expect((await driver.plan(declares(wanted, [first]))).changes).toEqual([]);
    expect(await keysNow()).toEqual([...wanted.keys()]);
    const labels = (await childrenIn(driver, one.row, one.field)).map(body => String(body[label]));
    expect(labels.filter(text => text.includes('portalform'))).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('keeps what configuration does not list, in its place', async () => {
    const { driver, declares, keysNow } = await portalWith(one);
    const some = new Map([...without(one.one.of, second, ...others)].reverse());
    const { plan } = await applyAll(driver, declares(some));
    expect(plan.remarks.map(remark => remark.says).join()).toContain(
      `keeps ${one.field} that configuration does not list: `,
    );
    expect(await keysNow()).toEqual([third, second, first, ...others]);
  });

  it('keeps one that somebody adds between plan and apply', async () => {
    const { driver, declares, keysNow, byHand } = await portalWith(one);
    const wanted = declares(relabelled);
    const seen = await driver.plan(wanted);
    await byHand(withAt(one.one.of, 1, 'by_hand', { ...spare, label: 'By hand' }));

    const saved = await driver.applySaved(wanted, seen);
    const done = 'applied' in saved ? saved : await driver.applySaved(wanted, await driver.plan(wanted));

    expect('applied' in done && done.applied.outcome.results.map(result => result.status)).toEqual(['done']);
    expect(await keysNow()).toEqual([first, 'by_hand', second, third, ...others]);
    expect((await driver.plan(wanted)).changes).toEqual([]);
  });

  it('keeps one that somebody adds right before it is written', async () => {
    const portal = await portalWith(one);
    const added = withAt(one.one.of, 1, 'by_hand', { ...spare, label: 'By hand' });
    await editRightBefore(one, portal.driver, new Map([...added, ...portal.others]));

    const { outcome } = await portal.driver.apply(portal.declares(relabelled));

    expect(outcome.results.map(result => result.status)).toEqual(['done']);
    expect(await portal.keysNow()).toEqual([first, 'by_hand', second, third, ...others]);
  });

  if (one.one.whole)
    it('is not written when somebody changes what is owned right before', async () => {
      const { driver, declares } = await portalWith(one);
      await editRightBefore(one, driver, new Map([...one.one.of, called(first, 'By hand')]));

      const { outcome, writes } = await driver.apply(declares(relabelled));

      expect(outcome.results.map(({ status, says }) => `${status}: ${says}`)).toEqual([
        `failed: ${one.field}.${first} was changed in the portal since the plan was made`,
      ]);
      expect(writes).toEqual([]);
    });

  it('brings back one that somebody removed only by a word', async () => {
    const { driver, declares, byHand, address } = await portalWith(one);
    await byHand(without(one.one.of, second));
    const held = await driver.apply(declares(one.one.of));
    expect(held.writes).toEqual([]);
    expect(heldIn(held.plan)).toContain(`${one.field}.${second} missing`);
    await applyAll(driver, declares(one.one.of), { recreate: [address] });
  });

  it('removes one that a removed: entry names, with the records that hold it', async () => {
    const { driver, declares, keysNow } = await portalWith(one);
    const { fill, example, keptFor } = one.row;
    const bodies = await childrenIn(driver, one.row, one.field);
    const heldBy = (key: string) => {
      const body = bodies.find(candidate => one.one.keyOf(candidate, example.key) === key);
      return body ? one.one.valueOf(body) : '';
    };
    const records: string[] = [];
    for (const key of fill ? [second, second, third] : []) {
      const { path, body } = fill?.(example.key, heldBy(key)) ?? { path: '', body: {} };
      const { id } = await driver.send('POST', path, body);
      if (key === second) records.push(`${path}/${id}`);
    }
    const rest = without(one.one.of, second);

    if (keptFor !== undefined) {
      const { plan, writes } = await driver.apply(declares(rest, [second]));
      expect(heldIn(plan)).toEqual([`${one.field}.${second} ${keptFor}`]);
      expect(plan.changes.flatMap(({ units }) => units.map(unit => unit.records))).toEqual([2]);
      expect(writes).toEqual([]);
      for (const record of records) await driver.send('DELETE', record);
    }
    const limited = await driver.apply(declares(rest, [second], 'limits: { removals: 0 }'));
    expect(heldIn(limited.plan)).toEqual([`${one.field}.${second} limit`]);
    expect(limited.writes).toEqual([]);
    if (fill && keptFor === undefined)
      expect(heldIn(await driver.plan(declares(rest, [second], 'limits: { recordsAffected: 1 }')))).toEqual([
        `${one.field}.${second} limit`,
      ]);

    const { plan } = await applyAll(driver, declares(rest, [second]));
    expect(permittedIn(plan).flatMap(change => change.units.map(unit => unit.records))).toEqual([
      fill ? (keptFor === undefined ? 2 : 0) : undefined,
    ]);
    expect(await keysNow()).toEqual([first, third, ...others]);
    expect((await driver.plan(declares(rest, [second]))).remarks.map(remark => remark.says).join()).toContain(
      'has done its work',
    );
  });

  it('removes one from a thing that is not declared', async () => {
    const { driver, declares, keysNow } = await portalWith(one);
    const { 'things.yaml': _gone, ...files } = declares(one.one.of, [first]);
    await applyAll(driver, files);
    expect(await keysNow()).toEqual([second, third, ...others]);
  });

  it('is pulled in its order', async () => {
    const { driver, declares } = await portalWith(one);
    await applyAll(driver, declares(new Map([...one.one.of].reverse())));
    const pulled = await driver.pull(one.row.objectType, everyOf(one.row));
    driver.forget();
    expect((await driver.plan(pulled)).changes).toEqual([]);
    expect(Object.keys(pulled).join()).toContain(kindOf(one.row).section);
  });
});

function labelOf(children: Children, key: string, label: string): string {
  return String(children.get(key)?.[label]);
}
