import { describe, expect, it } from 'vitest';
import { contacts } from './emulated.ts';
import { run } from './test-io.ts';
import { makeDirectory } from './test-workspace.ts';

const FILES = {
  'portals/eu/portal.yaml': 'portal: { portalId: 1, token: EU }\nextends: [../base]\n',
  'portals/us/portal.yaml': 'portal: { portalId: 2, token: US }\nextends: [../base]\n',
  'portals/base/contacts.yaml': contacts('tier'),
};

describe('validate', () => {
  it('checks every portal without token or network', async () => {
    const { exit, stdout, stderr } = await run(['validate'], { cwd: makeDirectory(FILES) });
    expect({ exit, stdout, stderr }).toEqual({
      exit: 0,
      stdout: 'eu: valid, 2 things declared\nus: valid, 2 things declared\n',
      stderr: '',
    });
  });

  it('checks those that are named, as JSON too', async () => {
    const { exit, json, stderr } = await run(['validate', 'us', '--json'], { cwd: makeDirectory(FILES) });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(json()).toEqual({
      schemaVersion: '1.0',
      kind: 'validation',
      portals: [{ portal: 'us', resources: 2 }],
      diagnostics: [],
    });
  });

  it('counts one thing in the singular', async () => {
    const cwd = makeDirectory({
      'portals/eu/portal.yaml':
        'portal: { portalId: 1, token: EU }\npropertyGroups: { contacts: { a: { label: A } } }\n',
    });
    expect((await run(['validate'], { cwd })).stdout).toBe('eu: valid, 1 thing declared\n');
  });

  it('shows a mistake in a shared layer once', async () => {
    const cwd = makeDirectory({ ...FILES, 'portals/base/more.yaml': 'nonsense: 1\n' });
    const { exit, stdout, stderr } = await run(['validate'], { cwd });
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr.match(/--> portals\/base\/more\.yaml:1:1/g)).toHaveLength(1);
  });

  it('warns, and says valid all the same: on stderr, or in the document', async () => {
    const cwd = makeDirectory({ ...FILES, 'portals/base/old.yml': 'nonsense: 1\n' });
    const text = await run(['validate', 'eu'], { cwd });
    expect({ exit: text.exit, stdout: text.stdout }).toEqual({
      exit: 0,
      stdout: 'eu: valid, 2 things declared\n',
    });
    expect(text.stderr).toContain('warning[PF1005]');
    const json = await run(['validate', 'eu', '--json'], { cwd });
    expect({ exit: json.exit, stderr: json.stderr }).toEqual({ exit: 0, stderr: '' });
    expect(json.json()).toMatchObject({
      kind: 'validation',
      diagnostics: [{ code: 'PF1005', severity: 'warning', file: 'portals/base/old.yml' }],
    });
  });
});

describe('show', () => {
  const cwd = () => makeDirectory(FILES);

  it('prints one thing with the place of every value', async () => {
    const { exit, stdout, stderr } = await run(['show', 'property.contacts.tier', '--portal', 'eu'], {
      cwd: cwd(),
    });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(/^properties: /);
    expect(stdout).toMatch(/label: Label of tier\s+# portals\/base\/contacts\.yaml:4/);
  });

  it('prints everything, which is YAML that is valid itself', async () => {
    const { stdout } = await run(['show', '--portal', 'us'], { cwd: cwd() });
    expect(stdout).toContain('propertyGroups:');
    const again = makeDirectory({
      'portals/us/portal.yaml': 'portal: { portalId: 2, token: US }\n',
      'portals/us/all.yaml': stdout,
    });
    expect((await run(['validate'], { cwd: again })).stdout).toBe('us: valid, 2 things declared\n');
  });

  it('is a document with --json', async () => {
    const { json } = await run(['show', 'property.contacts.tier', '--portal', 'eu', '--json'], {
      cwd: cwd(),
    });
    expect(json()).toMatchObject({ kind: 'show', portal: 'eu', address: 'property.contacts.tier' });
    const all = await run(['show', '--portal', 'eu', '--json'], { cwd: cwd() });
    expect(all.json()).not.toHaveProperty('address');
  });
});
