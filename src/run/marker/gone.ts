import type { JournalEntry } from '../journal.ts';

export interface Machine {
  /** Its name. */
  readonly host: string;
  isRunning(pid: number): boolean;
}

/** Whether this machine's journal proves that a run is over: its process runs no more. */
export function isGone(run: string, journal: readonly JournalEntry[], { host, isRunning }: Machine): boolean {
  return journal.some(
    entry =>
      entry.type === 'run' &&
      entry.run === run &&
      entry.host === host &&
      entry.pid !== undefined &&
      !isRunning(entry.pid),
  );
}
