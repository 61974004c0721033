import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { buildProgram } from '../../src/cli/program.ts';
import { DEFAULT_PORTAL_ID, DEFAULT_TOKEN, startEmulator } from '../../src/emulator/index.ts';
import { NOON, run, testIo } from './test-io.ts';
import { type FileTexts, filesIn, makeDirectory, writeFiles } from './test-workspace.ts';

const REAL = ['init', '--portal', 'eu', '--portal-id', '147893286'];
const SAMPLE = ['init', '--emulator', '--yes'];
const WORKFLOW = '.github/workflows/portalform.yml';

/** Runs init in a directory and shows what is there afterwards. */
async function initIn(
  argv: readonly string[],
  there: FileTexts = {},
  answers?: readonly (string | undefined)[],
) {
  const cwd = makeDirectory(there);
  const ran = await run(argv, { cwd, ...(answers && { answers }) });
  return { ...ran, cwd, files: filesIn(cwd) };
}

describe('init for a portal', () => {
  it('writes what is needed, says so, and what to type next', async () => {
    const { exit, stdout, stderr, files, questions } = await initIn([
      ...REAL,
      '--token-variable',
      'HUBSPOT_EU',
    ]);
    expect({ exit, stderr, questions }).toEqual({ exit: 0, stderr: '', questions: [] });
    expect(Object.keys(files)).toEqual([
      WORKFLOW,
      '.gitignore',
      '.portalform/schema.json',
      'portals/eu/example.yaml',
      'portals/eu/portal.yaml',
    ]);
    for (const path of Object.keys(files)) expect(stdout).toContain(`wrote ${path}\n`);
    expect(stdout).toMatch(
      /Next:\n {2}export HUBSPOT_EU=….*\n {2}portalform doctor eu .*\n {2}portalform pull eu .*\n {2}portalform plan eu .*\n$/,
    );
  });

  it('writes settings that say just what was told', async () => {
    const { files } = await initIn([...REAL, '--token-variable', 'HUBSPOT_EU']);
    expect(parse(files['portals/eu/portal.yaml'] ?? '')).toEqual({
      portal: { portalId: 147893286, token: 'HUBSPOT_EU' },
    });
  });

  it('passes validate and declares nothing that nobody asked for', async () => {
    const { cwd } = await initIn(REAL);
    expect(await run(['validate'], { cwd })).toMatchObject({
      exit: 0,
      stdout: 'eu: valid, 0 things declared\n',
      stderr: '',
    });
  });

  it('writes an example that is right as soon as its comments are taken away', async () => {
    const { cwd, files } = await initIn(REAL);
    const [modeline, , , ...example] = (files['portals/eu/example.yaml'] ?? '').split('\n');
    writeFiles(cwd, {
      'portals/eu/example.yaml': [modeline, ...example.map(line => line.replace(/^# ?/, ''))].join('\n'),
    });
    expect(await run(['validate'], { cwd })).toMatchObject({
      exit: 0,
      stdout: 'eu: valid, 5 things declared\n',
      stderr: '',
    });
  });

  it('points editors to a schema that is there', async () => {
    const { cwd, files } = await initIn(REAL);
    for (const path of ['portals/eu/portal.yaml', 'portals/eu/example.yaml']) {
      const schema = /^# yaml-language-server: \$schema=(.+)\n/.exec(files[path] ?? '')?.[1];
      const target = join(cwd, 'portals/eu', schema ?? '').slice(cwd.length + 1);
      expect(JSON.parse(files[target] ?? '')).toMatchObject({
        $schema: 'http://json-schema.org/draft-07/schema#',
      });
    }
  });

  it('names the token variable after the portal, and the portal main, unless told', async () => {
    const { exit, files } = await initIn(['init', '--yes', '--portal-id', '5']);
    expect(exit).toBe(0);
    expect(parse(files['portals/main/portal.yaml'] ?? '')).toEqual({
      portal: { portalId: 5, token: 'HUBSPOT_MAIN_TOKEN' },
    });
    const other = await initIn(['init', '--portal', 'eu-west', '--portal-id', '5']);
    expect(parse(other.files['portals/eu-west/portal.yaml'] ?? '')).toMatchObject({
      portal: { token: 'HUBSPOT_EU_WEST_TOKEN' },
    });
  });

  it('goes into another directory, and tells how to get there', async () => {
    const { stdout, files } = await initIn([...REAL.slice(0, 1), 'config/crm', ...REAL.slice(1)]);
    expect(Object.keys(files).every(path => path.startsWith('config/crm/'))).toBe(true);
    expect(stdout).toMatch(/Next:\n {2}cd config\/crm /);
    const spaced = await initIn([...REAL, '-C', 'my crm']);
    expect(spaced.stdout).toContain('  cd "my crm" ');
  });
});

describe('init --emulator', () => {
  it('writes a sample that validates, with the token of the emulator in a file', async () => {
    const { exit, cwd, files, stdout } = await initIn(SAMPLE);
    expect(exit).toBe(0);
    expect(await run(['validate'], { cwd })).toMatchObject({
      exit: 0,
      stdout: 'sample: valid, 5 things declared\n',
    });
    expect(files['.env.emulator']).toContain(`PORTALFORM_EMULATOR_TOKEN=${DEFAULT_TOKEN}\n`);
    expect(parse(files['portals/sample/portal.yaml'] ?? '')).toMatchObject({
      portal: { portalId: DEFAULT_PORTAL_ID, endpoint: 'http://127.0.0.1:4010' },
    });
    expect(files['.portalform/schema.json']).toContain('"property.contacts.lead_region"');
    expect(stdout).toMatch(/portalform emulator .*\n.*portalform plan sample --env-file .env.emulator/);
    expect(stdout).not.toContain(DEFAULT_TOKEN);
  });

  it('works at once: doctor finds nothing wrong, and after plan and apply nothing is left to change', async () => {
    const { cwd, files } = await initIn([...SAMPLE, '--portal', 'try', '--token-variable', 'EMULATOR']);
    const emulator = await startEmulator();
    onTestFinished(() => emulator.close());
    // a free port, where a person would have the default one
    writeFiles(cwd, {
      'portals/try/portal.yaml': (files['portals/try/portal.yaml'] ?? '').replace(
        'http://127.0.0.1:4010',
        emulator.url,
      ),
    });
    const inPortal = (command: string, ...flags: readonly string[]) =>
      run([command, 'try', '--env-file', '.env.emulator', ...flags], { cwd });
    expect(await inPortal('plan', '--detailed-exitcode')).toMatchObject({ exit: 2, stderr: '' });
    expect(await inPortal('apply', '--yes')).toMatchObject({ exit: 0 });
    expect(await inPortal('plan', '--detailed-exitcode')).toMatchObject({ exit: 0, stderr: '' });
    expect((await inPortal('doctor')).stdout).toContain('Doctor: everything is all right.');
  });

  it('has a portal id of its own', async () => {
    const { exit, stderr, files } = await initIn([...SAMPLE, '--portal-id', '5']);
    expect(exit).toBe(3);
    expect(stderr).toContain('--portal-id does not go with --emulator');
    expect(files).toEqual({});
  });
});

describe('init on a terminal', () => {
  it('asks for what flags leave open, and again when an answer cannot be', async () => {
    const answers = [
      'a lot',
      '0',
      '147893286',
      'e u',
      'eu',
      'pat-na1-00000000-0000-4000-8000-000000000001',
      '1X',
      'HUBSPOT_EU',
    ];
    const { exit, stdout, stderr, questions, files } = await initIn(['init'], {}, answers);
    expect(exit).toBe(0);
    expect(questions).toHaveLength(answers.length);
    expect(parse(files['portals/eu/portal.yaml'] ?? '')).toEqual({
      portal: { portalId: 147893286, token: 'HUBSPOT_EU' },
    });
    expect(stderr).toContain('a portal id is the number');
    expect(stderr).toContain('letters, digits, _ and -');
    expect(stderr).toContain('this looks like a token');
    expect(stdout + stderr).not.toContain('pat-');
  });

  it('takes what it proposes for an empty answer', async () => {
    const { questions, files } = await initIn(['init'], {}, [' 147893286 ', '', '']);
    expect(questions.at(-1)).toContain('HUBSPOT_MAIN_TOKEN');
    expect(parse(files['portals/main/portal.yaml'] ?? '')).toEqual({
      portal: { portalId: 147893286, token: 'HUBSPOT_MAIN_TOKEN' },
    });
  });

  it('writes the sample when there is no account id', async () => {
    const { exit, questions, files } = await initIn(['init'], {}, ['']);
    expect(exit).toBe(0);
    expect(questions).toHaveLength(1);
    expect(files).toHaveProperty('.env.emulator');
  });

  it('asks nothing that flags have answered', async () => {
    expect((await initIn([...REAL, '--token-variable', 'T'], {}, [])).questions).toEqual([]);
    expect((await initIn(SAMPLE.slice(0, 2), {}, [])).questions).toEqual([]);
    expect((await initIn(['init', '--yes', '--portal-id', '5'], {}, [])).questions).toEqual([]);
  });

  it.each([[[undefined]], [['5', undefined]], [['5', 'eu', undefined]]])(
    'writes nothing when it is cancelled: %j',
    async answers => {
      const { exit, stdout, stderr, files } = await initIn(['init'], {}, answers);
      expect({ exit, stdout, stderr, files }).toEqual({
        exit: 130,
        stdout: '',
        stderr: 'Nothing was written.\n',
        files: {},
      });
    },
  );
});

describe('init without a terminal', () => {
  it.each([[['init']], [['init', '--yes']], [['init', '--portal', 'eu']]])(
    'names the flag that is missing: %j',
    async argv => {
      const { exit, stderr, files } = await initIn(argv);
      expect({ exit, files }).toEqual({ exit: 3, files: {} });
      expect(stderr).toContain('--portal-id');
      expect(stderr).toContain('--emulator');
    },
  );

  it.each([
    ['--portal', '../eu', 'the name of a portal'],
    ['--portal-id', '0', 'a portal id'],
    ['--token-variable', 'MY TOKEN', 'letters, digits and _'],
    ['--token-variable', 'pat-na1-00000000-0000-4000-8000-000000000001', 'looks like a token'],
  ])('refuses %s %s', async (flag, value, why) => {
    const { exit, stderr, files } = await initIn(['init', '--portal-id', '5', flag, value]);
    expect({ exit, files }).toEqual({ exit: 3, files: {} });
    expect(stderr).toContain(why);
    expect(stderr).not.toContain('0000');
  });
});

describe('init keeps what is there', () => {
  it('changes nothing when it is run again, and says so', async () => {
    const { cwd, files } = await initIn(SAMPLE);
    const { exit, stdout } = await run(SAMPLE, { cwd });
    expect(exit).toBe(0);
    expect(filesIn(cwd)).toEqual(files);
    for (const path of Object.keys(files)) expect(stdout).toContain(`kept ${path} (it was there already)\n`);
    expect(stdout).not.toContain('wrote');
  });

  it('keeps single files, whatever is in them', async () => {
    const { files, stdout } = await initIn(REAL, { 'portals/eu/portal.yaml': 'mine\n', [WORKFLOW]: '' });
    expect(files['portals/eu/portal.yaml']).toBe('mine\n');
    expect(files[WORKFLOW]).toBe('');
    expect(stdout).toContain('kept portals/eu/portal.yaml');
    expect(stdout).toContain('wrote portals/eu/example.yaml');
  });

  it('adds a second portal beside the first', async () => {
    const { cwd } = await initIn(SAMPLE);
    expect(await run(REAL, { cwd })).toMatchObject({ exit: 0 });
    expect(await run(['validate'], { cwd })).toMatchObject({
      exit: 0,
      stdout: 'eu: valid, 0 things declared\nsample: valid, 5 things declared\n',
    });
  });

  it.each([
    ['', '.portalform/\n.env\n'],
    ['node_modules/\n', 'node_modules/\n.portalform/\n.env\n'],
    ['node_modules/', 'node_modules/\n.portalform/\n.env\n'],
    ['.env\n', '.env\n.portalform/\n'],
    ['/.portalform\r\n.env\r\n', '/.portalform\r\n.env\r\n'],
  ])('adds to .gitignore only what it lacks: %j', async (before, after) => {
    const { files, stdout } = await initIn(REAL, { '.gitignore': before });
    expect(files['.gitignore']).toBe(after);
    expect(stdout).toContain(before === after ? 'kept .gitignore' : 'added to .gitignore\n');
  });

  it('lists all of that as JSON', async () => {
    const { json, stderr } = await initIn([...REAL, '--json'], {
      '.gitignore': 'x\n',
      'portals/eu/portal.yaml': 'mine\n',
    });
    expect(stderr).toBe('');
    expect(json()).toMatchObject({
      schemaVersion: '1.0',
      kind: 'init',
      written: ['portals/eu/example.yaml', WORKFLOW, '.portalform/schema.json'],
      added: ['.gitignore'],
      kept: ['portals/eu/portal.yaml'],
      next: [
        { type: 'export HUBSPOT_EU_TOKEN=…' },
        { type: 'portalform doctor eu' },
        { type: 'portalform pull eu' },
        { type: 'portalform plan eu' },
      ],
    });
  });

  it('says what cannot be written', async () => {
    const { exit, stderr, files } = await initIn(REAL, { portals: 'a file\n' });
    expect({ exit, files }).toEqual({ exit: 3, files: { portals: 'a file\n' } });
    expect(stderr).toContain('portal.yaml cannot be written');
    const cwd = makeDirectory();
    symlinkSync(join(cwd, 'nowhere/at/all'), join(cwd, '.gitignore'));
    expect(await run(REAL, { cwd })).toMatchObject({ exit: 3 });
  });
});

describe('the workflow', () => {
  interface Job {
    readonly if?: string;
    readonly environment?: string;
    readonly concurrency?: object;
    readonly env?: Readonly<Record<string, string>>;
    readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
  }
  interface Workflow {
    readonly on: object;
    readonly permissions: object;
    readonly jobs: Readonly<Record<string, Job>>;
  }
  const workflowOf = async (argv: readonly string[]) => {
    const text = (await initIn(argv)).files[WORKFLOW] ?? '';
    const workflow: Workflow = parse(text);
    return { text, workflow };
  };

  it.each([[REAL], [SAMPLE]])('of %j reads the repository only, and names actions by version', async argv => {
    const { text, workflow } = await workflowOf(argv);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.on).toEqual({ pull_request: null, push: { branches: ['main'] } });
    const uses = Object.values(workflow.jobs).flatMap(job => job.steps.flatMap(step => step.uses ?? []));
    for (const action of uses) expect(action).toMatch(/^actions\/[\w/-]+@v\d+$/);
    expect(text).toContain('full commit SHA');
  });

  it.each([[REAL], [SAMPLE]])('of %j types only what portalform understands', async argv => {
    const { workflow } = await workflowOf(argv);
    const lines = Object.values(workflow.jobs).flatMap(job =>
      job.steps.flatMap(step => step.run?.split('\n') ?? []),
    );
    const typed = lines
      .filter(line => line.startsWith('portalform '))
      .map(line => line.split(/ [&>|]/)[0]?.split(' ') ?? []);
    expect(typed.length).toBeGreaterThan(2);
    const { program } = buildProgram(testIo());
    for (const [, name, ...words] of typed) {
      const command = program.commands.find(each => each.name() === name);
      expect(command?.parseOptions(words).unknown).toEqual([]);
    }
  });

  it('validates and plans, and applies the approved plan of main only', async () => {
    const { workflow } = await workflowOf([...REAL, '--token-variable', 'HUBSPOT_EU']);
    const { validate, plan, apply } = workflow.jobs;
    expect(validate?.env).toBeUndefined();
    expect(plan?.if).toContain('head.repo.full_name == github.repository');
    expect(plan?.env).toEqual({ HUBSPOT_EU: '${{ secrets.HUBSPOT_EU }}' });
    expect(apply).toMatchObject({
      environment: 'hubspot-eu',
      concurrency: { group: 'hubspot-eu', 'cancel-in-progress': false },
    });
    expect(apply?.if).toContain("github.event_name == 'push'");
    expect(apply?.steps.flatMap(step => step.run ?? [])).toContain('portalform apply plan.json');
  });

  it('of the sample needs no secret', async () => {
    const { text } = await workflowOf(SAMPLE);
    expect(text).not.toContain('secrets.');
    expect(text).toContain('portalform emulator &');
  });
});

it('does not depend on the time', async () => {
  const [one, other] = [makeDirectory(), makeDirectory()];
  await run(SAMPLE, { cwd: one, now: NOON });
  await run(SAMPLE, { cwd: other, now: '2031-01-01T00:00:00.000Z' });
  expect(filesIn(one)).toEqual(filesIn(other));
});
