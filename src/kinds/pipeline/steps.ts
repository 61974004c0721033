import type { Call, Json, JsonObject } from '../../core/call.ts';
import type { FormMap } from '../../core/form.ts';
import { asMap, mapAt, textAt } from '../../core/form.ts';
import type { Look, Step } from '../../core/kind.ts';
import { formOfUnits } from '../../core/permitted.ts';
import type { Change } from '../../core/plan.ts';
import { objectTypeOf } from '../settings.ts';
import { stagesIn } from '../stages/live.ts';
import { lowerMetadata } from '../stages/metadata.ts';
import { guarded, idsOf, readPipeline, type StageUnit, stageSteps } from '../stages/steps.ts';
import { plannedStageId } from './shape.ts';

/** Behind the pipelines that are there: at most 100 are possible (reference 7.1), and two may have the same number. */
const lastPlace = 100;

/** The requests of a change. PUT is never used: it deletes the stages it does not name (reference 7.3, O). */
export function pipelineSteps(change: Change, look: Look, live: JsonObject | undefined): readonly Step[] {
  const objectType = objectTypeOf(change);
  if (change.action === 'create') return [createStep(change, objectType)];
  if (change.action === 'remove') return [removeStep(change, objectType)];
  return [
    ...displaceSteps(change, objectType),
    ...fieldSteps(change, objectType),
    ...stepsOfStages(change, objectType, look, live ?? {}),
  ];
}

/** Right before writing: what somebody else has changed meanwhile is not overwritten, and their numbers count. */
export function rereadPipeline(change: Change): Call | undefined {
  return change.action === 'create' || change.action === 'remove'
    ? undefined
    : readPipeline(objectTypeOf(change), change.id ?? '');
}

function createStep(change: Change, objectType: string): Step {
  const form = formOfUnits(change.units);
  const stages = [...(mapAt(form, 'stages') ?? [])].map(([key, stage], displayOrder) =>
    stageBody(change, key, asMap(stage), displayOrder),
  );
  const place = form.get('displayOrder');
  const body: JsonObject = {
    pipelineId: textAt(change.desired, 'id') ?? change.key,
    label: textAt(form, 'label') ?? '',
    displayOrder: typeof place === 'number' ? place : lastPlace,
    stages,
  };
  return {
    says: `create with ${stages.length} stages`,
    replay: 'findFirst',
    call: { endpoint: 'pipelines.create', path: { objectType }, body },
  };
}

function stageBody(change: Change, key: string, stage: FormMap, displayOrder: number): JsonObject {
  return {
    stageId: plannedStageId(change.key, key, change.desired),
    label: textAt(stage, 'label') ?? '',
    displayOrder,
    metadata: lowerMetadata(stage, objectTypeOf(change)),
  };
}

function removeStep({ id = '' }: Change, objectType: string): Step {
  const path = { objectType, pipelineId: id };
  const call = { endpoint: 'pipelines.delete', path, query: guarded(objectType) };
  return { says: 'delete for good', replay: 'safe', call };
}

function displaceSteps({ displaces }: Change, objectType: string): Step[] {
  if (!displaces) return [];
  const { address, id, name } = displaces;
  return [update(`rename ${address} to "${name}" for the time being`, objectType, id, { label: name })];
}

function fieldSteps({ units, id = '' }: Change, objectType: string): Step[] {
  const fields = [...formOfUnits(units)].flatMap(([name, value]): [string, Json][] =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [],
  );
  const says = `update ${fields.map(([name]) => name).join(', ')}`;
  return fields.length === 0 ? [] : [update(says, objectType, id, Object.fromEntries(fields))];
}

function update(says: string, objectType: string, pipelineId: string, body: JsonObject): Step {
  const call = { endpoint: 'pipelines.update', path: { objectType, pipelineId }, body };
  return { says, replay: 'safe', call };
}

function stepsOfStages(change: Change, objectType: string, look: Look, live: JsonObject): Step[] {
  const units = change.units.filter(({ path }) => path[0] === 'stages');
  if (units.length === 0) return [];
  return stageSteps({
    objectType,
    pipelineId: change.id ?? '',
    live: stagesIn(live),
    declared: [...(mapAt(change.desired, 'stages') ?? new Map<string, never>()).keys()],
    units: units.flatMap(({ is, path: [, key], after }): StageUnit[] =>
      is === 'child' && key !== undefined
        ? [{ key, ...(after !== undefined && { after: asMap(after) }) }]
        : [],
    ),
    reorder: units.some(({ is }) => is === 'order'),
    ids: idsOf(change, look, key => ({ kind: 'stage', scope: objectType, parent: change.key, key })),
    createBody: (key, after, place) => stageBody(change, key, after, place),
    isCreated: (stage, key) => stage.id === plannedStageId(change.key, key, change.desired),
  });
}
