import type { Form, FormMap, Ref } from '../../core/form.ts';
import { asMap, isList, isMap, isRef } from '../../core/form.ts';

/** A filter of a workflow, and where it stands. */
export interface Placed {
  readonly path: readonly string[];
  readonly filter: Form;
}

/** What a workflow is about; contacts when it says nothing. */
export function objectTypeIn(form: FormMap): string | Ref {
  const value = form.get('objectType');
  return typeof value === 'string' || isRef(value) ? value : 'contacts';
}

/** Every filter of a workflow that says something of the enrolled record. */
export function filtersIn(form: FormMap): readonly Placed[] {
  const top = (['goal', 'suppressWhen'] as const).flatMap(field => at(form, field, []));
  return [
    ...at(asMap(form.get('enroll')), 'when', ['enroll']),
    ...top,
    ...inSteps(form.get('steps'), ['steps']),
  ];
}

function at(form: FormMap, field: string, above: readonly string[]): readonly Placed[] {
  const filter = form.get(field);
  return filter === undefined ? [] : [{ path: [...above, field], filter }];
}

function inSteps(steps: Form | undefined, path: readonly string[]): readonly Placed[] {
  if (!isList(steps)) return [];
  return steps.flatMap((step, index) => inArms(step, [...path, String(index)]));
}

/** Arms of branches, wherever a step has lists of maps with steps. */
function inArms(form: Form, path: readonly string[]): readonly Placed[] {
  if (isList(form)) return form.flatMap((item, index) => inArms(item, [...path, String(index)]));
  if (!isMap(form)) return [];
  return [...form].flatMap(([key, value]) => {
    const here = [...path, key];
    if (key === 'steps') return inSteps(value, here);
    if (key === 'branch' && isList(value))
      return value.flatMap((arm, index) => {
        const place = [...here, String(index)];
        return [...at(asMap(arm), 'when', place), ...inSteps(asMap(arm).get('steps'), [...place, 'steps'])];
      });
    return key === 'cases' || key === 'split' || key === 'otherwise' || key === 'switch'
      ? inArms(value, here)
      : [];
  });
}
