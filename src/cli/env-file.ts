import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import type { Io } from './io.ts';
import { readText } from './read-text.ts';

/** The same world with the variables of a file; what is set already wins. */
export function loadEnvFile(io: Io, file: string | undefined): Io {
  if (file === undefined) return io;
  return { ...io, env: { ...parseEnv(readText(resolve(io.cwd, file))), ...io.env } };
}
