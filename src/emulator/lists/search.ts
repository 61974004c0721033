import type { ApiAnswer, ApiRequest } from '../api.ts';
import { LIST_SORTS } from '../assumptions.ts';
import { unreadable } from '../errors.ts';
import { idText } from '../filters/uses.ts';
import { arrayOf, byCodeUnit, isObject, type Json, type JsonObject, textOf } from '../json.ts';
import { readFields } from '../properties/fields.ts';
import type { Entry } from '../store/collection.ts';
import { countListUses } from '../usage/portal-uses.ts';
import { PROCESSING_TYPES } from './fields.ts';
import { activeLists, bareText } from './stored.ts';

const FIELDS = {
  query: 'string',
  offset: 'number',
  count: 'number',
  objectTypeId: 'string',
  sort: 'string',
} as const;
const [STANDARD, MOST] = [20, 500];

function whole(fields: JsonObject, key: string, standard: number, least: number, most: number): number {
  const value = fields[key] ?? standard;
  if (!Number.isInteger(value) || Number(value) < least || Number(value) > most)
    throw unreadable(`${key} must be between ${least} and ${most}`);
  return Number(value);
}

/** Always shown (recorded pages, O); others come when they are asked for. */
const ALWAYS: readonly string[] = ['hs_list_size', 'hs_list_reference_count'];

function additional(entry: Entry, asked: readonly Json[], uses: ReadonlyMap<string, number>): JsonObject {
  const seeded = isObject(entry.body.additionalProperties) ? entry.body.additionalProperties : {};
  const own: JsonObject = {
    hs_list_size: String(entry.body.size ?? seeded.hs_list_size ?? 0),
    hs_list_reference_count: String(uses.get(entry.id) ?? 0),
  };
  const names = [...ALWAYS, ...asked.map(idText).filter(name => !ALWAYS.includes(name))];
  return Object.fromEntries(
    names.flatMap(name => {
      const value = own[name] ?? seeded[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

type Order = (left: Entry, right: Entry) => number;

function orderOf(sort: string): Order {
  const key = LIST_SORTS[sort.replace(/^-/, '')];
  if (sort !== '' && key === undefined) throw unreadable(`'${sort}' is no sort`);
  if (key === undefined) return () => 0;
  const sign = sort.startsWith('-') ? -1 : 1;
  return (left, right) => sign * byCodeUnit(textOf(left.body, key), textOf(right.body, key));
}

/** POST /search: no filters in it, no deleted lists; `offset` of the answer is where to go on (recorded pages, O). */
export function searchLists(request: ApiRequest): ApiAnswer {
  const body = isObject(request.body) ? request.body : {};
  const fields = readFields(body, FIELDS);
  const offset = whole(fields, 'offset', 0, 0, Number.MAX_SAFE_INTEGER);
  const count = whole(fields, 'count', STANDARD, 1, MOST);
  const types = arrayOf(body, 'processingTypes').map(idText);
  const unknown = types.find(type => !PROCESSING_TYPES.includes(type));
  if (unknown !== undefined) throw unreadable(`'${unknown}' is no processingType`);
  const ids = arrayOf(body, 'listIds').map(idText);
  const [query, typeId] = [textOf(fields, 'query').toLowerCase(), textOf(fields, 'objectTypeId')];
  const found = activeLists(request.portal)
    .filter(list => textOf(list.body, 'name').toLowerCase().includes(query))
    .filter(list => types.length === 0 || types.includes(textOf(list.body, 'processingType')))
    .filter(list => ids.length === 0 || ids.includes(list.id))
    .filter(list => typeId === '' || textOf(list.body, 'objectTypeId') === typeId)
    .sort(orderOf(textOf(fields, 'sort')));
  const page = found.slice(offset, offset + count);
  const uses = countListUses(request.portal);
  const asked = arrayOf(body, 'additionalProperties');
  const lists = page.map(list => {
    const more = JSON.stringify(additional(list, asked, uses));
    return `${bareText(list.body).slice(0, -1)},"additionalProperties":${more}}`;
  });
  const next = offset + page.length;
  const text = `{"offset":${next},"hasMore":${next < found.length},"lists":[${lists.join(',')}],"total":${found.length}}`;
  return { status: 200, text };
}
