import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Json } from '../core/call.ts';
import type { Result } from '../core/outcome.ts';
import type { Action } from '../core/plan.ts';

/** One line of the journal (JSON Lines): what a run did to a portal, before and after each write. */
export type JournalEntry =
  | { readonly type: 'run'; readonly time: string; readonly run: string; readonly portal: string; readonly portalId: number; readonly version: string; readonly configurationHash: string; readonly actor?: string; readonly commit?: string }
  /** Written before the request is sent. `before` holds the bodies that it changes. */
  | { readonly type: 'write'; readonly time: string; readonly run: string; readonly write: number; readonly addresses: readonly string[]; readonly says: string; readonly endpoint: string; readonly before: readonly Json[] }
  | { readonly type: 'answer'; readonly time: string; readonly run: string; readonly write: number; readonly status?: number; readonly correlationId?: string; readonly error?: string; readonly ambiguous?: boolean }
  /** What became of a change. `wrote` is what of the form is now ours, as form JSON. */
  | ({ readonly type: 'result'; readonly time: string; readonly run: string; readonly action: Action; readonly wrote?: Json } & Pick<Result, 'address' | 'status' | 'says'>)
  | { readonly type: 'end'; readonly time: string; readonly run: string; readonly done: number; readonly failed: number; readonly notStarted: number; readonly interrupted: boolean };

type WithoutStamp<T> = T extends unknown ? Omit<T, 'time' | 'run'> : never;
export type JournalLine = WithoutStamp<JournalEntry>;

export interface Journal {
  /** Appends one line; throws when it cannot be written, so that nothing is sent that is not on record. */
  write(line: JournalLine): void;
}

export interface JournalOptions {
  readonly file: string;
  readonly run: string;
  readonly now: () => Date;
  /** Every line passes it: no token reaches the file. */
  readonly redact: (text: string) => string;
}

export function openJournal({ file, run, now, redact }: JournalOptions): Journal {
  mkdirSync(dirname(file), { recursive: true });
  return {
    write(line) {
      const { type, ...rest } = line;
      appendFileSync(file, `${redact(JSON.stringify({ type, time: now().toISOString(), run, ...rest }))}\n`, { mode: 0o600 });
    },
  };
}

/** The lines of a journal that can be read: a line cut by a crash is left out. Empty when there is no journal. */
export function readJournal(file: string): JournalEntry[] {
  return textOf(file).split('\n').flatMap(line => parseLine(line) ?? []);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function parseLine(line: string): JournalEntry | undefined {
  try {
    return JSON.parse(line) as JournalEntry;
  } catch {
    return undefined;
  }
}
