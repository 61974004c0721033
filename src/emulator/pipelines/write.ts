import type { ApiAnswer, ApiRequest } from '../api.ts';
import { notFound } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';
import { changedStage, newStage, newStageId, savePipeline, stageEcho } from './bodies.ts';
import { type PipelineInput, readPipeline, type StageInput } from './fields.ts';
import { takeId } from './ids.ts';
import { guardLifecycle, onTwin, refuseOnLifecycle } from './lifecycle.ts';
import { settleOrders } from './order.ts';
import {
  checkLastPipeline,
  checkPipelineCount,
  checkPipelineId,
  checkPipelineLabel,
  checkRemaining,
  checkStageCount,
  checkStageIds,
  checkStageLabels,
  stageIds,
} from './rules.ts';
import { emptyNotFound, idOf, pipelineOf, pipelineType, stagesOf } from './stored.ts';
import { refuseStagesInUse } from './usage.ts';

interface BuiltStage {
  readonly input: StageInput;
  readonly before: JsonObject | undefined;
  readonly stage: JsonObject;
}

/** Builds and checks the stages of a create or PUT. */
function buildStages(
  request: ApiRequest,
  type: ObjectType,
  pipelineId: string,
  input: PipelineInput,
  present: readonly JsonObject[],
): readonly BuiltStage[] {
  const { store } = request.portal;
  const sentIds = input.stages.map(({ stageId }) => stageId).filter(id => id !== '');
  checkStageIds(store, type, sentIds, pipelineId);
  checkStageCount(request.portal, type, input.stages.length);
  const built = input.stages.map(each => {
    const before = present.find(stage => idOf(stage) === each.stageId);
    const stage = before
      ? changedStage(request, type, before, each)
      : newStage(request, type, newStageId(request, type, each), each);
    return { input: each, before, stage };
  });
  const stages = built.map(({ stage }) => stage);
  checkStageLabels(stages);
  checkRemaining(type, present, stages);
  const settle = settleOrders(stages);
  return built.map(each => ({ ...each, stage: settle(each.stage) }));
}

const echoes = (built: readonly BuiltStage[]): readonly JsonObject[] =>
  built.map(({ stage, before, input }) => stageEcho(stage, before, input));

/** Last sent, first stored: nobody shall rely on the order of the array (reference 7.1: unsorted). */
const stored = (built: readonly BuiltStage[]): readonly JsonObject[] =>
  built.map(({ stage }) => stage).reverse();

export function createPipeline(request: ApiRequest): ApiAnswer {
  const type = pipelineType(request);
  refuseOnLifecycle(type, 'created');
  const input = readPipeline(request.body, 'all fields');
  const { portal } = request;
  const { label = '', displayOrder = 0 } = input;
  checkPipelineLabel(portal.store, type, label, '');
  if (input.pipelineId !== '') checkPipelineId(portal.store, type, input.pipelineId);
  checkPipelineCount(portal, type);
  const id = input.pipelineId === '' ? takeId(portal.store, type) : input.pipelineId;
  const built = buildStages(request, type, id, input, []);
  const now = portal.now().toISOString();
  const dates = { createdAt: now, updatedAt: now, archived: false };
  const after = { label, displayOrder, id, stages: stored(built), ...dates };
  savePipeline(request, type, { before: undefined, after });
  const body = { label, displayOrder, id, stages: echoes(built), ...dates };
  return { status: 201, body, headers: { Location: `${request.path}/${encodeURIComponent(id)}` } };
}

/** PUT keeps the stages it names, creates those without id, removes all others (reference 7.3, O). */
export function replacePipeline(request: ApiRequest): ApiAnswer {
  const type = pipelineType(request);
  refuseOnLifecycle(type, 'replaced');
  const { id, body: before } = pipelineOf(request, type, emptyNotFound);
  const input = readPipeline(request.body, 'all fields');
  const { label = '', displayOrder = 0 } = input;
  checkPipelineLabel(request.portal.store, type, label, id);
  const built = buildStages(request, type, id, input, stagesOf(before));
  const kept = new Set(built.map(({ stage }) => idOf(stage)));
  refuseStagesInUse(
    request,
    type,
    stageIds(before).filter(stageId => !kept.has(stageId)),
  );
  const fields = { label, displayOrder, updatedAt: request.portal.now().toISOString() };
  const after = { ...before, ...fields, stages: stored(built) };
  savePipeline(request, type, { before, after });
  return { status: 200, body: { ...after, stages: echoes(built) } };
}

/** PATCH takes label and displayOrder, and moves every stage's updatedAt (KALUP 2026-10-01, O). */
export function updatePipeline(request: ApiRequest): ApiAnswer {
  const type = pipelineType(request);
  const entry = pipelineOf(request, type, emptyNotFound);
  guardLifecycle(request, type);
  const input = readPipeline(request.body, 'any field');
  const { label, displayOrder } = input;
  const change = (of: ObjectType, id: string, before: JsonObject): JsonObject => {
    if (label !== undefined) checkPipelineLabel(request.portal.store, of, label, id);
    const updatedAt = request.portal.now().toISOString();
    const after = {
      ...before,
      ...(label !== undefined && { label }),
      ...(displayOrder !== undefined && { displayOrder }),
      stages: stagesOf(before).map(stage => ({ ...stage, updatedAt })),
      updatedAt,
    };
    savePipeline(request, of, { before, after });
    return after;
  };
  const body = change(type, entry.id, entry.body);
  onTwin(request, type, (twin, pipeline) => void change(twin, pipeline.id, pipeline.body));
  return { status: 200, body };
}

/** DELETE purges; a missing pipeline is a JSON 404 here (KALUP 2026-10-05, O). */
export function deletePipeline(request: ApiRequest): ApiAnswer {
  const type = pipelineType(request);
  refuseOnLifecycle(type, 'deleted');
  const { body: before } = pipelineOf(request, type, () => notFound('resource not found'));
  refuseStagesInUse(request, type, stageIds(before));
  checkLastPipeline(request.portal.store, type);
  savePipeline(request, type, { before, after: undefined });
  return { status: 204 };
}
