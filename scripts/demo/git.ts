import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { devNull } from 'node:os';

/** What the repository of the demo needs to be told nothing by the one who runs it: no hooks, no signing, no editor. */
const environment = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_AUTHOR_NAME: 'Ada Example',
  GIT_AUTHOR_EMAIL: 'ada@acme.example',
  GIT_COMMITTER_NAME: 'Ada Example',
  GIT_COMMITTER_EMAIL: 'ada@acme.example',
};

/** Makes a directory a Git repository; false where there is no git. */
export function startRepository(directory: string): boolean {
  const { error } = git(directory, ['--version']);
  if (error) return false;
  succeed(git(directory, ['-c', 'init.defaultBranch=main', 'init', '--quiet']));
  return true;
}

/** Commits everything that is not ignored. */
export function commitAll(directory: string, message: string): void {
  succeed(git(directory, ['add', '--all']));
  succeed(git(directory, ['commit', '--quiet', '--message', message]));
}

function git(cwd: string, args: readonly string[]): SpawnSyncReturns<string> {
  const { PATH, SYSTEMROOT } = process.env;
  return spawnSync('git', args, { cwd, env: { PATH, SYSTEMROOT, ...environment }, encoding: 'utf8' });
}

function succeed({ status, stderr }: SpawnSyncReturns<string>): void {
  if (status !== 0) throw new Error(`git failed: ${stderr}`);
}
