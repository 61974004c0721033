import { diffArrays } from 'diff';
import type { Form } from '../../core/form.ts';
import type { Detail } from './details.ts';
import { diffSteps, type StepDifference } from './diff.ts';
import { isLongDetail } from './say-change.ts';
import { sayTitle } from './say-value.ts';

const signs: Readonly<Record<StepDifference['is'], string>> = {
  added: '+',
  removed: '-',
  changed: '~',
  moved: '~',
};

/** Of a long text so many lines are shown that differ. */
const mostLines = 20;
/** Beyond so many edits two texts have little in common: a bound on edits, so that the same plan gives the same bytes. */
const mostEdits = 400;

/**
 * What changes in a list of steps, one line for each difference: `~ branch EMEA: rotate owner: team sdr -> enterprise`.
 * Lines below one start with blanks: what differs in a long text, and what it means for people.
 */
export function stepsWords(before: Form | undefined, after: Form | undefined): readonly string[] {
  return diffSteps(before, after).flatMap(difference => [
    `${signs[difference.is]} ${difference.says}`,
    ...difference.details.filter(isLongDetail).flatMap(longLines),
    // of a thing that is new it is clear that it does what it does
    ...(before === undefined || difference.people === undefined ? [] : [`    (${difference.people})`]),
  ]);
}

/** A difference as a part of a sentence: `changed branch EMEA: rotate owner: team sdr -> enterprise`. */
export function sayDifference({ is, says }: StepDifference): string {
  return is === 'moved' ? says : `${is} ${says}`;
}

function longLines({ field, before = '', after = '' }: Detail): readonly string[] {
  const changes = diffArrays(before.split('\n'), after.split('\n'), { maxEditLength: mostEdits });
  if (!changes) return [`    ${field}: hardly anything is left of it`];
  const lines = changes.flatMap(({ added, removed, value }) =>
    added || removed ? value.map(line => `    ${added ? '+' : '-'} ${sayTitle(line)}`) : [],
  );
  const left = lines.length - mostLines;
  return left > 0 ? [...lines.slice(0, mostLines), `    ... ${left} more lines of ${field}`] : lines;
}
