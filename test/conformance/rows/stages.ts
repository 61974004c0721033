import { isObject, type JsonObject } from '../../../src/core/call.ts';
import type { Edit } from '../../../src/emulator/index.ts';
import type { Fields } from '../tree.ts';

/** How somebody edits the stages of a pipeline one by one. */
export interface StageEditing {
  /** Where the pipeline is. */
  readonly path: string;
  keyOf(body: JsonObject): string;
  /** What is sent for a stage; `stageId` is taken for a new one only. */
  bodyOf(key: string, fields: Fields): JsonObject;
}

/** Numbers that no stage has. */
const free = 1000;

export function stagesIn(body: JsonObject): readonly JsonObject[] {
  const stages = body['stages'];
  return Array.isArray(stages) ? stages.filter(isObject) : [];
}

/**
 * The requests that leave a pipeline with exactly these stages in this order: first new ones, then names that are not
 * in the way, then what goes.
 */
export function stageEdits(
  body: JsonObject,
  wanted: ReadonlyMap<string, Fields>,
  { path, keyOf, bodyOf }: StageEditing,
): readonly Edit[] {
  const there = new Map(stagesIn(body).map(stage => [keyOf(stage), String(stage['id'])]));
  const taken = Math.max(free, ...stagesIn(body).map(stage => Number(stage['displayOrder']) + 1));
  const stagePath = (key: string) => `${path}/stages/${encodeURIComponent(there.get(key) ?? '')}`;
  const kept = [...wanted].filter(([key]) => there.has(key));
  const places = new Map([...wanted.keys()].map((key, index) => [key, taken + index]));
  return [
    ...kept.map(
      ([key]): Edit => ({ method: 'PATCH', path: stagePath(key), body: { label: `by hand ${key}` } }),
    ),
    ...[...there.keys()]
      .filter(key => !wanted.has(key))
      .map((key): Edit => ({ method: 'PATCH', path: stagePath(key), body: { label: `leaving ${key}` } })),
    ...[...wanted].map(([key, fields]): Edit => {
      const { stageId, ...rest } = bodyOf(key, fields);
      const displayOrder = places.get(key) ?? free;
      return there.has(key)
        ? { method: 'PATCH', path: stagePath(key), body: { ...rest, displayOrder } }
        : {
            method: 'POST',
            path: `${path}/stages`,
            body: { ...rest, ...(stageId !== undefined && { stageId }), displayOrder },
          };
    }),
    ...[...there.keys()]
      .filter(key => !wanted.has(key))
      .map((key): Edit => ({ method: 'DELETE', path: stagePath(key) })),
  ];
}
