import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { floorOf } from './floor.ts';
import { measure, root, type Usage } from './measure.ts';
import { type BenchPortal, startPortal } from './portal.ts';
import { writeProperties, writeWorkspace } from './workspace.ts';

export interface Row extends Usage {
  readonly what: string;
  /** How many properties, workflows and lists each, or portals. */
  readonly count: number;
  readonly latency: number;
  readonly seconds: number;
  readonly requests: number;
  readonly floor: number;
}

/** Plan and apply of so many new properties, the empty plan after it and, if wanted, a new label for each of them. */
export async function scale(properties: number, latency: number, relabel: boolean): Promise<Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'portalform-bench-'));
  const portal = await startPortal(latency);
  try {
    writeWorkspace(directory, properties, portal);
    const run = (what: string, args: readonly string[]) =>
      row(what, args, { properties, latency, directory, portal });
    const rows = [
      await run('plan, all new', ['plan']),
      await run('apply, all new', ['apply', '--yes', '--quiet']),
      await run('plan, nothing to do', ['plan']),
    ];
    if (!relabel) return rows;
    writeProperties(directory, properties, 'Field');
    return [...rows, await run('apply, a label each', ['apply', '--yes', '--quiet'])];
  } finally {
    await portal.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Setting {
  readonly properties: number;
  readonly latency: number;
  readonly directory: string;
  readonly portal: BenchPortal;
}

async function row(
  what: string,
  args: readonly string[],
  { properties, latency, directory, portal }: Setting,
): Promise<Row> {
  const before = await portal.requests();
  const { seconds, ...usage } = await measure([join(root, 'dist', 'cli.js'), ...args], directory, {
    BENCH_TOKEN: portal.token,
  });
  const requests = (await portal.requests()) - before;
  return { what, count: properties, latency, seconds, requests, ...usage, floor: floorOf(requests, latency) };
}
