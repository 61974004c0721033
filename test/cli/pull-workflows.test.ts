import { describe, expect, it } from 'vitest';
import type { Emulated } from './emulated.ts';
import { expectSettled, NOTHING, PROPERTIES } from './pulling.ts';
import { CODE, flowSeed, withFlows } from './pulling-flows.ts';

const LISTS = 'portals/eu/lists.yaml';
const ROUTE_FILE = 'portals/eu/workflows/handoff_route_new_mql.yaml';
const CODE_FILE = 'portals/eu/workflows/handoff_route_new_mql/code.js';

/** What was asked of a portal, without versions and ids. */
const asked = (portal: Emulated): readonly string[] =>
  [...new Set(portal.asked().map(request => request.replace(/\?.*$/, '')))].sort();

describe('pull of lists and workflows', () => {
  it('writes one file for each workflow, one for lists, and names for ids', async () => {
    const portal = await withFlows();
    const { exit, stderr } = await portal.cli('pull');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const files = portal.files();
    expect(Object.keys(files).filter(path => /lists|workflows/.test(path))).toEqual([
      LISTS,
      ROUTE_FILE,
      CODE_FILE,
      'portals/eu/workflows/unrelated_workflow.yaml',
    ]);
    for (const line of [
      'team: EMEA SDR',
      'hubspot_owner_id: queue@example.com',
      'sendEmail: Welcome',
      'addToList: routed',
      '- list: handoff_mqls_waiting',
      '- do_not_route',
      'file: workflows/handoff_route_new_mql/code.js',
    ])
      expect(files[ROUTE_FILE]).toContain(`${line}\n`);
    expect(files[CODE_FILE]).toBe(CODE);
    expect(portal.written()).toEqual(['POST /automation/v4/flows/batch/read']);
    await expectSettled(portal);
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });

  it('writes the same files again into a fresh directory', async () => {
    const [one, other] = [await withFlows(), await withFlows()];
    for (const portal of [one, other]) await portal.cli('pull');
    const files = ({ 'portals/eu/portal.yaml': _own, ...texts }: Readonly<Record<string, string>>) => texts;
    expect(files(one.files())).toEqual(files(other.files()));
  });

  it('says what other portals need, by name', async () => {
    const portal = await withFlows();
    const { stdout } = await portal.cli('pull');
    expect(stdout).toContain(
      'Refers by name to what every portal needs (uses: gives it another name):\n  owner (1): queue@example.com\n  team (1): EMEA SDR\n  email (1): Welcome\n',
    );
  });

  it('keeps ids of what has no name of its own, and finds it again by them', async () => {
    const { 'flows.json': flows } = flowSeed;
    const text = JSON.stringify(flows).replace('"501"', '"502"').replace('"601"', '"999"');
    const portal = await withFlows({ 'flows.json': JSON.parse(text) });
    const { stdout } = await portal.cli('pull');
    expect(portal.files()[ROUTE_FILE]).toContain('team: 502\n');
    expect(stdout).toContain('Refers by id to what has no name of its own');
    expect(stdout).toContain('  team (1): 502\n');
    await expectSettled(portal);
  });
});

describe('pull of some of them', () => {
  it('reads what is named, and of the rest what names need', async () => {
    const portal = await withFlows();
    portal.asked();
    await portal.cli('pull', '--select', 'workflow.handoff_*');
    const requests = asked(portal);
    expect(requests.join('\n')).not.toMatch(/handoff_|companies|deals|tickets|pipelines/);
    expect(requests.filter(request => request.includes('flows'))).toEqual([
      'GET /automation/v4/flows',
      'POST /automation/v4/flows/batch/read',
    ]);
    const { [LISTS]: lists, [PROPERTIES]: properties, [ROUTE_FILE]: route } = portal.files();
    expect([lists, properties]).toEqual([undefined, undefined]);
    expect(route).toContain('- list: handoff_mqls_waiting\n');
    await expectSettled(portal);
  });

  it('says what another portal would not have, and which option writes it down', async () => {
    const portal = await withFlows();
    const { stdout } = await portal.cli('pull', '--select', 'workflow.handoff_*');
    expect(stdout).toContain(
      '(--with-dependencies writes it down, too):\n  properties (1): contacts.lead_region\n  lists (3): do_not_route, handoff_mqls_waiting, routed\n',
    );
    const { json } = await portal.cli('pull', '--select', 'list.do_not_route', '--json');
    expect(json()).toMatchObject({ count: 1, referred: [] });
  });

  it('takes along all that they refer to, and what that refers to', async () => {
    const portal = await withFlows();
    const { json } = await portal.cli(
      'pull',
      '--select',
      'workflow.handoff_*',
      '--with-dependencies',
      '--json',
    );
    expect(json()).toMatchObject({ count: 7, referred: [{ is: 'named' }, { is: 'named' }, { is: 'named' }] });
    const { [LISTS]: lists = '', [PROPERTIES]: properties = '' } = portal.files();
    expect(lists.match(/^ {2}\w+:$/gm)).toEqual(['  do_not_route:', '  handoff_mqls_waiting:', '  routed:']);
    expect(lists).toContain('lead_tier:\n        - a\n');
    expect(properties.match(/^ {4}\w+:$/gm)).toEqual(['    lead_region:', '    lead_tier:']);
    expect(portal.files()['portals/eu/propertyGroups/contacts.yaml']).toContain('lead:\n');
    expect((await portal.cli('validate')).exit).toBe(0);
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });

  it('finds what declared workflows refer to, too', async () => {
    const portal = await withFlows();
    await portal.cli('pull', '--select', 'workflow.handoff_*');
    const { json } = await portal.cli('pull', '--with-dependencies', '--json');
    expect(json()).toMatchObject({ count: 6 });
    await expectSettled(portal);
  });

  it('takes stages with their pipeline, and lifecycle stages as they are', async () => {
    const portal = await withFlows({
      'flows.json': [
        {
          ...(flowSeed['flows.json'] as readonly object[])[1],
          type: 'PLATFORM_FLOW',
          objectTypeId: '0-3',
          actions: [
            {
              actionId: '1',
              actionTypeId: '0-5',
              actionTypeVersion: 0,
              type: 'SINGLE_CONNECTION',
              fields: { property_name: 'dealstage', value: { type: 'STATIC_VALUE', staticValue: '9001' } },
            },
          ],
        },
      ],
      'pipelines/deals.json': [
        {
          id: '900',
          label: 'New Business',
          displayOrder: 0,
          archived: false,
          createdAt: '2025-01-08T20:00:31.738Z',
          updatedAt: '2025-01-08T20:00:31.738Z',
          stages: [
            {
              id: '9001',
              label: 'Proposal',
              displayOrder: 0,
              archived: false,
              metadata: { probability: '0.6', isClosed: 'false' },
              createdAt: '2025-01-08T20:00:31.738Z',
              updatedAt: '2025-01-08T20:00:31.738Z',
            },
          ],
        },
      ],
    });
    const { stdout } = await portal.cli('pull', '--select', 'workflow.*');
    expect(portal.files()['portals/eu/workflows/unrelated_workflow.yaml']).toContain(
      'dealstage: new_business.proposal\n',
    );
    expect(stdout).toContain('  pipelines (1): deals.new_business\n');
    await portal.cli('pull', '--with-dependencies');
    expect(portal.files()['portals/eu/pipelines/deals.yaml']).toContain('new_business:\n');
    await expectSettled(portal);
  });
});
