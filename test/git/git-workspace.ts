import { execFileSync } from 'node:child_process';
import { type FileTexts, makeDirectory, writeFiles } from '../cli/test-workspace.ts';

/** What git needs to make commits that are the same on every machine; nothing of the machine's own configuration. */
export const gitEnvironment = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Runs git as a person would; its output without the last line end. */
export function git(cwd: string, ...args: readonly string[]): string {
  const env = {
    ...gitEnvironment,
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
    GIT_AUTHOR_DATE: '2026-11-20T12:00:00Z',
    GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z',
  };
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
    .toString()
    .replace(/\n$/, '');
}

/** Makes a directory a repository on branch main. */
export function gitInit(cwd: string): void {
  git(cwd, 'init', '--quiet', '--initial-branch=main');
}

/** Commits all that is there; the full id. */
export function commitAll(cwd: string, message: string): string {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(cwd, 'rev-parse', 'HEAD');
}

/** A repository with one commit of these files. */
export function makeRepository(files: FileTexts): { readonly cwd: string; readonly first: string } {
  const cwd = makeDirectory(files);
  gitInit(cwd);
  return { cwd, first: commitAll(cwd, 'first') };
}

/** Writes files and commits them. */
export function commitFiles(cwd: string, files: FileTexts, message = 'change'): string {
  writeFiles(cwd, files);
  return commitAll(cwd, message);
}

/** A clone next to it; with a depth a shallow one. */
export function cloneOf(cwd: string, ...options: readonly string[]): string {
  const to = makeDirectory();
  git(to, 'clone', '--quiet', ...options, `file://${cwd}`, '.');
  return to;
}
