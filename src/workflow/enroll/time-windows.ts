import type { Json } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form } from '../../core/form.ts';
import { isList, isMap } from '../../core/form.ts';
import { formOfJson, jsonOfForm } from '../../filter/index.ts';
import { type Codec, finding } from '../steps/codec.ts';
import { below, type Finding } from '../steps/context.ts';
import { hasOnly, isArray } from '../steps/json.ts';
import {
  daysFault,
  expandDays,
  expandTime,
  liftDays,
  liftTime,
  lowerDays,
  lowerTime,
  timeFault,
} from '../steps/moment.ts';
import { unknownKeys } from './faithful.ts';

/*
 * When a workflow may do something: `{ days: weekdays, from: "09:00", to: "17:00" }`. HubSpot has a window for each day
 * of the week; neighbours with the same hours are one here.
 */

/** One window of HubSpot's; `other`: word for word, or as somebody wrote it. */
type Window = { readonly day: Form; readonly from: Form; readonly to: Form } | { readonly other: Form };

export const timeWindows: Codec = {
  lift: json => (isArray(json) ? grouped(json.map(liftWindow)) : undefined),
  lower: form => windowsIn(form).map(lowerWindow),
  expand: tree => (isList(tree) ? grouped(windowsIn(tree)) : tree),
  contract: form => form,
  check: tree =>
    isList(tree)
      ? tree.flatMap((one, index) => below(checkWindow(one), index))
      : finding('a list is needed here', 'write [{ days: weekdays, from: "09:00", to: "17:00" }]'),
};

function liftWindow(json: Json): Window {
  const known = isObject(json) && hasOnly(json, 'day', 'startTime', 'endTime') ? json : {};
  const [day] = [liftDays([known['day'] ?? null])].filter(isList).flat();
  const [from, to] = [liftTime(known['startTime'] ?? null), liftTime(known['endTime'] ?? null)];
  return day === undefined || from === undefined || to === undefined
    ? { other: new Map([['raw', formOfJson(json)]]) }
    : { day, from, to };
}

function lowerWindow(window: Window): Json {
  if ('other' in window)
    return jsonOfForm((isMap(window.other) ? window.other.get('raw') : undefined) ?? null);
  const [day = ''] = [lowerDays([window.day])].filter(isArray).flat();
  return { day, startTime: lowerTime(window.from), endTime: lowerTime(window.to) };
}

/** Windows as people or forms have them, one for each day. */
function windowsIn(form: Form): readonly Window[] {
  return isList(form) ? form.flatMap(windowsOf) : [];
}

function windowsOf(form: Form): readonly Window[] {
  const [days, from, to] = isMap(form) ? ['days', 'from', 'to'].map(key => form.get(key)) : [];
  if (days === undefined || from === undefined || to === undefined || checkWindow(form).length > 0)
    return [{ other: form }];
  const names = [lowerDays(days)].filter(isArray).flat();
  return names.map(name => ({ day: String(name).toLowerCase(), from: expandTime(from), to: expandTime(to) }));
}

function grouped(windows: readonly Window[]): readonly Form[] {
  const groups: { readonly first: Window; readonly days: Form[] }[] = [];
  for (const window of windows) {
    const last = groups.at(-1);
    if (last !== undefined && sameHours(last.first, window)) last.days.push(window.day);
    else groups.push({ first: window, days: 'other' in window ? [] : [window.day] });
  }
  return groups.map(({ first, days }) =>
    'other' in first
      ? first.other
      : new Map([
          ['days', expandDays(days)],
          ['from', first.from],
          ['to', first.to],
        ]),
  );
}

function sameHours(a: Window, b: Window): b is Exclude<Window, { readonly other: Form }> {
  return !('other' in a) && !('other' in b) && a.from === b.from && a.to === b.to;
}

const KEYS = ['days', 'from', 'to'];

function checkWindow(tree: Form): readonly Finding[] {
  if (!isMap(tree)) return unknownKeys(tree, KEYS);
  if (tree.has('raw') && tree.size === 1) return [];
  const missing = KEYS.filter(key => !tree.has(key)).flatMap(key =>
    finding(`${key} is missing`, 'write { days: weekdays, from: "09:00", to: "17:00" }'),
  );
  const hours = ['from', 'to'].flatMap(key =>
    below(faultAt(tree.get(key), timeFault, 'write it as "08:30"'), key),
  );
  const days = faultAt(tree.get('days'), daysFault, 'write weekdays, or a list such as [monday, thursday]');
  return [...missing, ...below(days, 'days'), ...hours, ...unknownKeys(tree, KEYS)];
}

function faultAt(
  form: Form | undefined,
  fault: (form: Form) => string | undefined,
  fix: string,
): readonly Finding[] {
  return form === undefined ? [] : finding(fault(form), fix);
}
