import { describe, expect, it } from 'vitest';
import { commitFiles, makeRepository } from '../git/git-workspace.ts';
import { contacts, emulated } from './emulated.ts';
import { run } from './test-io.ts';

const SHARED = 'portals/base/contacts.yaml';
const OVERLAY = 'portals/na/overlay.yaml';

const portal = (id: number, extras = '') =>
  `portal: { portalId: ${id}, token: { read: READ_${id}, write: WRITE_${id} } }\n${extras}`;

function workspace() {
  return makeRepository({
    [SHARED]: contacts('tier'),
    'portals/eu/portal.yaml': portal(1, 'extends: [../base]\n'),
    'portals/na/portal.yaml': portal(2, 'extends: [../base]\n'),
    'portals/lab/portal.yaml': portal(3),
  });
}

describe('portals', () => {
  it('lists all of them', async () => {
    const { cwd } = workspace();
    const { exit, stdout } = await run(['portals'], { cwd });
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: 'eu (1)\nlab (3)\nna (2)\n' });
    expect((await run(['portals', 'na'], { cwd })).stdout).toBe('na (2)\n');
  });

  it('--changed-since names those that a change affects: of a shared layer, all that extend it', async () => {
    const { cwd, first } = workspace();
    const changed = async (ref: string) => (await run(['portals', '--changed-since', ref], { cwd })).stdout;
    expect(await changed('HEAD')).toBe('');
    commitFiles(cwd, { [SHARED]: `# only said better\n${contacts('tier')}` });
    expect(await changed(first)).toBe('');
    commitFiles(cwd, { [OVERLAY]: 'properties: { contacts: { tier: { label: Other } } }\n' });
    expect(await changed(first)).toBe('na (2)\n');
    commitFiles(cwd, { [SHARED]: contacts('tier', 'score') });
    expect(await changed('HEAD~1')).toBe('eu (1)\nna (2)\n');
    commitFiles(cwd, { 'portals/new/portal.yaml': portal(4) });
    expect(await changed('HEAD~1')).toBe('new (4)\n');
  });

  it('counts one that could not be read at the commit as changed', async () => {
    const { cwd } = workspace();
    commitFiles(cwd, { [SHARED]: 'nonsense: 1\n' });
    commitFiles(cwd, { [SHARED]: contacts('tier') });
    expect((await run(['portals', '--changed-since', 'HEAD~1'], { cwd })).stdout).toBe('eu (1)\nna (2)\n');
  });

  it('--json is a matrix for GitHub Actions', async () => {
    const { cwd } = workspace();
    const { json } = await run(['portals', 'eu', '--json'], { cwd });
    expect(json()).toEqual({
      schemaVersion: '1.0',
      kind: 'portals',
      any: true,
      portals: [{ portal: 'eu', portalId: 1, token: { read: 'READ_1', write: 'WRITE_1' }, protect: false }],
      matrix: { include: [{ portal: 'eu', portalId: 1, read: 'READ_1', write: 'WRITE_1' }] },
    });
    expect((await run(['portals', '--changed-since', 'HEAD', '--json'], { cwd })).json()).toMatchObject({
      any: false,
      matrix: { include: [] },
    });
  });

  it('refuses what is no commit, and a workspace outside of Git', async () => {
    const { cwd } = workspace();
    expect(await run(['portals', '--changed-since', 'nothing'], { cwd })).toMatchObject({
      exit: 3,
      stderr: expect.stringContaining('--changed-since nothing is no commit here'),
    });
    const outside = await emulated();
    expect(await outside.cli('portals', '--changed-since', 'main')).toMatchObject({
      exit: 3,
      stderr: expect.stringContaining('--changed-since names a commit, but this workspace is not in a Git'),
    });
  });
});
