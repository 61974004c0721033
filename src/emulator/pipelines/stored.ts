import type { ApiRequest } from '../api.ts';
import { NO_PIPELINES } from '../assumptions.ts';
import { ApiError, invalid } from '../errors.ts';
import { arrayOf, isObject, type JsonObject, textOf } from '../json.ts';
import { type ObjectType, objectTypeOf } from '../portal/object-types.ts';
import type { Collection, Entry } from '../store/collection.ts';
import type { Store } from '../store/store.ts';
import { param } from '../text.ts';

/** The family under which pipelines are stored: one entry a pipeline, its stages inside, as GET returns it. */
export const PIPELINES = 'pipeline';

export const pipelinesOf = (store: Store, type: ObjectType): Collection =>
  store.collection(PIPELINES, type.id);

/** The stages of a pipeline; none of one that is not there. */
export const stagesOf = (pipeline: JsonObject | undefined): readonly JsonObject[] =>
  pipeline ? arrayOf(pipeline, 'stages').filter(isObject) : [];

/** A pipeline or stage before and after a write: created, changed or removed. */
export type Change =
  | { readonly before: JsonObject | undefined; readonly after: JsonObject }
  | { readonly before: JsonObject; readonly after: undefined };

export const changed = (change: Change): JsonObject => change.after ?? change.before;

export const idOf = (body: JsonObject): string => textOf(body, 'id');

/** Contacts and companies have one pipeline each, of lifecycle stages (reference 6, O). */
const LIFECYCLE: Readonly<Record<string, string>> = {
  '0-1': 'contacts-lifecycle-pipeline',
  '0-2': 'companies-lifecycle-pipeline',
};
export const lifecyclePipelineId = (type: ObjectType): string | undefined => LIFECYCLE[type.id];
export const isLifecycle = (type: ObjectType): boolean => lifecyclePipelineId(type) !== undefined;

/** Deals, tickets, orders, leads, services, courses, listings, appointments (reference 7.1, D). */
const WITH_PIPELINES: readonly string[] = [
  '0-3', '0-5', '0-123', '0-136', '0-162', '0-410', '0-420', '0-421',
]; // biome-ignore format: a list of words
export const hasPipelines = (type: ObjectType): boolean =>
  type.custom || isLifecycle(type) || WITH_PIPELINES.includes(type.id);

/** The object type of a request; throws the 400 when it is unknown or has no pipelines. */
export function pipelineType(request: ApiRequest): ObjectType {
  const type = objectTypeOf(request.portal.store, param(request, 'objectType'));
  if (!hasPipelines(type)) throw invalid(`${NO_PIPELINES}: ${type.id}`);
  return type;
}

/** The record property that holds the stage. */
export const stageProperty = (type: ObjectType): string =>
  isLifecycle(type) ? 'lifecyclestage' : type.id === '0-3' ? 'dealstage' : 'hs_pipeline_stage';

/** The record property that holds the pipeline. */
export const pipelineProperty = (type: ObjectType): string =>
  type.id === '0-3' ? 'pipeline' : 'hs_pipeline';

/** Whether HubSpot keeps the options of this property equal to the pipelines. */
export const followsPipelines = (type: ObjectType, name: string): boolean =>
  hasPipelines(type) && (name === stageProperty(type) || name === pipelineProperty(type));

/** Values that a record may have in a property that holds a stage or a pipeline; undefined for other properties. */
export function pipelineValues(store: Store, type: ObjectType, name: string): readonly string[] | undefined {
  if (!followsPipelines(type, name)) return undefined;
  const pipelines = pipelinesOf(store, type).all();
  return name === pipelineProperty(type)
    ? pipelines.map(({ id }) => id)
    : pipelines.flatMap(({ body }) => stagesOf(body).map(idOf));
}

export interface Place {
  readonly pipeline: Entry;
  readonly stage: JsonObject;
}

/** The stage with this id, in whichever pipeline of the object type it is. */
export function findStage(store: Store, type: ObjectType, stageId: string): Place | undefined {
  for (const pipeline of pipelinesOf(store, type).all()) {
    const stage = stagesOf(pipeline.body).find(candidate => idOf(candidate) === stageId);
    if (stage) return { pipeline, stage };
  }
  return undefined;
}

const HTML = '<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>';

/** A missing pipeline or stage: HTML, or nothing for who asks for JSON (KALUP 2026-10-05, O; reference 4.2). */
export function bareNotFound(request: ApiRequest): ApiError {
  const nothing = request.accept.includes('application/json');
  return new ApiError(404, {
    message: '',
    bare: nothing ? { text: '' } : { text: HTML, contentType: 'text/html;charset=utf-8' },
  });
}

/** A PATCH or PUT of a missing one has an empty body (KALUP 2026-10-05, O). */
export const emptyNotFound = (): ApiError => new ApiError(404, { message: '', bare: { text: '' } });

/** The stages of a missing pipeline: JSON without category (KALUP 2026-10-05, O). */
export const plainNotFound = (): ApiError => new ApiError(404, { message: 'resource not found' });

/** The pipeline in the path, or the given 404. */
export function pipelineOf(request: ApiRequest, type: ObjectType, missing: () => ApiError): Entry {
  const entry = pipelinesOf(request.portal.store, type).get(param(request, 'pipelineId'));
  if (!entry) throw missing();
  return entry;
}

/** The stage in the path, which must be in the pipeline in the path, or the given 404. */
export function stageOf(request: ApiRequest, pipeline: Entry, missing: () => ApiError): JsonObject {
  const wanted = param(request, 'stageId');
  const stage = stagesOf(pipeline.body).find(candidate => idOf(candidate) === wanted);
  if (!stage) throw missing();
  return stage;
}
