import type { Json } from '../core/call.ts';
import type { FormMap } from '../core/form.ts';
import { isMap } from '../core/form.ts';
import { formFromJson, formToJson } from '../core/form-json.ts';
import { declaredForm } from '../core/permitted.ts';
import type { Change } from '../core/plan.ts';

/** What of a thing is ours since a change was carried out: a part of the journal's line about it. */
export interface Evidence {
  /** The whole thing as declared, as form JSON. */
  readonly is?: Json;
  /** The units that were written, as form JSON. */
  readonly wrote?: Json;
  /** Collections that were put in order or got new children, and the order of their declared children. */
  readonly order?: Readonly<Record<string, readonly string[]>>;
  /** Paths of children that were removed. */
  readonly gone?: readonly (readonly string[])[];
}

/**
 * What a change proves to be ours. Where nothing of it was held the thing is as declared now, in what was written and
 * in what agreed before: all of it is ours. `planned` is the change before what is held was taken out.
 */
export function evidenceOf(change: Change, planned: Pick<Change, 'units'>): Evidence {
  const { units, desired } = change;
  const gone = units.filter(unit => unit.is === 'child' && unit.after === undefined).map(unit => unit.path);
  if (desired && planned.units.length === units.length)
    return { is: formToJson(desired), ...(gone.length > 0 && { gone }) };
  const arranged = units
    .filter(unit => unit.is === 'order' || (unit.is === 'child' && unit.before === undefined))
    .flatMap(unit => unit.path.slice(0, 1));
  const order = [...new Set(arranged)].flatMap(field => {
    const children = desired?.get(field);
    return isMap(children) ? [[field, [...children.keys()]] as const] : [];
  });
  return {
    wrote: formToJson(declaredForm(change)),
    ...(order.length > 0 && { order: Object.fromEntries(order) }),
    ...(gone.length > 0 && { gone }),
  };
}

/** What we know of a thing, with more evidence taken in. Throws a TypeError when a part of it is not form JSON. */
export function takeIn(known: FormMap | undefined, { is, wrote, order, gone }: Evidence): FormMap {
  const whole = is === undefined ? undefined : formFromJson(is);
  if (isMap(whole)) return whole;
  const written = wrote === undefined ? undefined : formFromJson(wrote);
  const laid = laidOver(known, isMap(written) ? written : new Map());
  const ordered = Object.entries(order ?? {}).reduce(
    (form, [field, keys]) => inOrder(form, field, keys),
    laid,
  );
  return (gone ?? []).reduce(without, ordered);
}

/** One form over another, key by key. */
function laidOver(under: FormMap | undefined, over: FormMap): FormMap {
  const result = new Map(under ?? []);
  for (const [key, value] of over) {
    const below = result.get(key);
    result.set(key, isMap(value) && isMap(below) ? laidOver(below, value) : value);
  }
  return result;
}

/** A collection with its declared children first, as declared. */
function inOrder(form: FormMap, field: string, keys: readonly string[]): FormMap {
  const children = form.get(field);
  if (!isMap(children)) return form;
  const declared = keys.flatMap(key => {
    const child = children.get(key);
    return child === undefined ? [] : [[key, child] as const];
  });
  return new Map([
    ...form,
    [field, new Map([...declared, ...[...children].filter(([key]) => !keys.includes(key))])],
  ]);
}

function without(form: FormMap, [first = '', ...rest]: readonly string[]): FormMap {
  const inner = form.get(first);
  if (rest.length === 0) return new Map([...form].filter(([key]) => key !== first));
  return isMap(inner) ? new Map([...form, [first, without(inner, rest)]]) : form;
}
