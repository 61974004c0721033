import type { JsonObject } from '../../core/call.ts';
import { visible } from '../../render/safe.ts';
import type { Paint } from '../../render/style.ts';
import { countOf, type Line, type Section, type Status } from '../doctor/report.ts';

/** Whose checklist it is. */
export interface Checked {
  readonly portal: string;
  readonly like: string;
  readonly sections: readonly Section[];
}

const boxes: Readonly<Record<Status, string>> = { success: '[x]', error: '[ ]', warning: '[!]' };

/** A line with a box for everything: what is met, and what to do about the rest. */
export function checklistText({ portal, like, sections }: Checked, paint: Paint): string {
  const open = countOf(sections, 'error');
  const all = open + countOf(sections, 'success');
  return [
    paint.bold(`What portal ${visible(portal)} needs to be like ${visible(like)}`),
    '',
    ...sections.flatMap(section => [
      paint.bold(visible(section.title)),
      ...section.lines.flatMap(line => lineTexts(line, paint)),
      '',
    ]),
    open === 0 ? paint.add(`All ${all} are met.`) : paint.bold(`${open} of ${all} to do.`),
    '',
  ].join('\n');
}

function lineTexts({ status, message, hint }: Line, paint: Paint): readonly string[] {
  const paints = { success: paint.add, error: paint.error, warning: paint.change };
  const [first, ...rest] = (hint ?? '').split('\n').map(visible);
  return [
    `  ${paints[status](boxes[status])} ${visible(message)}`,
    ...(hint === undefined ? [] : [`      -> ${first}`, ...rest.map(line => `         ${line}`)]),
  ];
}

const statuses: Readonly<Record<Status, string>> = { success: 'met', error: 'open', warning: 'note' };

/** The same as schemas/output/checklist.schema.json describes it. */
export function checklistJson({ portal, like, sections }: Checked): JsonObject {
  return {
    schemaVersion: '1.0',
    kind: 'checklist',
    portal,
    like,
    open: countOf(sections, 'error'),
    sections: sections.map(({ title, lines }) => ({
      title,
      lines: lines.map(({ check, status, message, hint }) => ({
        check,
        status: statuses[status],
        message,
        ...(hint !== undefined && { hint }),
      })),
    })),
  };
}
