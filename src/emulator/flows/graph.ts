import { arrayOf, isObject, type Json, type JsonObject, textOf } from '../json.ts';
import type { FlowCheck } from './context.ts';

export const actionsOf = (flow: JsonObject): readonly JsonObject[] =>
  arrayOf(flow, 'actions').filter(isObject);

export const actionId = (action: JsonObject): string => textOf(action, 'actionId');

/** The branches of a branching action, whatever its type calls them. */
export const branchesOf = (action: JsonObject): readonly JsonObject[] =>
  ['listBranches', 'staticBranches', 'testBranches'].flatMap(key => arrayOf(action, key).filter(isObject));

/** Everything that stands where a connection may stand; a default branch is the connection itself (reference 11.4). */
const edgesOf = (action: JsonObject): readonly Json[] =>
  [action.connection, action.defaultBranch, ...branchesOf(action).map(branch => branch.connection)].flatMap(
    edge => (edge === undefined || edge === null ? [] : [edge]),
  );

const targetOf = (edge: Json): string => (isObject(edge) ? textOf(edge, 'nextActionId') : '');

/** Ids of the actions that a record can get to. */
function reached(flow: JsonObject): ReadonlySet<string> {
  const byId = new Map(actionsOf(flow).map(action => [actionId(action), action]));
  const found = new Set<string>();
  const visit = (id: string): void => {
    const action = byId.get(id);
    if (!action || found.has(id)) return;
    found.add(id);
    for (const edge of edgesOf(action)) visit(targetOf(edge));
  };
  visit(textOf(flow, 'startActionId'));
  return found;
}

/** Ids that no path leads to. */
const stranded = (flow: JsonObject): ReadonlySet<string> => {
  const found = reached(flow);
  return new Set(
    actionsOf(flow)
      .map(actionId)
      .filter(id => !found.has(id)),
  );
};

/**
 * The rules of the graph (reference 11.4, O): ids are unique, connections lead to actions, everything can be reached.
 * What is already so in the stored workflow may stay so.
 */
export function checkGraph(check: FlowCheck, flow: JsonObject): void {
  const ids = actionsOf(flow).map(actionId);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw check.refuse(`The action id ${repeated} appears twice`);
  const known = new Set(ids);
  const start = textOf(flow, 'startActionId');
  if (start !== '' && !known.has(start)) throw check.refuse(`There is no action ${start} to start with`);
  const before = check.before ?? {};
  const was = new Set(actionsOf(before).map(actionId));
  for (const action of actionsOf(flow)) {
    for (const edge of edgesOf(action)) {
      if (check.known(action) && !was.has(targetOf(edge))) continue;
      checkEdge(check, action, edge, known);
    }
  }
  const formerly = stranded(before);
  const lost = [...stranded(flow)].filter(id => !formerly.has(id));
  if (lost.length > 0) throw check.refuse(`No path leads to the actions ${lost.join(', ')}`);
}

/** `{}` is an error: the last action has no connection at all (reference 11.4, O). */
function checkEdge(check: FlowCheck, action: JsonObject, edge: Json, ids: ReadonlySet<string>): void {
  const kind = isObject(edge) ? textOf(edge, 'edgeType') : '';
  if (kind !== 'STANDARD' && kind !== 'GOTO')
    throw check.refuse(`A connection of action ${actionId(action)} has no edgeType STANDARD or GOTO`);
  if (!ids.has(targetOf(edge)))
    throw check.refuse(`Action ${actionId(action)} leads to action ${targetOf(edge)}, which is not there`);
}
