import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeYaml } from '../../src/config/write.ts';
import { isHeld } from '../../src/core/permitted.ts';
import { readBodies, touched } from '../conformance/bodies.ts';
import { type Driver, isWrite, openDriver, type Texts } from '../conformance/driver.ts';
import { heldIn, permittedIn } from '../conformance/suite.ts';
import { table } from '../conformance/table.ts';
import { type Fields, mapOf } from '../conformance/tree.ts';
import {
  bodyOf,
  type Configuration,
  configuration,
  type Definitions,
  definitions,
  type HandEdit,
  handEdit,
} from './arbitrary.ts';

const runs = { numRuns: 30 };
const patience = 120_000;
const properties = '/crm/properties/2026-09/contacts';

function filesOf({ groups, properties: declared }: Configuration): Texts {
  const tree = mapOf({ propertyGroups: { contacts: groups }, properties: { contacts: declared } });
  return { 'all.yaml': writeYaml(tree as Parameters<typeof writeYaml>[0]) };
}

/** A portal that people have worked in: some of the same names, made and changed by hand, and others. */
async function portalWith(
  driver: Driver,
  made: Definitions,
  edits: readonly HandEdit[],
  withGroup: boolean,
): Promise<void> {
  driver.reset();
  if (withGroup)
    await driver.send('POST', `${properties}/groups`, { name: 'conformance', label: 'Made by hand' });
  for (const [key, fields] of Object.entries(made)) {
    await driver.send('POST', properties, { ...bodyOf(key, fields), groupName: 'contactinformation' });
  }
  await driver.send(
    'POST',
    properties,
    bodyOf('unmanaged', {
      label: 'Mine',
      groupName: 'contactinformation',
      type: 'string',
      fieldType: 'text',
    }),
  );
  for (const { key, body } of edits) {
    const { options, ...rest } = body;
    const mine = Object.hasOwn(made, key) ? made[key] : undefined;
    const fits = mine?.type === 'enumeration';
    if (mine) await driver.send('PATCH', `${properties}/${key}`, fits || options === undefined ? body : rest);
  }
}

const world = fc
  .record({
    wanted: configuration,
    made: definitions,
    edits: fc.array(handEdit, { maxLength: 4 }),
    withGroup: fc.boolean(),
  })
  .map(one => ({
    ...one,
    made: Object.fromEntries(
      Object.entries(one.made).filter(([key, fields]) =>
        canBecome(fields, Object.hasOwn(one.wanted.properties, key) ? one.wanted.properties[key] : undefined),
      ),
    ),
  }));

/**
 * A bool keeps no other options, and nothing removes them by itself. Nobody knows whether HubSpot makes a calculation
 * of what was none.
 */
function canBecome(made: Fields, wanted: Fields | undefined): boolean {
  if (wanted?.type === 'bool' && made.type === 'enumeration') return false;
  return wanted?.calculationFormula === undefined || made.calculationFormula !== undefined;
}

/** What no apply can do, and says so. */
const never = new Set(['fixed', 'readOnly', 'notCreatable', 'unresolved', 'dependency']);

describe('for random configurations and random portals', () => {
  it(
    'apply makes plan empty, touches nothing else, writes what was planned, and writes it once',
    async () => {
      const driver = await openDriver();
      await fc.assert(
        fc.asyncProperty(world, async ({ wanted, made, edits, withGroup }) => {
          await portalWith(driver, made, edits, withGroup);
          const files = filesOf(wanted);
          const before = await readBodies(driver, table);

          const { plan, outcome, writes } = await driver.apply(files, { takeOver: ['*'] });

          expect(
            outcome.results.filter(
              ({ status, unsettled, respelled }) => status !== 'done' || unsettled || respelled,
            ),
          ).toEqual([]);
          const permitted = permittedIn(plan);
          expect(outcome.results.map(result => result.address).sort()).toEqual(
            permitted.map(change => change.address).sort(),
          );
          expect(touched(before, await readBodies(driver, table), plan.changes, table)).toEqual([]);

          const single = permitted.filter(change => change.action !== 'create').map(change => change.id);
          expect(
            writes
              .filter(write => write.method !== 'POST')
              .map(write => write.path.split('/').at(-1))
              .sort(),
          ).toEqual(single.sort());
          const creates = permitted.filter(change => change.action === 'create');
          expect(writes.filter(write => write.method === 'POST').length).toBeLessThanOrEqual(creates.length);

          const again = await driver.apply(files, { takeOver: ['*'] });
          expect(again.plan.changes.filter(change => !isHeld(change))).toEqual([]);
          expect(again.writes).toEqual([]);
          expect(heldIn(again.plan).filter(text => !never.has(text.split(' ').at(-1) ?? ''))).toEqual([]);
          driver.forget();
          expect(
            (await driver.plan(files, { takeOver: ['*'] })).changes.filter(change => !isHeld(change)),
          ).toEqual([]);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'plan makes no write and says the same twice',
    async () => {
      const driver = await openDriver();
      await fc.assert(
        fc.asyncProperty(world, async ({ wanted, made, edits, withGroup }) => {
          await portalWith(driver, made, edits, withGroup);
          const start = driver.requestsSince(0).length;
          const first = await driver.plan(filesOf(wanted));
          const second = await driver.plan(filesOf(wanted));
          expect(second).toEqual(first);
          expect(driver.requestsSince(start).filter(isWrite)).toEqual([]);
          expect(driver.requestsSince(start).filter(request => request.status >= 400)).toEqual([]);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'what pull writes makes plan empty in an empty workspace',
    async () => {
      const driver = await openDriver();
      await fc.assert(
        fc.asyncProperty(world, async ({ made, edits, withGroup }) => {
          await portalWith(driver, made, edits, withGroup);
          const pulled = await driver.pull('contacts', 'property.contacts.*');
          const plan = await driver.plan(pulled);
          expect(plan.changes).toEqual([]);
          expect(plan.unmanaged.filter(({ kind }) => kind === 'property')).toEqual([]);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'an apply that stops in the middle leaves what the next one finishes',
    async () => {
      const driver = await openDriver();
      await fc.assert(
        fc.asyncProperty(
          world,
          fc.nat(6),
          fc.constantFrom<'before' | 'after'>('before', 'after'),
          async ({ wanted, made, edits, withGroup }, nth, drop) => {
            await portalWith(driver, made, edits, withGroup);
            const files = filesOf(wanted);
            const before = await readBodies(driver, table);
            driver.emulator.faults.add({ match: { path: '/crm/properties/*' }, nth: nth + 1, drop });

            const first = await driver.apply(files, { takeOver: ['*'] }).catch(error => error);
            driver.emulator.faults.clear();
            const second = await driver.apply(files, { takeOver: ['*'] });

            expect(second.outcome.results.filter(result => result.status !== 'done')).toEqual([]);
            const changes = [...(first instanceof Error ? [] : first.plan.changes), ...second.plan.changes];
            expect(touched(before, await readBodies(driver, table), changes, table)).toEqual([]);
            expect(
              (await driver.plan(files, { takeOver: ['*'] })).changes.filter(change => !isHeld(change)),
            ).toEqual([]);
          },
        ),
        runs,
      );
    },
    patience,
  );
});
