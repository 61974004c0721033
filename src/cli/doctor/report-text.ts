import { visible } from '../../render/safe.ts';
import type { Paint } from '../../render/style.ts';
import { countOf, type Line, type Section, type Status } from './report.ts';

/** The report for people; its last line counts what is wrong. */
export function doctorText(sections: readonly Section[], paint: Paint): string {
  return [...sections.map(section => sectionText(section, paint)), summary(sections)].join('\n');
}

function sectionText({ title, lines }: Section, paint: Paint): string {
  return [paint.bold(title), ...lines.flatMap(line => lineTexts(line, paint))]
    .map(line => `${line}\n`)
    .join('');
}

/** As wide as the longest, so that messages stand in a column. */
const words: Readonly<Record<Status, string>> = { success: 'ok     ', warning: 'warning', error: 'error  ' };

function lineTexts({ status, message, hint }: Line, paint: Paint): readonly string[] {
  const paints = { success: paint.add, warning: paint.change, error: paint.error };
  const first = `  ${paints[status](words[status])} ${visible(message)}`;
  return hint === undefined ? [first] : [first, paint.dim(`          -> ${visible(hint)}`)];
}

function summary(sections: readonly Section[]): string {
  const errors = countOf(sections, 'error');
  const warnings = countOf(sections, 'warning');
  if (errors + warnings === 0) return 'Doctor: everything is all right.\n';
  return `Doctor: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.\n`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
