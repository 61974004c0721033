import { describe, expect, it } from 'vitest';
import { CONTACTS, contacts, emulated } from '../cli/emulated.ts';
import { apply, BATCH, FILE, spelledOtherwise } from './applying.ts';

describe('reading back', () => {
  it('waits while the portal still shows what was before', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: contacts('tier').replace('Label of', 'New label of') });
    portal.fault({ match: { method: 'GET', path: CONTACTS }, times: 2, stale: true });
    const { exit, outcome } = await apply(portal);
    expect(exit).toBe(0);
    expect(outcome.results[0]).not.toHaveProperty('unsettled');
  });

  it('says unsettled when it stays so: creates, updates and removals', async () => {
    const portal = await emulated({
      [FILE]: `${contacts('tier')}removed: [{ address: property.contacts.old }]\n`,
    });
    await portal.byHand('POST', CONTACTS, {
      name: 'old',
      label: 'Old',
      groupName: 'contactinformation',
      type: 'string',
      fieldType: 'text',
    });
    portal.fault({ match: { method: 'GET', path: CONTACTS }, stale: true });
    const { exit, outcome } = await apply(portal);
    expect(exit).toBe(0);
    expect(outcome.results.filter(result => result.unsettled).map(result => result.address)).toEqual([
      'property.contacts.old',
      'property.contacts.tier',
    ]);
    portal.emulator.faults.clear();
    portal.write({ [FILE]: contacts('tier').replace('Label of', 'New label of') });
    portal.fault({ match: { method: 'GET', path: CONTACTS }, stale: true });
    expect((await apply(portal)).outcome.results).toMatchObject([
      { address: 'property.contacts.tier', unsettled: true },
    ]);
  });

  it('that is impossible is worth saying, and no failure', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    portal.fault({
      match: { method: 'POST', path: CONTACTS },
      edits: [],
      before: () =>
        void portal.fault({
          match: { method: 'GET' },
          respond: { status: 403, body: { category: 'MISSING_SCOPES' } },
        }),
    });
    const { exit, outcome } = await apply(portal);
    expect(exit).toBe(0);
    expect(outcome.results.map(result => result.unsettled)).toEqual([true, true]);
  });

  it('reports what HubSpot stored otherwise, with the text for YAML, and writes it once', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') }, { marker: 'off' });
    portal.fault({
      match: { method: 'POST', path: BATCH },
      before: () => void portal.fault(spelledOtherwise({ label: 'LABEL OF TIER' })),
    });
    const text = await portal.cli('apply', '--yes');
    expect(text.stdout).toContain('HubSpot stored "LABEL OF TIER" where "Label of tier" was sent.');
    expect(portal.written()).toHaveLength(2);
  });

  it('reports what of a new thing was not stored at all', async () => {
    const portal = await emulated({
      [FILE]: contacts('tier').replace('type: string', 'description: Why, type: string'),
    });
    portal.fault({
      match: { method: 'POST', path: CONTACTS },
      before: () => void portal.fault(spelledOtherwise({ description: '' })),
    });
    const { outcome } = await apply(portal);
    expect(outcome.results.at(-1)).toEqual({
      address: 'property.contacts.tier',
      action: 'create',
      status: 'done',
      respelled: [{ path: ['description'], sent: 'Why', stored: '' }],
    });
  });
});

describe('reading options back', () => {
  const choice = (...options: readonly string[]) =>
    `properties: { contacts: { tier: { label: Tier, groupName: contactinformation, type: enumeration, fieldType: select, options: [${options.join(', ')}] } } }\n`;
  const stored = (...values: readonly string[]) => ({
    options: values.map((value, displayOrder) => ({ value, label: value, displayOrder })),
  });
  const made = async (...options: readonly string[]) => {
    const portal = await emulated({ [FILE]: choice(...options) });
    await portal.cli('apply', '--yes');
    return portal;
  };

  it('says unsettled for an order and for a removal that are not there yet', async () => {
    const portal = await made('a', 'b', 'c');
    portal.write({ [FILE]: `${choice('b', 'a')}removed: [{ address: option.contacts.tier.c }]\n` });
    portal.fault({ match: { method: 'GET', path: CONTACTS }, stale: true });
    expect((await apply(portal)).outcome.results).toEqual([
      { address: 'property.contacts.tier', action: 'update', status: 'done', unsettled: true },
    ]);
  });

  it('reports another order than the one that was sent', async () => {
    const portal = await made('a', 'b', 'c');
    portal.write({ [FILE]: choice('c', 'b', 'a') });
    portal.fault({
      match: { method: 'PATCH' },
      before: () => void portal.fault(spelledOtherwise(stored('b', 'c', 'a'))),
    });
    expect((await apply(portal)).outcome.results[0]?.respelled).toEqual([
      { path: ['options'], sent: ['c', 'b', 'a'], stored: ['b', 'c', 'a'] },
    ]);
  });

  it('reports options that are no longer there at all', async () => {
    const portal = await made('a', 'b');
    portal.write({ [FILE]: choice('b', 'a') });
    portal.fault({
      match: { method: 'PATCH' },
      before: () => void portal.fault(spelledOtherwise({ options: [] })),
    });
    expect(await apply(portal)).toMatchObject({ exit: 0 });
  });
});
