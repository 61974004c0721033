import type { Form, FormMap } from './form.ts';
import { isMap } from './form.ts';
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
  const form = new Map<string, Form>();
  for (const unit of units) {
    if (unit.is !== 'order' && unit.after !== undefined) put(form, unit.path, unit.after);
  }
  return form;
}

function put(form: Map<string, Form>, path: readonly string[], value: Form): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    form.set(first, value);
    return;
  }
  const inner = form.get(first);
  const next = new Map<string, Form>(isMap(inner) ? inner : []);
  put(next, rest, value);
  form.set(first, next);
}
