import { type Call, isObject, type JsonObject } from '../../../src/core/call.ts';
import type { Kind, Look, Step } from '../../../src/core/kind.ts';
import type { Change } from '../../../src/core/plan.ts';

/**
 * A small HubSpot: stages of pipelines by the rules of reference 7.2 and 7.3, read as strictly as they can be. Written
 * without a look at the tool or the emulator.
 */
export interface HubSpot {
  /** Throws what HubSpot would refuse. */
  send(call: Call): JsonObject;
  /** As GET answers: not sorted (reference 7.1). */
  pipeline(id: string): JsonObject;
  /** The stages in the order in which people see them. */
  stages(id: string): readonly ModelStage[];
  /** How often a taken number made HubSpot give all stages new ones. */
  readonly renumbered: number;
}

export interface ModelStage {
  readonly id: string;
  readonly label: string;
  readonly displayOrder: number;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface Rules {
  /** "At least one CLOSED stage must remain" (7.2). */
  readonly keepsOneClosed?: boolean;
  /** Pipelines that show each other's writes, each stage under the id it has there. */
  readonly mirrors?: readonly (readonly [string, string])[];
  /** Stages that are the same one there. */
  readonly twins?: readonly (readonly [string, string])[];
  /** Whether HubSpot chooses ids itself. */
  readonly choosesIds?: boolean;
}

/** "Case/space-insensitive" (7.2), spaces inside included. */
const compared = (label: string) => label.replace(/\s+/g, '').toLowerCase();

const isClosed = ({ metadata }: ModelStage) => metadata.ticketState === 'CLOSED';

const inOrder = (stages: readonly ModelStage[]) =>
  [...stages].sort((a, b) => a.displayOrder - b.displayOrder);

export function hubspot(seed: Readonly<Record<string, readonly ModelStage[]>>, rules: Rules = {}): HubSpot {
  const pipelines = new Map(Object.entries(seed).map(([id, stages]) => [id, [...stages]]));
  const twins = new Map(
    rules.twins?.flatMap(([a, b]): [string, string][] => [
      [a, b],
      [b, a],
    ]),
  );
  let renumbered = 0;
  let given = 5000;

  const stagesOf = (pipeline: string) => {
    const stages = pipelines.get(pipeline);
    if (!stages) throw new Error(`404 ${pipeline}`);
    return stages;
  };

  /** A free number changes nothing else; a taken one puts the stage behind its holder and renumbers all (7.3). */
  function place(stages: readonly ModelStage[], one: ModelStage): ModelStage[] {
    const others = stages.filter(({ id }) => id !== one.id);
    if (one.displayOrder < 0) throw new Error(`400 displayOrder ${one.displayOrder}`);
    if (!others.some(({ displayOrder }) => displayOrder === one.displayOrder)) return [...others, one];
    renumbered += 1;
    const sorted = inOrder(others);
    const at = sorted.filter(({ displayOrder }) => displayOrder <= one.displayOrder).length;
    return [...sorted.slice(0, at), one, ...sorted.slice(at)].map((stage, displayOrder) => ({
      ...stage,
      displayOrder,
    }));
  }

  function store(pipeline: string, before: readonly ModelStage[], after: readonly ModelStage[]): void {
    if (after.length === 0) throw new Error('400 a pipeline needs a stage');
    const labels = after.map(({ label }) => compared(label));
    const twice = after.find(({ label }, index) => labels.indexOf(compared(label)) !== index);
    if (twice) throw new Error(`400 STAGE_LABEL_EXISTS ${twice.label}`);
    if (rules.keepsOneClosed && before.some(isClosed) && !after.some(isClosed))
      throw new Error('400 MISSING_CLOSED_STAGE');
    pipelines.set(pipeline, [...after]);
  }

  function create(pipeline: string, body: JsonObject): ModelStage {
    const before = stagesOf(pipeline);
    const own = typeof body['stageId'] === 'string' && !rules.choosesIds ? body['stageId'] : String(given++);
    if (before.some(({ id }) => id === own)) throw new Error(`400 stage id ${own}`);
    if (own.length > 100) throw new Error('500');
    const stage = changed({ id: own, label: '', displayOrder: 0, metadata: {} }, body);
    store(pipeline, before, place(before, stage));
    return stage;
  }

  function changed(stage: ModelStage, body: JsonObject): ModelStage {
    const { label, displayOrder, metadata } = body;
    return {
      id: stage.id,
      label: typeof label === 'string' ? label : stage.label,
      displayOrder: typeof displayOrder === 'number' ? displayOrder : stage.displayOrder,
      metadata: { ...stage.metadata, ...(isObject(metadata) && (metadata as Record<string, string>)) },
    };
  }

  function update(pipeline: string, id: string, body: JsonObject): void {
    const before = stagesOf(pipeline);
    const stage = before.find(one => one.id === id);
    if (!stage) throw new Error(`404 stage ${id}`);
    const after = changed(stage, body);
    const rest = before.map(one => (one.id === id ? after : one));
    store(pipeline, before, after.displayOrder === stage.displayOrder ? rest : place(before, after));
  }

  function remove(pipeline: string, id: string): void {
    const before = stagesOf(pipeline);
    store(
      pipeline,
      before,
      before.filter(one => one.id !== id),
    );
  }

  const mirrorOf = (pipeline: string) =>
    rules.mirrors?.flatMap(([a, b]) => (a === pipeline ? [b] : b === pipeline ? [a] : []))[0];
  /** The same stage on the other side: linked when made, or by its id. */
  const twinOf = (id: string) => twins.get(id) ?? id;

  function send({ endpoint, path = {}, body }: Call): JsonObject {
    const { pipelineId = '', stageId = '' } = path;
    const sent = isObject(body) ? body : {};
    const mirror = mirrorOf(pipelineId);
    switch (endpoint) {
      case 'pipelines.read':
        return read(pipelineId);
      case 'stages.create': {
        const stage = create(pipelineId, sent);
        if (mirror !== undefined) {
          const twin = create(mirror, sent);
          twins.set(stage.id, twin.id).set(twin.id, stage.id);
        }
        return { ...stage };
      }
      case 'stages.update':
        update(pipelineId, stageId, sent);
        if (mirror !== undefined) update(mirror, twinOf(stageId), sent);
        return {};
      case 'stages.delete':
        remove(pipelineId, stageId);
        if (mirror !== undefined) remove(mirror, twinOf(stageId));
        return {};
      default:
        throw new Error(`no ${endpoint} here`);
    }
  }

  const read = (id: string): JsonObject => ({
    id,
    stages: [...stagesOf(id)].sort((a, b) => b.displayOrder - a.displayOrder).map(stage => ({ ...stage })),
  });

  return {
    send,
    pipeline: read,
    stages: id => inOrder(stagesOf(id)),
    get renumbered() {
      return renumbered;
    },
  };
}

/** Sends steps the way apply does. Returns how many were sent. */
export function runSteps(steps: readonly Step[], portal: HubSpot): number {
  let sent = 0;
  for (const step of steps) {
    const { effect } = step;
    const isSeen = () =>
      effect?.seenIn({ call: effect.call, status: 200, body: portal.send(effect.call) }) ?? false;
    portal.send(step.call);
    sent += 1;
    if (effect && !isSeen()) throw new Error(`${step.says} has no effect that can be seen`);
  }
  return sent;
}

/** Carries out a change the way apply does: round by round, each with the body as it is then. Stops after `most` steps. */
export function runRounds(
  { kind, change, look, bodyNow }: Carried,
  portal: HubSpot,
  most = Number.MAX_SAFE_INTEGER,
): void {
  let left = most;
  for (let round = 0; round < (kind.rounds?.(change) ?? 1); round += 1) {
    const steps = kind.steps(change, look, bodyNow(), round).slice(0, left);
    left -= runSteps(steps, portal);
  }
}

export interface Carried {
  readonly kind: Kind;
  readonly change: Change;
  readonly look: Look;
  bodyNow(): JsonObject;
}
