import type { JsonObject } from '../../core/call.ts';
import { numberAt, objectsAt, stringAt } from '../body.ts';
import { sortStages } from './place.ts';

/** A stage as a pipeline's body has it. */
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

/** When a pipeline or one of its stages was changed last. What HubSpot made itself says 1970 (recorded bodies): that is none. */
export function lastChange(body: JsonObject): string | undefined {
  const moments = [body, ...stagesIn(body).map(({ stage }) => stage)].flatMap(
    one => stringAt(one, 'updatedAt') ?? [],
  );
  return latest(moments);
}

/** The latest of some moments (ISO 8601), without those that say 1970. */
export function latest(moments: readonly string[]): string | undefined {
  return moments.filter(moment => Date.parse(moment) > 0).sort((a, b) => Date.parse(b) - Date.parse(a))[0];
}
