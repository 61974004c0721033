import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/emulator/index.ts';
import { CONTACTS, contacts, emulated } from '../cli/emulated.ts';
import { apply, BATCH, expectWhole, FILE } from './applying.ts';

describe('a batch', () => {
  it('of which one is refused makes the others', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score', 'size') }, { marker: 'off' });
    const made = {
      label: 'Theirs',
      groupName: 'contactinformation',
      type: 'string',
      fieldType: 'text',
      name: 'score',
    };
    portal.fault({
      match: { method: 'POST', path: BATCH },
      nth: 1,
      edits: [{ method: 'POST', path: CONTACTS, body: made }],
    });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({ exit: 5, summary: { done: 3, failed: 1 } });
    expect(outcome.results.find(result => result.status === 'failed')).toMatchObject({
      address: 'property.contacts.score',
      next: 'someone else made it since the plan was made: run plan again',
    });
    expect(await portal.byHand('GET', `${CONTACTS}/score`)).toMatchObject({ label: 'Theirs' });
  });

  it('of which one is refused for another reason says so', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') }, { marker: 'off' });
    const error = (name: string, more: object) => ({
      status: 'error',
      category: 'VALIDATION_ERROR',
      context: { name: [name] },
      ...more,
    });
    portal.fault({
      match: { method: 'POST', path: BATCH },
      nth: 1,
      respond: {
        status: 207,
        body: { results: [], errors: [error('tier', { message: 'no such tier' }), error('score', {})] },
      },
    });
    const { exit, outcome } = await apply(portal);
    expect(exit).toBe(5);
    expect(outcome.results.filter(result => result.status === 'failed').map(result => result.says)).toEqual([
      'HubSpot refused it without saying why',
      'no such tier',
    ]);
    await expectWhole(portal, ['tier', 'score']);
  });

  it('whose answer forgets some is looked up', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') }, { marker: 'off' });
    portal.fault({ match: { method: 'POST', path: BATCH }, respond: { status: 201, body: { results: [] } } });
    portal.fault({ match: { method: 'POST', path: CONTACTS }, respond: { status: 201, body: {} } });
    const { exit, outcome } = await apply(portal);
    expect(exit).toBe(5);
    expect(outcome.results.filter(result => result.status === 'failed').map(result => result.says)).toEqual(
      Array(2).fill('HubSpot answered without naming it, and does not have it'),
    );
    await expectWhole(portal, ['tier', 'score']);
  });

  it('whose answer forgets some, which cannot be looked up either, fails', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') }, { marker: 'off' });
    const blind: Fault = {
      match: { method: 'GET', path: CONTACTS },
      respond: { status: 403, body: { category: 'MISSING_SCOPES' } },
    };
    portal.fault({
      match: { method: 'POST', path: BATCH },
      respond: { status: 201, body: { results: [] } },
      before: () => void portal.fault(blind),
    });
    const { exit, outcome } = await apply(portal);
    expect({ exit, failed: outcome.summary.failed }).toEqual({ exit: 5, failed: 2 });
    expect(outcome.results.at(-1)?.says).toContain('answered 403');
    await expectWhole(portal, ['tier', 'score']);
  });

  it('that is refused as a whole is halved until the culprit stands alone', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'wrong'];
    const portal = await emulated({ [FILE]: contacts(...names) }, { marker: 'off' });
    portal.fault({
      match: { method: 'POST', path: `${CONTACTS}*`, body: '"name":"wrong"' },
      respond: { status: 400, body: { category: 'VALIDATION_ERROR', message: 'wrong is wrong' } },
    });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({ exit: 5, summary: { done: 8, failed: 1 } });
    expect(outcome.results.find(result => result.status === 'failed')).toMatchObject({
      address: 'property.contacts.wrong',
      says: expect.stringContaining('wrong is wrong'),
    });
    await expectWhole(portal, names);
  });

  it('that the token may not send is not halved: each part would be refused, too', async () => {
    const portal = await emulated({ [FILE]: contacts('a', 'b', 'c', 'd') }, { marker: 'off' });
    portal.fault({
      match: { method: 'POST', path: BATCH },
      respond: { status: 403, body: { category: 'MISSING_SCOPES' } },
    });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({ exit: 5, summary: { done: 1, failed: 4 } });
    expect(portal.written()).toHaveLength(2);
  });
});

describe('limits and locks', () => {
  it.each([429, 423])('%i is waited for', async status => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') }, { marker: 'off' });
    portal.fault({
      match: { method: 'POST' },
      times: 2,
      respond: { status, body: { status: 'error', message: 'wait' } },
    });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({ exit: 0, summary: { done: 3 } });
    await expectWhole(portal, ['tier', 'score']);
  });

  it('the limit of the day ends the run, which can go on tomorrow', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') }, { marker: 'off' });
    portal.fault({
      match: { method: 'POST', path: BATCH },
      respond: { status: 429, body: { policyName: 'DAILY', message: 'You have reached your daily limit.' } },
    });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({ exit: 5, summary: { done: 1, failed: 2 } });
    expect(outcome.results.at(-1)?.next).toContain('daily limit');
    await expectWhole(portal, ['tier', 'score']);
  });
});
