import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.ts';
import type { Json } from '../../src/core/call.ts';
import type { Fault } from '../../src/emulator/index.ts';
import { CONTACTS, contacts, type Emulated, emulated } from '../cli/emulated.ts';
import { testIo } from '../cli/test-io.ts';

const FILE = 'portals/eu/contacts.yaml';
const JOURNAL = '.portalform/journal/eu.jsonl';
const BATCH = `${CONTACTS}/batch/create`;
const NOTHING = /^No changes\. Portal eu \(\d+\) matches the configuration\.\n$/;

interface Summary {
  readonly summary: { readonly done: number; readonly failed: number; readonly notStarted: number };
  readonly results: readonly {
    readonly address: string;
    readonly status: string;
    readonly says?: string;
    readonly next?: string;
    readonly unsettled?: boolean;
    readonly respelled?: readonly unknown[];
  }[];
}

async function apply(portal: Emulated, ...more: readonly string[]) {
  const ran = await portal.cli('apply', '--yes', '--json', ...more);
  // the shape that the published schema describes
  return { ...ran, outcome: ran.json() as Summary };
}

/** The promise after every accident: run again, then nothing is left to do, and everything is there once. */
async function expectWhole(portal: Emulated, names: readonly string[]): Promise<void> {
  portal.emulator.faults.clear();
  expect((await portal.cli('apply', '--yes')).exit).toBe(0);
  expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  const { results } = await portal.byHand('GET', CONTACTS);
  // the shape of the emulator's answer
  const there = (results as readonly { name: string; hubspotDefined?: boolean }[])
    .filter(one => names.includes(one.name))
    .map(one => one.name);
  expect(there.sort()).toEqual([...names].sort());
}

function journalOf(portal: Emulated): { type: string; address?: string; status?: string; write?: number }[] {
  return (portal.files()[JOURNAL] ?? '')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
}

const gateway = { status: 502, body: '<html>bad gateway</html>' };

describe('a create whose outcome nobody knows is looked up, and sent again only when it is missing', () => {
  const accidents: readonly { name: string; fault: Omit<Fault, 'match'>; sent: number }[] = [
    { name: 'a 502 before it took effect', fault: { nth: 1, respond: gateway }, sent: 2 },
    { name: 'a connection dropped before', fault: { nth: 1, drop: 'before' }, sent: 2 },
    { name: 'a connection dropped after', fault: { nth: 1, drop: 'after' }, sent: 1 },
    { name: 'an answer that was cut', fault: { nth: 1, truncate: 10 }, sent: 1 },
    { name: 'an answer that is no JSON', fault: { nth: 1, contentType: 'text/html', truncate: 5 }, sent: 1 },
  ];

  it.each(accidents)('single, $name', async ({ fault, sent }) => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    portal.fault({ match: { method: 'POST', path: CONTACTS }, ...fault });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({ exit: 0, summary: { done: 2, failed: 0 } });
    expect(portal.written().filter(request => request === `POST ${CONTACTS}`)).toHaveLength(sent);
    await expectWhole(portal, ['tier']);
  });

  it.each(accidents)('batch, $name', async ({ fault, sent }) => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score', 'size') });
    portal.fault({ match: { method: 'POST', path: BATCH }, ...fault });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({ exit: 0, summary: { done: 4, failed: 0 } });
    expect(portal.written().filter(request => request === `POST ${BATCH}`)).toHaveLength(sent);
    await expectWhole(portal, ['tier', 'score', 'size']);
  });

  it('only what is missing is sent again', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score', 'size') });
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
      respond: gateway,
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
      const portal = await emulated({ [FILE]: contacts(...names) });
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
      const portal = await emulated({ [FILE]: contacts(...names) });
      portal.fault({ match: { method: 'POST', path: `${CONTACTS}*`, body: 'tier' }, respond: gateway });
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
      const portal = await emulated({ [FILE]: contacts(...names) });
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
    const portal = await emulated({ [FILE]: contacts('tier') });
    portal.fault({
      match: { method: 'POST', path: CONTACTS },
      respond: { status: 401, body: { category: 'EXPIRED_AUTHENTICATION' } },
    });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({ exit: 5, summary: { done: 1, failed: 1 } });
    await expectWhole(portal, ['tier']);
  });
});

describe('a batch', () => {
  it('of which one is refused makes the others', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score', 'size') });
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
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
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
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
    portal.fault({ match: { method: 'POST', path: BATCH }, respond: { status: 201, body: { results: [] } } });
    portal.fault({ match: { method: 'POST', path: CONTACTS }, respond: { status: 201, body: {} } });
    const { exit, outcome } = await apply(portal);
    expect(exit).toBe(5);
    expect(outcome.results.filter(result => result.status === 'failed').map(result => result.says)).toEqual(
      Array(2).fill('HubSpot answered without naming it, and does not have it'),
    );
    await expectWhole(portal, ['tier', 'score']);
  });

  it('that is refused as a whole is halved until the culprit stands alone', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'wrong'];
    const portal = await emulated({ [FILE]: contacts(...names) });
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
    const portal = await emulated({ [FILE]: contacts('a', 'b', 'c', 'd') });
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
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
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
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
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

describe('a token that ends in the middle', () => {
  it('ends the run: the rest is not started', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
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
    const portal = await emulated({ [FILE]: contacts('a', 'b', 'c', 'd') });
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
    const portal = await emulated({ [FILE]: contacts(...names) });
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
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
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

/** Between our write and our reading back, HubSpot makes something else of it. */
function spelledOtherwise(body: Json): Fault {
  return {
    match: { method: 'GET', path: CONTACTS },
    nth: 1,
    edits: [{ method: 'PATCH', path: `${CONTACTS}/tier`, body }],
  };
}

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
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
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

describe('the journal', () => {
  it('that cannot be opened keeps everything from being sent', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    portal.write({ 'file.txt': '' });
    mkdirSync(join(portal.cwd, 'directory'));
    for (const [journal, says] of [
      ['directory', 'cannot be read (EISDIR)'],
      ['file.txt/eu.jsonl', 'cannot be read (ENOTDIR)'],
    ] as const) {
      const { exit, stderr, json } = await portal.cli('apply', '--yes', '--json', '--journal', journal);
      expect(exit).toBe(1);
      expect(json()).toMatchObject({ kind: 'error', error: { code: 'PF5005' } });
      expect(stderr).toContain(says);
    }
    expect(portal.written()).toEqual([]);
  });

  it('that cannot be begun keeps everything from being sent', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    // links that lead nowhere: nothing to read, and no place to write
    symlinkSync(join(portal.cwd, 'no/such/file'), join(portal.cwd, 'link.jsonl'));
    symlinkSync(join(portal.cwd, 'no/such/directory'), join(portal.cwd, 'link'));
    for (const journal of ['link.jsonl', 'link/eu.jsonl']) {
      const { exit, stderr } = await portal.cli('apply', '--yes', '--journal', journal);
      expect(exit).toBe(1);
      expect(stderr).toContain(`error[PF5005]: the journal ${join(portal.cwd, journal)} cannot be written (`);
    }
    expect(portal.written()).toEqual([]);
  });

  it('that breaks off in the middle ends the run: nothing is sent that is not on record', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
    const file = join(portal.cwd, JOURNAL);
    let lines = '';
    const takeAway = () => {
      lines = readFileSync(file, 'utf8');
      rmSync(file);
      mkdirSync(file);
    };
    portal.fault({ match: { method: 'POST', path: `${CONTACTS}/groups` }, before: takeAway });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({
      exit: 5,
      summary: { done: 1, failed: 0, notStarted: 2 },
    });
    expect(outcome.results.at(-1)?.says).toContain('cannot be written (EISDIR)');
    expect(portal.written()).toEqual([`POST ${CONTACTS}/groups`]);
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).type),
    ).toEqual(['run', 'write']);
    rmSync(file, { recursive: true });
    await expectWhole(portal, ['tier', 'score']);
  });

  it('has a line before and after each write, and what became of each change', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
    await apply(portal);
    expect(journalOf(portal).map(entry => entry.type)).toEqual([
      'run',
      'write',
      'answer',
      'result',
      'write',
      'answer',
      'result',
      'result',
      'end',
    ]);
  });

  it('explains a write whose end was lost: what is there is our own half-done work', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    await apply(portal);
    const lines = (portal.files()[JOURNAL] ?? '').split('\n');
    const upToWrite = lines.slice(0, 1 + lines.findLastIndex(line => line.includes('"type":"write"')));
    portal.write({
      [JOURNAL]: `${upToWrite.join('\n')}\n{"type":"ans`,
      [FILE]: contacts('tier').replace('Label of', 'New label of'),
    });
    const { exit, outcome } = await apply(portal);
    expect({ exit, summary: outcome.summary }).toMatchObject({ exit: 0, summary: { done: 1 } });
    portal.write({ [FILE]: contacts('tier').replace('Label of', 'Newer label of') });
    expect(await apply(portal)).toMatchObject({ exit: 0, outcome: { summary: { done: 1 } } });
  });
});

describe('stopping', () => {
  it('finishes what is under way, starts nothing new, and ends with 130', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `p${index}`);
    const portal = await emulated({ [FILE]: contacts(...names) });
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
    const portal = await emulated({ [FILE]: contacts('a', 'b', 'c', 'd') });
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
