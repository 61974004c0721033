import type { ExcerptLine, Position } from '../core/diagnostic.ts';

/** A file's text and where its lines begin. */
export interface Source {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** A stretch of a file, in UTF-16 units from its beginning. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

const LINES_BEFORE = 2;
const LINES_AFTER = 1;

/** Longer lines are written by programs; they are neither shown in full nor searched for what a person meant. */
export const LONGEST_LINE = 1000;

export function makeSource(path: string, text: string): Source {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { path, text, lineStarts };
}

/** Index of the line that an offset is in, from 0. */
export function lineAt(source: Source, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lineStart(source, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function lineStart(source: Source, line: number): number {
  return source.lineStarts[line] ?? source.text.length;
}

/** Where the text of a line ends, before its line end. */
function lineEnd({ text, lineStarts }: Source, line: number): number {
  const next = lineStarts[line + 1];
  if (next === undefined) return text.length;
  return text.charAt(next - 2) === '\r' ? next - 2 : next - 1;
}

/** The text of a line, without its end. */
export function lineText(source: Source, line: number): string {
  return source.text.slice(lineStart(source, line), lineEnd(source, line));
}

/** Line and column of a span; its length ends with the line. */
export function positionOf(span: Span): Position {
  const line = lineAt(span.source, span.start);
  const rest = lineEnd(span.source, line) - span.start;
  return {
    file: span.source.path,
    line: line + 1,
    column: span.start - lineStart(span.source, line) + 1,
    length: Math.max(1, Math.min(span.end - span.start, rest)),
  };
}

/** The lines around an offset; very long ones are cut, and nothing is shown of a place behind such a cut. */
export function excerptOf(source: Source, offset: number): readonly ExcerptLine[] {
  const middle = lineAt(source, offset);
  if (offset - lineStart(source, middle) > LONGEST_LINE) return [];
  const first = Math.max(0, middle - LINES_BEFORE);
  const last = Math.min(source.lineStarts.length - 1, middle + LINES_AFTER);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    line: first + index + 1,
    text: clipped(lineText(source, first + index)),
  })).filter(line => line.line - 1 <= middle || line.text !== '');
}

function clipped(text: string): string {
  return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text;
}
