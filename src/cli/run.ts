import { CommanderError } from '@commander-js/extra-typings';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { buildProgram } from './program.ts';

/** Flags that hold for the whole process, read by `nodeIo`. */
const processFlags: ReadonlySet<string> = new Set(['--color', '--no-color', '--no-input']);

/** Runs the command line as a function: arguments in, exit code out. */
export async function runCli(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { program, exitCode } = buildProgram(io);
  const words = argv.filter(word => !processFlags.has(word));
  try {
    await program.parseAsync(words.length === 0 ? ['--help'] : words, { from: 'user' });
    return exitCode();
  } catch (error) {
    // commander has said what is wrong, or shown help
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.invalid;
    throw error;
  }
}
