import { closeSync, openSync, writeSync } from 'node:fs';
import type { RequestEntry } from '../options.ts';

export interface RequestLog {
  add(entry: RequestEntry): void;
  entries(): readonly RequestEntry[];
  clear(): void;
  close(): void;
}

/** Keeps requests in memory and, with a file, as JSON Lines that are on disk when the answer is sent. */
export function openRequestLog(file: string | undefined): RequestLog {
  const descriptor = file === undefined ? undefined : openSync(file, 'a');
  let entries: RequestEntry[] = [];
  return {
    add(entry) {
      entries.push(entry);
      if (descriptor !== undefined) writeSync(descriptor, `${JSON.stringify(entry)}\n`);
    },
    entries: () => [...entries],
    clear() {
      entries = [];
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
    },
  };
}
