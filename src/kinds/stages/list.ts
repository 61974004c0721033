import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import { stringAt } from '../body.ts';

/** The `results` of a list of pipelines; undefined when it is none, or holds what has no id or no stages. */
export function listOfPipelines(body: Json): readonly JsonObject[] | undefined {
  const results = isObject(body) ? body['results'] : undefined;
  if (!Array.isArray(results)) return undefined;
  const pipelines = results.filter(isObject).filter(isPipeline);
  return pipelines.length === results.length ? pipelines : undefined;
}

function isPipeline(one: JsonObject): boolean {
  return stringAt(one, 'id') !== undefined && Array.isArray(one.stages);
}
