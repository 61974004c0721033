import type { ApiAnswer, ApiRequest } from '../api.ts';
import { BATCH_CREATE_REFUSES_WHOLE_ON_INVALID, BATCH_CREATE_ROTATES_FROM } from '../assumptions.ts';
import { batchAnswer, inputsOf } from '../batch.ts';
import { ApiError, type Refusal } from '../errors.ts';
import { isObject, type Json, type JsonObject, textOf } from '../json.ts';
import { archiveProperty } from './archive.ts';
import { createProperty } from './create.ts';
import {
  activeProperty,
  noSuchProperty,
  propertiesOf,
  purgeExpired,
  SENSITIVITIES,
  typeOfRequest,
  visible,
} from './stored.ts';

/** Fields that results of a batch create lack (recorded exchange, O). */
const NOT_IN_BATCH_RESULTS = ['archived', 'createdAt', 'updatedAt', 'createdUserId', 'updatedUserId'];

const batchResult = (body: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([key]) => !NOT_IN_BATCH_RESULTS.includes(key)));

export function batchCreate(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  const results: JsonObject[] = [];
  const refusals: Refusal[] = [];
  for (const input of inputsOf(request)) {
    try {
      results.push(batchResult(createProperty(request, type, input)));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (BATCH_CREATE_REFUSES_WHOLE_ON_INVALID && error.status !== 409) throw error;
      refusals.push(error.refusal);
    }
  }
  const first = results.length >= BATCH_CREATE_ROTATES_FROM ? results.splice(0, 1) : [];
  return batchAnswer(request, 201, [...results, ...first], refusals);
}

const nameOf = (input: Json): string => (isObject(input) ? textOf(input, 'name') : '');

export function batchRead(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  const inputs = inputsOf(request);
  purgeExpired(request.portal, type);
  const body = isObject(request.body) ? request.body : {};
  const archived = body.archived === true;
  const sensitivity = SENSITIVITIES.find(level => level === body.dataSensitivity) ?? 'non_sensitive';
  const found = inputs.map(input => {
    const entry = propertiesOf(request.portal, type).get(nameOf(input));
    return { input, entry: entry && visible(entry, archived, sensitivity) ? entry : undefined };
  });
  const results = found.flatMap(({ entry }) => (entry ? [entry.body] : []));
  const missing = found
    .filter(({ entry }) => !entry)
    .map(({ input }) => noSuchProperty(type, nameOf(input)).refusal);
  return batchAnswer(request, 200, results, missing);
}

/** 204 whatever is missing; one that cannot be archived refuses the whole batch (assumed). */
export function batchArchive(request: ApiRequest): ApiAnswer {
  const type = typeOfRequest(request);
  for (const input of inputsOf(request)) {
    const entry = activeProperty(request.portal, type, nameOf(input));
    if (entry) archiveProperty(request, type, entry);
  }
  return { status: 204 };
}
