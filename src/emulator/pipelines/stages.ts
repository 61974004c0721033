import type { ApiAnswer, ApiRequest } from '../api.ts';
import type { JsonObject } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';
import type { Entry } from '../store/collection.ts';
import { param } from '../text.ts';
import { changedStage, newStage, newStageId, savePipeline, stageEcho } from './bodies.ts';
import { readStage, type StageInput } from './fields.ts';
import { takeId } from './ids.ts';
import { guardLifecycle, linkTwins, onTwin, refuseReadOnlyStage, twinId } from './lifecycle.ts';
import { placeStage } from './order.ts';
import { checkNewStageId, checkRemaining, checkStageCount, checkStageLabel } from './rules.ts';
import {
  emptyNotFound,
  idOf,
  pipelineOf,
  pipelinesOf,
  pipelineType,
  plainNotFound,
  stageOf,
  stagesOf,
} from './stored.ts';
import { refuseStagesInUse } from './usage.ts';

function store(
  request: ApiRequest,
  type: ObjectType,
  before: JsonObject,
  stages: readonly JsonObject[],
): void {
  const after = { ...before, stages, updatedAt: request.portal.now().toISOString() };
  savePipeline(request, type, { before, after });
}

function addStage(
  request: ApiRequest,
  type: ObjectType,
  pipeline: Entry,
  input: StageInput,
  id: string,
): JsonObject {
  const stage = newStage(request, type, id, input);
  const present = stagesOf(pipeline.body);
  checkStageLabel(present, stage);
  checkStageCount(request.portal, type, present.length + 1);
  store(request, type, pipeline.body, placeStage(present, stage));
  return stageEcho(stage, undefined, input);
}

export function createStage(request: ApiRequest): ApiAnswer {
  const type = pipelineType(request);
  const pipeline = pipelineOf(request, type, plainNotFound);
  guardLifecycle(request, type);
  const input = readStage(request.body, 'all fields');
  const id = newStageId(request, type, input);
  checkNewStageId(request.portal.store, type, id);
  const body = addStage(request, type, pipeline, input, id);
  onTwin(request, type, (twin, twinPipeline) => {
    // HubSpot's pages make one stage for both; whether the API's get one id is not known (reference 6, U).
    const other = request.ui ? id : takeId(request.portal.store, twin);
    addStage(request, twin, twinPipeline, input, other);
    linkTwins(request.portal.store, { type, id }, { type: twin, id: other });
  });
  return { status: 201, body, headers: { Location: `${request.path}/${encodeURIComponent(id)}` } };
}

function changeStage(
  request: ApiRequest,
  type: ObjectType,
  pipeline: Entry,
  before: JsonObject,
  input: StageInput,
): JsonObject {
  refuseReadOnlyStage(before);
  const after = changedStage(request, type, before, input);
  const present = stagesOf(pipeline.body);
  if (input.label !== undefined) checkStageLabel(present, after);
  const stages =
    input.displayOrder === undefined
      ? present.map(stage => (idOf(stage) === idOf(before) ? after : stage))
      : placeStage(present, after);
  checkRemaining(type, present, stages);
  store(request, type, pipeline.body, stages);
  return stageEcho(after, before, input);
}

/** PATCH changes what is sent; PUT needs all fields; both merge metadata (KALUP 2026-10-01, O). */
export const updateStage =
  (need: 'all fields' | 'any field') =>
  (request: ApiRequest): ApiAnswer => {
    const type = pipelineType(request);
    const pipeline = pipelineOf(request, type, emptyNotFound);
    const before = stageOf(request, pipeline, emptyNotFound);
    guardLifecycle(request, type);
    const input = readStage(request.body, need);
    const body = changeStage(request, type, pipeline, before, input);
    onTwin(request, type, (twin, twinPipeline) => {
      const other = stageById(twinPipeline, twinId(request.portal.store, type, idOf(before)));
      if (other) changeStage(request, twin, twinPipeline, other, input);
    });
    return { status: 200, body };
  };

const stageById = (pipeline: Entry, id: string): JsonObject | undefined =>
  stagesOf(pipeline.body).find(stage => idOf(stage) === id);

function removeStage(request: ApiRequest, type: ObjectType, pipeline: Entry, id: string): void {
  const present = stagesOf(pipeline.body);
  const stage = stageById(pipeline, id);
  if (!stage) return;
  refuseReadOnlyStage(stage);
  refuseStagesInUse(request, type, [id]);
  const rest = present.filter(other => idOf(other) !== id);
  checkRemaining(type, present, rest);
  store(request, type, pipeline.body, rest);
}

/** 204 for anything that is not there, and for a stage of another pipeline, which stays (KALUP 2026-10-05, O). */
export function deleteStage(request: ApiRequest): ApiAnswer {
  const type = pipelineType(request);
  guardLifecycle(request, type);
  const id = param(request, 'stageId');
  const pipeline = pipelinesOf(request.portal.store, type).get(param(request, 'pipelineId'));
  if (pipeline && stageById(pipeline, id)) {
    removeStage(request, type, pipeline, id);
    onTwin(request, type, (twin, twinPipeline) =>
      removeStage(request, twin, twinPipeline, twinId(request.portal.store, type, id)),
    );
  }
  return { status: 204 };
}
