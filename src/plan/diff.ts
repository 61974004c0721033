import { arrange, sameOrder } from '../core/arrange.ts';
import type { Form, FormMap } from '../core/form.ts';
import { equalForms, isMap } from '../core/form.ts';
import type { Unit } from '../core/plan.ts';
import type { ChildrenShape, FieldsShape, Shape, ValueShape } from '../core/shape.ts';

/** A unit that differs, before anything is known of its origin. */
export type Difference = Pick<Unit, 'path' | 'is' | 'before' | 'after' | 'behind'> & {
  readonly shape: Shape;
};

/** Children that `removed:` entries name: collection path (joined with `/`) → keys. */
export type RemovedChildren = ReadonlyMap<string, ReadonlySet<string>>;

const noChildren: FormMap = new Map();

/**
 * The one diff: what of `desired` the portal does not have, walked by the kind's shape. What `desired` does not say
 * is not owned. Fields come in the order of the shape, children in the order of the declaration.
 */
export function diffForms(shape: FieldsShape, desired: FormMap, actual: FormMap | undefined, removed: RemovedChildren = new Map()): Difference[] {
  return diffFields(shape, desired, actual, removed, []);
}

function diffFields(shape: FieldsShape, desired: FormMap, actual: FormMap | undefined, removed: RemovedChildren, path: readonly string[]): Difference[] {
  return Object.entries(shape.of).flatMap(([name, field]) => {
    const here = [...path, name];
    const want = desired.get(name);
    const have = actual?.get(name);
    if (field.is === 'children') return diffChildren(field, mapOr(want), actual && mapOr(have), removed.get(here.join('/')) ?? new Set(), here);
    if (want === undefined) return [];
    if (field.is === 'fields') return diffFields(field, mapOr(want), actual && mapOr(have), removed, here);
    return diffValue(field, want, actual, have, here);
  });
}

function diffValue(shape: ValueShape, want: Form, actual: FormMap | undefined, have: Form | undefined, path: readonly string[]): Difference[] {
  if (!actual) return [{ path, is: 'field', after: want, shape }];
  const before = have ?? shape.absent;
  if (before !== undefined && sameValue(shape, want, before)) return [];
  return [{ path, is: 'field', ...(before !== undefined && { before }), after: want, shape }];
}

function diffChildren(shape: ChildrenShape, desired: FormMap, actual: FormMap | undefined, removed: ReadonlySet<string>, path: readonly string[]): Difference[] {
  const have = actual ?? noChildren;
  const gone = [...have].filter(([key]) => removed.has(key));
  return [
    ...gone.map(([key, before]): Difference => ({ path: [...path, key], is: 'child', before, shape })),
    ...[...desired].flatMap(([key, want], index) => diffChild(shape, want, have.get(key), [...path, key], [...desired.keys()][index - 1])),
    ...(shape.ordered ? diffOrder(shape, desired, have, removed, path) : []),
  ];
}

function diffChild(shape: ChildrenShape, want: Form, have: Form | undefined, path: readonly string[], behind: string | undefined): Difference[] {
  if (have === undefined) return [{ path, is: 'child', after: want, ...(behind !== undefined && { behind }), shape }];
  const inner = diffFields(shape.of, mapOr(want), mapOr(have), new Map(), []);
  if (inner.length === 0) return [];
  return [{ path, is: 'child', before: owned(shape.of, mapOr(want), mapOr(have)), after: want, shape }];
}

function diffOrder(shape: ChildrenShape, desired: FormMap, have: FormMap, removed: ReadonlySet<string>, path: readonly string[]): Difference[] {
  const before = [...have.keys()].filter(key => !removed.has(key));
  const declared = [...desired.keys()];
  return sameOrder(before, declared) ? [] : [{ path, is: 'order', before, after: arrange(before, declared), shape }];
}

/** The part of what the portal has that configuration owns, defaults spelled out. */
export function owned(shape: FieldsShape, desired: FormMap, actual: FormMap): FormMap {
  const fields = [...desired.keys()].flatMap((name): [string, Form][] => {
    const field = shape.of[name];
    const have = actual.get(name) ?? (field?.is === 'value' ? field.absent : undefined);
    return have === undefined ? [] : [[name, have]];
  });
  return new Map(fields);
}

/** Equality as the kind sees it. */
export function sameValue(shape: ValueShape, a: Form, b: Form): boolean {
  return shape.same ? shape.same(a, b) : equalForms(a, b);
}

function mapOr(form: Form | undefined): FormMap {
  return isMap(form) ? form : noChildren;
}
