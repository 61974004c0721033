import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contacts } from '../cli/emulated.ts';
import { filesIn, makeDirectory, writeFiles } from '../cli/test-workspace.ts';
import { build, run, says, start, startEmulator } from './processes.ts';

beforeAll(build, 60_000);

const FILE = 'portals/eu/contacts.yaml';
const COMMANDS = [
  'init',
  'doctor',
  'emulator',
  'validate',
  'plan',
  'apply',
  'pull',
  'show',
  'snapshot',
  'schema',
  'complete',
];
const many = Array.from({ length: 40 }, (_, index) => `p${index}`);

function portalFile({ url, portalId }: { readonly url: string; readonly portalId: number }): string {
  return `portal: { portalId: ${portalId}, token: TOKEN, endpoint: "${url}" }\n`;
}

describe('the built command line', () => {
  it('validates, plans, applies exactly that, has nothing left to do, and pulls it out again', async () => {
    const cwd = makeDirectory({ [FILE]: contacts('tier', 'score') });
    const emulator = await startEmulator(cwd);
    writeFiles(cwd, { 'portals/eu/portal.yaml': portalFile(emulator) });
    const env = { TOKEN: emulator.token };
    expect(await run(['validate'], cwd)).toEqual({
      exit: 0,
      stdout: 'eu: valid, 3 things declared\n',
      stderr: '',
    });
    expect(await run(['plan', '--out', 'plan.json', '--detailed-exitcode'], cwd, env)).toMatchObject({
      exit: 2,
    });
    const applied = await run(['apply', 'plan.json'], cwd, env);
    expect(applied.exit).toBe(0);
    expect(applied.stdout).toContain('Apply complete! Resources: 3 added, 0 changed, 0 destroyed.');
    const none = await run(['plan', '--detailed-exitcode'], cwd, env);
    expect(none).toEqual({
      exit: 0,
      stdout: `No changes. Portal eu (${emulator.portalId}) matches the configuration.\n`,
      stderr: '',
    });
    const empty = makeDirectory({ 'portals/eu/portal.yaml': portalFile(emulator) });
    expect((await run(['pull'], empty, env)).exit).toBe(0);
    expect((await run(['plan'], empty, env)).stdout).toBe(none.stdout);
    expect(filesIn(empty)['portals/eu/properties/contacts.yaml']).toContain('label: Label of tier');
    emulator.child.kill('SIGINT');
    expect(await emulator.ended).toBe(0);
  });

  it('sends no colour and no escape into a pipe, unless it is told to', async () => {
    const cwd = makeDirectory({
      [FILE]: 'nonsense: 1\n',
      'portals/eu/portal.yaml': 'portal: { portalId: 1, token: TOKEN }\n',
    });
    const plain = await run(['validate'], cwd);
    expect(plain.exit).toBe(3);
    expect(plain.stdout + plain.stderr).not.toContain('\u001b');
    const help = await run(['--help'], cwd);
    expect(help.stdout).not.toContain('\u001b');
    for (const [argv, env] of [
      [['validate', '--color'], {}],
      [['validate'], { FORCE_COLOR: '1' }],
    ] as const) {
      expect((await run(argv, cwd, env)).stderr).toContain('\u001b[');
    }
    for (const [argv, env] of [
      [['validate', '--no-color'], { FORCE_COLOR: '1' }],
      [['validate'], { NO_COLOR: '1', FORCE_COLOR: '1' }],
      [['validate'], { FORCE_COLOR: '0' }],
    ] as const) {
      expect((await run(argv, cwd, env)).stderr).not.toContain('\u001b');
    }
  });

  it('has help for every command', async () => {
    const cwd = makeDirectory();
    const all = await Promise.all(COMMANDS.map(command => run([command, '--help'], cwd)));
    expect(all.map(({ exit, stderr, stdout }) => [exit, stderr, stdout.split('\n')[0]])).toEqual(
      COMMANDS.map(command => [0, '', expect.stringMatching(new RegExp(`^Usage: portalform ${command} `))]),
    );
  });

  it('suggests the nearest command, and ends with 3', async () => {
    const { exit, stdout, stderr } = await run(['aply'], makeDirectory());
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain('(Did you mean apply?)');
  });

  it('asks nobody where nobody is', async () => {
    const cwd = makeDirectory({ [FILE]: contacts('tier') });
    const emulator = await startEmulator(cwd);
    writeFiles(cwd, { 'portals/eu/portal.yaml': portalFile(emulator) });
    const { exit, stderr } = await run(['apply'], cwd, { TOKEN: emulator.token });
    expect(exit).toBe(3);
    expect(stderr).toContain('add --yes');
  });

  it('does not complain when its reader goes away', async () => {
    const cwd = makeDirectory();
    const gone = start(['schema'], cwd);
    gone.child.stdout?.destroy();
    expect(await gone.ended).toBe(0);
    expect(gone.stderr()).toBe('');
  });
});

describe('a process that is stopped', () => {
  it('by SIGINT finishes what is under way, ends with 130, and the next run does the rest', async () => {
    const cwd = makeDirectory({ [FILE]: contacts(...many) });
    const emulator = await startEmulator(cwd, '--latency', '30', '--request-log', 'requests.jsonl');
    writeFiles(cwd, { 'portals/eu/portal.yaml': portalFile(emulator) });
    const env = { TOKEN: emulator.token };
    expect((await run(['apply', '--yes'], cwd, env)).exit).toBe(0);
    writeFiles(cwd, { [FILE]: contacts(...many).replaceAll('Label of', 'New label of') });
    const interrupted = start(['apply', '--yes', '--json'], cwd, env);
    await says(interrupted, /: updated\n/);
    interrupted.child.kill('SIGINT');
    expect(await interrupted.ended).toBe(130);
    const { summary } = JSON.parse(interrupted.stdout());
    expect(summary).toMatchObject({ failed: 0, held: 0 });
    expect(summary.done + summary.notStarted).toBe(many.length);
    expect(summary.notStarted).toBeGreaterThan(0);
    const patches = () =>
      readFileSync(join(cwd, 'requests.jsonl'), 'utf8')
        .split('\n')
        .filter(line => line.includes('"PATCH"') && !line.includes('portalform_applied')).length;
    expect(patches()).toBe(summary.done);
    expect((await run(['apply', '--yes'], cwd, env)).exit).toBe(0);
    expect(patches()).toBe(many.length);
    expect((await run(['plan', '--detailed-exitcode'], cwd, env)).exit).toBe(0);
  });

  it('by a second SIGINT ends at once, with 130, and the next run does the rest', async () => {
    const cwd = makeDirectory({ [FILE]: contacts(...many) });
    const slow = await startEmulator(cwd, '--data', 'data');
    writeFiles(cwd, { 'portals/eu/portal.yaml': portalFile(slow) });
    const env = { TOKEN: slow.token };
    // after the marker and its group, and the group of the properties
    const fault = { match: { method: 'POST' }, nth: 4, delay: 600_000 };
    await fetch(`${slow.url}/_emulator/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fault),
    });
    const stuck = start(['apply', '--yes'], cwd, env);
    await says(stuck, /propertyGroup\.contacts\.lead_handoff: created\n/);
    stuck.child.kill('SIGINT');
    await says(stuck, /Stopping: /);
    stuck.child.kill('SIGINT');
    expect(await stuck.ended).toBe(130);
    slow.child.kill('SIGKILL');
    await slow.ended;
    const again = await startEmulator(cwd, '--data', 'data');
    writeFiles(cwd, { 'portals/eu/portal.yaml': portalFile(again) });
    expect((await run(['apply', '--yes'], cwd, env)).exit).toBe(0);
    expect((await run(['plan', '--detailed-exitcode'], cwd, env)).exit).toBe(0);
  });

  it('by kill -9, the emulator still has its data after a restart', async () => {
    const cwd = makeDirectory({ [FILE]: contacts(...many) });
    const first = await startEmulator(cwd, '--data', 'data');
    writeFiles(cwd, { 'portals/eu/portal.yaml': portalFile(first) });
    expect((await run(['apply', '--yes'], cwd, { TOKEN: first.token })).exit).toBe(0);
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    const second = await startEmulator(cwd, '--data', 'data');
    writeFiles(cwd, { 'portals/eu/portal.yaml': portalFile(second) });
    expect((await run(['plan', '--detailed-exitcode'], cwd, { TOKEN: second.token })).exit).toBe(0);
  });
});
