import { describe, expect, it } from 'vitest';
import { addressOf, applyAll, declaring, everyOf, permittedIn, portalFor } from './suite.ts';
import { passing as table } from './table.ts';

describe.each(table)('a $name', row => {
  it.each(Object.entries(row.creates))(
    'is created with %s, and pulled back into the same',
    async (_, things) => {
      const driver = await portalFor(row);
      const files = declaring(row, things);
      const keys = Object.keys(things).sort();

      const { plan } = await applyAll(driver, files);

      expect(
        permittedIn(plan)
          .map(change => [change.action, change.key])
          .sort(),
      ).toEqual(keys.map(key => ['create', key]));
      driver.forget();
      expect((await driver.plan(files)).changes, 'adopted in silence').toEqual([]);
      const pulled = await driver.pull(row.objectType, everyOf(row));
      const planned = await driver.plan(pulled);
      expect(planned.changes).toEqual([]);
      expect(planned.unmanaged.filter(({ kind }) => kind === row.kind)).toEqual([]);
    },
  );

  it('is created from YAML that was pulled from another portal', async () => {
    const source = await portalFor(row);
    await applyAll(source, declaring(row, { [row.example.key]: row.example.fields }));
    const pulled = await source.pull(row.objectType, addressOf(row, row.example.key));
    const fresh = await portalFor(row);

    const { plan } = await applyAll(fresh, pulled);

    expect(permittedIn(plan).map(change => change.key)).toContain(row.example.key);
  });

  it('of HubSpot is never declared by a pull of everything', async () => {
    const driver = await portalFor(row);
    const planned = await driver.plan(await driver.pull(row.objectType, everyOf(row)));
    expect(planned.changes).toEqual([]);
  });
});
