import { describe, expect, it } from 'vitest';
import type { Emulated } from './emulated.ts';
import { expectSettled } from './pulling.ts';
import { action, changeFlow, flow, flowSeed, list, set, withFlows } from './pulling-flows.ts';

const webhook = (id: string, webhookUrl: string) => ({
  actionId: id,
  type: 'WEBHOOK',
  method: 'POST',
  webhookUrl,
  queryParams: [],
});
const code = (id: string, sourceCode: string) => ({
  actionId: id,
  type: 'CUSTOM_CODE',
  runtime: 'PYTHON39',
  sourceCode,
  secretNames: [],
  inputFields: [],
  outputFields: [],
});

/** All that was written for people and Git: what is read again is kept elsewhere. */
function inFiles(portal: Emulated): string {
  const files = Object.entries(portal.files()).filter(([path]) => path.startsWith('portals/'));
  return files.map(([, text]) => text).join();
}

describe('credentials in a portal', () => {
  it('are named, and stand in no file', async () => {
    const key = 'sk_live_4eC39HqLyjWDarjtT1zdp7dc';
    const portal = await withFlows({
      'flows.json': [flow('1', 'Hook', [webhook('1', `https://example.com/hook?api_key=${key}`)])],
    });
    const { exit } = await portal.cli('pull');
    expect(exit).toBe(0);
    expect(inFiles(portal)).not.toContain('4eC39HqLyjWDarjtT1zdp7dc');
    expect(portal.files()['portals/eu/workflows/hook.yaml']).toMatch(
      /url: https:\/\/example\.com\/hook\?api_key=\$\{secrets\.\w+\}\n/,
    );
    await expectSettled(portal);
    const named =
      portal.files()['portals/eu/workflows/hook.yaml']?.replace(/\$\{secrets\.\w+\}/, '${secrets.MINE}') ??
      '';
    portal.write({ 'portals/eu/workflows/hook.yaml': named });
    await changeFlow(portal, '1', text => text.replace('example.com/hook', 'example.com/other'));
    await portal.cli('pull');
    expect(portal.files()['portals/eu/workflows/hook.yaml']).toBe(
      named.replace('example.com/hook', 'example.com/other'),
    );
    await expectSettled(portal);
  });

  it('that cannot be told from other text keep a workflow out of the files', async () => {
    const portal = await withFlows({
      'flows.json': [flow('1', 'Odd', [code('1', "BASE = 'x9Kd82mslQ0pZ7vTb3WqL5nR'\n")])],
    });
    const { stdout } = await portal.cli('pull');
    expect(stdout).toMatch(/Cannot be declared, left in the portal:\n {2}workflow\.odd: line 1 of the code/);
    expect(inFiles(portal)).not.toContain('x9Kd82mslQ0pZ7vTb3');
  });

  it('that turn up in what is declared are not written into it', async () => {
    const portal = await withFlows({ 'flows.json': [flow('1', 'Odd', [code('1', 'pass\n')])] });
    await portal.cli('pull');
    const before = inFiles(portal);
    await changeFlow(portal, '1', text => text.replace('pass\\n', "BASE = 'x9Kd82mslQ0pZ7vTb3WqL5nR'\\n"));
    const { json } = await portal.cli('pull', '--json');
    expect(json()).toMatchObject({ updated: [], left: [{ address: 'workflow.odd', field: 'steps' }] });
    expect(inFiles(portal)).toEqual(before);
  });
});

describe('hostile names', () => {
  const names = [
    '../../../etc/passwd',
    'portal',
    'CON',
    'a',
    'A',
    ' ',
    'x'.repeat(250),
    'null',
    '日本',
    '${x} {{ y }} # "\'',
    'a: b\n- c',
  ];

  it('of workflows, lists and steps stay in the directory, and mean what they say', async () => {
    const portal = await withFlows({
      'flows.json': names.map((name, index) =>
        flow(String(index + 1), name, [
          set('1', 'lead_tier', names[index] ?? '', '2'),
          code('2', `print("${name}")\r\n\ttab`),
        ]),
      ),
      'lists.json': names.map((name, index) => list(String(index + 1), name)),
    });
    const { exit } = await portal.cli('pull');
    expect(exit).toBe(0);
    const paths = Object.keys(portal.files()).filter(path => !path.startsWith('.portalform/'));
    expect(
      paths.every(path =>
        /^portals\/eu\/(workflows\/)?[\w-]+(\/code\.py|\.yaml)$|^portals\/eu\/\w+\/\w+\.yaml$/.test(path),
      ),
    ).toBe(true);
    expect(paths.filter(path => path.endsWith('code.py'))).toHaveLength(names.length);
    await expectSettled(portal);
  });

  it('that several have get ids for keys', async () => {
    const portal = await withFlows({
      'flows.json': [flow('1', 'Twin', [action('1', '0-15', { flow_id: '2' })]), flow('2', 'Twin', [])],
    });
    await portal.cli('pull');
    expect(Object.keys(portal.files()).filter(path => path.includes('workflows'))).toEqual([
      'portals/eu/workflows/1.yaml',
      'portals/eu/workflows/2.yaml',
    ]);
    expect(portal.files()['portals/eu/workflows/1.yaml']).toMatch(/enrollIn: "?2"?\n/);
    await expectSettled(portal);
  });
});

describe('what HubSpot does not show', () => {
  it('is not written down, and said', async () => {
    const portal = await withFlows();
    portal.fault({
      match: { method: 'POST', path: '/automation/v4/flows/batch/read' },
      respond: {
        status: 207,
        body: {
          status: 'COMPLETE',
          results: [],
          errors: [{ message: 'no permission', subCategory: 'HIDDEN', context: { ids: ['101'] } }],
        },
      },
    });
    const { stdout } = await portal.cli('pull', '--select', 'workflow.handoff_*');
    expect(stdout).toContain(
      'Cannot be declared, left in the portal:\n  workflow.handoff_route_new_mql: no permission HIDDEN\n',
    );
  });

  it('of things that are only referred to costs names, and nothing else', async () => {
    const portal = await withFlows();
    portal.fault({
      match: { path: '/settings/users/*/teams*' },
      respond: { status: 403, body: { category: 'MISSING_SCOPES' } },
    });
    const { exit, stdout } = await portal.cli('pull');
    expect(exit).toBe(0);
    expect(stdout).toContain('Not read (absence proves nothing there):\n  team: ');
    expect(portal.files()['portals/eu/workflows/handoff_route_new_mql.yaml']).toMatch(/team: "?501"?\n/);
    expect(flowSeed).toBeDefined();
  });
});
