import { describe, expect, it } from 'vitest';
import { CONTACTS, contacts, emulated, lastLine } from './emulated.ts';
import { portalYaml } from './test-workspace.ts';

const FILE = 'portals/eu/contacts.yaml';
const JOURNAL = '.portalform/journal/eu.jsonl';
const NOTHING = /^No changes\. Portal eu \(\d+\) matches the configuration\.\n$/;

describe('apply', () => {
  it('carries out the plan, and the next plan is empty', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
    const { exit, stdout, stderr } = await portal.cli('apply', '--yes');
    expect({ exit, last: lastLine({ stdout }) }).toEqual({
      exit: 0,
      last: 'Apply complete! Resources: 3 added, 0 changed, 0 destroyed.',
    });
    expect(stderr.split('\n')).toEqual([
      'propertyGroup.contacts.lead_handoff: created',
      'property.contacts.score: created',
      'property.contacts.tier: created',
      '',
    ]);
    expect(portal.written()).toEqual([
      `POST ${CONTACTS}/groups`,
      `POST ${CONTACTS}`,
      `POST ${CONTACTS}/groups`,
      `POST ${CONTACTS}/batch/create`,
      `PATCH ${CONTACTS}/portalform_applied`,
    ]);
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });

  it('with nothing to do says so, and writes neither portal nor journal', async () => {
    const portal = await emulated({ [FILE]: 'uses: {}\n' }, { marker: 'off' });
    expect((await portal.cli('apply')).stdout).toMatch(NOTHING);
    const { exit, json } = await portal.cli('apply', '--json');
    expect(exit).toBe(0);
    expect(json()).toMatchObject({
      kind: 'outcome',
      results: [],
      summary: { done: 0, failed: 0, notStarted: 0, held: 0 },
    });
    expect(portal.written()).toEqual([]);
    expect(portal.files()).not.toHaveProperty(JOURNAL);
  });

  it('--json is one document with what became of each change', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const { exit, json, stderr } = await portal.cli('apply', '--yes', '--json', '--quiet');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(json()).toMatchObject({
      kind: 'outcome',
      summary: { done: 2, failed: 0, notStarted: 0, held: 0 },
      results: [
        { address: 'propertyGroup.contacts.lead_handoff', action: 'create', status: 'done' },
        { address: 'property.contacts.tier', action: 'create', status: 'done' },
      ],
      journal: JOURNAL,
    });
  });

  it('makes 250 properties in three writes', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `p${index}`);
    const portal = await emulated({ [FILE]: contacts(...names) }, { marker: 'off' });
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
    expect(portal.written()).toHaveLength(4);
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });

  it('uses the token for writing, and plan the one for reading', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    portal.write({
      'portals/eu/portal.yaml': portalYaml({
        portalId: portal.emulator.portalId,
        url: portal.emulator.url,
      }).replace('token: TOKEN', 'token: { read: READ, write: WRITE }'),
    });
    const world = {
      env: {
        READ: portal.emulator.createToken({ scopes: ['oauth', 'crm.schemas.contacts.read'] }),
        WRITE: portal.emulator.token,
      },
    };
    expect((await portal.in(world)('plan')).exit).toBe(0);
    expect((await portal.in(world)('apply', '--yes')).exit).toBe(0);
    const missing = await portal.in({ env: { READ: 'x' } })('apply', '--yes');
    expect(missing.exit).toBe(3);
    expect(missing.stderr).toContain('the environment variable WRITE');
  });

  it('keeps who ran it in the journal, and no token', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.in({ env: { TOKEN: portal.emulator.token, GITHUB_ACTOR: 'mona' } })('apply', '--yes');
    const journal = portal.files()[JOURNAL] ?? '';
    expect(JSON.parse(journal.split('\n')[0] ?? '')).toMatchObject({
      type: 'run',
      actor: 'mona',
      portal: 'eu',
      portalId: portal.emulator.portalId,
    });
    expect(journal).not.toContain(portal.emulator.token);
  });
});

describe('asking', () => {
  const removal = `${contacts('tier')}removed: [{ address: property.contacts.old }]\n`;
  const OLD = {
    name: 'old',
    label: 'Old',
    groupName: 'contactinformation',
    type: 'string',
    fieldType: 'text',
  };

  it('takes nothing but yes', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const no = await portal.in({ answers: ['y'] })('apply');
    expect(no.exit).toBe(1);
    expect(no.stderr).toContain('nothing was changed: the plan was not confirmed');
    expect(no.questions).toEqual(['Type yes to apply']);
    expect(portal.written()).toEqual([]);
    const yes = await portal.in({ answers: [' yes '] })('apply');
    expect(yes.exit).toBe(0);
    expect(yes.stdout.indexOf('Plan: 2 to add')).toBeLessThan(yes.stdout.indexOf('Apply complete!'));
  });

  it('that is cancelled is an interruption', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    expect(await portal.in({ answers: [undefined] })('apply')).toMatchObject({ exit: 130 });
    expect(portal.written()).toEqual([]);
  });

  it('asks for the name of the portal where something is removed', async () => {
    const portal = await emulated({ [FILE]: removal });
    await portal.byHand('POST', CONTACTS, OLD);
    const yes = await portal.in({ answers: ['yes'] })('apply');
    expect(yes.exit).toBe(1);
    expect(yes.questions).toEqual(["This removes things. Type the portal's name (eu) to apply"]);
    const name = await portal.in({ answers: ['eu'] })('apply');
    expect(name.exit).toBe(0);
    expect(lastLine(name)).toBe('Apply complete! Resources: 2 added, 0 changed, 1 destroyed.');
  });

  it('asks for it for an option, too', async () => {
    const choice = {
      name: 'size',
      label: 'Size',
      groupName: 'contactinformation',
      type: 'enumeration',
      fieldType: 'select',
      options: [
        { label: 'S', value: 's' },
        { label: 'M', value: 'm' },
      ],
    };
    const portal = await emulated({ [FILE]: 'removed: [{ address: option.contacts.size.s }]\n' });
    await portal.byHand('POST', CONTACTS, choice);
    const { exit, questions } = await portal.in({ answers: ['eu'] })('apply');
    expect(exit).toBe(0);
    expect(questions[0]).toContain('This removes things.');
    expect(await portal.byHand('GET', `${CONTACTS}/size`)).toMatchObject({ options: [{ value: 'm' }] });
  });

  it('is impossible without a person: the flag is named, and nothing was done', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const { exit, stderr, json } = await portal.cli('apply', '--json');
    expect(exit).toBe(3);
    expect(stderr).toContain('nobody is here to confirm this plan');
    expect(stderr).toContain('add --yes');
    expect(json()).toMatchObject({ kind: 'error', error: { code: 'PF5002' } });
    expect(portal.written()).toEqual([]);
  });

  it('shows the plan on stderr when stdout is for JSON', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const { exit, json, stderr } = await portal.in({ answers: ['yes'] })('apply', '--json');
    expect(exit).toBe(0);
    expect(stderr).toContain('Plan: 2 to add, 0 to change, 0 to destroy.');
    expect(json()).toMatchObject({ kind: 'outcome' });
    const no = await portal.in({ answers: [] })('apply', '--json');
    expect(no.questions).toEqual([]);
  });
});

describe('--target', () => {
  it('applies what is named and what that needs', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
    const { exit, stdout } = await portal.cli('apply', '--yes', '--target', 'property.contacts.tier');
    expect({ exit, last: lastLine({ stdout }) }).toEqual({
      exit: 0,
      last: 'Apply complete! Resources: 2 added, 0 changed, 0 destroyed.',
    });
    expect(lastLine(await portal.cli('plan'))).toBe('Plan: 1 to add, 0 to change, 0 to destroy.');
  });

  it('goes ahead although something else cannot be read', async () => {
    const portal = await emulated({
      [FILE]: contacts('tier'),
      'portals/eu/deals.yaml': 'propertyGroups: { deals: { a: { label: A } } }\n',
    });
    portal.fault({
      match: { path: '/crm/properties/2026-09/deals/*' },
      respond: { status: 403, body: { status: 'error', category: 'MISSING_SCOPES', message: 'no' } },
    });
    const all = await portal.cli('apply', '--yes');
    expect(all.exit).toBe(4);
    expect(all.stderr).toContain('error[PF4006]: propertyGroup of deals could not be read');
    expect((await portal.cli('apply', '--yes', '--target', 'property.contacts.*')).exit).toBe(0);
  });
});
