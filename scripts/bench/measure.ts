import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const scripts = dirname(dirname(fileURLToPath(import.meta.url)));
export const root: string = dirname(scripts);

export interface Usage {
  /** Peak resident memory, MiB. */
  readonly memory: number;
  /** Seconds of processor time, in user and system mode. */
  readonly processor: number;
}

interface Measured extends Usage {
  /** From start to end. */
  readonly seconds: number;
}

/** Runs `node <args>` in a process of its own and measures it from start to end. Throws when it fails. */
export async function measure(
  args: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>>,
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', join(scripts, 'bench-usage.mjs'), ...args], {
    cwd,
    env: { ...environment(), ...variables },
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
  const [, output = '', errors = '', usage = ''] = texts;
  if (exit !== 0)
    throw new Error(
      `node ${args.join(' ')} ended with ${exit}\n${output.slice(-2000)}\n${errors.slice(-2000)}`,
    );
  // what bench-usage.mjs writes
  return { seconds, ...(JSON.parse(usage) as Usage) };
}

/** The middle of several starts in milliseconds, after one that does not count. Throws when one fails. */
export function medianStart(times: number, args: readonly string[], cwd: string): number {
  const all = Array.from({ length: times + 1 }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { cwd, env: environment(), stdio: 'ignore' });
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
    return performance.now() - start;
  });
  const sorted = all.slice(1).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** NODE_EXTRA_CA_CERTS is taken out: node reads such a file before anything else, which says nothing about portalform. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  return { ...env, NO_COLOR: '1' };
}
