import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { editByHand } from '../../scripts/demo/people.ts';
import { brokenPromise, story } from '../../scripts/demo/story.ts';
import { editFile, setEndpoint } from '../../scripts/demo/workspace.ts';
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
const nothing = mkdtempSync(join(temporary, 'path-'));
const demo = await play(['scripts/demo.mjs'], {});
// one after the other: the first may have to build
const withoutGit = await play(['--import', 'tsx', 'scripts/demo.ts'], { PATH: nothing });

interface Played {
  readonly exit: number | null;
  readonly stdout: string;
  readonly complaints: string;
  readonly workspace: string;
}

/** Runs the demo; every one gets a directory for temporary files of its own. */
async function play(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Played> {
  const directory = mkdtempSync(join(temporary, 'run-'));
  const child = spawn(process.execPath, args, {
    cwd: repository,
    env: { ...process.env, ...environment, TMPDIR: directory },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, complaints, [exit]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  const name = readdirSync(directory).find(one => one.startsWith('portalform-demo-')) ?? '';
  return { exit, stdout, complaints, workspace: join(directory, name) };
}

const { workspace } = demo;
const commands = demo.stdout
  .split('\n')
  .flatMap(line => /^\$ portalform (.+?)(?: &)?$/.exec(line)?.[1] ?? []);

/** What the demo shows of a step: from its command to the next heading. */
function shownOf(number: number): string {
  const start = demo.stdout.indexOf(`\n${number}. ${story[number - 1]?.title}\n`);
  const end = demo.stdout.indexOf(`\n${number + 1}. `, start);
  return demo.stdout.slice(start, end === -1 ? undefined : end);
}

describe('npm run demo', () => {
  it('ends with 0 when every step was as promised', () => {
    expect({ exit: demo.exit, complaints: demo.complaints }).toEqual({ exit: 0, complaints: '' });
  });

  it.each(story.map((step, index) => [index + 1, step.title, step] as const))(
    'shows step %i with its command: %s',
    (number, _, { args }) => {
      expect(shownOf(number)).toContain(`\n$ portalform ${args.join(' ')}\n`);
    },
  );

  it('shows what a long-lived portal brings up: takeovers, removals with records, things left alone', () => {
    expect(shownOf(2)).toMatch(/is removed: \d+ records have a value/);
    expect(shownOf(2)).toMatch(/\^ property\.contacts\.handoff_status/);
    expect(shownOf(2)).toMatch(/\^ pipeline\.deals\.new_business/);
    expect(shownOf(2)).toMatch(/^Unmanaged, left alone: /m);
  });

  it('shows of an apply what became of its plan, and not the plan again', () => {
    expect(shownOf(3)).toContain('…\nApply to portal eu');
    expect(shownOf(3)).not.toContain('Needs attention');
  });

  it('types only commands that exist', async () => {
    const names = [...new Set(commands.map(command => command.split(' ')[0] ?? ''))];
    expect(names).toEqual(
      expect.arrayContaining(['emulator', 'validate', 'plan', 'apply', 'history', 'pull']),
    );
    for (const name of names) expect((await run([name, '--help'])).exit, name).toBe(0);
  });

  it('leaves the plan, the journal and the portal where it says', async () => {
    expect(demo.stdout).toContain(workspace);
    expect(JSON.parse(readFileSync(join(workspace, 'plan.json'), 'utf8'))).toMatchObject({
      kind: 'plan',
      portal: 'eu',
    });
    const journal = readJournal(join(workspace, '.portalform/journal/eu.jsonl'));
    expect(journal.findLast(({ type }) => type === 'end')).toMatchObject({
      type: 'end',
      failed: 0,
    });
    const emulator = await startEmulator({ data: join(workspace, 'emulated') });
    setEndpoint(workspace, 'eu', emulator.url);
    const env = { ...process.env, HUBSPOT_EU_READ: emulator.token };
    const again = await run(['plan', 'eu', '--detailed-exitcode'], { cwd: workspace, env });
    await emulator.close();
    expect(again).toMatchObject({ exit: 0, stdout: expect.stringContaining('No changes.') });
  });

  it('plays in a Git repository whose commits the portal remembers', () => {
    const [applied] = /^Marker: complete, commit ([0-9a-f]{7})/m.exec(demo.stdout)?.slice(1) ?? [];
    expect(shownOf(7)).toContain(`Base: commit ${applied} `);
    expect(shownOf(8)).toContain(`  ${applied}  `);
  });

  it('says so where there is no git, and tells the same story from the journal', () => {
    const { exit, complaints, stdout } = withoutGit;
    expect({ exit, complaints }).toEqual({ exit: 0, complaints: '' });
    expect(stdout).toContain('There is no git here');
    expect(stdout).toContain('Base: the journal on this machine');
    expect(stdout).not.toContain('$ git');
  });

  it('leaves the checkout as it was', () => {
    expect(contents(join(repository, 'portals'))).toEqual(before);
  });
});

describe('a step of the demo', () => {
  const step = { title: '', why: '', args: ['validate'], exit: 0, says: [/^fine$/m] };

  it('is as promised with its exit code and its words', () => {
    expect(brokenPromise(step, 0, 'first\nfine\n', true)).toBeUndefined();
  });

  it('is not with another exit code, or without its words', () => {
    expect(brokenPromise(step, 3, 'fine', true)).toBe('it ended with exit code 3, not 0');
    expect(brokenPromise(step, null, 'fine', true)).toBe('it ended with exit code null, not 0');
    expect(brokenPromise(step, 0, 'not fine', true)).toBe('its output does not say /^fine$/m');
  });

  it('is not with words that it must never say', () => {
    expect(brokenPromise({ ...step, never: [/held/] }, 0, 'fine\nheld', true)).toBe('its output says /held/');
  });

  it('promises more in a Git repository', () => {
    const more = { ...step, saysWithGit: [/^Base: commit/m] };
    expect(brokenPromise(more, 0, 'fine', true)).toBe('its output does not say /^Base: commit/m');
    expect(brokenPromise(more, 0, 'fine', false)).toBeUndefined();
  });

  it('needs a portal that names an endpoint, and the text that the team edits', () => {
    expect(() => setEndpoint(repository, 'base', 'http://127.0.0.1:1')).toThrow();
    const edit = { file: 'portals/eu/overlay.yaml', from: 'nobody writes this', to: '' };
    expect(() => editFile(repository, edit)).toThrow('does not say nobody writes this');
  });

  it('needs a portal that takes the edits of its people', async () => {
    const emulator = await startEmulator({});
    const edit = { method: 'PATCH', path: '/crm/objects/2026-09/deals/1', body: {} } as const;
    await expect(editByHand(emulator, [edit])).rejects.toThrow('the edits were refused');
    await emulator.close();
  });
});
