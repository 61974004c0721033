import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodeIo } from '../../src/cli/node-io.ts';

const asked = vi.hoisted(() => ({ answer: 'yes' as string | symbol, options: [] as unknown[] }));
vi.mock('@clack/prompts', () => ({
  text: async (options: unknown) => {
    asked.options.push(options);
    return asked.answer;
  },
  isCancel: (answer: unknown) => typeof answer === 'symbol',
}));

const argv = process.argv;
const tty = { stdin: process.stdin.isTTY, stdout: process.stdout.isTTY, stderr: process.stderr.isTTY };

function terminal(is: boolean): void {
  for (const stream of [process.stdin, process.stdout, process.stderr]) stream.isTTY = is;
}

afterEach(() => {
  process.argv = argv;
  process.stdin.isTTY = tty.stdin;
  process.stdout.isTTY = tty.stdout;
  process.stderr.isTTY = tty.stderr;
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the real world', () => {
  it.each([
    { name: 'a terminal', is: true },
    { name: 'a pipe', tty: false, is: false },
    { name: 'CI', env: { CI: 'true' }, is: false },
    { name: '--no-input', flags: ['--no-input'], is: false },
  ])('$name is interactive: $is', ({ tty = true, env = {}, flags = [], is }) => {
    terminal(tty);
    vi.stubEnv('CI', '');
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    process.argv = [...argv, ...flags];
    expect(nodeIo().interactive).toBe(is);
  });

  it.each([
    { name: 'a terminal', is: true },
    { name: 'a pipe', tty: false, is: false },
    { name: 'TERM=dumb', env: { TERM: 'dumb' }, is: false },
    { name: 'NO_COLOR', env: { NO_COLOR: '1', FORCE_COLOR: '1' }, is: false },
    { name: 'FORCE_COLOR in a pipe', tty: false, env: { FORCE_COLOR: '' }, is: true },
    { name: 'FORCE_COLOR=0', env: { FORCE_COLOR: '0' }, is: false },
    { name: 'FORCE_COLOR=false', env: { FORCE_COLOR: 'false' }, is: false },
    { name: '--color in a pipe', tty: false, flags: ['--color'], is: true },
    { name: '--no-color', flags: ['--no-color'], env: { FORCE_COLOR: '1' }, is: false },
  ])('$name takes colours: $is', ({ tty = true, env = {}, flags = [], is }) => {
    terminal(tty);
    vi.stubEnv('NO_COLOR', '');
    vi.stubEnv('TERM', 'xterm');
    vi.stubEnv('FORCE_COLOR', undefined);
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    process.argv = [...argv, ...flags];
    expect(nodeIo().colour).toEqual({ out: is, err: is });
  });

  it('writes to stdout and stderr, apart', () => {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const io = nodeIo();
    io.out('result');
    io.err('progress');
    expect([out.mock.calls[0]?.[0], err.mock.calls[0]?.[0]]).toEqual(['result', 'progress']);
  });

  it('has a clock that goes on while it sleeps', async () => {
    const io = nodeIo();
    const before = io.now().getTime();
    await io.sleep(2);
    expect(io.now().getTime()).toBeGreaterThan(before);
  });

  it('tells processes that run from those that do not, whoever owns them', () => {
    const { pid, host, isRunning } = nodeIo().process;
    expect({ pid, host: host !== '' }).toEqual({ pid: process.pid, host: true });
    expect(isRunning(pid)).toBe(true);
    const { pid: ended = 0 } = spawnSync(process.execPath, ['--version']);
    expect(isRunning(ended)).toBe(false);
    vi.spyOn(process, 'kill').mockImplementationOnce(() => {
      throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
    });
    expect(isRunning(1)).toBe(true);
  });

  it('asks on stderr, and tells an answer from a cancelled question', async () => {
    const io = nodeIo();
    expect(await io.ask('Sure?')).toBe('yes');
    expect(asked.options).toEqual([{ message: 'Sure?', output: process.stderr }]);
    asked.answer = Symbol('cancel');
    expect(await io.ask('Sure?')).toBeUndefined();
  });

  it('stops on the first signal, ends on the second, and forgets both in the end', () => {
    const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
    const before = process.listenerCount('SIGINT');
    const listener = vi.fn();
    const unlisten = nodeIo().onStop(listener);
    process.emit('SIGINT');
    expect(listener).toHaveBeenCalledTimes(1);
    expect(exit).not.toHaveBeenCalled();
    process.emit('SIGTERM');
    expect(exit).toHaveBeenCalledWith(130);
    unlisten();
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  it('forgives a reader that went away, and nothing else', () => {
    nodeIo();
    const error = (code: string) => Object.assign(new Error(code), { code });
    expect(process.stdout.emit('error', error('EPIPE'))).toBe(true);
    expect(() => process.stdout.emit('error', error('EIO'))).toThrow('EIO');
  });
});
