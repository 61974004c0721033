import { Command, InvalidArgumentError } from '@commander-js/extra-typings';
import type { ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { GlobalOptions } from './options.ts';
import type { Output } from './output.ts';

/** Runs one command and keeps its exit code. Failures are reported there, once. */
export type Invoke = (
  options: GlobalOptions,
  run: (io: Io, output: Output) => Promise<ExitCode>,
) => Promise<void>;

/** A command with the options that every command has. */
export function command(name: string, summary: string) {
  return new Command(name)
    .description(summary)
    .option(
      '-C, --directory <directory>',
      'the directory that holds portals/ (default: found upward from here)',
    )
    .option('--json', 'print one JSON document on stdout')
    .option('-q, --quiet', 'no progress and no hints on stderr')
    .option('--debug', 'show stack traces of unexpected errors')
    .option('--max-errors <number>', 'how many findings to show; 0 shows all', wholeNumber, 20)
    .option('--env-file <file>', 'read environment variables from a file');
}

/** A command that talks to a portal. */
export function portalCommand(name: string, summary: string) {
  return command(name, summary)
    .option('--trace-http <file>', 'append one JSON line for each request, without bodies')
    .option('--timeout <seconds>', 'how long one request may take (default: 60)', seconds);
}

/** A command that compares portals with what they were built from. */
export function basedCommand(name: string, summary: string) {
  return portalCommand(name, summary)
    .option('--parallelism <number>', 'how many portals at the same time (default: 10)', atLeastOne)
    .option('--base <ref>', 'the commit to take as base instead of the one that the portal remembers')
    .option(
      '--journal <file>',
      'the journal of applies (default: $PORTALFORM_JOURNAL, or .portalform/journal/<portal>.jsonl)',
    );
}

/** A command that plans. */
export function planningCommand(name: string, summary: string) {
  return basedCommand(name, summary)
    .option('--target <address...>', 'only these addresses (`*` for any segment) and what they need')
    .option(
      '--take-over <address...>',
      'change things that exist already and were not made from this configuration',
    )
    .option('--revert <address...>', 'undo what was changed in the portal')
    .option('--recreate <address...>', 'create again what was in the portal before and is gone');
}

/** Help that ends with examples. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map(line => `  ${line}`).join('\n')}\n`;
}

function seconds(text: string): number {
  const number = wholeNumber(text);
  // longer than a day, timers misbehave, and nobody waits
  if (number >= 1 && number <= 86_400) return number;
  throw new InvalidArgumentError('It must be from 1 to 86400.');
}

function atLeastOne(text: string): number {
  const number = wholeNumber(text);
  if (number >= 1) return number;
  throw new InvalidArgumentError('It must be at least 1.');
}

export function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

/** A date or a time in UTC, unless it says otherwise, as ISO 8601 in UTC. */
export function pointInTime(text: string): string {
  const [, date = '', time = 'T00:00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  const parsed = new Date(`${date}${time}${zone}`);
  if (!Number.isNaN(parsed.getTime())) return parsed.toISOString();
  throw new InvalidArgumentError('It must be a date, such as 2026-11-22 or 2026-11-22T12:00.');
}
