import type { Answer, JsonObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { objectAt, stringAt } from '../body.ts';
import { type LiveStage, stagesIn } from '../pipeline/lift.ts';
import { listOfPipelines } from '../pipeline/list.ts';
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

/** Stages of contacts, then those of companies, each under its own id. */
export function liftLifecycle(body: JsonObject): FormMap {
  const stages = objectTypes.flatMap(objectType =>
    liveStages(body, objectType).map(({ id, stage }): [string, Form] => [
      placedId(objectType, id),
      new Map([[objectType, stringAt(stage, 'label') ?? '']]),
    ]),
  );
  return new Map([['stages', new Map(stages)]]);
}
