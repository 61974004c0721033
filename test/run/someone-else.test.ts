import { describe, expect, it } from 'vitest';
import { CONTACTS, emulated } from '../cli/emulated.ts';
import { apply, FILE } from './applying.ts';

describe('someone else between plan and write', () => {
  const choice = (...options: readonly string[]) =>
    `properties: { contacts: { tier: { label: Tier, groupName: contactinformation, type: enumeration, fieldType: select, options: [${options.join(', ')}] } } }\n`;
  const options = (...values: readonly string[]) => ({
    options: values.map((value, index) => ({ value, label: value, displayOrder: index })),
  });

  it('who adds an option keeps it: options are read again before they are replaced', async () => {
    const portal = await emulated({ [FILE]: choice('a', 'b') });
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: choice('a', 'b', 'c') });
    portal.fault({
      match: { method: 'GET', path: `${CONTACTS}/tier` },
      nth: 1,
      edits: [{ method: 'PATCH', path: `${CONTACTS}/tier`, body: options('a', 'b', 'theirs') }],
    });
    expect((await apply(portal)).exit).toBe(0);
    const { options: stored } = await portal.byHand('GET', `${CONTACTS}/tier`);
    // the shape of the emulator's answer
    expect((stored as { value: string }[]).map(option => option.value)).toEqual(['a', 'b', 'c', 'theirs']);
  });

  it('who changes what we would change is not overwritten', async () => {
    const portal = await emulated({ [FILE]: choice('a', 'b') });
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: choice('b', 'a') });
    portal.fault({
      match: { method: 'GET', path: `${CONTACTS}/tier` },
      nth: 1,
      edits: [{ method: 'PATCH', path: `${CONTACTS}/tier`, body: options('b', 'a', 'theirs') }],
    });
    const { exit, outcome } = await apply(portal);
    expect(exit).toBe(1);
    expect(outcome.results).toMatchObject([
      {
        status: 'failed',
        says: 'options was changed in the portal since the plan was made',
        next: 'run plan again',
      },
    ]);
    expect((await portal.cli('plan')).stdout).toMatch(/No changes\./);
  });

  it('who removes what we remove has done it', async () => {
    const portal = await emulated({ [FILE]: 'removed: [{ address: property.contacts.old }]\n' });
    await portal.byHand('POST', CONTACTS, {
      name: 'old',
      label: 'Old',
      groupName: 'contactinformation',
      type: 'string',
      fieldType: 'text',
    });
    portal.fault({ match: { method: 'DELETE' }, edits: [{ method: 'DELETE', path: `${CONTACTS}/old` }] });
    expect(await apply(portal)).toMatchObject({ exit: 0, outcome: { summary: { done: 1 } } });
  });

  it('who has the property locked makes the update fail, and says why', async () => {
    const portal = await emulated({ [FILE]: choice('a') });
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: choice('a', 'b') });
    portal.fault({
      match: { method: 'GET', path: `${CONTACTS}/tier` },
      respond: { status: 200, body: 'gone' },
    });
    expect((await apply(portal)).exit).toBe(1);
  });
});
