import type { ApiRequest } from '../api.ts';
import { AUDIT_MESSAGES, STAGE_AUDIT_IDENTIFIER } from '../assumptions.ts';
import { type Json, type JsonObject, textOf } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';
import type { Collection } from '../store/collection.ts';
import { metadataOf } from './metadata.ts';
import { orderOf } from './order.ts';
import { type Change, changed, idOf, stagesOf } from './stored.ts';

/** The family of audit entries, each with whose it is and what GET shows. */
const AUDIT = 'pipelineAudit';

type Action = 'CREATE' | 'UPDATE' | 'DELETE';

const auditOf = (request: ApiRequest, type: ObjectType): Collection =>
  request.portal.store.collection(AUDIT, type.id);

const auditStage = (request: ApiRequest, stage: JsonObject): JsonObject => ({
  displayOrder: orderOf(stage),
  portalId: request.portal.portalId,
  stageId: idOf(stage),
  label: textOf(stage, 'label'),
  metadata: metadataOf(stage),
  writePermissions: textOf(stage, 'writePermissions'),
  active: true,
});

const auditPipeline = (request: ApiRequest, type: ObjectType, pipeline: JsonObject): JsonObject => ({
  displayOrder: orderOf(pipeline),
  pipelineId: idOf(pipeline),
  portalId: request.portal.portalId,
  objectTypeId: type.id,
  label: textOf(pipeline, 'label'),
  active: true,
  stages: stagesOf(pipeline).map(stage => auditStage(request, stage)),
  updatedBy: request.token.userId,
  default: false,
});

/** What an entry is about, and how it is told. */
interface Subject {
  readonly key: string;
  readonly identifier: string;
  readonly messages: Readonly<Record<Action, string>>;
  readonly raw: (body: JsonObject) => JsonObject;
}

const actionOf = ({ before, after }: Change): Action => (!before ? 'CREATE' : after ? 'UPDATE' : 'DELETE');

/** Adds an entry in the documented shape: `rawObject` is JSON as text (DOC:latest/crm/pipelines/guide, D). */
function add(request: ApiRequest, type: ObjectType, subject: Subject, change: Change): void {
  const audit = auditOf(request, type);
  const action = actionOf(change);
  const entry = {
    portalId: request.portal.portalId,
    identifier: subject.identifier,
    action,
    timestamp: request.portal.now().toISOString(),
    message: subject.messages[action],
    rawObject: JSON.stringify(subject.raw(changed(change))),
    fromUserId: request.token.userId,
  };
  audit.put(String(audit.all().length).padStart(9, '0'), false, { key: subject.key, entry });
}

/** Stages that differ between two states of a pipeline. */
function stageChanges({ before, after }: Change): readonly Change[] {
  const was = new Map(stagesOf(before).map(stage => [idOf(stage), stage]));
  const is = new Map(stagesOf(after).map(stage => [idOf(stage), stage]));
  const kept = [...is].map(([id, stage]): Change => ({ before: was.get(id), after: stage }));
  const gone = [...was].filter(([id]) => !is.has(id));
  return [...kept, ...gone.map(([, stage]): Change => ({ before: stage, after: undefined }))];
}

/** Notes a write: one entry for the pipeline, one for each stage it changed. */
export function note(request: ApiRequest, type: ObjectType, change: Change): void {
  const { portalId } = request.portal;
  const id = idOf(changed(change));
  const raw = (body: JsonObject): JsonObject => auditPipeline(request, type, body);
  const identifier = `${portalId}:${id}`;
  add(request, type, { key: id, identifier, messages: AUDIT_MESSAGES.pipeline, raw }, change);
  const rawStage = (body: JsonObject): JsonObject => auditStage(request, body);
  const shown = (stage: JsonObject | undefined): string => JSON.stringify(stage ? rawStage(stage) : null);
  for (const of of stageChanges(change)) {
    if (shown(of.before) === shown(of.after)) continue;
    const stageId = idOf(changed(of));
    const subject = {
      key: stageKey(id, stageId),
      identifier: STAGE_AUDIT_IDENTIFIER(String(portalId), id, stageId),
      messages: AUDIT_MESSAGES.stage,
      raw: rawStage,
    };
    add(request, type, subject, of);
  }
}

export const stageKey = (pipelineId: string, stageId: string): string => `${pipelineId}\n${stageId}`;

/** The entries of a pipeline or stage, newest first (reference 7.1). */
export const auditEntries = (request: ApiRequest, type: ObjectType, key: string): readonly Json[] =>
  auditOf(request, type)
    .all()
    .flatMap(({ body }) => (body.key === key && body.entry !== undefined ? [body.entry] : []))
    .reverse();
