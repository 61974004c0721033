import type { JsonObject } from '../core/call.ts';
import type { PortalFailure } from '../core/fleet.ts';
import { errorJson } from './diagnostics-json.ts';
import { schemaVersion } from './plan-json.ts';

/** Documents of several portals in one, described by schemas/output/fleet.schema.json. */
export function fleetJson(
  kind: 'plans' | 'outcomes' | 'drifts',
  documents: readonly JsonObject[],
  failures: readonly PortalFailure[],
): JsonObject {
  return {
    schemaVersion,
    kind,
    [kind]: [...documents],
    failures: failures.map(failureJson),
  };
}

/** Why there is nothing of a portal. */
export function failureJson({ portal, portalId, finding }: PortalFailure): JsonObject {
  return { portal, portalId, error: errorJson(finding)['error'] ?? null };
}
