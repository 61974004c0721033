import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTACTS, contacts, emulated, lastLine } from './emulated.ts';
import { portalYaml } from './test-workspace.ts';

const FILE = 'portals/eu/contacts.yaml';
const NOTHING = /^No changes\. Portal eu \(\d+\) matches the configuration\.\n$/;

describe('a saved plan', () => {
  it('is applied exactly, without a question', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const saved = await portal.cli('plan', '--out', 'plan.json');
    expect(saved.stderr).toBe('Saved the plan. To carry out exactly this: portalform apply plan.json\n');
    expect(portal.files()['plan.json']).not.toContain(portal.emulator.token);
    expect((await portal.cli('apply', 'plan.json')).exit).toBe(0);
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });

  it('knows its targets, takeovers and reverts', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
    await portal.byHand('POST', CONTACTS, {
      name: 'tier',
      label: 'Other',
      groupName: 'contactinformation',
      type: 'string',
      fieldType: 'text',
    });
    await portal.cli(
      'plan',
      '--target',
      'property.contacts.tier',
      '--take-over',
      'property.contacts.tier',
      '--out',
      'plan.json',
    );
    const { exit, stdout } = await portal.cli('apply', 'plan.json');
    expect({ exit, last: lastLine({ stdout }) }).toEqual({
      exit: 0,
      last: 'Apply complete! Resources: 1 added, 1 changed, 0 destroyed.',
    });
    await portal.byHand('PATCH', `${CONTACTS}/tier`, { label: 'By hand' });
    await portal.cli(
      'plan',
      '--revert',
      'property.contacts.tier',
      '--target',
      'property.contacts.tier',
      '--out',
      'plan.json',
    );
    expect(await portal.cli('apply', 'plan.json')).toMatchObject({ exit: 0 });
    expect(await portal.byHand('GET', `${CONTACTS}/tier`)).toMatchObject({ label: 'Label of tier' });
    expect(lastLine(await portal.cli('plan'))).toBe('Plan: 1 to add, 0 to change, 0 to destroy.');
  });

  it('carries out a takeover that it shows as held: a person has seen it', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.byHand('POST', CONTACTS, {
      name: 'tier',
      label: 'Other',
      groupName: 'contactinformation',
      type: 'string',
      fieldType: 'text',
    });
    await portal.cli('plan', '--out', 'plan.json');
    expect((await portal.cli('apply', 'plan.json')).exit).toBe(0);
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });

  it.each([
    {
      name: 'edited',
      edit: (text: string) => text.replace('Label of tier', 'Label of TIER'),
      says: 'its checksum does not fit',
    },
    { name: 'cut', edit: (text: string) => text.slice(0, -30), says: 'it is not JSON' },
    {
      name: 'of something else',
      edit: () => '{"format_version":"1.2"}',
      says: 'it is not a plan of portalform',
    },
    {
      name: 'of a later format',
      edit: (text: string) => text.replace('"schemaVersion": "1.0"', '"schemaVersion": "2.0"'),
      says: 'its format 2.0 is not one this version reads',
    },
  ])('that was $name is refused before any request', async ({ edit, says }) => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('plan', '--out', 'plan.json');
    portal.asked();
    portal.write({ 'plan.json': edit(portal.files()['plan.json'] ?? '') });
    for (const argv of [
      ['apply', 'plan.json'],
      ['apply', 'eu', '--reviewed', 'plan.json'],
    ]) {
      const { exit, stderr } = await portal.cli(...argv);
      expect(exit).toBe(4);
      expect(stderr).toContain('error[PF4003]');
      expect(stderr).toContain(says);
    }
    expect(portal.asked()).toEqual([]);
  });

  it('of another portal is refused before any request', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('plan', '--out', 'plan.json');
    portal.asked();
    const yaml = portalYaml({ portalId: 4711, url: portal.emulator.url });
    const us = portalYaml({ portalId: 4712, url: portal.emulator.url });
    portal.write({ 'portals/eu/portal.yaml': yaml, 'portals/us/portal.yaml': us });
    const other = await portal.cli('apply', 'plan.json');
    expect(other.exit).toBe(4);
    expect(other.stderr).toContain(`the plan is of portal ${portal.emulator.portalId}, not of 4711`);
    const reviewed = await portal.cli('apply', 'us', '--reviewed', 'plan.json');
    expect(reviewed.exit).toBe(4);
    expect(reviewed.stderr).toContain('the reviewed plans have none of portal us');
    const elsewhere = await emulated();
    elsewhere.write({
      'portals/us/portal.yaml': yaml,
      'plan.json': (portal.files()['plan.json'] ?? '').replaceAll('"eu"', '"de"'),
    });
    expect(await elsewhere.cli('apply', 'plan.json')).toMatchObject({ exit: 4 });
    expect(portal.asked()).toEqual([]);
  });

  it('of a portal that this workspace does not have is refused', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('plan', '--out', 'plan.json');
    const elsewhere = await emulated({ 'plan.json': portal.files()['plan.json'] ?? '' });
    elsewhere.write({ 'portals/us/portal.yaml': 'portal: { portalId: 1, token: TOKEN }\n' });
    const { exit, stderr } = await elsewhere.cli('apply', 'plan.json', '-C', elsewhere.cwd);
    expect(exit).toBe(4);
    expect(stderr).toMatch(/the configuration is not the one|the plan is of portal/);
    const renamed = await emulated({ 'portals/us/portal.yaml': 'portal: { portalId: 1, token: TOKEN }\n' });
    rmSync(`${renamed.cwd}/portals/eu`, { recursive: true });
    renamed.write({ 'plan.json': portal.files()['plan.json'] ?? '' });
    const gone = await renamed.cli('apply', 'plan.json');
    expect(gone.exit).toBe(4);
    expect(gone.stderr).toContain('the plan is of portal eu, which this workspace does not have');
  });

  it('that no longer is what the configuration says is refused', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('plan', '--out', 'plan.json');
    portal.write({ [FILE]: contacts('tier', 'score') });
    const { exit, stderr } = await portal.cli('apply', 'plan.json');
    expect(exit).toBe(4);
    expect(stderr).toContain('error[PF4004]');
    expect(portal.written()).toEqual([]);
  });

  it('that is stale is refused, with what changed, who and when', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.byHand('POST', CONTACTS, {
      name: 'tier',
      label: 'Other',
      groupName: 'contactinformation',
      type: 'string',
      fieldType: 'text',
    });
    await portal.cli('plan', '--out', 'plan.json');
    await portal.byHand('PATCH', `${CONTACTS}/tier`, { label: 'By hand' });
    const { updatedUserId, updatedAt } = await portal.byHand('GET', `${CONTACTS}/tier`);
    const { exit, stderr } = await portal.cli('apply', 'plan.json');
    expect(exit).toBe(4);
    expect(stderr).toContain(
      `property.contacts.tier: label is not what the plan was made from (last changed ${String(updatedAt)} by user ${String(updatedUserId)})`,
    );
    expect(stderr).toContain(
      'error[PF4002]: the portal has changed since this plan was made: property.contacts.tier label',
    );
    expect(portal.written()).toEqual([]);
  });

  it('that is stale in many places names the first and counts the rest', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score', 'size') });
    await portal.cli('plan', '--out', 'plan.json');
    await portal.cli('apply', '--yes');
    const { exit, stderr } = await portal.cli('apply', 'plan.json');
    expect(exit).toBe(4);
    expect(stderr).toMatch(/error\[PF4002\]: .*there is nothing left to do: .*; and 3 more/);
  });
});

describe('a reviewed plan', () => {
  it('covers the same and fewer changes', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
    await portal.cli('plan', '--out', 'plan.json');
    portal.write({ [FILE]: contacts('tier') });
    const { exit, stdout } = await portal.cli('apply', 'eu', '--reviewed', 'plan.json');
    expect({ exit, last: lastLine({ stdout }) }).toEqual({
      exit: 0,
      last: 'Apply complete! Resources: 2 added, 0 changed, 0 destroyed.',
    });
    portal.write({ [FILE]: contacts('tier', 'score') });
    expect((await portal.cli('apply', 'eu', '--reviewed', 'plan.json')).exit).toBe(0);
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });

  it('does not cover others, nor the same with another value', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('plan', '--out', 'plan.json');
    for (const text of [contacts('tier', 'score'), contacts('tier').replace('Label of tier', 'Another')]) {
      portal.write({ [FILE]: text });
      const { exit, stderr } = await portal.cli('apply', 'eu', '--reviewed', 'plan.json');
      expect(exit).toBe(4);
      expect(stderr).toContain(
        'error[PF4007]: the reviewed plan does not cover what would be done now: property.contacts.',
      );
    }
    expect(portal.written()).toEqual([]);
  });

  it('is all that a protected portal takes', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const yaml = portalYaml({ portalId: portal.emulator.portalId, url: portal.emulator.url }).replace(
      'portal: {',
      'portal: { protect: true,',
    );
    portal.write({ 'portals/eu/portal.yaml': yaml });
    const { exit, stderr } = await portal.cli('apply', '--yes');
    expect(exit).toBe(4);
    expect(stderr).toContain('error[PF4005]: portal eu is protected');
    expect(portal.asked()).toEqual([]);
    await portal.cli('plan', '--out', 'plan.json');
    expect((await portal.cli('apply', 'eu', '--reviewed', 'plan.json')).exit).toBe(0);
    portal.write({ [FILE]: contacts('tier', 'score') });
    await portal.cli('plan', '--out', 'plan.json');
    expect((await portal.cli('apply', 'plan.json')).exit).toBe(0);
  });
});

describe('a plan with code that looks like a token to a mask', () => {
  const WORKFLOW = [
    'workflows:',
    '  sync:',
    '    name: Sync',
    '    objectType: contacts',
    '    steps:',
    '      - code:',
    '          runtime: NODE20X',
    '          source: |',
    '            exports.main = async (event, done) => done({ client_secret: given });',
    '',
  ].join('\n');

  it.each([[['apply', 'plan.json']], [['apply', 'eu', '--reviewed', 'plan.json']]])(
    'is carried out as it was seen: %j',
    async argv => {
      const portal = await emulated({ 'portals/eu/sync.yaml': WORKFLOW });
      await portal.cli('plan', '--out', 'plan.json');
      expect(portal.files()['plan.json']).toContain('client_secret: ***');
      expect(await portal.cli(...argv)).toMatchObject({ exit: 0 });
      const { results } = await portal.byHand('GET', '/automation/v4/flows');
      const [flow] = results as readonly { readonly id: string }[];
      const made = await portal.byHand('GET', `/automation/v4/flows/${flow?.id}`);
      expect(JSON.stringify(made)).toContain('client_secret: given');
    },
  );
});
