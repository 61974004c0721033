import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startEmulator } from '../../src/emulator/index.ts';
import { CONTACTS, emulated } from '../cli/emulated.ts';
import { makeDirectory } from '../cli/test-workspace.ts';
import { cloneOf, commitAll, commitFiles, git, gitInit } from '../git/git-workspace.ts';
import { MARKER } from '../run/marking.ts';
import { FILE, teller } from './teller.ts';

/** Contact properties by name with their labels, in a group of their own. */
function labels(properties: Readonly<Record<string, string>>, more = ''): string {
  const lines = Object.entries(properties).map(
    ([name, label]) => `    ${name}: { label: ${label}, groupName: handoff, type: string, fieldType: text }`,
  );
  return `propertyGroups: { contacts: { handoff: { label: Handoff } } }\nproperties:\n  contacts:\n${lines.join('\n')}\n${more}`;
}

function property(name: string, label: string) {
  return { name, label, groupName: 'handoff', type: 'string', fieldType: 'text' };
}

describe('a portal, its team, and all that can go wrong between them', () => {
  it('knows at every point what changed, where, and what is left', { timeout: 120_000 }, async () => {
    const portal = await emulated({ '.gitignore': '.portalform/\n' });
    const home = portal.cwd;
    const { cli, commit, plan, apply, remembers, inWords } = teller(portal);
    gitInit(home);

    // ── The first commit builds the portal.
    const one = commit(home, 'ONE', labels({ tier: 'Tier', score: 'Score', old: 'Old' }));
    expect(await plan(home)).toEqual([
      'base none this portal has no marker; what exists and differs is a takeover',
      'create propertyGroup.contacts.handoff',
      'create property.contacts.old',
      'create property.contacts.score',
      'create property.contacts.tier',
    ]);
    expect(await apply(home)).toEqual([
      'exit 0',
      '+ propertyGroup.contacts.handoff',
      '+ property.contacts.old',
      '+ property.contacts.score',
      '+ property.contacts.tier',
      'Marker: complete, commit ONE.',
    ]);
    expect(await plan(home)).toEqual(['base marker ONE']);

    // ── The second one fails half way.
    commit(home, 'TWO', labels({ tier: 'Tier 2', score: 'Score 2', old: 'Old', size: 'Size' }));
    portal.fault({
      match: { method: 'PATCH', path: `${CONTACTS}/score` },
      respond: { status: 400, body: { status: 'error', category: 'VALIDATION_ERROR', message: 'not today' } },
    });
    expect(await plan(home)).toEqual([
      'base marker ONE',
      'update property.contacts.score',
      '  label config',
      'create property.contacts.size',
      'update property.contacts.tier',
      '  label config',
    ]);
    expect(await apply(home)).toEqual([
      'exit 5',
      '+ property.contacts.size',
      '~ property.contacts.tier',
      'x ~ property.contacts.score',
      'Marker: not complete (1 change was not done); base stays commit ONE.',
    ]);
    portal.emulator.faults.clear();
    expect(await remembers()).toBe('complete ONE, attempted TWO');
    expect(await plan(home)).toEqual(['base marker ONE', 'update property.contacts.score', '  label config']);

    // ── An admin edits what failed, and something else; the third commit takes a part of the second back.
    await portal.byHand('PATCH', `${CONTACTS}/score`, { label: 'By hand' });
    await portal.byHand('PATCH', `${CONTACTS}/old`, { label: 'By hand, too' });
    const three = commit(
      home,
      'THREE',
      labels({ tier: 'Tier', score: 'Score 2', old: 'Old', size: 'Size 3' }),
    );
    expect(await plan(home)).toEqual([
      'base marker ONE',
      'update property.contacts.old',
      '  label drift (held: drift)',
      'update property.contacts.score',
      '  label both (held: drift)',
      // what we had half done ourselves is ours to undo, also without this machine's journal
      'update property.contacts.size',
      '  label config',
      'update property.contacts.tier',
      '  label config',
    ]);
    rmSync(join(home, '.portalform'), { recursive: true });
    expect(await apply(home)).toEqual([
      'exit 0',
      '~ property.contacts.size',
      '~ property.contacts.tier',
      'Marker: complete, commit THREE.',
    ]);
    expect(await plan(home)).toEqual([
      'base marker THREE',
      'update property.contacts.old',
      '  label drift (held: drift)',
      'update property.contacts.score',
      '  label drift (held: drift)',
    ]);
    expect(await apply(home, '--revert', 'property.contacts.*')).toEqual([
      'exit 0',
      '~ property.contacts.old',
      '~ property.contacts.score',
      'Marker: complete, commit THREE.',
    ]);

    // ── The job of the first commit is run again.
    const oldJob = cloneOf(home);
    git(oldJob, 'checkout', '--quiet', one);
    const older =
      'commit ONE is checked out, which does not contain commit THREE that the portal was last built from';
    expect(await plan(oldJob)).toEqual([
      'base marker THREE',
      `note ${older}; apply refuses: check out the newest commit, or merge that one; or add --allow-older to go back`,
      'update property.contacts.score',
      '  label config',
    ]);
    expect(await apply(oldJob)).toEqual([
      'exit 4',
      `error[PF4009]: ${older}`,
      '  help: check out the newest commit, or merge that one; or add --allow-older to go back',
    ]);

    // ── A job with a shallow clone runs; its commit removes something, which comes back later.
    const removal = 'removed: [{ address: property.contacts.old }]\n';
    const four = commit(home, 'FOUR', labels({ tier: 'Tier', score: 'Score 2', size: 'Size 3' }, removal));
    const shallow = cloneOf(home, '--depth', '1');
    const cut = [
      'exit 4',
      'error[PF4008]: the portal was last built from commit THREE, which this shallow clone does not have',
      '  help: git fetch --unshallow (with actions/checkout: fetch-depth: 0); or name the base yourself with --base <ref>',
    ];
    expect(await plan(shallow)).toEqual(cut);
    expect(await apply(shallow)).toEqual(cut);
    git(shallow, 'fetch', '--quiet', '--unshallow');
    expect(await plan(shallow)).toEqual(['base marker THREE', 'remove property.contacts.old']);
    expect(await apply(shallow)).toEqual([
      'exit 0',
      '- property.contacts.old',
      'Marker: complete, commit FOUR.',
    ]);
    expect((await cli(home, 'plan')).stdout).toContain('the `removed:` entry has done its work, delete it');
    await portal.byHand('POST', CONTACTS, property('old', 'Back again'));
    expect(await plan(home)).toEqual(['base marker FOUR', 'remove property.contacts.old (held: drift)']);
    expect(await apply(home)).toEqual(['exit 0']);
    await portal.byHand('DELETE', `${CONTACTS}/old`);

    // ── Somebody deletes what is declared.
    await portal.byHand('DELETE', `${CONTACTS}/size`);
    expect(await plan(home)).toEqual(['base marker FOUR', 'create property.contacts.size (held: missing)']);
    expect(await apply(home)).toEqual(['exit 0']);
    expect(await apply(home, '--recreate', 'property.contacts.size')).toEqual([
      'exit 0',
      '+ property.contacts.size',
      'Marker: complete, commit FOUR.',
    ]);

    // ── A branch is applied, then squashed into main and deleted.
    git(home, 'checkout', '--quiet', '-b', 'feature');
    const five = commit(home, 'FIVE', labels({ tier: 'Tier 5', score: 'Score 2', size: 'Size 3' }));
    expect(await apply(home)).toEqual([
      'exit 0',
      '~ property.contacts.tier',
      'Marker: complete, commit FIVE.',
    ]);
    git(home, 'checkout', '--quiet', 'main');
    const six = commit(home, 'SIX', labels({ tier: 'Tier 5', score: 'Score 6', size: 'Size 3' }));
    const main = cloneOf(home, '--single-branch');
    expect(await plan(main)).toEqual([
      'exit 4',
      'error[PF4008]: the portal was last built from commit FIVE, which this repository does not have: it was not fetched, or a squash or rebase replaced it',
      '  help: git fetch origin FIVE; or, when nobody has it any more, name the commit that it became with --base <ref>',
    ]);
    expect(await plan(main, '--base', 'HEAD~1')).toEqual([
      'base flag FOUR',
      'update property.contacts.score',
      '  label config',
    ]);
    git(main, 'fetch', '--quiet', 'origin', five);
    const squashed =
      'commit SIX is checked out, which does not contain commit FIVE that the portal was last built from';
    expect(await plan(main)).toEqual([
      'base marker FIVE',
      `note ${squashed}; apply refuses: check out the newest commit, or merge that one; or add --allow-older to go back`,
      'update property.contacts.score',
      '  label config',
    ]);
    expect((await apply(main))[1]).toBe(`error[PF4009]: ${squashed}`);
    expect(await apply(main, '--allow-older')).toEqual([
      'exit 0',
      '~ property.contacts.score',
      'Marker: complete, commit SIX.',
    ]);

    // ── Somebody applies what is not committed, then commits it.
    portal.write({ [FILE]: labels({ tier: 'Tier 7', score: 'Score 6', size: 'Size 3' }) });
    expect(await apply(home)).toEqual([
      'exit 4',
      `error[PF4010]: ${FILE} is not as in the commit that is checked out`,
      '  help: commit; or add --allow-dirty, and the portal does not remember the commit as complete',
    ]);
    expect(await apply(home, '--allow-dirty')).toEqual([
      'exit 0',
      '~ property.contacts.tier',
      'Marker: not complete (files were not committed); base stays commit SIX.',
    ]);
    expect(await remembers()).toBe('complete SIX, attempted SIX');
    commit(home, 'SEVEN', labels({ tier: 'Tier 7', score: 'Score 6', size: 'Size 3' }));
    expect(await plan(home)).toEqual(['base marker SIX']);
    expect(await apply(home)).toEqual(['exit 0', 'Marker: complete, commit SEVEN.']);

    // ── Another team has its own workspace for the same portal, with its own marker.
    const others = makeDirectory({
      'portals/eu/portal.yaml': (portal.files()['portals/eu/portal.yaml'] ?? '').replace(
        'portal: {',
        'portal: { marker: team_two,',
      ),
      [FILE]:
        'properties: { contacts: { theirs: { label: Theirs, groupName: contactinformation, type: string, fieldType: text } } }\n',
      '.gitignore': '.portalform/\n',
    });
    gitInit(others);
    const theirs = commitAll(others, 'theirs');
    expect(await plan(others)).toEqual([
      'base none this portal has no marker; what exists and differs is a takeover',
      'create property.contacts.theirs',
    ]);
    expect(await apply(others)).toEqual([
      'exit 0',
      '+ property.contacts.theirs',
      `Marker: complete, commit ${theirs.slice(0, 7)}.`,
    ]);
    expect(await remembers()).toBe('complete SEVEN, attempted nothing');
    expect(await remembers('team_two')).toBe(`complete ${theirs}, attempted nothing`);
    expect(await plan(home)).toEqual(['base marker SEVEN']);
    expect((await cli(others, 'plan')).stdout).toMatch(/^No changes\./);

    // ── The portal is copied into a sandbox: the copy of the marker does not count there.
    const sandbox = await startEmulator({ portalId: 147000001 });
    onTestFinished(() => sandbox.close());
    const inSandbox = async (method: string, path: string, body?: unknown) => {
      const answer = await fetch(sandbox.url + path, {
        method,
        headers: { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      expect(answer.ok, await answer.clone().text()).toBe(true);
    };
    const { description } = await portal.byHand('GET', MARKER);
    await inSandbox('POST', `${CONTACTS}/groups`, { name: 'portalform', label: 'Copy' });
    await inSandbox('POST', `${CONTACTS}/groups`, { name: 'handoff', label: 'Handoff' });
    await inSandbox('POST', CONTACTS, {
      ...property('portalform_applied', 'Copy'),
      groupName: 'portalform',
      description,
    });
    for (const [name, label] of [
      ['tier', 'Tier 7'],
      ['score', 'Score, by hand'],
      ['size', 'Size 3'],
    ] as const)
      await inSandbox('POST', CONTACTS, property(name, label));
    const trial = cloneOf(home);
    const settings = `portal: { portalId: 147000001, token: SANDBOX, endpoint: "${sandbox.url}" }\n`;
    commitFiles(trial, { 'portals/eu/portal.yaml': settings }, 'sandbox');
    const tried = portal.in({ cwd: trial, env: { SANDBOX: sandbox.token } });
    const trialPlan = await tried('plan');
    expect(trialPlan.stdout).toContain(
      `Base: none: the marker is a copy of portal ${portal.emulator.portalId}'s and does not count here; what exists and differs is a takeover`,
    );
    expect(trialPlan.stdout).toContain('Held: 1 (1 takeover).');
    expect((await tried('apply', '--yes', '--take-over', 'property.contacts.score')).stdout).toContain(
      'Marker: complete, commit ',
    );
    expect((await tried('plan')).stdout).toMatch(/^No changes\./);

    // ── The marker vanishes: nobody remembers, so what differs is a takeover again.
    await portal.byHand('DELETE', MARKER);
    commit(home, 'EIGHT', labels({ tier: 'Tier 8', score: 'Score 6', size: 'Size 3' }));
    expect(await plan(home)).toEqual([
      'base none this portal has no marker; what exists and differs is a takeover',
      'adopt property.contacts.tier',
      '  label first (held: takeover)',
    ]);
    expect(await apply(home)).toEqual(['exit 0']);
    expect(await apply(home, '--take-over', 'property.contacts.tier')).toEqual([
      'exit 0',
      '^ property.contacts.tier',
      'Marker: complete, commit EIGHT.',
    ]);
    expect(await plan(home)).toEqual(['base marker EIGHT']);

    // ── In the end everything is there once, as the last commit says.
    const { results } = await portal.byHand('GET', CONTACTS);
    // the shape of HubSpot's answer
    const mine = (results as readonly { name: string; label: string; groupName: string }[]).filter(
      one => one.groupName === 'handoff',
    );
    expect(mine.map(({ name, label }) => `${name} ${label}`).sort()).toEqual([
      'score Score 6',
      'size Size 3',
      'tier Tier 8',
    ]);
    expect([one, three, four, six].map(inWords)).toEqual(['ONE', 'THREE', 'FOUR', 'SIX']);
  });
});
