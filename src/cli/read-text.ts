import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** A file the user named; a missing one is a mistake in the command. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read`, 'check the path');
  }
}
