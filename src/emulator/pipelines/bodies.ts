import type { ApiRequest } from '../api.ts';
import { SERVER_CHOSEN_STAGE_IDS } from '../assumptions.ts';
import type { JsonObject } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';
import { note } from './audit.ts';
import { updateDefinitions } from './definitions.ts';
import type { StageInput } from './fields.ts';
import { takeId } from './ids.ts';
import { metadataOf, storedMetadata } from './metadata.ts';
import { type Change, idOf, pipelinesOf } from './stored.ts';

/** The id a new stage gets: the sent one verbatim (reference 7.2, O), else the portal's own. */
export const newStageId = (request: ApiRequest, type: ObjectType, input: StageInput): string =>
  input.stageId === '' || SERVER_CHOSEN_STAGE_IDS.includes(type.id)
    ? takeId(request.portal.store, type)
    : input.stageId;

/** A stage as GET shows it, keys in the recorded order (samples, O). */
export function newStage(request: ApiRequest, type: ObjectType, id: string, input: StageInput): JsonObject {
  const now = request.portal.now().toISOString();
  return {
    label: input.label ?? '',
    displayOrder: input.displayOrder ?? 0,
    metadata: storedMetadata(type, {}, input.metadata),
    id,
    createdAt: now,
    updatedAt: now,
    writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
    archived: false,
  };
}

/** A stage with what was sent for it. Only what is sent is checked: a seeded stage may break today's rules. */
export function changedStage(
  request: ApiRequest,
  type: ObjectType,
  present: JsonObject,
  input: StageInput,
): JsonObject {
  const metadata = input.sent.metadata !== undefined && {
    metadata: storedMetadata(type, metadataOf(present), input.metadata),
  };
  return {
    ...present,
    ...(input.label !== undefined && { label: input.label }),
    ...(input.displayOrder !== undefined && { displayOrder: input.displayOrder }),
    ...metadata,
    updatedAt: request.portal.now().toISOString(),
  };
}

/** The answer to a stage write: the request over what was stored before it, not what is stored now (7.3, O). */
export function stageEcho(stored: JsonObject, before: JsonObject | undefined, input: StageInput): JsonObject {
  const metadata = { ...(before ? metadataOf(before) : {}), ...input.metadata };
  return { ...stored, ...input.sent, metadata, id: idOf(stored) };
}

/** Stores or removes a pipeline with everything that follows from it. */
export function savePipeline(request: ApiRequest, type: ObjectType, change: Change): void {
  const { portal } = request;
  const pipelines = pipelinesOf(portal.store, type);
  if (change.after) pipelines.put(idOf(change.after), false, change.after);
  else pipelines.remove(idOf(change.before));
  updateDefinitions(portal, type, change);
  note(request, type, change);
}
