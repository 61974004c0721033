import type { Json, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Form, FormMap } from '../core/form.ts';
import { isMap } from '../core/form.ts';
import type { Window } from './context.ts';
import { lowerDepartures, type Usual } from './departures.ts';
import { formOfJson, jsonOfForm, sameJson } from './json.ts';
import { camelCase, upperCase } from './names.ts';
import { liftProperty, lowerProperty, type Scope } from './property-name.ts';
import { readTime, type TimeOfDay, writeTime } from './time-text.ts';

/** The time of day that a date without one stands for: HubSpot asks for the start or the end of the day (D). */
export type Side = 'start' | 'end';

const TIMES: Readonly<Record<Side, TimeOfDay>> = {
  start: { hour: 0, minute: 0, second: 0, millisecond: 0 },
  end: { hour: 23, minute: 59, second: 59, millisecond: 999 },
};

/** Keys of an operation that say the zone of its times, and HubSpot's fields for them. */
const ZONE_FIELDS = [
  ['zone', 'zoneId'],
  ['timezoneSource', 'timezoneSource'],
] as const;

/** The zone goes without saying where it is the portal's. */
export function usualZone(window: Window): Usual {
  return { zone: window.zone, timezoneSource: 'CUSTOM' };
}

/** The zone of a time in a body, under the keys of an operation. */
export function zoneOf(point: JsonObject): JsonObject {
  return Object.fromEntries(
    ZONE_FIELDS.flatMap(([key, field]) => {
      const value = point[field];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** A time in a body → form, without its zone; undefined where only `raw` can say it. */
export function liftPoint(point: JsonObject, side: Side, scope: Scope, window: Window): Form | undefined {
  const { timeType, zoneId: _, timezoneSource: __, ...rest } = point;
  if (timeType === 'INDEXED') return liftIndexed(rest);
  if (timeType === 'DATE') return liftDate(rest, side);
  return timeType === 'PROPERTY_REFERENCED' ? liftReferenced(rest, scope, window) : undefined;
}

function liftIndexed({ indexReference, offset }: JsonObject): Form | undefined {
  if (!isObject(indexReference)) return undefined;
  const { referenceType, ...at } = indexReference;
  if (typeof referenceType !== 'string') return undefined;
  const text = Object.keys(at).length === 0 ? indexText(referenceType, offset) : undefined;
  return (
    text ??
    new Map<string, Form>([
      ['reference', camelCase(referenceType)],
      ...Object.entries(at).map(([key, value]) => [key, formOfJson(value)] as const),
      ...(offset === undefined ? [] : [['offset', formOfJson(offset)] as const]),
    ])
  );
}

function indexText(reference: string, offset: Json | undefined): string | undefined {
  if (reference !== 'TODAY' && reference !== 'NOW') return undefined;
  if (offset === undefined) return writeTime({ is: 'index', reference });
  const [first, ...others] = isObject(offset) ? Object.entries(offset) : [];
  const [unit, amount] = first ?? [];
  return unit !== undefined && typeof amount === 'number' && others.length === 0
    ? writeTime({ is: 'index', reference, offset: { unit, amount } })
    : undefined;
}

function liftDate(point: JsonObject, side: Side): Form | undefined {
  const { year, month, day, hour, minute, second, millisecond } = point;
  const parts = [year, month, day, hour, minute, second, millisecond];
  if (!parts.every(part => Number.isInteger(part))) return undefined;
  const [y = 0, m = 0, d = 0, h = 0, min = 0, s = 0, ms = 0] = parts.map(Number);
  const time = { hour: h, minute: min, second: s, millisecond: ms };
  const date = { year: y, month: m, day: d };
  return writeTime(sameJson(time, { ...TIMES[side] }) ? { is: 'date', date } : { is: 'date', date, time });
}

function liftReferenced(
  { property, referenceType }: JsonObject,
  scope: Scope,
  window: Window,
): Form | undefined {
  if (typeof property !== 'string') return undefined;
  const name = ['property', liftProperty(property, scope, window)] as const;
  if (referenceType === 'VALUE') return new Map([name]);
  return referenceType === 'UPDATED_AT' ? new Map<string, Form>([name, ['lastUpdated', true]]) : undefined;
}

/** A form → a time in a body, in the zone that the operation says. */
export function lowerPoint(form: Form, side: Side, operation: FormMap, window: Window): Json {
  const raw = isMap(form) ? form.get('raw') : undefined;
  if (raw !== undefined) return jsonOfForm(raw);
  const said = lowerDepartures(operation, usualZone(window));
  const point = isMap(form) ? lowerPointMap(form, window) : lowerPointText(form, side);
  const zone = ZONE_FIELDS.flatMap(([key, field]) => {
    const value = said[key];
    return value === undefined ? [] : [[field, value] as const];
  });
  return { ...Object.fromEntries(zone), ...point };
}

function lowerPointText(form: Form, side: Side): JsonObject {
  const time = typeof form === 'string' ? readTime(form) : undefined;
  if (time === undefined) return { value: jsonOfForm(form) };
  if (time.is === 'date') return { timeType: 'DATE', ...time.date, ...(time.time ?? TIMES[side]) };
  const { reference: referenceType, offset } = time;
  return {
    timeType: 'INDEXED',
    indexReference: { referenceType },
    ...(offset === undefined ? {} : { offset: { [offset.unit]: offset.amount } }),
  };
}

function lowerPointMap(form: FormMap, window: Window): JsonObject {
  if (form.has('property')) {
    const referenceType = form.get('lastUpdated') === true ? 'UPDATED_AT' : 'VALUE';
    return {
      timeType: 'PROPERTY_REFERENCED',
      property: lowerProperty(form.get('property'), window),
      referenceType,
    };
  }
  const reference = form.get('reference');
  const offset = form.get('offset');
  const at = [...form].filter(([key]) => key !== 'reference' && key !== 'offset');
  return {
    timeType: 'INDEXED',
    indexReference: {
      referenceType: upperCase(String(reference)),
      ...Object.fromEntries(at.map(([key, value]) => [key, jsonOfForm(value)])),
    },
    ...(offset === undefined ? {} : { offset: jsonOfForm(offset) }),
  };
}
