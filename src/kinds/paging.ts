import type { Answer, Call, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import { objectAt, stringAt } from './body.ts';

/** The call for the page behind an answer that says `paging.next.after`. */
export function nextByCursor({ call, body }: Answer): Call | undefined {
  const after = isObject(body) ? stringAt(objectAt(objectAt(body, 'paging'), 'next'), 'after') : undefined;
  return after === undefined ? undefined : { ...call, query: { ...call.query, after } };
}

/** The `results` of a page; undefined when it is none. */
export function resultsOf({ body }: Answer): readonly JsonObject[] | undefined {
  const results = isObject(body) ? body['results'] : undefined;
  return Array.isArray(results) ? results.filter(isObject) : undefined;
}
