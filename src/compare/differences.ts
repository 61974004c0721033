import { sameOrder } from '../core/arrange.ts';
import type { Form, FormMap } from '../core/form.ts';
import { asMap } from '../core/form.ts';
import type { ChildrenShape, FieldsShape, Shape, ValueShape } from '../core/shape.ts';
import { sameValue } from '../plan/diff.ts';

/** A place in which two forms are not the same. */
export interface FormDifference {
  readonly path: readonly string[];
  readonly is: 'field' | 'child' | 'order';
  readonly here?: Form;
  readonly there?: Form;
  readonly words?: readonly string[];
}

/** Whether a place counts. `meant`: it is a part of what a thing means, whoever declares it. */
export type IsCompared = (path: readonly string[], meant: boolean) => boolean;

/** Fields that say what a thing means, of whatever kind it is: two things that differ there are not the same. */
const meaning: ReadonlySet<string> = new Set([
  'name',
  'label',
  'description',
  'type',
  'options',
  'stages',
  'calculationFormula',
]);

/** Where two forms differ, both ways: unlike a plan, which looks for what one of them says. */
export function differencesIn(
  shape: FieldsShape,
  here: FormMap,
  there: FormMap,
  isCompared: IsCompared,
): readonly FormDifference[] {
  return Object.entries(shape.of).flatMap(([name, field]) =>
    inField(field, here.get(name), there.get(name), { path: [name], meant: meaning.has(name), isCompared }),
  );
}

interface Place {
  readonly path: readonly string[];
  readonly meant: boolean;
  readonly isCompared: IsCompared;
}

function inField(
  shape: Shape,
  here: Form | undefined,
  there: Form | undefined,
  place: Place,
): readonly FormDifference[] {
  if (shape.is === 'value') return inValue(shape, here, there, place);
  if (shape.is === 'children') return inChildren(shape, asMap(here), asMap(there), place);
  return Object.entries(shape.of).flatMap(([name, field]) =>
    inField(field, asMap(here).get(name), asMap(there).get(name), { ...place, path: [...place.path, name] }),
  );
}

function inValue(
  shape: ValueShape,
  here: Form | undefined,
  there: Form | undefined,
  { path, meant, isCompared }: Place,
): readonly FormDifference[] {
  const [a, b] = [here ?? shape.absent, there ?? shape.absent];
  if (!isCompared(path, meant) || isSame(shape, a, b)) return [];
  const words = b === undefined ? undefined : shape.words?.(a, b);
  return [
    {
      path,
      is: 'field',
      ...(here !== undefined && { here }),
      ...(there !== undefined && { there }),
      ...(words && words.length > 0 && { words }),
    },
  ];
}

function isSame(shape: ValueShape, a: Form | undefined, b: Form | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return sameValue(shape, a, b) || sameValue(shape, b, a);
}

function inChildren(
  shape: ChildrenShape,
  here: FormMap,
  there: FormMap,
  { path, meant, isCompared }: Place,
): readonly FormDifference[] {
  if (!isCompared(path, meant)) return [];
  const keys = [...new Set([...there.keys(), ...here.keys()])];
  const both = keys.filter(key => here.has(key) && there.has(key));
  const inOrder = (form: FormMap) => [...form.keys()].filter(key => both.includes(key));
  return [
    ...keys.flatMap(key => inChild(shape, here.get(key), there.get(key), [...path, key], isCompared)),
    ...(shape.ordered && !sameOrder([...here.keys()], [...there.keys()])
      ? [{ path, is: 'order' as const, here: inOrder(here), there: inOrder(there) }]
      : []),
  ];
}

function inChild(
  { of }: ChildrenShape,
  here: Form | undefined,
  there: Form | undefined,
  path: readonly string[],
  isCompared: IsCompared,
): readonly FormDifference[] {
  if (here === undefined || there === undefined)
    return [
      { path, is: 'child', ...(here !== undefined && { here }), ...(there !== undefined && { there }) },
    ];
  return Object.entries(of.of).flatMap(([name, field]) =>
    inField(field, asMap(here).get(name), asMap(there).get(name), {
      path: [...path, name],
      // what has no default says what a child is
      meant: meaning.has(name) || (field.is === 'value' && field.absent === undefined),
      isCompared,
    }),
  );
}
