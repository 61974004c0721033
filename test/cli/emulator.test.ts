import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.ts';
import { startEmulator } from '../../src/emulator/index.ts';
import { FLOWS } from '../emulator/flow-support.ts';
import { all, inList } from '../emulator/list-support.ts';
import { clientOf, names, portal } from '../emulator/support.ts';
import { run, testIo } from './test-io.ts';
import { filesIn, makeDirectory } from './test-workspace.ts';

/** Runs `portalform emulator`, and stops it when it is ready. */
async function emulator(
  argv: readonly string[],
  cwd: string,
  whenReady: (io: ReturnType<typeof testIo>) => Promise<void> = async () => undefined,
) {
  let ready = (): void => undefined;
  const listening = new Promise<void>(resolve => {
    ready = resolve;
  });
  const io = testIo({
    cwd,
    onWrite: (text, stream) => (stream === 'out' || text.includes('Stop it')) && ready(),
  });
  const exit = runCli(['emulator', '--port', '0', ...argv], io);
  await listening;
  await whenReady(io);
  // it listens for the signal once everything was said
  await new Promise(setImmediate);
  io.stop();
  return { exit: await exit, stdout: io.stdout(), stderr: io.stderr() };
}

describe('emulator', () => {
  it('says where it is, and ends when it is told to', async () => {
    const { exit, stdout, stderr } = await emulator([], makeDirectory());
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^HubSpot portal \d+ on http:\/\/127\.0\.0\.1:\d+\ntoken: pat-na1-\S+\n$/);
    expect(stderr).toContain('Stop it with Ctrl-C.');
  });

  it('--json is one line for scripts', async () => {
    const { stdout } = await emulator(['--json', '-q'], makeDirectory());
    expect(stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout)).toEqual({
      url: expect.stringMatching(/^http:/),
      token: expect.stringMatching(/^pat-/),
      portalId: expect.any(Number),
    });
  });

  it('takes its directories from where the command is run, and notes what it did not read', async () => {
    const cwd = makeDirectory({
      'seed/readme.json': '{}',
      'seed/groups/contacts.json': '{"results": [{"name": "mine", "label": "Mine"}]}',
    });
    const options = [
      '--data',
      'data',
      '--seed',
      'seed',
      '--latency',
      '1',
      '--tier',
      'starter',
      '--rate-limit',
      'real',
      '--request-log',
      'log.jsonl',
      '--json',
    ];
    const { exit, stderr } = await emulator(options, cwd);
    expect(exit).toBe(0);
    expect(stderr).toContain('readme.json');
    expect(Object.keys(filesIn(cwd))).toEqual(expect.arrayContaining(['data/portal.db', 'log.jsonl']));
  });

  it('can be told what it does about workflows', async () => {
    const flow = { type: 'PLATFORM_FLOW', flowType: 'WORKFLOW', objectTypeId: '0-2', actions: [] };
    const cwd = makeDirectory({
      'seed/flows.json': JSON.stringify([{ ...flow, id: '7', emulator: { readable: false } }]),
    });
    const suppressionFilterBranch = all(inList('9'));
    const { emulator: other } = await portal();
    const tried = async (options: readonly string[]) => {
      const seen: unknown[] = [];
      await emulator(['--seed', 'seed', '--json', ...options], cwd, async io => {
        const client = clientOf({ ...other, url: JSON.parse(io.stdout()).url });
        const { body } = await client.post(FLOWS, { ...flow, isEnabled: false, suppressionFilterBranch });
        const { body: key } = await client.post('/_emulator/tokens', { kind: 'service-key' });
        seen.push(
          body.crmObjectCreationStatus ?? body.subCategory,
          names(await client.get(FLOWS)).length,
          names(await client.as(String(key.token)).get(FLOWS)).length,
        );
      });
      return seen;
    };
    expect(await tried([])).toEqual(['ListError.LIST_NOT_FOUND', 0, 0]);
    const open = ['--missing-targets', 'taken', '--unreadable-flows', 'listed', '--service-key-flows', 'all'];
    expect(await tried([...open, '--pending-reads', '0'])).toEqual(['COMPLETE', 2, 2]);
  });

  it.each([
    {
      argv: ['--tier', 'gold'],
      says: 'there is no tier gold',
      help: 'free, starter, professional, enterprise',
    },
    { argv: ['--rate-limit', 'some'], says: '--rate-limit cannot be some', help: 'real or off' },
    {
      argv: ['--lifecycle-writes', 'yes'],
      says: '--lifecycle-writes cannot be yes',
      help: 'refused, mirrored or separate',
    },
    {
      argv: ['--unreadable-flows', 'no'],
      says: '--unreadable-flows cannot be no',
      help: 'unlisted or listed',
    },
    { argv: ['--service-key-flows', 'x'], says: '--service-key-flows cannot be x', help: 'none or all' },
    { argv: ['--missing-targets', 'x'], says: '--missing-targets cannot be x', help: 'refused or taken' },
    { argv: ['--port', '70000'], says: 'there is no port 70000', help: '0 picks a free one' },
    { argv: ['--seed', 'nothing'], says: 'nothing', help: 'correct the seed directory' },
  ])('$argv is a mistake in the command', async ({ argv, says, help }) => {
    const { exit, stderr } = await run(['emulator', '--port', '0', ...argv], { cwd: makeDirectory() });
    expect(exit).toBe(3);
    expect(stderr).toContain(says);
    expect(stderr).toContain(help);
  });

  it('says when its port is taken, and which one is free', async () => {
    const other = await startEmulator();
    const { exit, stderr } = await run(['emulator', '--port', new URL(other.url).port]);
    await other.close();
    expect(exit).toBe(3);
    expect(stderr).toContain('is in use');
    expect(stderr).toContain('--port 0 picks a free one');
  });

  it('fails for what it does not know', async () => {
    const cwd = makeDirectory({ data: 'a file' });
    expect(await run(['emulator', '--port', '0', '--data', 'data'], { cwd })).toMatchObject({ exit: 1 });
  });
});
