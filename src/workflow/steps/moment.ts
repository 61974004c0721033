import type { Json } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form } from '../../core/form.ts';
import { isList } from '../../core/form.ts';
import { hasOnly, stringsIn } from './json.ts';

/* Times of the day and days of the week, in bodies and as people write them. */

const DAYS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];
const WEEKDAYS = 'weekdays';

/** `{ hour: 8, minute: 0 }` as `08:00`. */
export function liftTime(json: Json): string | undefined {
  if (!isObject(json) || !hasOnly(json, 'hour', 'minute')) return undefined;
  const { hour, minute } = json;
  return isBelow(hour, 24) && isBelow(minute, 60) ? `${twoDigits(hour)}:${twoDigits(minute)}` : undefined;
}

function isBelow(json: Json | undefined, limit: number): json is number {
  return (
    typeof json === 'number' && Number.isInteger(json) && !Object.is(json, -0) && json >= 0 && json < limit
  );
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/;

export function lowerTime(form: Form): Json {
  const [, hour, minute] = TIME.exec(String(form)) ?? [];
  return { hour: Number(hour ?? 0), minute: Number(minute ?? 0) };
}

export function expandTime(tree: Form): Form {
  const [, hour, minute] = TIME.exec(String(tree)) ?? [];
  return hour === undefined || minute === undefined ? tree : `${hour.padStart(2, '0')}:${minute}`;
}

export function timeFault(form: Form): string | undefined {
  return TIME.test(String(form)) ? undefined : `"${String(form)}" is no time of day`;
}

/** `[MONDAY, TUESDAY]` as `[monday, tuesday]`; Monday to Friday as `weekdays`. */
export function liftDays(json: Json): Form | undefined {
  const names = stringsIn(json);
  if (!names?.every(name => DAYS.includes(name.toLowerCase()) && name === name.toUpperCase()))
    return undefined;
  return shortDays(names.map(name => name.toLowerCase()));
}

function shortDays(days: readonly string[]): Form {
  const isWork = days.length === 5 && days.every((day, index) => day === DAYS[index]);
  return isWork ? WEEKDAYS : days;
}

export function lowerDays(form: Form): Json {
  if (form === WEEKDAYS) return lowerDays(DAYS.slice(0, 5));
  return (isList(form) ? form : [form]).map(day => String(day).toUpperCase());
}

export function expandDays(tree: Form): Form {
  if (isList(tree)) return shortDays(tree.map(day => String(day).toLowerCase()));
  const day = String(tree).toLowerCase();
  return DAYS.includes(day) ? [day] : day;
}

export function daysFault(form: Form): string | undefined {
  if (form === WEEKDAYS) return undefined;
  const wrong = (isList(form) ? form : [form]).find(day => !DAYS.includes(String(day).toLowerCase()));
  return wrong === undefined ? undefined : `"${String(wrong)}" is no day of the week`;
}
