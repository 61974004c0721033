import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { setEndpoint } from '../../scripts/demo/workspace.ts';
import { type Emulator, startEmulator } from '../../src/emulator/index.ts';
import { run } from '../cli/test-io.ts';

const repository = join(import.meta.dirname, '../..');
const portals = [
  { name: 'eu', tokens: ['HUBSPOT_EU_READ', 'HUBSPOT_EU_WRITE'] },
  { name: 'na', tokens: ['HUBSPOT_NA_TOKEN'] },
  { name: 'apac', tokens: ['HUBSPOT_APAC_TOKEN'] },
];

const cleanups: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function emulate(portal: string): Promise<Emulator> {
  const emulator = await startEmulator({ seed: join(repository, 'examples/acme', portal) });
  cleanups.push(() => emulator.close());
  return emulator;
}

function copyPortals(): string {
  const directory = mkdtempSync(join(tmpdir(), 'portalform-example-'));
  cleanups.push(() => rmSync(directory, { recursive: true, force: true }));
  cpSync(join(repository, 'portals'), join(directory, 'portals'), { recursive: true });
  return directory;
}

describe('the example company', () => {
  it('is valid without a single finding', async () => {
    const { exit, json, stderr } = await run(['validate', '--json'], { cwd: repository });
    expect(json()).toMatchObject({
      diagnostics: [],
      portals: [{ portal: 'apac' }, { portal: 'eu' }, { portal: 'na' }],
    });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  });

  it.each(portals)(
    'has a seed for $name that the emulator reads completely, with the id of portal.yaml',
    async ({ name }) => {
      const { notes, portalId } = await emulate(name);
      expect(notes).toEqual([]);
      expect(readFileSync(join(repository, 'portals', name, 'portal.yaml'), 'utf8')).toContain(
        `portalId: ${portalId} `.trimEnd(),
      );
    },
  );

  it.each(portals)('can be applied to $name, and then nothing is left to do', async ({ name, tokens }) => {
    const cwd = copyPortals();
    const { url, token } = await emulate(name);
    setEndpoint(cwd, name, url);
    const world = { cwd, env: Object.fromEntries(tokens.map(variable => [variable, token])) };
    const planned = await run(['plan', name, '--out', 'plan.json', '--detailed-exitcode'], world);
    const applied = await run(['apply', 'plan.json'], world);
    const again = await run(['plan', name, '--detailed-exitcode'], world);
    expect([planned.exit, applied.exit, again.exit], applied.stderr).toEqual([2, 0, 0]);
    expect(again.stdout).toMatch(/^No changes\./m);
  });
});
