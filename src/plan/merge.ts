import type { FormMap } from '../core/form.ts';
import { formAt } from '../core/form.ts';
import type { Kind, Look } from '../core/kind.ts';
import type { Unit } from '../core/plan.ts';
import { type Difference, sameValue } from './diff.ts';
import { spelled } from './look.ts';

/** How a remark begins on what people changed in the portal and an apply keeps. */
export const keptWords = 'keeps what was changed in the portal: ';

export interface MergedUnits {
  readonly units: readonly Unit[];
  /** Changes of the portal's that stay, in words. */
  readonly kept: readonly string[];
}

/**
 * Values that configuration and portal both changed since base: where they changed different parts of it, the parts go
 * together and only the rest is a conflict.
 */
export function mergeUnits(
  units: readonly Unit[],
  differences: readonly Difference[],
  { was, kind, look }: { readonly was: FormMap | undefined; readonly kind: Kind; readonly look: Look },
): MergedUnits {
  if (!was || units.length === 0) return { units, kept: [] };
  const base = spelled(was, kind, look);
  const merged = units.map((unit, index) => mergeOne(unit, differences[index], base));
  return {
    units: merged.map(({ unit }) => unit),
    kept: merged.flatMap(({ kept }) => kept),
  };
}

function mergeOne(
  unit: Unit,
  difference: Difference | undefined,
  base: FormMap,
): { readonly unit: Unit; readonly kept: readonly string[] } {
  const shape = difference?.shape;
  const was = formAt(base, unit.path);
  const { before, after } = unit;
  if (shape?.is !== 'value' || !shape.merge || unit.origin !== 'both') return { unit, kept: [] };
  if (was === undefined || before === undefined || after === undefined) return { unit, kept: [] };
  const { merged, conflicts, kept } = shape.merge(was, after, before);
  if (conflicts.length > 0) return { unit: { ...unit, conflicts }, kept: [] };
  // configuration wants nothing that the portal does not have already: what is left is the portal's own change
  if (sameValue(shape, merged, before)) return { unit: { ...unit, origin: 'drift' }, kept: [] };
  return { unit: { ...unit, after: merged, origin: 'config' }, kept };
}
