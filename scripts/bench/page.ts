import { availableParallelism, cpus, totalmem } from 'node:os';
import { floorFormula } from './floor.ts';
import type { Row } from './scale.ts';

export interface StartUp {
  readonly command: string;
  readonly milliseconds: number;
}

export interface Figures {
  readonly startUps: readonly StartUp[];
  /** How often each start was measured. */
  readonly runs: number;
  readonly rows: readonly Row[];
  /** Milliseconds for as many workflows as the rows below have. */
  readonly lifting: { readonly lift: number; readonly lower: number };
  readonly flowRows: readonly Row[];
  readonly fleetRows: readonly Row[];
}

/** docs/benchmarks.md: figures, how they were made, and on what. */
export function page({ startUps, runs, rows, lifting, flowRows, fleetRows }: Figures): string {
  return `# Benchmarks

Made by \`npm run bench\`, which writes this page. Figures of one machine, for comparison with later figures of the same; no
test depends on them.

Machine: ${machine()}

## Start-up

Median of ${runs} starts of \`node dist/cli.js …\` after one that does not count, without \`NODE_EXTRA_CA_CERTS\`. \`validate\` checks
the example company in \`portals/\` (three portals).

${table(
  ['command', 'ms'],
  startUps.map(({ command, milliseconds }) => [`\`${command}\``, milliseconds.toFixed(0)]),
)}

## Plan and apply

Contact properties in one group, a third of them with seven options, in YAML files of 250. The portal is the emulator in a
process of its own, with HubSpot's rate limit of 190 requests in 10 s and its caps on custom properties lifted (HubSpot
allows 1,000 on an object type). Latency is added to every answer. Seconds are those of the whole process, start-up included;
processor is its processor time in seconds.

\`${floorFormula}\`

It is what HubSpot alone makes a client with this many requests wait; ratio is seconds ÷ floor. Without latency and below the
rate limit there is no floor, and where it is far below a second the processor decides. portalform keeps a fifth of the rate
limit free for others, so 1.25 is the best it does there.

${table(['what', 'properties', ...columns], rows.map(cells))}

## Workflows and lists

As many workflows of 40 actions as lists; each workflow refers to a list, and filters ask for lifecycle stages. The portal is
pulled, and then planned twice: without bodies that were read before, and with them. Nothing differs, so every plan is empty.

${table(['what', 'of each', ...columns], flowRows.map(cells))}

Bodies to forms and back, in one process, nothing sent: ${lifting.lift.toFixed(0)} ms to lift, ${lifting.lower.toFixed(0)} ms to lower over what is there.

## Fleets

Portals that all extend one layer with 500 properties, in one process, ten at a time. The floor is that of one portal, as
often as ten go through: each has a rate limit of its own. Memory grows with the portals in flight, not with the fleet: a plan is forgotten once it is
shown. An apply keeps what it will say of each portal until all are done.

${table(['what', 'portals', ...columns], fleetRows.map(cells))}
`;
}

function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${availableParallelism()} cores (${model}), ${Math.round(totalmem() / 1024 ** 3)} GiB, ${process.platform} ${process.arch}, node ${process.versions.node}.`;
}

const columns = ['latency', 'seconds', 'processor', 'requests', 'peak memory', 'floor', 'ratio'] as const;

function cells({ what, count, latency, seconds, processor, requests, memory, floor }: Row): string[] {
  return [
    what,
    count.toLocaleString('en-US'),
    `${latency} ms`,
    seconds.toFixed(2),
    processor.toFixed(2),
    requests.toLocaleString('en-US'),
    `${memory.toFixed(0)} MiB`,
    floor === 0 ? '–' : `${floor.toFixed(2)} s`,
    floor === 0 ? '–' : (seconds / floor).toFixed(2),
  ];
}

/** The first column to the left, figures to the right, all as wide as their widest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map(row => row[column]?.length ?? 0)),
  );
  const pad = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  const line = (row: readonly string[]): string => `| ${row.map(pad).join(' | ')} |`;
  const ruler = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(ruler), ...rows.map(line)].join('\n');
}
