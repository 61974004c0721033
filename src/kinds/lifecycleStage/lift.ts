import type { Answer, JsonObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { objectAt, stringAt } from '../body.ts';
import { listOfPipelines } from '../stages/list.ts';
import { type LiveStage, stagesIn } from '../stages/live.ts';
import { comparedStageLabel } from '../stages/names.ts';
import { objectTypes, placedId, type StagedType } from './shape.ts';

/** The pipeline of an object type that holds its lifecycle stages (reference 6, O). */
export function pipelineIdOf(objectType: StagedType): string {
  return `${objectType}-lifecycle-pipeline`;
}

/** The lifecycle pipeline in a list, marked with its object type; undefined when the list does not have it. */
export function lifecycleIn({ call, body }: Answer): readonly JsonObject[] | undefined {
  const objectType = objectTypes.find(type => type === call.path?.objectType);
  const pipeline = listOfPipelines(body)?.find(one => objectType && one.id === pipelineIdOf(objectType));
  return objectType && pipeline ? [{ [objectType]: pipeline }] : undefined;
}

/** One body of both pipelines. */
export function joinLifecycles(bodies: readonly JsonObject[]): readonly JsonObject[] {
  return bodies.length === 0 ? [] : [Object.assign({}, ...bodies)];
}

export function liveStages(body: JsonObject, objectType: StagedType): LiveStage[] {
  return stagesIn(objectAt(body, objectType));
}

/** Stages of contacts, each under its own id, and those of companies where their own order has them. */
export function liftLifecycle(body: JsonObject): FormMap {
  const list = liveStages(body, 'contacts').map(stage => entryOf('contacts', stage));
  let place = 0;
  for (const stage of liveStages(body, 'companies')) {
    const twin = list.findIndex(({ id, label }) => id === stage.id || label === labelOf(stage));
    place = twin < 0 ? place : twin + 1;
    list.splice(place, 0, entryOf('companies', stage));
    place += 1;
  }
  return new Map([['stages', new Map(list.map(({ entry }) => entry))]]);
}

interface Entry {
  readonly id?: string;
  readonly label?: string;
  readonly entry: readonly [string, Form];
}

function entryOf(objectType: StagedType, live: LiveStage): Entry {
  const label = stringAt(live.stage, 'label') ?? '';
  const entry = [placedId(objectType, live.id), new Map([[objectType, label]])] as const;
  return objectType === 'contacts' ? { id: live.id, label: labelOf(live), entry } : { entry };
}

function labelOf({ stage }: LiveStage): string {
  return comparedStageLabel(stringAt(stage, 'label') ?? '');
}
