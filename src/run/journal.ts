import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Json } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Result } from '../core/outcome.ts';
import type { Action } from '../core/plan.ts';
import type { Evidence } from './evidence.ts';

/** One line of the journal (JSON Lines): what a run did to a portal, before and after each write. */
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

export interface Journal {
  /** Appends one line; throws a JournalError when it cannot be written, so that nothing is sent that is not on record. */
  write(line: JournalLine): void;
}

export interface JournalOptions {
  readonly file: string;
  readonly run: string;
  readonly now: () => Date;
  /** Every line passes it: no token reaches the file. */
  readonly redact: (text: string) => string;
}

/** The journal cannot be read or written: a full disk, a missing permission. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
  declare readonly next: string;

  constructor(file: string, verb: 'read' | 'written', cause: unknown) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    super(`the journal ${file} cannot be ${verb} (${code})`, { cause });
    Object.assign(this, {
      next: 'make it a file that can be read and written, with room on its disk, or name another one with --journal',
    });
  }
}

/** Opens a journal for a run; throws a JournalError when that is impossible. */
export function openJournal({ file, run, now, redact }: JournalOptions): Journal {
  const append = (text: string) => {
    try {
      appendFileSync(file, text, { mode: 0o600 });
    } catch (error) {
      throw new JournalError(file, 'written', error);
    }
  };
  makeDirectoryOf(file);
  // a crash may have cut the last line: what follows must not be lost with it
  if (!/(^|\n)$/.test(textOf(file))) append('\n');
  return {
    write(line) {
      const { type, ...rest } = line;
      append(`${redact(JSON.stringify({ type, time: now().toISOString(), run, ...rest }))}\n`);
    },
  };
}

function makeDirectoryOf(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new JournalError(file, 'written', error);
  }
}

/** The lines of a journal that can be read: one that a crash cut is left out. Empty when there is no journal. Throws a JournalError. */
export function readJournal(file: string): JournalEntry[] {
  return textOf(file)
    .split('\n')
    .flatMap(line => parseLine(line) ?? []);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw new JournalError(file, 'read', error);
  }
}

function parseLine(line: string): JournalEntry | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    // nothing but this module writes the file; whatever else an object in it says, it is only evidence
    return isObject(entry as Json) && typeof (entry as { type?: unknown }).type === 'string'
      ? (entry as JournalEntry)
      : undefined;
  } catch {
    return undefined;
  }
}
