import type { JsonObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { numberAt, objectsAt, stringAt } from '../body.ts';
import { sortStages } from '../stages/place.ts';
import { liftMetadata } from './metadata.ts';

/** Body → form; stages stand under their ids, in the order in which people see them. */
export function liftPipeline(body: JsonObject, objectType: string): FormMap {
  const place = numberAt(body, 'displayOrder');
  return new Map<string, Form>([
    ['label', stringAt(body, 'label') ?? ''],
    ...(place === undefined ? [] : [['displayOrder', place] as const]),
    ['stages', new Map(stagesIn(body).map(({ id, stage }) => [id, liftStage(stage, objectType)]))],
  ]);
}

export interface LiveStage {
  readonly id: string;
  readonly displayOrder: number;
  readonly stage: JsonObject;
}

/** The stages of a body, sorted: HubSpot's list is not (reference 7.1, O). */
export function stagesIn(body: JsonObject): LiveStage[] {
  const stages = objectsAt(body, 'stages').flatMap((stage): LiveStage[] => {
    const id = stringAt(stage, 'id');
    return id === undefined || stage.archived === true
      ? []
      : [{ id, stage, displayOrder: numberAt(stage, 'displayOrder') ?? 0 }];
  });
  return sortStages(stages);
}

function liftStage(stage: JsonObject, objectType: string): FormMap {
  return new Map<string, Form>([
    ['label', stringAt(stage, 'label') ?? ''],
    ...liftMetadata(stage, objectType),
  ]);
}

/** When a pipeline and its stages were changed last. */
export function momentsIn(body: JsonObject): string[] {
  return [body, ...stagesIn(body).map(({ stage }) => stage)].flatMap(one => stringAt(one, 'updatedAt') ?? []);
}
