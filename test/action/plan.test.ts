import { describe, expect, it } from 'vitest';
import { contacts } from '../cli/emulated.ts';
import { emulatedFleet } from '../cli/fleets.ts';
import { act } from './acting.ts';
import { githubServer } from './github-server.ts';

const SHARED = 'portals/base/contacts.yaml';

async function pullRequest(files: Readonly<Record<string, string>> = { [SHARED]: contacts('tier') }) {
  const [fleet, github] = await Promise.all([emulatedFleet(['eu', 'na'], files), githubServer()]);
  return { fleet, github, run: (more = {}) => act(fleet, github, { name: 'pull_request', ...more }) };
}

describe('the action in a pull request', () => {
  it('comments one plan for all portals, and keeps it in files, summary and outputs', async () => {
    const { fleet, github, run } = await pullRequest();
    const { outputs, summary, failure } = await run();
    expect(failure).toBeUndefined();
    expect(outputs).toMatchObject({ planned: true, changed: true, add: 4, change: 0, destroy: 0, held: 0 });
    expect(github.comments).toHaveLength(1);
    const [comment] = github.comments;
    expect(comment?.body.split('\n')[0]).toBe('<!-- portalform:plan -->');
    expect(comment?.body.match(/property\.contacts\.tier/g)?.length).toBeLessThan(4);
    expect(comment?.body).toContain('https://github.com/acme/crm/actions/runs/99');
    expect(summary).toContain('property.contacts.tier');
    expect(JSON.parse(fleet.files()['portalform-plans.json'] ?? '')).toMatchObject({
      kind: 'plans',
      plans: [{ portal: 'eu' }, { portal: 'na' }],
    });
  });

  it('says beside the lines of YAML what they do, once for all portals', async () => {
    const { run } = await pullRequest();
    const { annotations } = await run({ inputs: { directory: '' } });
    expect(annotations).toEqual([
      { level: 'notice', message: 'creates propertyGroup.contacts.lead_handoff (eu, na)', at: `${SHARED}:1` },
      { level: 'notice', message: 'creates property.contacts.tier (eu, na)', at: `${SHARED}:4` },
    ]);
  });

  it('edits its comment the second time, and leaves those of others alone', async () => {
    const { fleet, github, run } = await pullRequest();
    await run();
    github.comments.push({
      id: 500,
      number: 500,
      user: { login: 'mallory', type: 'User' },
      body: '<!-- portalform:plan -->\nmine',
      state: 'open',
    });
    await run();
    expect(github.writes).toEqual(['POST /issues/7/comments']);
    fleet.write({ [SHARED]: contacts('tier', 'score') });
    await run();
    expect(github.writes).toEqual(['POST /issues/7/comments', 'PATCH /issues/comments/1']);
    expect(github.comments[0]?.body).toContain('property.contacts.score');
    expect(github.comments[1]?.body).toBe('<!-- portalform:plan -->\nmine');
  });

  it('takes as many comments as a large plan needs, and takes them away when it got small', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `property_number_${index}`);
    const described = names
      .map(
        name =>
          `    ${name}: { label: ${name}, groupName: lead_handoff, type: string, fieldType: text, description: "${'long '.repeat(60)}" }`,
      )
      .join('\n');
    const { fleet, github, run } = await pullRequest({ [SHARED]: `${contacts('tier')}${described}\n` });
    await run();
    expect(github.comments.length).toBeGreaterThan(1);
    for (const { body } of github.comments) expect(body.length).toBeLessThan(65_536);
    expect(github.comments.map(({ body }) => body.split('\n')[0])).toEqual(
      github.comments.map((_, index) => `<!-- portalform:plan${index === 0 ? '' : ` ${index + 1}`} -->`),
    );
    fleet.write({ [SHARED]: contacts('tier') });
    await run();
    expect(github.comments).toHaveLength(1);
  });

  it('plans nothing for a fork, and says so without failing', async () => {
    const { fleet, github, run } = await pullRequest();
    const { outputs, annotations, summary, failure } = await run({ fork: true, env: {} });
    expect(failure).toBeUndefined();
    expect(outputs).toEqual({ planned: false });
    const says =
      'Not planned: this pull request comes from a fork, and GitHub gives its runs no secrets. The configuration is valid.';
    expect(annotations).toEqual([{ level: 'notice', message: says }]);
    expect(summary).toBe(`${says}\n`);
    expect(github.writes).toEqual([]);
    expect(fleet.asked('eu')).toEqual([]);
  });

  it('warns where no token is set at all', async () => {
    const { run } = await pullRequest();
    const { annotations, failure } = await run({ env: {} });
    expect(failure).toBeUndefined();
    expect(annotations[0]).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('no portal has a token'),
    });
  });

  it('shows the other portals when one is down, and fails', async () => {
    const { fleet, github, run } = await pullRequest();
    fleet.emulators['na']?.faults.add({
      match: { path: '/account-info/*' },
      respond: { status: 401, body: {} },
    });
    const { failure } = await run();
    expect(failure).toMatch(/^na: GET .* answered 401/);
    expect(github.comments[0]?.body).toContain('Could not be planned');
    expect(github.comments[0]?.body).toContain('property.contacts.tier');
  });

  it('says which lines are wrong', async () => {
    const { github, run } = await pullRequest({
      [SHARED]: 'properties: { contacts: { x: { lable: X } } }\n',
    });
    const { annotations, failure, summary } = await run();
    expect(failure).toMatch(/lable/);
    expect(annotations[0]).toMatchObject({ level: 'error', at: `${SHARED}:1` });
    expect(summary).toContain('lable');
    expect(github.writes).toEqual([]);
  });

  it.each([
    [403, 'Give the job permissions: { contents: read, pull-requests: write }.'],
    [500, 'It is in the summary of this run.'],
  ])('does not fail when GitHub refuses the comment with %i', async (status, way) => {
    const { github, run } = await pullRequest();
    github.refuse(/comments$/, status);
    const { annotations, failure } = await run();
    expect(failure).toBeUndefined();
    expect(annotations.at(-1)).toMatchObject({
      level: 'warning',
      message: expect.stringContaining(way),
    });
  });

  it('does not comment where it is told not to, or has no token', async () => {
    const { github, run } = await pullRequest();
    await run({ inputs: { comment: 'false' } });
    const { annotations } = await run({ inputs: { 'github-token': '' } });
    expect(annotations.at(-1)?.message).toContain('github-token is empty');
    expect(github.writes).toEqual([]);
  });

  it.each([
    [{ command: 'destroy' }, 'command is "destroy": write one of plan, apply, drift'],
    [{ key: 'a --> b' }, 'key may have letters, digits, _, . and - only'],
  ])('refuses inputs like %j', async (inputs, says) => {
    const { run } = await pullRequest();
    expect((await run({ inputs })).failure).toBe(says);
  });

  it('never shows a token', async () => {
    const { fleet, github, run } = await pullRequest();
    const { log, summary } = await run();
    const all = [log, summary, ...github.comments.map(({ body }) => body)].join();
    for (const token of Object.values(fleet.env)) expect(all).not.toContain(token);
  });
});
