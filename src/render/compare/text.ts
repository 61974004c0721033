import type { Cell, CellDifference, Comparison, Row, State } from '../../compare/comparison.ts';
import { readCells, stateOf } from '../../compare/tally.ts';
import { portalName } from '../plan-text.ts';
import { cut, quoted, visible } from '../safe.ts';
import type { Paint } from '../style.ts';
import { columnWidth, padTo } from '../width.ts';
import { wordDiff } from '../word-diff.ts';
import { count, indent, kindWords, ofScope, plural } from '../words.ts';
import { bothTexts, fitsOnLine, lineText, otherName, pathText, summaryText, whoText } from './words.ts';

export interface ComparisonTextOptions {
  readonly paint: Paint;
  /** Whether things that are the same everywhere are listed, too. */
  readonly all: boolean;
}

/** A comparison for people at a terminal: the matrix, what differs in each row, what was not read; then the numbers. */
export function comparisonText(comparison: Comparison, { paint, all }: ComparisonTextOptions): string {
  const differing = comparison.rows.filter(row => stateOf(row) !== 'same');
  const shown = all ? comparison.rows : differing;
  const same = comparison.rows.length - shown.length;
  const sections = [
    [paint.bold(`Portals ${comparison.portals.map(portalName).join(', ')}`)],
    shown.length === 0 ? [] : matrix(shown, comparison, paint),
    ...differing.map(row => rowDetails(row, comparison, paint)),
    unreadSection(comparison, paint),
    [
      ...(same > 0 && shown.length > 0
        ? [`Not shown: ${count(same, 'thing')} that all have the same (--all).`]
        : []),
      paint.bold(summaryText(comparison)),
    ],
  ];
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`;
}

const widestAddress = 80;

interface Line {
  readonly first: string;
  readonly words: readonly { readonly text: string; readonly paint: (text: string) => string }[];
}

function matrix(rows: readonly Row[], { portals }: Comparison, paint: Paint): readonly string[] {
  const lines: readonly Line[] = [
    { first: '', words: portals.map(({ portal }) => ({ text: visible(portal), paint: paint.bold })) },
    ...rows.map(({ address, cells }) => ({
      first: visible(address),
      words: cells.map(({ is }) => ({ text: is, paint: painterOf(is, paint) })),
    })),
  ];
  const width = columnWidth(
    lines.map(({ first }) => first),
    widestAddress,
  );
  const widths = portals.map((_, column) =>
    columnWidth(
      lines.flatMap(({ words }) => words.slice(column, column + 1).map(({ text }) => text)),
      40,
    ),
  );
  // nothing is filled up behind the last column
  const last = portals.length - 1;
  return lines.map(({ first, words }) =>
    [
      padTo(first, width),
      ...words.map((word, column) =>
        word.paint(column === last ? word.text : padTo(word.text, widths[column] ?? 0)),
      ),
    ].join('  '),
  );
}

function painterOf(state: State, paint: Paint): (text: string) => string {
  const painters: Readonly<Record<State, (text: string) => string>> = {
    unavailable: paint.error,
    drift: paint.held,
    behind: paint.change,
    conflict: paint.error,
    absent: paint.change,
    intended: paint.add,
    unmanaged: paint.dim,
    same: paint.dim,
  };
  return painters[state];
}

function rowDetails(row: Row, comparison: Comparison, paint: Paint): readonly string[] {
  const cells = readCells(row, comparison).filter(({ is }) => is !== 'same');
  if (cells.length === 0) return [];
  const title = row.title === undefined ? '' : `  ${quoted(row.title, 80)}`;
  return [
    paint.bold(`${visible(row.address)}${title}`),
    ...cells.flatMap(cell => indent(cellDetails(cell, row, paint), 2)),
  ];
}

function cellDetails(cell: Cell, row: Row, paint: Paint): readonly string[] {
  const line = lineText(cell);
  const who = whoText(cell);
  const head = `${visible(cell.portal)}: ${painterOf(cell.is, paint)(cell.is)}`;
  const says = cell.says.map(text => cut(text, 500)).join('; ');
  return [
    [head, says, ...(who === undefined ? [] : [who]), ...(line === undefined ? [] : [line])]
      .filter(text => text !== '')
      .join('  '),
    ...cell.differences.flatMap(difference => indent(differenceLines(difference, row, paint), 4)),
  ];
}

function differenceLines(difference: CellDifference, row: Row, paint: Paint): readonly string[] {
  const name = pathText(difference);
  const other = otherName(difference, row);
  const { words = [], here, there } = difference;
  if (words.length > 0) return [`${name}, to become as in ${other}:`, ...indent(shorten(words), 2)];
  const both = bothTexts(difference);
  if (fitsOnLine(both)) return [`${name}: ${paint.remove(both[0])}  (${other}: ${paint.add(both[1])})`];
  const texts: readonly [string, string] =
    typeof here === 'string' && typeof there === 'string' ? [here, there] : both;
  return [`${name}, to become as in ${other}:`, ...indent(wordDiff(...texts, paint), 2)];
}

const mostLines = 40;

function shorten(words: readonly string[]): readonly string[] {
  const shown = words.slice(0, mostLines).map(line => cut(line, 400));
  const left = words.length - shown.length;
  return left > 0 ? [...shown, `and ${left} more lines (all of them with --json)`] : shown;
}

function unreadSection({ unread, failures }: Comparison, paint: Paint): readonly string[] {
  if (unread.length + failures.length === 0) return [];
  return [
    paint.bold(paint.error('Could not be read')),
    ...failures.map(({ portal, finding }) => `  ${visible(portal)}: ${cut(finding.message, 500)}`),
    ...unread.flatMap(({ portal, kind, scope, says, wayOut }) => [
      `  ${visible(portal)}: ${plural(kindWords(kind))}${ofScope(scope)}: ${cut(says, 500)}`,
      paint.dim(`    -> ${cut(wayOut, 500)}`),
    ]),
  ];
}
