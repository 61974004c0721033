import { sameOrder } from '../core/arrange.ts';
import type { Form, FormMap } from '../core/form.ts';
import { isList, isMap } from '../core/form.ts';
import type { Origin } from '../core/plan.ts';
import type { Shape } from '../core/shape.ts';
import type { Difference } from './diff.ts';
import { diffForms, sameValue } from './diff.ts';

/** What configuration said when the portal was last built, and in attempts since that did not finish. */
export interface Base {
  /** Forms by address text. */
  readonly forms: ReadonlyMap<string, FormMap>;
  readonly attempted: readonly ReadonlyMap<string, FormMap>[];
}

export const noBase: Base = { forms: new Map(), attempted: [] };

/** Why a unit differs (design: base and the applied marker). A removal always comes from configuration. */
export function originOf(difference: Difference, address: string, base: Base): Origin {
  if (difference.after === undefined) return 'config';
  const attempted = base.attempted.flatMap(forms => forms.get(address) ?? []);
  if (attempted.some(form => originIn(difference, form, true) === 'config')) return 'config';
  const form = base.forms.get(address);
  return form ? originIn(difference, form, false) : 'first';
}

function originIn(difference: Difference, base: FormMap, strict: boolean): Origin {
  const was = at(base, difference.path);
  if (difference.is === 'order') return originOfOrder(difference, was);
  if (was === undefined) return !strict && overwritesNothing(difference) ? 'config' : 'first';
  if (difference.is === 'child') return originOfChild(difference, was, strict);
  if (agrees(difference.shape, was, difference.after)) return 'drift';
  return agrees(difference.shape, was, difference.before) ? 'config' : 'both';
}

function originOfOrder({ before, after }: Difference, was: Form | undefined): Origin {
  const keys = isMap(was) ? [...was.keys()] : [];
  if (sameOrder(keys, keysOf(before))) return 'config';
  return sameOrder(keys, keysOf(after)) ? 'drift' : 'both';
}

/** A child that both sides have differs field by field; one that the portal lost was there when base was built. */
function originOfChild({ before, after, shape }: Difference, was: Form, strict: boolean): Origin {
  if (shape.is !== 'children' || !isMap(after) || !isMap(was)) return 'both';
  if (!isMap(before)) return diffForms(shape.of, after, was).length === 0 ? 'drift' : 'both';
  const origins = new Set(diffForms(shape.of, after, before).map(field => originIn(field, was, strict)));
  const [first, ...others] = origins;
  return first === undefined || others.length > 0 ? 'both' : first;
}

function overwritesNothing({ before, shape }: Difference): boolean {
  return before === undefined || agrees(shape, before, shape.is === 'value' ? shape.absent : undefined);
}

function agrees(shape: Shape, was: Form, side: Form | undefined): boolean {
  return shape.is === 'value' && side !== undefined && sameValue(shape, was, side);
}

function keysOf(order: Form | undefined): readonly string[] {
  return isList(order) ? order.filter(key => typeof key === 'string') : [];
}

function at(form: Form, path: readonly string[]): Form | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return form;
  const inner = isMap(form) ? form.get(first) : undefined;
  return inner === undefined ? undefined : at(inner, rest);
}
