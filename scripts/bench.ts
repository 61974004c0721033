/** `npm run bench`: measures the built command line and writes docs/benchmarks.md. Never part of the tests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { medianStart, root } from './bench/measure.ts';
import { page, type StartUp } from './bench/page.ts';
import { type Row, scale } from './bench/scale.ts';

const STARTS = 15;
const SIZES = [100, 1_000, 10_000];
const LATENCIES = [0, 80];
/** Changing a property is one request, so that the rate limit decides: once is enough to show it. */
const RELABELLED = { properties: 1_000, latency: 80 };

const cli = join(root, 'dist', 'cli.js');

const startUps: StartUp[] = [];
for (const [command, args] of [
  ['node -e 0', ['-e', '0']],
  ['portalform --help', [cli, '--help']],
  ['portalform validate', [cli, 'validate']],
] as const) {
  const milliseconds = medianStart(STARTS, args, root);
  startUps.push({ command, milliseconds });
  console.log(`${command}: ${milliseconds.toFixed(0)} ms`);
}

const rows: Row[] = [];
for (const properties of SIZES) {
  for (const latency of LATENCIES) {
    const relabel = properties === RELABELLED.properties && latency === RELABELLED.latency;
    for (const row of await scale(properties, latency, relabel)) {
      rows.push(row);
      console.log(
        `${row.what}, ${row.properties} at ${row.latency} ms: ${row.seconds.toFixed(2)} s, ${row.requests} requests, ${row.memory.toFixed(0)} MiB`,
      );
    }
  }
}

mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs', 'benchmarks.md'), page(startUps, STARTS, rows));
console.log('Written: docs/benchmarks.md');
