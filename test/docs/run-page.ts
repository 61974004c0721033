import { expect } from 'vitest';
import { parse } from 'yaml';
import { type Block, isBlock, partsOf } from './markdown.ts';
import type { PageWorld } from './page-world.ts';
import { portalformWords, type Typed, typedIn, wordsOf } from './shell.ts';

/** What a block says about itself besides what it is: `console exit=4`, `yaml portals/eu/x.yaml invalid`. */
interface Info {
  readonly is: string;
  readonly path: string;
  readonly exit: number;
  readonly invalid: boolean;
  /** `no-run: why`. */
  readonly why?: string;
}

export function infoOf({ info }: Block): Info {
  const [flags = '', why] = info.split(/ no-run: ?/);
  const [is = '', ...words] = flags.split(' ');
  const exit = words.find(word => word.startsWith('exit='))?.slice('exit='.length);
  const path = words.find(word => /[./]/.test(word)) ?? '';
  return {
    is,
    path,
    exit: Number(exit ?? 0),
    invalid: words.includes('invalid'),
    ...(why !== undefined && { why }),
  };
}

/**
 * Does what a page says, from top to bottom: writes its files, types its commands. Returns the page with what the
 * commands really show. Throws when one ends with another exit code than the page says.
 */
export async function runPage(text: string, world: PageWorld): Promise<string> {
  const lines = text.split('\n');
  const edits: { readonly at: number; readonly count: number; readonly lines: readonly string[] }[] = [];
  let unchecked: Info | undefined;
  for (const part of partsOf(text)) {
    if (!isBlock(part)) {
      await obey(part.comment, world);
      continue;
    }
    const info = infoOf(part);
    if (isFile(info)) {
      writeFile(part, info, world);
      unchecked = info.path.startsWith('portals/') ? info : unchecked;
    }
    if (info.is !== 'console' || info.why !== undefined) continue;
    unchecked = undefined;
    edits.push({ at: part.line, count: part.lines.length, lines: await runBlock(part, info, world) });
  }
  if (unchecked) await validate(unchecked, world);
  for (const { at, count, lines: shown } of edits.toReversed()) lines.splice(at, count, ...shown);
  return lines.join('\n');
}

/** Whether a block is a file of the reader's: configuration, or code of a workflow. */
export function isFile({ is }: Info): boolean {
  return is === 'yaml' || is === 'js';
}

function writeFile({ lines }: Block, { is, path }: Info, world: PageWorld): void {
  const text = `${lines.join('\n')}\n`;
  if (is === 'yaml') parse(text);
  world.write(path, text);
}

async function validate({ invalid }: Info, world: PageWorld): Promise<void> {
  const { exit, shown } = await world.run(['validate']);
  expect(exit, shown).toBe(invalid ? 3 : 0);
}

async function runBlock(block: Block, { exit }: Info, world: PageWorld): Promise<string[]> {
  const typed = typedIn(block.lines);
  const shown: string[] = [];
  for (const [index, command] of typed.entries()) {
    const expected = index === typed.length - 1 ? exit : 0;
    shown.push(`$ ${command.line}`, ...(await runLine(command, expected, world)));
  }
  return shown;
}

/** What is shown: all of it, nothing when the page shows nothing, and what the page has where it says `…`. */
async function runLine(
  { line, shown }: Typed,
  expected: number,
  world: PageWorld,
): Promise<readonly string[]> {
  const result = await type(line, world);
  expect(result.exit, `${line}\n${result.shown}`).toBe(expected);
  if (shown.length === 0) return shown;
  const real = result.shown.trimEnd().split('\n');
  return matches(shown, real)
    ? shown
    : [...real, ...shown.slice(shown.findLastIndex(text => text !== '') + 1)];
}

async function type(
  line: string,
  world: PageWorld,
): Promise<{ readonly exit: number; readonly shown: string }> {
  const words = portalformWords(line);
  if (words) return world.run(words);
  const [program, argument = ''] = wordsOf(line);
  if (program === 'cat') return { exit: 0, shown: world.read(argument) };
  if (program === 'git') return world.git(wordsOf(line).slice(1));
  if (program !== 'export') throw new Error(`a page can run portalform, git, export and cat, not: ${line}`);
  world.setVariable(argument.split('=')[0] ?? '');
  return { exit: 0, shown: '' };
}

/** Whether lines are as shown; `…` on a line of its own stands for any lines. Empty lines at the end do not count. */
function matches(shown: readonly string[], real: readonly string[]): boolean {
  const pattern = shown
    .join('\n')
    .trimEnd()
    .split('\n')
    .map(line => (line.trim() === '…' ? '[\\s\\S]*' : line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${pattern.join('\n')}$`).test(real.join('\n'));
}

async function obey(comment: string, world: PageWorld): Promise<void> {
  const portal = /^portal (\d+)$/.exec(comment)?.[1];
  if (portal !== undefined) return world.addPortal(Number(portal));
  if (comment === 'new directory') return world.startAfresh();
  if (comment === 'in Git, everything committed') return world.commitAlways();
  const hidden = /^run: (.+)$/.exec(comment)?.[1];
  if (hidden !== undefined) {
    const { exit, shown } = await type(hidden, world);
    expect(exit, shown).toBe(0);
    return;
  }
  const [, portalId, method = '', path = '', body = ''] =
    /^in HubSpot(?: (\d+))?: (\w+) (\S+)([\s\S]*)$/.exec(comment) ?? [];
  if (method !== '') return world.inHubspot(method, path, body.trim(), portalId);
  if (!comment.startsWith('Generated')) throw new Error(`unknown comment: ${comment}`);
}
