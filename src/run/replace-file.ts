import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes the whole file or leaves the old one: a crash leaves no half. */
export function replaceFile(target: string, text: string, mode = 0o666): void {
  mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.portalform-${process.pid}`;
  writeFileSync(draft, text, { mode });
  renameSync(draft, target);
}
