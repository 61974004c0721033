import type { Json } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Result } from '../core/outcome.ts';
import type { Action } from '../core/plan.ts';
import type { Evidence } from './evidence.ts';

/** One line of the journal (schemas/output/journal.schema.json): what a run did to a portal, before and after each write. */
export type JournalEntry =
  | {
      readonly type: 'run';
      readonly time: string;
      readonly run: string;
      readonly portal: string;
      readonly portalId: number;
      readonly version: string;
      readonly configurationHash: string;
      readonly actor?: string;
      readonly commit?: string;
      /** Files of portals were not as in that commit. */
      readonly dirty?: boolean;
      /** The process, and the machine it is on: to tell whether it still runs. */
      readonly pid?: number;
      readonly host?: string;
    }
  /** Written before the request is sent. `before` holds the bodies that it changes, `intends` what each address gets, as form JSON. */
  | {
      readonly type: 'write';
      readonly time: string;
      readonly run: string;
      readonly write: number;
      readonly addresses: readonly string[];
      readonly says: string;
      readonly endpoint: string;
      readonly before: readonly Json[];
      readonly intends: readonly Json[];
    }
  | {
      readonly type: 'answer';
      readonly time: string;
      readonly run: string;
      readonly write: number;
      readonly status?: number;
      readonly correlationId?: string;
      readonly error?: string;
      readonly ambiguous?: boolean;
    }
  /** What became of a change, and what of the thing is now ours. */
  | ({ readonly type: 'result'; readonly time: string; readonly run: string; readonly action: Action } & Pick<
      Result,
      'address' | 'status' | 'says' | 'unsettled'
    > &
      Evidence)
  | {
      readonly type: 'end';
      readonly time: string;
      readonly run: string;
      readonly done: number;
      readonly failed: number;
      readonly notStarted: number;
      readonly interrupted: boolean;
    };

type WithoutStamp<T> = T extends unknown ? Omit<T, 'time' | 'run'> : never;
export type JournalLine = WithoutStamp<JournalEntry>;

type Test = (value: Json | undefined) => boolean;

const text: Test = value => typeof value === 'string';
const whole: Test = value => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const flag: Test = value => typeof value === 'boolean';
/** As `Date.toISOString` writes it: such times compare as texts. */
const time: Test = value =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
const listOf =
  (test: Test): Test =>
  value =>
    Array.isArray(value) && value.every(test);
const anything: Test = value => value !== undefined;
const mapOf =
  (test: Test): Test =>
  value =>
    isObject(value) && Object.values(value).every(test);
const oneOf =
  (...words: readonly string[]): Test =>
  value =>
    words.some(word => word === value);
const maybe =
  (test: Test): Test =>
  value =>
    value === undefined || test(value);

const stamp = { time, run: text };

/** What a line of each type must have: the same as in journal.schema.json. Keys that newer versions add are let pass. */
const tests: Readonly<Record<JournalEntry['type'], Readonly<Record<string, Test>>>> = {
  run: {
    ...stamp,
    portal: text,
    portalId: whole,
    version: text,
    configurationHash: text,
    actor: maybe(text),
    commit: maybe(text),
    dirty: maybe(flag),
    pid: maybe(whole),
    host: maybe(text),
  },
  write: {
    ...stamp,
    write: whole,
    addresses: listOf(text),
    says: text,
    endpoint: text,
    before: listOf(anything),
    intends: listOf(anything),
  },
  answer: {
    ...stamp,
    write: whole,
    status: maybe(whole),
    correlationId: maybe(text),
    error: maybe(text),
    ambiguous: maybe(flag),
  },
  result: {
    ...stamp,
    address: text,
    action: oneOf('create', 'adopt', 'update', 'remove'),
    status: oneOf('done', 'failed', 'notStarted'),
    says: maybe(text),
    unsettled: maybe(flag),
    order: maybe(mapOf(listOf(text))),
    gone: maybe(listOf(listOf(text))),
  },
  end: { ...stamp, done: whole, failed: whole, notStarted: whole, interrupted: flag },
};

/** Whether JSON is a line of ours. Files get cut, and anybody can write one: nothing else is believed. */
export function isJournalEntry(line: Json): line is Json & JournalEntry {
  if (!isObject(line) || typeof line['type'] !== 'string' || !Object.hasOwn(tests, line['type']))
    return false;
  // it is one of its keys
  const wanted = tests[line['type'] as JournalEntry['type']];
  return Object.entries(wanted).every(([key, test]) =>
    test(Object.hasOwn(line, key) ? line[key] : undefined),
  );
}
