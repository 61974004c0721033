import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/core/call.ts';
import { CONTACTS, contacts, emulated, lastLine } from './emulated.ts';
import { choice, expectSettled, text } from './pulling.ts';

const FILE = 'portals/eu/contacts.yaml';
const TIER = `${CONTACTS}/tier`;

describe('what was removed and is there again', () => {
  it('is held as drift: nothing is removed twice because of one entry', async () => {
    const portal = await emulated({ [FILE]: 'removed: [{ address: property.contacts.plain }]\n' });
    await portal.byHand('POST', CONTACTS, text('plain'));
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
    await portal.byHand('POST', CONTACTS, text('plain'));
    const { stdout } = await portal.cli('plan');
    expect(stdout).toContain('drift: an earlier apply removed it, and somebody has made it again');
    expect(lastLine({ stdout })).toMatch(/^No changes\./);
    const reverted = await portal.cli('plan', '--revert', 'property.contacts.plain');
    expect(lastLine(reverted)).toBe('Plan: 0 to add, 0 to change, 1 to destroy.');
  });

  it('may be an option', async () => {
    const portal = await emulated({ [FILE]: 'removed: [{ address: option.contacts.size.m }]\n' });
    await portal.byHand('POST', CONTACTS, choice('size', ['s', 'm']));
    expect(lastLine(await portal.cli('apply', '--yes'))).toContain('1 changed');
    await portal.byHand('PATCH', `${CONTACTS}/size`, choice('size', ['s', 'm']));
    expect((await portal.cli('plan')).stdout).toContain('drift: an earlier apply removed it');
  });

  it('may be declared, removed and declared anew', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const removal = { [FILE]: 'removed: [{ address: property.contacts.tier }]\n' };
    for (const files of [{ [FILE]: contacts('tier') }, removal, { [FILE]: contacts('tier') }, removal]) {
      portal.write(files);
      expect((await portal.cli('apply', '--yes')).exit).toBe(0);
    }
    expect(lastLine(await portal.cli('plan'))).toMatch(/^No changes\./);
  });
});

describe('an answer that is no list', () => {
  it.each([{}, { results: [] }, { results: [{ name: 7 }] }])('proves nothing: %j', async body => {
    const portal = await emulated({ [FILE]: 'removed: [{ address: property.contacts.plain }]\n' });
    await portal.byHand('POST', CONTACTS, text('plain'));
    portal.fault({ match: { method: 'GET', path: CONTACTS }, respond: { status: 200, body } });
    const { exit, stdout } = await portal.cli('plan');
    expect(exit).toBe(1);
    expect(stdout).toContain('properties.list answered 200 with something that is not its list');
    expect(stdout).not.toContain('has done its work');
    expect((await portal.cli('apply', '--yes')).exit).toBe(4);
  });

  it('does not settle what a create became', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    portal.fault({
      match: { method: 'POST', path: CONTACTS },
      drop: 'after',
      before: () =>
        void portal.fault({ match: { method: 'GET', path: CONTACTS }, respond: { status: 200, body: {} } }),
    });
    expect((await portal.cli('apply', '--yes')).exit).toBe(5);
    portal.emulator.faults.clear();
    expect((await portal.cli('apply', '--yes', '--take-over', '*')).exit).toBe(0);
    expect(lastLine(await portal.cli('plan'))).toMatch(/^No changes\./);
  });
});

describe('a sensitive property', () => {
  const secret = text('sp', { dataSensitivity: 'sensitive' });

  it('is not overlooked by a removal', async () => {
    const portal = await emulated(
      { [FILE]: 'removed: [{ address: property.contacts.sp }]\n' },
      { sensitiveData: true },
    );
    await portal.byHand('POST', CONTACTS, secret);
    expect(lastLine(await portal.cli('plan'))).toBe('Plan: 0 to add, 0 to change, 1 to destroy.');
  });

  it('is pulled, and said to be unread where the token may not', async () => {
    const portal = await emulated({}, { sensitiveData: true });
    await portal.byHand('POST', CONTACTS, secret);
    portal.fault({
      match: { method: 'GET', path: CONTACTS, query: 'dataSensitivity=highly_sensitive' },
      respond: { status: 403, body: { category: 'MISSING_SCOPES', message: 'no' } },
    });
    const { exit, stdout } = await portal.cli('pull');
    expect(exit).toBe(0);
    expect(stdout).toContain('Not read (absence proves nothing there):\n  property of contacts: ');
    expect(Object.values(portal.files()).join()).toContain('dataSensitivity: sensitive');
    portal.emulator.faults.clear();
    await expectSettled(portal);
  });
});

describe('pull', () => {
  it('leaves out with a thing what only made sense with it', async () => {
    const portal = await emulated();
    const all = [
      { ...text('odd'), type: 'json', fieldType: 'json_editor' },
      { ...text('first'), type: 'number', fieldType: 'calculation_equation', calculationFormula: 'gone * 2' },
      {
        ...text('second'),
        type: 'number',
        fieldType: 'calculation_equation',
        calculationFormula: 'first + 1',
      },
      text('plain'),
    ];
    portal.fault({
      match: { method: 'GET', path: CONTACTS, query: 'non_sensitive' },
      respond: { status: 200, body: { results: all } },
    });
    const { stdout } = await portal.cli('pull');
    expect(stdout).toContain('property.contacts.odd: ');
    expect(stdout).toContain('property.contacts.first: the formula reads gone, which is not declared');
    expect((await portal.cli('validate')).exit).toBe(0);
    expect(lastLine(await portal.cli('plan'))).toMatch(/^No changes\./);
  });

  it('says what is declared and not there, and which selectors name nothing', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const { stdout, exit } = await portal.cli('pull', '--select', 'property.contacts.typo');
    expect(exit).toBe(0);
    expect(stdout).toContain(
      'Selects nothing in the portal (kept under manage:):\n  property.contacts.typo\n',
    );
    expect(stdout).toMatch(/not in the portal: plan would create it:\n(.*\n)? {2}property\.contacts\.tier\n/);
    expect(stdout).toContain('but for what is said above');
  });
});

describe('a stale plan', () => {
  it('says what was done meanwhile, by whom and when, although that is held now', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: contacts('tier').replace('Label of tier', 'Another') });
    await portal.cli('plan', '--out', 'plan.json');
    await portal.byHand('PATCH', TIER, { label: 'By hand' });
    const { exit, stderr } = await portal.cli('apply', 'plan.json');
    expect(exit).toBe(4);
    expect(stderr).toMatch(/label is not what the plan was made from \(last changed .* by user \d+\)/);
  });

  it('says so when all is done already, or held for another reason', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('plan', '--out', 'plan.json');
    await portal.cli('apply', '--yes');
    expect((await portal.cli('apply', 'plan.json')).stderr).toContain('there is nothing left to do');
  });

  it('that takes over says so when it is saved', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'size') });
    await portal.byHand('POST', CONTACTS, { ...text('tier'), label: 'Mine' });
    expect((await portal.cli('plan', '--out', 'plan.json')).stderr).toContain(
      'this, its takeover included: ',
    );
    await portal.byHand('POST', CONTACTS, { ...text('size'), label: 'Mine' });
    expect((await portal.cli('plan', '--out', 'plan.json')).stderr).toContain('its 2 takeovers included: ');
  });
});

describe('a write that HubSpot ignores', () => {
  it('is not blamed on a person', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('apply', '--yes');
    const before: Json = JSON.parse(JSON.stringify(await portal.byHand('GET', TIER)));
    portal.write({ [FILE]: contacts('tier').replace('Label of tier', 'Another') });
    portal.fault({ match: { method: 'PATCH', path: TIER }, respond: { status: 200, body: before } });
    await portal.cli('apply', '--yes');
    const { stdout } = await portal.cli('plan');
    expect(stdout).not.toContain('drift');
  });

  it('of options that come from HubSpot is not tried', async () => {
    const portal = await emulated();
    const owner = { type: 'enumeration', fieldType: 'select', externalOptions: true };
    await portal.byHand('POST', CONTACTS, { ...text('owner', owner), referencedObjectType: 'OWNER' });
    portal.write({ [FILE]: 'properties: { contacts: { owner: { options: [x] } } }\n' });
    expect((await portal.cli('plan')).stdout).toContain('the options of owner come from HubSpot');
  });
});

describe('odd worlds', () => {
  it('have a portal that does not say which one it is', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    portal.fault({ match: { path: '/account-info/*' }, respond: { status: 200, body: {} } });
    const { exit, stderr } = await portal.cli('plan');
    expect(exit).toBe(4);
    expect(stderr).toContain('the portal does not say which one it is');
  });

  it('have no port beyond 65535', async () => {
    const { exit, stderr } = await (await emulated()).cli('emulator', '--port', '99999');
    expect(exit).toBe(3);
    expect(stderr).toContain('there is no port 99999');
  });
});
