import type { JsonObject } from '../core/call.ts';
import type { History, PastChange, PastRun, PastWrite } from '../core/history.ts';
import { present, schemaVersion } from './plan-json.ts';

/** What was applied, as a document described by schemas/output/history.schema.json. */
export function historyJson({ runs, total, portals, journals, leftOut }: History): JsonObject {
  return {
    schemaVersion,
    kind: 'history',
    total,
    runs: runs.map(runJson),
    portals: portals.map(({ portal, portalId, marker, says }) => ({
      portal,
      ...present({ portalId }),
      marker,
      ...present({ says }),
    })),
    journals: [...journals],
    leftOut,
  };
}

function runJson(past: PastRun): JsonObject {
  const { run, portal, portalId, started, finished, ending, onlyInPortal, lastComplete } = past;
  const { commit, dirty, actor, url, version, configurationHash, counts, changes, writes } = past;
  return {
    run,
    portal,
    portalId,
    ...present({ started, finished }),
    ending,
    ...present({ commit, dirty, actor, url, version, configurationHash }),
    ...(counts && { counts: { ...counts } }),
    onlyInPortal,
    lastComplete,
    changes: changes.map(changeJson),
    writes: writes.map(writeJson),
  };
}

function changeJson({ address, action, status, says, unsettled }: PastChange): JsonObject {
  return { address, ...present({ action }), status, ...present({ says, unsettled }) };
}

function writeJson(past: PastWrite): JsonObject {
  const { write, addresses, says, endpoint, outcome, status, correlationId, error } = past;
  return {
    write,
    addresses: [...addresses],
    says,
    endpoint,
    outcome,
    ...present({ status, correlationId, error }),
  };
}
