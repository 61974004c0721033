/** `npm run bench`: measures the built command line and writes docs/benchmarks.md. Never part of the tests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fleets } from './bench/fleet.ts';
import { medianStart, root } from './bench/measure.ts';
import { page, type StartUp } from './bench/page.ts';
import { type Row, scale } from './bench/scale.ts';
import { liftAndLower, workflows } from './bench/workflows.ts';

const STARTS = 15;
const SIZES = [100, 1_000, 10_000];
const LATENCIES = [0, 80];
/** Changing a property is one request, so that the rate limit decides: once is enough to show it. */
const RELABELLED = { properties: 1_000, latency: 80 };

/** Workflows of 40 actions, and as many lists. */
const WORKFLOWS = { count: 1_000, latency: 80 };

/** Portals that share 500 properties. */
const FLEETS = { sizes: [50, 200], properties: 500, latency: 80 };

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
    for (const row of await scale(properties, latency, relabel)) rows.push(shown(row));
  }
}

const lifting = liftAndLower(WORKFLOWS.count);
console.log(`lift ${lifting.lift.toFixed(0)} ms, lower ${lifting.lower.toFixed(0)} ms`);
const flowRows = (await workflows(WORKFLOWS.count, WORKFLOWS.latency)).map(shown);
const fleetRows = (await fleets(FLEETS.sizes, FLEETS.properties, FLEETS.latency)).map(shown);

function shown(row: Row): Row {
  const { what, count, latency, seconds, requests, memory } = row;
  console.log(
    `${what}, ${count} at ${latency} ms: ${seconds.toFixed(2)} s, ${requests} requests, ${memory.toFixed(0)} MiB`,
  );
  return row;
}

mkdirSync(join(root, 'docs'), { recursive: true });
const figures = { startUps, runs: STARTS, rows, lifting, flowRows, fleetRows };
writeFileSync(join(root, 'docs', 'benchmarks.md'), page(figures));
console.log('Written: docs/benchmarks.md');
