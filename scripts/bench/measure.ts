import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const scripts = dirname(dirname(fileURLToPath(import.meta.url)));
export const root: string = dirname(scripts);

export interface Measured {
  readonly seconds: number;
  /** Peak resident memory, MiB. */
  readonly memory: number;
  readonly output: string;
}

/**
 * Runs `node <args>` in a process of its own and measures it from start to end. NODE_EXTRA_CA_CERTS is taken out: node
 * reads such a file before anything else, which says nothing about portalform. Throws when it fails.
 */
export async function measure(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', join(scripts, 'bench-memory.mjs'), ...args], {
    cwd,
    env: { ...env, ...environment, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const texts = ['', '', '', ''];
  for (const [index, stream] of child.stdio.entries())
    stream?.on('data', data => {
      texts[index] += String(data);
    });
  const exit = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  const seconds = (performance.now() - start) / 1000;
  const [, output = '', errors = '', memory] = texts;
  if (exit !== 0)
    throw new Error(
      `node ${args.join(' ')} ended with ${exit}\n${output.slice(-2000)}\n${errors.slice(-2000)}`,
    );
  return { seconds, memory: Number(memory) / 1024, output };
}

/** The middle of several measurements in milliseconds, after one that is thrown away. */
export async function medianMilliseconds(
  times: number,
  args: readonly string[],
  cwd: string,
): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run <= times; run += 1) all.push((await measure(args, cwd)).seconds * 1000);
  const sorted = all.slice(1).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
