import { describe, expect, it } from 'vitest';
import { commitAll, gitInit } from '../git/git-workspace.ts';
import { changedFiles } from './drifting.ts';
import type { Emulated } from './emulated.ts';
import { changeFlow, withFlows } from './pulling-flows.ts';

const SHARED = 'portals/base/workflows.yaml';
const TIDY = `workflows:
  tidy:
    name: Unrelated workflow
    objectType: contacts
    enroll: { manual: true }
    # what it does
    steps:
      - { id: tier, setProperty: { lead_tier: b } } # the last one
`;

/** A portal whose workflow is as a shared layer says, in Git and applied. */
async function tidied(): Promise<Emulated> {
  const portal = await withFlows({}, { '.gitignore': '.portalform/\n', [SHARED]: TIDY });
  portal.write({
    'portals/eu/portal.yaml': `${portal.files()['portals/eu/portal.yaml']}extends: [../base]\n`,
  });
  gitInit(portal.cwd);
  commitAll(portal.cwd, 'first');
  const { exit, stdout } = await portal.cli('apply', '--yes');
  expect({ exit, stdout }).toMatchObject({ exit: 0 });
  expect((await portal.cli('drift')).exit).toBe(0);
  return portal;
}

/** Somebody adds a step that sends an e-mail, or rotates the owner in a team. */
const withStep = (portal: Emulated, fields: string, type: string): Promise<void> =>
  changeFlow(portal, '102', text =>
    text.replace(
      /"actions":\[(\{.*?\})\]/,
      (_, first: string) =>
        `"actions":[${first.replace(/\}$/, ',"connection":{"edgeType":"STANDARD","nextActionId":"90"}}')},${JSON.stringify(
          {
            actionId: '90',
            actionTypeVersion: 0,
            actionTypeId: type,
            fields: JSON.parse(fields),
            type: 'SINGLE_CONNECTION',
          },
        )}]`,
    ),
  );

describe('drift of a workflow', () => {
  it('says in words what people did, with names of what the configuration does not mention', async () => {
    const portal = await tidied();
    await withStep(portal, '{"content_id":"602"}', '0-4');
    const { exit, stdout } = await portal.cli('drift');
    expect(exit).toBe(2);
    expect(stdout).toMatch(/^HubSpot does not tell who, \d{4}-\d\d-\d\d$/m);
    expect(stdout).toMatch(/^ {6}steps:\n(?: {8}.*\n)*? {8}\+ .*Goodbye/m);
    expect(stdout).not.toContain('602');
  });

  it('is taken into an overlay, or into the line of the layer, by name', async () => {
    const portal = await tidied();
    await withStep(portal, '{"content_id":"602"}', '0-4');
    const before = portal.files();
    expect((await portal.cli('drift', '--adopt', '--in-layer', '--dry-run')).exit).toBe(0);
    expect((await portal.cli('drift', '--adopt')).exit).toBe(0);
    const [[path, text] = []] = Object.entries(changedFiles(before, portal.files()));
    expect(path).toBe('portals/eu/workflows/tidy.yaml');
    expect(text).toContain('sendEmail: Goodbye\n');
    expect((await portal.cli('plan')).stdout).toContain('No changes.');
  });

  it('keeps comments in the layer', async () => {
    const portal = await tidied();
    await withStep(portal, '{"content_id":"602"}', '0-4');
    const before = portal.files();
    const { exit, stdout } = await portal.cli('drift', '--adopt', '--in-layer');
    expect({ exit, stdout }).toMatchObject({ exit: 0 });
    expect(changedFiles(before, portal.files())).toEqual({
      [SHARED]: `${TIDY}      - sendEmail: Goodbye\n`,
    });
    expect((await portal.cli('plan')).stdout).toContain('No changes.');
  });

  it('is not written to a layer with an id that means nothing elsewhere', async () => {
    const portal = await tidied();
    const fields = {
      team_ids: ['502'],
      target_property: 'hubspot_owner_id',
      overwrite_current_owner: 'false',
    };
    await withStep(portal, JSON.stringify(fields), '0-11');
    const before = portal.files();
    const { exit, stdout } = await portal.cli('drift', '--adopt', '--in-layer');
    expect(exit).toBe(2);
    expect(stdout).toContain(
      'workflow.tidy: steps: it refers to team 502 by its id, which another portal does not have',
    );
    expect(changedFiles(before, portal.files())).toEqual({});
    expect((await portal.cli('drift', '--adopt')).exit).toBe(0);
    expect((await portal.cli('plan')).stdout).toContain('No changes.');
  });

  it('that the configuration does not touch is kept, and said apart', async () => {
    const portal = await tidied();
    await withStep(portal, '{"content_id":"602"}', '0-4');
    portal.write({ [SHARED]: TIDY.replace('lead_tier: b', 'lead_tier: a') });
    const { exit, stdout, json } = await portal.cli('drift');
    expect({ exit, json }).toMatchObject({ exit: 0 });
    expect(stdout).toContain(
      'Changed beside what the configuration changes: an apply keeps it\n  workflow.tidy: ',
    );
    expect((await portal.cli('drift', '--json')).json()).toMatchObject({
      changes: [],
      kept: [{ address: 'workflow.tidy' }],
    });
  });
});
