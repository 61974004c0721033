import type { Form, FormMap } from '../../core/form.ts';
import { asMap, isList } from '../../core/form.ts';
import { sayEvent, sayTrigger } from '../../filter/index.ts';
import { beyond, filterWords } from './filter-words.ts';
import { sameForm } from './same.ts';
import { sayField, sayKey, sayValue } from './say-value.ts';

/** Lists in which the order does not count, and how one entry of them is said. */
const lists: ReadonlyMap<string, (one: Form) => string> = new Map([
  ['trigger', (one: Form) => `when ${sayEvent(one)}`],
  ['reEnrollWhen', (one: Form) => `again when ${sayTrigger(one)}`],
]);

/** What changes in who is enrolled, one line for each condition, event and setting. */
export function enrollWords(before: Form | undefined, after: Form): readonly string[] {
  const [old, now] = [asMap(before), asMap(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap(key =>
    entryWords(key, old.get(key), now.get(key)),
  );
}

/** The same at one key. */
export function changesIn(key: string, old: FormMap, now: FormMap): readonly string[] {
  return entryWords(key, old.get(key), now.get(key));
}

function entryWords(key: string, before: Form | undefined, after: Form | undefined): readonly string[] {
  if (key === 'when') return whenWords(before, after);
  const say = lists.get(key);
  const [left, right] = [before ?? [], after ?? []];
  if (say && isList(left) && isList(right))
    return [
      ...beyond(left, right).map(one => `- ${say(one)}`),
      ...beyond(right, left).map(one => `+ ${say(one)}`),
    ];
  // what is not so goes without saying
  const [old, now] = [before, after].map(one => (one === false ? undefined : one));
  if (sameForm(old, now, key)) return [];
  if (old !== undefined && now !== undefined)
    return [`~ ${sayKey(key)} ${sayValue(old)} -> ${sayValue(now)}`];
  return [
    ...(old === undefined ? [] : [`- ${sayField(key, old)}`]),
    ...(now === undefined ? [] : [`+ ${sayField(key, now)}`]),
  ];
}

function whenWords(before: Form | undefined, after: Form | undefined): readonly string[] {
  if (after === undefined && before === undefined) return [];
  const lines =
    after !== undefined
      ? filterWords(before, after)
      : filterWords(undefined, before ?? null).map(line => line.replace(/^\+/, '-'));
  return lines.map(line => `${line.slice(0, 2)}when ${line.slice(2)}`);
}
