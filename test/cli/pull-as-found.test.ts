import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/call.ts';
import { expectSettled } from './pulling.ts';
import { action, anyOf, flow, set, when, withFlows } from './pulling-flows.ts';

const code = (sourceCode: string, more: JsonObject = {}): JsonObject => ({
  actionId: '1',
  type: 'CUSTOM_CODE',
  runtime: 'NODE20X',
  sourceCode,
  secretNames: ['PORTAL_TOKEN'],
  inputFields: [],
  outputFields: [],
  ...more,
});

/** What HubSpot's own examples begin with. */
const CLIENT = [
  "const hubspot = require('@hubspot/api-client');",
  'exports.main = async event => {',
  '  const client = new hubspot.Client({ accessToken: process.env.PORTAL_TOKEN });',
  "  const form = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';",
  '  const headers = { Authorization: `Bearer ${process.env.PORTAL_TOKEN}` };',
  '};',
  '',
].join('\n');

const FILE = 'portals/eu/workflows/found.yaml';

async function pulled(...actions: readonly JsonObject[]) {
  const portal = await withFlows({ 'flows.json': [flow('101', 'Found', actions)] });
  const { exit, stdout } = await portal.cli('pull', '--select', 'workflow.*');
  return { portal, exit, stdout };
}

describe('pull of a workflow', () => {
  it('takes code that speaks of tokens, and has none', async () => {
    const { portal } = await pulled(code(CLIENT));
    const files = portal.files();
    expect(Object.values(files)).toContain(CLIENT);
    await expectSettled(portal);
  });

  it('leaves code that may have a credential where it is, and says where it stands', async () => {
    const { portal, stdout } = await pulled(code("const blob = 'k3J9x2Lq8Zt5Vw1Yb7Nc';"));
    const written = Object.entries(portal.files()).filter(([path]) => path.startsWith('portals/'));
    expect(JSON.stringify(written)).not.toContain('k3J9x2Lq8Zt5Vw1Yb7Nc');
    expect(stdout).toContain('line 1 of the code, at blob, may be a credential');
    expect(stdout).not.toContain('k3J9x2Lq8Zt5Vw1Yb7Nc');
  });

  it('takes steps that nobody finished', async () => {
    const { portal } = await pulled(
      action('1', '0-4', {}, '2'),
      action('2', '0-11', { team_ids: ['501'] }, '3'),
      action('3', '0-8', { user_ids: ['71'], team_ids: [], subject: 'Hi' }, '4'),
      { actionId: '4', type: 'STATIC_BRANCH', staticBranches: [] },
    );
    const text = portal.files()[FILE];
    for (const line of ['sendEmail: none', 'overwrite: none', 'on: none', 'team: []'])
      expect(text).toContain(`${line}\n`);
    await expectSettled(portal);
  });

  it('takes branches, however deep they are', async () => {
    const branch = (index: number): JsonObject => ({
      actionId: String(index),
      type: 'LIST_BRANCH',
      listBranches: [
        {
          branchName: 'Yes',
          filterBranch: when(anyOf('lead_region', 'emea')),
          connection: { edgeType: 'STANDARD', nextActionId: String(index + 1) },
        },
      ],
    });
    const { portal } = await pulled(
      ...Array.from({ length: 40 }, (_, index) => branch(index + 1)),
      set('41', 'lead_tier', 'a'),
    );
    expect(portal.files()[FILE]).toContain('lead_tier: a\n');
    await expectSettled(portal);
  });

  it('takes what is fetched along a label that the portal does not show', async () => {
    const fetched = {
      name: 'fetched_object_5',
      objectTypeId: '0-2',
      associationTypeId: 67,
      associationCategory: 'USER_DEFINED',
      type: 'ASSOCIATION_TIMESTAMP',
    };
    const value = {
      propertyToken: '{{ fetched_objects.fetched_object_5.name }}',
      type: 'FETCHED_OBJECT_PROPERTY',
    };
    const portal = await withFlows({
      'flows.json': [
        flow('101', 'Found', [action('1', '0-5', { property_name: 'lead_tier', value })], {
          dataSources: [fetched],
        }),
      ],
    });
    expect(await portal.cli('pull', '--select', 'workflow.*')).toMatchObject({ exit: 0 });
    expect(portal.files()[FILE]).toContain('label: associationLabel.67\n');
    await expectSettled(portal);
  });

  it('takes one without a name, and says so', async () => {
    const { name: _, ...unnamed } = flow('4711', '', [set('1', 'lead_tier', 'a')]);
    const portal = await withFlows({ 'flows.json': [unnamed] });
    expect(await portal.cli('pull', '--select', 'workflow.*')).toMatchObject({ exit: 0 });
    const files = Object.keys(portal.files()).filter(path => path.includes('workflows/'));
    expect(files).toEqual([expect.stringContaining('4711')]);
    const { exit, stdout, stderr } = await portal.cli('validate');
    expect(exit).toBe(0);
    expect(stdout + stderr).toContain('the workflow has no name');
    expect((await portal.cli('plan')).stdout).toContain('No changes. Portal eu');
  });
});
