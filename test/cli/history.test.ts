import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Marker, markerText } from '../../src/run/marker/marker.ts';
import { CONTACTS, contacts, type Emulated, emulated } from './emulated.ts';
import { run, testIo } from './test-io.ts';
import { makeDirectory } from './test-workspace.ts';

const FILE = 'portals/eu/contacts.yaml';
const JOURNAL = '.portalform/journal/eu.jsonl';
const RUN = '8f14e45f-ceea-467f-a0e6-0e5a5c6a1d2b';

interface HistoryDocument {
  readonly total: number;
  readonly leftOut: number;
  readonly journals: readonly string[];
  readonly portals: readonly { readonly portal: string; readonly marker: string; readonly says?: string }[];
  readonly runs: readonly {
    readonly run: string;
    readonly portal: string;
    readonly ending: string;
    readonly actor?: string;
    readonly onlyInPortal: boolean;
    readonly lastComplete: boolean;
    readonly changes: readonly { readonly address: string; readonly status: string }[];
    readonly writes: readonly unknown[];
  }[];
}

/** The document of a history that works. */
async function documentOf(portal: Pick<Emulated, 'cli'>, ...words: readonly string[]) {
  const { exit, json, stderr } = await portal.cli('history', '--json', ...words);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  // the shape that the published schema describes
  return json() as HistoryDocument;
}

/** The first and the last line of a run in a journal. */
function lines(id: string, second: number, { portal = 'eu', portalId = 1 } = {}): string {
  const stamp = { time: `2026-11-22T12:00:${String(second).padStart(2, '0')}.000Z`, run: id };
  const begin = { type: 'run', ...stamp, portal, portalId, version: '0.1.0', configurationHash: 'h' };
  const end = { type: 'end', ...stamp, done: 1, failed: 0, notStarted: 0, interrupted: false };
  return `${JSON.stringify(begin)}\n${JSON.stringify(end)}\n`;
}

function many(count: number): string {
  return Array.from({ length: count }, (_, index) => lines(`run-${index}`, index)).join('');
}

describe('history', () => {
  it('lists applies, newest first: how they ended, what they did, and by whom', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const later = portal.in({
      env: { TOKEN: portal.emulator.token, GITHUB_ACTOR: 'octocat' },
      now: '2026-11-22T13:00:00.000Z',
    });
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: contacts('tier', 'score').replace('Label of tier', 'Another') });
    portal.fault({
      match: { method: 'PATCH', path: `${CONTACTS}/tier` },
      respond: { status: 400, body: {} },
    });
    expect((await later('apply', '--yes')).exit).toBe(5);
    const { exit, stdout, stderr } = await portal.cli('history', 'eu', '--offline');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const [title, , head, ...rows] = stdout.split('\n');
    expect(title).toBe(`History of portal eu (${portal.emulator.portalId})`);
    expect(head).toMatch(/^ {2}when \(UTC\) +run +ended +changes +.*by +portalform$/);
    expect(rows[0]).toMatch(
      /^ {2}2026-11-22 13:00:00 {2}[0-9a-f]{8} {2}failed {2}1 done, 1 failed .*octocat/,
    );
    expect(rows[1]).toMatch(/^ {2}2026-11-22 12:00:00 {2}[0-9a-f]{8} {2}done {4}2 done/);
    expect(rows.slice(2)).toEqual(['', '2 runs: 1 done, 1 failed.', '']);
    const { runs, portals } = await documentOf(portal, '--offline');
    expect(runs.map(({ ending, actor }) => [ending, actor])).toEqual([
      ['failed', 'octocat'],
      ['done', undefined],
    ]);
    expect(portals).toEqual([{ portal: 'eu', portalId: portal.emulator.portalId, marker: 'notAsked' }]);
  });

  it('tells everything of one run: what was sent, what came back, HubSpot’s correlation ids', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('apply', '--yes');
    const [first] = (await documentOf(portal, '--offline')).runs;
    for (const id of ['last', first?.run ?? '', first?.run.slice(0, 8) ?? '']) {
      const { stdout } = await portal.cli('history', '--offline', '--run', id);
      expect(stdout).toContain(`Run ${first?.run} on portal eu`);
      expect(stdout).toMatch(/\+ property\.contacts\.tier\n {6}\S.*: answered 201, correlation id \S+\n/);
      expect(stdout).toContain('\nApply complete: 2 done.\n');
    }
  });

  it('tells what happened to some addresses only', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: contacts('tier', 'score') });
    await portal.cli('apply', '--yes');
    const about = await documentOf(portal, '--offline', '--address', 'property.*.score');
    expect(about.runs).toMatchObject([{ changes: [{ address: 'property.contacts.score', status: 'done' }] }]);
    const { stdout } = await portal.cli('history', '--offline', '--address', '*.contacts.tier');
    expect(stdout).toContain('      + property.contacts.tier: done\n');
    expect(stdout).not.toContain('score');
  });

  it('shows the newest twenty, or as many as one asks for; documents have all', async () => {
    const portal = await emulated({ [JOURNAL]: many(23) });
    const shown = async (...words: readonly string[]) =>
      (await portal.cli('history', '--offline', ...words)).stdout.trimEnd().split('\n').at(-1);
    expect(await shown()).toBe('20 runs: 20 done. 3 older: --limit 0 shows all.');
    expect(await shown('--limit', '0')).toBe('23 runs: 23 done.');
    expect(await shown('--limit', '1')).toBe('1 run: 1 done. 22 older: --limit 0 shows all.');
    expect((await documentOf(portal, '--offline')).runs).toHaveLength(23);
    expect(await documentOf(portal, '--offline', '--limit', '2')).toMatchObject({
      total: 23,
      runs: [{ run: 'run-22' }, { run: 'run-21' }],
    });
  });

  it.each([
    ['2026-11-22', ['b', 'a']],
    ['2026-11-22T12:00:30', ['b']],
    ['2026-11-22T13:00+01:00', ['b', 'a']],
    ['2026-11-22T13:00Z', []],
  ])('since %s', async (since, ids) => {
    const portal = await emulated({ [JOURNAL]: lines('a', 1) + lines('b', 30) });
    const { runs } = await documentOf(portal, '--offline', '--since', since);
    expect(runs.map(one => one.run)).toEqual(ids);
  });

  it('says that nothing is on record', async () => {
    const portal = await emulated();
    const nothing = `No apply is on record for portal eu (${portal.emulator.portalId}). Read: ${join(portal.cwd, JOURNAL)}.\n`;
    for (const words of [[], ['--run', 'last'], ['--limit', '0']])
      expect(await portal.cli('history', '--offline', ...words)).toMatchObject({
        exit: 0,
        stdout: nothing.replace(`${portal.cwd}/`, ''),
      });
    expect(portal.asked()).toEqual([]);
  });

  it('is about the portal that is named, by its id: the name may have been another then', async () => {
    const portal = await emulated();
    const { portalId } = portal.emulator;
    portal.write({
      [JOURNAL]:
        lines('then', 1, { portal: 'europe', portalId }) + lines('other', 2, { portal: 'eu', portalId: 7 }),
    });
    const ids = async (...words: readonly string[]) =>
      (await documentOf(portal, '--offline', ...words)).runs.map(one => one.run);
    expect(await ids('eu')).toEqual(['then']);
    expect(await ids()).toEqual(['other', 'then']);
  });

  it('knows what has crashed on this machine', async () => {
    const cut = (id: string, more: object) =>
      `${JSON.stringify({ ...JSON.parse(lines(id, 1).split('\n')[0] ?? ''), ...more })}\n`;
    const { process } = testIo();
    const gone = cut('gone', { host: process.host, pid: 1 });
    const portal = await emulated({ [JOURNAL]: gone + cut('elsewhere', { host: 'elsewhere', pid: 1 }) });
    const { runs } = await documentOf({ cli: portal.in({ ended: [1] }) }, '--offline');
    expect(runs.map(({ run: id, ending }) => [id, ending])).toEqual([
      ['elsewhere', 'unfinished'],
      ['gone', 'crashed'],
    ]);
  });

  it('works where the configuration is wrong', async () => {
    const portal = await emulated({ [JOURNAL]: lines('a', 1) + lines('b', 2, { portal: 'us' }) });
    portal.write({ 'portals/eu/portal.yaml': 'nonsense: [\n' });
    const { runs, portals } = await documentOf(portal, 'eu');
    expect(runs.map(one => one.run)).toEqual(['a']);
    expect(portals).toEqual([{ portal: 'eu', marker: 'notAsked' }]);
  });
});

describe('journals', () => {
  it('of many CI runs are read together, copies only once, from any directory', async () => {
    const cwd = makeDirectory({
      'artifacts/1/eu.jsonl': lines('a', 1),
      'artifacts/2/eu.jsonl': lines('a', 1) + lines('b', 2),
      'artifacts/2/us.jsonl': lines('c', 3, { portal: 'us', portalId: 2 }),
      'artifacts/readme.txt': 'no journal',
      'one.jsonl': lines('d', 4),
    });
    const outside = { cli: (...argv: readonly string[]) => run(argv, { cwd }) };
    const { runs, journals, portals } = await documentOf(
      outside,
      '--journal',
      'artifacts',
      'one.jsonl',
      '--journal',
      'one.jsonl',
    );
    expect(runs.map(one => one.run)).toEqual(['d', 'c', 'b', 'a']);
    expect(journals).toEqual([
      'artifacts/1/eu.jsonl',
      'artifacts/2/eu.jsonl',
      'artifacts/2/us.jsonl',
      'one.jsonl',
    ]);
    expect(portals).toEqual([]);
    expect((await outside.cli('history', '--journal', 'artifacts')).stdout).toContain(
      'History of portals us (2), eu (1)',
    );
  });

  it('can be named by an environment variable, for plan and apply as well', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const env = { TOKEN: portal.emulator.token, PORTALFORM_JOURNAL: 'kept/journal.jsonl' };
    const cli = portal.in({ env });
    await cli('apply', '--yes');
    expect(Object.keys(portal.files())).toContain('kept/journal.jsonl');
    expect(Object.keys(portal.files())).not.toContain(JOURNAL);
    expect(await documentOf({ cli }, '--offline')).toMatchObject({
      runs: [{}],
      journals: ['kept/journal.jsonl'],
    });
    expect(await documentOf(portal, '--offline')).toMatchObject({ runs: [], journals: [JOURNAL] });
    const unset = portal.in({ env: { ...env, PORTALFORM_JOURNAL: '' } });
    expect(await documentOf({ cli: unset }, '--offline')).toMatchObject({ journals: [JOURNAL] });
  });

  it('with lines that say nothing are told without them', async () => {
    const orphan = lines('cut', 1).split('\n')[1] ?? '';
    const portal = await emulated({
      [JOURNAL]: `{"level":30,"msg":"another tool"}\n${lines('a', 1)}${orphan}\n{"type":"wri`,
    });
    const { exit, stdout, stderr } = await portal.cli('history', '--offline');
    expect(exit).toBe(0);
    expect(stdout).toContain('1 run: 1 done.');
    expect(stderr).toBe(
      "3 lines are left out: cut, of a run whose beginning is missing, or none of portalform's.\n",
    );
    portal.write({ [JOURNAL]: `${lines('a', 1)}{"type":"wri` });
    expect((await portal.cli('history', '--offline')).stderr).toMatch(/^1 line is left out/);
    expect((await portal.cli('history', '--offline', '--quiet')).stderr).toBe('');
  });

  it.each([
    { words: ['--journal', 'nothing.jsonl'], says: 'there is no journal nothing.jsonl' },
    { words: ['--journal', 'loop'], says: 'there is no journal loop' },
    { words: ['--run', 'x'], says: 'there is no run x' },
    { words: ['--run', 'run-'], says: '2 runs begin with run-' },
    { words: ['us'], says: 'there is no portal us' },
    { words: ['--since', 'yesterday'], says: 'It must be a date' },
    { words: ['--since', '2026-13-01'], says: 'It must be a date' },
    { words: ['--limit', 'all'], says: 'It must be a whole number.' },
    { words: ['-C', '/', '--journal', 'x'], says: 'there is no portals/ directory here' },
  ])('$words ends with 3 and says why', async ({ words, says }) => {
    const portal = await emulated({ [JOURNAL]: many(2) });
    symlinkSync('loop', join(portal.cwd, 'loop'));
    const { exit, stdout, stderr } = await portal.cli('history', '--offline', ...words);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain(says);
  });

  it('that cannot be read are said to be so', async () => {
    const portal = await emulated();
    mkdirSync(join(portal.cwd, JOURNAL), { recursive: true });
    const { exit, stderr } = await portal.cli('history', '--offline');
    expect(exit).toBe(1);
    expect(stderr).toContain('error[PF5005]');
  });
});

describe('what a portal remembers', () => {
  const MARKER: Marker = {
    portalId: 0,
    complete: { hash: 'h', tool: '0.1.0', run: RUN, finished: '2026-11-22T11:00:04.000Z' },
    attempted: [],
    run: {
      id: RUN,
      started: '2026-11-22T11:00:00.000Z',
      finished: '2026-11-22T11:00:04.000Z',
      actor: 'hubot',
    },
  };

  /** The marker as an apply leaves it. */
  async function remember(portal: Emulated, text: string): Promise<void> {
    await portal.byHand('POST', CONTACTS, {
      name: 'portalform_applied',
      label: 'portalform',
      groupName: 'contactinformation',
      type: 'string',
      fieldType: 'textarea',
      description: text,
    });
  }

  it('is told when its journal is elsewhere', async () => {
    const portal = await emulated();
    await remember(portal, markerText({ ...MARKER, portalId: portal.emulator.portalId }));
    const { stdout } = await portal.cli('history');
    expect(stdout).toMatch(/2026-11-22 11:00:00 {2}8f14e45f {2}done {3}hubot {2}0\.1\.0\n/);
    expect(stdout).toContain('      known from the portal only, its journal is elsewhere\n');
    expect(await documentOf(portal)).toMatchObject({
      runs: [{ run: RUN, ending: 'done', onlyInPortal: true, lastComplete: true }],
      portals: [{ marker: 'read' }],
    });
    expect(portal.written()).toEqual([]);
    const none = portal.in({ env: {} });
    expect(await documentOf({ cli: none })).toMatchObject({ runs: [], portals: [{ marker: 'notAsked' }] });
    expect(await documentOf(portal, '--offline')).toMatchObject({ runs: [] });
    expect(portal.asked()).toEqual([]);
  });

  it('belongs to the run that a journal here tells of', async () => {
    const portal = await emulated();
    const { portalId } = portal.emulator;
    portal.write({ [JOURNAL]: lines(RUN, 0, { portalId }) });
    await remember(portal, markerText({ ...MARKER, portalId }));
    expect(await documentOf(portal)).toMatchObject({
      total: 1,
      runs: [{ run: RUN, actor: 'hubot', onlyInPortal: false, lastComplete: true }],
    });
  });

  it('is none where there is none, where it came with a copy, and where portal.yaml wants none', async () => {
    const portal = await emulated();
    expect(await documentOf(portal)).toMatchObject({ portals: [{ marker: 'none' }] });
    await remember(portal, markerText({ ...MARKER, portalId: 7 }));
    expect(await documentOf(portal)).toMatchObject({
      runs: [],
      portals: [{ marker: 'none', says: 'its marker came with a copy of portal 7' }],
    });
    const yaml = portal.files()['portals/eu/portal.yaml'] ?? '';
    portal.write({ 'portals/eu/portal.yaml': yaml.replace('portal: {', 'portal: { marker: off,') });
    expect(await documentOf(portal)).toMatchObject({ portals: [{ marker: 'off' }] });
  });

  it('that cannot be read keeps nobody from what journals tell, and is said', async () => {
    const portal = await emulated({ [JOURNAL]: lines('a', 1) });
    await remember(portal, 'somebody was here');
    const garbled = await portal.cli('history', '--json');
    expect(garbled.exit).toBe(0);
    expect(garbled.json()).toMatchObject({ runs: [{}], portals: [{ marker: 'unreadable' }] });
    expect(garbled.stderr).toMatch(/^warning: what portal eu remembers cannot be read: \S/);
    const stranger = portal.in({ env: { TOKEN: 'pat-na1-00000000-0000-4000-8000-wrong' } });
    const refused = await stranger('history');
    expect(refused.exit).toBe(0);
    expect(refused.stdout).toContain('1 run: 1 done.');
    expect(refused.stderr).toMatch(/^warning: what portal eu remembers cannot be read: .* 401 /);
  });

  it('is not asked of another portal than the configuration’s', async () => {
    const portal = await emulated({ [JOURNAL]: lines('a', 1) });
    const yaml = portal.files()['portals/eu/portal.yaml'] ?? '';
    portal.write({ 'portals/eu/portal.yaml': yaml.replace(/portalId: \d+/, 'portalId: 7') });
    expect(await portal.cli('history')).toMatchObject({ exit: 4, stdout: '' });
  });
});
