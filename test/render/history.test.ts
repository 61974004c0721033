import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/call.ts';
import type { History } from '../../src/core/history.ts';
import { historyJson } from '../../src/render/history-json.ts';
import { historyRunText } from '../../src/render/history-run-text.ts';
import { historyText } from '../../src/render/history-text.ts';
import { jsonText } from '../../src/render/json-text.ts';
import { unseen } from '../../src/render/safe.ts';
import { colourPaint, plainPaint } from '../../src/render/style.ts';
import { golden } from './golden.ts';
import { elsewhere, failedRun, hostileRun, mixedHistory, pastRun, pastRuns } from './history-fixtures.ts';

const paint = plainPaint;
const hostile = pastRuns([hostileRun], {
  portals: [{ portal: 'evil\u001b[2J', marker: 'unreadable', says: 'evil\u001b[2J' }],
});
const us = { portal: 'us', portalId: 2 };

function list(history: History, changes = false): string {
  return historyText(history, { paint, changes });
}

describe('history reads as the golden files', () => {
  it.each([
    ['history.txt', list(mixedHistory)],
    ['history.ansi.txt', historyText(mixedHistory, { paint: colourPaint, changes: false })],
    ['history-address.txt', list(pastRuns([failedRun, pastRun()]), true)],
    ['history-portals.txt', list(pastRuns([pastRun(), pastRun(us)], { portals: [] }))],
    ['history-run.txt', historyRunText(failedRun, { paint })],
    ['history-run.ansi.txt', historyRunText(failedRun, { paint: colourPaint })],
    ['history-hostile.txt', list(hostile, true) + historyRunText(hostileRun, { paint })],
    ['history.json', jsonText(historyJson(pastRuns([failedRun, elsewhere({})], { leftOut: 2 })))],
  ])('%s', (name, actual) => {
    expect(actual).toBe(golden(name, actual));
  });
});

describe('a list of runs', () => {
  it('has no column for what nobody knows', () => {
    expect(list(pastRuns([pastRun()]))).not.toMatch(/commit|by/);
  });

  it('says that nothing is on record, and where it was looked', () => {
    const nothing = { runs: [], total: 0 };
    expect(list(pastRuns([]))).toBe(
      'No apply is on record for portal eu (147893286). Read: .portalform/journal/eu.jsonl.\n',
    );
    expect(list({ ...mixedHistory, ...nothing, portals: [], journals: [] })).toBe('No apply is on record.\n');
    const journals = ['a', 'b', 'c', 'd', 'e'];
    expect(list({ ...mixedHistory, ...nothing, journals })).toContain(' Read: a, b, c and 2 more.\n');
  });

  it('names up to three portals', () => {
    const portals = ['a', 'b', 'c', 'd'].map(portal => ({ portal, marker: 'off' as const }));
    const title = (some: History['portals']) => list(pastRuns([pastRun()], { portals: some })).split('\n')[0];
    expect(title(portals.slice(0, 1))).toBe('History of portal a');
    expect(title(portals.slice(0, 3))).toBe('History of portals a, b, c');
    expect(title(portals)).toBe('History of 4 portals');
  });

  it('puts a run whose beginning nobody knows where it ended', () => {
    const finished = '2026-11-22T12:00:04.000Z';
    expect(list(pastRuns([elsewhere({ finished, lastComplete: true })]))).toContain('2026-11-22 12:00:04  ');
  });
});

describe('one run', () => {
  it.each([
    [pastRun(), 'Apply complete: 3 done.'],
    [pastRun({ ending: 'interrupted' }), 'Apply interrupted: 3 done.'],
    [pastRun({ ending: 'ended' }), 'Apply ended: 3 done.'],
    [pastRun({ ending: 'unfinished' }), 'No end on record: 3 done so far.'],
    [pastRun({ ending: 'crashed' }), 'No end on record: 3 done so far.'],
    [pastRun({ counts: { done: 0, failed: 0, notStarted: 0 } }), 'Apply complete: no changes.'],
    [elsewhere({ ending: 'done' }), 'What it did is in its journal.'],
  ])('ends with what became of it', (run, last) => {
    expect(historyRunText(run, { paint }).trimEnd().split('\n').at(-1)).toBe(last);
  });

  it('says what is special about it', () => {
    const text = historyRunText(
      elsewhere({ ending: 'unfinished', lastComplete: true, dirty: true, commit: 'c' }),
      {
        paint,
      },
    );
    expect(text).toContain('the last complete apply that the portal remembers');
    expect(text).toContain('its end is not on record: it was stopped from outside, or is still running');
    expect(historyRunText(pastRun({ ending: 'crashed' }), { paint })).toContain('and its process is gone');
    expect(text).toContain('known from the portal only, its journal is elsewhere');
    expect(text).toContain('commit:  c, with files that were not committed');
  });
});

describe('whatever a journal says', () => {
  it('nothing of it acts on a terminal, or begins a line of its own', () => {
    for (const text of [list(hostile, true), historyRunText(hostileRun, { paint })]) {
      expect(text.replaceAll('\n', '').match(unseen)).toBeNull();
      expect(text.split('\n').filter(line => line.startsWith('1 run: 1 done.'))).toEqual(
        text.startsWith('History') ? ['1 run: 1 done.'] : [],
      );
    }
  });
});

describe('the document', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/output/history.schema.json', import.meta.url), 'utf8'),
  );

  it('is as the published schema says, and has no key that it does not know', () => {
    const validate = new Ajv({ allErrors: true }).compile(closed(schema));
    for (const history of [mixedHistory, hostile, pastRuns([failedRun, elsewhere({})]), pastRuns([])]) {
      validate(JSON.parse(JSON.stringify(historyJson(history))));
      expect(validate.errors ?? []).toEqual([]);
    }
    expect(validate({ ...historyJson(mixedHistory), kind: 'plan' })).toBe(false);
  });

  it('may get newer keys', () => {
    expect(new Ajv().compile(schema)({ ...historyJson(mixedHistory), newer: true })).toBe(true);
  });
});

/** The schema with objects closed to keys they do not name. */
function closed(schema: unknown): JsonObject {
  return JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.type === 'object' && value.properties ? { additionalProperties: false, ...value } : value,
  );
}
