import { describe, expect, it } from 'vitest';
import { isObject, type JsonObject } from '../../src/core/call.ts';
import type { Driver } from './driver.ts';
import type { ChildrenCase, Row } from './row.ts';
import { addressOf, applyAll, declaring, editByHand, heldIn, permittedIn, portalFor } from './suite.ts';
import { table } from './table.ts';
import type { Fields } from './tree.ts';

type Children = ReadonlyMap<string, Fields>;

const cases = table.flatMap(row =>
  Object.entries(row.children).map(([field, one]) => ({ row, field, one, name: `${row.kind} ${field}` })),
);

/** One collection of children, in a portal that has all of them. */
async function portalWith(
  { row, field, one }: { row: Row; field: string; one: ChildrenCase },
  children: Children = one.of,
) {
  const driver = await portalFor(row);
  const { key } = row.example;
  const declares = (of: Children, removed: readonly string[] = [], settings?: string) =>
    declaring(
      row,
      { [key]: { ...one.in, [field]: of } },
      {
        removed: removed.map(child => `${one.as}.${row.objectType}.${key}.${JSON.stringify(child)}`),
        ...(settings !== undefined && { settings }),
      },
    );
  await applyAll(driver, declares(children));
  const keysNow = async () =>
    (await childrenIn(driver, row, field)).map(child => String(child[one.identity]));
  const byHand = (of: Children) => editByHand(driver, row, { [field]: of });
  return { driver, declares, keysNow, byHand, address: addressOf(row, key) };
}

/** The children in a body as people see them. */
async function childrenIn(driver: Driver, row: Row, field: string): Promise<readonly JsonObject[]> {
  const body = await driver.send('GET', row.path(row.example.key));
  const list = body[field];
  const children = Array.isArray(list) ? list.filter(isObject) : [];
  return [...children].sort((a, b) => Number(a.displayOrder) - Number(b.displayOrder));
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

describe.each(cases.map(one => [one.name, one] as const))('%s', (_, one) => {
  const keys = [...one.one.of.keys()];
  const [first = '', second = '', third = '', ...others] = keys;
  const spare: Fields = { label: 'One more' };

  it.each([
    ['at the end', keys.length],
    ['at the beginning', 0],
    ['between others', 2],
  ])('gets one more %s', async (_where, index) => {
    const { driver, declares, keysNow } = await portalWith(one);
    const more = withAt(one.one.of, index, 'one_more', spare);
    const { plan, writes } = await applyAll(driver, declares(more));
    expect(unitsOf(plan)).toEqual(['child one_more']);
    expect(writes).toHaveLength(1);
    expect(await keysNow()).toEqual([...more.keys()]);
  });

  it.each(Object.entries(one.one.fields))('changes %s of one', async (field, { from, to }) => {
    const before = new Map([...one.one.of, [first, { ...one.one.of.get(first), [field]: from }]]);
    const after = new Map([...one.one.of, [first, { ...one.one.of.get(first), [field]: to }]]);
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

  it('swaps two labels in one write', async () => {
    const swapped = new Map([
      ...one.one.of,
      [first, { ...one.one.of.get(first), label: labelOf(one.one.of, second) }],
      [second, { ...one.one.of.get(second), label: labelOf(one.one.of, first) }],
    ]);
    const { driver, declares } = await portalWith(one);
    const { writes } = await applyAll(driver, declares(swapped));
    expect(writes).toHaveLength(1);
  });

  it('changes in every way at once', async () => {
    const { driver, declares, keysNow } = await portalWith(one);
    const wanted = withAt(
      new Map(
        [...without(one.one.of, third), [first, { label: 'Relabelled' }]].reverse() as [string, Fields][],
      ),
      1,
      'one_more',
      spare,
    );
    const { writes } = await applyAll(driver, declares(wanted, [third]));
    expect(writes).toHaveLength(1);
    expect(await keysNow()).toEqual([...wanted.keys()]);
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
    const wanted = declares(new Map([...one.one.of, [first, { label: 'Relabelled' }]]));
    const seen = await driver.plan(wanted);
    await byHand(withAt(one.one.of, 1, 'by_hand', spare));

    const saved = await driver.applySaved(wanted, seen);
    const done = 'applied' in saved ? saved : await driver.applySaved(wanted, await driver.plan(wanted));

    expect('applied' in done && done.applied.outcome.results.map(result => result.status)).toEqual(['done']);
    expect(await keysNow()).toEqual([first, 'by_hand', second, third, ...others]);
    expect((await driver.plan(wanted)).changes).toEqual([]);
  });

  it('keeps one that somebody adds right before it is written', async () => {
    const { driver, declares, keysNow } = await portalWith(one);
    const path = one.row.path(one.row.example.key);
    const body = one.row.byHand({ [one.field]: withAt(one.one.of, 1, 'by_hand', spare) });
    driver.emulator.faults.add({
      match: { method: 'GET', path },
      nth: 1,
      edits: [{ method: 'PATCH', path, body: body as JsonObject }],
    });

    const { outcome } = await driver.apply(
      declares(new Map([...one.one.of, [first, { label: 'Relabelled' }]])),
    );

    expect(outcome.results.map(result => result.status)).toEqual(['done']);
    expect(await keysNow()).toEqual([first, 'by_hand', second, third, ...others]);
  });

  it('is not written when somebody changes what is owned right before', async () => {
    const { driver, declares } = await portalWith(one);
    const path = one.row.path(one.row.example.key);
    const body = one.row.byHand({ [one.field]: new Map([...one.one.of, [first, { label: 'By hand' }]]) });
    driver.emulator.faults.add({
      match: { method: 'GET', path },
      nth: 1,
      edits: [{ method: 'PATCH', path, body: body as JsonObject }],
    });

    const { outcome, writes } = await driver.apply(
      declares(new Map([...one.one.of, [first, { label: 'Relabelled' }]])),
    );

    expect(outcome.results.map(({ status, says }) => `${status}: ${says}`)).toEqual([
      `failed: ${one.field}.${first} was changed in the portal since the plan was made`,
    ]);
    expect(writes).toEqual([]);
  });

  it('brings back one that somebody removed only by a word', async () => {
    const { driver, declares, byHand } = await portalWith(one);
    await byHand(without(one.one.of, second));
    const held = await driver.apply(declares(one.one.of));
    expect(held.writes).toEqual([]);
    expect(heldIn(held.plan)).toContain(`${one.field}.${second} drift`);
    await applyAll(driver, declares(one.one.of), { revert: ['*'] });
  });

  it('removes one that a removed: entry names, with the records that hold it', async () => {
    const { driver, declares, keysNow } = await portalWith(one);
    const { fill, example } = one.row;
    for (const value of fill ? [second, second, third] : []) {
      const { path, body } = fill?.(example.key, value) ?? { path: '', body: null };
      await driver.send('POST', path, body);
    }
    const rest = without(one.one.of, second);

    const limited = await driver.apply(declares(rest, [second], 'limits: { removals: 0 }'));
    expect(heldIn(limited.plan)).toEqual([`${one.field}.${second} limit`]);
    expect(limited.writes).toEqual([]);
    if (fill)
      expect(heldIn(await driver.plan(declares(rest, [second], 'limits: { recordsAffected: 1 }')))).toEqual([
        `${one.field}.${second} limit`,
      ]);

    const { plan } = await applyAll(driver, declares(rest, [second]));
    expect(permittedIn(plan).flatMap(change => change.units.map(unit => unit.records))).toEqual([
      fill ? 2 : undefined,
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
    const { driver } = await portalWith(one);
    const pulled = await driver.pull(one.row.objectType, `${one.row.kind}.${one.row.objectType}.*`);
    driver.forget();
    expect((await driver.plan(pulled)).changes).toEqual([]);
  });
});

function labelOf(children: Children, key: string): string {
  return String(children.get(key)?.label);
}
