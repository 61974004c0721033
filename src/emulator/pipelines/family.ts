import type { ApiAnswer, ApiRequest, Family } from '../api.ts';
import { needPipelineRead, needPipelineWrite } from '../portal/scopes.ts';
import { auditEntries, stageKey } from './audit.ts';
import { orderOf } from './order.ts';
import { createStage, deleteStage, updateStage } from './stages.ts';
import {
  bareNotFound,
  idOf,
  pipelineOf,
  pipelinesOf,
  pipelineType,
  plainNotFound,
  stageOf,
  stagesOf,
} from './stored.ts';
import { createPipeline, deletePipeline, replacePipeline, updatePipeline } from './write.ts';

/** No paging, no `archived`, not sorted: last displayOrder first, so that nobody relies on it (reference 7.1, O). */
function list(request: ApiRequest): ApiAnswer {
  const pipelines = pipelinesOf(request.portal.store, pipelineType(request)).all();
  const unsorted = [...pipelines].sort((left, right) => orderOf(right.body) - orderOf(left.body));
  return { status: 200, text: `{"results":[${unsorted.map(({ text }) => text).join(',')}]}` };
}

function read(request: ApiRequest): ApiAnswer {
  const entry = pipelineOf(request, pipelineType(request), () => bareNotFound(request));
  return { status: 200, text: entry.text };
}

function listStages(request: ApiRequest): ApiAnswer {
  const entry = pipelineOf(request, pipelineType(request), plainNotFound);
  return { status: 200, body: { results: stagesOf(entry.body) } };
}

function readStage(request: ApiRequest): ApiAnswer {
  const missing = () => bareNotFound(request);
  return {
    status: 200,
    body: stageOf(request, pipelineOf(request, pipelineType(request), missing), missing),
  };
}

function auditPipeline(request: ApiRequest): ApiAnswer {
  const type = pipelineType(request);
  const { id } = pipelineOf(request, type, () => bareNotFound(request));
  return { status: 200, body: { results: auditEntries(request, type, id) } };
}

function auditStage(request: ApiRequest): ApiAnswer {
  const type = pipelineType(request);
  const missing = () => bareNotFound(request);
  const pipeline = pipelineOf(request, type, missing);
  const key = stageKey(pipeline.id, idOf(stageOf(request, pipeline, missing)));
  return { status: 200, body: { results: auditEntries(request, type, key) } };
}

const access = needPipelineRead;
const writes = needPipelineWrite;
const PIPELINE = '/:objectType/:pipelineId';
const STAGE = `${PIPELINE}/stages/:stageId`;

/** Reference 7.1. */
export const PIPELINE_FAMILY: Family = {
  bases: ['/crm/pipelines/2026-09', '/crm/pipelines/2026-03', '/crm/v3/pipelines'],
  routes: [
    { method: 'GET', path: '/:objectType', access, handle: list },
    { method: 'POST', path: '/:objectType', access: writes, handle: createPipeline },
    { method: 'GET', path: PIPELINE, access, handle: read },
    { method: 'PUT', path: PIPELINE, access: writes, handle: replacePipeline },
    { method: 'PATCH', path: PIPELINE, access: writes, handle: updatePipeline },
    { method: 'DELETE', path: PIPELINE, access: writes, handle: deletePipeline },
    { method: 'GET', path: `${PIPELINE}/audit`, access, handle: auditPipeline },
    { method: 'GET', path: `${PIPELINE}/stages`, access, handle: listStages },
    { method: 'POST', path: `${PIPELINE}/stages`, access: writes, handle: createStage },
    { method: 'GET', path: STAGE, access, handle: readStage },
    { method: 'PUT', path: STAGE, access: writes, handle: updateStage('all fields') },
    { method: 'PATCH', path: STAGE, access: writes, handle: updateStage('any field') },
    { method: 'DELETE', path: STAGE, access: writes, handle: deleteStage },
    { method: 'GET', path: `${STAGE}/audit`, access, handle: auditStage },
  ],
};
