import type { FormMap } from '../../core/form.ts';
import { asMap, mapAt, textAt } from '../../core/form.ts';
import type { Assessed, Finding } from '../../core/kind.ts';
import { formAfter } from '../../core/permitted.ts';
import type { Hold, Unit } from '../../core/plan.ts';
import { isClosedStage, needsClosedStage } from '../stages/metadata.ts';
import { longestPipelineId, longestStageId } from '../stages/names.ts';
import { plannedStageId } from './shape.ts';
import { mostStages } from './types.ts';
import { incomplete, missingFields } from './uncreatable.ts';

/** Rules of HubSpot's that a change would break, seen before anything is sent. */
export function assessPipeline({ change, actual }: Assessed): readonly Finding[] {
  const whole = change.action === 'create' ? assessCreate(change) : [];
  const stages = change.units.filter(({ path, is }) => path[0] === 'stages' && is === 'child');
  return [
    ...whole,
    ...stages.flatMap(unit => assessStage(unit, change)),
    ...tooManyStages(change, actual),
    ...(actual ? lastClosed(change, stages, actual) : []),
  ];
}

/** Reference 7.1, D. What is there beyond it is HubSpot's business. */
function tooManyStages(
  { scope = '', units, desired }: Assessed['change'],
  actual: FormMap | undefined,
): Finding[] {
  const added = units.filter(({ is, before, after }) => is === 'child' && before === undefined && after);
  // new ones are made before others go
  const count = asMap((actual ?? desired)?.get('stages')).size + (actual ? added.length : 0);
  if (added.length === 0 || count <= mostStages(scope)) return [];
  const held: Hold = {
    reason: 'limit',
    says: `it would have ${count} stages; a pipeline of ${scope} holds at most ${mostStages(scope)}`,
    wayOut: 'declare fewer stages, or split the pipeline',
  };
  return actual ? added.map(({ path }) => ({ path, held })) : [{ held }];
}

function assessCreate({ desired, key }: Assessed['change']): Finding[] {
  const id = textAt(desired, 'id') ?? key;
  if (id.length > longestPipelineId) return [{ held: tooLong(id, longestPipelineId, 'pipeline') }];
  const long = [...(mapAt(desired, 'stages') ?? [])]
    .map(([stage]) => plannedStageId(key, stage, desired))
    .find(stage => stage.length > longestStageId);
  return long === undefined ? [] : [{ held: tooLong(long, longestStageId, 'stage') }];
}

/** HubSpot answers over-long ids with 500 and creates nothing (reference 7.2, O). */
function tooLong(id: string, longest: number, what: string): Hold {
  return {
    reason: 'id',
    says: `its id "${id}" has ${id.length} characters; HubSpot takes at most ${longest} for a ${what}`,
    wayOut: 'give it a shorter one with id:, or choose a shorter key',
  };
}

/** Of a new stage in a pipeline that is there. */
function assessStage(
  { path, before, after }: Unit,
  { action, desired, key, scope }: Assessed['change'],
): Finding[] {
  if (action === 'create' || before !== undefined || after === undefined) return [];
  const stage = path[1] ?? '';
  const missing = missingFields(asMap(after), scope ?? '');
  if (missing.length > 0) return [{ path, held: incomplete(missing) }];
  const id = plannedStageId(key, stage, desired);
  return id.length > longestStageId ? [{ path, held: tooLong(id, longestStageId, 'stage') }] : [];
}

/** "At least one CLOSED stage must remain" (reference 7.2, O). */
function lastClosed(
  { scope, units }: Assessed['change'],
  stages: readonly Unit[],
  actual: FormMap,
): Finding[] {
  if (!needsClosedStage(scope ?? '')) return [];
  const closed = (form: FormMap) =>
    [...asMap(form.get('stages')).values()].filter(stage => isClosedStage(asMap(stage))).length;
  const before = asMap(actual.get('stages'));
  if (closed(actual) === 0 || closed(formAfter(actual, units)) > 0) return [];
  return stages
    .filter(({ path }) => isClosedStage(asMap(before.get(path[1] ?? ''))))
    .map(({ path }) => ({ path, held: noneClosed }));
}

const noneClosed: Hold = {
  reason: 'refused',
  says: 'it is the last closed stage, and HubSpot wants one in every ticket pipeline',
  wayOut: 'declare another stage with ticketState: CLOSED first',
};
