import type { PastChange, PastRun, PastWrite } from '../core/history.ts';
import {
  CRASHED,
  countWords,
  endings,
  LAST_COMPLETE,
  momentWords,
  ONLY_IN_PORTAL,
  paintEnding,
  UNFINISHED,
} from './history-words.ts';
import { portalName } from './plan-text.ts';
import { cut } from './safe.ts';
import type { Paint } from './style.ts';
import { columnWidth, padTo } from './width.ts';
import { groupBy, indent, paintOf, symbols } from './words.ts';

const sections: readonly { readonly status: PastChange['status']; readonly title: string }[] = [
  { status: 'done', title: 'Done' },
  { status: 'failed', title: 'Failed' },
  { status: 'notStarted', title: 'Not started' },
  { status: 'unknown', title: 'Sent, and nothing is on record after that: plan shows what became of it' },
];

/** One run with everything it did: each change with its result, and the requests that were sent for it. */
export function historyRunText(run: PastRun, { paint }: { readonly paint: Paint }): string {
  const writes = writesByAddress(run.writes);
  return [
    [paint.bold(`Run ${cut(run.run, 100)} on portal ${portalName(run)}`), ...indent(facts(run, paint), 2)],
    ...sections.map(({ status, title }) =>
      section(
        paint.bold(title),
        run.changes.filter(change => change.status === status),
        writes,
        paint,
      ),
    ),
    [paint.bold(closing(run))],
  ]
    .filter(lines => lines.length > 0)
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
}

function facts(run: PastRun, paint: Paint): readonly string[] {
  const { started, finished, commit, dirty, actor, url, version, ending } = run;
  const changed = dirty ? ', with files that were not committed' : '';
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['started', started === undefined ? undefined : `${momentWords(started)} UTC`],
    ['finished', finished === undefined ? undefined : `${momentWords(finished)} UTC`],
    ['ended', paintEnding(paint, ending)(endings[ending])],
    ['commit', commit === undefined ? undefined : `${cut(commit, 100)}${changed}`],
    ['by', actor === undefined ? undefined : cut(actor, 100)],
    ['at', url === undefined ? undefined : cut(url, 300)],
    ['portalform', version === undefined ? undefined : cut(version, 100)],
  ];
  const known = rows.flatMap(([name, value]) => (value === undefined ? [] : [[`${name}:`, value] as const]));
  const width = columnWidth(
    known.map(([name]) => name),
    20,
  );
  return [
    ...known.map(([name, value]) => `${padTo(name, width)}  ${value}`),
    ...(run.lastComplete ? [paint.dim(LAST_COMPLETE)] : []),
    ...(ending === 'crashed' ? [paint.dim(CRASHED)] : []),
    ...(ending === 'unfinished' ? [paint.dim(UNFINISHED)] : []),
    ...(run.onlyInPortal ? [paint.dim(ONLY_IN_PORTAL)] : []),
  ];
}

/** Those that say the same, and for which nothing was sent, together. */
function section(
  title: string,
  changes: readonly PastChange[],
  writes: ReadonlyMap<string, readonly PastWrite[]>,
  paint: Paint,
): readonly string[] {
  if (changes.length === 0) return [];
  const lines = groupBy(changes, ({ address, says }) =>
    JSON.stringify(writes.has(address) ? [address] : ['', says]),
  ).flatMap(group => [
    ...group.map(change => changeLine(change, paint)),
    ...indent(
      [
        ...(group[0].says === undefined ? [] : [cut(group[0].says, 1000)]),
        ...(writes.get(group[0].address) ?? []).map(write => writeLine(write, paint)),
      ],
      4,
    ),
  ]);
  return [title, ...indent(lines, 2)];
}

function changeLine({ address, action, unsettled }: PastChange, paint: Paint): string {
  const symbol = action === undefined ? ' ' : paintOf(paint, action)(symbols[action]);
  const late = unsettled ? paint.dim('  (HubSpot did not show it at once)') : '';
  return `${symbol} ${cut(address, 200)}${late}`;
}

function writeLine({ says, status, correlationId, error, outcome }: PastWrite, paint: Paint): string {
  const answer = status === undefined ? 'no answer is on record' : `answered ${status}`;
  const doubt =
    outcome === 'unknown' && status !== undefined ? ', which does not tell whether it was done' : '';
  const why =
    outcome === 'unknown' && status === undefined && error !== undefined ? ` (${cut(error, 300)})` : '';
  const id = correlationId === undefined ? '' : `, correlation id ${cut(correlationId, 100)}`;
  return paint.dim(`${cut(says, 300)}: ${answer}${doubt}${why}${id}`);
}

function writesByAddress(writes: readonly PastWrite[]): ReadonlyMap<string, readonly PastWrite[]> {
  const byAddress = new Map<string, PastWrite[]>();
  for (const write of writes)
    for (const address of new Set(write.addresses))
      byAddress.set(address, [...(byAddress.get(address) ?? []), write]);
  return byAddress;
}

function closing(run: PastRun): string {
  const { ending } = run;
  if (!run.counts) return 'What it did is in its journal.';
  if (ending === 'unfinished' || ending === 'crashed') return `No end on record: ${did(run)} so far.`;
  const words = { done: 'complete', failed: 'stopped', interrupted: 'interrupted', ended: 'ended' };
  return `Apply ${words[ending]}: ${did(run)}.`;
}

function did(run: PastRun): string {
  const words = countWords(run);
  return words === 'none' ? 'no changes' : words;
}
