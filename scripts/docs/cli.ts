import type { Io } from '../../src/cli/io.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { code, page, table } from './markdown.ts';

type Program = ReturnType<typeof buildProgram>['program'];
type Command = Program['commands'][number];

/** One command, as people read about it. */
interface Described {
  readonly name: string;
  readonly group: string;
  readonly summary: string;
  readonly usage: string;
  readonly arguments: readonly (readonly [name: string, text: string])[];
  readonly options: readonly (readonly [flags: string, text: string])[];
  /** Lines to type, from the end of its help. */
  readonly examples: readonly string[];
}

/** Every command, in the order of `portalform help`. */
export function describeCommands(): Described[] {
  let printed = '';
  const { program } = buildProgram(silentIo(text => (printed += text)));
  return program.commands.map(command => {
    printed = '';
    command.outputHelp();
    return describe(command, printed);
  });
}

function describe(command: Command, help: string): Described {
  return {
    name: command.name(),
    group: command.helpGroup(),
    summary: command.description(),
    usage: `portalform ${command.name()} ${command.usage()}`,
    arguments: command.registeredArguments.map(argument => [argument.name(), argument.description]),
    options: command.options.map(option => [
      option.flags,
      withDefault(option.description, option.defaultValue),
    ]),
    examples: (help.split('\nExamples:\n')[1] ?? '')
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== ''),
  };
}

function withDefault(text: string, value: unknown): string {
  return value === undefined || typeof value === 'boolean' ? text : `${text} (default: ${String(value)})`;
}

export function cliPage(): string {
  const commands = describeCommands();
  const [first, ...others] = commands.map(command => new Set(command.options.map(([flags]) => flags)));
  const common = [...(first ?? [])].filter(flags => others.every(set => set.has(flags)));
  const shared = commands[0]?.options.filter(([flags]) => common.includes(flags)) ?? [];
  return page(
    'Command line',
    'the command definitions in src/cli/',
    'From a checkout, write `npx portalform`. `portalform help <command>` prints the same in the terminal.',
    contents(commands),
    `## Options of every command\n\n${optionTable([...shared, ['-h, --help', 'show help']])}`,
    WHOLE_PROCESS,
    ...commands.map(command => section(command, new Set(common))),
  );
}

const WHOLE_PROCESS = `\`--color\`, \`--no-color\` and \`--no-input\` hold for the whole run. Colours also follow \`NO_COLOR\`, \`FORCE_COLOR\` and \`TERM=dumb\`, for each stream on its own; without colour nothing is lost. Questions are asked only when stdin and stderr are terminals and neither \`CI\` nor \`--no-input\` is set.

Results go to stdout; progress, hints, findings and questions to stderr. What a run ends with is in [exit codes](exit-codes.md), what \`--json\` prints in [JSON output](json-output.md).`;

function contents(commands: readonly Described[]): string {
  const groups = [...new Set(commands.map(command => command.group))];
  const list = (group: string) =>
    commands
      .filter(command => command.group === group)
      .map(command => `- [${command.name}](#${command.name}): ${command.summary}`);
  return groups.map(group => `${group}\n\n${list(group).join('\n')}`).join('\n\n');
}

function section(command: Described, common: ReadonlySet<string>): string {
  const own = command.options.filter(([flags]) => !common.has(flags));
  return [
    `## ${command.name}`,
    `${sentence(command.summary)} Usage: ${code(command.usage)}`,
    table(
      ['argument', ''],
      command.arguments.map(([name, text]) => [code(name), text]),
    ),
    optionTable(own),
    `\`\`\`text\n${command.examples.join('\n')}\n\`\`\``,
  ]
    .filter(part => part !== '')
    .join('\n\n');
}

function optionTable(options: Described['options']): string {
  return table(
    ['option', ''],
    options.map(([flags, text]) => [code(flags), text]),
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function silentIo(out: (text: string) => void): Io {
  const never = () => {
    throw new Error('help needs nothing of the world');
  };
  return {
    out,
    err: out,
    env: {},
    cwd: '/',
    interactive: false,
    colour: { out: false, err: false },
    process: { pid: 0, host: '', isRunning: never },
    now: never,
    sleep: never,
    ask: never,
    onStop: never,
  };
}
