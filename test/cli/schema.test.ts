import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { editorSchema } from '../../src/generated/editor-schema.ts';
import { run } from './test-io.ts';
import { filesIn, makeDirectory } from './test-workspace.ts';

const WORKSPACE = {
  'portals/eu/portal.yaml': 'portal: { portalId: 1, token: TOKEN }\n',
  'portals/eu/contacts.yaml':
    'propertyGroups: { contacts: { lead_handoff: { label: Lead handoff } } }\noptionSets: { regions: { emea: EMEA } }\n',
};

describe('schema', () => {
  it('prints the schema that is in the package, which is a schema', async () => {
    const { exit, stdout, stderr, json } = await run(['schema']);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(json()).toEqual(editorSchema);
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(new Ajv({ strict: false }).validateSchema(editorSchema)).toBe(true);
  });

  it('needs no workspace for that, and one for its names', async () => {
    const cwd = makeDirectory();
    expect(await run(['schema'], { cwd })).toMatchObject({ exit: 0 });
    const without = await run(['schema', '--workspace'], { cwd });
    expect(without).toMatchObject({ exit: 3, stdout: '' });
    expect(without.stderr).toContain('portalform init');
  });

  it('adds the names of the workspace, and still is a schema', async () => {
    const cwd = makeDirectory(WORKSPACE);
    const { exit, stdout, json } = await run(['schema', '--workspace'], { cwd });
    expect(exit).toBe(0);
    expect(stdout).toContain('"lead_handoff"');
    expect(stdout).toContain('"propertyGroup.contacts.lead_handoff"');
    expect(stdout).toContain('"regions"');
    expect(new Ajv({ strict: false }).validateSchema(json() as object)).toBe(true);
  });

  it('takes names also from a configuration with mistakes', async () => {
    const cwd = makeDirectory({
      ...WORKSPACE,
      'portals/eu/wrong.yaml': 'nonsense: 1\n',
      'portals/us/portal.yaml': '{\n',
    });
    const { exit, stdout } = await run(['schema', '--workspace'], { cwd });
    expect(exit).toBe(0);
    expect(stdout).toContain('"lead_handoff"');
  });

  it('--out writes a file, its directory too, and says where', async () => {
    const cwd = makeDirectory(WORKSPACE);
    const { exit, stdout, stderr } = await run(
      ['schema', '--workspace', '--out', '.portalform/schema.json'],
      { cwd },
    );
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: 'Wrote .portalform/schema.json.\n' });
    expect(stderr).toContain('# yaml-language-server: $schema=');
    const printed = await run(['schema', '--workspace'], { cwd });
    expect(readFileSync(join(cwd, '.portalform/schema.json'), 'utf8')).toBe(printed.stdout);
    const again = await run(['schema', '--out', '.portalform/schema.json', '--json', '-q'], { cwd });
    expect(again.json()).toEqual({
      schemaVersion: '1.0',
      kind: 'schemaWritten',
      file: '.portalform/schema.json',
    });
    expect(again.stderr).toBe('');
  });

  it('--out that cannot be written is a mistake in the command', async () => {
    const cwd = makeDirectory({ file: '' });
    const { exit, stderr } = await run(['schema', '--out', 'file/schema.json'], { cwd });
    expect(exit).toBe(3);
    expect(stderr).toContain('cannot be written');
    expect(Object.keys(filesIn(cwd))).toEqual(['file']);
  });
});
