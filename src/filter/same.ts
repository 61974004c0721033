import type { Form, FormMap, Ref } from '../core/form.ts';
import { equalForms, isList, isMap, isRef } from '../core/form.ts';
import { jsonOfForm, jsonText } from './json.ts';
import { GROUPS } from './nodes.ts';
import { operatorIn } from './operation.ts';
import { isOperator, operationTypeOf, RANGED } from './operators.ts';

/**
 * Whether two filters, as forms, say the same. The order of filters and of values does not count, nor does an
 * operationType that goes without saying; scalars compare as text, and so do keys and ids of references.
 */
export function sameFilter(a: Form, b: Form): boolean {
  return a === b || textOf(a) === textOf(b);
}

function textOf(form: Form, inKey = ''): string {
  if (isRef(form)) {
    const { kind, scope = '', parent = '', key, literal } = form;
    return JSON.stringify([kind, scope, parent, key ?? literal ?? '']);
  }
  if (isList(form)) {
    const items = form.map(item => textOf(item));
    const isSet = Object.hasOwn(GROUPS, inKey) || (isOperator(inKey) && !RANGED.has(inKey));
    return `[${(isSet ? items.sort() : items).join()}]`;
  }
  return isMap(form) ? textOfMap(form) : JSON.stringify(String(form));
}

function textOfMap(map: FormMap): string {
  const raw = map.get('raw');
  if (raw !== undefined) return `raw${jsonText(jsonOfForm(raw))}`;
  const entries = [...withoutImpliedType(map)].map(
    ([key, value]) => `${JSON.stringify(key)}:${textOf(value, key)}`,
  );
  return `{${entries.sort().join()}}`;
}

function withoutImpliedType(map: FormMap): FormMap {
  const [operator, value] = operatorIn(map) ?? [];
  const said = map.get('operationType');
  if (operator === undefined || value === undefined || said === undefined) return map;
  return said === operationTypeOf(operator, value)
    ? new Map([...map].filter(([key]) => key !== 'operationType'))
    : map;
}

/** Whether two forms are the same to the letter, but for what a reference is known by: its key or its id. */
export function equalSpelling(a: Form, b: Form): boolean {
  return equalForms(byKey(a), byKey(b));
}

function byKey(form: Form): Form {
  if (isList(form)) return form.map(byKey);
  if (isMap(form)) return new Map([...form].map(([key, value]) => [key, byKey(value)]));
  return isRef(form) && form.literal !== undefined ? keyed(form, form.literal) : form;
}

function keyed({ literal: _, ...ref }: Ref, key: string): Ref {
  return { ...ref, key };
}
