import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { artifactName, PLAN_FILE } from '../../src/action/reviewed-plan.ts';
import { contacts } from '../cli/emulated.ts';
import { emulatedFleet } from '../cli/fleets.ts';
import { act, HEAD, MERGE } from './acting.ts';
import { type Artifact, githubServer } from './github-server.ts';

const SHARED = 'portals/base/contacts.yaml';

function artifact(text: string, more: Partial<Artifact> = {}): Artifact {
  return {
    id: 31,
    name: artifactName(HEAD),
    expired: false,
    workflow_run: { head_sha: HEAD, head_repository_id: 1, repository_id: 1 },
    zip: zipSync({ [PLAN_FILE]: new TextEncoder().encode(text) }),
    ...more,
  };
}

/** A pull request that was planned, reviewed and merged. */
async function merged(more: Partial<Artifact> = {}) {
  const [fleet, github] = await Promise.all([
    emulatedFleet(['eu', 'na'], { [SHARED]: contacts('tier') }),
    githubServer(),
  ]);
  await act(fleet, github, { name: 'pull_request' });
  const text = fleet.files()[PLAN_FILE] ?? '';
  github.artifacts.push(artifact(text, more));
  github.pulls[MERGE] = [
    { number: 7, merged_at: null, head: { sha: 'c'.repeat(40) } },
    { number: 7, merged_at: '2026-11-22T12:00:00Z', head: { sha: HEAD } },
  ];
  return { fleet, github, run: (inputs = {}) => act(fleet, github, { name: 'push', inputs }) };
}

const notApplied = async (
  run: ReturnType<typeof act>,
  fleet: { readonly asked: (portal: string) => readonly string[] },
) => {
  const before = fleet.asked('eu').length;
  const { failure, summary } = await run;
  expect(fleet.asked('eu')).toHaveLength(before);
  expect(summary).toContain('Not applied');
  return failure;
};

describe('the action after a merge', () => {
  it('applies what was reviewed', async () => {
    const { fleet, run } = await merged();
    const { failure, summary } = await run();
    expect(failure).toBeUndefined();
    expect(summary).toContain('Apply complete! Resources: 2 added, 0 changed, 0 destroyed.');
    expect((await fleet.cli('plan', '--detailed-exitcode')).exit).toBe(0);
    expect(Object.keys(fleet.files())).toContain('.portalform/journal/eu.jsonl');
  });

  it('applies one portal, or waves', async () => {
    const { fleet, run } = await merged();
    await run({ portals: 'eu' });
    expect((await fleet.cli('plan', 'eu', '--detailed-exitcode')).exit).toBe(0);
    expect((await fleet.cli('plan', 'na', '--detailed-exitcode')).exit).toBe(2);
    fleet.write({ 'portals/fleet.yaml': 'waves: [eu, na]\n' });
    expect((await run({ waves: 'true' })).log).toContain('Wave 2 of 2: na');
    expect((await fleet.cli('plan', '--detailed-exitcode')).exit).toBe(0);
  });

  it('applies less than was reviewed', async () => {
    const { fleet, run } = await merged();
    await fleet.cli('apply', 'eu', '--yes');
    const { failure, log } = await run();
    expect(failure).toBeUndefined();
    expect(log).toContain('nothing to do');
  });

  it('refuses and lists what was not reviewed', async () => {
    const { fleet, run } = await merged();
    fleet.write({ [SHARED]: contacts('tier', 'score') });
    const { failure, log } = await run();
    expect(failure).toContain('apply ended with 4');
    expect(log).toContain('property.contacts.score');
    expect((await fleet.cli('plan', 'eu')).stdout).toContain('Plan: 3 to add');
  });

  it('says that the plan has expired, and what to do', async () => {
    const { fleet, run } = await merged({ expired: true });
    const failure = await notApplied(run(), fleet);
    expect(failure).toContain('the plan that was reviewed in pull request #7 has expired');
    expect(failure).toContain('open a pull request with the change');
  });

  it('takes the newest plan that is there, and none of a fork', async () => {
    const { github, run } = await merged();
    const theirs = { head_sha: HEAD, head_repository_id: 2, repository_id: 1 };
    github.artifacts.push(artifact('nonsense', { id: 40, workflow_run: theirs }));
    github.artifacts.push(artifact('nonsense', { id: 41, expired: true }));
    expect((await run()).failure).toBeUndefined();
  });

  it.each([
    [
      'of another commit',
      { name: artifactName('d'.repeat(40)) },
      'pull request #7 has kept no plan of its last commit aaaaaaa',
    ],
    ['without a plan in it', { zip: zipSync({ 'other.txt': new Uint8Array() }) }, `has no ${PLAN_FILE}`],
  ])('refuses an artifact %s', async (_, more, says) => {
    const { fleet, run } = await merged(more);
    expect(await notApplied(run(), fleet)).toContain(says);
  });

  it('refuses a commit that came from no pull request', async () => {
    const { fleet, github, run } = await merged();
    github.pulls[MERGE] = [];
    expect(await notApplied(run(), fleet)).toContain('commit bbbbbbb did not come from a pull request');
  });

  it('names the permissions that it lacks', async () => {
    const { fleet, github, run } = await merged();
    github.refuse(/artifacts$/, 403);
    expect(await notApplied(run(), fleet)).toContain('give the job the permissions actions: read');
  });

  it('can be run again when GitHub is down', async () => {
    const { fleet, github, run } = await merged();
    github.refuse(/pulls$/, 502);
    expect(await notApplied(run(), fleet)).toContain('run the job again');
  });

  it('fails when a portal is down, and applies the others', async () => {
    const { fleet, run } = await merged();
    fleet.emulators['na']?.faults.add({
      match: { path: '/account-info/*' },
      respond: { status: 401, body: {} },
    });
    expect((await run()).failure).toContain('apply ended with');
    expect((await fleet.cli('plan', 'eu', '--detailed-exitcode')).exit).toBe(0);
  });
});
