import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Emulated } from '../../cli/emulated.ts';
import { FLOWS, flowNamed, openSeeded } from './alone.ts';
import { baseLayer } from './portals.ts';

const FILE = 'portals/eu/long-way.yaml';
const NAME = 'Said the long way';
const text = readFileSync(join(import.meta.dirname, 'long-way.yaml'), 'utf8');
/** Nothing about it says that it is one. */
const WEAK = 'summer-time';

/** The configuration of all without its workflows, and those that are said the long way. */
async function open(): Promise<Emulated> {
  const own = Object.entries(baseLayer())
    .filter(([path]) => !/\/(workflows|code)\//.test(path))
    .map(([path, yaml]) => [path.replace('base', 'eu'), yaml]);
  const portal = await openSeeded({ ...Object.fromEntries(own), [FILE]: text });
  return { ...portal, cli: portal.in({ env: { TOKEN: portal.emulator.token, WEAK } }) };
}

describe('workflows that are said the long way', () => {
  it('are stored as sent, and leave nothing to do', async () => {
    const portal = await open();
    const applied = await portal.cli('apply', '--yes');
    expect(applied.stdout).toContain('Apply complete!');
    expect(applied.stdout).not.toContain('HubSpot stored');
    expect(JSON.stringify(await flowNamed(portal, NAME))).toContain(`key=${WEAK}&b=1`);
    expect((await portal.cli('plan')).stdout).toContain('No changes. Portal eu');
    portal.asked();
    await portal.cli('apply', '--yes');
    expect(portal.asked().filter(request => /^(PUT|POST) \S+flows(\/\d+)?$/.test(request))).toEqual([]);
  }, 120_000);

  it('keep a secret that does not look like one, when another step changes and nobody has it any more', async () => {
    const portal = await open();
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: text.replace('body: hello', 'body: hello again') });
    const without = portal.in({ env: { TOKEN: portal.emulator.token } });
    const applied = await without('apply', '--yes');
    expect(applied.stdout).toContain('Apply complete! Resources: 0 added, 1 changed, 0 destroyed.');
    const { id, actions } = await flowNamed(portal, NAME);
    expect(JSON.stringify(actions)).toContain(`key=${WEAK}&b=1`);
    expect(portal.asked()).toContain(`PUT ${FLOWS}/${String(id)}`);
    expect(applied.stdout).not.toContain(WEAK);
  }, 120_000);
});
