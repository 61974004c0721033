import type { Form, FormMap } from './form.ts';
import { asMap, formAt } from './form.ts';
import { append } from './group.ts';
import type { Change, Unit } from './plan.ts';

/** Whether nothing of a change may be carried out yet. */
export function isHeld(change: Change): boolean {
  return change.held !== undefined || (change.units.length > 0 && change.units.every(unit => unit.held));
}

/** What of a change may be carried out; undefined when nothing may. */
export function permittedPart(change: Change): Change | undefined {
  return isHeld(change) ? undefined : { ...change, units: change.units.filter(unit => !unit.held) };
}

/** The form that units bring about: their `after` values, nested by path. Orders are left out. */
export function formOfUnits(units: readonly Unit[]): FormMap {
  return formAfter(
    new Map(),
    units.filter(unit => unit.after !== undefined),
  );
}

/**
 * The same, as configuration has it: what of the portal's own a value was put together with is not ours, also when it
 * is written along.
 */
export function declaredForm({ units, desired }: Pick<Change, 'units' | 'desired'>): FormMap {
  return formOfUnits(
    units.map(unit => {
      const declared = unit.is === 'field' && unit.after !== undefined && formAt(desired, unit.path);
      return declared === false || declared === undefined ? unit : { ...unit, after: declared };
    }),
  );
}

/** A form once units have been carried out: what they do not say stays as it is. Orders are left out. */
export function formAfter(form: FormMap, units: readonly Unit[]): FormMap {
  return lay(
    form,
    units.filter(unit => unit.is !== 'order'),
  );
}

type Laid = Pick<Unit, 'path' | 'is'> & { readonly after?: Form | undefined };

/** Grouped by what comes first in their paths: many children of one collection are laid in one go. */
function lay(form: FormMap, units: readonly Laid[]): FormMap {
  const result = new Map<string, Form>(form);
  const deeper = new Map<string, Laid[]>();
  for (const { path, is, after } of units) {
    const [first = '', ...rest] = path;
    if (rest.length > 0) append(deeper, first, { path: rest, is, after });
    else if (after === undefined) result.delete(first);
    else result.set(first, is === 'child' ? new Map([...asMap(result.get(first)), ...asMap(after)]) : after);
  }
  for (const [key, inner] of deeper) result.set(key, lay(asMap(result.get(key)), inner));
  return result;
}
