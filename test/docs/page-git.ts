import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NOON } from '../cli/test-io.ts';

/**
 * The Git repository of a page. Ids of commits depend on the port that an emulator happens to have; pages show made up
 * ones instead, the same every time.
 */
export interface PageGit {
  /** Types a git command; what it prints. */
  run(directory: string, words: readonly string[]): string;
  /** Commits the configuration, as somebody does who is not shown doing it. */
  commitAll(directory: string): void;
  /** What only the stage of the page has changed goes into the last commit. */
  amend(directory: string): void;
  shown(text: string): string;
}

export function pageGit(): PageGit {
  const shownIds = new Map<string, string>();

  /** The commit that is checked out is the next one of the page, unless it is known. */
  function remember(directory: string, number = shownIds.size): void {
    const id = git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).trim();
    const shownId = createHash('sha1').update(`commit ${number} of a page`).digest('hex');
    if (id !== '' && !shownIds.has(id)) shownIds.set(id, shownId);
  }

  return {
    run(directory, words) {
      const output = git(directory, words);
      if (words[0] === 'commit') remember(directory);
      return output;
    },
    commitAll(directory) {
      if (!isRepository(directory)) git(directory, ['init', '--quiet', '--initial-branch=main']);
      if (!existsSync(join(directory, 'portals'))) return;
      git(directory, ['add', '--all', '--', 'portals']);
      if (git(directory, ['status', '--porcelain', '--untracked-files=no']) === '') return;
      git(directory, ['commit', '--quiet', '--message', 'A page']);
      remember(directory);
    },
    amend(directory) {
      if (!isRepository(directory)) return;
      git(directory, ['commit', '--quiet', '--amend', '--no-edit', '--all']);
      remember(directory, shownIds.size - 1);
    },
    shown: text =>
      [...shownIds].reduce(
        (result, [id, shownId]) =>
          result.replaceAll(id, shownId).replaceAll(id.slice(0, 7), shownId.slice(0, 7)),
        text,
      ),
  };
}

function isRepository(directory: string): boolean {
  return existsSync(join(directory, '.git'));
}

function git(cwd: string, words: readonly string[]): string {
  const who = { NAME: 'Ada', EMAIL: 'ada@example.com', DATE: NOON };
  const names = ['AUTHOR', 'COMMITTER'].flatMap(role =>
    Object.entries(who).map(([field, value]) => [`GIT_${role}_${field}`, value]),
  );
  const env = {
    PATH: process.env['PATH'],
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(names),
  };
  return execFileSync('git', words, { cwd, env, encoding: 'utf8' });
}
