import { isObject, type Json, type JsonObject } from '../../src/core/call.ts';

/** A flow with other ids for its actions, wherever they are named. */
export function renumbered(body: JsonObject, ids: ReadonlyMap<string, string>): JsonObject {
  const rename = (id: string) => ids.get(id) ?? id;
  const walk = (json: Json, isAction = false): Json => {
    if (typeof json === 'string')
      return json.replace(
        /(\{\{ action_outputs\.action_output_)(\w+)/g,
        (_, start: string, id: string) => start + rename(id),
      );
    if (Array.isArray(json)) return json.map(item => walk(item));
    if (!isObject(json)) return json;
    const isOutput = json.type === 'FIELD_DATA';
    return Object.fromEntries(
      Object.entries(json).map(([key, value]) => {
        const isId = key === 'nextActionId' || (key === 'actionId' && (isAction || isOutput));
        return [key, isId && typeof value === 'string' ? rename(value) : walk(value)];
      }),
    );
  };
  const { actions, startActionId } = body;
  return {
    actions: Array.isArray(actions) ? actions.map((action: Json) => walk(action, true)) : [],
    ...(typeof startActionId === 'string' ? { startActionId: rename(startActionId) } : {}),
  };
}

/** What HubSpot fills in or leaves out with the same meaning. */
const implied: Readonly<Record<string, (json: Json) => boolean>> = {
  includeObjectsWithNoValueSet: json => json === false,
  filters: json => Array.isArray(json) && json.length === 0,
  filterBranches: json => Array.isArray(json) && json.length === 0,
  association: json => isObject(json) && Object.keys(json).length === 0,
  connection: json => isObject(json) && typeof json.nextActionId !== 'string',
  defaultBranch: json => isObject(json) && typeof json.nextActionId !== 'string',
};

/** Actions by their ids, with keys in order and without what is implied. */
export function normal(json: Json): Json {
  if (Array.isArray(json)) return json.map(normal);
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([key, value]) => !(Object.hasOwn(implied, key) && implied[key]?.(value)))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, normal(value)]),
  );
}

export function byId(actions: Json | undefined): Json {
  const list: readonly Json[] = Array.isArray(actions) ? actions : [];
  const entries = list.map((action): [string, Json] => [
    isObject(action) ? String(action.actionId) : '',
    normal(action),
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
