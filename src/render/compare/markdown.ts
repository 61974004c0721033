import { html } from 'hono/html';
import type { Cell, CellDifference, Comparison, Row } from '../../compare/comparison.ts';
import { readCells, stateOf } from '../../compare/tally.ts';
import { code, prose } from '../fleet/inline.ts';
import type { Html } from '../html/page.ts';
import { fence, list, section } from '../markdown/blocks.ts';
import { type Piece, writePiece } from '../markdown/pieces.ts';
import { cut, visible } from '../safe.ts';
import { plainPaint } from '../style.ts';
import { wordDiff } from '../word-diff.ts';
import { kindWords, ofScope, plural } from '../words.ts';
import { bothTexts, lineText, otherName, pathText, summaryText, whoText } from './words.ts';

/** A comparison for GitHub and its like: the numbers, the matrix, then what differs, folded. Texts of portals stay texts. */
export function comparisonMarkdown(comparison: Comparison, { all }: { readonly all: boolean }): string {
  const differing = comparison.rows.filter(row => stateOf(row) !== 'same');
  const shown = all ? comparison.rows : differing;
  const unread = unreadItems(comparison);
  const pieces: readonly Piece[] = [
    `## ${summaryText(comparison)}\n`,
    ...(shown.length > 0 ? [matrix(shown, comparison)] : []),
    ...section(
      'What differs',
      differing.flatMap(row => rowFold(row, comparison)),
    ),
    ...(unread.length > 0 ? section('Could not be read', list(unread)) : []),
  ];
  return `${pieces.map(writePiece).join('').trimEnd()}\n`;
}

function matrix(rows: readonly Row[], { portals }: Comparison): Piece {
  const heads = portals.map(({ portal }) => html`<th>${code(portal, 100)}</th>`);
  const open = String(html`<table>
<tr><th></th>${heads}</tr>`);
  const inside = rows.map(({ address, cells }) =>
    String(
      html`<tr><td>${code(address)}</td>${cells.map(({ is }) => html`<td>${is === 'same' ? is : html`<b>${is}</b>`}</td>`)}</tr>`,
    ),
  );
  return { open, again: open, inside, close: '</table>\n' };
}

function rowFold(row: Row, comparison: Comparison): readonly Piece[] {
  const { address, title } = row;
  const cells = readCells(row, comparison).filter(({ is }) => is !== 'same');
  if (cells.length === 0) return [];
  const name = html`${code(address)}${title === undefined ? '' : html` ${code(title)}`}`;
  const open = String(html`<details><summary>${name}</summary>`);
  return [
    {
      open: `${open}\n`,
      again: `${open}\n`,
      inside: cells.flatMap(cell => cellPieces(cell, row)),
      close: '</details>\n',
    },
  ];
}

function cellPieces(cell: Cell, row: Row): readonly Piece[] {
  const line = lineText(cell);
  const who = whoText(cell);
  const says = cell.says.map((text, index) => html`${index > 0 ? '; ' : ''}${prose(text)}`);
  const places = [who, line].flatMap(text => (text === undefined ? [] : [html`, ${code(text)}`]));
  const head = html`<p>${code(cell.portal, 100)}: <b>${cell.is}</b>: ${says}${places}</p>`;
  const lines = cell.differences.flatMap(difference => diffLines(difference, row));
  return [`${head}\n`, ...(lines.length > 0 ? [fence('diff', lines)] : [])];
}

const longest = 2000;

/** What is here begins with `-`, what it is elsewhere with `+`. */
function diffLines(difference: CellDifference, row: Row): readonly string[] {
  const { here, there, words = [] } = difference;
  const name = pathText(difference);
  const lines = () => {
    if (words.length > 0) return words.map(line => cut(line, longest));
    if (typeof here === 'string' && typeof there === 'string' && here.length + there.length > 200)
      return wordDiff(here, there, plainPaint);
    const [a, b] = bothTexts(difference);
    return [`- ${a}`, `+ ${b}`];
  };
  return [`  ${name} (+ ${otherName(difference, row)}):`, ...lines()].map(line => cut(line, longest));
}

function unreadItems({ unread, failures }: Comparison): readonly Html[] {
  return [
    ...failures.map(({ portal, finding }) => html`${code(portal, 100)}: ${prose(finding.message)}`),
    ...unread.map(
      ({ portal, kind, scope, says, wayOut }) =>
        html`${code(portal, 100)}: ${plural(kindWords(kind))}${visible(ofScope(scope))}: ${prose(says)} (${prose(wayOut)})`,
    ),
  ];
}
