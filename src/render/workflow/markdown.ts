import type { Change, Unit } from '../../core/plan.ts';
import { formatKey } from '../format-form.ts';
import { cut } from '../safe.ts';
import { flowchart } from './flowchart.ts';

/** Longer lines are cut. */
const longestLine = 400;

/**
 * What changes in words and as a picture of before and after, of every unit that has words, as Markdown for a pull
 * request. None where nothing of the change has words.
 */
export function workflowMarkdown({ units }: Pick<Change, 'units'>): readonly string[] {
  return units.flatMap(unitMarkdown);
}

function unitMarkdown({ path, words, chart }: Unit): readonly string[] {
  if (words === undefined || words.length === 0) return [];
  const picture = chart && flowchart(chart);
  return [
    `**${path.map(formatKey).join('.')}**`,
    '',
    ...fenced(
      'diff',
      words.map(line => cut(line, longestLine)),
    ),
    ...(picture === undefined ? [] : ['', ...fenced('mermaid', picture.trimEnd().split('\n'))]),
  ];
}

/** Lines between fences that are longer than anything in them. */
function fenced(language: string, lines: readonly string[]): readonly string[] {
  const longest = Math.max(2, ...lines.flatMap(line => line.match(/`+/g) ?? []).map(ticks => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence];
}
