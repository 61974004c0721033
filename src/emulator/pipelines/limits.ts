import { customObjectTypes, type ObjectType } from '../portal/object-types.ts';
import type { Portal } from '../portal/portal.ts';
import { pipelinesOf } from './stored.ts';

/** Ids of the pipelines that a portal starts with; usage seems to leave them out (reference 7.1, O). */
const DEFAULT_IDS: readonly string[] = ['default', '0', 'lead-pipeline-id'];

/** How many pipelines the object type may have. */
export function pipelineLimit(portal: Portal, type: ObjectType): number {
  const { limits } = portal;
  if (type.custom) return limits.customObjectPipelines;
  const own: Readonly<Record<string, number>> = {
    '0-3': limits.dealPipelines,
    '0-5': limits.ticketPipelines,
    '0-123': limits.orderPipelines,
  };
  return own[type.id] ?? limits.otherPipelines;
}

/** Pipelines of one object type that count towards its limit. */
export const pipelineUsage = (portal: Portal, type: ObjectType): number =>
  pipelinesOf(portal.store, type)
    .all()
    .filter(({ id }) => !DEFAULT_IDS.includes(id)).length;

/** What the limit is about: custom objects share theirs (reference 7.1, O). */
export const countedPipelines = (portal: Portal, type: ObjectType): number =>
  type.custom
    ? customObjectTypes(portal.store).reduce((sum, each) => sum + pipelineUsage(portal, each), 0)
    : pipelineUsage(portal, type);
