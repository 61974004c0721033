import { writeFileSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** Writes a file the user named, for its owner only; a place that cannot be written is a mistake in the command. */
export function writeText(file: string, text: string, option: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600 });
  } catch {
    throw new UsageError(`${file} cannot be written`, `choose another place with ${option}`);
  }
}
