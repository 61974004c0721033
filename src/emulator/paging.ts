import type { ApiRequest } from './api.ts';
import { unreadable } from './errors.ts';
import type { JsonObject } from './json.ts';

/** `limit` of a query; throws the 400 outside 1 to `most`. */
export function limitOf(request: ApiRequest, standard: number, most: number): number {
  const text = request.query.get('limit');
  if (text === null) return standard;
  const limit = /^\d+$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > most) throw unreadable(`limit must be between 1 and ${most}`);
  return limit;
}

interface Identified {
  readonly id: string;
}
/** The items from a cursor on; throws the 400 when it is none. */
type From = <Item extends Identified>(items: readonly Item[], after: string) => readonly Item[];

const noPage = (after: string) => unreadable(`there is no page after '${after}'`);

const fromId: From = (items, after) => {
  const start = items.findIndex(({ id }) => id === after);
  if (start < 0) throw noPage(after);
  return items.slice(start);
};

/** Of items in order of their numbers: the cursor stays good when the item that it names is gone by then. */
export const fromNumber: From = (items, after) => {
  if (!/^\d+$/.test(after)) throw noPage(after);
  return items.filter(({ id }) => Number(id) >= Number(after));
};

/** Results from the cursor `after` on (an empty one is none), and the `paging` to the next ones. */
export function pageOf<Item extends Identified>(
  request: ApiRequest,
  items: readonly Item[],
  standard: number,
  most: number,
  from: From = fromId,
): { readonly page: readonly Item[]; readonly paging: JsonObject } {
  const limit = limitOf(request, standard, most);
  const after = request.query.get('after') ?? '';
  const rest = after === '' ? items : from(items, after);
  return { page: rest.slice(0, limit), paging: pagingOf(request, rest[limit]?.id) };
}

/** A page of results whose JSON texts are already made. */
export function pageText(results: readonly string[], more: JsonObject): string {
  const fields = JSON.stringify(more).slice(1, -1);
  return `{"results":[${results.join(',')}]${fields === '' ? '' : `,${fields}`}}`;
}

/** The `paging` of an answer, absent on the last page. The link repeats the query with the new `after`. */
export function pagingOf(request: ApiRequest, after: string | undefined): JsonObject {
  if (after === undefined) return {};
  const query = new URLSearchParams(request.query);
  query.set('after', after);
  return { paging: { next: { after, link: `${request.origin}${request.path}?${query}` } } };
}
