import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeYaml } from '../../src/config/write.ts';
import { isHeld } from '../../src/core/permitted.ts';
import { planJson } from '../../src/render/plan-json.ts';
import { readBodies, touched } from '../conformance/bodies.ts';
import { isWrite, openDriver, type Texts } from '../conformance/driver.ts';
import { heldIn, permittedIn } from '../conformance/suite.ts';
import { table } from '../conformance/table.ts';
import { mapOf } from '../conformance/tree.ts';
import { clicked, type Leads, leads } from './leads.ts';

const runs = { numRuns: 12 };
const patience = 120_000;
const rows = table.filter(({ kind }) => kind === 'list' || kind === 'workflow');

function filesOf(wanted: Leads): Texts {
  // sections are maps of maps
  return { 'all.yaml': writeYaml(mapOf({ ...wanted }) as Parameters<typeof writeYaml>[0]) };
}

describe('for random lists and workflows', () => {
  it(
    'apply makes plan empty, touches nothing else, and writes nothing the second time',
    async () => {
      const driver = await openDriver();
      await fc.assert(
        fc.asyncProperty(leads, clicked, async (wanted, edits) => {
          driver.reset();
          await driver.edit(edits);
          const files = filesOf(wanted);
          const before = await readBodies(driver, rows);

          const { plan, outcome } = await driver.apply(files);

          expect(heldIn(plan)).toEqual([]);
          expect(
            outcome.results.filter(
              ({ status, unsettled, respelled }) => status !== 'done' || unsettled || respelled,
            ),
          ).toEqual([]);
          expect(permittedIn(plan)).toHaveLength(9);
          expect(touched(before, await readBodies(driver, rows), plan.changes, rows)).toEqual([]);

          const again = await driver.apply(files);
          expect(again.plan.changes).toEqual([]);
          expect(again.writes).toEqual([]);
          driver.forget();
          expect((await driver.plan(files)).changes.filter(change => !isHeld(change))).toEqual([]);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'plan makes no write, reads nothing twice, and says the same in whatever order HubSpot lists things',
    async () => {
      const driver = await openDriver();
      await fc.assert(
        fc.asyncProperty(leads, leads, clicked, async (before, wanted, edits) => {
          driver.reset();
          await driver.apply(filesOf(before));
          await driver.edit(edits);
          const start = driver.requestsSince(0).length;
          const first = await driver.plan(filesOf(wanted));

          const requests = driver.requestsSince(start);
          expect(requests.filter(isWrite)).toEqual([]);
          expect(requests.filter(({ status }) => status >= 400)).toEqual([]);
          const asked = requests.map(({ method, path }) => `${method} ${path}`);
          expect(asked.filter((one, index) => asked.indexOf(one) < index)).toEqual([]);

          driver.emulator.faults.add({ match: {}, unordered: true });
          const turned = await driver.plan(filesOf(wanted));
          driver.emulator.faults.clear();
          expect(JSON.stringify(planJson(turned))).toBe(JSON.stringify(planJson(first)));
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
        fc.asyncProperty(leads, clicked, async (made, edits) => {
          driver.reset();
          await driver.apply(filesOf(made));
          await driver.edit(edits);
          driver.forget();
          const pulled = await driver.pull(['contacts'], 'list.*', 'workflow.*');
          const plan = await driver.plan(pulled);
          expect(plan.changes).toEqual([]);
          // an action that lacks what it needs may have no words; nothing is left out without saying so
          const others = plan.unmanaged.filter(({ kind }) => kind === 'list' || kind === 'workflow');
          expect(others.reduce((sum, { count }) => sum + count, 0)).toBe(driver.leftOut.length);
          expect(driver.leftOut.filter(address => !/^workflow\.by_hand_\d$/.test(address))).toEqual([]);
        }),
        runs,
      );
    },
    patience,
  );
});
