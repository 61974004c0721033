import { describe, expect, it } from 'vitest';
import type { Driver } from './driver.ts';
import { property } from './rows/property.ts';
import { propertyGroup as group } from './rows/propertyGroup.ts';
import {
  addressOf,
  applyAll,
  declaring,
  editByHand,
  heldIn,
  permittedIn,
  pinned,
  placeOf,
  portalFor,
  titleOf,
} from './suite.ts';
import { removable } from './table.ts';

describe.each(removable)('a $name that a removed: entry names', row => {
  const { key, fields, value } = row.example;
  const address = addressOf(row, key);

  async function portalWithOne() {
    const driver = await portalFor(row);
    await applyAll(driver, declaring(row, { [key]: fields }));
    return driver;
  }

  /** Paths of records that hold it. */
  async function fillWith(driver: Driver, count: number): Promise<readonly string[]> {
    const records: string[] = [];
    for (let index = 0; row.fill && index < count; index += 1) {
      const { path, body } = row.fill(key, value);
      const { id } = await driver.send('POST', path, body);
      records.push(`${path}/${id}`);
    }
    return records;
  }

  if (row.keptFor)
    it('is kept while records hold it', async () => {
      const driver = await portalWithOne();
      const records = await fillWith(driver, 2);
      const files = declaring(row, {}, { removed: [address] });

      const { plan, writes } = await driver.apply(files);

      expect(heldIn(plan)).toEqual([` ${row.keptFor}`]);
      expect(plan.changes.map(change => change.records)).toEqual([2]);
      expect(writes).toEqual([]);
      for (const record of records) await driver.send('DELETE', record);
      await applyAll(driver, files);
    });

  it('is removed, with the records that hold it', async () => {
    const driver = await portalWithOne();
    const lost = row.keptFor === undefined ? 3 : 0;
    await fillWith(driver, lost);

    const { plan, writes } = await applyAll(driver, declaring(row, {}, { removed: [address] }));

    expect(permittedIn(plan).map(change => [change.action, change.address, change.records])).toEqual([
      ['remove', address, row.fill ? lost : undefined],
    ]);
    expect(permittedIn(plan)[0]?.risks).toHaveLength(1);
    expect(writes.map(write => write.method)).toEqual(['DELETE']);
    const again = await driver.plan(declaring(row, {}, { removed: [address] }));
    expect(again.changes).toEqual([]);
    expect(again.remarks.map(remark => remark.says)).toEqual([
      expect.stringMatching(/^is not in the portal.*the `removed:` entry has done its work, delete it$/),
    ]);
  });

  it('is kept while limits hold', async () => {
    const driver = await portalWithOne();
    const losesValues = row.fill !== undefined && row.keptFor === undefined;
    await fillWith(driver, losesValues ? 1 : 0);
    const limits = ['limits: { removals: 0 }', ...(losesValues ? ['limits: { recordsAffected: 0 }'] : [])];
    for (const settings of limits) {
      const { plan, writes } = await driver.apply(declaring(row, {}, { removed: [address], settings }));
      expect(heldIn(plan)).toEqual([' limit']);
      expect(plan.changes[0]?.held?.wayOut).toContain('raise limits');
      expect(writes).toEqual([]);
    }
  });

  it('is removed by exactly the plan that was seen, or not at all', async () => {
    const driver = await portalWithOne();
    const pins = row.numbered ? await pinned(driver, row) : {};
    const files = { ...declaring(row, {}, { removed: [address] }), ...pins };
    const seen = await driver.plan(files);
    await editByHand(driver, row, { [titleOf(row)]: 'Precious' });

    const stale = await driver.applySaved(files, seen);
    expect('refused' in stale && stale.refused.map(deviation => deviation.address)).toEqual([address]);

    const fresh = await driver.applySaved(files, await driver.plan(files));
    expect('applied' in fresh && fresh.applied.outcome.results.map(result => result.status)).toEqual([
      'done',
    ]);
  });

  it('is never removed because configuration no longer mentions it', async () => {
    const driver = await portalWithOne();
    const { plan } = await applyAll(driver, declaring(row, {}));
    expect(plan.changes).toEqual([]);
  });

  if (row.neverRemoved)
    it("is left alone when it is HubSpot's", async () => {
      const driver = await portalFor(row);
      const { plan, writes } = await applyAll(
        driver,
        declaring(row, {}, { removed: [addressOf(row, row.neverRemoved ?? '')] }),
      );
      expect(heldIn(plan)).toEqual([' readOnly']);
      expect(writes).toEqual([]);
    });

  it('can be made again under the same name, with a word about old values where there can be some', async () => {
    const driver = await portalWithOne();
    await applyAll(driver, declaring(row, {}, { removed: [address] }));
    const { plan } = await applyAll(driver, declaring(row, { [key]: fields }));
    expect(permittedIn(plan).map(change => change.action)).toEqual(['create']);
    expect(permittedIn(plan).flatMap(change => change.risks).length).toBe(row.restores ? 1 : 0);
  });

  it('is seen to be missing when somebody removed it by hand', async () => {
    const driver = await portalWithOne();
    await driver.edit([{ method: 'DELETE', path: await placeOf(driver, row) }]);
    const { plan } = await driver.apply(declaring(row, { [key]: fields }));
    expect(plan.changes.map(change => change.address)).toEqual([address]);
  });
});

describe('what things need one another', () => {
  const example = { [property.example.key]: property.example.fields };
  const groupAddress = `${group.kind}.${group.objectType}.conformance`;

  it('keeps a thing that others still use', async () => {
    const driver = await portalFor(property);
    await applyAll(driver, declaring(property, example));
    const { plan, writes } = await driver.apply({
      'removed.yaml': `removed: [{ address: ${groupAddress} }]\n`,
    });
    expect(plan.changes.map(change => change.held?.reason)).toEqual(['dependants']);
    expect(plan.changes[0]?.held?.says).toContain(property.example.key);
    expect(writes).toEqual([]);
  });

  it('removes users first', async () => {
    const driver = await portalFor(property);
    const keys = [property.example.key, 'currency', 'other_currency', 'third_currency'];
    await applyAll(driver, declaring(property, example));
    const addresses = [groupAddress, ...keys.map(key => addressOf(property, key))];
    const removed = addresses.map(address => `  - { address: ${address} }\n`).join('');
    const { writes } = await applyAll(driver, { 'removed.yaml': `removed:\n${removed}` });
    expect(writes).toHaveLength(addresses.length);
    expect(writes.at(-1)?.path).toBe(group.path('conformance'));
  });
});
