import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import type { Io } from '../io.ts';
import { readText } from '../read-text.ts';

/** Where a variable comes from, in words: what is set in the environment wins over the file (env-file.ts). */
export function sources(file: string | undefined, io: Io): (variable: string) => string {
  const inFile = file === undefined ? {} : parseEnv(readText(resolve(io.cwd, file)));
  return variable => (file !== undefined && inFile[variable] === io.env[variable] ? file : 'the environment');
}
