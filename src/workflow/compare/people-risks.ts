import type { FormMap } from '../../core/form.ts';
import { asMap } from '../../core/form.ts';
import { diffSteps } from './diff.ts';
import { changesIn } from './enroll-words.ts';
import { sameForm } from './same.ts';

/**
 * Whether enabling a workflow through the API enrolls records that meet its criteria already is not known (reference
 * 11.4, 17.5: U); nor what becomes of those in a workflow that is turned off.
 */
const enrollsOnEnabling = 'is turned on: records that already meet the enrollment criteria may be enrolled';
const leavesOnDisabling =
  'is turned off: no records are enrolled any more; what becomes of those in it is not known';

/**
 * What a change of a workflow means for people and records: whole forms, as the portal has it and as it will be. A
 * workflow that is off and stays off means nothing for anybody.
 */
export function peopleRisks(before: FormMap | undefined, after: FormMap): readonly string[] {
  const [wasOn, isOn] = [before?.get('enabled') === true, after.get('enabled') === true];
  if (!wasOn && !isOn) return [];
  if (!wasOn || !before) return [enrollsOnEnabling];
  if (!isOn) return [leavesOnDisabling];
  return [...enrollmentRisks(before, after), ...stepRisks(before, after)];
}

function enrollmentRisks(before: FormMap, after: FormMap): readonly string[] {
  const [old, now] = [asMap(before.get('enroll')), asMap(after.get('enroll'))];
  const differs = (key: string): boolean => changesIn(key, old, now).length > 0;
  const isOnNow = (key: string): boolean => now.get(key) === true && old.get(key) !== true;
  const criteria = ['when', 'trigger', 'manual', 'dataset', 'raw'].some(differs);
  return [
    ...(criteria ? ['the enrollment criteria change: records that meet the new ones may be enrolled'] : []),
    ...(isOnNow('reEnroll') ? ['records that went through it before can be enrolled again'] : []),
    ...(now.get('reEnroll') === true && !isOnNow('reEnroll') && differs('reEnrollWhen')
      ? ['what enrolls records again changes: records that went through it before may be enrolled again']
      : []),
    ...(isOnNow('unenrollWhenNotMet') ? ['records in it that no longer meet the criteria leave it'] : []),
    ...leavingRisks(before, after),
  ];
}

/** Fields that take records out, or let them in. */
const leaving: readonly (readonly [field: string, says: string])[] = [
  ['goal', 'the goal changes: records in it that meet it may leave it'],
  ['suppress', 'what keeps records out changes: others may be enrolled, or leave it'],
  ['suppressWhen', 'what keeps records out changes: others may be enrolled, or leave it'],
  ['unenroll', 'what it takes records out of changes'],
  ['schedule', 'the schedule changes: records may be enrolled at other times'],
];
const filters: ReadonlySet<string> = new Set(['goal', 'suppressWhen']);

function leavingRisks(before: FormMap, after: FormMap): readonly string[] {
  const found = leaving.filter(
    ([field]) => !sameForm(before.get(field), after.get(field), filters.has(field) ? 'when' : field),
  );
  return [...new Set(found.map(([, says]) => says))];
}

function stepRisks(before: FormMap, after: FormMap): readonly string[] {
  return diffSteps(before.get('steps'), after.get('steps')).flatMap(({ says, people }) =>
    people === undefined ? [] : [`${says}: ${people}`],
  );
}
