import type { Unit } from '../core/plan.ts';
import { cut } from './safe.ts';
import type { Paint } from './style.ts';

/** Of a value that is new, lines beyond so many are counted, not listed; what changes is always listed. */
const mostNewLines = 30;
const newLinesShown = 24;
const longestLine = 400;

/** What changes in a unit in words, painted by the sign that a line begins with. */
export function wordLines({ before, words = [] }: Unit, paint: Paint): readonly string[] {
  const isLong = before === undefined && words.length > mostNewLines;
  const shown = isLong ? words.slice(0, newLinesShown) : words;
  const left = words.length - shown.length;
  return [
    ...shown.map(line => painter(line, paint)(cut(line, longestLine))),
    ...(left > 0 ? [paint.add(`+ ${left} more lines (all of them with --json)`)] : []),
  ];
}

function painter(line: string, paint: Paint): (text: string) => string {
  if (line === '') return text => text;
  const sign = line.trimStart().charAt(0);
  const painters: Readonly<Record<string, (text: string) => string>> = {
    '+': paint.add,
    '-': paint.remove,
    '~': paint.change,
  };
  return painters[sign] ?? paint.dim;
}
