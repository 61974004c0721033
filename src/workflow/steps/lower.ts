import type { JsonObject } from '../../core/call.ts';
import type { Form } from '../../core/form.ts';
import type { ObjectTypeForm, Window } from '../../filter/index.ts';
import { type Edge, type Graph, graphOf } from '../graph/index.ts';
import type { Lowering } from './context.ts';
import { actionOf, draftOf } from './draft.ts';
import { at as entryOf, objectsIn } from './json.ts';
import { type LiftedFlow, liftFlow } from './lift-flow.ts';
import { literalIds } from './literal-ids.ts';
import { type Parsed, parseSteps } from './parse.ts';
import { type Match, matchedWith, updated } from './update.ts';
import { verbatimIn, withSecrets } from './verbatim.ts';

export interface LoweredActions {
  readonly actions: readonly JsonObject[];
  readonly startActionId?: string;
  readonly nextAvailableActionId: string;
}

/**
 * The actions of steps. With the flow that is there (`live`), an action keeps its id, and one that nobody changed is
 * sent as it was read; new ones get ids that the flow never had (reference 18).
 */
export function lowerSteps(
  steps: Form,
  detached: Form | undefined,
  objectType: ObjectTypeForm,
  window: Window,
  live?: JsonObject,
): LoweredActions {
  const verbatim = verbatimIn(steps);
  if (verbatim) {
    const actions = live ? withSecrets(verbatim.actions, live) : verbatim.actions;
    return withStart(actions, verbatim.start, nextId(live, actions));
  }
  const parsed = parseSteps(steps, detached);
  const graph = graphOf(parsed.tree, parsed.contents.length);
  const there = live && liftFlow(live, objectType, window);
  const match = there && matchedWith(parsed, there, window);
  const ids = idsFor(parsed, match, there, live);
  const at: Lowering = { objectType, window, actionOf: step => ids.list[parsed.numbers.get(step) ?? -1] };
  const idOf = ({ to }: Edge) => (typeof to === 'number' ? (ids.list[to] ?? '') : to);
  const actions =
    there && match
      ? updated(parsed, graph, there, match, ids.list, at, idOf)
      : fresh(parsed, graph, ids.list, at, idOf);
  const start = graph.start === undefined ? undefined : idOf({ to: graph.start, type: '' });
  return withStart(actions, start, ids.next);
}

function withStart(actions: readonly JsonObject[], start: string | undefined, next: string): LoweredActions {
  return { actions, ...(start === undefined ? {} : { startActionId: start }), nextAvailableActionId: next };
}

function fresh(
  { contents }: Parsed,
  graph: Graph,
  ids: readonly string[],
  at: Lowering,
  idOf: (edge: Edge) => string,
): readonly JsonObject[] {
  return contents.map((content, number) =>
    actionOf(ids[number] ?? '', draftOf(content, at), graph.nodes[number]?.edges ?? [], idOf),
  );
}

interface Ids {
  /** By the number of the step. */
  readonly list: readonly string[];
  readonly next: string;
}

function idsFor(
  parsed: Parsed,
  match: Match | undefined,
  there: LiftedFlow | undefined,
  live: JsonObject | undefined,
): Ids {
  const known = live === undefined ? '1' : nextId(live, objectsIn(entryOf(live, 'actions')) ?? []);
  const taken = literalIds(parsed);
  let next = /^\d{1,15}$/.test(known) ? Number(known) : 1;
  let isUsed = false;
  const list = parsed.contents.map((_, number) => {
    const matched = match?.get(number);
    if (matched !== undefined) return there?.flow.actions[matched]?.id ?? '';
    while (taken.has(String(next))) next++;
    isUsed = true;
    return String(next++);
  });
  return { list, next: isUsed || live === undefined ? String(next) : known };
}

/** The first id that a flow never had, as it says itself, and not below what it has. */
function nextId(live: JsonObject | undefined, actions: readonly JsonObject[]): string {
  const said = live && entryOf(live, 'nextAvailableActionId');
  const numbers = actions.map(({ actionId }) =>
    typeof actionId === 'string' && /^\d{1,15}$/.test(actionId) ? Number(actionId) : 0,
  );
  const above = numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
  if (typeof said !== 'string' || !/^\d{1,15}$/.test(said)) return String(above);
  return Number(said) >= above ? said : String(above);
}
