import { readFileSync } from 'node:fs';
import type { Json } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import { replaceFile } from './replace-file.ts';

/** Which portals an apply in waves is through with, so that it can be gone on with: portal → hash of its configuration. */
export type WaveRecord = ReadonlyMap<string, string>;

const format = 1;

/** Undefined where no apply in waves was left unfinished, or nothing can be made of the file. */
export function readWaveRecord(file: string): WaveRecord | undefined {
  const record = parse(file);
  if (!isObject(record) || record['format'] !== format || !isObject(record['done'])) return undefined;
  return new Map(
    Object.entries(record['done']).flatMap(([portal, hash]) =>
      typeof hash === 'string' ? [[portal, hash] as const] : [],
    ),
  );
}

export function writeWaveRecord(file: string, done: WaveRecord): void {
  replaceFile(file, `${JSON.stringify({ format, done: Object.fromEntries(done) })}\n`);
}

function parse(file: string): Json {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
