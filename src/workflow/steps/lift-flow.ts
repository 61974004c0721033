import { isObject, type JsonObject } from '../../core/call.ts';
import type { FormMap } from '../../core/form.ts';
import type { ObjectTypeForm, Window } from '../../filter/index.ts';
import { type Tree, treeOf } from '../graph/index.ts';
import { liftAction } from './action.ts';
import { type Branching, liftBranching, lowerBranching, lowerHead } from './branching.ts';
import type { Lifting, Lowering } from './context.ts';
import { at as entryOf, sameJson, without } from './json.ts';
import { maskAction, Names } from './mask.ts';
import { type Action, type Flow, readFlow, type Ways } from './read.ts';
import { stepIds } from './step-ids.ts';

/** One action as a step, apart from its place. */
export interface Content {
  /** The key that other steps refer to it by. */
  readonly id?: string;
  /** The step without its key and without its arms. */
  readonly step: FormMap;
  /** Of a step with arms: which records take each of them. */
  readonly heads?: readonly FormMap[];
}

export interface LiftedFlow {
  readonly flow: Flow;
  readonly tree: Tree;
  /** By the number of the action. */
  readonly contents: readonly Content[];
  /** What the secrets stand for that the steps name. */
  readonly secrets: Names;
}

/** A flow as steps; undefined where its actions cannot be told apart. */
export function liftFlow(
  body: JsonObject,
  objectType: ObjectTypeForm,
  window: Window,
): LiftedFlow | undefined {
  const read = readFlow(body);
  if (!read) return undefined;
  const secrets = new Names();
  const tree = treeOf(read);
  const actions = read.actions.map(action => masked(action, secrets));
  const contents = contentsOf({ ...read, actions }, stepIds(read, tree), objectType, window);
  return contents && { flow: read, tree, contents, secrets };
}

/** Every action as a step, under the keys by which steps name each other; undefined where one would not come back as it was. */
export function contentsOf(
  flow: Flow,
  ids: ReadonlyMap<number, string>,
  objectType: ObjectTypeForm,
  window: Window,
): readonly Content[] | undefined {
  const at = contextOf(flow, ids, objectType, window);
  const contents: Content[] = [];
  for (const [number, action] of flow.actions.entries()) {
    const content = contentOf(action, ids.get(number), at);
    if (!content) return undefined;
    contents.push(content);
  }
  return contents;
}

function masked(action: Action, secrets: Names): Action {
  const body = maskAction(action.body, secrets);
  return body === action.body ? action : { ...action, body };
}

function contextOf(
  { actions, numbers }: Flow,
  ids: ReadonlyMap<number, string>,
  objectType: ObjectTypeForm,
  window: Window,
): Lifting & Lowering {
  const back = new Map([...ids].map(([number, id]) => [id, actions[number]?.id]));
  return {
    objectType,
    window,
    stepOf(actionId) {
      const number = numbers.get(actionId);
      return number === undefined ? undefined : ids.get(number);
    },
    actionOf: step => back.get(step),
  };
}

const ID: ReadonlySet<string> = new Set(['actionId']);
const ID_AND_EDGE: ReadonlySet<string> = new Set(['actionId', 'connection']);
const EDGE: ReadonlySet<string> = new Set(['connection']);

/** The step of an action; undefined where the action would not come back as it was. */
function contentOf(
  { body, ways }: Action,
  id: string | undefined,
  at: Lifting & Lowering,
): Content | undefined {
  const named = id === undefined ? {} : { id };
  if (ways) {
    const content = liftBranching(ways.verb, without(body, ID_AND_EDGE), ways.entries, at);
    return isWhole(content, body, ways, at) ? { ...named, ...content } : undefined;
  }
  const action = without(body, isObject(entryOf(body, 'connection')) ? ID_AND_EDGE : ID);
  const step = liftAction(action, at);
  return step && { ...named, step };
}

function isWhole(content: Branching, body: JsonObject, { verb, entries }: Ways, at: Lowering): boolean {
  const own = without(
    body,
    new Set([...ID_AND_EDGE, verb.list, ...(verb.hasDefault ? ['defaultBranch'] : [])]),
  );
  return (
    sameJson(lowerBranching(verb, content, at), own) &&
    (entries ?? []).every((entry, index) => {
      const head = lowerHead(verb, content.heads[index] ?? new Map(), at);
      return sameJson(head, isObject(entryOf(entry, 'connection')) ? without(entry, EDGE) : entry);
    })
  );
}
