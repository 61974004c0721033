import { describe, expect, it } from 'vitest';
import type { PastRun } from '../../src/core/history.ts';
import { findRuns, newestFirst, runsOf, selectRuns, withCrashes } from '../../src/run/history.ts';
import { withMarker } from '../../src/run/history-marker.ts';
import type { JournalEntry } from '../../src/run/journal-entry.ts';

const TIER = 'property.contacts.tier';
const SCORE = 'property.contacts.score';

/** A line of a run, so many seconds after noon. */
function line<T extends Record<string, unknown>>(run: string, second: number, rest: T) {
  return { run, time: `2026-11-22T12:00:${String(second).padStart(2, '0')}.000Z`, ...rest };
}

function start(run: string, second: number, more: Partial<Extract<JournalEntry, { type: 'run' }>> = {}) {
  const facts = { type: 'run', portal: 'eu', portalId: 1, version: '0.1.0', configurationHash: 'h' } as const;
  return line(run, second, { ...facts, ...more });
}

function write(run: string, second: number, number: number, ...addresses: readonly string[]) {
  const facts = { type: 'write', says: 'create', endpoint: 'x', before: [], intends: [] } as const;
  return line(run, second, { ...facts, write: number, addresses });
}

function answer(
  run: string,
  second: number,
  number: number,
  more: { error?: string; ambiguous?: boolean } = {},
) {
  return line(run, second, {
    type: 'answer',
    write: number,
    status: 201,
    correlationId: 'c',
    ...more,
  } as const);
}

function result(
  run: string,
  second: number,
  address: string,
  status: 'done' | 'failed' | 'notStarted' = 'done',
) {
  return line(run, second, { type: 'result', address, action: 'create', status } as const);
}

function end(
  run: string,
  second: number,
  [done, failed, notStarted]: readonly number[],
  interrupted = false,
) {
  const counts = { done: done ?? 0, failed: failed ?? 0, notStarted: notStarted ?? 0 };
  return line(run, second, { type: 'end', ...counts, interrupted } as const);
}

/** The only run that lines tell of. */
function only(...entries: readonly JournalEntry[]): PastRun {
  const { runs } = runsOf(entries);
  expect(runs).toHaveLength(1);
  // there is one
  return runs[0] as PastRun;
}

describe('a run on record', () => {
  it('has what its lines say: who, from what, each thing and each request', () => {
    const commit = 'a'.repeat(40);
    expect(
      only(
        start('r1', 0, { commit, actor: 'octocat', dirty: true }),
        write('r1', 1, 1, TIER),
        answer('r1', 2, 1),
        result('r1', 3, TIER),
        end('r1', 4, [1, 0, 0]),
      ),
    ).toEqual({
      run: 'r1',
      portal: 'eu',
      portalId: 1,
      started: '2026-11-22T12:00:00.000Z',
      finished: '2026-11-22T12:00:04.000Z',
      version: '0.1.0',
      commit,
      dirty: true,
      actor: 'octocat',
      configurationHash: 'h',
      ending: 'done',
      counts: { done: 1, failed: 0, notStarted: 0 },
      changes: [{ address: TIER, action: 'create', status: 'done' }],
      writes: [
        {
          write: 1,
          addresses: [TIER],
          says: 'create',
          endpoint: 'x',
          outcome: 'accepted',
          status: 201,
          correlationId: 'c',
        },
      ],
      onlyInPortal: false,
      lastComplete: false,
    });
  });

  it.each([
    ['done', end('r1', 1, [2, 0, 0])],
    ['failed', end('r1', 1, [2, 1, 0])],
    ['failed', end('r1', 1, [0, 0, 1])],
    ['interrupted', end('r1', 1, [2, 0, 1], true)],
  ])('ended %s when its last line says so', (ending, last) => {
    expect(only(start('r1', 0), last).ending).toBe(ending);
  });

  it('without a last line is unfinished: what was done counts, what was sent is unknown', () => {
    const run = only(
      start('r1', 0),
      write('r1', 1, 1, TIER),
      write('r1', 1, 2, SCORE),
      answer('r1', 2, 1),
      result('r1', 3, TIER),
    );
    expect(run).toMatchObject({
      ending: 'unfinished',
      counts: { done: 1, failed: 0, notStarted: 0 },
      changes: [
        { address: TIER, status: 'done' },
        { address: SCORE, status: 'unknown' },
      ],
      writes: [{ outcome: 'accepted' }, { outcome: 'unknown' }],
    });
    expect(run).not.toHaveProperty('finished');
  });

  it('without a last line has crashed when its process is gone', () => {
    const { runs } = runsOf([start('r1', 0), start('r2', 0), start('r3', 0), end('r3', 1, [1, 0, 0])]);
    const seen = withCrashes(runs, run => run !== 'r2');
    expect(seen.map(({ run, ending }) => [run, ending])).toEqual([
      ['r1', 'crashed'],
      ['r2', 'unfinished'],
      ['r3', 'done'],
    ]);
  });

  it('tells requests that were refused from those that may have been carried out', () => {
    const { writes } = only(
      start('r1', 0),
      write('r1', 1, 1, TIER),
      write('r1', 1, 2, TIER),
      answer('r1', 2, 1, { error: 'no' }),
      answer('r1', 2, 2, { error: 'gone', ambiguous: true }),
    );
    expect(writes.map(({ outcome, error }) => ({ outcome, error }))).toEqual([
      { outcome: 'refused', error: 'no' },
      { outcome: 'unknown', error: 'gone' },
    ]);
  });

  it('keeps the last word on each thing, and why', () => {
    const late = { ...result('r1', 5, TIER), unsettled: true };
    const why = { ...result('r1', 3, SCORE, 'failed'), says: 'no' };
    expect(only(start('r1', 0), result('r1', 2, TIER), why, late).changes).toEqual([
      { address: TIER, action: 'create', status: 'done', unsettled: true },
      { address: SCORE, action: 'create', status: 'failed', says: 'no' },
    ]);
  });
});

describe('journals', () => {
  const first = [start('r1', 0), write('r1', 1, 1, TIER), answer('r1', 2, 1), result('r1', 3, TIER)];
  const whole = [...first, end('r1', 4, [1, 0, 0])];

  it('that overlap, such as copies kept by a CI, tell each line once, in any order', () => {
    const expected = runsOf(whole);
    expect(runsOf([...first, ...whole, ...first])).toEqual(expected);
    expect(runsOf([...whole].reverse())).toEqual(expected);
    expect(expected.runs).toMatchObject([{ ending: 'done', writes: [{}] }]);
  });

  it('tell the newest run first, by id where times are the same', () => {
    const { runs } = runsOf([start('b', 1), start('a', 1), start('c', 2), start('d', 0)]);
    expect(runs.map(({ run }) => run)).toEqual(['c', 'a', 'b', 'd']);
    expect(newestFirst([...runs].reverse())).toEqual(runs);
  });

  it('of runs that stand between each other are told apart', () => {
    const { runs } = runsOf([start('a', 0), start('b', 1), result('b', 2, TIER), result('a', 3, SCORE)]);
    expect(runs.map(({ run, changes }) => [run, changes.map(({ address }) => address)])).toEqual([
      ['b', [TIER]],
      ['a', [SCORE]],
    ]);
  });

  it('whose beginning is missing are counted, and told nothing of', () => {
    expect(runsOf([result('r0', 0, TIER), end('r0', 1, [1, 0, 0]), ...whole])).toEqual({
      ...runsOf(whole),
      orphans: 2,
    });
  });
});

describe('asking about some runs', () => {
  const { runs } = runsOf([
    start('aa1', 0),
    write('aa1', 1, 1, TIER),
    result('aa1', 1, TIER),
    result('aa1', 2, 'not an address'),
    start('aa2', 10),
    write('aa2', 11, 1, TIER, SCORE),
    result('aa2', 11, SCORE),
    start('b', 20),
  ]);
  const ids = (some: readonly PastRun[]) => some.map(({ run }) => run);

  it('since a moment takes those that started then or later', () => {
    expect(ids(selectRuns(runs, { since: '2026-11-22T12:00:10.000Z' }))).toEqual(['b', 'aa2']);
    expect(ids(selectRuns(runs, {}))).toEqual(['b', 'aa2', 'aa1']);
  });

  it('about addresses takes what concerns them, requests that were for others, too, among it', () => {
    const about = selectRuns(runs, { addresses: ['property.*.score'] });
    expect(about).toMatchObject([{ run: 'aa2', changes: [{ address: SCORE }], writes: [{ write: 1 }] }]);
    expect(selectRuns(runs, { addresses: [TIER] }).map(({ run, changes }) => [run, changes])).toEqual([
      ['aa2', [{ address: TIER, status: 'unknown' }]],
      ['aa1', [expect.objectContaining({ address: TIER, status: 'done' })]],
    ]);
    expect(selectRuns(runs, { addresses: ['pipeline.*'] })).toEqual([]);
  });

  it('by id takes the beginning of one, the whole of one that others begin with, or the last', () => {
    expect(ids(findRuns(runs, 'aa'))).toEqual(['aa2', 'aa1']);
    expect(ids(findRuns(runs, 'aa2'))).toEqual(['aa2']);
    expect(ids(findRuns([...runs, ...runsOf([start('aa', 30)]).runs], 'aa'))).toEqual(['aa']);
    expect(ids(findRuns(runs, 'last'))).toEqual(['b']);
    expect(findRuns([], 'last')).toEqual([]);
    expect(findRuns(runs, 'x')).toEqual([]);
  });
});

describe('what a portal remembers', () => {
  const commit = 'c'.repeat(40);
  const complete = { commit, hash: 'h', tool: '0.1.0', run: 'r1', finished: '2026-11-22T12:00:04Z' };
  const PORTAL = { portal: 'eu', portalId: 1 };
  const { runs } = runsOf([start('r1', 0), end('r1', 4, [1, 0, 0])]);

  it('says which run was the last complete one, and what its journal does not', () => {
    const last = { id: 'r1', commit, started: '2026-11-22T12:00:00Z', actor: 'octocat', url: 'https://ci/1' };
    expect(withMarker(runs, { portalId: 1, complete, run: last }, PORTAL)).toEqual([
      { ...runs[0], commit, actor: 'octocat', url: 'https://ci/1', lastComplete: true },
    ]);
  });

  it('brings runs whose journal is elsewhere', () => {
    const run = { id: 'r9', commit, started: '2026-11-22T13:00:00Z', actor: 'hubot' };
    const elsewhere = { portal: 'eu', portalId: 1, changes: [], writes: [], onlyInPortal: true };
    const both = withMarker([], { portalId: 1, complete, run }, PORTAL);
    expect(both).toEqual([
      {
        ...elsewhere,
        run: 'r9',
        commit,
        started: '2026-11-22T13:00:00.000Z',
        actor: 'hubot',
        ending: 'unfinished',
        lastComplete: false,
      },
      {
        ...elsewhere,
        run: 'r1',
        commit,
        configurationHash: 'h',
        version: '0.1.0',
        finished: '2026-11-22T12:00:04.000Z',
        ending: 'done',
        lastComplete: true,
      },
    ]);
    const ended = { ...run, finished: '2026-11-22T13:00:09Z' };
    expect(withMarker([], { portalId: 1, run: ended }, PORTAL)).toMatchObject([{ ending: 'ended' }]);
  });

  it('is one run when the last one was complete', () => {
    const run = { id: 'r1', started: '2026-11-22T12:00:00Z', finished: '2026-11-22T12:00:04Z' };
    const { commit: _, ...outsideOfGit } = complete;
    expect(withMarker([], { portalId: 1, complete: outsideOfGit, run }, PORTAL)).toMatchObject([
      {
        run: 'r1',
        started: '2026-11-22T12:00:00.000Z',
        version: '0.1.0',
        ending: 'done',
        lastComplete: true,
      },
    ]);
  });

  it('knows the end of a run whose journal was cut', () => {
    const cut = runsOf([start('r1', 0)]).runs;
    const run = { id: 'r1', started: '2026-11-22T12:00:00Z', finished: '2026-11-22T12:00:04Z' };
    expect(withMarker(cut, { portalId: 1, run }, PORTAL)).toMatchObject([
      { ending: 'ended', finished: '2026-11-22T12:00:04.000Z' },
    ]);
    expect(withMarker(cut, { portalId: 1, complete, run }, PORTAL)).toMatchObject([{ ending: 'done' }]);
    const failed = runsOf([start('r1', 0), end('r1', 4, [0, 1, 0])]).runs;
    expect(withMarker(failed, { portalId: 1, run }, PORTAL)).toMatchObject([{ ending: 'failed' }]);
  });

  it('says nothing when it came with a copy of another portal', () => {
    const run = { id: 'r9', started: '2026-11-22T13:00:00Z' };
    expect(withMarker(runs, { portalId: 2, complete, run }, PORTAL)).toBe(runs);
  });
});
