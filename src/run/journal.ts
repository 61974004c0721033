import {
  appendFileSync,
  closeSync,
  fdatasyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Json } from '../core/call.ts';
import { isJournalEntry, type JournalEntry, type JournalLine } from './journal-entry.ts';
import { withoutSecrets } from './journal-secrets.ts';

export type { JournalEntry, JournalLine } from './journal-entry.ts';

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
  makeDirectoryOf(file);
  // a crash, or a full disk, may have cut the last line: what follows must not be lost with it
  let cut = !/(^|\n)$/.test(textOf(file));
  return {
    write(line) {
      const { type, ...rest } = line;
      const stamped: Json = { type, time: now().toISOString(), run, ...rest };
      const text = `${cut ? '\n' : ''}${JSON.stringify(withoutSecrets(stamped, redact))}\n`;
      cut = true;
      append(file, text, settlesBefore.has(type));
      cut = false;
    },
  };
}

/**
 * Lines that are on the disk, not only on their way to it, before anything is sent: what they announce is on record
 * even when the power fails. An answer or a result that is lost then only leaves an attempt, which the next plan explains.
 */
const settlesBefore: ReadonlySet<JournalLine['type']> = new Set(['run', 'write']);

/**
 * A line is one write to a file that is open for appending: the system puts it at the end as a whole, also when several
 * processes do so. Opened each time, so that a file that was moved away is noticed. Throws a JournalError.
 */
function append(file: string, text: string, settled: boolean): void {
  try {
    const descriptor = openSync(file, 'a', 0o600);
    try {
      appendFileSync(descriptor, Buffer.from(text));
      if (settled) settle(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new JournalError(file, 'written', error);
  }
}

function settle(descriptor: number): void {
  try {
    fdatasyncSync(descriptor);
  } catch (error) {
    // a device, such as /dev/null, has nothing to settle
    if (!hasCode(error, 'EINVAL')) throw error;
  }
}

function makeDirectoryOf(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new JournalError(file, 'written', error);
  }
}

/** What a journal says. */
export interface ParsedJournal {
  readonly entries: readonly JournalEntry[];
  /** How many lines are none of ours: cut by a crash, or written by somebody else. */
  readonly unreadable: number;
}

/** The lines of a journal that can be read: one that a crash cut is left out. Empty when there is no journal. Throws a JournalError. */
export function readJournal(file: string): readonly JournalEntry[] {
  return readJournalFile(file).entries;
}

/** A journal with the count of its lines that cannot be read. Throws a JournalError. */
export function readJournalFile(file: string): ParsedJournal {
  return parseJournal(textOf(file));
}

/** Reads the text of a journal. Never fails: what is no line of a journal is counted and left out. */
export function parseJournal(text: string): ParsedJournal {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const entries = lines.flatMap(line => parseLine(line) ?? []);
  return { entries, unreadable: lines.length - entries.length };
}

function textOf(file: string): string {
  try {
    // a device has no beginning that could be read, and some have no end
    return statSync(file).isCharacterDevice() ? '' : readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return '';
    throw new JournalError(file, 'read', error);
  }
}

function parseLine(line: string): JournalEntry | undefined {
  try {
    const entry: Json = JSON.parse(line);
    return isJournalEntry(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
