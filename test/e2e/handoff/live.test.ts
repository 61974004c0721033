import { describe, expect, it } from 'vitest';
import { applied, editInPortal, FLOWS, flowNamed, openEurope } from './alone.ts';

const FILE = 'portals/eu/workflows/handoff.yaml';
const ROUTE = 'Handoff | Route new MQL';

/** A workspace that wants another subject for the task of `route_mql`. */
async function changing() {
  const portal = await applied(await openEurope());
  const text = portal.files()[FILE] ?? '';
  portal.write({ [FILE]: text.replace('subject: "Call {{ contact.firstname }}"', 'subject: Call now') });
  return portal;
}

describe('somebody saves a workflow in HubSpot', () => {
  it('between plan and apply: refused with its name and both revisions, and nothing is written', async () => {
    const portal = await changing();
    const { revisionId } = await flowNamed(portal, ROUTE);
    await portal.cli('plan', '--out', 'plan.json');
    await editInPortal(portal, ROUTE, text => text.replace('Please call today.', 'Please call.'));
    portal.written();
    const { exit, stderr } = await portal.cli('apply', 'plan.json');
    expect(exit).toBe(4);
    expect(stderr).toContain(
      `workflow.route_mql "${ROUTE}" was saved in HubSpot since: revision ${revisionId} then, ${Number(revisionId) + 1} now`,
    );
    expect(portal.written()).toEqual([`POST ${FLOWS}/batch/read`]);
  }, 60_000);

  it('between the plan of an apply and its write: that workflow is refused, and stays as it is', async () => {
    const portal = await changing();
    const { id, revisionId } = await flowNamed(portal, ROUTE);
    portal.fault({
      match: { method: 'GET', path: `${FLOWS}/${String(id)}` },
      nth: 1,
      edits: [{ method: 'PATCH', path: `${FLOWS}/${String(id)}`, body: { description: 'By hand' } }],
    });
    portal.written();
    const { exit, stdout } = await portal.cli('apply', '--yes');
    expect(exit).toBe(1);
    expect(stdout).toContain(`revision ${revisionId} then, ${Number(revisionId) + 1} now`);
    expect(portal.written().filter(request => request.startsWith('PUT'))).toEqual([]);
    expect(await flowNamed(portal, ROUTE)).toMatchObject({ description: 'By hand' });
  }, 60_000);

  it('before the plan, another step: both are there after the apply', async () => {
    const portal = await changing();
    await editInPortal(portal, ROUTE, text => text.replace('Please call today.', 'Please call.'));
    const plan = await portal.cli('plan');
    expect(plan.stdout).toContain('subject "Call {{ contact.firstname }}" -> Call now');
    expect(plan.stdout).toContain('workflow.route_mql: keeps what was changed in the portal');
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
    const text = JSON.stringify(await flowNamed(portal, ROUTE));
    expect(text).toContain('"subject":"Call now"');
    expect(text).toContain('Please call.');
    expect(text).not.toContain('Please call today.');
  }, 60_000);

  it('before the plan, the same step: a conflict that names it, and no write', async () => {
    const portal = await changing();
    await editInPortal(portal, ROUTE, text => text.replace('Call {{ contact.firstname }}', 'Ring'));
    const { stdout } = await portal.cli('plan');
    expect(stdout).toContain('it was changed in the portal and in the configuration: create task');
    portal.written();
    await portal.cli('apply', '--yes');
    expect(portal.written().filter(request => request.startsWith('PUT'))).toEqual([]);
  }, 60_000);
});
