import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.ts';
import { CONTACTS, contacts, emulated } from '../cli/emulated.ts';
import { testIo } from '../cli/test-io.ts';
import { apply, BATCH, expectWhole, FILE, journalOf, type Summary } from './applying.ts';

describe('a token that ends in the middle', () => {
  it('ends the run: the rest is not started', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') }, { marker: 'off' });
    portal.fault({
      match: { method: 'POST', path: `${CONTACTS}/groups` },
      respond: { status: 401, body: { category: 'EXPIRED_AUTHENTICATION', message: 'expired' } },
    });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({
      exit: 1,
      summary: { done: 0, failed: 1, notStarted: 2 },
    });
    expect(outcome.results.at(-1)).toMatchObject({
      says: expect.stringContaining('401'),
      next: 'run plan again',
    });
    expect(portal.written()).toHaveLength(1);
    await expectWhole(portal, ['tier', 'score']);
  });

  it('keeps what was done before: half of a halved batch, too', async () => {
    const portal = await emulated({ [FILE]: contacts('a', 'b', 'c', 'd') }, { marker: 'off' });
    portal.fault({
      match: { method: 'POST', path: BATCH, body: '"d"' },
      nth: 1,
      respond: { status: 400, body: { category: 'VALIDATION_ERROR' } },
    });
    portal.fault({
      match: { method: 'POST', path: BATCH, body: '"d"' },
      respond: { status: 401, body: { category: 'EXPIRED_AUTHENTICATION' } },
    });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({ exit: 5, summary: { done: 3, failed: 2 } });
    expect(
      journalOf(portal)
        .filter(entry => entry.status === 'done')
        .map(entry => entry.address),
    ).toEqual(['propertyGroup.contacts.lead_handoff', 'property.contacts.a', 'property.contacts.b']);
    await expectWhole(portal, ['a', 'b', 'c', 'd']);
  });

  it('stops other writes that were waiting for their turn', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `p${index}`);
    const portal = await emulated({ [FILE]: contacts(...names) }, { marker: 'off' });
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: contacts(...names).replaceAll('Label of', 'New label of') });
    portal.fault({
      match: { method: 'PATCH' },
      respond: { status: 401, body: { category: 'EXPIRED_AUTHENTICATION' } },
    });
    portal.written();
    const { exit, outcome } = await apply(portal);
    expect({ exit, done: outcome.summary.done }).toEqual({ exit: 1, done: 0 });
    expect(portal.written()).toHaveLength(8);
    expect(outcome.summary).toMatchObject({ failed: 8, notStarted: 22 });
    await expectWhole(portal, names);
  });
});

describe('what depends on a failed change', () => {
  it('is not started, and says on what it waits', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') }, { marker: 'off' });
    portal.fault({
      match: { method: 'POST', path: `${CONTACTS}/groups` },
      respond: { status: 400, body: { category: 'VALIDATION_ERROR', message: 'no' } },
    });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({
      exit: 1,
      summary: { done: 0, failed: 1, notStarted: 2 },
    });
    expect(outcome.results.at(-1)).toMatchObject({
      says: 'it needs propertyGroup.contacts.lead_handoff, which was not done',
      next: 'see propertyGroup.contacts.lead_handoff',
    });
    await expectWhole(portal, ['tier', 'score']);
  });
});

describe('stopping', () => {
  it('finishes what is under way, starts nothing new, and ends with 130', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `p${index}`);
    const portal = await emulated({ [FILE]: contacts(...names) }, { marker: 'off' });
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: contacts(...names).replaceAll('Label of', 'New label of') });
    portal.written();
    const io = testIo({ cwd: portal.cwd, env: { TOKEN: portal.emulator.token } });
    portal.fault({ match: { method: 'PATCH' }, nth: 5, before: () => io.stop() });
    expect(await runCli(['apply', '--yes', '--json'], io)).toBe(130);
    // the shape that the published schema describes
    const outcome = JSON.parse(io.stdout()) as Summary & { interrupted: boolean };
    const { done, failed, notStarted } = outcome.summary;
    expect({ interrupted: outcome.interrupted, failed, all: done + notStarted }).toEqual({
      interrupted: true,
      failed: 0,
      all: 30,
    });
    expect(notStarted).toBeGreaterThan(0);
    expect(portal.written()).toHaveLength(done);
    expect(outcome.results.at(-1)).toMatchObject({ status: 'notStarted', says: 'the run was stopped' });
    expect(io.stderr()).toContain(
      'Stopping: what is under way is finished, nothing new is started. Press again to stop at once.',
    );
    expect(journalOf(portal).at(-1)).toMatchObject({ type: 'end', interrupted: true });
    await expectWhole(portal, names);
  });

  it('between the halves of a batch does not start the other half', async () => {
    const portal = await emulated({ [FILE]: contacts('a', 'b', 'c', 'd') }, { marker: 'off' });
    const io = testIo({ cwd: portal.cwd, env: { TOKEN: portal.emulator.token } });
    portal.fault({
      match: { method: 'POST', path: BATCH },
      nth: 1,
      before: () => io.stop(),
      respond: { status: 400, body: { category: 'VALIDATION_ERROR' } },
    });
    expect(await runCli(['apply', '--yes'], io)).toBe(130);
    expect(io.stdout()).toContain(
      'Apply interrupted: 1 done, 0 failed, 4 not started. Run plan to see what is left.',
    );
    expect(portal.written()).toHaveLength(2);
    await expectWhole(portal, ['a', 'b', 'c', 'd']);
  });
});
