import type { Json, JsonObject } from '../../../core/call.ts';
import { isObject } from '../../../core/call.ts';
import type { Form } from '../../../core/form.ts';
import { isList, isMap } from '../../../core/form.ts';
import { checkEvent } from '../../../filter/check-event.ts';
import { contractEvent, expandEvent, liftEvent, lowerEvent } from '../../../filter/index.ts';
import { type Codec, days, finding, textOf, time } from '../codec.ts';
import { below } from '../context.ts';
import { delayCodec, duration, expandDuration } from '../delay-value.ts';
import {
  durationFault,
  durationOf,
  durationOfMinutes,
  durationText,
  integerIn,
  minutesIn,
  offsetText,
  parseDuration,
} from '../duration.ts';
import { at as entryOf, hasOnly, objectsIn } from '../json.ts';
import { field, NONE, type Part, UNFIT } from '../part.ts';
import { mapOf } from '../parts.ts';
import { anyValue } from '../values.ts';
import { single, type Verb, verbOf } from '../verb.ts';

const timeOfDay = field('time', 'time_of_day', time);
const daysOfWeek = field('days', 'days_of_week', days);

export const delay = verbOf(
  single('delay', '0-1'),
  [duration('in', { amount: 'delta', unit: 'time_unit', asText: true }), timeOfDay, daysOfWeek],
  'in',
);

/** Until a time of the day or a day of the week: a delay of no length (reference 11.4: 0-1). */
const NO_DELAY = { delta: '0', time_unit: 'DAYS' };

const moment = mapOf({ name: 'delayUntil', parts: [timeOfDay, daysOfWeek] });

export const delayUntilMoment: Verb = {
  ...single('delayUntil', '0-1'),
  ...moment,
  lift(json, at) {
    if (!isObject(json)) return undefined;
    const { delta, time_unit: unit, ...rest } = json;
    const isMoment = delta === NO_DELAY.delta && unit === NO_DELAY.time_unit && Object.keys(rest).length > 0;
    return isMoment ? moment.lift(rest, at) : undefined;
  },
  lower: (form, at) => Object.assign({}, NO_DELAY, moment.lower(form, at)),
  check: (tree, at) =>
    isMap(tree) && tree.size === 0
      ? finding(
          'it is not said until when',
          'write { time: "09:00" }, { property: … }, { date: … } or { event: … }',
        )
      : moment.check(tree, at),
};

/** A moment from now, as newer workflows have it (reference 11.4: 0-28, C); that it is said as due times are is a guess (U). */
export const delayUntilLater: Verb = {
  ...single('delayUntil', '0-28'),
  ...delayCodec,
  lift: (json, at) =>
    isObject(json) && hasOnly(json, 'delay') ? delayCodec.lift(json.delay ?? null, at) : undefined,
  lower: (form, at) => ({ delay: delayCodec.lower(form, at) }),
};

/** How far from the date: `1 day before`. On the date itself where nothing is said. */
const offset: Part = {
  name: 'offset',
  fields: ['delta', 'time_unit'],
  lift(fields) {
    if (!Object.hasOwn(fields, 'delta') && !Object.hasOwn(fields, 'time_unit')) return NONE;
    const found = durationOf(integerIn(fields.delta), fields.time_unit);
    if (!found) return UNFIT;
    return found.amount === 0 && found.unit === NO_DELAY.time_unit ? undefined : offsetText(found);
  },
  lower(said) {
    if (said === NONE) return {};
    const found = said === undefined ? undefined : parseDuration(textOf(said));
    return found ? { delta: String(found.amount), time_unit: found.unit } : NO_DELAY;
  },
  expand(tree) {
    const found = parseDuration(textOf(tree));
    return found ? offsetText(found) : tree;
  },
  contract: form => form,
  check: tree => (tree === NONE ? [] : finding(durationFault(textOf(tree)), 'write it as "1 day before"')),
};

/** A property, or a date: HubSpot has that in milliseconds, at midnight in UTC (reference 11.4: 0-35). */
const date: Codec = {
  ...anyValue,
  lift(json, at) {
    const ms = isStatic(json) ? integerIn(json.staticValue) : undefined;
    return ms === undefined ? anyValue.lift(json, at) : dateText(ms);
  },
  lower(form, at) {
    const ms = typeof form === 'string' && ISO.test(form) ? Date.parse(form) : Number.NaN;
    return Number.isNaN(ms) ? anyValue.lower(form, at) : { staticValue: String(ms), type: 'STATIC_VALUE' };
  },
};

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d\.\d{3}Z)?$/;

function isStatic(json: Json): json is JsonObject {
  return isObject(json) && json.type === 'STATIC_VALUE' && hasOnly(json, 'type', 'staticValue');
}

function dateText(ms: number): string {
  const iso = Math.abs(ms) < 8e14 ? new Date(ms).toISOString() : String(ms);
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
}

const dateParts = [field('date', 'date', date, { required: 'name a date' }), offset, timeOfDay];

const untilDate = mapOf({ name: 'delayUntil', parts: dateParts });

/** `{ property: renewal_date }` stands for `{ date: { property: renewal_date } }`. */
export const delayUntilDate: Verb = {
  ...single('delayUntil', '0-35'),
  ...untilDate,
  lift(json, at) {
    const form = untilDate.lift(json, at);
    return isMap(form) ? unwrapped(form) : form;
  },
  lower: (form, at) => untilDate.lower(wrapped(form), at),
  expand(tree, at) {
    const form = untilDate.expand(wrapped(tree), at);
    return isMap(form) ? unwrapped(form) : form;
  },
  contract(form, at) {
    const tree = untilDate.contract(wrapped(form), at);
    return isMap(tree) ? unwrapped(tree) : tree;
  },
  check: (tree, at) =>
    untilDate.check(wrapped(tree), at).map(({ path, ...found }) => ({
      ...found,
      path: path[0] === 'date' && path[1] === PROPERTY ? path.slice(1) : path,
    })),
};

const PROPERTY = 'property';

function wrapped(form: Form): Form {
  if (!isMap(form) || !form.has(PROPERTY)) return form;
  const value = new Map([[PROPERTY, form.get(PROPERTY) ?? '']]);
  return new Map<string, Form>([['date', value], ...[...form].filter(([key]) => key !== PROPERTY)]);
}

function unwrapped(form: ReadonlyMap<string, Form>): Form {
  const inner = form.get('date');
  if (!isMap(inner) || inner.size !== 1 || !inner.has(PROPERTY)) return form;
  return new Map<string, Form>([...inner, ...[...form].filter(([key]) => key !== 'date')]);
}

const events: Codec = {
  lift(json, at) {
    const branches = objectsIn(json);
    return branches?.map(branch => liftEvent(branch, at.objectType, at.window));
  },
  lower: (form, at) => listed(form).map(one => lowerEvent(one, at.objectType, at.window)),
  expand: (tree, at) => listed(tree).map(one => expandEvent(one, at.objectType)),
  contract(form, at) {
    const trees = listed(form).map(one => contractEvent(one, at.objectType));
    const [only] = trees;
    return trees.length === 1 && only !== undefined && !isList(only) ? only : trees;
  },
  check: (tree, at) =>
    listed(tree).flatMap((one, index) =>
      isList(tree) ? below(checkEvent(one, at.objectType), index) : checkEvent(one, at.objectType),
    ),
};

function listed(form: Form): readonly Form[] {
  return isList(form) ? form : [form];
}

/** How long at most: HubSpot counts in minutes, as text (reference 11.4: 0-29). */
const atMost: Part = {
  name: 'atMost',
  fields: ['expiration_minutes'],
  lift(fields) {
    const json = entryOf(fields, 'expiration_minutes');
    if (json === undefined) return undefined;
    const minutes = integerIn(json);
    return minutes === undefined || minutes < 0 ? UNFIT : durationText(durationOfMinutes(minutes));
  },
  lower(said) {
    const found = said === undefined ? undefined : parseDuration(textOf(said));
    const minutes = found && minutesIn(found);
    return minutes === undefined ? {} : { expiration_minutes: String(minutes) };
  },
  expand(tree) {
    const found = parseDuration(textOf(tree));
    const minutes = found && minutesIn(found);
    return minutes === undefined || minutes < 0
      ? expandDuration(tree)
      : durationText(durationOfMinutes(minutes));
  },
  contract: form => form,
  check(tree) {
    const found = parseDuration(textOf(tree));
    const isLength = found !== undefined && minutesIn(found) !== undefined;
    return isLength
      ? []
      : finding(`"${textOf(tree)}" is no length of time`, 'write it as "2 weeks" or "90 minutes"');
  },
};

export const delayUntilEvent = verbOf(single('delayUntil', '0-29'), [
  field('event', 'event_filter_branches', events, { required: 'say what happens' }),
  atMost,
]);

/** Which of the actions a step that waits until something stands for. */
export function untilVerb(spec: Form): Verb {
  if (isMap(spec) && spec.has('event')) return delayUntilEvent;
  if (isMap(spec) && spec.has('in')) return delayUntilLater;
  return isMap(spec) && (spec.has('date') || spec.has(PROPERTY)) ? delayUntilDate : delayUntilMoment;
}
