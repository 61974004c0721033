import type { JsonObject } from '../../core/call.ts';
import type { Edge } from '../graph/index.ts';
import { lowerAction, verbIn } from './action.ts';
import { branchVerbNamed, hasList, lowerBranching, lowerHead } from './branching.ts';
import type { Lowering } from './context.ts';
import type { Content } from './lift-flow.ts';
import { connectionOf } from './read.ts';

/** An action, apart from its id and from where it leads. */
export interface Draft {
  readonly own: JsonObject;
  /** Of an action with several ways out: the field that holds them, and the ways. */
  readonly ways?: {
    readonly list: string;
    readonly entries: readonly JsonObject[];
    readonly hasDefault: boolean;
  };
}

export function draftOf({ step, heads }: Content, at: Lowering): Draft {
  const verb = branchVerbNamed(verbIn(step));
  if (!verb || !heads) return { own: lowerAction(step, at) };
  const listed = verb.hasDefault ? heads.slice(0, -1) : heads;
  const own = lowerBranching(verb, { step, heads }, at);
  const { list, hasDefault } = verb;
  const entries = listed.map(head => lowerHead(verb, head, at));
  // a switch without a list of cases is seen in real flows
  return {
    own: hasList(verb, step) || entries.length > 0 ? { ...own, [list]: [] } : own,
    ways: { list, entries, hasDefault },
  };
}

/** The whole action. `idOf` gives the id of the action that an edge leads to. */
export function actionOf(
  actionId: string,
  { own, ways }: Draft,
  edges: readonly (Edge | undefined)[],
  idOf: (edge: Edge) => string,
): JsonObject {
  const connection = (edge: Edge | undefined) => edge && connectionOf(edge.type, idOf(edge));
  if (!ways) return { actionId, ...own, ...under('connection', connection(edges[0])) };
  const entries = ways.entries.map((entry, index) => ({
    ...entry,
    ...under('connection', connection(edges[index])),
  }));
  return {
    actionId,
    ...own,
    ...(Object.hasOwn(own, ways.list) ? { [ways.list]: entries } : {}),
    ...(ways.hasDefault ? under('defaultBranch', connection(edges[ways.entries.length])) : {}),
  };
}

function under(key: string, json: JsonObject | undefined): JsonObject {
  return json === undefined ? {} : { [key]: json };
}
