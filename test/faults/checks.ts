import { expect } from 'vitest';
import { endpoints } from '../../src/portal/endpoints.ts';
import type { JournalEntry } from '../../src/run/journal-entry.ts';
import { disk } from './disk.ts';
import type { Told } from './faults.ts';
import type { PortalState } from './portal-state.ts';
import { type Recording, writeAt } from './recording.ts';
import type { Ran, World } from './world.ts';

interface Result {
  readonly stepsDone?: readonly string[];
  readonly address: string;
  readonly status: 'done' | 'failed' | 'notStarted';
  readonly says?: string;
  readonly next?: string;
}

/** As schemas/output/outcome.schema.json describes it. */
interface Outcome {
  readonly kind: string;
  readonly summary: { readonly done: number; readonly failed: number; readonly notStarted: number };
  readonly interrupted: boolean;
  readonly ended?: string;
  readonly results: readonly Result[];
  readonly marker?: { readonly is: string; readonly says?: string };
}

function outcomeOf({ stdout }: Ran): Outcome {
  return JSON.parse(stdout);
}

/** Of two that need each other one is begun, and completed when the other is there. */
const BEGUN = /^it was begun, and needs /;
const NEEDS = /^it (was begun, and )?needs .*, which was not done$/;

/** Whether a run said what had happened, what to do about it, and ended with the exit code that goes with it. */
export function expectTold(ran: Ran, told: Told): void {
  if (told.is === 'killed') return void expect(ran.exit).toBe('killed');
  if (told.is === 'nothing') {
    expect(ran.exit, ran.stdout).toBe(1);
    expect(ran.stderr).toMatch(told.says);
    expect(ran.stderr).toMatch(/\n {2}help: \S/);
    return;
  }
  const outcome = outcomeOf(ran);
  const { summary, results, marker, interrupted } = outcome;
  expect({ exit: ran.exit, interrupted }).toEqual({
    exit: exitOf(outcome),
    interrupted: told.is === 'interrupted',
  });
  if (told.is === 'any') return void (ran.exit === 0 || expectWaysOn(ran));
  const undone = results.filter(({ status }) => status !== 'done');
  const isWaiting = ({ status, says = '', stepsDone, next }: Result) =>
    status === 'notStarted' || BEGUN.test(says) || (stepsDone && next === 'run plan again');
  const bad = undone.filter(result => !isWaiting(result));
  const waiting = undone.filter(isWaiting);
  if (told.is === 'failed' || told.is === 'ended') {
    expect(bad.length).toBeGreaterThan(0);
    for (const { says, next } of bad) {
      expect(says).toMatch(told.says);
      expect(next).toMatch(told.next);
    }
    for (const { says } of waiting) expect(says).toMatch(told.is === 'failed' ? NEEDS : told.says);
    if (told.is === 'failed' && told.only) expect(bad.map(({ address }) => address)).toEqual(told.only);
    // the marker may meet the same
    expect(marker?.is).toMatch(/^(incomplete|unknown)$/);
    expect(summary.failed + summary.notStarted).toBeGreaterThan(0);
    return;
  }
  if (told.is === 'stopped') {
    for (const { says } of [...bad, ...waiting]) expect(says).toMatch(told.says);
    return void expect(ran.stdout + ran.stderr).toMatch(told.says);
  }
  expect(bad).toEqual([]);
  if (told.is === 'interrupted') {
    for (const { says, next } of waiting) {
      expect(says).toBe('the run was stopped');
      expect(next).toBe('run plan again');
    }
    return void expect(ran.stderr).toContain(
      'Stopping: what is under way is finished, nothing new is started.',
    );
  }
  expect(waiting).toEqual([]);
  if (told.is === 'whole') return void expect(marker).toMatchObject({ is: 'complete' });
  expect(marker?.is).toBe('unknown');
  if (told.is === 'unlocked') return void expect(ran.stderr).toMatch(told.warns);
  expect(marker?.says).toMatch(told.says);
  expect(marker?.says).toContain('for 30 minutes the next apply needs --take-over-run');
}

function exitOf({ results, interrupted, ended }: Outcome): number {
  if (interrupted) return 130;
  if (ended === undefined && results.every(({ status }) => status === 'done')) return 0;
  return results.some(({ status, stepsDone }) => status === 'done' || stepsDone) ? 5 : 1;
}

/** Addresses that a run says it is done with. */
export function doneIn(journal: readonly JournalEntry[]): readonly string[] {
  return journal.flatMap(entry =>
    entry.type === 'result' && entry.status === 'done' ? [entry.address] : [],
  );
}

/** Addresses that a run has written to. */
export function writtenIn(journal: readonly JournalEntry[]): readonly string[] {
  return journal.flatMap(entry => (entry.type === 'write' ? entry.addresses : []));
}

/** Whether the journal says what HubSpot's side saw: every write, and no success that was none. */
export function expectTrueJournal(world: World, { journal, exit, stdout }: Ran): void {
  const wasFull = disk.full;
  const answers = new Map(
    journal.flatMap(entry => (entry.type === 'answer' ? [[entry.write, entry] as const] : [])),
  );
  const log = world.emulator.requests();
  for (const endpoint of Object.keys(endpoints)) {
    const seen = log.filter(({ method, path }) => writeAt(method, path.split('?')[0] ?? '') === endpoint);
    const lines = journal.flatMap(entry =>
      entry.type === 'write' && entry.endpoint === endpoint ? [entry] : [],
    );
    const paths = new Set(seen.map(({ path }) => path));
    expect(lines.length, `${endpoint} on record`).toBeGreaterThanOrEqual(paths.size);
    const successes = lines.filter(({ write }) => isSuccess(answers.get(write)?.status));
    expect(seen.filter(({ status }) => isSuccess(status) || status === 0).length).toBeGreaterThanOrEqual(
      successes.length,
    );
    // whatever was carried out and whose answer came is on record as such, and nothing that was refused is
    const refused = seen.filter(({ status }) => status >= 400).length;
    expect(successes.length).toBeLessThanOrEqual(seen.length - (refused === seen.length ? refused : 0));
  }
  const end = journal.find(entry => entry.type === 'end');
  if (exit === 'killed' || wasFull || end?.type !== 'end') return;
  const { summary, interrupted } = outcomeOf({ exit, stdout, stderr: '', journal });
  const { done, failed, notStarted } = summary;
  expect(end).toMatchObject({ done, failed, notStarted, interrupted });
  for (const entry of journal)
    if (entry.type === 'write') expect(answers.has(entry.write), `answer to ${entry.says}`).toBe(true);
}

function isSuccess(status: number | undefined): boolean {
  return status !== undefined && status >= 200 && status < 300;
}

/** Whatever was not done says why, and what to do. */
export function expectWaysOn(ran: Ran): void {
  const undone = outcomeOf(ran).results.filter(({ status }) => status !== 'done');
  expect(undone.length).toBeGreaterThan(0);
  for (const { says, next } of undone)
    expect([says, next]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
}

const isTheirs = ([key]: readonly [string, string]): boolean => /their/i.test(key);
/** Where a thing stands among others is not its own business. */
const placeless = ([key, line]: readonly [string, string]): [string, string] => [
  key,
  line.replace(/,"index":\d+/, ''),
];

export function theirsIn(state: PortalState): PortalState {
  return Object.fromEntries(Object.entries(state).filter(isTheirs).map(placeless));
}

export function withoutTheirs(state: PortalState): PortalState {
  return Object.fromEntries(
    Object.entries(state)
      .filter(entry => !isTheirs(entry))
      .map(placeless),
  );
}

/** What is switched on works on people: it is as it was, or as it is to be, and nothing in between. */
export function expectNoneHalf(
  state: PortalState,
  { before, after }: Pick<Recording, 'before' | 'after'>,
): void {
  const on = Object.keys(state).filter(key => state[key]?.includes('"isEnabled":true'));
  for (const workflow of on)
    expect([partsOf(workflow, before), partsOf(workflow, after)]).toContainEqual(partsOf(workflow, state));
}

function partsOf(workflow: string, state: PortalState): PortalState {
  return Object.fromEntries(
    Object.entries(state).filter(([key]) => key === workflow || key.startsWith(`${workflow} > `)),
  );
}

/** How many requests that write HubSpot's side has seen. */
export function writesIn({ emulator }: World): number {
  return emulator.requests().filter(({ method, path }) => writeAt(method, path.split('?')[0] ?? '')).length;
}
