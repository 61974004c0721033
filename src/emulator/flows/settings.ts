import { checkFilterTree } from '../filters/check.ts';
import { idText } from '../filters/uses.ts';
import { isObject, type Json, type JsonObject, textOf } from '../json.ts';
import { type Use, useOf } from '../usage/use.ts';
import { type FlowCheck, filterContext } from './context.ts';
import { checkTargets } from './targets.ts';

const DAYS: readonly string[] = [
  'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY',
]; // biome-ignore format: a list of words
const MONTHS: readonly string[] = [
  'JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'MAY', 'JUNE', 'JULY', 'AUGUST', 'SEPTEMBER', 'OCTOBER', 'NOVEMBER',
  'DECEMBER',
]; // biome-ignore format: a list of words
const SCHEDULES: readonly string[] = [
  'DAILY', 'WEEKLY', 'MONTHLY_SPECIFIC_DAYS', 'MONTHLY_RELATIVE_DAYS', 'YEARLY', 'PROPERTY_BASED',
]; // biome-ignore format: a list of words
const SOURCES: readonly string[] = [
  'ASSOCIATION', 'ASSOCIATION_TIMESTAMP', 'STATIC_PROPERTY_FILTER', 'ENROLLED_RECORD_PROPERTY_FILTER',
  'DATASET_FIELD_PROPERTY_FILTER', 'ENROLLED_ARGUMENT_PROPERTY_FILTER',
]; // biome-ignore format: a list of words

const isTime = (value: Json | undefined): boolean =>
  isObject(value) && Number.isInteger(value.hour) && Number.isInteger(value.minute);

const isWindow = (value: JsonObject): boolean =>
  DAYS.includes(textOf(value, 'day')) && isTime(value.startTime) && isTime(value.endTime);

const isDate = (value: JsonObject): boolean =>
  MONTHS.includes(textOf(value, 'month')) && Number.isInteger(value.dayOfMonth);

const listOf = (flow: JsonObject, key: string): readonly Json[] => {
  const value = flow[key];
  return Array.isArray(value) ? value : [];
};

/** Lists and workflows that the settings name. */
export function settingUses(flow: JsonObject): readonly Use[] {
  const setting = isObject(flow.unEnrollmentSetting) ? flow.unEnrollmentSetting : {};
  const anchor = isObject(flow.eventAnchor) ? textOf(flow.eventAnchor, 'contactProperty') : '';
  return [
    ...listOf(flow, 'suppressionListIds').map(id => useOf('list', idText(id))),
    ...listOf(setting, 'flowIds').map(id => useOf('flow', idText(id))),
    ...(anchor === '' ? [] : [useOf('property', anchor, '0-1')]),
  ];
}

/** Everything beside actions and enrollment (reference 11.2). */
export function checkSettings(check: FlowCheck, flow: JsonObject): void {
  const each = (key: string, holds: (value: JsonObject) => boolean): void => {
    const wrong = listOf(flow, key).some(value => !isObject(value) || !(check.known(value) || holds(value)));
    if (wrong) throw check.refuse(`${key} has an entry that cannot be read`);
  };
  each('timeWindows', isWindow);
  each('blockedDates', isDate);
  each('dataSources', source => SOURCES.includes(textOf(source, 'type')) && textOf(source, 'name') !== '');
  const { enrollmentSchedule: schedule, unEnrollmentSetting: setting } = flow;
  if (isObject(schedule) && !SCHEDULES.includes(textOf(schedule, 'type')))
    throw check.refuse(`'${textOf(schedule, 'type')}' is no type of enrollmentSchedule`);
  if (isObject(setting) && !['ALL', 'SELECTIVE'].includes(textOf(setting, 'type')))
    throw check.refuse(`'${textOf(setting, 'type')}' is no type of unEnrollmentSetting`);
  const before = new Set(settingUses(check.before ?? {}).map(({ kind, id }) => `${kind} ${id}`));
  checkTargets(
    check,
    settingUses(flow).filter(({ kind, id }) => !before.has(`${kind} ${id}`)),
  );
  for (const key of ['goalFilterBranch', 'suppressionFilterBranch'])
    if (flow[key] !== undefined) checkFilterTree(filterContext(check), flow[key]);
}
