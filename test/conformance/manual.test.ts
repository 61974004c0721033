import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/core/address.ts';
import type { ChildrenCase, Row } from './row.ts';
import { declaring, editByHand, heldIn, pathOf, portalFor } from './suite.ts';
import { table } from './table.ts';
import type { Fields } from './tree.ts';

type Children = ReadonlyMap<string, Fields>;

const cases = table
  .filter(row => row.manual)
  .flatMap(row =>
    Object.entries(row.children).map(([field, one]) => [`${row.name} ${field}`, row, field, one] as const),
  );

/** Wishes for children, and what is removed. */
function wishes({ of, spare, label }: ChildrenCase): readonly (readonly [string, Children, string[]])[] {
  const [first = '', second = '', third = ''] = of.keys();
  const child = (key: string): Fields => of.get(key) ?? {};
  const list = [...of];
  return [
    ['one more', new Map([...list.slice(0, 2), ['one_more', spare], ...list.slice(2)]), []],
    ['another label', new Map([...of, [first, { ...child(first), [label]: 'Relabelled' }]]), []],
    ['another order', new Map([...of].reverse()), []],
    ['one less', new Map([...of].filter(([key]) => key !== third)), [third]],
    [
      'all of it',
      new Map([
        ['one_more', spare],
        [second, { ...child(second), [label]: 'Relabelled' }],
        ...list.filter(([key]) => key !== second && key !== third),
      ]),
      [third],
    ],
  ];
}

const each = cases.flatMap(([name, row, field, one]) =>
  wishes(one).map(
    ([wish, children, removed]) => [`${name}: ${wish}`, row, field, one, children, removed] as const,
  ),
);

/** A portal in which a person has made all of the example. */
async function portalWith(row: Row, field: string, one: ChildrenCase) {
  const driver = await portalFor(row);
  const { key } = row.example;
  await editByHand(driver, row, { [field]: one.of });
  const declares = (of: Children, removed: readonly string[] = []) =>
    declaring(
      row,
      { [key]: { ...one.in, [field]: of } },
      { removed: removed.map(child => formatAddress({ kind: one.as, path: [...pathOf(row, key), child] })) },
    );
  return { driver, declares };
}

describe.each(each)('%s', (_, row, field, one, children, removed) => {
  it('stays in the plan, with what to do, until a person has done it', async () => {
    const { driver, declares } = await portalWith(row, field, one);
    expect((await driver.plan(declares(one.of))).changes).toEqual([]);
    const files = declares(children, removed);

    const { plan, writes } = await driver.apply(files, { takeOver: ['*'], revert: ['*'] });

    expect([...new Set(heldIn(plan).map(text => text.split(' ').at(-1)))]).toEqual(['manual']);
    expect(plan.changes.flatMap(change => change.units).every(unit => unit.held)).toBe(true);
    expect(plan.changes.flatMap(change => change.steps)).toEqual([]);
    expect(writes).toEqual([]);
    expect(heldIn((await driver.apply(files)).plan)).toEqual(heldIn(plan));

    await editByHand(driver, row, { [field]: children });

    expect((await driver.plan(files)).changes).toEqual([]);
    expect((await driver.apply(files)).writes).toEqual([]);
  });
});
