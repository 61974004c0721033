import type { Files } from '../config/files.ts';
import { type Environment, GitMissing, type GitResult, git, gitNow } from './command.ts';
import { filesOfTree, parseBlobs, parseTree, type TreeEntry } from './commit-files.ts';

/** A Git repository, seen from a workspace in it. Nothing of it is ever changed: no file, no index, no ref, no lock. */
export interface Repository {
  /** The workspace's path in the repository, with `/` at its end; empty when it is the repository's root. */
  readonly prefix: string;
  /** The full id of the commit that is checked out; undefined before the first one. */
  readonly head: string | undefined;
  /** Whether history was cut off when it was cloned. */
  readonly isShallow: boolean;
  /** The full id of the commit that a person's words (a branch, a tag, an abbreviation) stand for. */
  resolve(ref: string): Promise<string | undefined>;
  /** Whether a commit is here, with all its files. */
  has(commit: string): Promise<boolean>;
  /** Whether a commit is a later one of another; `unknown` where history is cut off before it can be told. */
  descends(commit: string, ancestor: string): Promise<'yes' | 'no' | 'unknown'>;
  /** Files below a directory of the workspace that are not as in `head`, new ones included, ignored ones not; sorted. */
  changed(directory: string): Promise<readonly string[]>;
  /** The workspace as of a commit. Throws when the commit is not here. */
  files(commit: string): Promise<Files>;
}

/** Why there is no repository to read from. */
export interface NoRepository {
  /** `none`: the workspace is in none. `noGit`: git is not installed. `refused`: git will not read it. */
  readonly because: 'none' | 'noGit' | 'refused';
  readonly says: string;
  /** What to do about it, where something should be done. */
  readonly fix?: string;
}

/** A full object id, SHA-1 or SHA-256: the only thing that is ever given to git as a commit. */
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Larger files are not configuration: they are read one by one, when somebody asks for them. */
const mostPreloaded = 5 * 1024 * 1024;

/** Opens the repository that a workspace is in. `environment` is that of the process. */
export async function openRepository(
  directory: string,
  environment: Environment,
): Promise<Repository | NoRepository> {
  const run = (args: readonly string[], input?: string) => git(directory, args, environment, input);
  try {
    const shallow = await run(['rev-parse', '--is-shallow-repository']);
    if (shallow.code !== 0) return whyNot(shallow);
    const [prefix, head] = await Promise.all([
      run(['rev-parse', '--show-prefix']),
      run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
    ]);
    return repositoryOf({
      run,
      readNow: object => gitNow(directory, ['cat-file', 'blob', object], environment),
      prefix: lineOf(prefix),
      head: head.code === 0 ? lineOf(head) : undefined,
      isShallow: lineOf(shallow) === 'true',
    });
  } catch (error) {
    if (!(error instanceof GitMissing)) throw error;
    return { because: 'noGit', says: 'git is not installed here' };
  }
}

export function isRepository(opened: Repository | NoRepository): opened is Repository {
  return 'files' in opened;
}

function whyNot({ stderr }: GitResult): NoRepository {
  if (/not a git repository/i.test(stderr))
    return { because: 'none', says: 'this workspace is not in a Git repository' };
  const [first = ''] = stderr.split('\n');
  // git 2.35.2 and later: `git config --global --add safe.directory <path>`
  const advice = /^\s*(git config --global --add safe\.directory .*)$/m.exec(stderr)?.[1];
  return {
    because: 'refused',
    says: `git will not read this repository: ${first.replace(/^fatal: /, '')}`,
    ...(advice !== undefined && { fix: `if you trust it: ${advice}` }),
  };
}

interface Opened {
  readonly run: (args: readonly string[], input?: string) => Promise<GitResult>;
  readonly readNow: (object: string) => Uint8Array;
  readonly prefix: string;
  readonly head: string | undefined;
  readonly isShallow: boolean;
}

function repositoryOf({ run, readNow, prefix, head, isShallow }: Opened): Repository {
  const known = new Map<string, Promise<Files>>();
  return {
    prefix,
    head,
    isShallow,
    async resolve(ref) {
      const found = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
      const id = lineOf(found);
      return found.code === 0 && objectId.test(id) ? id : undefined;
    },
    has: async commit =>
      objectId.test(commit) && (await run(['cat-file', '-e', `${commit}^{tree}`])).code === 0,
    async descends(commit, ancestor) {
      if (commit === ancestor) return 'yes';
      if (!objectId.test(commit) || !objectId.test(ancestor)) return 'unknown';
      const { code } = await run(['merge-base', '--is-ancestor', ancestor, commit]);
      if (code === 0) return 'yes';
      return code === 1 && !isShallow ? 'no' : 'unknown';
    },
    changed: async directory => changedIn(await run(statusOf(directory)), prefix),
    files(commit) {
      const files = known.get(commit) ?? readCommit(commit, prefix, run, readNow);
      known.set(commit, files);
      return files;
    },
  };
}

function statusOf(directory: string): string[] {
  return ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', directory];
}

/** `XY <path>\0`, paths relative to the repository. */
function changedIn({ code, stdout, stderr }: GitResult, prefix: string): readonly string[] {
  if (code !== 0) throw new Error(`git status: ${stderr.trim()}`);
  return stdout
    .toString('utf8')
    .split('\0')
    .filter(record => record !== '')
    .map(record => record.slice(3 + prefix.length))
    .sort();
}

async function readCommit(
  commit: string,
  prefix: string,
  run: Opened['run'],
  readNow: Opened['readNow'],
): Promise<Files> {
  if (!objectId.test(commit)) throw new Error(`${commit} is not the id of a commit`);
  const path = prefix === '' ? [] : ['--', prefix];
  const tree = await run(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, ...path]);
  if (tree.code !== 0) throw new Error(`commit ${commit} is not here: ${tree.stderr.trim()}`);
  const entries = parseTree(tree.stdout, prefix);
  const wanted = entries.filter(isConfiguration);
  const output = await run(['cat-file', '--batch'], wanted.map(({ object }) => `${object}\n`).join(''));
  const blobs = parseBlobs(output.stdout);
  return filesOfTree(entries, object => blobs.get(object) ?? readNow(object));
}

/** What is surely asked for. Layers may lie outside `portals/`: their files are read one by one. */
function isConfiguration({ path, kind, size }: TreeEntry): boolean {
  return kind === 'file' && path.startsWith('portals/') && size <= mostPreloaded;
}

/** What a command said, without the line end that git adds. */
function lineOf({ stdout }: GitResult): string {
  return stdout.toString('utf8').replace(/\n$/, '');
}
