import type { ApiAnswer, ApiRequest } from '../api.ts';
import { LIST_SORTS, LISTS_PER_PAGE } from '../assumptions.ts';
import { unreadable } from '../errors.ts';
import { idText } from '../filters/uses.ts';
import { arrayOf, byCodeUnit, isObject, type Json, type JsonObject, textOf } from '../json.ts';
import { fromNumber } from '../paging.ts';
import { objectBody, readFields, requireFields } from '../properties/fields.ts';
import type { Entry } from '../store/collection.ts';
import { PROCESSING_TYPES } from './fields.ts';
import { shownLists } from './shown.ts';
import { activeLists } from './stored.ts';

const FIELDS = {
  query: 'string',
  offset: 'number',
  after: 'string',
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

type Order = (left: Entry, right: Entry) => number;

function orderOf(sort: string): Order {
  const key = LIST_SORTS[sort.replace(/^-/, '')];
  if (sort !== '' && key === undefined) throw unreadable(`'${sort}' is no sort`);
  if (key === undefined) return () => 0;
  const sign = sort.startsWith('-') ? -1 : 1;
  return (left, right) => sign * byCodeUnit(textOf(left.body, key), textOf(right.body, key));
}

/** Active lists of some processing types and one object type, by number; without either all. */
function listsOfTypes(request: ApiRequest, types: readonly Json[], objectTypeId: string): readonly Entry[] {
  const wanted = types.map(idText);
  const unknown = wanted.find(type => !PROCESSING_TYPES.includes(type));
  if (unknown !== undefined) throw unreadable(`'${unknown}' is no processingType`);
  return activeLists(request.portal)
    .filter(({ body }) => wanted.length === 0 || wanted.includes(textOf(body, 'processingType')))
    .filter(({ body }) => objectTypeId === '' || textOf(body, 'objectTypeId') === objectTypeId);
}

/** POST /search: no filters in it, no deleted lists; `offset` of the answer is where to go on (recorded pages, O). */
export function searchLists(request: ApiRequest): ApiAnswer {
  const body = isObject(request.body) ? request.body : {};
  const fields = readFields(body, FIELDS);
  const offset = whole(fields, 'offset', 0, 0, Number.MAX_SAFE_INTEGER);
  const count = whole(fields, 'count', STANDARD, 1, MOST);
  const ids = arrayOf(body, 'listIds').map(idText);
  const query = textOf(fields, 'query').toLowerCase();
  const found = listsOfTypes(request, arrayOf(body, 'processingTypes'), textOf(fields, 'objectTypeId'))
    .filter(list => textOf(list.body, 'name').toLowerCase().includes(query))
    .filter(list => ids.length === 0 || ids.includes(list.id))
    .toSorted(orderOf(textOf(fields, 'sort')));
  const page = found.slice(offset, offset + count);
  const lists = shownLists(request.portal, page, arrayOf(body, 'additionalProperties'));
  const next = offset + page.length;
  const text = `{"offset":${next},"hasMore":${next < found.length},"lists":[${lists.join(',')}],"total":${found.length}}`;
  return { status: 200, text };
}

/** POST /all of the beta: by number, with a cursor (reference 10). */
export function allLists(request: ApiRequest): ApiAnswer {
  const body = objectBody(request.body);
  requireFields(body, ['additionalProperties', 'processingTypes']);
  const fields = readFields(body, FIELDS);
  const count = whole(fields, 'count', LISTS_PER_PAGE.standard, 1, LISTS_PER_PAGE.most);
  const found = listsOfTypes(request, arrayOf(body, 'processingTypes'), textOf(fields, 'objectTypeId'));
  const rest = fromNumber(found, textOf(fields, 'after') || '0');
  const lists = shownLists(request.portal, rest.slice(0, count), arrayOf(body, 'additionalProperties'));
  const after = rest[count]?.id;
  const paging = after === undefined ? '' : `,"paging":${JSON.stringify({ next: { after } })}`;
  return { status: 200, text: `{"total":${found.length},"results":[${lists.join(',')}]${paging}}` };
}
