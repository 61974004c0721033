import type { Json, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Form, FormMap } from '../core/form.ts';
import { isList, isMap, isRef } from '../core/form.ts';
import { refFrom, refText } from '../core/ref-text.ts';
import { idOr, type Window } from './context.ts';
import { liftDepartures, lowerDepartures, NONE } from './departures.ts';
import { formOfJson, isArray, jsonOfForm, sameJson } from './json.ts';
import { camelCase, upperCase } from './names.ts';
import { liftOperation, lowerOperation } from './operation.ts';
import { liftLines, lowerLine } from './property-filter.ts';
import { NOWHERE } from './property-name.ts';
import { explicitText } from './reference-value.ts';
import { type Main, WORDS, type Word } from './words.ts';

/** Written in the place of an id that a filter does without. */
export const ANY = 'any';

/** A filter in a body that begins with a word → form; undefined where only `raw` can say it. */
export function liftWord(filter: JsonObject, window: Window): FormMap | undefined {
  for (const word of WORDS) {
    const form = word.filterType === filter['filterType'] ? spellWord(filter, word, window) : undefined;
    if (form && sameJson(lowerWord(form, word, window), filter)) return form;
  }
  return undefined;
}

function spellWord(filter: JsonObject, word: Word, window: Window): FormMap | undefined {
  const { main, telling, lines, comparison } = word;
  const where = lines === undefined ? [] : liftLines(filter[lines], undefined, window);
  const compared = comparison === undefined ? undefined : filter[comparison];
  const operation = isObject(compared) ? liftOperation(compared, { ...NOWHERE, window }) : undefined;
  const told = telling ? { [telling.key]: filter[telling.field] } : {};
  if (where === undefined) return undefined;
  return new Map<string, Form>([
    [word.word, liftMain(filter[main.field], main, window)],
    ...Object.entries(told).map(
      ([key, value]) => [key, value === undefined ? NONE : formOfJson(value)] as const,
    ),
    ...liftDepartures(filter, word.usual).map(([key, value]) => [key, camelOperator(key, value)] as const),
    ...(where.length === 0 ? [] : [['where', new Map([['all', where]])] as const]),
    ...(comparison === undefined || operation === undefined ? [] : [[comparison, operation] as const]),
  ]);
}

function camelOperator(key: string, value: Form): Form {
  return key === 'operator' && typeof value === 'string' ? camelCase(value) : value;
}

function liftMain(json: Json | undefined, { kind, many }: Main, window: Window): Form {
  if (json === undefined) return ANY;
  const lift = (id: Json): Form =>
    kind !== undefined && typeof id === 'string' && id !== ''
      ? window.ref(kind, undefined, id)
      : formOfJson(id);
  return many && isArray(json) ? json.map(lift) : lift(json);
}

/** The inverse of `liftWord`. */
export function lowerWord(form: FormMap, word: Word, window: Window): JsonObject {
  const { main, telling, lines, comparison, filterType } = word;
  const value = form.get(word.word) ?? null;
  const said = form.get('operator');
  const operator = typeof said === 'string' && said !== NONE ? [['operator', upperCase(said)] as const] : [];
  const compared = comparison === undefined ? undefined : form.get(comparison);
  return {
    ...(main.optional && value === ANY ? {} : { [main.field]: lowerMain(value, window) }),
    ...(telling ? { [telling.field]: jsonOfForm(form.get(telling.key) ?? null) } : {}),
    ...lowerDepartures(new Map([...form, ...operator]), word.usual),
    ...word.implied,
    ...(lines === undefined ? {} : { [lines]: lowerWhere(form.get('where'), window) }),
    ...(comparison !== undefined && isMap(compared)
      ? { [comparison]: lowerOperation(compared, { ...NOWHERE, window }) }
      : {}),
    filterType,
  };
}

function lowerMain(value: Form, window: Window): Json {
  if (isList(value)) return value.map(item => (isRef(item) ? idOr(item, window) : jsonOfForm(item)));
  return isRef(value) ? idOr(value, window) : jsonOfForm(value);
}

function lowerWhere(where: Form | undefined, window: Window): Json {
  const items = isMap(where) ? where.get('all') : undefined;
  return isList(items) ? items.filter(isMap).map(item => lowerLine(item, undefined, window)) : [];
}

/** The word that a filter begins with; of two alike the one whose telling key is there. */
export function wordOf(form: FormMap): Word | undefined {
  return WORDS.find(({ word, telling }) => form.has(word) && (!telling || form.has(telling.key)));
}

/** Ids in YAML → references. */
export function expandMain(value: Form, { kind, many, optional }: Main): Form {
  if (many && isList(value)) return value.map(item => expandMain(item, { field: '', ...(kind && { kind }) }));
  if (kind === undefined || (optional && value === ANY)) return value;
  return (typeof value === 'string' && value !== '') || typeof value === 'number'
    ? refFrom(kind, String(value))
    : value;
}

/** The inverse of `expandMain`. */
export function contractMain(value: Form): Form {
  if (isList(value)) return value.map(contractMain);
  if (!isRef(value)) return value;
  const text = refText(value);
  return text === ANY ? explicitText(value) : text;
}
