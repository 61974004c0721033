import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form } from '../../core/form.ts';
import { type Codec, finding } from '../steps/codec.ts';
import type { Finding } from '../steps/context.ts';
import { eachOf, orRaw } from './faithful.ts';

/* Days of the year, in bodies and as people write them (reference 11.2). */

const MONTHS: readonly string[] = [
  'JANUARY',
  'FEBRUARY',
  'MARCH',
  'APRIL',
  'MAY',
  'JUNE',
  'JULY',
  'AUGUST',
  'SEPTEMBER',
  'OCTOBER',
  'NOVEMBER',
  'DECEMBER',
];

const LENGTHS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const DAY = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/;

/** `{ month: DECEMBER, dayOfMonth: 24, year: 2026 }` as `2026-12-24`, without a year as `12-24`. */
export function liftDay({ month, dayOfMonth, year }: JsonObject): string | undefined {
  const number = MONTHS.indexOf(String(month)) + 1;
  if (number === 0 || !isBetween(dayOfMonth, 1, 31)) return undefined;
  const day = `${String(number).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  if (year === undefined) return day;
  return isBetween(year, 1000, 9999) ? `${year}-${day}` : undefined;
}

function isBetween(json: Json | undefined, least: number, most: number): json is number {
  return typeof json === 'number' && Number.isInteger(json) && json >= least && json <= most;
}

/** The inverse of `liftDay`. */
export function lowerDay(text: string): JsonObject {
  const [, year, month, day] = DAY.exec(text) ?? [];
  return {
    month: MONTHS[Number(month) - 1] ?? '',
    dayOfMonth: Number(day ?? 0),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

/** What is wrong with a day; `years`: whether one of a certain year can stand here. */
export function dayFault(form: Form, years = true): readonly Finding[] {
  const [, year, month, day] = DAY.exec(String(form)) ?? [];
  const isDay = isBetween(Number(day), 1, LENGTHS[Number(month) - 1] ?? 0);
  if (isDay && (years || year === undefined)) return [];
  return finding(
    `"${String(form)}" is no day`,
    years ? 'write it as 2026-12-24, or 12-24' : 'write it as 12-24',
  );
}

/** Days on which nothing happens. */
export const blockedDates: Codec = eachOf(
  orRaw({
    lift: json => (isObject(json) ? liftDay(json) : undefined),
    lower: form => lowerDay(String(form)),
    expand: tree => tree,
    contract: form => form,
    check: tree => dayFault(tree),
  }),
  '[12-24, 2027-01-01]',
);
