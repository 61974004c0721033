import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noPortal } from '../../src/filter/index.ts';
import { liftWorkflow, lowerWorkflow } from '../../src/workflow/index.ts';
import { floorOf } from './floor.ts';
import { flowBody, listBody } from './flows.ts';
import { measure, root } from './measure.ts';
import { startPortal } from './portal.ts';
import type { Row } from './scale.ts';

const ACTIONS = 40;

/** Milliseconds to lift so many workflows of 40 actions, and to lower them over what they were lifted from. */
export function liftAndLower(count: number): { readonly lift: number; readonly lower: number } {
  const bodies = Array.from({ length: count }, (_, index) => flowBody(index, ACTIONS));
  const start = performance.now();
  const forms = bodies.map(body => liftWorkflow(body, noPortal));
  const lifted = performance.now();
  for (const [index, form] of forms.entries()) lowerWorkflow(form, noPortal, bodies[index]);
  return { lift: lifted - start, lower: performance.now() - lifted };
}

/** A portal with so many workflows and lists: pulled, then planned with an empty cache and with a full one. */
export async function workflows(count: number, latency: number): Promise<Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'portalform-bench-'));
  const seed = join(directory, 'seed');
  mkdirSync(seed);
  const bodies = Array.from({ length: count }, (_, index) => index);
  writeFileSync(join(seed, 'flows.json'), JSON.stringify(bodies.map(index => flowBody(index, ACTIONS))));
  writeFileSync(join(seed, 'lists.json'), JSON.stringify({ lists: bodies.map(listBody) }));
  const portal = await startPortal(latency, seed);
  try {
    mkdirSync(join(directory, 'portals', 'bench'), { recursive: true });
    writeFileSync(
      join(directory, 'portals', 'bench', 'portal.yaml'),
      `portal: { portalId: ${portal.portalId}, token: BENCH_TOKEN, endpoint: "${portal.url}" }\n`,
    );
    const run = async (what: string, args: readonly string[]): Promise<Row> => {
      const before = await portal.requests();
      const cli = [join(root, 'dist', 'cli.js'), ...args];
      const { seconds, ...usage } = await measure(cli, directory, { BENCH_TOKEN: portal.token });
      const requests = (await portal.requests()) - before;
      return { what, count, latency, seconds, requests, ...usage, floor: floorOf(requests, latency) };
    };
    const pulled = await run('pull', ['pull', 'bench', '--select', 'list.*', '--select', 'workflow.*']);
    rmSync(join(directory, '.portalform'), { recursive: true, force: true });
    return [pulled, await run('plan, nothing kept', ['plan']), await run('plan, bodies kept', ['plan'])];
  } finally {
    await portal.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
