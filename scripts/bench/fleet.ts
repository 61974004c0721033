import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { floorOf } from './floor.ts';
import { measure, root } from './measure.ts';
import { type BenchPortals, startPortals } from './portal.ts';
import type { Row } from './scale.ts';
import { writeProperties } from './workspace.ts';

/** What `--parallelism` is unless told otherwise. */
const AT_A_TIME = 10;

/** Fleets of portals that all extend one layer with so many properties: applied once, then planned. */
export async function fleets(
  sizes: readonly number[],
  properties: number,
  latency: number,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) rows.push(...(await fleetOf(size, properties, latency)));
  return rows;
}

async function fleetOf(count: number, properties: number, latency: number): Promise<readonly Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'portalform-bench-'));
  const emulated = await startPortals(count, latency);
  try {
    writeFleet(directory, properties, emulated);
    const run = async (what: string, args: readonly string[]): Promise<Row> => {
      const before = await emulated.requests();
      const cli = [join(root, 'dist', 'cli.js'), ...args];
      const token = emulated.portals[0]?.token ?? '';
      const { seconds, ...usage } = await measure(cli, directory, { BENCH_TOKEN: token });
      const requests = (await emulated.requests()) - before;
      // each portal has a rate limit of its own
      const floor = Math.ceil(count / AT_A_TIME) * floorOf(requests / count, latency);
      return { what, count, latency, seconds, requests, ...usage, floor };
    };
    return [
      await run('plan, all new', ['plan']),
      await run('apply, all new', ['apply', '--yes', '--quiet']),
      await run('plan, nothing to do', ['plan']),
    ];
  } finally {
    await emulated.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

function writeFleet(directory: string, properties: number, { portals }: BenchPortals): void {
  const base = join(directory, 'portals', 'bench');
  mkdirSync(join(base, 'properties'), { recursive: true });
  writeFileSync(join(base, 'groups.yaml'), 'propertyGroups: { contacts: { bench: Bench } }\n');
  writeProperties(directory, properties, 'Property');
  for (const { portalId, url } of portals) {
    const portal = join(directory, 'portals', `p${portalId}`);
    mkdirSync(portal);
    writeFileSync(
      join(portal, 'portal.yaml'),
      `portal: { portalId: ${portalId}, token: BENCH_TOKEN, endpoint: "${url}" }\nextends: [../bench]\n`,
    );
  }
}
