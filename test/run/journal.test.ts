import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Form, FormMap } from '../../src/core/form.ts';
import type { Change, Unit } from '../../src/core/plan.ts';
import { evidenceOf, takeIn } from '../../src/run/evidence.ts';
import {
  type JournalEntry,
  JournalError,
  type JournalLine,
  openJournal,
  readJournal,
} from '../../src/run/journal.ts';
import { baseFromJournal } from '../../src/run/journal-base.ts';
import { makeDirectory } from '../cli/test-workspace.ts';

const END: JournalLine = { type: 'end', done: 1, failed: 0, notStarted: 0, interrupted: false };

function open(file: string, redact = (text: string) => text) {
  return openJournal({ file, run: 'r1', now: () => new Date('2026-11-22T12:00:00Z'), redact });
}

describe('a journal', () => {
  it('is made with its directory, for its owner only, a line an entry', () => {
    const file = join(makeDirectory(), 'a/b/eu.jsonl');
    const journal = open(file);
    journal.write(END);
    journal.write(END);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const line = {
      type: 'end',
      time: '2026-11-22T12:00:00.000Z',
      run: 'r1',
      done: 1,
      failed: 0,
      notStarted: 0,
      interrupted: false,
    };
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(line)}\n`.repeat(2));
    expect(readJournal(file)).toEqual([line, line]);
  });

  it('lets every line pass what hides tokens', () => {
    const file = join(makeDirectory(), 'eu.jsonl');
    const journal = open(file, text => text.replaceAll('secret', '***'));
    journal.write({ type: 'answer', write: 1, error: 'the secret is out' });
    expect(readFileSync(file, 'utf8')).toContain('the *** is out');
  });

  it('that was cut loses the cut line, and not the next one', () => {
    const whole = JSON.stringify({ ...END, time: '2026-11-22T12:00:00.000Z', run: 'r0' });
    const file = join(makeDirectory({ 'eu.jsonl': `${whole}\n{"type":"wri` }), 'eu.jsonl');
    open(file).write(END);
    expect(readJournal(file)).toMatchObject([
      { type: 'end', run: 'r0' },
      { type: 'end', run: 'r1' },
    ]);
  });

  it('is empty when there is none, and skips lines that are none of ours', () => {
    const directory = makeDirectory({ 'eu.jsonl': 'null\n5\n"x"\n[]\n{"a":1}\n{"type":7}\n\n' });
    expect(readJournal(join(directory, 'nothing.jsonl'))).toEqual([]);
    expect(readJournal(join(directory, 'eu.jsonl'))).toEqual([]);
    writeFileSync(join(directory, 'empty.jsonl'), '');
    open(join(directory, 'empty.jsonl')).write(END);
    expect(readJournal(join(directory, 'empty.jsonl'))).toHaveLength(1);
  });

  it('says why it cannot be used, and what to do', () => {
    const directory = makeDirectory();
    expect(() => readJournal(directory)).toThrow(JournalError);
    expect(new JournalError('eu.jsonl', 'written', 'no idea')).toMatchObject({
      message: 'the journal eu.jsonl cannot be written (no idea)',
      next: expect.stringContaining('--journal'),
    });
    expect(new JournalError('eu.jsonl', 'read', new Error('odd')).message).toBe(
      'the journal eu.jsonl cannot be read (Error: odd)',
    );
  });
});

const ADDRESS = 'property.contacts.size';

function map(entries: Readonly<Record<string, Form>>): FormMap {
  return new Map(Object.entries(entries));
}

function change(units: readonly Partial<Unit>[], desired?: FormMap): Change {
  return {
    address: ADDRESS,
    kind: 'property',
    scope: 'contacts',
    key: 'size',
    action: 'update',
    units: units.map(unit => ({ path: ['label'], is: 'field', origin: 'config', ...unit })),
    ...(desired && { desired }),
    risks: [],
    dependsOn: [],
    steps: [],
    fingerprint: '',
  };
}

describe('evidence', () => {
  it('is what was written, the order of collections, and what went away', () => {
    const s = map({ label: 'S' });
    const desired = map({ label: 'Size', options: map({ m: map({ label: 'M' }), s }) });
    const units: Partial<Unit>[] = [
      { after: 'Size' },
      { path: ['options', 's'], is: 'child', after: s },
      { path: ['options', 'xl'], is: 'child', before: map({ label: 'XL' }) },
    ];
    expect(evidenceOf(change(units, desired), change([...units, {}]))).toEqual({
      wrote: { label: 'Size', options: { s: { label: 'S' } } },
      order: { options: ['m', 's'] },
      gone: [['options', 'xl']],
    });
    expect(evidenceOf(change([{ path: ['options'], is: 'order', after: ['m', 's'] }]), change([]))).toEqual({
      wrote: {},
    });
    expect(evidenceOf(change([{ after: 'Size' }]), change([]))).toEqual({ wrote: { label: 'Size' } });
  });

  it('is the whole thing as declared, where nothing of the change was held', () => {
    const desired = map({ label: 'Size', options: map({ m: map({ label: 'M' }), s: map({ label: 'S' }) }) });
    const whole = change([{ after: 'Size' }], desired);
    expect(evidenceOf(whole, whole)).toEqual({
      is: { label: 'Size', options: { m: { label: 'M' }, s: { label: 'S' } } },
    });
    expect(takeIn(map({ label: 'Old', hidden: true }), evidenceOf(whole, whole))).toEqual(desired);
  });

  it('lies over what was known', () => {
    const known = map({
      label: 'Old',
      options: map({
        s: map({ label: 'S', hidden: true }),
        m: map({ label: 'M' }),
        xl: map({ label: 'XL' }),
      }),
    });
    const taken = takeIn(known, {
      wrote: { label: 'Size', options: { s: { label: 'Small' } } },
      order: { options: ['m', 'gone', 's'], nothing: ['a'] },
      gone: [['options', 'xl'], ['nothing', 'a'], ['label']],
    });
    expect(taken).toEqual(
      map({ options: map({ m: map({ label: 'M' }), s: map({ label: 'Small', hidden: true }) }) }),
    );
    expect([...(taken.get('options') as FormMap).keys()]).toEqual(['m', 's']);
    expect(takeIn(undefined, {})).toEqual(new Map());
    expect(takeIn(undefined, { wrote: 'odd' })).toEqual(new Map());
  });
});

describe('what the journal shows to be ours', () => {
  const stamp = { time: '2026-11-22T12:00:00.000Z', run: 'r1' };
  const begin: JournalEntry = {
    ...stamp,
    type: 'run',
    portal: 'eu',
    portalId: 1,
    version: '0',
    configurationHash: '',
  };
  const write: JournalEntry = {
    ...stamp,
    type: 'write',
    write: 1,
    addresses: [ADDRESS, 'property.contacts.odd'],
    says: 'create',
    endpoint: 'x',
    before: [],
    intends: [{ label: 'Size' }],
  };
  const result: JournalEntry = {
    ...stamp,
    type: 'result',
    address: ADDRESS,
    action: 'create',
    status: 'done',
    wrote: { label: 'Size' },
  };
  const base = (...entries: readonly JournalEntry[]) => baseFromJournal([begin, ...entries], 1);
  const form = map({ label: 'Size' });

  it('is what was done, in this portal', () => {
    expect(base(result).forms).toEqual(new Map([[ADDRESS, form]]));
    expect(baseFromJournal([begin, result], 2).forms.size).toBe(0);
    expect(base({ ...result, status: 'failed' }).forms.size).toBe(0);
    expect(base(result, { ...result, action: 'remove' }).forms.size).toBe(0);
  });

  it('and what may have been done, as an attempt', () => {
    const answer: JournalEntry = { ...stamp, type: 'answer', write: 1, status: 502, ambiguous: true };
    const attempt = [new Map([[ADDRESS, form]])];
    expect(base(write).attempted).toEqual(attempt);
    expect(base(write, answer).attempted).toEqual(attempt);
    expect(base(write, { ...answer, ambiguous: false }).attempted).toEqual([]);
    expect(base(write, answer, result)).toMatchObject({ forms: new Map([[ADDRESS, form]]), attempted: [] });
  });

  it('and what was done of a change that ended before it was whole', () => {
    const answer: JournalEntry = { ...stamp, type: 'answer', write: 1, status: 201 };
    const attempt = [new Map([[ADDRESS, form]])];
    expect(base(write, answer).attempted).toEqual(attempt);
    const failed: JournalEntry = {
      ...stamp,
      type: 'result',
      address: ADDRESS,
      action: 'create',
      status: 'failed',
    };
    expect(base(write, answer, failed).attempted).toEqual(attempt);
    expect(base(write, answer, failed, result).attempted).toEqual([]);
    const many: JournalEntry = { ...write, intends: [{ label: 'Size' }, { label: 'Odd' }] };
    // of several in one call each has a result of its own
    expect(base(many, answer).attempted).toEqual([]);
  });
});
