import { describe, expect, it } from 'vitest';
import { CONTACTS, contacts, emulated, lastLine } from './emulated.ts';
import { portalYaml } from './test-workspace.ts';

const FILE = 'portals/eu/contacts.yaml';

describe('plan', () => {
  it('says what apply would do, on stdout, and writes nothing anywhere', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
    const before = portal.files();
    const { exit, stdout, stderr } = await portal.cli('plan');
    expect({ exit, stderr, last: lastLine({ stdout }) }).toEqual({
      exit: 0,
      stderr: '',
      last: 'Plan: 3 to add, 0 to change, 0 to destroy.',
    });
    expect(portal.written()).toEqual([]);
    expect(portal.files()).toEqual(before);
  });

  it('asks each collection once', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
    await portal.cli('plan');
    const asked = portal.asked();
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked[0]).toBe('GET /account-info/2026-09/details');
  });

  it('is the same again, byte for byte', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
    expect(await portal.cli('plan', '--json')).toMatchObject({
      stdout: (await portal.cli('plan', '--json')).stdout,
    });
  });

  it('--json is one document', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const { json, stderr } = await portal.cli('plan', '--json');
    expect(stderr).toBe('');
    expect(json()).toMatchObject({
      schemaVersion: '1.0',
      kind: 'plan',
      portal: 'eu',
      portalId: portal.emulator.portalId,
      summary: { add: 2 },
    });
  });

  it('--detailed-exitcode tells changes from none', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    expect((await portal.cli('plan', '--detailed-exitcode')).exit).toBe(2);
    await portal.cli('apply', '--yes');
    const empty = await portal.cli('plan', '--detailed-exitcode');
    expect(empty).toMatchObject({
      exit: 0,
      stdout: `No changes. Portal eu (${portal.emulator.portalId}) matches the configuration.\n`,
    });
    await portal.byHand('PATCH', `${CONTACTS}/tier`, { label: 'By hand' });
    expect((await portal.cli('plan', '--detailed-exitcode')).exit).toBe(2);
    expect((await portal.cli('plan')).exit).toBe(0);
  });

  it('without a failure of reading, which is 1', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    portal.fault({
      match: { path: CONTACTS },
      respond: { status: 403, body: { status: 'error', category: 'MISSING_SCOPES', message: 'no' } },
    });
    const { exit, stdout } = await portal.cli('plan', '--detailed-exitcode', '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(stdout).unread).toMatchObject([{ kind: 'property', scope: 'contacts' }]);
  });

  it('--target leaves out what nobody named and nothing named needs', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
    const { stdout } = await portal.cli('plan', '--target', 'property.contacts.tier');
    expect(stdout).toContain('property.contacts.tier');
    expect(stdout).toContain('propertyGroup.contacts.lead_handoff');
    expect(stdout).not.toContain('property.contacts.score');
  });

  it('of several portals comes one after the other, or as one document', async () => {
    const eu = await emulated({ [FILE]: contacts('tier') });
    const us = await emulated({}, { portalId: 4711 });
    eu.write({
      'portals/us/portal.yaml': `${portalYaml({ portalId: 4711, url: us.emulator.url, variable: 'US' })}extends: [../base]\n`,
      'portals/base/c.yaml': contacts('tier', 'score'),
    });
    const world = { env: { TOKEN: eu.emulator.token, US: us.emulator.token } };
    const text = await eu.in(world)('plan');
    expect(text.exit).toBe(0);
    expect(text.stdout.match(/^Plan: .*$/gm)).toEqual([
      'Plan: 2 to add, 0 to change, 0 to destroy.',
      'Plan: 3 to add, 0 to change, 0 to destroy.',
    ]);
    const { json } = await eu.in(world)('plan', '--json');
    expect(json()).toMatchObject({ kind: 'plans', plans: [{ portal: 'eu' }, { portal: 'us' }] });
  });

  it('warns on stderr, with --json too', async () => {
    const portal = await emulated({ [FILE]: contacts('tier'), 'portals/eu/old.yml': '' });
    for (const argv of [['plan'], ['plan', '--json']]) {
      const { exit, stderr } = await portal.cli(...argv);
      expect(exit).toBe(0);
      expect(stderr).toContain('warning[PF1005]');
    }
  });
});

describe('what the portal says of itself', () => {
  const files = { [FILE]: 'propertyGroups: { contacts: { zone: { label: "In ${portal.timeZone}" } } }\n' };

  it('is put in where ${portal.…} asks for it', async () => {
    const portal = await emulated(files);
    const { exit, stdout } = await portal.cli('plan');
    expect(exit).toBe(0);
    expect(stdout).toMatch(/label: {2}"In \w+\/\w+"/);
  });

  it('can make a configuration wrong, which is said before anything else is asked', async () => {
    const portal = await emulated({
      [FILE]:
        'properties: { contacts: { zone: { label: Zone, groupName: contactinformation, type: "${portal.companyCurrency}", fieldType: text } } }\n',
    });
    for (const command of [['plan'], ['apply', '--yes'], ['pull'], ['snapshot']]) {
      const { exit, stdout, stderr } = await portal.cli(...command);
      expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
      expect(stderr).toContain('error[PF2004]: type "USD" is not known');
      expect(portal.asked()).toEqual(['GET /account-info/2026-09/details']);
    }
  });
});

describe('snapshot', () => {
  it('plans the same later, without a network', async () => {
    const portal = await emulated({
      [FILE]: `${contacts('tier', 'score')}removed: [{ address: property.contacts.old }]\n`,
    });
    await portal.byHand('POST', CONTACTS, {
      name: 'old',
      label: 'Old',
      groupName: 'contactinformation',
      type: 'string',
      fieldType: 'text',
    });
    await portal.byHand('POST', CONTACTS, {
      name: 'score',
      label: 'Score',
      groupName: 'contactinformation',
      type: 'string',
      fieldType: 'text',
    });
    const saved = await portal.cli('snapshot', '--out', 'eu.json');
    expect(saved.exit).toBe(0);
    expect(saved.stdout).toMatch(/^Saved \d+ collections of portal eu to eu\.json\.\n$/);
    expect(saved.stderr).toContain('portalform plan eu --snapshot eu.json');
    const live = await portal.cli('plan', '--json');
    portal.asked();
    await portal.emulator.close();
    const later = await portal.in({ env: {} })('plan', '--snapshot', 'eu.json', '--json');
    expect(later).toMatchObject({ exit: 0, stdout: live.stdout, stderr: '' });
    expect((await portal.in({ env: {} })('plan', '--snapshot', 'eu.json')).stdout).toContain(
      'Plan: 2 to add, 0 to change, 1 to destroy.',
    );
  });

  it('has a name of its own, says so as JSON, and holds no token', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const { json } = await portal.cli('snapshot', '--json', '-q');
    expect(json()).toMatchObject({ kind: 'snapshotWritten', portal: 'eu', file: 'eu.snapshot.json' });
    const text = portal.files()['eu.snapshot.json'] ?? '';
    expect(JSON.parse(text)).toMatchObject({
      kind: 'snapshot',
      portalId: portal.emulator.portalId,
      takenAt: '2026-11-22T12:00:00.000Z',
    });
    expect(text).not.toContain(portal.emulator.token);
  });

  it('of another portal is refused', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('snapshot');
    portal.write({ 'portals/eu/portal.yaml': portalYaml({ portalId: 4711, url: portal.emulator.url }) });
    const { exit, stderr } = await portal.cli('plan', '--snapshot', 'eu.snapshot.json');
    expect(exit).toBe(4);
    expect(stderr).toContain(
      `the snapshot is of portal ${portal.emulator.portalId}, but portal.yaml says 4711`,
    );
  });

  it('that is cut or something else is no snapshot', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('snapshot');
    const text = portal.files()['eu.snapshot.json'] ?? '';
    const others = {
      cut: text.slice(0, -20),
      plan: '{"kind":"plan"}',
      list: '[]',
      newer: text.replace('"schemaVersion":"1.0"', '"schemaVersion":"2.0"'),
    };
    for (const [name, content] of Object.entries(others)) {
      portal.write({ [`${name}.json`]: content });
      const { exit, stderr } = await portal.cli('plan', '--snapshot', `${name}.json`);
      expect(exit).toBe(3);
      expect(stderr).toContain(`${name}.json is not a snapshot`);
    }
  });

  it('takes nothing that is missing in it for empty', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('snapshot');
    portal.write({ 'portals/eu/deals.yaml': 'propertyGroups: { deals: { a: { label: A } } }\n' });
    const { exit, stdout } = await portal.cli('plan', '--snapshot', 'eu.snapshot.json');
    expect(exit).toBe(1);
    expect(stdout).toContain('is not in the snapshot of 2026-11-22T12:00:00.000Z');
    expect(stdout).toContain('take a new snapshot');
    expect(stdout).toContain('Plan: 2 to add, 0 to change, 0 to destroy.');
    expect(stdout).toContain('Held: 1');
  });

  it('remembers what could not be read', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const fault = portal.fault({
      match: { path: CONTACTS },
      respond: { status: 403, body: { status: 'error', category: 'MISSING_SCOPES', message: 'no' } },
    });
    await portal.cli('snapshot');
    portal.emulator.faults.remove(fault);
    const { exit, stdout } = await portal.cli('plan', '--snapshot', 'eu.snapshot.json');
    expect(exit).toBe(1);
    expect(stdout).toContain('answered 403 MISSING_SCOPES');
  });

  it('fills in what the portal said of itself', async () => {
    const portal = await emulated({
      [FILE]: 'propertyGroups: { contacts: { zone: { label: "In ${portal.timeZone}" } } }\n',
    });
    await portal.cli('snapshot');
    const live = await portal.cli('plan');
    expect((await portal.cli('plan', '--snapshot', 'eu.snapshot.json')).stdout).toBe(live.stdout);
  });
});
