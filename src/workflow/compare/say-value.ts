import type { Form, FormMap, Ref } from '../../core/form.ts';
import { isList, isMap, isRef, textAt } from '../../core/form.ts';
import { refText } from '../../core/ref-text.ts';
import { quoted } from '../../core/short.ts';
import { sayFilter } from '../../filter/index.ts';
import { isFilterAt } from './same.ts';

/** Longer texts are cut where a step is said in one line. */
const longest = 80;
const plain = /^[\p{L}\p{N}_@.:/+-]+(?: [\p{L}\p{N}_@.:/+-]+)*$/u;

/** A text as it stands where it cannot be mistaken for our own words, else in quotes; on one line. */
export function sayText(text: string, most = longest): string {
  const characters = [...text];
  if (characters.length > most) return `${quoted(characters.slice(0, most).join(''))}...`;
  return plain.test(text) ? text : quoted(text);
}

/** A text that somebody wrote for people to read: always in quotes. */
export function sayTitle(form: Form | undefined): string | undefined {
  if (typeof form !== 'string') return form === undefined ? undefined : sayValue(form);
  const characters = [...form];
  return characters.length > longest ? `${quoted(characters.slice(0, longest).join(''))}...` : quoted(form);
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

/** The ways to give a value that is not written down. */
function saySpecial(form: FormMap): string | undefined {
  const [first, ...others] = form;
  if (first === undefined) return 'nothing';
  if (others.length > 0) return undefined;
  const [key, value] = first;
  switch (key) {
    case 'property':
      return `property ${sayValue(value)}`;
    case 'now':
      return 'now';
    case 'output':
      return `output ${sayValue(value)}`;
    case 'event':
      return `${sayValue(value)} of the event`;
    case 'owner':
    case 'user':
    case 'team':
      return `${key} ${sayValue(value)}`;
    default:
      return undefined;
  }
}

/** `subject "Call", priority HIGH`: everything that a map says, key by key. */
export function sayFields(form: FormMap): string {
  return [...form].map(([key, value]) => sayField(key, value)).join(', ');
}

export function sayField(key: string, value: Form): string {
  const name = sayKey(key);
  if (value === true) return name;
  if (value === false) return `not ${name}`;
  return `${name} ${isFilterAt(key) ? sayFilter(value) : sayValue(value)}`;
}

/** `assignTo` as people say it: `assign to`. */
export function sayKey(key: string): string {
  return sayText(key.replace(/(?<=[a-z])[A-Z]/g, letter => ` ${letter.toLowerCase()}`));
}

/** `a, b and c`. */
export function sayAll(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Who gets something: the owner is the one of the record. */
export function sayPeople(form: Form): string {
  if (isList(form)) return sayAll(form.map(sayPeople));
  const property = isMap(form) && form.size === 1 ? form.get('property') : undefined;
  const name = isRef(property) ? property.key : property;
  return name === 'hubspot_owner_id' ? 'the owner' : sayValue(form);
}

/** `in 1 day at 08:00 on weekdays`. */
export function sayTiming(form: Form): string {
  if (!isMap(form)) return sayValue(form);
  const parts = [...form].map(([key, value]) => {
    if (key === 'time') return `at ${sayValue(value)}`;
    if (key === 'days') return `on ${sayValue(value)}`;
    return sayField(key, value);
  });
  return parts.join(' ');
}

/** The text at a key, in quotes; nothing when it is not there. */
export function titleAt(form: Form | undefined, key: string): string {
  const text = textAt(form, key);
  return text === undefined ? '' : ` ${sayTitle(text)}`;
}
