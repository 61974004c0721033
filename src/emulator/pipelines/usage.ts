import type { ApiRequest } from '../api.ts';
import { STAGE_IN_FLOW_CONTEXT } from '../assumptions.ts';
import { invalid } from '../errors.ts';
import { byCodeUnit } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';
import { recordsWith } from '../records/stored.ts';
import { flowsWithValues } from '../usage/portal-uses.ts';
import { stageProperty } from './stored.ts';

/**
 * 2026-09 always looks for records: the flags that would skip it have no effect (KALUP, O). Older versions look only
 * when asked to (reference 7.3, D). HubSpot's own pages refuse, too (reference 6, D).
 */
function looksForRecords(request: ApiRequest, type: ObjectType): boolean {
  if (request.ui || request.path.startsWith('/crm/pipelines/2026-09/')) return true;
  const flag = type.id === '0-3' ? 'validateDealStageUsagesBeforeDelete' : 'validateReferencesBeforeDelete';
  return request.query.get(flag) === 'true';
}

/** Refuses to remove stages that active records are in, in the documented shape (DOC:latest/crm/pipelines/guide, D). */
export function refuseStagesInUse(request: ApiRequest, type: ObjectType, stageIds: readonly string[]): void {
  if (!looksForRecords(request, type)) return;
  const { store } = request.portal;
  const objectIds = stageIds.flatMap(id => [...recordsWith(store, type, stageProperty(type), id)]);
  const stages = `[${stageIds.join(', ')}]`;
  if (objectIds.length === 0) {
    refuseInFlows(request, type, stageIds, stages);
    return;
  }
  const objects = `[${objectIds.sort(byCodeUnit).join(', ')}]`;
  throw invalid(
    `Stage IDs: ${stages} are being referenced by object IDs: ${objects}`,
    'PipelineError.STAGE_ID_IN_USE',
    { context: { stageIds: [stages], objectIds: [objects] } },
  );
}

/** Workflows that refer to a stage keep it, too (reference 7.3, D); how HubSpot says so is assumed. */
function refuseInFlows(
  request: ApiRequest,
  type: ObjectType,
  stageIds: readonly string[],
  stages: string,
): void {
  const flowIds = flowsWithValues(request.portal, type, stageProperty(type), stageIds);
  if (flowIds.length === 0) return;
  const flows = `[${flowIds.join(', ')}]`;
  throw invalid(
    `Stage IDs: ${stages} are being referenced by workflow IDs: ${flows}`,
    'PipelineError.STAGE_ID_IN_USE',
    { context: { stageIds: [stages], [STAGE_IN_FLOW_CONTEXT]: [flows] } },
  );
}
