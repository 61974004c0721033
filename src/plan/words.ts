import type { Unit } from '../core/plan.ts';
import type { Difference } from './diff.ts';

/** Units with what changes in words and as a picture, where their kind has words for it. */
export function sayUnits(units: readonly Unit[], differences: readonly Difference[]): readonly Unit[] {
  return units.map((unit, index) => sayUnit(unit, differences[index]));
}

function sayUnit(unit: Unit, difference: Difference | undefined): Unit {
  const shape = difference?.shape;
  const { before, after } = unit;
  if (shape?.is !== 'value' || after === undefined) return unit;
  const words = shape.words?.(before, after);
  const chart = shape.chart?.(before, after);
  return { ...unit, ...(words && { words }), ...(chart && { chart }) };
}
