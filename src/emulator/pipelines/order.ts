import type { JsonObject } from '../json.ts';
import { idOf } from './stored.ts';

export const orderOf = (body: JsonObject): number => Number(body.displayOrder ?? 0);

/** By displayOrder; what ties stays as it was. */
export const byDisplayOrder = (left: JsonObject, right: JsonObject): number => orderOf(left) - orderOf(right);

/** Gives each of the ranked stages its rank; the ranked ones are all there are. */
const renumber =
  (ranked: readonly JsonObject[]) =>
  (stage: JsonObject): JsonObject => ({
    ...stage,
    displayOrder: ranked.findIndex(other => idOf(other) === idOf(stage)),
  });

/** Stages of one create: ties resolve against request order and renumber all (KALUP 2026-10-05, O). */
export function settleOrders(stages: readonly JsonObject[]): (stage: JsonObject) => JsonObject {
  if (new Set(stages.map(orderOf)).size === stages.length) return stage => stage;
  return renumber([...stages].sort(byDisplayOrder));
}

/**
 * Puts one stage at its displayOrder. A free slot changes nothing else and gaps survive; a taken one places it right
 * after the holder and renumbers the whole pipeline 0..n-1 (reference 7.3; KALUP 2026-10-05, O).
 */
export function placeStage(stages: readonly JsonObject[], placed: JsonObject): readonly JsonObject[] {
  const others = stages.filter(stage => idOf(stage) !== idOf(placed));
  const known = others.length < stages.length;
  const all = known
    ? stages.map(stage => (idOf(stage) === idOf(placed) ? placed : stage))
    : // First, so that nobody relies on the order of the array (reference 7.1: unsorted).
      [placed, ...stages];
  if (!others.some(stage => orderOf(stage) === orderOf(placed))) return all;
  const before = others.filter(stage => orderOf(stage) <= orderOf(placed)).sort(byDisplayOrder);
  const after = others.filter(stage => orderOf(stage) > orderOf(placed)).sort(byDisplayOrder);
  return all.map(renumber([...before, placed, ...after]));
}
