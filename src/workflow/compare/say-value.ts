import type { Form, FormMap, Ref } from '../../core/form.ts';
import { isList, isMap, isRef } from '../../core/form.ts';
import { refText } from '../../core/ref-text.ts';
import { quoted } from '../../core/short.ts';
import { sayEvent, sayFilter } from '../../filter/index.ts';
import { propertyKey } from '../../filter/property-name.ts';
import { isFilterAt } from './same.ts';
import { without } from './tree.ts';

/** Longer texts are cut where a step is said in one line. */
const longest = 80;
const plain = /^[\p{L}\p{N}_@.:/+-]+(?: [\p{L}\p{N}_@.:/+-]+)*$/u;

/** A text as it stands where it cannot be mistaken for words of ours, else in quotes; on one line. */
export function sayText(text: string): string {
  return plain.test(text) && [...text].length <= longest ? text : sayTitle(text);
}

/** A text that somebody wrote for people to read: always in quotes. */
export function sayTitle(text: string): string {
  const characters = [...text];
  return characters.length > longest ? `${quoted(characters.slice(0, longest).join(''))}...` : quoted(text);
}

/** What a reference names; an id where it has no name. */
export function sayRef(ref: Ref): string {
  return ref.key === undefined && ref.literal !== undefined ? `id ${ref.literal}` : sayText(refText(ref));
}

/** A value of a step in words. */
export function sayValue(form: Form): string {
  if (typeof form === 'string') return sayText(form);
  if (isRef(form)) return sayRef(form);
  if (isList(form)) return form.length === 0 ? 'nothing' : sayAll(form.map(sayValue));
  if (isMap(form)) return saySpecial(form) ?? `(${sayFields(form)})`;
  return form === null ? 'nothing' : String(form);
}

/** Values that are known by one word, which is not written out. */
function saySpecial(form: FormMap): string | undefined {
  const [[word, value] = ['', null], ...others] = form;
  if (word === 'in') return `${sayTiming(form)} from now`;
  if (others.length > 0) return undefined;
  if (word === 'now') return 'now';
  if (form.size === 0) return 'nothing';
  return word === 'event' ? `${sayValue(value)} of the event` : sayField(word, value);
}

/** `subject Call, priority HIGH`: everything that a map says, key by key. */
export function sayFields(form: FormMap): string {
  return [...form].map(([key, value]) => sayField(key, value)).join(', ');
}

export function sayField(key: string, value: Form): string {
  const name = sayKey(key);
  if (value === true) return name;
  return value === false ? `not ${name}` : `${name} ${sayAt(key, value)}`;
}

/** What stands at a key, in words. */
export function sayAt(key: string, value: Form): string {
  if (isFilterAt(key)) return sayFilter(value);
  if (key === 'due') return sayTiming(value);
  if (key === 'event' && isList(value)) return value.map(sayEvent).join(' or ');
  return key === 'to' || key === 'assignTo' ? sayPeople(value) : sayValue(value);
}

/** `assignTo` as people say it: `assign to`; `reEnroll` as HubSpot does: `re-enroll`. */
export function sayKey(key: string): string {
  const words = key.replace(/(?<=[a-z])[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
  return sayText(words.replace(/^re /, 're-'));
}

/** `a, b and c`. */
export function sayAll(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Who gets something: the owner is the one of the record. */
export function sayPeople(form: Form): string {
  if (isList(form) && form.length > 0) return sayAll(form.map(sayPeople));
  const property = isMap(form) && form.size === 1 ? form.get('property') : undefined;
  return propertyKey(property) === 'hubspot_owner_id' ? 'the owner' : sayValue(form);
}

/** `in 1 day at 08:00 on weekdays`. */
export function sayTiming(form: Form): string {
  if (!isMap(form)) return sayValue(form);
  const { in: length, time, days } = Object.fromEntries(form);
  const rest = without(form, 'in', 'time', 'days');
  return [
    ...(length === undefined ? [] : [`in ${sayValue(length)}`]),
    ...(time === undefined ? [] : [`at ${sayValue(time)}`]),
    ...(days === undefined ? [] : [`on ${sayValue(days)}`]),
    ...(rest.size === 0 ? [] : [sayFields(rest)]),
  ].join(' ');
}
