import { LAST_PIPELINE, PIPELINE_LIMIT, STAGE_ID_TAKEN_CATEGORY, STAGE_LIMIT } from '../assumptions.ts';
import { ApiError, invalid } from '../errors.ts';
import { type JsonObject, textOf } from '../json.ts';
import { findObjectType, type ObjectType } from '../portal/object-types.ts';
import type { Portal } from '../portal/portal.ts';
import type { Store } from '../store/store.ts';
import { countedPipelines, pipelineLimit } from './limits.ts';
import { isClosedTicketStage } from './metadata.ts';
import { findStage, idOf, isLifecycle, pipelinesOf, stagesOf } from './stored.ts';

/** Labels of an object type's pipelines are unique, ignoring case (reference 7.2, O). */
export function checkPipelineLabel(store: Store, type: ObjectType, label: string, own: string): void {
  const taken = pipelinesOf(store, type)
    .all()
    .some(({ id, body }) => id !== own && textOf(body, 'label').toLowerCase() === label.toLowerCase());
  if (taken) throw invalid(`An active pipeline with label ${label} already exists`);
}

/** Where else a pipeline id counts: unique across deals and tickets (reference 7.2, O). */
const SHARING_IDS: Readonly<Record<string, string>> = { '0-3': '0-5', '0-5': '0-3' };

/** A taken id is a 400, one that the other object type has a misleading 409 (KALUP 2026-10-05, O). */
export function checkPipelineId(store: Store, type: ObjectType, id: string): void {
  if (pipelinesOf(store, type).get(id))
    throw invalid(`There's another pipeline for ${type.name} with pipelineId ${id}`);
  const other = findObjectType(store, SHARING_IDS[type.id] ?? '');
  if (other && pipelinesOf(store, other).get(id)) throw stageIdInOtherPipeline(['0', '1']);
}

const stageIdInOtherPipeline = (ids: readonly string[]): ApiError =>
  new ApiError(409, {
    message: `Stage IDs [${ids.join(', ')}] exist in another pipeline`,
    category: STAGE_ID_TAKEN_CATEGORY,
    subCategory: 'PipelineError.STAGE_ID_EXISTS_IN_ANOTHER_PIPELINE',
  });

/** Stage ids of a pipeline create or PUT: no other pipeline of the object type may have them (KALUP, O). */
export function checkStageIds(
  store: Store,
  type: ObjectType,
  ids: readonly string[],
  pipelineId: string,
): void {
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw invalid(`The stage id ${repeated} appears twice`);
  const taken = ids.filter(id => {
    const place = findStage(store, type, id);
    return place && place.pipeline.id !== pipelineId;
  });
  if (taken.length > 0) throw stageIdInOtherPipeline(taken);
}

/** A taken id in a stage create is a 400 without category (KALUP 2026-10-05, O). */
export function checkNewStageId(store: Store, type: ObjectType, id: string): void {
  const place = findStage(store, type, id);
  if (!place) return;
  throw new ApiError(400, { message: `Pipeline ${place.pipeline.id} is already using stage id ${id}` });
}

const comparable = (stage: JsonObject): string => textOf(stage, 'label').trim().toLowerCase();

/** Labels of a pipeline's stages are unique, ignoring case and outer spaces (reference 7.2, O). */
export function checkStageLabel(stages: readonly JsonObject[], stage: JsonObject): void {
  const taken = stages.some(other => idOf(other) !== idOf(stage) && comparable(other) === comparable(stage));
  if (!taken) return;
  throw invalid(
    `A stage with label ${textOf(stage, 'label')} already exists`,
    'PipelineError.STAGE_LABEL_EXISTS',
  );
}

/** Inside a pipeline create the same refusal has no subCategory (KALUP 2026-10-05, O). */
export function checkStageLabels(stages: readonly JsonObject[]): void {
  const labels = stages.map(comparable);
  const repeated = stages.find((stage, index) => labels.indexOf(comparable(stage)) !== index);
  if (repeated) throw invalid(`A stage with label ${textOf(repeated, 'label')} already exists`);
}

/** At least one stage, and a closed one for tickets unless there was none before (reference 7.2, O). */
export function checkRemaining(
  type: ObjectType,
  before: readonly JsonObject[],
  after: readonly JsonObject[],
): void {
  if (after.length === 0) throw invalid('Pipeline must have at least one stage');
  if (type.id !== '0-5' || after.some(isClosedTicketStage)) return;
  if (before.length > 0 && !before.some(isClosedTicketStage)) return;
  throw invalid(
    'A ticket pipeline must have at least one closed stage',
    'PipelineError.MISSING_CLOSED_STAGE',
  );
}

/** Deals, tickets and custom objects 100 stages a pipeline, others 30 (reference 7.1, D). */
export function checkStageCount(portal: Portal, type: ObjectType, count: number): void {
  const { stagesPerPipeline, stagesPerOtherPipeline } = portal.limits;
  const many = type.custom || type.id === '0-3' || type.id === '0-5' || isLifecycle(type);
  const limit = many ? stagesPerPipeline : stagesPerOtherPipeline;
  if (count > limit) throw invalid(`The limit of ${limit} stages per pipeline is reached`, STAGE_LIMIT);
}

export function checkPipelineCount(portal: Portal, type: ObjectType): void {
  const limit = pipelineLimit(portal, type);
  if (countedPipelines(portal, type) < limit) return;
  throw invalid(`The limit of ${limit} pipelines for object type ${type.id} is reached`, PIPELINE_LIMIT);
}

/** Deals, tickets and leads always have a pipeline. */
export function checkLastPipeline(store: Store, type: ObjectType): void {
  const keepsOne = ['0-3', '0-5', '0-136'].includes(type.id);
  if (keepsOne && pipelinesOf(store, type).all().length === 1)
    throw invalid(`The last pipeline of ${type.name} cannot be deleted`, LAST_PIPELINE);
}

export const stageIds = (pipeline: JsonObject): readonly string[] => stagesOf(pipeline).map(idOf);
