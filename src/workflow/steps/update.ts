import type { JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Window } from '../../filter/index.ts';
import type { Edge, Graph } from '../graph/index.ts';
import { askedVersion } from './action.ts';
import type { Lowering } from './context.ts';
import { actionOf, type Draft, draftOf } from './draft.ts';
import { fillSecrets } from './fill.ts';
import { at as entryOf, objectsIn, sameJson, without } from './json.ts';
import type { LiftedFlow } from './lift-flow.ts';
import { maskAction } from './mask.ts';
import { matchUnits } from './match.ts';
import type { Parsed } from './parse.ts';
import { connectionOf } from './read.ts';
import { type Unit, type Units, unitsOf } from './units.ts';

/** Which action of the portal each step is: the number of the action by that of the step. */
export interface Match {
  get(step: number): number | undefined;
  readonly mine: Units;
  readonly live: Units;
}

export function matchedWith(parsed: Parsed, there: LiftedFlow, window: Window): Match {
  const mine = unitsOf(parsed.tree, parsed.contents, window);
  const live = unitsOf(there.tree, there.contents, window);
  const pairs = matchUnits(mine, live);
  return { get: step => pairs.get(step), mine, live };
}

/** The actions of a flow with the steps put in: those that stay, in their order, then the new ones. */
export function updated(
  parsed: Parsed,
  graph: Graph,
  there: LiftedFlow,
  match: Match,
  ids: readonly string[],
  at: Lowering,
  idOf: (edge: Edge) => string,
): readonly JsonObject[] {
  const update = new Update(parsed, there, match, at, idOf);
  const kept = new Map<number, JsonObject>();
  const added: JsonObject[] = [];
  parsed.contents.forEach((content, step) => {
    const edges = graph.nodes[step]?.edges ?? [];
    const action = match.get(step);
    if (action === undefined) added.push(actionOf(ids[step] ?? '', draftOf(content, at), edges, idOf));
    else kept.set(action, update.action(step, action, edges));
  });
  return [...[...kept].sort(([a], [b]) => a - b).map(([, action]) => action), ...added];
}

class Update {
  readonly #parsed: Parsed;
  readonly #there: LiftedFlow;
  readonly #match: Match;
  readonly #at: Lowering;
  readonly #idOf: (edge: Edge) => string;

  constructor(parsed: Parsed, there: LiftedFlow, match: Match, at: Lowering, idOf: (edge: Edge) => string) {
    this.#parsed = parsed;
    this.#there = there;
    this.#match = match;
    this.#at = at;
    this.#idOf = idOf;
  }

  /** The action that a step is in the portal, with what the step says of it. */
  action(step: number, action: number, edges: readonly (Edge | undefined)[]): JsonObject {
    const live = this.#there.flow.actions[action];
    const content = this.#parsed.contents[step];
    const [mine, other] = [this.#match.mine.byNode.get(step), this.#match.live.byNode.get(action)];
    if (!live || !content || !mine || !other) return {};
    const isKept = mine.own === other.own && this.#namesSame(mine, other);
    if (isKept && !live.ways) return this.#withEdge(live.body, 'connection', edges[0]);
    const draft = draftOf(content, this.#at);
    if (isKept && draft.ways) return this.#withWays(live.body, draft.ways, mine, other, edges);
    const changed = actionOf(live.id, draft, edges, this.#idOf);
    const filled = fillSecrets(
      changed,
      { masked: maskAction(live.body, this.#there.secrets), body: live.body },
      name => this.#there.secrets.valueOf(name),
    );
    return versioned(isObject(filled) ? filled : changed, live.body, askedVersion(content.step));
  }

  /** Whether the steps that two name are each other's. */
  #namesSame(mine: Unit, live: Unit): boolean {
    return mine.names.every((name, index) => {
      const step = this.#parsed.numbers.get(name);
      const action = step === undefined ? undefined : this.#match.get(step);
      const other = live.names[index];
      return action === undefined
        ? step === undefined && name === other
        : this.#there.contents[action]?.id === other;
    });
  }

  /** An action with several ways out: ways that take the same records as before are as they were. */
  #withWays(
    body: JsonObject,
    ways: Ways,
    mine: Unit,
    live: Unit,
    edges: readonly (Edge | undefined)[],
  ): JsonObject {
    const before = objectsIn(entryOf(body, ways.list) ?? []) ?? [];
    const left = new Set(before.keys());
    const entries = ways.entries.map((entry, index) => {
      const head = mine.arms[index]?.head;
      const found = [...left].find(at => live.arms[at]?.head === head || isEntry(entry, before[at]));
      left.delete(found ?? -1);
      return this.#withEdge(
        (found === undefined ? undefined : before[found]) ?? entry,
        'connection',
        edges[index],
      );
    });
    const isSame =
      entries.length === before.length && entries.every((entry, index) => entry === before[index]);
    const changed = isSame ? body : { ...body, [ways.list]: entries };
    return ways.hasDefault ? this.#withEdge(changed, 'defaultBranch', edges[ways.entries.length]) : changed;
  }

  /** The very same object where nothing changes. */
  #withEdge(object: JsonObject, key: string, edge: Edge | undefined): JsonObject {
    const before = entryOf(object, key);
    const leads = isObject(before) && typeof before.nextActionId === 'string';
    if (edge === undefined) {
      if (!leads) return object;
      const { [key]: _, ...rest } = object;
      return rest;
    }
    const connection = connectionOf(edge.type, this.#idOf(edge));
    return leads && sameJson(before, connection) ? object : { ...object, [key]: connection };
  }
}

/** Whether a way takes the same records, however its filter is written. */
function isEntry(entry: JsonObject, before: JsonObject | undefined): boolean {
  return before !== undefined && sameJson(entry, without(before, EDGE));
}

const EDGE: ReadonlySet<string> = new Set(['connection']);

type Ways = NonNullable<Draft['ways']>;

/** The version that HubSpot has, unless the step asks for a later one: HubSpot raises versions by itself (reference 11.2). */
function versioned(action: JsonObject, live: JsonObject, asked: number | undefined): JsonObject {
  const version = entryOf(live, VERSION);
  if (typeof version !== 'number') return action;
  return { ...action, [VERSION]: asked === undefined ? version : Math.max(asked, version) };
}

const VERSION = 'actionTypeVersion';
