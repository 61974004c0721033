import { type RootCommand, ShellCompDirective, script } from '@bomb.sh/tab';
import type { Command } from '@commander-js/extra-typings';
import { type Names, namesOf, noNames } from '../complete/names.ts';
import { completionTree, type Meaning, shells } from '../complete/tree.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Prints the completion script of a shell or, for `complete -- words`, which the script runs, what can follow: one
 * `value<tab>description` a line, then a line with a directive for the shell.
 */
export async function complete(words: readonly string[], program: Command, io: Io): Promise<ExitCode> {
  if (isRequest(program)) {
    io.out(await suggestions(words, program, io));
    return exitCodes.done;
  }
  const [shell, ...others] = words;
  if (shell === undefined || others.length > 0 || !shells.includes(shell)) {
    const what = shell === undefined ? 'which shell?' : `there is no completion for ${words.join(' ')}`;
    throw new UsageError(what, `name one of ${shells.join(', ')}: source <(portalform complete zsh)`);
  }
  io.out(printed(() => script(shell, program.name(), program.name())));
  return exitCodes.done;
}

/** The scripts call `complete -- words`. Commander drops the `--`, but keeps the arguments as they came. */
function isRequest(program: Command): boolean {
  // not in commander's types, although its documentation and the completion library use it
  const raw: unknown = Reflect.get(program, 'rawArgs');
  return Array.isArray(raw) && raw.includes('--');
}

/** Never fails: a shell that waits for a suggestion is no place for an error. */
async function suggestions(words: readonly string[], program: Command, io: Io): Promise<string> {
  const first = suggest(words, program, noNames);
  const [wanted] = first.meanings.filter(meaning => meaning === 'portals' || meaning === 'addresses');
  if (wanted === undefined) return first.text;
  try {
    return suggest(words, program, await namesOf(words, wanted, io)).text;
  } catch {
    return first.text;
  }
}

function suggest(
  words: readonly string[],
  program: Command,
  names: Names,
): { readonly text: string; readonly meanings: readonly Meaning[] } {
  const meanings: Meaning[] = [];
  const tree = completionTree(program, names, meaning => meanings.push(meaning));
  const text = printed(() => tree.parse([...words]));
  return { text: withDirective(text, tree, meanings), meanings };
}

/** The library tells the shell never to offer files; where a file is meant, it shall. */
function withDirective(text: string, { directive }: RootCommand, meanings: readonly Meaning[]): string {
  const [meaning] = meanings;
  if (meaning !== 'file' && meaning !== 'directory') return text;
  const { ShellCompDirectiveDefault, ShellCompDirectiveFilterDirs } = ShellCompDirective;
  const wanted = meaning === 'directory' ? ShellCompDirectiveFilterDirs : ShellCompDirectiveDefault;
  return text.replace(`:${directive}\n`, `:${wanted}\n`);
}

/** What the library prints: it only knows `console.log`, which is replaced for the length of this synchronous call. */
function printed(print: () => void): string {
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: unknown) => void lines.push(String(line));
  try {
    print();
  } finally {
    console.log = log;
  }
  return lines.map(line => `${line}\n`).join('');
}
