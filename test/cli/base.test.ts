import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markerText, parseMarker, started } from '../../src/run/marker/marker.ts';
import { cloneOf, commitAll, commitFiles, git, gitInit } from '../git/git-workspace.ts';
import { MARKER, markerOf } from '../run/marking.ts';
import { CONTACTS, contacts, type Emulated, type EmulatedOptions, emulated, lastLine } from './emulated.ts';
import type { Ran } from './test-io.ts';
import { type FileTexts, makeDirectory, writeFiles } from './test-workspace.ts';

const FILE = 'portals/eu/contacts.yaml';
const TIER = `${CONTACTS}/tier`;
const IGNORE = { '.gitignore': '.portalform/\n*.json\n' };
const UNKNOWN = '0123456789012345678901234567890123456789';

/** A workspace in a Git repository with one commit of these files. */
async function inGit(
  files: FileTexts,
  options?: EmulatedOptions,
): Promise<Emulated & { readonly first: string }> {
  const portal = await emulated({ ...IGNORE, ...files }, options);
  gitInit(portal.cwd);
  return { ...portal, first: commitAll(portal.cwd, 'first') };
}

/** The same with that commit applied. */
async function applied(files: FileTexts = { [FILE]: contacts('tier') }) {
  const portal = await inGit(files);
  const { exit, stdout } = await portal.cli('apply', '--yes');
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringContaining('Marker: complete, commit ') });
  portal.asked();
  return portal;
}

function baseLine({ stdout }: Pick<Ran, 'stdout'>): string | undefined {
  return /^Base: (.*)$/m.exec(stdout)?.[1];
}

function notesIn({ stdout }: Pick<Ran, 'stdout'>): readonly string[] {
  return [...stdout.matchAll(/^! (.*)$/gm)].map(([, note = '']) => note);
}

/** A portal remembers this commit as its last complete one. */
async function remember(portal: Emulated, commit: string, attempted: readonly string[] = []): Promise<void> {
  const marker = await markerOf(portal);
  const complete = marker.complete && { ...marker.complete, commit };
  await portal.byHand('PATCH', MARKER, {
    description: markerText({ ...marker, ...(complete && { complete }), attempted }),
  });
}

describe('the base of a portal', () => {
  it('is the commit that it was last built from, read without a word to the working tree', async () => {
    const portal = await applied();
    commitFiles(portal.cwd, { [FILE]: contacts('tier', 'score').replace('Label of tier', 'Another') });
    const plan = await portal.cli('plan');
    expect(baseLine(plan)).toBe(`commit ${portal.first.slice(0, 7)} (applied 2026-11-22 12:00 UTC)`);
    expect(plan.stdout).not.toContain('takeover');
    expect(lastLine(plan)).toBe('Plan: 1 to add, 1 to change, 0 to destroy.');
    expect((await portal.cli('plan', '--json')).json()).toMatchObject({
      base: { from: 'marker', commit: portal.first, finished: '2026-11-22T12:00:02.000Z', notes: [] },
    });
  });

  it('costs a plan no request where contact properties are read anyway, else one', async () => {
    const portal = await applied();
    await portal.cli('plan');
    expect(portal.asked().filter(request => request.includes('portalform'))).toEqual([]);
    commitFiles(portal.cwd, { [FILE]: 'propertyGroups: { deals: { mine: { label: Mine } } }\n' });
    await portal.cli('plan');
    expect(portal.asked().filter(request => request.includes('portalform'))).toEqual([`GET ${MARKER}`]);
  });

  it('does not need this machine’s journal', async () => {
    const portal = await applied();
    rmSync(join(portal.cwd, '.portalform'), { recursive: true });
    await portal.byHand('PATCH', TIER, { label: 'By hand' });
    const held = await portal.cli('plan');
    expect(held.stdout).toContain('drift: it was changed in the portal');
    expect(lastLine(held)).toMatch(/^No changes\./);
    await portal.byHand('DELETE', TIER);
    expect((await portal.cli('plan')).stdout).toContain('missing:');
    const created = await portal.cli('apply', '--yes', '--recreate', 'property.contacts.tier');
    expect(lastLine(created)).toBe('Apply complete! Resources: 1 added, 0 changed, 0 destroyed.');
  });

  it('lets a saved plan create again what is gone', async () => {
    const portal = await applied();
    await portal.byHand('DELETE', TIER);
    await portal.cli('plan', '--recreate', 'property.contacts.tier', '--out', 'plan.json');
    const { exit, stderr } = await portal.cli('apply', 'plan.json', '--recreate', 'property.contacts.tier');
    expect(exit).toBe(3);
    expect(stderr).toContain('give --target, --take-over, --revert and --recreate to plan --out instead');
    expect(lastLine(await portal.cli('apply', 'plan.json'))).toBe(
      'Apply complete! Resources: 1 added, 0 changed, 0 destroyed.',
    );
  });

  it('knows removals that are done: what is back is drift', async () => {
    const portal = await applied({
      [FILE]: `${contacts('tier', 'old')}optionSets: {}\n`,
    });
    commitFiles(portal.cwd, { [FILE]: `${contacts('tier')}removed: [{ address: property.contacts.old }]\n` });
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
    rmSync(join(portal.cwd, '.portalform'), { recursive: true });
    await portal.byHand('POST', CONTACTS, {
      name: 'old',
      label: 'Back',
      groupName: 'lead_handoff',
      type: 'string',
      fieldType: 'text',
    });
    const { stdout } = await portal.cli('plan');
    expect(stdout).toContain('an earlier apply removed it, and somebody has made it again');
    expect(lastLine({ stdout })).toMatch(/^No changes\./);
  });

  it('is that of the commit, with what the portal says of itself filled in', async () => {
    const zone = 'propertyGroups: { contacts: { zone: { label: "In ${portal.timeZone}" } } }\n';
    const portal = await applied({ [FILE]: zone });
    commitFiles(portal.cwd, { [FILE]: zone.replace('In ', 'Zone ') });
    await portal.byHand('PATCH', `${CONTACTS}/groups/zone`, { label: 'By hand' });
    const { stdout } = await portal.cli('plan');
    expect(stdout).toContain('it was changed in the portal and in the configuration');
  });

  it('can be named instead', async () => {
    const portal = await applied();
    await portal.byHand('PATCH', TIER, { label: 'Third' });
    const second = commitFiles(portal.cwd, { [FILE]: contacts('tier').replace('Label of tier', 'Third') });
    commitFiles(portal.cwd, { [FILE]: contacts('tier').replace('Label of tier', 'Fourth') });
    expect((await portal.cli('plan')).stdout).toContain('drift: ');
    const plan = await portal.cli('plan', '--base', 'HEAD~1');
    expect(baseLine(plan)).toBe(`commit ${second.slice(0, 7)} (--base)`);
    expect(lastLine(plan)).toBe('Plan: 0 to add, 1 to change, 0 to destroy.');
    expect((await portal.cli('apply', '--yes', '--base', second)).exit).toBe(0);
    for (const wrong of ['nothing', '--help', UNKNOWN]) {
      const { exit, stderr } = await portal.cli('plan', `--base=${wrong}`);
      expect(exit).toBe(3);
      expect(stderr).toContain(`--base ${wrong} is no commit here`);
    }
  });

  it('cannot be one whose configuration has errors: no portal is asked anything', async () => {
    const portal = await applied();
    commitFiles(portal.cwd, { [FILE]: 'properties: { contacts: { tier: { lable: Tier } } }\n' });
    commitFiles(portal.cwd, { [FILE]: contacts('tier', 'score') });
    for (const argv of [['plan'], ['apply', '--yes']]) {
      const { exit, stderr } = await portal.cli(...argv, '--base', 'HEAD~1');
      expect(exit).toBe(3);
      expect(stderr).toContain(`at --base HEAD~1 the configuration of portal eu has errors: ${FILE}:1: `);
    }
    expect(portal.asked()).toEqual([]);
  });

  it('cannot be named outside of Git', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const { exit, stderr } = await portal.cli('plan', '--base', 'main');
    expect(exit).toBe(3);
    expect(stderr).toContain('--base names a commit, but this workspace is not in a Git repository');
  });

  it('is what the journal shows outside of Git, and where the marker is off', async () => {
    const outside = await emulated({ [FILE]: contacts('tier') });
    expect(baseLine(await outside.cli('plan'))).toBe(
      'the journal on this machine: this workspace is not in a Git repository',
    );
    const off = await inGit({ [FILE]: contacts('tier') }, { marker: 'off' });
    expect(baseLine(await off.cli('plan'))).toBe('the journal on this machine: the marker is off');
    expect((await off.cli('apply', '--yes')).stdout).not.toContain('Marker');
    expect(off.asked().filter(request => request.includes('portalform'))).toEqual([]);
    const noGit = off.in({ env: { TOKEN: off.emulator.token, PATH: '/nonexistent' } });
    commitFiles(off.cwd, { [FILE]: contacts('tier', 'more') });
    expect(baseLine(await noGit('plan'))).toBe('the journal on this machine: git is not installed here');
  });

  it('is the journal while the marker cannot be read', async () => {
    const portal = await applied();
    commitFiles(portal.cwd, { [FILE]: 'propertyGroups: { deals: { mine: { label: Mine } } }\n' });
    portal.fault({ match: { method: 'GET', path: MARKER }, respond: { status: 403, body: {} } });
    expect(baseLine(await portal.cli('plan'))).toMatch(
      /^the journal on this machine: the marker cannot be read \(GET .*\)$/,
    );
    portal.fault({ match: { method: 'GET', path: `*/deals/groups` }, respond: { status: 401, body: {} } });
    expect((await portal.cli('snapshot')).exit).toBe(1);
  });

  it('is the journal while Git cannot be read, and the plan names the commit that is not', async () => {
    const portal = await applied();
    commitFiles(portal.cwd, { [FILE]: contacts('tier', 'more') });
    const noGit = portal.in({ env: { TOKEN: portal.emulator.token, PATH: '/nonexistent' } });
    const plan = await noGit('plan');
    expect(notesIn(plan)).toEqual([
      `the portal was last built from commit ${portal.first.slice(0, 7)}, which is not read`,
    ]);
  });

  it('is the journal where the last apply was not from Git, until one is', async () => {
    const portal = await emulated({ ...IGNORE, [FILE]: contacts('tier') });
    await portal.cli('apply', '--yes');
    gitInit(portal.cwd);
    const first = commitAll(portal.cwd, 'first');
    commitFiles(portal.cwd, { [FILE]: contacts('tier', 'more').replace('Label of tier', 'Another') });
    const plan = await portal.cli('plan');
    expect(baseLine(plan)).toBe('the journal on this machine: the last apply was not from Git');
    expect(lastLine(plan)).toBe('Plan: 1 to add, 1 to change, 0 to destroy.');
    git(portal.cwd, 'checkout', '--quiet', first);
    expect((await portal.cli('apply')).stderr).toContain('Marker: complete, commit ');
  });

  it('is nothing where the configuration of that commit cannot be used', async () => {
    const portal = await applied();
    const broken = commitFiles(portal.cwd, { [FILE]: 'nonsense: 1\n' });
    const moved = contacts('tier').replace('groupName: lead_handoff', 'groupName: nowhere');
    const wrong = commitFiles(portal.cwd, { [FILE]: moved });
    git(portal.cwd, 'rm', '-r', '--quiet', 'portals');
    const gone = commitAll(portal.cwd, 'none');
    git(portal.cwd, 'checkout', '--quiet', portal.first, '--', 'portals');
    commitFiles(portal.cwd, { [FILE]: contacts('tier', 'more').replace('Label of tier', 'Another') });
    for (const [commit, says] of [
      [broken, 'its configuration has errors'],
      [wrong, 'its configuration has errors'],
      [gone, 'there was no portal eu'],
    ] as const) {
      await remember(portal, commit);
      const plan = await portal.cli('plan');
      expect(baseLine(plan)).toBe(
        `none: at commit ${commit.slice(0, 7)} ${says}; what exists and differs is a takeover`,
      );
      expect(plan.stdout).toContain('takeover: it exists already and differs');
    }
  });

  it('is nothing where there is no marker, where it was edited, and where it is another portal’s', async () => {
    const portal = await applied();
    commitFiles(portal.cwd, { [FILE]: contacts('tier').replace('Label of tier', 'Another') });
    const marker = await markerOf(portal);
    const text = markerText(marker);
    for (const [description, says] of [
      ['do not touch this', 'the marker does not count: somebody has edited its text'],
      [text.replace('"format":1', '"format":2'), 'its format is not one that this version reads'],
      [markerText({ ...marker, portalId: 7 }), 'the marker is a copy of portal 7'],
      [
        markerText({ ...started(undefined, marker.run, marker.portalId), attempted: [] }),
        'no apply was complete yet',
      ],
    ] as const) {
      await portal.byHand('PATCH', MARKER, { description });
      const plan = await portal.cli('plan');
      expect(baseLine(plan)).toContain(says);
      expect(plan.stdout).toContain('Held: 1 (1 takeover).');
    }
    await portal.byHand('DELETE', MARKER);
    const plan = await portal.cli('plan');
    expect(baseLine(plan)).toBe('none: this portal has no marker; what exists and differs is a takeover');
    expect(plan.stdout).toContain('Held: 1 (1 takeover).');
    const { stdout } = await portal.cli('apply', '--yes', '--take-over', 'property.contacts.tier');
    expect(stdout).toContain('Marker: complete, commit ');
  });
});

describe('what attempts left', () => {
  it('is ours to change, whichever of them it is from', async () => {
    const portal = await applied();
    const second = commitFiles(portal.cwd, { [FILE]: contacts('tier').replace('Label of tier', 'Second') });
    await portal.byHand('PATCH', TIER, { label: 'Second' });
    await remember(portal, portal.first, [second]);
    commitFiles(portal.cwd, { [FILE]: contacts('tier').replace('Label of tier', 'Third') });
    expect(lastLine(await portal.cli('plan'))).toBe('Plan: 0 to add, 1 to change, 0 to destroy.');
    await remember(portal, portal.first, []);
    expect((await portal.cli('plan')).stdout).toContain('drift: ');
  });

  it('is not known to be ours where such a commit cannot be used', async () => {
    const portal = await applied();
    const broken = commitFiles(portal.cwd, { [FILE]: 'nonsense: 1\n' });
    commitFiles(portal.cwd, { [FILE]: contacts('tier', 'more') });
    await remember(portal, portal.first, [UNKNOWN, broken]);
    const left = 'what its apply left half done is not known to be ours';
    expect(notesIn(await portal.cli('plan'))).toEqual([
      `commit ${UNKNOWN.slice(0, 7)} is not here: ${left}`,
      `at commit ${broken.slice(0, 7)} its configuration has errors: ${left}`,
    ]);
  });

  it('from files that were never committed is known on this machine', async () => {
    const portal = await applied();
    portal.write({ [FILE]: contacts('tier').replace('Label of tier', 'Dirty') });
    const later = portal.in({ env: { TOKEN: portal.emulator.token }, now: '2026-11-22T13:00:00.000Z' });
    const dirty = await later('apply', '--yes', '--allow-dirty');
    expect(notesIn(dirty)).toEqual([`${FILE} is not as in the commit that is checked out`]);
    expect(dirty.stdout).toContain(
      `Marker: not complete (files were not committed); base stays commit ${portal.first.slice(0, 7)}.`,
    );
    commitFiles(portal.cwd, { [FILE]: contacts('tier').replace('Label of tier', 'Third') });
    expect(lastLine(await portal.cli('plan'))).toBe('Plan: 0 to add, 1 to change, 0 to destroy.');
    rmSync(join(portal.cwd, '.portalform'), { recursive: true });
    expect((await portal.cli('plan')).stdout).toContain('drift: ');
  });
});

describe('removals of the base', () => {
  it('are of options, too', async () => {
    const choice = (...options: readonly string[]) =>
      `properties: { contacts: { size: { label: Size, groupName: contactinformation, type: enumeration, fieldType: select, options: [${options.join(', ')}] } } }\n`;
    const portal = await applied({ [FILE]: choice('s', 'm', 'l', 'x') });
    const removed = 'removed: [{ address: option.contacts.size.l }, { address: option.contacts.size.x }]\n';
    commitFiles(portal.cwd, { [FILE]: `${choice('s', 'm')}${removed}` });
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
    const { options } = await portal.byHand('GET', `${CONTACTS}/size`);
    await portal.byHand('PATCH', `${CONTACTS}/size`, {
      options: [...(Array.isArray(options) ? options : []), { label: 'x', value: 'x' }],
    });
    rmSync(join(portal.cwd, '.portalform'), { recursive: true });
    const { stdout } = await portal.cli('plan');
    expect(stdout).toContain('an earlier apply removed it, and somebody has made it again');
    expect(lastLine({ stdout })).toMatch(/^No changes\./);
  });
});

describe('a base that is not here', () => {
  it('is refused in a shallow clone, which says what to fetch', async () => {
    const portal = await applied();
    commitFiles(portal.cwd, { [FILE]: contacts('tier', 'more') });
    const cwd = cloneOf(portal.cwd, '--depth', '1');
    const clone = portal.in({ cwd, env: { TOKEN: portal.emulator.token } });
    for (const command of [['plan'], ['apply', '--yes']]) {
      const { exit, stdout, stderr } = await clone(...command);
      expect({ exit, stdout }).toEqual({ exit: 4, stdout: '' });
      expect(stderr).toContain(
        `error[PF4008]: the portal was last built from commit ${portal.first.slice(0, 7)}, which this shallow clone does not have`,
      );
      expect(stderr).toContain('git fetch --unshallow');
    }
    expect((await clone('plan', '--base', 'HEAD~1')).stderr).toContain(
      'git fetch --unshallow, then try again',
    );
    expect((await clone('snapshot')).exit).toBe(0);
    expect(portal.written()).toEqual([]);
    git(cwd, 'fetch', '--quiet', '--unshallow');
    expect((await clone('apply', '--yes')).exit).toBe(0);
  });

  it('is refused where git will not read the repository, and git’s advice is passed on', async () => {
    const portal = await applied();
    const bin = makeDirectory({
      git: '#!/bin/sh\nPATH=$REAL_PATH GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"\n'.replace(
        '$REAL_PATH',
        process.env['PATH'] ?? '',
      ),
    });
    chmodSync(join(bin, 'git'), 0o755);
    const env = { TOKEN: portal.emulator.token, PATH: bin };
    const { exit, stderr } = await portal.in({ env })('plan');
    expect(exit).toBe(4);
    expect(stderr).toContain(`last built from commit ${portal.first.slice(0, 7)}, and git will not read`);
    expect(stderr).toContain(`git config --global --add safe.directory ${portal.cwd}`);
    writeFiles(portal.cwd, { '.git/config': '[broken\n' });
    expect((await portal.cli('plan')).stderr).toContain('run git status here');
  });

  it('is refused where a squash replaced it, unless another one is named', async () => {
    const portal = await applied();
    await remember(portal, UNKNOWN);
    commitFiles(portal.cwd, { [FILE]: contacts('tier', 'more').replace('Label of tier', 'Another') });
    const { exit, stderr } = await portal.cli('plan');
    expect(exit).toBe(4);
    expect(stderr).toContain('a squash or rebase replaced it');
    expect(stderr).toContain(`git fetch origin ${UNKNOWN}`);
    const { stdout } = await portal.cli('apply', '--yes', '--base', 'HEAD~1');
    expect(stdout).toContain('Apply complete! Resources: 1 added, 1 changed, 0 destroyed.');
  });
});

describe('an old job', () => {
  it('is refused when what it has does not contain what was applied', async () => {
    const portal = await applied();
    const second = commitFiles(portal.cwd, { [FILE]: contacts('tier', 'more') });
    await portal.cli('apply', '--yes');
    git(portal.cwd, 'checkout', '--quiet', portal.first);
    portal.asked();
    const [old, newer] = [portal.first.slice(0, 7), second.slice(0, 7)];
    const says = `commit ${old} is checked out, which does not contain commit ${newer} that the portal was last built from`;
    const plan = await portal.cli('plan');
    expect(plan.exit).toBe(0);
    expect(notesIn(plan)).toEqual([
      `${says}; apply refuses: check out the newest commit, or merge that one; or add --allow-older to go back`,
    ]);
    expect(lastLine(plan)).toMatch(/^No changes\./);
    const { exit, stderr } = await portal.cli('apply', '--yes');
    expect(exit).toBe(4);
    expect(stderr).toContain(`error[PF4009]: ${says}`);
    expect(portal.written()).toEqual([]);
    const back = await portal.cli('apply', '--yes', '--allow-older');
    expect(back.stderr).toContain(`Marker: complete, commit ${old}.`);
    expect((await portal.cli('apply')).exit).toBe(0);
  });

  it('is refused when it does not contain what was attempted', async () => {
    const portal = await applied();
    const second = commitFiles(portal.cwd, { [FILE]: contacts('tier', 'more') });
    portal.fault({ match: { method: 'POST', path: CONTACTS }, respond: { status: 400, body: {} } });
    expect((await portal.cli('apply', '--yes')).exit).toBe(1);
    portal.emulator.faults.clear();
    git(portal.cwd, 'checkout', '--quiet', portal.first);
    const { exit, stderr } = await portal.cli('apply', '--yes');
    expect(exit).toBe(4);
    expect(stderr).toContain(`commit ${second.slice(0, 7)} that the portal was last changed from`);
  });

  it('is refused while a shallow clone does not show what contains what', async () => {
    const portal = await applied();
    commitFiles(portal.cwd, { [FILE]: contacts('tier', 'more') });
    const cwd = cloneOf(portal.cwd, '--depth', '1');
    git(cwd, 'fetch', '--quiet', '--depth', '1', 'origin', portal.first);
    const clone = portal.in({ cwd, env: { TOKEN: portal.emulator.token } });
    const { exit, stderr } = await clone('apply', '--yes');
    expect(exit).toBe(4);
    expect(stderr).toContain('this shallow clone does not show whether it contains commit');
    expect(stderr).toContain('git fetch --unshallow; or add --allow-older');
  });
});

describe('where nothing is checked out', () => {
  it('nothing is applied, and the base is still known', async () => {
    const portal = await applied();
    git(portal.cwd, 'checkout', '--quiet', '--orphan', 'new');
    const { exit, stderr } = await portal.cli('apply', '--yes', '--allow-dirty');
    expect(exit).toBe(4);
    expect(stderr).toContain('error[PF4009]: nothing is checked out, which does not contain commit');
    expect((await portal.cli('apply', '--allow-dirty', '--allow-older')).exit).toBe(0);
  });
});

describe('files that are not committed', () => {
  it('are said by plan and refused by apply', async () => {
    const portal = await applied();
    writeFiles(portal.cwd, {
      [FILE]: contacts('tier', 'more'),
      'portals/eu/new.yaml': 'uses: {}\n',
      'notes.md': 'x',
    });
    const says = `${FILE} and 1 more are not as in the commit that is checked out`;
    const plan = await portal.cli('plan');
    expect(notesIn(plan)).toEqual([
      `${says}; apply refuses: commit; or add --allow-dirty, and the portal does not remember the commit as complete`,
    ]);
    const { exit, stderr } = await portal.cli('apply', '--yes');
    expect(exit).toBe(4);
    expect(stderr).toContain(`error[PF4010]: ${says}`);
    expect(portal.written()).toEqual([]);
  });

  it('with nothing to do leave the marker as it is', async () => {
    const portal = await applied();
    writeFiles(portal.cwd, { [FILE]: `${contacts('tier')}# a comment\n` });
    expect((await portal.cli('apply', '--allow-dirty')).exit).toBe(0);
    expect(portal.written()).toEqual([]);
    expect((await markerOf(portal)).complete?.commit).toBe(portal.first);
  });
});

describe('the commit that the portal remembers', () => {
  it('stays where later ones mean the same', async () => {
    const portal = await applied();
    commitFiles(portal.cwd, { [FILE]: `${contacts('tier')}# a comment\n`, 'readme.md': 'x' });
    const { exit, stderr } = await portal.cli('apply');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(portal.written()).toEqual([]);
  });

  it('is in the journal, with whether there was more', async () => {
    const portal = await applied();
    portal.write({ [FILE]: contacts('tier', 'more') });
    await portal.cli('apply', '--yes', '--allow-dirty');
    const lines = (portal.files()['.portalform/journal/eu.jsonl'] ?? '')
      .split('\n')
      .filter(line => line !== '');
    const runs = lines.map(line => JSON.parse(line)).filter(({ type }) => type === 'run');
    expect(runs).toMatchObject([{ commit: portal.first }, { commit: portal.first, dirty: true }]);
    expect(runs[0]).not.toHaveProperty('dirty');
    expect(parseMarker('')).toHaveProperty('garbled');
  });
});

describe('a place that is portalform’s own', () => {
  it.each([
    ['propertyGroups: { contacts: { portalform: { label: Mine } } }', 'portalform is where portalform keeps'],
    ['properties: { contacts: { portalform_applied: { label: Mine } } }', 'portalform_applied is where'],
    [
      'properties: { contacts: { mine: { label: Mine, groupName: portalform } } }',
      'the group portalform is where',
    ],
    ['properties: { contacts: { our_marker: { label: Mine } } }', 'our_marker is where portalform keeps'],
  ])('is not declared: %s', async (yaml, says) => {
    const portal = await emulated(
      { [FILE]: `${yaml}\n` },
      { marker: yaml.includes('our_marker') ? 'our_marker' : 'portalform_applied' },
    );
    const { exit, stderr } = await portal.cli('validate');
    expect(exit).toBe(3);
    expect(stderr).toContain('error[PF3014]');
    expect(stderr).toContain(says);
  });

  it('is one on contacts only', async () => {
    const portal = await emulated({
      [FILE]:
        'propertyGroups: { deals: { portalform: { label: Mine } } }\nproperties: { deals: { portalform_applied: { label: Mine } } }\n',
    });
    expect((await portal.cli('validate')).exit).toBe(0);
  });

  it('has a name that HubSpot takes', async () => {
    for (const [marker, exit] of [
      ['second_marker', 0],
      ['off', 0],
      ['hs_mine', 3],
      ['Mine', 3],
      ['"a b"', 3],
      ['""', 3],
    ] as const) {
      const portal = await emulated({ [FILE]: contacts('tier') }, { marker });
      expect((await portal.cli('validate')).exit, marker).toBe(exit);
    }
  });
});
