import type { ExitCode } from '../../src/cli/exit-codes.ts';
import type { Io } from '../../src/cli/io.ts';
import { runCli } from '../../src/cli/run.ts';

/** What a command finds outside of itself. Whatever is left out is empty, off, or fixed. */
export interface World {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Where the clock stands at the beginning; it moves by sleeping only. */
  readonly now?: string;
  /** What a person at the terminal types, question by question; undefined cancels. With it, the run is interactive. */
  readonly answers?: readonly (string | undefined)[];
  readonly interactive?: boolean;
  readonly colour?: boolean;
  /** Processes of this machine that run no more. */
  readonly ended?: readonly number[];
  readonly pid?: number;
  /** Sees each piece of text as it is written: to stop a run at the right moment. */
  readonly onWrite?: (text: string, stream: 'out' | 'err') => void;
}

/** An outside world that remembers what was said to it. No method depends on `this`: commands may copy it. */
export interface TestIo extends Io {
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly questions: readonly string[];
  /** How long was slept, in milliseconds, one by one. */
  readonly sleeps: readonly number[];
  /** SIGINT. */
  readonly stop: () => void;
}

export const NOON = '2026-11-22T12:00:00.000Z';

export function testIo(world: World = {}): TestIo {
  const written = { out: '', err: '' };
  const write = (stream: 'out' | 'err') => (text: string) => {
    written[stream] += text;
    world.onWrite?.(text, stream);
  };
  const questions: string[] = [];
  const sleeps: number[] = [];
  const listeners = new Set<() => void>();
  let time = Date.parse(world.now ?? NOON);
  return {
    out: write('out'),
    err: write('err'),
    env: world.env ?? {},
    cwd: world.cwd ?? '/nowhere',
    interactive: world.interactive ?? world.answers !== undefined,
    colour: { out: world.colour ?? false, err: world.colour ?? false },
    now: () => new Date(time),
    async sleep(milliseconds) {
      const end = time + milliseconds;
      sleeps.push(milliseconds);
      // what else can happen happens first, so that sleeps side by side pass together
      await new Promise(setImmediate);
      time = Math.max(time, end);
    },
    async ask(question) {
      const number = questions.push(question) - 1;
      if (world.answers === undefined || number >= world.answers.length)
        throw new Error(`nobody answers: ${question}`);
      return world.answers[number];
    },
    process: {
      pid: world.pid ?? 4711,
      host: 'here',
      isRunning: pid => !(world.ended ?? []).includes(pid),
    },
    onStop(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stdout: () => written.out,
    stderr: () => written.err,
    questions,
    sleeps,
    stop: () => {
      for (const listener of [...listeners]) listener();
    },
  };
}

export interface Ran {
  readonly exit: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  readonly questions: readonly string[];
  /** Stdout as JSON; throws when it is something else. */
  readonly json: () => unknown;
}

/** Runs the command line in this process, from arguments to exit code. */
export async function run(argv: readonly string[], world: World = {}): Promise<Ran> {
  const io = testIo(world);
  const exit = await runCli(argv, io);
  const stdout = io.stdout();
  return { exit, stdout, stderr: io.stderr(), questions: io.questions, json: () => JSON.parse(stdout) };
}
