import { type History, type PastChange, type PastRun, timeOf } from '../core/history.ts';
import {
  CRASHED,
  commitWords,
  countWords,
  endings,
  LAST_COMPLETE,
  momentWords,
  ONLY_IN_PORTAL,
  paintEnding,
  shortRun,
  UNFINISHED,
} from './history-words.ts';
import { portalName } from './plan-text.ts';
import { cut, thousands, visible } from './safe.ts';
import type { Paint } from './style.ts';
import { columnWidth, padTo } from './width.ts';
import { count, groupBy, indent, paintOf, symbols } from './words.ts';

const widestColumn = 60;

export interface HistoryTextOptions {
  readonly paint: Paint;
  /** Below each run what it did: because only some addresses were asked for. */
  readonly changes: boolean;
}

/** What was applied, newest first, a line a run; the last line counts. */
export function historyText(history: History, { paint, changes }: HistoryTextOptions): string {
  const { runs } = history;
  if (runs.length === 0) return `${nothing(history)}\n`;
  const rows = table(columnsOf(runs), runs, paint);
  const lines = runs.flatMap((run, index) => [
    ...rows.slice(index + 1, index + 2),
    ...indent(
      [...remarks(run, paint), ...(changes ? run.changes.map(one => changeLine(one, paint)) : [])],
      4,
    ),
  ]);
  return [
    [paint.bold(`History of ${subject(history)}`)],
    indent([...rows.slice(0, 1), ...lines], 2),
    closing(history, paint),
  ]
    .map(section => `${section.join('\n')}\n`)
    .join('\n');
}

/** The portals by name, as far as they fit in a line. */
function subject({ portals, runs }: History): string {
  const named = portals.length > 0 ? portals : groupBy(runs, run => String(run.portalId)).map(([run]) => run);
  if (named.length > 3) return count(named.length, 'portal');
  const names = named.map(({ portal, portalId }) =>
    portalId === undefined ? visible(portal) : portalName({ portal, portalId }),
  );
  return `${named.length === 1 ? 'portal' : 'portals'} ${names.join(', ')}`;
}

function nothing(history: History): string {
  const where = history.portals.length === 0 ? '' : ` for ${subject(history)}`;
  const files = history.journals.slice(0, 3).map(visible).join(', ');
  const left = history.journals.length - 3;
  const asked = files === '' ? '' : ` Read: ${files}${left > 0 ? ` and ${left} more` : ''}.`;
  return `No apply is on record${where}.${asked}`;
}

interface Column {
  readonly title: string;
  readonly cell: (run: PastRun) => string;
  readonly paint?: (paint: Paint, run: PastRun) => (text: string) => string;
}

/** What nobody knows has no column; neither has the portal when it is always the same. */
function columnsOf(runs: readonly PastRun[]): readonly Column[] {
  const columns: Column[] = [
    { title: 'when (UTC)', cell: run => momentWords(timeOf(run)) },
    { title: 'portal', cell: run => portalName(run) },
    { title: 'run', cell: run => shortRun(run.run) },
    {
      title: 'ended',
      cell: run => endings[run.ending],
      paint: (paint, run) => paintEnding(paint, run.ending),
    },
    { title: 'changes', cell: countWords },
    { title: 'commit', cell: commitWords },
    { title: 'by', cell: ({ actor }) => (actor === undefined ? '-' : cut(actor, 40)) },
    { title: 'portalform', cell: ({ version }) => (version === undefined ? '-' : cut(version, 20)) },
  ];
  const portals = new Set(runs.map(portalName)).size;
  return columns.filter(({ title, cell }) =>
    title === 'portal' ? portals > 1 : runs.some(run => cell(run) !== '-'),
  );
}

/** A head and a line for each run, in columns. */
function table(columns: readonly Column[], runs: readonly PastRun[], paint: Paint): readonly string[] {
  const widths = columns.map(({ title, cell }) => columnWidth([title, ...runs.map(cell)], widestColumn));
  const line = (cells: readonly string[], painted: (text: string, index: number) => string) =>
    cells
      .map((cell, index) => {
        const last = index === cells.length - 1;
        return painted(cell, index) + (last ? '' : padTo(cell, widths[index] ?? 0).slice(cell.length));
      })
      .join('  ');
  return [
    line(
      columns.map(({ title }) => title),
      paint.dim,
    ),
    ...runs.map(run =>
      line(
        columns.map(({ cell }) => cell(run)),
        (text, index) => (columns[index]?.paint?.(paint, run) ?? same)(text),
      ),
    ),
  ];
}

function same(text: string): string {
  return text;
}

function remarks(run: PastRun, paint: Paint): readonly string[] {
  return [
    ...(run.ending === 'crashed' ? [CRASHED] : []),
    ...(run.ending === 'unfinished' ? [UNFINISHED] : []),
    ...(run.lastComplete ? [LAST_COMPLETE] : []),
    ...(run.onlyInPortal ? [ONLY_IN_PORTAL] : []),
  ].map(paint.dim);
}

const statuses: Readonly<Record<PastChange['status'], string>> = {
  done: 'done',
  failed: 'failed',
  notStarted: 'not started',
  unknown: 'sent, and nothing is on record after that',
};

function changeLine({ address, action, status, says }: PastChange, paint: Paint): string {
  const symbol = action === undefined ? ' ' : paintOf(paint, action)(symbols[action]);
  const word = status === 'failed' ? paint.error(statuses.failed) : statuses[status];
  return `${symbol} ${cut(address, 200)}: ${word}${says === undefined ? '' : `: ${cut(says, 500)}`}`;
}

function closing({ runs, total }: History, paint: Paint): readonly string[] {
  const kinds = (['done', 'failed', 'interrupted', 'crashed', 'unfinished', 'ended'] as const).flatMap(
    ending => {
      const number = runs.filter(run => run.ending === ending).length;
      if (number === 0) return [];
      return [ending === 'unfinished' ? `${number} without an end` : `${number} ${endings[ending]}`];
    },
  );
  const left = total - runs.length;
  const more = left > 0 ? ` ${thousands(left)} older: --limit 0 shows all.` : '';
  return [paint.bold(`${count(runs.length, 'run')}: ${kinds.join(', ')}.${more}`)];
}
