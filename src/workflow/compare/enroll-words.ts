import type { Form } from '../../core/form.ts';
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

function entryWords(key: string, before: Form | undefined, after: Form | undefined): readonly string[] {
  const say = lists.get(key);
  if (key === 'when') return whenWords(before, after);
  if (say && [before, after].every(one => one === undefined || isList(one)))
    return listWords(before, after, say);
  // what is not so goes without saying
  const [old, now] = [before, after].map(one => (one === false ? undefined : one));
  if (sameForm(old, now, key)) return [];
  if (old === undefined) return now === undefined ? [] : [`+ ${sayField(key, now)}`];
  return [
    now === undefined ? `- ${sayField(key, old)}` : `~ ${sayKey(key)} ${sayValue(old)} -> ${sayValue(now)}`,
  ];
}

function whenWords(before: Form | undefined, after: Form | undefined): readonly string[] {
  if (after !== undefined) return filterWords(before, after).map(withWhen);
  return before === undefined
    ? []
    : filterWords(undefined, before).map(line => withWhen(line).replace(/^\+/, '-'));
}

/** `+ when all of: email is known`. */
function withWhen(line: string): string {
  return `${line.slice(0, 2)}when ${line.slice(2)}`;
}

function listWords(
  before: Form | undefined,
  after: Form | undefined,
  say: (one: Form) => string,
): readonly string[] {
  const [old, now] = [before, after].map(list => (isList(list) ? list : []));
  return [
    ...beyond(old ?? [], now ?? []).map(one => `- ${say(one)}`),
    ...beyond(now ?? [], old ?? []).map(one => `+ ${say(one)}`),
  ];
}
