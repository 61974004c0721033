import { Command } from '@commander-js/extra-typings';
import { loadEnvFile } from './env-file.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { reportFailure } from './failures.ts';
import type { Io } from './io.ts';
import { createOutput } from './output.ts';
import { addEditCommands } from './program-edit.ts';
import { addEverydayCommands } from './program-everyday.ts';
import { addFleetCommands } from './program-fleet.ts';
import { addInspectCommands } from './program-inspect.ts';
import type { Invoke } from './program-options.ts';
import { addStartCommands } from './program-start.ts';
import { version } from './version.ts';

export interface Built {
  readonly program: Command;
  readonly exitCode: () => ExitCode;
}

/** The command line: what there is to type. What a command does is loaded when it is typed. */
export function buildProgram(io: Io): Built {
  let exitCode: ExitCode = exitCodes.done;
  const invoke: Invoke = async (options, run) => {
    const output = createOutput(io, { json: options.json ?? false, quiet: options.quiet ?? false });
    try {
      exitCode = await run(loadEnvFile(io, options.envFile), output);
    } catch (error) {
      exitCode = reportFailure(error, output, options);
    }
  };
  const program = new Command('portalform');
  program
    .description(
      'Configuration as code for HubSpot: YAML in Git, a plan anyone can read, and exactly that plan applied.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .addHelpText(
      'after',
      '\nAnywhere: --color, --no-color, --no-input (never ask).\nStart with: portalform init\nGuide: docs/getting-started.md',
    );
  program.commandsGroup('Start:');
  addStartCommands(program, invoke);
  program.commandsGroup('Everyday:');
  addEverydayCommands(program, invoke);
  program.commandsGroup('Edit YAML:');
  addEditCommands(program, invoke);
  program.commandsGroup('Several portals:');
  addFleetCommands(program, invoke);
  program.commandsGroup('Inspect:');
  addInspectCommands(program, invoke);
  for (const one of [program, ...program.commands]) {
    one
      .exitOverride()
      .showHelpAfterError('(portalform help shows what there is)')
      .configureOutput({
        writeOut: io.out,
        writeErr: io.err,
        getOutHasColors: () => io.colour.out,
        getErrHasColors: () => io.colour.err,
      });
  }
  return { program, exitCode: () => exitCode };
}
