import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTACTS, contacts, emulated } from '../cli/emulated.ts';
import { apply, expectWhole, FILE, JOURNAL, journalOf } from './applying.ts';

describe('the journal', () => {
  it('that cannot be opened keeps everything from being sent', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') }, { marker: 'off' });
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
    const portal = await emulated({ [FILE]: contacts('tier') }, { marker: 'off' });
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
    const portal = await emulated({ [FILE]: contacts('tier', 'score') }, { marker: 'off' });
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
    const portal = await emulated({ [FILE]: contacts('tier', 'score') }, { marker: 'off' });
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
    const portal = await emulated({ [FILE]: contacts('tier') }, { marker: 'off' });
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

describe('a trace that breaks off', () => {
  it('is said once, and breaks no write', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') }, { marker: 'off' });
    const file = join(portal.cwd, 'trace.jsonl');
    const takeAway = () => {
      rmSync(file);
      mkdirSync(file);
    };
    portal.fault({ match: { method: 'POST', path: `${CONTACTS}/groups` }, before: takeAway });
    const { exit, stderr } = await apply(portal, '--trace-http', 'trace.jsonl', '--timeout', '30');
    expect(exit).toBe(0);
    expect(stderr.match(/warning: the trace .* cannot be written any more/g)).toHaveLength(1);
  });
});
