import { LATEST_ACTION_VERSIONS } from '../assumptions.ts';
import { withDefaults } from '../filters/context.ts';
import { arrayOf, isObject, type Json, type JsonObject, textOf } from '../json.ts';

const mapObjects = (list: readonly Json[], change: (each: JsonObject) => Json): readonly Json[] =>
  list.map(each => (isObject(each) ? change(each) : each));

/** Filters with their defaults, wherever a workflow has some. */
function withFilters(body: JsonObject, ...keys: readonly string[]): JsonObject {
  const changed = keys.flatMap(key => {
    const value = body[key];
    if (value === undefined) return [];
    return [[key, Array.isArray(value) ? value.map(withDefaults) : withDefaults(value)]];
  });
  return { ...body, ...Object.fromEntries(changed) };
}

/** The server raises the version of an action to its latest (reference 11.2, O). */
function upgraded(action: JsonObject): JsonObject {
  if (textOf(action, 'type') !== 'SINGLE_CONNECTION') return action;
  const latest = LATEST_ACTION_VERSIONS[textOf(action, 'actionTypeId')] ?? 0;
  return { ...action, actionTypeVersion: Math.max(Number(action.actionTypeVersion ?? 0), latest) };
}

/** An action as it is stored: unchanged ones stay as the portal shows them. */
function normalAction(action: JsonObject, isNew: boolean): JsonObject {
  const branches = action.listBranches;
  const filtered = Array.isArray(branches)
    ? { ...action, listBranches: mapObjects(branches, branch => withFilters(branch, 'filterBranch')) }
    : action;
  return isNew ? upgraded(filtered) : filtered;
}

/** What HubSpot makes of a sent workflow; `former` are the ids of actions that it had before. */
export function normalFlow(flow: JsonObject, former: ReadonlySet<string>): JsonObject {
  const criteria = isObject(flow.enrollmentCriteria) && {
    enrollmentCriteria: withFilters(
      flow.enrollmentCriteria,
      'listFilterBranch',
      'refinementCriteria',
      'reEnrollmentTriggersFilterBranches',
      'eventFilterBranches',
      'listMembershipFilterBranches',
    ),
  };
  const actions = mapObjects(arrayOf(flow, 'actions'), action =>
    normalAction(action, !former.has(textOf(action, 'actionId'))),
  );
  return { ...withFilters(flow, 'goalFilterBranch', 'suppressionFilterBranch'), ...criteria, actions };
}
