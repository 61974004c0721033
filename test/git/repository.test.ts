import { chmodSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/config/files.ts';
import { loadPortal } from '../../src/config/load.ts';
import { effectiveYaml } from '../../src/config/show.ts';
import { isRepository, openRepository, type Repository } from '../../src/git/repository.ts';
import { makeDirectory, writeFiles } from '../cli/test-workspace.ts';
import {
  cloneOf,
  commitAll,
  commitFiles,
  git,
  gitEnvironment,
  gitInit,
  makeRepository,
} from './git-workspace.ts';

const PORTAL = { 'portals/eu/portal.yaml': 'portal: { portalId: 1 }\n' };
const NEVER = '0123456789012345678901234567890123456789';

async function open(cwd: string, environment = gitEnvironment): Promise<Repository> {
  const opened = await openRepository(cwd, environment);
  if (!isRepository(opened)) throw new Error(opened.says);
  return opened;
}

function textOf(files: Files, path: string): string {
  return Buffer.from(files.read(path)).toString();
}

function namesIn(files: Files, directory: string): unknown {
  return files.list(directory)?.map(({ name, kind }) => `${name} ${kind}`);
}

describe('a workspace', () => {
  it('that is in no repository says so', async () => {
    expect(await openRepository(makeDirectory(PORTAL), gitEnvironment)).toEqual({
      because: 'none',
      says: 'this workspace is not in a Git repository',
    });
  });

  it('cannot be read where git is not installed', async () => {
    const { cwd } = makeRepository(PORTAL);
    expect(await openRepository(cwd, { PATH: '/nonexistent' })).toEqual({
      because: 'noGit',
      says: 'git is not installed here',
    });
  });

  it('of somebody else is not read, and git says how to trust it', async () => {
    const { cwd } = makeRepository(PORTAL);
    const untrusting = {
      ...gitEnvironment,
      // git's own switch for its tests of this
      GIT_TEST_ASSUME_DIFFERENT_OWNER: '1',
    };
    const bin = makeDirectory({
      git: `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 PATH=${String(untrusting.PATH)} exec git "$@"\n`,
    });
    chmodSync(join(bin, 'git'), 0o755);
    expect(await openRepository(cwd, { ...untrusting, PATH: bin })).toEqual({
      because: 'refused',
      says: expect.stringMatching(/^git will not read this repository: .*dubious ownership/),
      fix: `if you trust it: git config --global --add safe.directory ${cwd}`,
    });
  });

  it('of a repository that is broken says what git says', async () => {
    const { cwd } = makeRepository(PORTAL);
    writeFileSync(join(cwd, '.git/config'), '[broken\n');
    expect(await openRepository(cwd, gitEnvironment)).toEqual({
      because: 'refused',
      says: expect.stringMatching(/^git will not read this repository: bad config/),
    });
  });

  it('without a commit has no head', async () => {
    const cwd = makeDirectory(PORTAL);
    gitInit(cwd);
    const repository = await open(cwd);
    expect(repository).toMatchObject({ head: undefined, prefix: '', isShallow: false });
    expect(await repository.changed('portals')).toEqual(['portals/eu/portal.yaml']);
    expect(await repository.resolve('HEAD')).toBeUndefined();
  });

  it('can be a directory of a repository', async () => {
    const { cwd, first } = makeRepository({
      'teams/ops/portals/eu/portal.yaml': 'inner\n',
      'portals/eu/portal.yaml': 'outer\n',
    });
    writeFiles(cwd, { 'teams/ops/portals/eu/new.yaml': '', 'portals/eu/other.yaml': '' });
    const repository = await open(join(cwd, 'teams/ops'));
    const files = await repository.files(first);
    expect(repository.prefix).toBe('teams/ops/');
    expect(textOf(files, 'portals/eu/portal.yaml')).toBe('inner\n');
    expect(namesIn(files, '')).toEqual(['portals directory']);
    expect(await repository.changed('portals')).toEqual(['portals/eu/new.yaml']);
  });

  it('can be a worktree of a repository', async () => {
    const { cwd, first } = makeRepository(PORTAL);
    const tree = join(makeDirectory(), 'tree');
    git(cwd, 'worktree', 'add', '--quiet', '-b', 'other', tree);
    const second = commitFiles(tree, { 'portals/eu/a.yaml': 'a' });
    const repository = await open(tree);
    expect(repository.head).toBe(second);
    expect(await repository.descends(second, first)).toBe('yes');
    expect((await open(cwd)).head).toBe(first);
  });

  it('is not confused by what a hook tells git', async () => {
    const other = makeRepository({ 'portals/us/portal.yaml': 'other\n' });
    const { cwd, first } = makeRepository(PORTAL);
    const hook = {
      ...gitEnvironment,
      GIT_DIR: join(other.cwd, '.git'),
      GIT_WORK_TREE: other.cwd,
      GIT_INDEX_FILE: join(other.cwd, '.git/index'),
    };
    const repository = await open(cwd, hook);
    expect(repository.head).toBe(first);
    expect(await repository.changed('portals')).toEqual([]);
  });

  it('runs no program that the repository names', async () => {
    const { cwd } = makeRepository(PORTAL);
    const ran = join(cwd, 'ran');
    writeFiles(cwd, { 'monitor.sh': `#!/bin/sh\ntouch '${ran}'\n` });
    chmodSync(join(cwd, 'monitor.sh'), 0o755);
    git(cwd, 'config', 'core.fsmonitor', join(cwd, 'monitor.sh'));
    await (await open(cwd)).changed('portals');
    expect(statSync(ran, { throwIfNoEntry: false })).toBeUndefined();
  });

  it('keeps its index and refs as they are', async () => {
    const { cwd, first } = makeRepository(PORTAL);
    const stateOf = () => [
      statSync(join(cwd, '.git/index')).mtimeMs,
      readdirSync(join(cwd, '.git')).sort(),
      git(cwd, 'for-each-ref'),
    ];
    // the same content with another time makes git want to refresh its index
    writeFiles(cwd, PORTAL);
    const then = stateOf();
    const repository = await open(cwd);
    expect(await repository.changed('portals')).toEqual([]);
    await repository.files(first);
    await repository.resolve('main');
    expect(stateOf()).toEqual(then);
  });
});

describe('what is not committed', () => {
  it('is changed, staged, new and deleted files, by path, without those that are ignored', async () => {
    const { cwd } = makeRepository({
      ...PORTAL,
      'portals/eu/changed.yaml': 'a',
      'portals/eu/staged.yaml': 'a',
      'portals/eu/deleted.yaml': 'a',
      'portals/eu/renamed.yaml': 'a long enough text to be recognised',
      'docs/readme.md': 'a',
      '.gitignore': '*.secret.yaml\n',
    });
    git(cwd, 'config', 'status.showUntrackedFiles', 'no');
    git(cwd, 'config', 'status.relativePaths', 'true');
    writeFiles(cwd, {
      'portals/eu/changed.yaml': 'b',
      'portals/eu/staged.yaml': 'b',
      'portals/new/deep/file.yaml': 'b',
      'portals/eu/with\nline "quotes" ä.yaml': 'b',
      'portals/eu/my.secret.yaml': 'b',
      'docs/readme.md': 'b',
    });
    git(cwd, 'add', 'portals/eu/staged.yaml');
    git(cwd, 'mv', 'portals/eu/renamed.yaml', 'portals/eu/moved.yaml');
    rmSync(join(cwd, 'portals/eu/deleted.yaml'));
    expect(await (await open(cwd)).changed('portals')).toEqual([
      'portals/eu/changed.yaml',
      'portals/eu/deleted.yaml',
      'portals/eu/moved.yaml',
      'portals/eu/renamed.yaml',
      'portals/eu/staged.yaml',
      'portals/eu/with\nline "quotes" ä.yaml',
      'portals/new/deep/file.yaml',
    ]);
  });

  it('cannot be told when git fails', async () => {
    const { cwd } = makeRepository(PORTAL);
    const repository = await open(cwd);
    writeFileSync(join(cwd, '.git/index'), 'broken');
    await expect(repository.changed('portals')).rejects.toThrow(/^git status: .*index file/);
  });
});

describe('the files of a commit', () => {
  it('are those of then, whatever the working tree has now', async () => {
    const { cwd, first } = makeRepository({ ...PORTAL, 'portals/eu/deep/er/a.yaml': 'first\n' });
    const second = commitFiles(cwd, { 'portals/eu/deep/er/a.yaml': 'second\n' });
    rmSync(join(cwd, 'portals'), { recursive: true });
    const repository = await open(cwd);
    const files = await repository.files(first);
    expect(textOf(files, 'portals/eu/deep/er/a.yaml')).toBe('first\n');
    expect(textOf(await repository.files(second), 'portals/eu/deep/er/a.yaml')).toBe('second\n');
    expect(files.size('portals/eu/deep/er/a.yaml')).toBe(6);
    expect(namesIn(files, 'portals/eu')).toEqual(['deep directory', 'portal.yaml file']);
    expect(files.list('portals/us')).toBeUndefined();
    expect(() => files.read('portals/eu/gone.yaml')).toThrow('the commit has no such file');
    expect(() => files.size('portals/eu')).toThrow('the commit has no such file');
    expect(await repository.files(first)).toBe(files);
  });

  it('may have any name and any bytes', async () => {
    const cwd = makeDirectory(PORTAL);
    gitInit(cwd);
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    mkdirSync(join(cwd, 'portals/eu/-rf'), { recursive: true });
    writeFileSync(join(cwd, 'portals/eu/-rf/--upload-pack=touch x.yaml'), bytes);
    writeFiles(cwd, {
      'portals/eu/a\nb\t"c" ü.yaml': 'x',
      'portals/eu/:(glob)*.yaml': 'y',
      'portals/eu/empty.yaml': '',
    });
    const files = await (await open(cwd)).files(commitAll(cwd, 'odd'));
    expect(Buffer.from(files.read('portals/eu/-rf/--upload-pack=touch x.yaml'))).toEqual(Buffer.from(bytes));
    expect(textOf(files, 'portals/eu/a\nb\t"c" ü.yaml')).toBe('x');
    expect(textOf(files, 'portals/eu/:(glob)*.yaml')).toBe('y');
    expect(textOf(files, 'portals/eu/empty.yaml')).toBe('');
  });

  it('have the texts that YAML names files for', async () => {
    const { cwd, first } = makeRepository({
      'portals/eu/portal.yaml': 'portal: { portalId: 1, token: T }\n',
      'portals/eu/w.yaml': 'workflows: { w: { steps: [ { code: { file: code/score.js } } ] } }\n',
      'portals/eu/code/score.js': 'then',
    });
    writeFiles(cwd, { 'portals/eu/code/score.js': 'now' });
    const { layered, diagnostics } = loadPortal(await (await open(cwd)).files(first), 'eu');
    expect(diagnostics).toEqual([]);
    expect([...(layered?.files.values() ?? [])]).toEqual(['portals/eu/code/score.js']);
    expect(layered && effectiveYaml(layered, ['workflows'])).toContain('source: then');
  });

  it('can lie outside portals/, and be large', async () => {
    const large = 'x'.repeat(6 * 1024 * 1024);
    const { cwd, first } = makeRepository({
      ...PORTAL,
      'layers/base/a.yaml': 'a\n',
      'portals/eu/big.csv': large,
    });
    const files = await (await open(cwd)).files(first);
    expect(textOf(files, 'layers/base/a.yaml')).toBe('a\n');
    expect(files.size('portals/eu/big.csv')).toBe(large.length);
    expect(files.read('portals/eu/big.csv')).toHaveLength(large.length);
  });

  it('are no links and no other repositories', async () => {
    const { cwd } = makeRepository(PORTAL);
    const other = makeRepository({ 'a.yaml': 'a' });
    symlinkSync('portal.yaml', join(cwd, 'portals/eu/link.yaml'));
    symlinkSync('..', join(cwd, 'portals/eu/up'));
    git(cwd, 'submodule', '--quiet', 'add', `file://${other.cwd}`, 'portals/eu/sub');
    const files = await (await open(cwd)).files(commitAll(cwd, 'links'));
    expect(namesIn(files, 'portals/eu')).toEqual([
      'link.yaml other',
      'portal.yaml file',
      'sub other',
      'up other',
    ]);
    expect(() => files.read('portals/eu/link.yaml')).toThrow('the commit has no such file');
  });

  it('are those of the commit, not of what replaces it on this machine', async () => {
    const { cwd, first } = makeRepository(PORTAL);
    const second = commitFiles(cwd, { 'portals/eu/portal.yaml': 'replaced\n' });
    git(cwd, 'replace', first, second);
    const files = await (await open(cwd)).files(first);
    expect(textOf(files, 'portals/eu/portal.yaml')).toBe(PORTAL['portals/eu/portal.yaml']);
  });

  it('of something that is no commit of this repository cannot be had', async () => {
    const repository = await open(makeRepository(PORTAL).cwd);
    await expect(repository.files(NEVER)).rejects.toThrow(`commit ${NEVER} is not here`);
    await expect(repository.files('--help')).rejects.toThrow('--help is not the id of a commit');
  });

  it('are incomplete where an object is lost', async () => {
    const { cwd, first } = makeRepository({ ...PORTAL, 'portals/eu/lost.yaml': 'lost\n' });
    const object = git(cwd, 'rev-parse', 'HEAD:portals/eu/lost.yaml');
    rmSync(join(cwd, '.git/objects', object.slice(0, 2), object.slice(2)));
    const files = await (await open(cwd)).files(first);
    expect(textOf(files, 'portals/eu/portal.yaml')).toBe(PORTAL['portals/eu/portal.yaml']);
    expect(() => files.read('portals/eu/lost.yaml')).toThrow();
  });
});

describe('a commit', () => {
  it('can be named by branch, tag, and abbreviation', async () => {
    const { cwd, first } = makeRepository(PORTAL);
    git(cwd, 'tag', 'v1');
    commitFiles(cwd, { 'portals/eu/a.yaml': 'a' });
    const repository = await open(cwd);
    expect(await repository.resolve('v1')).toBe(first);
    expect(await repository.resolve('HEAD~1')).toBe(first);
    expect(await repository.resolve(first.slice(0, 8))).toBe(first);
    for (const wrong of ['nothing', '--help', '', 'HEAD:portals', NEVER])
      expect(await repository.resolve(wrong), wrong).toBeUndefined();
  });

  it('is later than those it was made from', async () => {
    const { cwd, first } = makeRepository(PORTAL);
    git(cwd, 'checkout', '--quiet', '-b', 'side');
    const side = commitFiles(cwd, { 'portals/eu/a.yaml': 'a' });
    git(cwd, 'checkout', '--quiet', 'main');
    const second = commitFiles(cwd, { 'portals/eu/b.yaml': 'b' });
    const repository = await open(cwd);
    expect(await repository.descends(second, first)).toBe('yes');
    expect(await repository.descends(first, first)).toBe('yes');
    expect(await repository.descends(first, second)).toBe('no');
    expect(await repository.descends(second, side)).toBe('no');
    expect(await repository.descends(second, NEVER)).toBe('unknown');
    expect(await repository.descends(second, '--help')).toBe('unknown');
    expect(await repository.has(side)).toBe(true);
    expect(await repository.has(NEVER)).toBe(false);
    expect(await repository.has('HEAD')).toBe(false);
  });

  it('may be missing in a shallow clone, where what is not seen is not denied', async () => {
    const { cwd, first } = makeRepository(PORTAL);
    const second = commitFiles(cwd, { 'portals/eu/a.yaml': 'a' });
    const repository = await open(cloneOf(cwd, '--depth', '1'));
    expect(repository).toMatchObject({ head: second, isShallow: true });
    expect(await repository.has(first)).toBe(false);
    expect(await repository.descends(second, first)).toBe('unknown');
    const clone = cloneOf(cwd, '--depth', '1');
    git(clone, 'fetch', '--quiet', '--depth', '1', 'origin', first);
    const fetched = await open(clone);
    expect(await fetched.has(first)).toBe(true);
    expect(await fetched.descends(second, first)).toBe('unknown');
  });
});
