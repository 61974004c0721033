import { CommanderError } from '@commander-js/extra-typings';
import { errorJson } from '../render/diagnostics-json.ts';
import { jsonText } from '../render/json-text.ts';
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
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.done;
    // commander has said what is wrong on stderr
    if (words.includes('--json'))
      io.out(
        jsonText(
          errorJson({
            code: 'PF5002',
            severity: 'error',
            message: error.message.replace(/^error: /, ''),
            fix: 'portalform help shows what there is',
          }),
        ),
      );
    return exitCodes.invalid;
  }
}
