import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/emulator/index.ts';
import { CONTACTS, contacts, emulated } from '../cli/emulated.ts';
import { apply, BATCH, expectWhole, FILE, gatewayError, journalOf } from './applying.ts';

describe('a create whose outcome nobody knows is looked up, and sent again only when it is missing', () => {
  const accidents: readonly { name: string; fault: Omit<Fault, 'match'>; sent: number }[] = [
    { name: 'a 502 before it took effect', fault: { nth: 1, respond: gatewayError }, sent: 2 },
    { name: 'a connection dropped before', fault: { nth: 1, drop: 'before' }, sent: 2 },
    { name: 'a connection dropped after', fault: { nth: 1, drop: 'after' }, sent: 1 },
    { name: 'an answer that was cut', fault: { nth: 1, truncate: 10 }, sent: 1 },
    { name: 'an answer that is no JSON', fault: { nth: 1, contentType: 'text/html', truncate: 5 }, sent: 1 },
  ];

  it.each(accidents)('single, $name', async ({ fault, sent }) => {
    const portal = await emulated({ [FILE]: contacts('tier') }, { marker: 'off' });
    portal.fault({ match: { method: 'POST', path: CONTACTS }, ...fault });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({ exit: 0, summary: { done: 2, failed: 0 } });
    expect(portal.written().filter(request => request === `POST ${CONTACTS}`)).toHaveLength(sent);
    await expectWhole(portal, ['tier']);
  });

  it.each(accidents)('batch, $name', async ({ fault, sent }) => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score', 'size') }, { marker: 'off' });
    portal.fault({ match: { method: 'POST', path: BATCH }, ...fault });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({ exit: 0, summary: { done: 4, failed: 0 } });
    expect(portal.written().filter(request => request === `POST ${BATCH}`)).toHaveLength(sent);
    await expectWhole(portal, ['tier', 'score', 'size']);
  });

  it('only what is missing is sent again', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score', 'size') }, { marker: 'off' });
    const made = {
      label: 'Label of tier',
      groupName: 'lead_handoff',
      type: 'string',
      fieldType: 'text',
      name: 'tier',
    };
    portal.fault({
      match: { method: 'POST', path: BATCH },
      nth: 1,
      edits: [{ method: 'POST', path: CONTACTS, body: made }],
      respond: gatewayError,
    });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({ exit: 0, summary: { done: 4 } });
    expect(
      journalOf(portal)
        .filter(entry => entry.type === 'write')
        .map(entry => entry.write),
    ).toEqual([1, 2, 3]);
    await expectWhole(portal, ['tier', 'score', 'size']);
  });

  it('that is seen late is not made twice: HubSpot says it exists, and it is ours', async () => {
    for (const names of [['tier'], ['tier', 'score']]) {
      const portal = await emulated({ [FILE]: contacts(...names) }, { marker: 'off' });
      portal.fault({
        match: { method: 'POST', path: names.length === 1 ? CONTACTS : BATCH },
        nth: 1,
        drop: 'after',
      });
      portal.fault({ match: { method: 'GET', path: CONTACTS }, nth: 1, stale: true });
      const { exit, outcome } = await apply(portal);
      expect({ exit, summary: outcome.summary }).toMatchObject({
        exit: 0,
        summary: { done: names.length + 1, failed: 0 },
      });
      await expectWhole(portal, names);
    }
  });

  it('is given up after three attempts', async () => {
    for (const names of [['tier'], ['tier', 'score']]) {
      const portal = await emulated({ [FILE]: contacts(...names) }, { marker: 'off' });
      portal.fault({ match: { method: 'POST', path: `${CONTACTS}*`, body: 'tier' }, respond: gatewayError });
      const { exit, outcome } = await apply(portal);
      expect({ exit, summary: outcome.summary }).toMatchObject({
        exit: 5,
        summary: { done: 1, failed: names.length },
      });
      expect(outcome.results.at(-1)).toMatchObject({
        status: 'failed',
        says: expect.stringContaining('answered 502'),
      });
      expect(portal.written().filter(request => !request.includes('/groups'))).toHaveLength(3);
      await expectWhole(portal, names);
    }
  });

  it('and cannot be looked up either fails, and the next run finds out', async () => {
    for (const names of [['tier'], ['tier', 'score']]) {
      const portal = await emulated({ [FILE]: contacts(...names) }, { marker: 'off' });
      const blind: Fault = {
        match: { method: 'GET', path: CONTACTS },
        respond: { status: 403, body: { category: 'MISSING_SCOPES' } },
      };
      portal.fault({
        match: { method: 'POST', path: names.length === 1 ? CONTACTS : BATCH },
        drop: 'after',
        before: () => void portal.fault(blind),
      });
      const { exit, outcome } = await apply(portal);
      expect({ exit, failed: outcome.summary.failed }).toEqual({ exit: 5, failed: names.length });
      await expectWhole(portal, names);
    }
  });

  it('is not sent again once the run was stopped', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') }, { marker: 'off' });
    portal.fault({
      match: { method: 'POST', path: CONTACTS },
      respond: { status: 401, body: { category: 'EXPIRED_AUTHENTICATION' } },
    });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({ exit: 5, summary: { done: 1, failed: 1 } });
    await expectWhole(portal, ['tier']);
  });
});
