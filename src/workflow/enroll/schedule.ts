import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap } from '../../core/form.ts';
import { type Codec, days, finding, property, textOf, time } from '../steps/codec.ts';
import { below, type Finding, type Lifting, type Lowering, type Place } from '../steps/context.ts';
import { offsetText, parseDuration } from '../steps/duration.ts';
import { hasOnly, isArray } from '../steps/json.ts';
import { dayFault, liftDay, lowerDay } from './calendar.ts';
import { changed, mapWith, orRaw, unknownKeys } from './faithful.ts';

/*
 * `schedule`: enrolment at certain times (reference 11.2). `{ every: day, time: "08:00" }`, every week on `days`, every
 * month on `days` or `on: last day`, every year on a `date`, or by a date of the record: `{ property, offset, yearly }`.
 */

interface Kind {
  readonly type: string;
  /** The keys that it is written with, beside `time`. */
  readonly keys: readonly string[];
  readonly every?: string;
  lift(body: JsonObject, at: Lifting): readonly (readonly [string, Form | undefined])[] | undefined;
  lower(form: FormMap, at: Lowering): JsonObject;
}

const RELATIVE: ReadonlyMap<string, string> = new Map([
  ['LAST_DAY_OF_MONTH', 'last day'],
  ['FIRST_MONDAY_OF_MONTH', 'first monday'],
]);

const get = (form: FormMap, key: string): Form => form.get(key) ?? null;

const KINDS: readonly Kind[] = [
  {
    type: 'DAILY',
    every: 'day',
    keys: [],
    lift: body => (hasOnly(body) ? [] : undefined),
    lower: () => ({}),
  },
  {
    type: 'WEEKLY',
    every: 'week',
    keys: ['days'],
    lift: (body, at) =>
      hasOnly(body, 'daysOfWeek') ? [['days', days.lift(body['daysOfWeek'] ?? null, at)]] : undefined,
    lower: (form, at) => ({ daysOfWeek: days.lower(get(form, 'days'), at) }),
  },
  {
    type: 'MONTHLY_SPECIFIC_DAYS',
    every: 'month',
    keys: ['days'],
    lift: body => (hasOnly(body, 'daysOfMonth') ? [['days', liftNumbers(body['daysOfMonth'])]] : undefined),
    lower: form => ({ daysOfMonth: itemsOf(get(form, 'days')).map(Number) }),
  },
  {
    type: 'MONTHLY_RELATIVE_DAYS',
    every: 'month',
    keys: ['on'],
    lift: body =>
      hasOnly(body, 'monthlyRelativeDays')
        ? [['on', RELATIVE.get(String(body['monthlyRelativeDays']))]]
        : undefined,
    lower: form => ({
      monthlyRelativeDays: [...RELATIVE].find(([, words]) => words === textOf(get(form, 'on')))?.[0] ?? '',
    }),
  },
  {
    type: 'YEARLY',
    every: 'year',
    keys: ['date'],
    lift: body => (hasOnly(body, 'month', 'dayOfMonth') ? [['date', liftDay(body)]] : undefined),
    lower: form => lowerDay(textOf(get(form, 'date'))),
  },
  {
    type: 'PROPERTY_BASED',
    keys: ['property', 'offset', 'yearly'],
    lift(body, at) {
      const { dateProperty, daysDelta, yearly } = body;
      if (!hasOnly(body, 'dateProperty', 'daysDelta', 'yearly') || !Number.isSafeInteger(daysDelta))
        return undefined;
      const offset = Number(daysDelta);
      return [
        ['property', property.lift(dateProperty ?? null, at)],
        ...(offset === 0 ? [] : [['offset', offsetText({ amount: offset, unit: 'DAYS' })] as const]),
        ...(yearly === false ? [] : [['yearly', yearly === true ? true : undefined] as const]),
      ];
    },
    lower: (form, at) => ({
      dateProperty: property.lower(get(form, 'property'), at),
      daysDelta: parseDuration(textOf(form.get('offset')))?.amount ?? 0,
      yearly: form.get('yearly') === true,
    }),
  },
];

function liftNumbers(json: Json | undefined): Form | undefined {
  return isArray(json) && json.every(Number.isSafeInteger) ? json.map(String) : undefined;
}

function itemsOf(form: Form): readonly Form[] {
  return isList(form) ? form : [form];
}

/** The kind that a form or what somebody wrote is of. */
function kindOf(form: Form): Kind | undefined {
  if (!isMap(form)) return undefined;
  const every = form.has('property') ? undefined : textOf(form.get('every'));
  const alike = KINDS.filter(kind => kind.every === every);
  return alike.find(({ keys }) => keys.some(key => form.has(key))) ?? alike[0];
}

export const schedule: Codec = orRaw({
  lift(json, at) {
    if (!isObject(json)) return undefined;
    const { type, timeOfDay, ...rest } = json;
    const kind = KINDS.find(one => one.type === type);
    const entries = kind?.lift(rest, at);
    const hour = time.lift(timeOfDay ?? null, at);
    if (kind === undefined || entries === undefined || hour === undefined) return undefined;
    return entries.some(([, form]) => form === undefined)
      ? undefined
      : mapWith(['every', kind.every], ...entries, ['time', hour]);
  },
  lower(form, at) {
    const kind = kindOf(form);
    if (kind === undefined || !isMap(form)) return {};
    return { type: kind.type, ...kind.lower(form, at), timeOfDay: time.lower(get(form, 'time'), at) };
  },
  expand(tree, at) {
    const kind = kindOf(tree);
    const isWeekly = kind?.type === 'WEEKLY';
    return changed(tree, {
      time: value => time.expand(value, at),
      days: value => (isWeekly ? days.expand(value, at) : itemsOf(value).map(textOf)),
      property: value => property.expand(value, at),
      offset: offset => offsetForm(offset),
      yearly: value => (value === 'true' ? true : value),
    });
  },
  contract: (form, at) => changed(form, { property: value => property.contract(value, at) }),
  check: checkSchedule,
});

/** `-3 days` is `3 days before`. */
function offsetForm(offset: Form): Form {
  const duration = parseDuration(textOf(offset));
  return duration?.unit === 'DAYS' ? offsetText(duration) : offset;
}

function checkSchedule(tree: Form, at: Place): readonly Finding[] {
  const kind = kindOf(tree);
  if (!isMap(tree)) return unknownKeys(tree, ['every', 'time']);
  if (kind === undefined)
    return below(
      finding('it is not said how often', 'write every: day, week, month or year, or property:'),
      'every',
    );
  const main = kind.every === undefined ? 'property' : kind.keys[0];
  const missing = [main, 'time']
    .filter(key => key !== undefined && !tree.has(key))
    .flatMap(key => finding(`${key} is missing`, EXAMPLES[kind.type]));
  const keys = [...(kind.every === undefined ? [] : ['every']), ...kind.keys, 'time'];
  const found = [...tree].flatMap(([key, value]) =>
    keys.includes(key) ? below(checkPart(kind, key, value, at), key) : [],
  );
  return [...missing, ...found, ...unknownKeys(tree, keys)];
}

const EXAMPLES: Readonly<Record<string, string>> = {
  DAILY: 'write { every: day, time: "08:00" }',
  WEEKLY: 'write { every: week, days: [monday], time: "08:00" }',
  MONTHLY_SPECIFIC_DAYS: 'write { every: month, days: [1, 15], time: "08:00" }, or on: last day',
  MONTHLY_RELATIVE_DAYS: 'write { every: month, on: last day, time: "08:00" }',
  YEARLY: 'write { every: year, date: 12-24, time: "08:00" }',
  PROPERTY_BASED: 'write { property: renewal_date, offset: 3 days before, time: "08:00" }',
};

function checkPart(kind: Kind, key: string, value: Form, at: Place): readonly Finding[] {
  switch (key) {
    case 'time':
      return time.check(value, at);
    case 'days':
      return kind.type === 'WEEKLY' ? days.check(value, at) : checkNumbers(value);
    case 'on':
      return [...RELATIVE.values()].includes(textOf(value))
        ? []
        : finding(`"${textOf(value)}" is no day of every month`, 'write last day or first monday');
    case 'date':
      return dayFault(value, false);
    case 'property':
      return property.check(value, at);
    case 'offset':
      return parseDuration(textOf(value))?.unit === 'DAYS'
        ? []
        : finding(`"${textOf(value)}" is no number of days`, 'write 3 days before, or 3 days after');
    default:
      return [];
  }
}

function checkNumbers(form: Form): readonly Finding[] {
  const wrong = itemsOf(form).find(day => !/^(?:[1-9]|[12]\d|3[01])$/.test(textOf(day)));
  return wrong === undefined
    ? []
    : finding(`"${textOf(wrong)}" is no day of a month`, 'write a list such as [1, 15]');
}
