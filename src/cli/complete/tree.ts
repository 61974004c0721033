import { type Command, type Complete, RootCommand } from '@bomb.sh/tab';
import type {
  CommandUnknownOpts,
  Command as DeclaredCommand,
  Option as DeclaredOption,
} from '@commander-js/extra-typings';
import type { Names } from './names.ts';

export const shells: readonly string[] = ['bash', 'zsh', 'fish', 'powershell'];

/** What stands in the place of a word, by what the help calls it. `file` and `directory` are left to the shell. */
export type Meaning = 'portals' | 'addresses' | 'shells' | 'commands' | 'file' | 'directory';

const meanings: Readonly<Record<string, Meaning>> = {
  portals: 'portals',
  portal: 'portals',
  'plan-or-portals': 'portals',
  address: 'addresses',
  addresses: 'addresses',
  from: 'addresses',
  words: 'shells',
  command: 'commands',
  file: 'file',
  path: 'file',
  directory: 'directory',
};

/**
 * The command line as the completion library wants it, from the one definition in program.ts. `ask` hears what
 * a word means before it is completed. (The library's own adapter adds a command `complete`, which is there already.)
 */
export function completionTree(
  program: DeclaredCommand,
  names: Names,
  ask: (meaning: Meaning) => void,
): RootCommand {
  const root = new RootCommand();
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const values: Readonly<Record<Meaning, readonly string[]>> = {
    ...names,
    shells,
    commands: commands.map(command => command.name()),
    file: [],
    directory: [],
  };
  const suggest = (word: string) => (complete: Complete) => {
    const meaning = meanings[word];
    if (meaning === undefined) return;
    ask(meaning);
    for (const value of values[meaning]) complete(value, '');
  };
  const addOptions = (target: Command, source: CommandUnknownOpts) => {
    for (const option of help.visibleOptions(source)) addOption(target, option, suggest);
  };
  for (const command of commands) {
    const target = root.command(command.name(), command.description());
    addOptions(target, command);
    for (const argument of command.registeredArguments)
      target.argument(argument.name(), suggest(argument.name()), argument.variadic);
  }
  addOptions(root, program);
  return root;
}

function addOption(
  target: Command,
  option: DeclaredOption,
  suggest: (word: string) => (complete: Complete) => void,
): void {
  const name = option.name();
  const short = option.short?.slice(1);
  if (option.isBoolean()) target.option(name, option.description, short);
  else target.option(name, option.description, suggest(placeholderOf(option)), short);
}

/** `address` of `--target <address...>`; `portal` of `--portal <name>`, which names one that is there. */
function placeholderOf(option: DeclaredOption): string {
  if (option.long === '--portal') return 'portal';
  return option.flags.replace(/^.*[<[]([\w-]+).*$/, '$1');
}
