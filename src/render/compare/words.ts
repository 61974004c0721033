import type { Cell, CellDifference, Comparison, Row, State } from '../../compare/comparison.ts';
import { countStates } from '../../compare/tally.ts';
import type { Form } from '../../core/form.ts';
import { minute } from '../../core/short.ts';
import { userText } from '../drift-words.ts';
import { formatForm, formatKey } from '../format-form.ts';
import { cut, thousands, visible } from '../safe.ts';
import { displayWidth } from '../width.ts';
import { tellApart } from '../word-diff.ts';
import { count } from '../words.ts';

/** What each word in a cell means. */
export const stateMeanings: Readonly<Record<State, string>> = {
  unavailable: 'could not be read here',
  drift: 'people changed it in the portal',
  behind: 'configuration was not applied yet',
  conflict: 'the same name, another meaning',
  absent: 'others have it, this portal does not',
  intended: 'an overlay says so',
  unmanaged: 'there, and not declared for this portal',
  same: 'the same as in the others',
};

/** `Compared 3 portals, 41 things: 30 the same, 5 intended, 2 drift, 4 conflicts.` */
export function summaryText(comparison: Comparison): string {
  const counts = countStates(comparison);
  const said = summaryOrder.flatMap(state => {
    const number = counts.get(state) ?? 0;
    if (number === 0) return [];
    return [
      state === 'conflict' ? count(number, 'conflict') : `${thousands(number)} ${words[state] ?? state}`,
    ];
  });
  const things = count(comparison.rows.length, 'thing');
  const what = said.length === 0 ? '' : `: ${said.join(', ')}`;
  const { failures, portals } = comparison;
  const failed = failures.length === 0 ? '' : ` ${count(failures.length, 'portal')} could not be read.`;
  return `Compared ${count(portals.length - failures.length, 'portal')}, ${things}${what}.${failed}`;
}

const words: Partial<Readonly<Record<State, string>>> = { same: 'the same' };
const summaryOrder: readonly State[] = [
  'same',
  'intended',
  'unmanaged',
  'absent',
  'behind',
  'drift',
  'conflict',
  'unavailable',
];

/** `portals/eu/overlay.yaml:3`. */
export function lineText({ at }: Pick<Cell, 'at'>): string | undefined {
  return at && `${visible(at.file)}:${at.line}`;
}

/** `Anna Smith (user 4711), 2026-11-22 14:05 UTC`. */
export function whoText({ who, person, when }: Cell): string | undefined {
  const said = [
    ...(who === undefined ? [] : [userText(who, person)]),
    ...(when === undefined ? [] : [cut(minute(when), 40)]),
  ];
  return said.length === 0 ? undefined : said.join(', ');
}

/** `options.dach`, or `options (order)`. */
export function pathText({ path, isOrder }: CellDifference): string {
  return `${path.map(formatKey).join('.')}${isOrder ? ' (order)' : ''}`;
}

/** What stands on the other side: configuration, or the portal that the row is compared with. */
export function otherName({ is }: CellDifference, { reference }: Row): string {
  return is === 'drift' || is === 'behind' ? 'configuration' : visible(reference ?? '');
}

const longest = 200;
const nothing = '(none)';

/** Both values, each on one line; texts that look alike are told apart. */
export function bothTexts({ here, there }: CellDifference): readonly [string, string] {
  const show = (form: Form | undefined) => (form === undefined ? nothing : formatForm(form, longest));
  return here === undefined || there === undefined
    ? [show(here), show(there)]
    : tellApart(show(here), show(there));
}

/** Whether two texts are read best next to each other. */
export function fitsOnLine([here, there]: readonly [string, string]): boolean {
  return displayWidth(here) + displayWidth(there) <= 100;
}
