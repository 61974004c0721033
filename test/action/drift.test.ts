import { describe, expect, it } from 'vitest';
import { contacts } from '../cli/emulated.ts';
import { emulatedFleet } from '../cli/fleets.ts';
import { act } from './acting.ts';
import { githubServer } from './github-server.ts';

const TIER = '/crm/properties/2026-09/contacts/tier';

/** Two portals that were built, and a repository that is looked at every morning. */
async function built() {
  const [fleet, github] = await Promise.all([
    emulatedFleet(['eu', 'na'], { 'portals/base/contacts.yaml': contacts('tier') }),
    githubServer(),
  ]);
  await fleet.cli('apply', '--yes');
  const byHand = async (label: string) => {
    const { url = '', token = '' } = fleet.emulators['na'] ?? {};
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    await fetch(`${url}${TIER}`, { method: 'PATCH', headers, body: JSON.stringify({ label }) });
  };
  return { fleet, github, byHand, run: (inputs = {}) => act(fleet, github, { name: 'schedule', inputs }) };
}

describe('the action on a schedule', () => {
  it('opens no issue as long as nothing was changed by hand', async () => {
    const { github, run } = await built();
    const { outputs, failure } = await run();
    expect(failure).toBeUndefined();
    expect(outputs).toEqual({ drifted: false, issue: 'none' });
    expect(github.writes).toEqual([]);
  });

  it('opens one issue, edits it, and closes it', async () => {
    const { github, byHand, run } = await built();
    await byHand('By @hand `x`');
    expect((await run()).outputs).toEqual({ drifted: true, issue: 'opened' });
    expect(github.issues[0]?.title).toBe('HubSpot portals were changed by hand');
    expect(github.issues[0]?.body).toMatch(/^<!-- portalform:drift -->\n/);
    expect(github.issues[0]?.body).toContain('property.contacts.tier');
    await run();
    expect(github.writes).toEqual(['POST /issues']);
    await byHand('Another');
    expect((await run()).outputs).toMatchObject({ issue: 'updated' });
    expect(github.issues).toHaveLength(1);
    expect(github.issues[0]?.body).toContain('Another');
    await byHand('Label of tier');
    expect((await run()).outputs).toEqual({ drifted: false, issue: 'closed' });
    expect(github.issues[0]?.state).toBe('closed');
  });

  it('leaves the issue open as long as a portal cannot be looked at', async () => {
    const { fleet, github, byHand, run } = await built();
    await byHand('By hand');
    await run();
    await byHand('Label of tier');
    fleet.emulators['eu']?.faults.add({
      match: { path: '/account-info/*' },
      respond: { status: 401, body: {} },
    });
    const { failure } = await run();
    expect(failure).toMatch(/^eu: /);
    expect(github.issues[0]?.state).toBe('open');
  });

  it('does without the issue where it may not write one', async () => {
    const { github, byHand, run } = await built();
    await byHand('By hand');
    github.refuse(/^\/issues/, 403);
    const { annotations, summary, failure } = await run();
    expect(failure).toBeUndefined();
    expect(annotations[0]?.message).toContain('permissions: { contents: read, issues: write }');
    expect(summary).toContain('property.contacts.tier');
  });
});
