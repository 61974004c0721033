import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles, findWorkspace } from '../../src/config/disk.ts';
import { loadPortal, openWorkspace } from '../../src/config/load.ts';
import { PORTAL } from './workspace.ts';

let top = '';
let root = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'portalform-config-')));
  root = join(top, 'workspace');
  write('portals/eu/portal.yaml', `${PORTAL}extends: [../base]`);
  write('portals/base/a.yaml', 'propertyGroups: { contacts: { g: G } }');
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

const kinds = (directory: string): Readonly<Record<string, string>> =>
  Object.fromEntries((diskFiles(root).list(directory) ?? []).map(({ name, kind }) => [name, kind]));

describe('files on disk', () => {
  it('are a workspace', () => {
    expect(openWorkspace(diskFiles(root)).portals).toEqual(['eu']);
    expect(loadPortal(diskFiles(root), 'eu').diagnostics).toEqual([]);
    expect(diskFiles(root).list('nowhere')).toBeUndefined();
    expect(diskFiles(root).list('portals/base/a.yaml')).toBeUndefined();
    expect(diskFiles(root).size('portals/base/a.yaml')).toBe(38);
  });

  it('may be links to files and directories of the workspace', () => {
    write('shared/s.yaml', 'variables: { a: b }');
    symlinkSync('../../shared/s.yaml', join(root, 'portals/eu/s.yaml'));
    symlinkSync(join(root, 'shared'), join(root, 'portals/shared'));
    expect(kinds('portals/eu')).toEqual({ 'portal.yaml': 'file', 's.yaml': 'file' });
    expect(kinds('portals')).toEqual({ base: 'directory', eu: 'directory', shared: 'directory' });
    expect(kinds('portals/shared')).toEqual({ 's.yaml': 'file' });
    expect(loadPortal(diskFiles(root), 'eu').diagnostics).toEqual([]);
  });

  it('are not read when they are links that leave the workspace or lead nowhere', () => {
    writeFileSync(join(top, 'secret.yaml'), 'variables: { a: b }');
    mkdirSync(join(top, 'outside'));
    symlinkSync('../../../secret.yaml', join(root, 'portals/eu/s.yaml'));
    symlinkSync('../../../outside', join(root, 'portals/eu/outside'));
    symlinkSync('nowhere', join(root, 'portals/eu/n.yaml'));
    expect(kinds('portals/eu')).toEqual({
      'portal.yaml': 'file',
      's.yaml': 'other',
      outside: 'other',
      'n.yaml': 'other',
    });
    expect(() => diskFiles(root).read('portals/eu/s.yaml')).toThrow('the link leaves the workspace');
    expect(() => diskFiles(root).size('portals/eu/s.yaml')).toThrow('the link leaves the workspace');
    expect(loadPortal(diskFiles(root), 'eu').diagnostics.map(({ code, at }) => [code, at?.file])).toEqual([
      ['PF1006', 'portals/eu/n.yaml'],
      ['PF1006', 'portals/eu/s.yaml'],
    ]);
  });

  it('are not followed round in circles', () => {
    symlinkSync('..', join(root, 'portals/eu/up'));
    symlinkSync('.', join(root, 'portals/eu/self'));
    write('portals/base/x/a.yaml', '');
    write('portals/base/y/b.yaml', '');
    symlinkSync('../y', join(root, 'portals/base/x/toy'));
    symlinkSync('../x', join(root, 'portals/base/y/tox'));
    expect(kinds('portals/eu')).toEqual({ 'portal.yaml': 'file', up: 'other', self: 'other' });
    expect(kinds('portals/base/x')).toEqual({ 'a.yaml': 'file', toy: 'directory' });
    expect(kinds('portals/base/x/toy')).toEqual({ 'b.yaml': 'file', tox: 'other' });
    expect(loadPortal(diskFiles(root), 'eu').diagnostics).toEqual([]);
  });

  it('are neither sockets nor links to them', async () => {
    const server = createServer();
    await new Promise<void>(resolve => server.listen(join(top, 's.sock'), resolve));
    const inside = createServer();
    await new Promise<void>(resolve => inside.listen(join(root, 'portals/eu/t.yaml'), resolve));
    symlinkSync('t.yaml', join(root, 'portals/eu/u.yaml'));
    expect(kinds('portals/eu')).toEqual({ 'portal.yaml': 'file', 't.yaml': 'other', 'u.yaml': 'other' });
    await Promise.all([server, inside].map(each => new Promise(resolve => each.close(resolve))));
  });

  it('may have odd names', () => {
    write('portals/eu/a b\n"ü".yaml', 'propertys: {}');
    expect(loadPortal(diskFiles(root), 'eu').diagnostics.map(({ at }) => at?.file)).toEqual([
      'portals/eu/a b\n"ü".yaml',
    ]);
  });

  it('fill a whole file system when that is the workspace', () => {
    expect(diskFiles('/').list('')?.length).toBeGreaterThan(0);
  });
});

describe('the workspace', () => {
  it('is found upwards from where one is', () => {
    mkdirSync(join(root, 'docs/deep'), { recursive: true });
    expect(findWorkspace(join(root, 'docs/deep'))).toBe(root);
    expect(findWorkspace(root)).toBe(root);
    expect(findWorkspace(join(root, 'portals/eu'))).toBe(root);
    expect(findWorkspace(top)).toBeUndefined();
  });

  it('is not a directory with a file called portals', () => {
    writeFileSync(join(top, 'portals'), '');
    expect(findWorkspace(top)).toBeUndefined();
  });
});
