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

/** Results from the one with the id `after` on, and the `paging` to the next ones. */
export function pageOf<Item extends { readonly id: string }>(
  request: ApiRequest,
  items: readonly Item[],
  standard: number,
  most: number,
): { readonly page: readonly Item[]; readonly paging: JsonObject } {
  const limit = limitOf(request, standard, most);
  const after = request.query.get('after');
  const start = after === null ? 0 : items.findIndex(({ id }) => id === after);
  if (start < 0) throw unreadable(`there is no page after '${after}'`);
  const rest = items.slice(start);
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
