import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const CLI = join(ROOT, 'dist/cli.js');

/** Builds the package as a person would. */
export function build(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: ROOT, stdio: 'pipe' });
}

const plainEnvironment = {
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  CI: '1',
  TZ: 'UTC',
  LC_ALL: 'C',
};

export interface Spawned {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts the built command line as a process of its own. */
export function start(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Spawned {
  const child = spawn(process.execPath, [CLI, ...argv], {
    cwd,
    env: { ...plainEnvironment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  const ended = new Promise<number | string>(resolve =>
    child.once('close', (code, signal) => resolve(code ?? signal ?? '')),
  );
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { child, stdout: () => written.out, stderr: () => written.err, ended };
}

export interface Ended {
  readonly exit: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

export async function run(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { ended, stdout, stderr } = start(argv, cwd, env);
  const exit = await ended;
  return { exit, stdout: stdout(), stderr: stderr() };
}

/** Waits until a stream of a process says something. */
export function says({ child, stdout, stderr }: Spawned, wanted: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (wanted.test(stdout() + stderr())) resolve();
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('close', () => reject(new Error(`ended without ${String(wanted)}: ${stdout()}${stderr()}`)));
    look();
  });
}

export interface EmulatorProcess extends Spawned {
  readonly url: string;
  readonly token: string;
  readonly portalId: number;
}

/** `portalform emulator --json` on a free port, ready. */
export async function startEmulator(cwd: string, ...options: readonly string[]): Promise<EmulatorProcess> {
  const spawned = start(['emulator', '--port', '0', '--json', ...options], cwd);
  await says(spawned, /\n/);
  const [line = ''] = spawned.stdout().split('\n');
  return { ...spawned, ...JSON.parse(line) };
}
