import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { colours, dim, say } from './screen.ts';
import { root } from './workspace.ts';

/** The built command line, as people run it. */
export const cli: string = join(root, 'dist', 'cli.js');

/** Long enough for any machine; nothing in the demo waits for a person. */
const MILLISECONDS_AT_MOST = 60_000;

export interface Finished {
  readonly exit: number | null;
  /** stdout and stderr, in the order in which they came. */
  readonly output: string;
}

export type Environment = Readonly<Record<string, string>>;

/** Runs portalform in a workspace and shows its output as it comes, or at the end what begins with a pattern. */
export async function portalform(
  args: readonly string[],
  cwd: string,
  environment: Environment,
  shownFrom?: RegExp,
): Promise<Finished> {
  const child = start(args, cwd, environment, MILLISECONDS_AT_MOST);
  const chunks: string[] = [];
  const show = (text: string): void => {
    chunks.push(text);
    if (!shownFrom) process.stdout.write(text);
  };
  child.stdout?.setEncoding('utf8').on('data', show);
  child.stderr?.setEncoding('utf8').on('data', show);
  const exit = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  const output = chunks.join('');
  if (shownFrom) say(shortened(output, shownFrom));
  return { exit, output };
}

/** What comes before the pattern is left out; all is shown when it is not there. */
function shortened(output: string, from: RegExp): string {
  const start = output.search(from);
  return (start > 0 ? `${dim('…')}\n${output.slice(start)}` : output).trimEnd();
}

export interface Emulated {
  readonly url: string;
  readonly token: string;
  readonly portalId: number;
  readonly stop: () => Promise<void>;
}

/** Starts an emulator in a process of its own and waits until it is ready. */
export async function startEmulator(args: readonly string[], cwd: string): Promise<Emulated> {
  const child = start(['emulator', ...args, '--json'], cwd, {}, undefined);
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()));
  const errors: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const line = await Promise.race([firstLine(child), ended]);
  if (line === undefined) throw new Error(`the emulator did not start:\n${errors.join('')}`);
  const ready: unknown = JSON.parse(line);
  if (!isReady(ready)) throw new Error(`the emulator said: ${line}`);
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { ...ready, stop };
}

function start(
  args: readonly string[],
  cwd: string,
  environment: Environment,
  timeout: number | undefined,
): ChildProcess {
  return spawn(process.execPath, [cli, ...args], {
    cwd,
    env: { ...process.env, ...environment, ...(colours && { FORCE_COLOR: '1' }) },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(timeout !== undefined && { timeout }),
  });
}

async function firstLine({ stdout }: ChildProcess): Promise<string | undefined> {
  if (stdout === null) return undefined;
  for await (const line of createInterface({ input: stdout })) return line;
  return undefined;
}

function isReady(value: unknown): value is Omit<Emulated, 'stop'> {
  return (
    typeof value === 'object' && value !== null && 'url' in value && 'token' in value && 'portalId' in value
  );
}
