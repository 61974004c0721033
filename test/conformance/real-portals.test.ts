import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isObject, type JsonObject } from '../../src/core/call.ts';
import { permittedPart } from '../../src/core/permitted.ts';
import type { Plan } from '../../src/core/plan.ts';
import { makeDirectory } from '../cli/test-workspace.ts';
import { type Driver, openDriver, type Texts } from './driver.ts';
import {
  alike,
  contactsOnly,
  grownDeals,
  grownLifecycle,
  grownTickets,
  partOf,
  pipelineCount,
  type Seeds,
  stageCount,
} from './portals/grown.ts';
import { heldIn } from './suite.ts';

const objectTypes = ['contacts', 'companies', 'deals', 'tickets'];
const seeds = Array.from({ length: 3 }, (_, seed) => seed);

const grown = (seed: number): Seeds => ({
  'pipelines/deals.json': grownDeals(seed),
  'pipelines/tickets.json': grownTickets,
  ...(seed % 2 === 0 ? grownLifecycle : contactsOnly),
});

function seedFrom(all: Seeds): string {
  return makeDirectory(
    Object.fromEntries(Object.entries(all).map(([path, results]) => [path, JSON.stringify({ results })])),
  );
}

/** Recorded bodies lie beside a checkout that has them. */
const samples = join(import.meta.dirname, '../../../shared/samples/pipelines');
const recorded: readonly (readonly [string, Seeds])[] = existsSync(samples)
  ? [
      [
        'recorded',
        Object.fromEntries(
          readdirSync(samples).map(file => [
            `pipelines/${file.split('.')[0]}.json`,
            // what HubSpot answered
            (JSON.parse(readFileSync(join(samples, file), 'utf8')) as { results: JsonObject[] }).results,
          ]),
        ),
      ],
    ]
  : [];

const portals: readonly (readonly [string, Seeds])[] = [
  ...recorded,
  ...seeds.map(seed => [`grown for years (${seed})`, grown(seed)] as const),
];

const byApi = { 'portal.yaml': 'lifecycleStages: { write: api }' };

/** What a plan would do, and what of it waits for more than a word. */
function openIn(plan: Plan): readonly string[] {
  return [
    ...plan.changes.flatMap(change => (permittedPart(change) ? [change.address] : [])),
    ...plan.changes.flatMap(change => (change.held ? [`${change.address} ${change.held.reason}`] : [])),
    ...heldIn(plan).filter(text => !text.startsWith(' ')),
  ];
}

/** Pipelines and stages of an object type. */
async function countIn(driver: Driver, objectType: string): Promise<readonly [number, number]> {
  const { results } = await driver.send('GET', `/crm/pipelines/2026-09/${objectType}`);
  const pipelines = Array.isArray(results) ? results.filter(isObject) : [];
  const stages = pipelines.flatMap(({ stages: all }) => (Array.isArray(all) ? all : []));
  return [pipelines.length, stages.length];
}

async function applyReviewed(driver: Driver, files: Texts): Promise<void> {
  const done = await driver.applySaved(files, await driver.plan(files));
  if ('refused' in done) throw new Error(done.refused.map(one => `${one.address} ${one.says}`).join('\n'));
  const { results } = done.applied.outcome;
  expect(results.filter(one => one.status !== 'done' || one.respelled || one.unsettled)).toEqual([]);
}

describe('the deal pipelines of a grown portal', () => {
  it('are as many as one real portal has', async () => {
    const driver = await openDriver({ seed: seedFrom(grown(0)) });
    expect(await countIn(driver, 'deals')).toEqual([pipelineCount, stageCount]);
    expect([pipelineCount, stageCount]).toEqual([15, 189]);
  });
});

describe.each(portals)('a %s portal', (_, all) => {
  it('is pulled into a configuration that is valid, plans nothing and writes nothing', async () => {
    const driver = await openDriver({ seed: seedFrom(all) });
    const pulled = await driver.pull(objectTypes);

    const { plan, writes } = await driver.apply(pulled);

    expect(plan.changes).toEqual([]);
    expect(plan.remarks).toEqual([]);
    expect(plan.unmanaged.filter(({ kind }) => kind === 'pipeline')).toEqual([]);
    expect(writes).toEqual([]);
    expect((await driver.plan({ ...pulled, ...byApi })).changes).toEqual([]);
  });

  it('is built again in a fresh one', async () => {
    const driver = await openDriver({ seed: seedFrom(all) });
    const pulled = { ...(await driver.pull(objectTypes)), ...byApi };
    const fresh = await openDriver({ lifecycleWrites: 'separate' });

    await applyReviewed(fresh, pulled);

    const open = openIn(await fresh.plan(pulled));
    expect(open).toEqual('pipelines/tickets.json' in all ? ['pipeline.tickets.returns notCreatable'] : []);
    const again = await fresh.apply(pulled);
    expect(again.writes).toEqual([]);
    fresh.forget();
    expect(openIn(await fresh.plan(pulled))).toEqual(open);
  });

  it('meets one that has some of it by hand: what is there is adopted, nothing is made twice', async () => {
    const driver = await openDriver({ seed: seedFrom(all) });
    const pulled = await driver.pull(objectTypes);
    const some = partOf(all);
    const other = await openDriver({ seed: seedFrom(some), lifecycleWrites: 'separate' });
    const files = { ...pulled, ...byApi };

    const unseen = await other.apply(files);

    expect(unseen.plan.changes.filter(({ action }) => action === 'adopt').length).toBeGreaterThan(0);
    expect([...new Set(heldIn(unseen.plan).map(text => text.split(' ').at(-1)))].sort()).toEqual(
      expect.arrayContaining(['takeover']),
    );
    await applyReviewed(other, files);
    expect(openIn(await other.plan(files))).toEqual([]);
    for (const objectType of ['contacts', 'companies', 'deals'])
      expect(await countIn(other, objectType)).toEqual(await countIn(driver, objectType));
  });
});

describe('a portal in which things are called alike', () => {
  it('is pulled under ids, which tell them apart, and plans nothing', async () => {
    const driver = await openDriver({ seed: seedFrom(alike) });
    const pulled = await driver.pull('deals', 'pipeline.deals.*');

    expect(pulled['pipelines/deals.yaml']).toBe(`pipelines:
  deals:
    20:
      label: Bestand
      stages:
        won:
          label: Won
          probability: 1

    30:
      label: "Bestand "
      stages:
        won:
          label: Won
          probability: 1

    default:
      label: Sales Pipeline
      stages:
        10:
          label: Follow up
          probability: 0.2
        11:
          label: Followup
          probability: 0.3
        won:
          label: Won
          probability: 1

    partners:
      label: Partners
      stages:
        new: New
        won:
          label: Won
          probability: 1
`);
    expect((await driver.apply(pulled)).plan.changes).toEqual([]);
  });

  it('is built again in a fresh one, but for what lacks a probability', async () => {
    const driver = await openDriver({ seed: seedFrom(alike) });
    const pulled = await driver.pull('deals', 'pipeline.deals.*');
    const fresh = await openDriver();

    await applyReviewed(fresh, pulled);

    expect(openIn(await fresh.plan(pulled))).toEqual(['pipeline.deals.partners incomplete']);
    expect(await countIn(fresh, 'deals')).toEqual([3, 7 + 3 + 1 + 1]);
  });

  it('asks for pins where others are there already', async () => {
    const driver = await openDriver({ seed: seedFrom(alike) });
    const pulled = await driver.pull('deals', 'pipeline.deals.*');
    const other = await openDriver({ seed: seedFrom(partOf(alike)) });
    const before = await countIn(other, 'deals');

    const { plan, writes } = await other.apply(pulled);

    expect(writes).toEqual([]);
    expect(await countIn(other, 'deals')).toEqual(before);
    const held = plan.changes.filter(change => change.held);
    expect(held.map(({ address, held: hold }) => [address, hold?.reason])).toEqual([
      ['pipeline.deals.20', 'ambiguous'],
      ['pipeline.deals.30', 'ambiguous'],
    ]);
    for (const { address, held: hold } of held) {
      for (const id of ['5000001', '5000002']) expect(hold?.says).toContain(id);
      expect(hold?.wayOut).toContain(`name the right one under ids: { ${address}: "500000`);
    }
    const pins = { 'ids.yaml': 'ids: { pipeline.deals.20: "5000001", pipeline.deals.30: "5000002" }' };
    expect((await other.plan({ ...pulled, ...pins })).changes.filter(({ held }) => held)).toEqual([]);
  });
});
