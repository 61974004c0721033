import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { dealsMoved, editByHand, lifecycleByHand } from '../../scripts/demo/people.ts';
import { setEndpoint } from '../../scripts/demo/workspace.ts';
import { type Emulator, startEmulator } from '../../src/emulator/index.ts';
import { run } from '../cli/test-io.ts';

const repository = join(import.meta.dirname, '../..');
const portals = [
  { name: 'eu', tokens: ['HUBSPOT_EU_READ', 'HUBSPOT_EU_WRITE'] },
  { name: 'na', tokens: ['HUBSPOT_NA_TOKEN'] },
  { name: 'apac', tokens: ['HUBSPOT_APAC_TOKEN'] },
];

const emptyPlan = /^No changes\. Portal \w+ \(\d+\) matches the configuration\.$/m;

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

  it.each(portals)(
    'can be applied to $name; when people have done their part, too, nothing is left to do',
    async ({ name, tokens }) => {
      const cwd = copyPortals();
      const emulator = await emulate(name);
      setEndpoint(cwd, name, emulator.url);
      const world = { cwd, env: Object.fromEntries(tokens.map(variable => [variable, emulator.token])) };
      const planned = await run(['plan', name, '--out', 'plan.json', '--detailed-exitcode'], world);
      const applied = await run(['apply', 'plan.json'], world);
      const waiting = await run(['plan', name], world);
      await editByHand(emulator, name === 'eu' ? [...lifecycleByHand, ...dealsMoved] : lifecycleByHand);
      const rest = await run(['plan', name, '--out', 'rest.json'], world);
      await run(['apply', 'rest.json'], world);
      const again = await run(['plan', name, '--detailed-exitcode'], world);
      expect([planned.exit, applied.exit, again.exit], applied.stderr).toEqual([2, 0, 0]);
      expect(waiting.stdout).toMatch(/add a stage "Sales Accepted Lead"/);
      expect(waiting.stdout).toMatch(/^No changes\..*, except for what is (held and )?/m);
      // what waited for people: the workflow that sets a stage they made; and in eu the stage that deals were in
      const changed = name === 'eu' ? 1 : 0;
      expect(rest.stdout).toContain(`\nPlan: 1 to add, ${changed} to change, 0 to destroy.\n`);
      expect(rest.stdout).toContain('+ workflow.accepted');
      expect(again.stdout).toMatch(emptyPlan);
      expect(again.stdout).not.toMatch(/^Held/m);
    },
  );

  it('says in overlays only where a portal differs', async () => {
    const shown = await Promise.all(
      portals.map(async ({ name }) => {
        const words = ['show', 'pipeline.deals.new_business', '--portal', name];
        const { stdout } = await run(words, { cwd: repository });
        return stdout.split('\n').filter(line => line.includes(`# portals/${name}/`));
      }),
    );
    expect(shown.map(lines => lines.map(line => line.split('#')[0]?.trim()))).toEqual([
      ['legal_review:', 'label: Legal review', 'probability: 0.7'],
      ['label: Quote'],
      [],
    ]);
  });
});
