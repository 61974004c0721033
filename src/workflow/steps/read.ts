import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Edge, EdgeType, Node } from '../graph/index.ts';
import { type BranchVerb, branchVerbOf } from './branching.ts';
import { at, hasOnly, objectsIn } from './json.ts';

/** One action of a flow, apart from where it leads. */
export interface Action {
  readonly id: string;
  /** As it is in the body. */
  readonly body: JsonObject;
  /** Of an action with several ways out: what it is, and the ways. */
  readonly ways?: Ways;
}

export interface Ways {
  readonly verb: BranchVerb;
  /** Of a switch, the list may be missing. */
  readonly entries: readonly JsonObject[] | undefined;
}

export interface Flow {
  readonly actions: readonly Action[];
  readonly nodes: readonly Node[];
  readonly start: number | string | undefined;
  /** The number of an action by its id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The actions of a body; undefined where they cannot be told apart. */
export function readFlow(body: JsonObject): Flow | undefined {
  const list = objectsIn(at(body, 'actions') ?? []);
  const ids = list?.map(({ actionId }) => actionId);
  if (!list || !ids?.every(id => typeof id === 'string')) return undefined;
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const start = at(body, 'startActionId');
  if (numbers.size < ids.length || (start !== undefined && typeof start !== 'string')) return undefined;
  const actions = list.map((action, number) => actionOf(ids[number] ?? '', action));
  return {
    actions,
    nodes: actions.map(action => nodeOf(action, numbers)),
    start: start === undefined ? undefined : (numbers.get(start) ?? start),
    numbers,
  };
}

function actionOf(id: string, body: JsonObject): Action {
  const verb = branchVerbOf(body.type);
  const list = verb && at(body, verb.list);
  const entries = list === undefined ? undefined : objectsIn(list);
  if (!verb || !isBranching(verb, body, list, entries)) return { id, body };
  return { id, body, ways: { verb, entries } };
}

/** Whether the ways out are where they belong; otherwise the action is kept word for word. */
function isBranching(
  verb: BranchVerb,
  body: JsonObject,
  list: Json | undefined,
  entries: readonly JsonObject[] | undefined,
): boolean {
  const other = at(body, 'defaultBranch');
  // the specification has bare connections in the list of a test, bodies have objects with a connection
  const isBare = entries?.some(entry => Object.hasOwn(entry, 'nextActionId')) ?? false;
  const isListed = entries !== undefined || (list === undefined && verb.name === 'switch');
  return (
    isListed &&
    !isBare &&
    !leadsOn(at(body, 'connection')) &&
    (other === undefined || (verb.hasDefault && isObject(other)))
  );
}

/** Whether a branch has a connection of its own, which nobody has seen: an empty one leads nowhere. */
function leadsOn(connection: Json | undefined): boolean {
  return connection !== undefined && (!isObject(connection) || typeof connection.nextActionId === 'string');
}

function nodeOf({ body, ways }: Action, numbers: ReadonlyMap<string, number>): Node {
  if (!ways) return { branches: false, edges: [edgeOf(at(body, 'connection'), numbers)] };
  const edges = (ways.entries ?? []).map(entry => edgeOf(at(entry, 'connection'), numbers));
  const rest = ways.verb.hasDefault ? [edgeOf(at(body, 'defaultBranch'), numbers)] : [];
  return { branches: true, edges: [...edges, ...rest] };
}

function edgeOf(json: Json | undefined, numbers: ReadonlyMap<string, number>): Edge | undefined {
  if (!isObject(json) || typeof json.nextActionId !== 'string') return undefined;
  const id = json.nextActionId;
  return { to: numbers.get(id) ?? id, type: typeIn(json) };
}

function typeIn(json: JsonObject): EdgeType {
  const { nextActionId: _, ...rest } = json;
  return hasOnly(rest, 'edgeType') && typeof rest.edgeType === 'string' ? rest.edgeType : rest;
}

/** The connection of a body; the inverse of what `readFlow` makes of one. */
export function connectionOf(type: EdgeType, nextActionId: string): JsonObject {
  return typeof type === 'string' ? { edgeType: type, nextActionId } : { ...type, nextActionId };
}
