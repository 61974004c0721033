import { FIRST_PIPELINE_ID, UUID_TYPES } from '../assumptions.ts';
import type { ObjectType } from '../portal/object-types.ts';
import type { Store } from '../store/store.ts';
import { findStage, pipelinesOf } from './stored.ts';

const NEXT_ID = 'nextPipelineId';

/** A number that no pipeline or stage of the portal has yet. */
export function takeNumber(store: Store): number {
  const next = Number(store.setting(NEXT_ID) ?? FIRST_PIPELINE_ID);
  store.setSetting(NEXT_ID, String(next + 1));
  return next;
}

/** An id for a pipeline or stage created without one: a number as text, or a UUID (reference 7.2, C). */
export function takeId(store: Store, type: ObjectType): string {
  for (;;) {
    const number = takeNumber(store);
    const id = UUID_TYPES.includes(type.id)
      ? `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
      : String(number);
    if (!pipelinesOf(store, type).get(id) && !findStage(store, type, id)) return id;
  }
}
