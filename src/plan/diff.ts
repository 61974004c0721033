import { arrange, sameOrder } from '../core/arrange.ts';
import type { Form, FormMap } from '../core/form.ts';
import { asMap, equalForms } from '../core/form.ts';
import type { Unit } from '../core/plan.ts';
import type { ChildrenShape, FieldsShape, Shape, ValueShape } from '../core/shape.ts';

/** A unit that differs, before anything is known of its origin. */
export type Difference = Pick<Unit, 'path' | 'is' | 'before' | 'after' | 'behind'> & {
  readonly shape: ValueShape | ChildrenShape;
};

/** Children that `removed:` entries name: collection path (joined with `/`) → keys. */
export type RemovedChildren = ReadonlyMap<string, ReadonlySet<string>>;

const noChildren: RemovedChildren = new Map();
const noKeys: ReadonlySet<string> = new Set();

/**
 * The one diff: what of `desired` the portal does not have, walked by the kind's shape. What `desired` does not say
 * is not owned. Fields come in the order of the shape, children in the order of the declaration.
 */
export function diffForms(
  shape: FieldsShape,
  desired: FormMap,
  actual: FormMap | undefined,
  removed: RemovedChildren = noChildren,
): Difference[] {
  return diffFields(shape, desired, actual, removed, []);
}

function diffFields(
  shape: FieldsShape,
  desired: FormMap,
  actual: FormMap | undefined,
  removed: RemovedChildren,
  path: readonly string[],
): Difference[] {
  return Object.entries(shape.of).flatMap(([name, field]) => {
    const here = [...path, name];
    const want = desired.get(name);
    const have = actual?.get(name);
    if (field.is === 'children')
      return diffChildren(field, asMap(want), asMap(have), removed.get(here.join('/')) ?? noKeys, here);
    if (field.is === 'fields') return diffFields(field, asMap(want), actual && asMap(have), removed, here);
    return want === undefined
      ? []
      : diffValue(field, want, actual && (have === undefined ? field.absent : have), here);
  });
}

function diffValue(
  shape: ValueShape,
  want: Form,
  before: Form | undefined,
  path: readonly string[],
): Difference[] {
  if (before !== undefined && sameValue(shape, want, before)) return [];
  return [{ path, is: 'field', ...(before !== undefined && { before }), after: want, shape }];
}

function diffChildren(
  shape: ChildrenShape,
  desired: FormMap,
  actual: FormMap,
  removed: ReadonlySet<string>,
  path: readonly string[],
): Difference[] {
  const declared = [...desired.keys()];
  const kept = [...actual.keys()].filter(key => !removed.has(key));
  return [
    ...[...actual]
      .filter(([key]) => removed.has(key))
      .map(([key, before]): Difference => ({ path: [...path, key], is: 'child', before, shape })),
    ...[...desired].flatMap(([key, want], index) =>
      diffChild(shape, want, actual.get(key), [...path, key], declared[index - 1]),
    ),
    ...(shape.ordered ? diffOrder(shape, declared, kept, path) : []),
  ];
}

function diffChild(
  shape: ChildrenShape,
  want: Form,
  have: Form | undefined,
  path: readonly string[],
  behind: string | undefined,
): Difference[] {
  if (have === undefined)
    return [
      { path, is: 'child', after: want, ...(shape.ordered && behind !== undefined && { behind }), shape },
    ];
  const isSame = diffForms(shape.of, asMap(want), asMap(have)).length === 0;
  return isSame
    ? []
    : [{ path, is: 'child', before: owned(shape.of, asMap(want), asMap(have)), after: want, shape }];
}

function diffOrder(
  shape: ChildrenShape,
  declared: readonly string[],
  before: readonly string[],
  path: readonly string[],
): Difference[] {
  return sameOrder(before, declared)
    ? []
    : [{ path, is: 'order', before, after: arrange(before, declared), shape }];
}

/** The part of what the portal has that configuration owns, defaults spelled out. */
function owned(shape: FieldsShape, desired: FormMap, actual: FormMap): FormMap {
  const fields = Object.entries(shape.of).flatMap(([name, field]): [string, Form][] => {
    const have = ownedAt(field, desired.get(name), actual.get(name));
    return have === undefined ? [] : [[name, have]];
  });
  return new Map(fields);
}

function ownedAt(shape: Shape, want: Form | undefined, have: Form | undefined): Form | undefined {
  if (want === undefined) return undefined;
  if (shape.is === 'fields') return owned(shape, asMap(want), asMap(have));
  return have === undefined && shape.is === 'value' ? shape.absent : have;
}

/** Equality as the kind sees it. */
export function sameValue(shape: ValueShape, a: Form, b: Form): boolean {
  return shape.same ? shape.same(a, b) : equalForms(a, b);
}
