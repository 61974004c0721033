import type { ApiAnswer, ApiRequest } from './api.ts';
import { BATCH_INPUTS } from './assumptions.ts';
import { batchError, invalid, type Refusal } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/** The `inputs` of a batch request; throws when there are none or more than `most`. */
export function inputsOf(request: ApiRequest, most: number = BATCH_INPUTS): readonly Json[] {
  const inputs = isObject(request.body) ? request.body.inputs : undefined;
  if (!Array.isArray(inputs)) throw invalid('Some required fields were not set: [inputs]');
  if (inputs.length === 0) throw invalid('inputs must not be empty');
  if (inputs.length > most) throw invalid(`A batch takes at most ${most} inputs, not ${inputs.length}`);
  return inputs;
}

/** A batch answer; 207 as soon as there is an error, in the recorded shape (reference 4.2, O). */
export function batchAnswer(
  request: ApiRequest,
  status: number,
  results: readonly JsonObject[],
  refusals: readonly Refusal[],
): ApiAnswer {
  const now = request.portal.now().toISOString();
  const body = { completedAt: now, status: 'COMPLETE', startedAt: now, results };
  if (refusals.length === 0) return { status, body };
  return { status: 207, body: { ...body, errors: refusals.map(batchError), numErrors: refusals.length } };
}
