import type { ApiAnswer, ApiRequest } from '../api.ts';
import { SEARCH_SORTS } from '../assumptions.ts';
import { invalid, unreadable } from '../errors.ts';
import { arrayOf, isObject, type Json, type JsonObject, textOf } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';
import { objectBody } from '../properties/fields.ts';
import { activeProperty, typeOfRequest } from '../properties/stored.ts';
import type { Entry } from '../store/collection.ts';
import { readFilterGroups } from './filters.ts';
import { searchable } from './lag.ts';
import { comparable } from './operators.ts';
import { shownRecord, standardProperties } from './shown.ts';
import { valuesOf } from './stored.ts';

/** Reference 4.1, D: 200 a page, 10,000 results a query, `query` up to 3,000 characters. */
const PAGE = 200;
const WINDOW = 10_000;
const QUERY_LENGTH = 3000;

/** POST /{objectType}/search. */
export function search(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  const body = objectBody(request.body ?? {});
  const { limit, after } = pageOf(body);
  const matches = readFilterGroups(request.portal, type, body);
  const text = queryOf(body);
  const found = searchable(request.portal, type).filter(
    entry => matches(valuesOf(entry.body)) && containsText(type, entry, text),
  );
  const sorted = sortRecords(request, type, body, found);
  const page = sorted.slice(after, after + limit);
  const asked = arrayOf(body, 'properties').filter(name => typeof name === 'string');
  const wanted = asked.length > 0 ? asked : standardProperties(type);
  const next = after + limit < sorted.length ? { paging: { next: { after: String(after + limit) } } } : {};
  const results = page.map(entry => shownRecord(request, type, entry, wanted));
  return { status: 200, body: { total: sorted.length, results, ...next } };
}

function wholeNumber(value: Json | undefined, name: string, standard: number): number {
  if (value === undefined || value === null || value === '') return standard;
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0)
    throw unreadable(`cannot read '${name}'`);
  return number;
}

function pageOf(body: JsonObject): { readonly limit: number; readonly after: number } {
  const limit = wholeNumber(body.limit, 'limit', 10);
  const after = wholeNumber(body.after, 'after', 0);
  if (limit < 1 || limit > PAGE) throw invalid(`limit must be between 1 and ${PAGE}`);
  if (after + limit > WINDOW) throw invalid(`Paging past ${WINDOW} results is not possible`);
  return { limit, after };
}

function queryOf(body: JsonObject): string {
  const query = textOf(body, 'query');
  if (query.length > QUERY_LENGTH) throw invalid(`query is longer than ${QUERY_LENGTH} characters`);
  return query.toLowerCase();
}

/** `query` looks into the properties that come back unasked (assumed). */
function containsText(type: ObjectType, entry: Entry, text: string): boolean {
  if (text === '') return true;
  const values = valuesOf(entry.body);
  return standardProperties(type).some(name => textOf(values, name).toLowerCase().includes(text));
}

interface Sort {
  readonly name: string;
  readonly descending: boolean;
}

/** `{propertyName, direction}` or `-name`. */
function readSort(request: ApiRequest, type: ObjectType, sort: Json): Sort {
  const object = isObject(sort) ? sort : {};
  const text = typeof sort === 'string' ? sort : textOf(object, 'propertyName');
  const name = text.replace(/^-/, '');
  if (!activeProperty(request.portal, type, name)) throw invalid(`Property "${name}" does not exist`);
  return { name, descending: text.startsWith('-') || object.direction === 'DESCENDING' };
}

const byId = (left: Entry, right: Entry): number => Number(left.id) - Number(right.id);

function sortRecords(
  request: ApiRequest,
  type: ObjectType,
  body: JsonObject,
  found: readonly Entry[],
): readonly Entry[] {
  const sorts = arrayOf(body, 'sorts').map(sort => readSort(request, type, sort));
  if (sorts.length > SEARCH_SORTS) throw invalid(`A search takes at most ${SEARCH_SORTS} sort`);
  const [sort] = sorts;
  const ordered = [...found].sort(byId);
  if (!sort) return ordered;
  const kind = textOf(activeProperty(request.portal, type, sort.name)?.body ?? {}, 'type');
  const keyed = ordered.map(entry => ({
    entry,
    key: comparable(kind, textOf(valuesOf(entry.body), sort.name)),
  }));
  const sign = sort.descending ? -1 : 1;
  return keyed.sort((left, right) => sign * compareKeys(left.key, right.key)).map(({ entry }) => entry);
}

const compareKeys = (left: string | number, right: string | number): number =>
  left < right ? -1 : left > right ? 1 : 0;
