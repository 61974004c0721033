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
    failures: failures.map(({ portal, portalId, finding }) => ({
      portal,
      portalId,
      error: errorJson(finding)['error'] ?? null,
    })),
  };
}
