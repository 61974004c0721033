import type { Json } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap } from '../../core/form.ts';
import type { ObjectTypeForm } from '../../filter/index.ts';
import { liftProperty, lowerProperty, propertyForm, propertyKey } from '../../filter/property-name.ts';
import { finding, isScalar, textOf } from './codec.ts';
import { below, type Finding, type Lifting, type Lowering, type Place } from './context.ts';
import { type Goal, valueFor } from './values.ts';

/*
 * Properties with the values that they get. People write them as a map by property; in a form they are a list of
 * `{ property, value }`, so that the properties are references, and one may stand there twice.
 */

export interface BodyEntry {
  readonly property: string;
  readonly value: Json;
}

export function liftEntry(
  { property, value }: BodyEntry,
  scope: ObjectTypeForm | undefined,
  at: Lifting,
): FormMap {
  const lifted = valueFor({ scope, property }).lift(value, at);
  return new Map<string, Form>([
    ['property', liftProperty(property, scope, at.window)],
    // every value has a form: what there is no word for is kept as it is
    ['value', lifted ?? null],
  ]);
}

export function lowerEntry(entry: FormMap, scope: ObjectTypeForm | undefined, at: Lowering): BodyEntry {
  const property = entry.get('property');
  const value = entry.get('value') ?? '';
  return {
    property: lowerProperty(property, at.window),
    value: valueFor(goalOf(property, scope)).lower(value, at),
  };
}

function goalOf(property: Form | undefined, scope: ObjectTypeForm | undefined): Goal {
  return { scope, property: propertyKey(property) ?? '' };
}

/** A map by property → the list of a form. A list is taken as it is, but for what is not a form yet. */
export function expandEntries(tree: Form, scope: ObjectTypeForm | undefined, at: Place): readonly FormMap[] {
  const entries: readonly (readonly [string, Form])[] = isMap(tree)
    ? [...tree]
    : (isList(tree) ? tree : [])
        .filter(isMap)
        .map(entry => [propertyKey(entry.get('property')) ?? '', entry.get('value') ?? ''] as const);
  return entries.map(
    ([name, value]) =>
      new Map<string, Form>([
        ['property', propertyForm(name, scope)],
        ['value', valueFor({ scope, property: name }).expand(value ?? '', at)],
      ]),
  );
}

/** The map by property; a list where a property stands there twice. */
export function contractEntries(form: Form, scope: ObjectTypeForm | undefined, at: Place): Form {
  if (!isList(form)) return form;
  const entries = form.filter(isMap).map(entry => {
    const name = propertyKey(entry.get('property')) ?? '';
    return [name, valueFor({ scope, property: name }).contract(entry.get('value') ?? '', at)] as const;
  });
  const map = new Map(entries);
  if (map.size === entries.length) return map;
  return entries.map(
    ([name, value]) =>
      new Map<string, Form>([
        ['property', name],
        ['value', value],
      ]),
  );
}

export function checkEntries(tree: Form, scope: ObjectTypeForm | undefined, at: Place): readonly Finding[] {
  if (isMap(tree)) return [...tree].flatMap(([name, value]) => below(checkOne(name, value, scope, at), name));
  if (!isList(tree))
    return finding('properties and their values are needed here', 'write { property: value }');
  return tree.flatMap((entry, index) => {
    const name = isMap(entry) ? entry.get('property') : undefined;
    if (!isMap(entry) || propertyKey(name) === undefined)
      return below(finding('`property` is missing'), index);
    return below(checkOne(propertyKey(name) ?? '', entry.get('value') ?? '', scope, at), index, 'value');
  });
}

function checkOne(
  name: string,
  value: Form,
  scope: ObjectTypeForm | undefined,
  at: Place,
): readonly Finding[] {
  return value === null ? [] : valueFor({ scope, property: name }).check(value, at);
}

/** Whether a value empties a property (reference 11.4: HubSpot's editor writes the empty text for that). */
export function isClearing(value: Form | undefined): boolean {
  return value === null || (isScalar(value) && textOf(value) === '');
}
