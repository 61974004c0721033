import { describe, expect, it, vi } from 'vitest';
import { run, type World } from './test-io.ts';
import { makeDirectory } from './test-workspace.ts';

const FILES = {
  'portals/eu/portal.yaml': 'portal: { portalId: 1, token: TOKEN }\nextends: [../base]\n',
  'portals/base/groups.yaml': 'propertyGroups: { contacts: { lead_handoff: { label: Lead handoff } } }\n',
  'portals/us/portal.yaml': 'portal: { portalId: 2, token: TOKEN }\n',
  'portals/us/deals.yaml': 'properties: { deals: { odd.name: { label: Odd }, margin: { label: Margin } } }\n',
};
const ALL = ['property.deals."odd.name"', 'property.deals.margin', 'propertyGroup.contacts.lead_handoff'];

/** What can follow these words, and whether the shell may offer files. */
async function offered(words: readonly string[], world: World = {}) {
  const { exit, stdout, stderr } = await run(['complete', '--', ...words], world);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  return { values: lines.slice(0, -1).map(line => line.split('\t')[0]), directive: lines.at(-1) };
}

const NOTHING_ELSE = ':4';
const FILE = ':0';
const DIRECTORY = ':16';

describe('what completion offers', () => {
  it('commands, and those that begin with what was typed', async () => {
    const all = await offered(['']);
    expect(all.values).toEqual(expect.arrayContaining(['init', 'validate', 'plan', 'apply', 'help']));
    expect(all.directive).toBe(NOTHING_ELSE);
    expect((await offered(['pl'])).values).toEqual(['plan']);
    expect((await offered(['help', 'em'])).values).toEqual(['emulator']);
  });

  it('commands with what they do, without loading any of them', async () => {
    const { stdout } = await run(['complete', '--', 'pla']);
    expect(stdout).toBe('plan\tshow what apply would do; writes nothing to a portal\n:4\n');
  });

  it('options of the command, long and short', async () => {
    expect((await offered(['plan', '--det'])).values).toEqual(['--detailed-exitcode']);
    expect((await offered(['apply', '-y'])).values).toEqual(['-y']);
    expect((await offered(['plan', '--'])).values).toEqual(
      expect.arrayContaining(['--target', '--json', '--help']),
    );
    expect((await offered(['--ver'])).values).toEqual(['--version']);
  });

  it('portals by name, wherever a portal is named', async () => {
    const cwd = makeDirectory(FILES);
    for (const words of [
      ['plan', ''],
      ['apply', ''],
      ['doctor', '--json', ''],
      ['show', '--portal', ''],
      ['plan', 'eu', ''],
    ]) {
      expect(await offered(words, { cwd })).toEqual({ values: ['eu', 'us'], directive: NOTHING_ELSE });
    }
    expect((await offered(['validate', 'u'], { cwd })).values).toEqual(['us']);
  });

  it('addresses that are declared, inherited ones too', async () => {
    const cwd = makeDirectory(FILES);
    for (const words of [
      ['show', ''],
      ['remove', ''],
      ['move', ''],
      ['plan', '--target', ''],
      ['apply', '--take-over', ''],
      ['plan', '--revert', ''],
    ]) {
      expect((await offered(words, { cwd })).values).toEqual(ALL);
    }
    expect((await offered(['show', 'propertyG'], { cwd })).values).toEqual([
      'propertyGroup.contacts.lead_handoff',
    ]);
    expect((await offered(['plan', '--target=property.deals.m'], { cwd })).values).toEqual([
      'property.deals.margin',
    ]);
  });

  it('addresses of the portal that was typed', async () => {
    const cwd = makeDirectory(FILES);
    expect((await offered(['plan', 'eu', '--target', ''], { cwd })).values).toEqual([
      'propertyGroup.contacts.lead_handoff',
    ]);
    expect((await offered(['show', '--portal', 'eu', ''], { cwd })).values).toEqual([
      'propertyGroup.contacts.lead_handoff',
    ]);
  });

  it('names of the workspace that -C points to', async () => {
    const directory = makeDirectory(FILES);
    expect((await offered(['plan', '-C', directory, '--directory', 'x', ''])).values).toEqual(['eu', 'us']);
    expect((await offered(['plan', '--directory', directory, ''])).values).toEqual(['eu', 'us']);
  });

  it('files and directories of the shell, where one is meant', async () => {
    expect(await offered(['plan', '--out', ''])).toEqual({ values: [], directive: FILE });
    expect(await offered(['init', ''])).toEqual({ values: [], directive: DIRECTORY });
    expect(await offered(['plan', '-C', ''])).toEqual({ values: [], directive: DIRECTORY });
  });

  it('shells, for the command itself', async () => {
    expect((await offered(['complete', ''])).values).toEqual(['bash', 'zsh', 'fish', 'powershell']);
  });

  it('nothing for a value that is free', async () => {
    expect(await offered(['plan', '--timeout', ''])).toEqual({ values: [], directive: NOTHING_ELSE });
    expect(await offered(['snapshot', 'zsh'], { cwd: makeDirectory(FILES) })).toEqual({
      values: [],
      directive: NOTHING_ELSE,
    });
  });
});

describe('completion is silent', () => {
  it('outside of a workspace', async () => {
    const cwd = makeDirectory();
    expect(await offered(['plan', ''], { cwd })).toEqual({ values: [], directive: NOTHING_ELSE });
  });

  it('about mistakes in the configuration, and offers what can be read', async () => {
    const cwd = makeDirectory({
      ...FILES,
      'portals/us/wrong.yaml': 'nonsense: {\n',
      'portals/it/portal.yaml': '',
    });
    expect((await offered(['show', ''], { cwd })).values).toEqual(ALL);
    expect((await offered(['plan', ''], { cwd })).values).toEqual(['eu', 'it', 'us']);
  });

  it('when the workspace cannot be looked at', async () => {
    expect(await offered(['plan', ''], { cwd: 'no\0path' })).toEqual({ values: [], directive: NOTHING_ELSE });
  });
});

describe('scripts', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('%s asks portalform for suggestions', async shell => {
    const log = vi.spyOn(console, 'log');
    const { exit, stdout, stderr } = await run(['complete', shell]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(/portalform complete '?--/);
    expect(log).not.toHaveBeenCalled();
  });

  it.each([[[]], [['tcsh']], [['bash', 'zsh']]])('of %j there are none', async words => {
    const { exit, stdout, stderr } = await run(['complete', ...words]);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain('bash, zsh, fish, powershell');
  });
});
