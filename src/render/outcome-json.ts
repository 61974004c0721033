import type { JsonObject } from '../core/call.ts';
import { formToJson } from '../core/form-json.ts';
import type { Outcome, Result } from '../core/outcome.ts';
import { present, schemaVersion } from './plan-json.ts';

/** What an apply did, as a document described by schemas/output/outcome.schema.json. */
export function outcomeJson(outcome: Outcome): JsonObject {
  const { portal, portalId, results, held, interrupted, ended, requests, journal, marker } = outcome;
  const number = (status: Result['status']): number =>
    results.filter(result => result.status === status).length;
  return {
    schemaVersion,
    kind: 'outcome',
    portal,
    portalId,
    summary: { done: number('done'), failed: number('failed'), notStarted: number('notStarted'), held },
    interrupted,
    ...present({ ended }),
    results: results.map(resultJson),
    requests: { total: requests.total, writes: requests.writes },
    ...present({ journal }),
    ...(marker && { marker: { is: marker.is, ...present({ commit: marker.commit, says: marker.says }) } }),
  };
}

function resultJson({
  address,
  action,
  status,
  says,
  next,
  stepsDone,
  respelled,
  unsettled,
}: Result): JsonObject {
  return {
    address,
    action,
    status,
    ...present({ says, next }),
    ...(stepsDone && { stepsDone: [...stepsDone] }),
    ...(respelled === undefined
      ? {}
      : {
          respelled: respelled.map(({ path, sent, stored }) => ({
            path: [...path],
            sent: formToJson(sent),
            stored: formToJson(stored),
          })),
        }),
    ...present({ unsettled }),
  };
}
