import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/index.ts';
import { parseJournal } from '../../src/run/journal.ts';
import { contacts } from '../cli/emulated.ts';
import { run as runHere } from '../cli/test-io.ts';
import { makeDirectory, portalYaml, writeFiles } from '../cli/test-workspace.ts';
import { build, type Ended, run, says, start } from './processes.ts';

beforeAll(() => {
  // building takes `dist` away for a moment, which others may be using
  if (!existsSync('dist/cli.js')) build();
}, 60_000);

const FILE = 'portals/eu/contacts.yaml';
const MARKER = '/crm/properties/2026-09/contacts/portalform_applied';
const JOURNAL = '.portalform/journal/eu.jsonl';
const NOTHING = /(^|\n)No changes\. Portal eu \(\d+\) matches the configuration\.\n$/;

async function emulatorWith(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.close());
  return emulator;
}

function workspace(
  { portalId, url }: Emulator,
  files: Readonly<Record<string, string>>,
  marker?: string,
): string {
  return makeDirectory({ 'portals/eu/portal.yaml': portalYaml({ portalId, url, marker }), ...files });
}

function statuses(emulator: Emulator): readonly number[] {
  return emulator.requests().map(({ status }) => status);
}

describe('five processes on one portal', () => {
  it('stay under its limit together, without being told so once', async () => {
    const emulator = await emulatorWith({ rateLimit: 'real', tier: 'starter' });
    const env = { TOKEN: emulator.token };
    const names = (letter: string) => Array.from({ length: 45 }, (_, index) => `${letter}${index}`);
    const mine = contacts(...names('a'));
    const theirs = contacts(...names('b')).replaceAll('lead_handoff', 'other');
    const first = workspace(emulator, { [FILE]: mine });
    // another name for the marker: two repositories that share a portal, neither keeps the other away
    const second = workspace(emulator, { [FILE]: theirs }, 'portalform_other');
    for (const [cwd, text] of [
      [first, mine],
      [second, theirs],
    ] as const) {
      expect(await runHere(['apply', '--yes'], { cwd, env })).toMatchObject({ exit: 0 });
      writeFiles(cwd, { [FILE]: text.replaceAll('Label of', 'New label of') });
    }
    const reader = workspace(emulator, { [FILE]: mine });
    const runs = await Promise.all([
      run(['apply', '--yes'], first, env),
      run(['apply', '--yes'], second, env),
      run(['plan'], reader, env),
      run(['pull'], workspace(emulator, {}), env),
      run(['plan', '--json'], reader, env),
    ]);
    expect(runs.map(({ exit, stderr }) => ({ exit, stderr: exit === 0 ? '' : stderr }))).toEqual(
      runs.map(() => ({ exit: 0, stderr: '' })),
    );
    // more than fits into one interval: somebody had to wait
    expect(statuses(emulator).length).toBeGreaterThan(100);
    expect(statuses(emulator).filter(status => status === 429)).toEqual([]);
    const plans = await Promise.all([run(['plan'], first, env), run(['plan'], second, env)]);
    for (const { stdout } of plans) expect(stdout).toMatch(NOTHING);
    expect(statuses(emulator).filter(status => status === 429)).toEqual([]);
  }, 120_000);
});

describe('a second apply', () => {
  it('is refused while the first one runs, and told by whom and since when', async () => {
    const emulator = await emulatorWith();
    const files = { [FILE]: contacts('tier', 'score') };
    const env = { TOKEN: emulator.token };
    const [mine, theirs] = [workspace(emulator, files), workspace(emulator, files)];
    let second: Promise<Ended> | undefined;
    emulator.faults.add({
      match: { method: 'POST', path: '/crm/properties/2026-09/contacts/batch/create' },
      nth: 1,
      before: async () => {
        second = run(['apply', '--yes'], theirs, env);
        await second;
      },
    });
    const ci = {
      GITHUB_ACTOR: 'octocat',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_RUN_ID: '17',
    };
    expect((await run(['apply', '--yes'], mine, { ...env, ...ci })).exit).toBe(0);
    const refused = await second;
    expect(refused?.exit).toBe(4);
    expect(refused?.stderr).toMatch(
      /error\[PF4011\]: another apply of octocat \(https:\/\/github\.com\/o\/r\/actions\/runs\/17\/attempts\/1\) is under way since \d{4}-\d\d-\d\d \d\d:\d\d UTC/,
    );
    expect(refused?.stderr).toContain('--take-over-run');
    expect(parseJournal(textOf(theirs)).entries).toEqual([]);
    expect((await run(['plan'], theirs, env)).stdout).toMatch(NOTHING);
  }, 60_000);

  it('that starts at the very same moment: one of them applies, or none, never both', async () => {
    const emulator = await emulatorWith();
    const files = { [FILE]: contacts('tier', 'score') };
    const env = { TOKEN: emulator.token };
    await run(['apply', '--yes'], workspace(emulator, { [FILE]: contacts('tier') }), env);
    const meeting = meetAt(emulator, 2);
    const runs = await Promise.all(
      [workspace(emulator, files), workspace(emulator, files)].map(cwd => run(['apply', '--yes'], cwd, env)),
    );
    expect(meeting.size()).toBe(2);
    const won = runs.filter(({ exit }) => exit === 0);
    const lost = runs.filter(({ exit }) => exit !== 0);
    expect(won.length).toBeLessThanOrEqual(1);
    for (const { exit, stderr } of lost) {
      expect(exit).toBe(4);
      expect(stderr).toMatch(/error\[PF40(11|02)\]: another apply/);
    }
    const creates = emulator
      .requests()
      .filter(
        ({ method, path, status }) => method === 'POST' && path.endsWith('/contacts') && status === 201,
      );
    // the marker and the tier came first
    expect(creates).toHaveLength(2 + won.length);
  }, 60_000);
});

/** Holds requests that write the marker back until so many are there: then all go on together. */
function meetAt(emulator: Emulator, all: number): { size(): number } {
  let there = 0;
  let go = (): void => undefined;
  const together = new Promise<void>(resolve => {
    go = resolve;
  });
  emulator.faults.add({
    match: { method: 'PATCH', path: MARKER, body: 'Apply started' },
    times: all,
    async before() {
      there += 1;
      if (there === all) go();
      await together;
    },
  });
  return { size: () => there };
}

function textOf(cwd: string): string {
  const file = join(cwd, JOURNAL);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

describe('a process that ends between two writes', () => {
  const before = contacts('tier', 'old', 'score').replaceAll('Label of', 'Old label of');
  const after = `${contacts('tier', 'score', 'size', 'total').replace(
    /total: .*/,
    'total: { label: Total, groupName: lead_handoff, type: number, fieldType: calculation_equation, calculationFormula: 1 + 2 }',
  )}removed: [{ address: property.contacts.old }]\n`;
  /** The marker twice, two updates, an archive, and a batch of creates. */
  const writes = 6;

  it.each([
    ['SIGKILL', [1, 2, 3, 4, 5, 6]],
    ['SIGINT', [1, 3, 5]],
    ['SIGTERM', [2, 4, 6]],
  ] as const)(
    'by %s: the next run finishes its work',
    async (signal, moments) => {
      await Promise.all(moments.map(nth => endAt(signal, nth)));
    },
    120_000,
  );

  async function endAt(signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM', nth: number): Promise<void> {
    const emulator = await emulatorWith();
    const env = { TOKEN: emulator.token };
    const cwd = workspace(emulator, { [FILE]: before });
    expect(await runHere(['apply', '--yes'], { cwd, env, now: new Date().toISOString() })).toMatchObject({
      exit: 0,
    });
    writeFiles(cwd, { [FILE]: after });
    const moment = atWrite(emulator, nth);
    const child = start(['apply', '--yes'], cwd, env);
    await moment.reached;
    child.child.kill(signal);
    // the write is answered once the process knows that it is to stop
    await (signal === 'SIGKILL' ? child.ended : says(child, /Stopping/));
    moment.goOn();
    const exit = await child.ended;
    emulator.faults.clear();
    // what is written last says only that it has ended
    expect(exit).toBe(signal === 'SIGKILL' ? 'SIGKILL' : nth < writes ? 130 : 0);
    const again = await run(['apply', '--yes'], cwd, env);
    expect(again, again.stderr).toMatchObject({ exit: 0 });
    expect((await run(['plan'], cwd, env)).stdout).toMatch(NOTHING);
    for (const text of [child.stdout(), child.stderr(), again.stdout, again.stderr, textOf(cwd)])
      expect(text).not.toContain(emulator.token);
  }
});

/** When the emulator is about to carry out a write; it waits until it may go on. */
function atWrite(emulator: Emulator, nth: number) {
  let reach = () => {};
  let goOn = () => {};
  const reached = new Promise<void>(resolve => {
    reach = resolve;
  });
  const released = new Promise<void>(resolve => {
    goOn = resolve;
  });
  let seen = 0;
  for (const method of ['POST', 'PATCH', 'DELETE'])
    emulator.faults.add({
      match: { method, path: '/crm/properties/*' },
      async before() {
        seen += 1;
        if (seen !== nth) return;
        reach();
        await released;
      },
    });
  return { reached, goOn: () => goOn() };
}
