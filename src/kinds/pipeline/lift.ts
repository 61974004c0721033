import type { JsonObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { numberAt, stringAt } from '../body.ts';
import { stagesIn } from '../stages/live.ts';
import { liftMetadata } from '../stages/metadata.ts';

/** Body → form; stages stand under their ids, in the order in which people see them. */
export function liftPipeline(body: JsonObject, objectType: string): FormMap {
  const place = numberAt(body, 'displayOrder');
  return new Map<string, Form>([
    ['label', stringAt(body, 'label') ?? ''],
    ...(place === undefined ? [] : [['displayOrder', place] as const]),
    ['stages', new Map(stagesIn(body).map(({ id, stage }) => [id, liftStage(stage, objectType)]))],
  ]);
}

function liftStage(stage: JsonObject, objectType: string): FormMap {
  return new Map<string, Form>([
    ['label', stringAt(stage, 'label') ?? ''],
    ...liftMetadata(stage, objectType),
  ]);
}
