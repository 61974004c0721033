import type { Action, Change, HoldReason, Origin } from '../core/plan.ts';
import { thousands, visible } from './safe.ts';
import type { Paint } from './style.ts';

export const symbols: Readonly<Record<Action, string>> = {
  create: '+',
  update: '~',
  remove: '-',
  adopt: '^',
};

/** The paint for what an action does. */
export function paintOf(paint: Paint, action: Action): (text: string) => string {
  return { create: paint.add, update: paint.change, adopt: paint.change, remove: paint.remove }[action];
}

export const holdWords: Readonly<Record<HoldReason, string>> = {
  takeover: 'takeover',
  drift: 'drift',
  missing: 'missing',
  limit: 'limit',
  unreadable: 'unreadable',
  unresolved: 'unresolved',
  dependants: 'dependants',
  dependency: 'dependency',
  ambiguous: 'ambiguous',
  incomplete: 'incomplete',
  fixed: 'fixed',
  readOnly: 'read only',
  notCreatable: 'not creatable',
  manual: 'by hand',
  id: 'id',
  inUse: 'in use',
  refused: 'refused',
};

const origins: Readonly<Record<Origin, string | undefined>> = {
  config: undefined,
  drift: 'changed in the portal',
  both: 'changed here and in the portal',
  upgrade: 'only because of a newer portalform',
  first: 'nothing applied before to compare with',
};

/** Why something differs, where that is not the usual: configuration changed, or the portal is met for the first time. */
export function originWords(action: Action, origin: Origin): string | undefined {
  const usual = origin === 'first' && action !== 'update';
  return usual ? undefined : origins[origin];
}

/** `1 error`, `4,210 records`, `no records`. */
export function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : thousands(number)} ${number === 1 ? noun : plural(noun)}`;
}

/** `123 records have`, `1 record has`. */
export function recordsHave(records: number): string {
  return `${count(records, 'record')} ${records === 1 ? 'has' : 'have'}`;
}

export function plural(noun: string): string {
  if (/[^s]s$/.test(noun)) return noun;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** The one of many: `options` → `option`, `properties` → `property`. */
export function singular(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/s$/, '');
}

/** A kind's name as words: `propertyGroup` → `property group`. */
export function kindWords(kind: string): string {
  return visible(kind.replace(/(?<=[a-z])[A-Z]/g, letter => ` ${letter.toLowerCase()}`));
}

/** `Property groups of contacts`: the heading over changes of one kind and scope. */
export function heading(kind: string, scope: string | undefined): string {
  const words = plural(kindWords(kind)) + ofScope(scope);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function ofScope(scope: string | undefined): string {
  return scope === undefined ? '' : ` of ${visible(scope)}`;
}

/** Which things belong under one heading. */
export function groupOf(change: Pick<Change, 'kind' | 'scope'>): string {
  return JSON.stringify([change.kind, change.scope]);
}

/** Things with the same key together, groups and members in the order they first come. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

export function indent(lines: readonly string[], columns: number): string[] {
  return lines.map(line => (line === '' ? line : ' '.repeat(columns) + line));
}
