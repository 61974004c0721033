import type { ApiRequest } from '../api.ts';
import { LIFECYCLE_REFUSAL, READ_ONLY_STAGE } from '../assumptions.ts';
import { ApiError, invalid } from '../errors.ts';
import { type JsonObject, textOf } from '../json.ts';
import { findObjectType, type ObjectType } from '../portal/object-types.ts';
import type { Entry } from '../store/collection.ts';
import type { Store } from '../store/store.ts';
import { isLifecycle, lifecyclePipelineId, pipelinesOf } from './stored.ts';

/**
 * Whether the API can write lifecycle stages is not known (reference 6, U): `lifecycleWrites` chooses. HubSpot's own
 * pages (`ui`) always can, and edit one set for contacts and companies (reference 6, D).
 */
export function guardLifecycle(request: ApiRequest, type: ObjectType): void {
  if (!isLifecycle(type) || request.ui || request.portal.lifecycleWrites !== 'refused') return;
  const { status, message, category } = LIFECYCLE_REFUSAL;
  throw new ApiError(status, { message, category });
}

/** There is exactly one lifecycle pipeline, whoever asks. */
export function refuseOnLifecycle(type: ObjectType, verb: string): void {
  if (isLifecycle(type))
    throw invalid(`Pipelines of ${type.name} cannot be ${verb}`, LIFECYCLE_REFUSAL.subCategory);
}

/** A stage that HubSpot marks as not writable (`writePermissions`, reference 6, S). */
export function refuseReadOnlyStage(stage: JsonObject): void {
  const permissions = textOf(stage, 'writePermissions');
  if (permissions !== 'READ_ONLY' && permissions !== 'INTERNAL_ONLY') return;
  throw new ApiError(403, {
    message: `The stage ${textOf(stage, 'id')} is ${permissions}`,
    category: READ_ONLY_STAGE,
  });
}

/** Runs `edit` on the other lifecycle pipeline, too, where a write reaches both. */
export function onTwin(
  request: ApiRequest,
  type: ObjectType,
  edit: (twin: ObjectType, pipeline: Entry) => void,
): void {
  if (!isLifecycle(type) || (!request.ui && request.portal.lifecycleWrites !== 'mirrored')) return;
  const { store } = request.portal;
  const twin = findObjectType(store, type.id === '0-1' ? '0-2' : '0-1');
  const pipeline = twin && pipelinesOf(store, twin).get(lifecyclePipelineId(twin) ?? '');
  if (twin && pipeline) edit(twin, pipeline);
}

/** The family that says which stage of the other object type is the same one, where the ids differ. */
const TWINS = 'lifecycleTwin';

export const twinId = (store: Store, type: ObjectType, stageId: string): string =>
  textOf(store.collection(TWINS, type.id).get(stageId)?.body ?? {}, 'twin') || stageId;

export function linkTwins(
  store: Store,
  one: { readonly type: ObjectType; readonly id: string },
  other: { readonly type: ObjectType; readonly id: string },
): void {
  store.collection(TWINS, one.type.id).put(one.id, false, { twin: other.id });
  store.collection(TWINS, other.type.id).put(other.id, false, { twin: one.id });
}
