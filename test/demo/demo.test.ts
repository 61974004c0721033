import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { brokenPromise, story } from '../../scripts/demo/story.ts';
import { setEndpoint } from '../../scripts/demo/workspace.ts';
import { startEmulator } from '../../src/emulator/index.ts';
import { readJournal } from '../../src/run/journal.ts';
import { run } from '../cli/test-io.ts';

const repository = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'portalform-demo-test-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Every file below a directory, with its text. */
function contents(directory: string): Readonly<Record<string, string>> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter(entry =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

const before = contents(join(repository, 'portals'));
const demo = spawnSync(process.execPath, ['scripts/demo.mjs'], {
  cwd: repository,
  encoding: 'utf8',
  env: { ...process.env, TMPDIR: temporary },
});
const workspace = join(
  temporary,
  readdirSync(temporary).find(name => name.startsWith('portalform-demo-')) ?? '',
);
const commands = demo.stdout
  .split('\n')
  .flatMap(line => /^\$ portalform (.+?)(?: &)?$/.exec(line)?.[1] ?? []);

describe('npm run demo', () => {
  it('ends with 0 when every step was as promised', () => {
    expect({ exit: demo.status, complaints: demo.stderr }).toEqual({ exit: 0, complaints: '' });
  });

  it('shows each command before what it says', () => {
    const places = story.map(({ args }) => demo.stdout.indexOf(`$ portalform ${args.join(' ')}\n`));
    expect(places.every(place => place > 0)).toBe(true);
    expect(demo.stdout.slice(places[2])).toContain('Apply complete!');
    expect(demo.stdout.slice(places[3])).toContain('No changes.');
  });

  it('shows what a long-lived portal brings up: takeovers, removals with records, things left alone', () => {
    expect(demo.stdout).toMatch(/is removed: \d+ records have a value/);
    expect(demo.stdout).toMatch(/\^ property\.contacts\.handoff_status/);
    expect(demo.stdout).toMatch(/^Unmanaged, left alone: /m);
  });

  it('types only commands that exist', async () => {
    const names = [...new Set(commands.map(command => command.split(' ')[0] ?? ''))];
    expect(names).toEqual(expect.arrayContaining(['emulator', 'validate', 'plan', 'apply', 'pull']));
    for (const name of names) expect((await run([name, '--help'])).exit, name).toBe(0);
  });

  it('leaves the plan, the journal and the portal where it says', async () => {
    expect(demo.stdout).toContain(workspace);
    expect(JSON.parse(readFileSync(join(workspace, 'plan.json'), 'utf8'))).toMatchObject({
      kind: 'plan',
      portal: 'eu',
    });
    expect(readJournal(join(workspace, '.portalform/journal/eu.jsonl')).at(-1)).toMatchObject({
      type: 'end',
      failed: 0,
    });
    const emulator = await startEmulator({ data: join(workspace, 'emulated') });
    setEndpoint(workspace, 'eu', emulator.url);
    const env = { HUBSPOT_EU_READ: emulator.token };
    const again = await run(['plan', 'eu', '--detailed-exitcode'], { cwd: workspace, env });
    await emulator.close();
    expect(again).toMatchObject({ exit: 0, stdout: expect.stringContaining('No changes.') });
  });

  it('leaves the checkout as it was', () => {
    expect(contents(join(repository, 'portals'))).toEqual(before);
  });
});

describe('a step of the demo', () => {
  const step = { title: '', why: '', args: ['validate'], exit: 0, says: [/^fine$/m] };

  it('is as promised with its exit code and its words', () => {
    expect(brokenPromise(step, 0, 'first\nfine\n')).toBeUndefined();
  });

  it('is not with another exit code, or without its words', () => {
    expect(brokenPromise(step, 3, 'fine')).toBe('it ended with exit code 3, not 0');
    expect(brokenPromise(step, null, 'fine')).toBe('it ended with exit code null, not 0');
    expect(brokenPromise(step, 0, 'not fine')).toBe('its output does not say /^fine$/m');
  });

  it('needs a portal that names an endpoint', () => {
    expect(() => setEndpoint(repository, 'base', 'http://127.0.0.1:1')).toThrow();
  });
});
