import { describe, expect, it } from 'vitest';
import { contacts, emulated } from './emulated.ts';
import { run, type World } from './test-io.ts';
import { makeDirectory } from './test-workspace.ts';

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
const VALID = { 'portals/eu/portal.yaml': 'portal: { portalId: 1, token: TOKEN }\n' };

describe('help', () => {
  it('is the answer to no words at all, and groups the commands', async () => {
    const { exit, stdout, stderr } = await run([]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout.match(/^(Start|Everyday|Inspect):$/gm)).toEqual(['Start:', 'Everyday:', 'Inspect:']);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect((await run(['--help'])).stdout).toBe(stdout);
    expect((await run(['help'])).stdout).toBe(stdout);
  });

  it.each(COMMANDS)('of %s has a summary, its options and examples', async command => {
    const { exit, stdout, stderr } = await run([command, '--help']);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: portalform ${command} `));
    expect(stdout).toContain('--json');
    expect(stdout).toMatch(/\nExamples:\n {2}\S/);
  });

  it('--version is nothing but the number', async () => {
    for (const flag of ['-V', '--version']) {
      const { exit, stdout } = await run([flag]);
      expect(exit).toBe(0);
      expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    }
  });
});

describe('a command line that cannot be understood', () => {
  it.each([
    { argv: ['pln'], says: "unknown command 'pln'\n(Did you mean plan?)" },
    { argv: ['plan', '--jsn'], says: "unknown option '--jsn'\n(Did you mean --json?)" },
    { argv: ['plan', '--out'], says: "option '-o, --out <file>' argument missing" },
    { argv: ['plan', '--max-errors', 'many'], says: 'It must be a whole number.' },
    { argv: ['plan', '--timeout', '0'], says: 'It must be from 1 to 86400.' },
    { argv: ['plan', '--timeout', '86401'], says: 'It must be from 1 to 86400.' },
    { argv: ['show', 'a', 'b'], says: 'too many arguments' },
    { argv: ['plan', '--parallelism', '0'], says: 'It must be at least 1.' },
  ])('$argv ends with 3 and says why on stderr', async ({ argv, says }) => {
    const { exit, stdout, stderr } = await run(argv);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain('portalform help');
  });

  it('is a document on stdout with --json', async () => {
    const { exit, json } = await run(['plan', '--json', '--bogus']);
    expect(exit).toBe(3);
    expect(json()).toEqual({
      schemaVersion: '1.0',
      kind: 'error',
      error: {
        code: 'PF5002',
        message: "unknown option '--bogus'",
        help: 'portalform help shows what there is',
        docs: 'docs/errors.md#pf5002',
      },
    });
  });

  it.each([
    { argv: ['validate', 'us'], says: 'there is no portal us', help: 'portals here: eu' },
    { argv: ['show', 'nonsense'], says: 'nonsense is not an address', help: 'kind.scope.key' },
    {
      argv: ['show', 'property.contacts.x'],
      says: 'property.contacts.x is not declared',
      help: 'portalform show',
    },
    {
      argv: ['show', 'pipelin.deals.x'],
      says: 'pipelin.deals.x is not declared',
      help: 'kinds are lifecycleStages, propertyGroup, property',
    },
    { argv: ['pull', '--select', 'nonsense'], says: 'nonsense is not a selector', help: 'group:<name>' },
    { argv: ['apply', 'plan.json'], says: 'plan.json cannot be read', help: 'check the path' },
    {
      argv: ['apply', 'eu', '--reviewed', 'plan.json'],
      says: 'plan.json cannot be read',
      help: 'check the path',
    },
    {
      argv: ['apply', 'x.json', '--reviewed', 'plan.json'],
      says: 'a plan file and --reviewed go the same way',
      help: 'give one of them',
    },
    {
      argv: ['apply', 'x.json', '--target', 'property.*'],
      says: 'a saved plan is applied exactly as it is',
      help: 'plan --out',
    },
    {
      argv: ['plan', '--snapshot', 'portals/eu/portal.yaml'],
      says: 'portal.yaml is not a snapshot',
      help: 'portalform snapshot',
    },
    {
      argv: ['plan', '--env-file', 'nothing.env'],
      says: 'nothing.env cannot be read',
      help: 'check the path',
    },
  ])('$argv names what is wrong and the way out', async ({ argv, says, help }) => {
    const cwd = makeDirectory(VALID);
    const { exit, stdout, stderr } = await run(argv, { cwd, env: { TOKEN: 'x' } });
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain(help);
    const quiet = await run([...argv, '--quiet', '--json'], { cwd, env: { TOKEN: 'x' } });
    expect(quiet.exit).toBe(3);
    expect(quiet.json()).toMatchObject({ kind: 'error', error: { code: 'PF5002' } });
    expect(quiet.stderr).toContain(says);
  });

  it('shows all help where help of nothing is asked for', async () => {
    const { exit, stdout, stderr } = await run(['help', 'nonsense'], { colour: true });
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain('Usage: portalform');
  });

  it('needs a workspace, and a portal in it', async () => {
    const nowhere = await run(['validate'], { cwd: makeDirectory() });
    expect(nowhere.exit).toBe(3);
    expect(nowhere.stderr).toContain('there is no portals/ directory here or in a directory above');
    const empty = await run(['validate'], { cwd: makeDirectory({ 'portals/base/a.yaml': '' }) });
    expect(empty.exit).toBe(3);
    expect(empty.stderr).toContain('no directory in portals/ has a portal.yaml');
    const unknown = await run(['validate', 'eu'], { cwd: makeDirectory({ 'portals/base/a.yaml': '' }) });
    expect(unknown.stderr).toContain('portals here: (none)');
  });

  it('names one portal where only one can be meant', async () => {
    const cwd = makeDirectory({
      ...VALID,
      'portals/us/portal.yaml': 'portal: { portalId: 2, token: TOKEN }\n',
    });
    for (const argv of [['show'], ['pull'], ['snapshot']]) {
      const { exit, stderr } = await run(argv, { cwd, env: { TOKEN: 'x' } });
      expect(exit).toBe(3);
      expect(stderr).toContain('which portal?');
      expect(stderr).toContain('name one of eu, us');
    }
    const out = await run(['plan', '--snapshot', 'snapshot.json'], { cwd, env: { TOKEN: 'x' } });
    expect(out.exit).toBe(3);
    expect(out.stderr).toContain('--snapshot is for one portal');
  });
});

describe('files that commands write', () => {
  it('to a place that cannot be written are a mistake in the command', async () => {
    const portal = await emulated({ 'portals/eu/contacts.yaml': contacts('tier') });
    for (const argv of [
      ['plan', '--out', 'no/such/plan.json'],
      ['snapshot', '--out', 'no/such/eu.json'],
      ['plan', '--trace-http', 'no/such/trace.jsonl'],
    ]) {
      const { exit, stderr } = await portal.cli(...argv);
      expect(exit).toBe(3);
      expect(stderr).toContain('cannot be written');
      expect(stderr).toContain(`choose another place with ${argv[1]}`);
    }
  });

  it('--trace-http appends a line for each request, and no token', async () => {
    const portal = await emulated({ 'portals/eu/contacts.yaml': contacts('tier') });
    await portal.cli('plan', '--trace-http', 'trace.jsonl');
    const trace = portal.files()['trace.jsonl'] ?? '';
    const lines = trace
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([...portal.asked()].sort());
    expect(trace).not.toContain(portal.emulator.token);
  });
});

describe('the environment', () => {
  it('--env-file adds variables, and what is set already wins', async () => {
    const portal = await emulated({ 'portals/eu/contacts.yaml': contacts('tier') });
    portal.write({ '.env': `TOKEN=${portal.emulator.token}\n` });
    expect((await portal.in({ env: {} })('plan', '--env-file', '.env')).exit).toBe(0);
    expect((await portal.in({ env: { TOKEN: 'wrong' } })('plan', '--env-file', '.env')).exit).toBe(1);
  });

  it('-C names the workspace, and a directory below it is in it', async () => {
    const portal = await emulated({ 'portals/eu/contacts.yaml': contacts('tier') });
    expect((await portal.in({ cwd: '/' })('validate', '-C', portal.cwd)).stdout).toBe(
      'eu: valid, 2 things declared\n',
    );
    expect((await portal.in({ cwd: `${portal.cwd}/portals/eu` })('validate')).exit).toBe(0);
  });

  it('colours are off where nothing takes them, and flags of the process are no words', async () => {
    const portal = await emulated({ 'portals/eu/contacts.yaml': contacts('tier') });
    const plain = await portal.cli('plan', '--no-color', '--no-input');
    expect(plain.exit).toBe(0);
    expect(plain.stdout + plain.stderr).not.toContain('\u001b');
    const coloured = await portal.in({ colour: true })('plan');
    expect(coloured.stdout).toContain('\u001b[');
  });
});

describe('unexpected errors', () => {
  it('are short, and have a stack with --debug only', async () => {
    const world: World = {
      cwd: makeDirectory(VALID),
      onWrite(_text, stream) {
        if (stream === 'out') throw new Error('the printer burns');
      },
    };
    const { exit, stderr } = await run(['validate'], world);
    expect(exit).toBe(1);
    expect(stderr).toContain('error[PF5004]: the printer burns');
    expect(stderr).not.toMatch(/\n\s+at /);
    const debug = await run(['validate', '--debug'], world);
    expect(debug.stderr).toContain('error[PF5004]: the printer burns');
    expect(debug.stderr).toMatch(/\n\s+at /);
  });
});
