import { type JsonObject, textOf } from '../json.ts';
import { ensureStageProperties, followPipelines } from '../pipelines/definitions.ts';
import {
  hasPipelines,
  isLifecycle,
  lifecyclePipelineId,
  PIPELINES,
  pipelinesOf,
  stagesOf,
} from '../pipelines/stored.ts';
import { PROPERTIES } from '../properties/groups.ts';
import { optionsOf } from '../properties/options.ts';
import type { Store } from '../store/store.ts';
import { freshPipelines, LIFECYCLE_LABEL, pipelineBody, stageBody } from './defaults/pipelines.ts';
import { findObjectType, type ObjectType } from './object-types.ts';
import { plantAll } from './plant.ts';
import type { Portal } from './portal.ts';
import { SeedError } from './seed-files.ts';

/**
 * Lifecycle stages of a portal that says nothing about its pipelines: the options of its recorded `lifecyclestage`,
 * else those of contacts (one set for both, reference 6, D), else the eight default ones.
 */
function lifecyclePipelines(store: Store, type: ObjectType, recorded: boolean): readonly JsonObject[] {
  const id = lifecyclePipelineId(type) ?? '';
  const property = store.collection(PROPERTIES, type.id).get('lifecyclestage');
  const options = recorded && property ? optionsOf(property.body) : [];
  if (options.length > 0) {
    const stages = options.map((option, index) => {
      const value = textOf(option, 'value');
      const closed = value === 'other';
      const metadata = { isClosed: String(closed), state: closed ? 'CLOSED' : 'OPEN' };
      return stageBody(value, textOf(option, 'label'), Number(option.displayOrder ?? index), metadata);
    });
    return [pipelineBody(id, LIFECYCLE_LABEL, stages)];
  }
  const contacts = findObjectType(store, 'contacts');
  const ofContacts = contacts && pipelinesOf(store, contacts).all()[0];
  return ofContacts ? [pipelineBody(id, LIFECYCLE_LABEL, stagesOf(ofContacts.body))] : freshPipelines(type);
}

/**
 * Stores pipelines verbatim, or a fresh portal's. Recorded properties stay as recorded; all others show what the
 * pipelines hold.
 */
export function plantPipelines(
  portal: Portal,
  type: ObjectType,
  seeded: { readonly file: string; readonly bodies: readonly JsonObject[] } | undefined,
  propertiesRecorded: boolean,
): void {
  const { store } = portal;
  if (!hasPipelines(type)) {
    if (seeded) throw new SeedError(`${seeded.file}: ${type.name} has no pipelines`);
    return;
  }
  const bodies =
    seeded?.bodies ??
    (isLifecycle(type) ? lifecyclePipelines(store, type, propertiesRecorded) : freshPipelines(type));
  plantAll(store, PIPELINES, type.id, seeded?.file ?? '', 'id', bodies);
  if (propertiesRecorded) return;
  if (bodies.length > 0) ensureStageProperties(portal, type);
  followPipelines(portal, type);
}
