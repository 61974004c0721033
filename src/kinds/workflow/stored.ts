import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';

/**
 * Whether a workflow is as a PUT sent it, whatever HubSpot has put beside that: another revision, newer versions of
 * action types (reference 11.2, O). What else HubSpot puts otherwise when it saves is not known (reference 17.4, U).
 */
export function isStored(sent: JsonObject, now: JsonObject): boolean {
  return now['revisionId'] !== sent['revisionId'] && holds(without(now), without(sent));
}

const changing: ReadonlySet<string> = new Set(['revisionId', 'nextAvailableActionId', 'actionTypeVersion']);

function without(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([key]) => !changing.has(key)));
}

function holds(have: Json | undefined, want: Json): boolean {
  if (Array.isArray(want)) {
    const wanted = want as readonly Json[];
    return (
      Array.isArray(have) && have.length === wanted.length && wanted.every((one, i) => holds(have[i], one))
    );
  }
  if (isObject(want))
    return (
      isObject(have) &&
      Object.entries(want).every(([key, value]) => changing.has(key) || holds(have[key], value))
    );
  return have === want;
}
