import type { JsonObject } from '../../core/call.ts';
import type { FormMap } from '../../core/form.ts';
import { mapAt, textAt } from '../../core/form.ts';
import type { Look, Step } from '../../core/kind.ts';
import type { Change, Unit } from '../../core/plan.ts';
import { stringAt } from '../body.ts';
import { comparedStageLabel } from '../stages/names.ts';
import { idsOf, type StageUnit, stageSteps } from '../stages/steps.ts';
import { liveStages, pipelineIdOf } from './lift.ts';
import { objectTypes, type StagedType } from './shape.ts';

/** What a stage that people make in HubSpot has (reference 18, O). */
const metadata = { isClosed: 'false', state: 'OPEN' } as const;

/**
 * The requests of `write: api`, which nobody has proven (reference 6, U). Contacts come first, in a round of their own:
 * whether what is written there reaches companies is unknown, so those are read again before their own round.
 */
export function lifecycleSteps(
  change: Change,
  look: Look,
  live: JsonObject | undefined,
  round?: number,
): readonly Step[] {
  return objectTypes
    .filter((_, index) => round === undefined || index === round)
    .flatMap(objectType => stepsOn(objectType, change, look, live ?? {}));
}

function stepsOn(objectType: StagedType, change: Change, look: Look, live: JsonObject): Step[] {
  const ids = idsOf(change, look, key => ({ kind: 'lifecycleStage', scope: objectType, key }));
  const called = newLabels(change, ids);
  return stageSteps({
    objectType,
    pipelineId: pipelineIdOf(objectType),
    live: liveStages(live, objectType),
    declared: [...(mapAt(change.desired, 'stages') ?? new Map<string, never>()).keys()],
    units: change.units.flatMap(unit => unitOn(objectType, unit)),
    // what came about on companies by itself may have come about in the wrong place
    reorder: change.units.some(({ is, before }) => is === 'order' || before === undefined),
    ids,
    keyOf: label => called.get(comparedStageLabel(label)),
    createBody: (_, after, displayOrder) => ({ label: textAt(after, 'label') ?? '', displayOrder, metadata }),
    isCreated: (stage, _, after) =>
      comparedStageLabel(stringAt(stage, 'label') ?? '') === comparedStageLabel(textAt(after, 'label') ?? ''),
    suffix: objectType,
  });
}

/** A unit as it concerns one object type: its label there. */
function unitOn(objectType: StagedType, { is, path: [, key], before, after }: Unit): StageUnit[] {
  if (is !== 'child' || key === undefined) return [];
  const label = textAt(after, objectType);
  if (label !== undefined) return [{ key, after: labelled(label) }];
  return after === undefined && textAt(before, objectType) !== undefined ? [{ key }] : [];
}

function labelled(label: string): FormMap {
  return new Map([['label', label]]);
}

/** Declared stages without an id here, by every label that they get: what contacts got may have come about on companies. */
function newLabels(change: Change, ids: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const fresh = [...(mapAt(change.desired, 'stages') ?? [])].filter(([key]) => !ids.has(key));
  const labels = fresh.flatMap(([key, stage]) =>
    objectTypes.flatMap(type => [textAt(stage, type)].map(label => [label, key] as const)),
  );
  return new Map(
    labels.flatMap(([label, key]) => (label === undefined ? [] : [[comparedStageLabel(label), key]])),
  );
}
