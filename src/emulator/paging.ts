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

/** The `paging` of an answer, absent on the last page. The link repeats the query with the new `after`. */
export function pagingOf(request: ApiRequest, after: string | undefined): JsonObject {
  if (after === undefined) return {};
  const query = new URLSearchParams(request.query);
  query.set('after', after);
  return { paging: { next: { after, link: `${request.origin}${request.path}?${query}` } } };
}
