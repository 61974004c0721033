import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { Io } from './io.ts';

/** The real world: this process. */
export function nodeIo(): Io {
  const { env, stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on('error', forgive);
  const interactive =
    stdin.isTTY === true && stderr.isTTY === true && !env['CI'] && !process.argv.includes('--no-input');
  return {
    out: text => void stdout.write(text),
    err: text => void stderr.write(text),
    env,
    cwd: process.cwd(),
    interactive,
    colour: { out: takesColour(stdout), err: takesColour(stderr) },
    now: () => new Date(),
    sleep: async milliseconds => void (await delay(milliseconds)),
    ask: askOnTerminal,
    process: { pid: process.pid, host: hostname(), isRunning },
    onStop: listenForStop,
  };
}

/** Whoever reads has seen enough (`portalform plan | head`): what is under way goes on, in silence. */
function forgive(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** NO_COLOR, FORCE_COLOR, TERM=dumb and pipes, as usual (docs/reference/cli.md). */
function takesColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (process.argv.includes('--no-color') || (NO_COLOR !== undefined && NO_COLOR !== '')) return false;
  if (process.argv.includes('--color')) return true;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stream.isTTY === true && TERM !== 'dumb';
}

/** Asking costs a process nothing; one of somebody else may not be asked, so it runs. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function askOnTerminal(question: string): Promise<string | undefined> {
  const { text, isCancel } = await import('@clack/prompts');
  const answer = await text({ message: question, output: process.stderr });
  return isCancel(answer) ? undefined : answer;
}

/** The first signal asks to stop; the second one does. */
function listenForStop(listener: () => void): () => void {
  let asked = false;
  const onSignal = () => {
    if (asked) process.exit(130);
    asked = true;
    listener();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return () => {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
}
