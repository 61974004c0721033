import { describe, expect, it } from 'vitest';
import { CONTACTS, contacts, emulated, lastLine } from './emulated.ts';

const FILE = 'portals/eu/contacts.yaml';
const TIER = `${CONTACTS}/tier`;
const NOTHING = /^No changes\. Portal eu \(\d+\) matches the configuration\.\n$/;

function choice(...options: readonly string[]): string {
  return `properties: { contacts: { tier: { label: Tier, groupName: contactinformation, type: enumeration, fieldType: select, options: [${options.join(', ')}] } } }\n`;
}

function optionsOf(body: Record<string, unknown>): unknown {
  return Array.isArray(body['options']) && body['options'].map((option: { value: string }) => option.value);
}

describe('what the journal shows to be ours', () => {
  it('is ours to change: a later edit in YAML goes ahead', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: contacts('tier').replace('Label of tier', 'Another') });
    const { exit, stdout } = await portal.cli('apply', '--yes');
    expect({ exit, last: lastLine({ stdout }) }).toEqual({
      exit: 0,
      last: 'Apply complete! Resources: 0 added, 1 changed, 0 destroyed.',
    });
    expect(await portal.byHand('GET', TIER)).toMatchObject({ label: 'Another' });
  });

  it('was changed by someone else when it differs: held, whatever --yes says', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('apply', '--yes');
    await portal.byHand('PATCH', TIER, { label: 'By hand' });
    const held = await portal.cli('apply', '--yes');
    expect(held.exit).toBe(0);
    expect(held.stdout).toContain('drift: it was changed in the portal');
    expect(held.stdout).toContain('--revert property.contacts.tier');
    expect(await portal.byHand('GET', TIER)).toMatchObject({ label: 'By hand' });
    portal.write({ [FILE]: contacts('tier').replace('Label of tier', 'Another') });
    expect((await portal.cli('plan')).stdout).toContain(
      'drift: it was changed in the portal and in the configuration',
    );
    expect((await portal.cli('apply', '--yes', '--revert', 'property.contacts.*')).exit).toBe(0);
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });

  it('is set back by itself where portal.yaml says drift: revert', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const yaml = portal.files()['portals/eu/portal.yaml'] ?? '';
    portal.write({ 'portals/eu/portal.yaml': yaml.replace('portal: {', 'portal: { drift: revert,') });
    await portal.cli('apply', '--yes');
    await portal.byHand('PATCH', TIER, { label: 'By hand' });
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
    expect(await portal.byHand('GET', TIER)).toMatchObject({ label: 'Label of tier' });
  });

  it('can be reordered again and again, also after new options came in between', async () => {
    const portal = await emulated({ [FILE]: choice('a', 'b', 'c') });
    for (const options of [
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
      ['b', 'a', 'c'],
      ['b', 'x', 'a', 'c'],
      ['c', 'x', 'b', 'a'],
    ]) {
      portal.write({ [FILE]: choice(...options) });
      expect((await portal.cli('apply', '--yes')).exit).toBe(0);
      expect(optionsOf(await portal.byHand('GET', TIER))).toEqual(options);
      expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
    }
  });

  it('is not what we have removed: declared again it is created again', async () => {
    const portal = await emulated({ [FILE]: choice('a', 'b', 'c') });
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: `${choice('a', 'b')}removed: [{ address: option.contacts.tier.c }]\n` });
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
    expect(optionsOf(await portal.byHand('GET', TIER))).toEqual(['a', 'b']);
    portal.write({ [FILE]: choice('a', 'b', 'c') });
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
    expect(optionsOf(await portal.byHand('GET', TIER))).toEqual(['a', 'b', 'c']);
    portal.write({ [FILE]: 'removed: [{ address: property.contacts.tier }]\n' });
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
    portal.write({ [FILE]: choice('a') });
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });

  it('is in the journal that --journal names', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('apply', '--yes', '--journal', 'elsewhere/eu.jsonl');
    expect(Object.keys(portal.files())).toContain('elsewhere/eu.jsonl');
    portal.write({ [FILE]: contacts('tier').replace('Label of tier', 'Another') });
    expect((await portal.cli('plan')).stdout).toContain('takeover');
    expect(lastLine(await portal.cli('plan', '--journal', 'elsewhere/eu.jsonl'))).toBe(
      'Plan: 0 to add, 1 to change, 0 to destroy.',
    );
  });
});

describe('what exists and was not made from here', () => {
  const LABEL = {
    name: 'tier',
    label: 'Other',
    groupName: 'contactinformation',
    type: 'string',
    fieldType: 'text',
  };

  it('is taken over only when somebody says so: --yes is not enough', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
    await portal.byHand('POST', CONTACTS, LABEL);
    const held = await portal.cli('apply', '--yes');
    expect(held.exit).toBe(0);
    expect(held.stdout).toContain('takeover');
    expect(held.stdout).toContain('Apply complete! Resources: 2 added, 0 changed, 0 destroyed.');
    expect(await portal.byHand('GET', TIER)).toMatchObject({ label: 'Other' });
    const taken = await portal.cli('apply', '--yes', '--take-over', 'property.contacts.tier');
    expect(lastLine(taken)).toBe('Apply complete! Resources: 0 added, 1 changed, 0 destroyed.');
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });

  it('is adopted in silence when nothing differs', async () => {
    const portal = await emulated({ [FILE]: 'properties: { contacts: { tier: { label: Other } } }\n' });
    await portal.byHand('POST', CONTACTS, LABEL);
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });
});

describe('removed:', () => {
  it('removes a property with its options and its group, says what records lose, and is done', async () => {
    const removed =
      'removed:\n  - { address: propertyGroup.contacts.old_group }\n  - { address: property.contacts.old }\n  - { address: option.contacts.size.s }\n';
    const portal = await emulated({ [FILE]: removed }, { marker: 'off' });
    await portal.byHand('POST', `${CONTACTS}/groups`, { name: 'old_group', label: 'Old group' });
    await portal.byHand('POST', CONTACTS, {
      name: 'old',
      label: 'Old',
      groupName: 'old_group',
      type: 'string',
      fieldType: 'text',
    });
    await portal.byHand('POST', CONTACTS, {
      name: 'size',
      label: 'Size',
      groupName: 'contactinformation',
      type: 'enumeration',
      fieldType: 'select',
      options: [
        { label: 'S', value: 's' },
        { label: 'M', value: 'm' },
      ],
    });
    for (const size of ['s', 's', 'm'])
      await portal.byHand('POST', '/crm/objects/2026-09/contacts', { properties: { old: 'x', size } });
    const { stdout } = await portal.cli('plan');
    expect(stdout).toContain('3 records');
    expect(stdout).toContain('2 records');
    expect(lastLine({ stdout })).toBe('Plan: 0 to add, 1 to change, 2 to destroy.');
    const { exit } = await portal.cli('apply', '--yes');
    expect(exit).toBe(0);
    const written = portal.written();
    expect([...written].sort()).toEqual([
      `DELETE ${CONTACTS}/groups/old_group`,
      `DELETE ${CONTACTS}/old`,
      `PATCH ${CONTACTS}/size`,
    ]);
    expect(written.at(-1)).toBe(`DELETE ${CONTACTS}/groups/old_group`);
    const again = await portal.cli('plan');
    expect(again.stdout).toContain('No changes.');
    expect(again.stdout).toContain('is not in the portal: the `removed:` entry has done its work, delete it');
    expect(again.stdout).toContain(
      'property.contacts.size: options has no s any more: its `removed:` entry has done its work, delete it',
    );
  });

  it.each([
    { limits: 'removals: 1', says: '2 removals are more than the limit of 1' },
    { limits: 'recordsAffected: 2', says: 'removals that touch 3 records are more than the limit of 2' },
  ])('holds all of them beyond limits: { $limits }', async ({ limits, says }) => {
    const portal = await emulated({
      [FILE]: `${contacts('tier')}removed:\n  - { address: property.contacts.one }\n  - { address: property.contacts.two }\n`,
    });
    const yaml = portal.files()['portals/eu/portal.yaml'] ?? '';
    portal.write({ 'portals/eu/portal.yaml': yaml.replace('portal: {', `portal: { limits: { ${limits} },`) });
    for (const name of ['one', 'two'])
      await portal.byHand('POST', CONTACTS, {
        name,
        label: name,
        groupName: 'contactinformation',
        type: 'string',
        fieldType: 'text',
      });
    for (const properties of [{ one: 'x' }, { one: 'y' }, { two: 'z' }])
      await portal.byHand('POST', '/crm/objects/2026-09/contacts', { properties });
    const { exit, stdout } = await portal.cli('apply', '--yes');
    expect(exit).toBe(0);
    expect(stdout).toContain(says);
    expect(stdout).toContain('Apply complete! Resources: 2 added, 0 changed, 0 destroyed.');
    expect(await portal.byHand('GET', `${CONTACTS}/one`)).toMatchObject({ name: 'one' });
  });

  it('does not remove a group that something unmanaged is still in', async () => {
    const portal = await emulated({ [FILE]: 'removed: [{ address: propertyGroup.contacts.old_group }]\n' });
    await portal.byHand('POST', `${CONTACTS}/groups`, { name: 'old_group', label: 'Old group' });
    await portal.byHand('POST', CONTACTS, {
      name: 'old',
      label: 'Old',
      groupName: 'old_group',
      type: 'string',
      fieldType: 'text',
    });
    expect((await portal.cli('apply', '--yes')).stdout).toContain('still used by property.contacts.old');
    expect(portal.written()).toEqual([]);
  });
});
