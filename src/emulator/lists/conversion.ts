import type { ApiAnswer, ApiRequest, Route } from '../api.ts';
import { NOT_DYNAMIC } from '../assumptions.ts';
import { invalid, unreadable } from '../errors.ts';
import { type JsonObject, textOf } from '../json.ts';
import { needAll } from '../portal/scopes.ts';
import { objectBody } from '../properties/fields.ts';
import type { Collection } from '../store/collection.ts';
import type { Store } from '../store/store.ts';
import { listOf } from './write.ts';

/** The family of conversions, under the ids of their lists. */
const CONVERSIONS = 'listConversion';
const UNITS: readonly string[] = ['DAY', 'WEEK', 'MONTH'];

const conversionsOf = (store: Store): Collection => store.collection(CONVERSIONS, '');

/** `CONVERSION_DATE {year, month, day}`. */
function isDate({ year, month, day }: JsonObject): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** `INACTIVITY {timeUnit, offset}`. */
const isInactivity = ({ timeUnit, offset }: JsonObject): boolean =>
  UNITS.includes(String(timeUnit)) && Number.isInteger(offset) && Number(offset) > 0;

/** When the list shall become static, as sent. Throws the 400. */
function requested(request: ApiRequest): JsonObject {
  const body = objectBody(request.body);
  const conversionType = textOf(body, 'conversionType');
  const { year = null, month = null, day = null, timeUnit = null, offset = null } = body;
  if (conversionType === 'CONVERSION_DATE' && isDate(body)) return { conversionType, year, month, day };
  if (conversionType === 'INACTIVITY' && isInactivity(body)) return { conversionType, timeUnit, offset };
  throw unreadable('expected CONVERSION_DATE with year, month, day, or INACTIVITY with timeUnit, offset');
}

/** `{listId, requestedConversionTime?}`, as the official client reads it. */
function read(request: ApiRequest): ApiAnswer {
  const { id: listId } = listOf(request, 'active only');
  const time = conversionsOf(request.portal.store).get(listId)?.body;
  return { status: 200, body: { listId, ...(time && { requestedConversionTime: time }) } };
}

function schedule(request: ApiRequest): ApiAnswer {
  const { id, body } = listOf(request, 'active only');
  const type = textOf(body, 'processingType');
  if (type !== 'DYNAMIC') throw invalid(`A ${type} list cannot be converted`, NOT_DYNAMIC);
  conversionsOf(request.portal.store).put(id, false, requested(request));
  return read(request);
}

function cancel(request: ApiRequest): ApiAnswer {
  conversionsOf(request.portal.store).remove(listOf(request, 'active only').id);
  return { status: 204 };
}

const path = '/:listId/schedule-conversion';
const writes = needAll('crm.lists.read', 'crm.lists.write');

/** Reference 10: dynamic to static, at a date or after inactivity. */
export const CONVERSION_ROUTES: readonly Route[] = [
  { method: 'GET', path, access: needAll('crm.lists.read'), handle: read },
  { method: 'PUT', path, access: writes, handle: schedule },
  { method: 'DELETE', path, access: writes, handle: cancel },
];
