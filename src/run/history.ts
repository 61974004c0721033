import { createMatcher, parseAddress } from '../core/address.ts';
import { type Ending, type PastChange, type PastRun, type PastWrite, timeOf } from '../core/history.ts';
import type { JournalEntry } from './journal-entry.ts';

type EntryOf<T extends JournalEntry['type']> = Extract<JournalEntry, { type: T }>;

export interface Recorded {
  /** Newest first. */
  readonly runs: readonly PastRun[];
  /** How many lines belong to runs whose first line is missing. */
  readonly orphans: number;
}

/**
 * The runs that journals tell of. Lines may come from several files, in any order, and more than once: copies that a CI
 * keeps from run to run hold the same lines again.
 */
export function runsOf(entries: readonly JournalEntry[]): Recorded {
  const lines = new Map(entries.map(entry => [JSON.stringify(entry), entry]));
  const byRun = new Map<string, JournalEntry[]>();
  for (const entry of lines.values()) {
    const run = byRun.get(entry.run);
    if (run) run.push(entry);
    else byRun.set(entry.run, [entry]);
  }
  const runs: PastRun[] = [];
  let orphans = 0;
  for (const group of byRun.values()) {
    const inTime = group.toSorted((a, b) => byText(a.time, b.time));
    const [start] = ofType(inTime, 'run');
    if (start) runs.push(runOf(start, inTime));
    else orphans += group.length;
  }
  return { runs: newestFirst(runs), orphans };
}

export function newestFirst(runs: readonly PastRun[]): readonly PastRun[] {
  return runs.toSorted((a, b) => byText(timeOf(b), timeOf(a)) || byText(a.run, b.run));
}

/** Runs without an end, with what this machine knows of their processes. */
export function withCrashes(runs: readonly PastRun[], isGone: (run: string) => boolean): readonly PastRun[] {
  return runs.map(run =>
    run.ending === 'unfinished' && isGone(run.run) ? { ...run, ending: 'crashed' } : run,
  );
}

export interface Selection {
  /** Only runs that started then or later: ISO 8601 in UTC. */
  readonly since?: string;
  /** Only what happened to addresses that one of these patterns matches. */
  readonly addresses?: readonly string[];
}

/** The runs that somebody asks about; with addresses, what of each run concerns them. */
export function selectRuns(runs: readonly PastRun[], { since, addresses }: Selection): readonly PastRun[] {
  const recent = runs.filter(run => since === undefined || timeOf(run) >= since);
  if (addresses === undefined) return recent;
  const matches = matcherOf(addresses);
  return recent.flatMap(run => {
    const changes = run.changes.filter(change => matches(change.address));
    const writes = run.writes.filter(write => write.addresses.some(matches));
    return changes.length > 0 ? [{ ...run, changes, writes }] : [];
  });
}

/** The runs whose id begins so; `last` is the newest. */
export function findRuns(runs: readonly PastRun[], id: string): readonly PastRun[] {
  if (id === 'last') return runs.slice(0, 1);
  const exact = runs.filter(({ run }) => run === id);
  return exact.length > 0 ? exact : runs.filter(({ run }) => run.startsWith(id));
}

function matcherOf(patterns: readonly string[]): (address: string) => boolean {
  const matches = createMatcher(patterns);
  return text => {
    const address = parseAddress(text);
    return address !== undefined && matches(address);
  };
}

function runOf(start: EntryOf<'run'>, entries: readonly JournalEntry[]): PastRun {
  const { run, portal, portalId, time, version, configurationHash, actor, commit, dirty } = start;
  const [end] = ofType(entries, 'end');
  const writes = writesOf(entries);
  const changes = changesOf(ofType(entries, 'result'), writes);
  const count = (status: PastChange['status']) => changes.filter(change => change.status === status).length;
  const counts = end
    ? { done: end.done, failed: end.failed, notStarted: end.notStarted }
    : { done: count('done'), failed: count('failed'), notStarted: count('notStarted') };
  return {
    run,
    portal,
    portalId,
    started: time,
    ...(end && { finished: end.time }),
    version,
    ...(commit !== undefined && { commit }),
    ...(dirty && { dirty }),
    ...(actor !== undefined && { actor }),
    configurationHash,
    ending: endingOf(end),
    counts,
    changes,
    writes,
    onlyInPortal: false,
    lastComplete: false,
  };
}

function endingOf(end: EntryOf<'end'> | undefined): Ending {
  if (!end) return 'unfinished';
  if (end.interrupted) return 'interrupted';
  return end.failed + end.notStarted > 0 ? 'failed' : 'done';
}

function writesOf(entries: readonly JournalEntry[]): readonly PastWrite[] {
  const answers = new Map(ofType(entries, 'answer').map(answer => [answer.write, answer]));
  return ofType(entries, 'write').map(({ write, addresses, says, endpoint }) => ({
    write,
    addresses,
    says,
    endpoint,
    ...answered(answers.get(write)),
  }));
}

function answered(answer: EntryOf<'answer'> | undefined): Pick<PastWrite, 'outcome'> & Partial<PastWrite> {
  if (!answer) return { outcome: 'unknown' };
  const { status, correlationId, error, ambiguous } = answer;
  return {
    outcome: ambiguous ? 'unknown' : error === undefined ? 'accepted' : 'refused',
    ...(status !== undefined && { status }),
    ...(correlationId !== undefined && { correlationId }),
    ...(error !== undefined && { error }),
  };
}

/** What became of each thing, in the order in which that came out; what was sent and has no result comes last. */
function changesOf(results: readonly EntryOf<'result'>[], writes: readonly PastWrite[]): PastChange[] {
  const changes = new Map<string, PastChange>();
  for (const { address, action, status, says, unsettled } of results) {
    changes.set(address, {
      address,
      action,
      status,
      ...(says !== undefined && { says }),
      ...(unsettled && { unsettled }),
    });
  }
  for (const address of writes.flatMap(write => write.addresses))
    if (!changes.has(address)) changes.set(address, { address, status: 'unknown' });
  return [...changes.values()];
}

function ofType<T extends JournalEntry['type']>(entries: readonly JournalEntry[], type: T): EntryOf<T>[] {
  return entries.filter((entry): entry is EntryOf<T> => entry.type === type);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
