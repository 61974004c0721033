import type { ExcerptLine, Position } from '../core/diagnostic.ts';
import { visible } from './safe.ts';
import type { Paint } from './style.ts';
import { displayWidth } from './width.ts';

const tab = '    ';
const widest = 110;
/** How much of a long line stays in front of the place that is meant. */
const before = 40;

/** Lines of a file with a caret under what is meant. */
export function excerptLines(excerpt: readonly ExcerptLine[], at: Position, paint: Paint): string[] {
  const digits = Math.max(...excerpt.map(({ line }) => String(line).length));
  const gutter = (marker: string, number: string): string => ` ${marker} ${number.padStart(digits)} |`;
  return excerpt.flatMap(({ line, text }) => {
    if (line !== at.line)
      return [paint.dim(`${gutter(' ', String(line))} ${shown(text, 0, widest)}`.trimEnd())];
    const { source, caret } = markedLine(text.replace(/\r$/, ''), at);
    return [
      `${paint.error(gutter('>', String(line)))} ${source}`,
      `${gutter(' ', '')} ${paint.error(caret)}`,
    ];
  });
}

/** The line that is meant, cut around the place, and the carets under it. Columns count UTF-16 units, as the parser does. */
function markedLine(
  text: string,
  { column, length }: Position,
): { readonly source: string; readonly caret: string } {
  const from = Math.max(0, Math.min(column - 1, text.length));
  const to = Math.min(from + Math.max(length, 1), text.length);
  const fits = displayWidth(expand(text)) <= widest;
  const start = fits || from <= before ? 0 : from - before;
  const lead = start === 0 ? '' : '...';
  const source = lead + shown(text, start, fits ? text.length : widest);
  const indent = displayWidth(lead + expand(text.slice(start, from)));
  const carets = Math.max(1, displayWidth(expand(text.slice(from, to))));
  return {
    source,
    caret:
      ' '.repeat(indent) +
      '^'.repeat(fits ? carets : Math.min(carets, Math.max(1, displayWidth(source) - indent))),
  };
}

/** A stretch of a line, so many characters from `start`. */
function shown(text: string, start: number, characters: number): string {
  const end = start + characters;
  const line = text.replace(/\r$/, '');
  return expand(line.slice(start, end)) + (end < line.length ? '...' : '');
}

function expand(text: string): string {
  return text.split('\t').map(visible).join(tab);
}
