import type { Form, Ref } from '../core/form.ts';
import { equalForms, isList, isRef } from '../core/form.ts';
import { isStandard } from '../core/object-types.ts';
import { refFrom, refText } from '../core/ref-text.ts';

/** An object type in a form: a standard one by its name, a custom one as a reference. */
export function objectTypeForm(text: string): string | Ref {
  return isStandard(text) ? text : refFrom('objectType', text);
}

/** The same as people write it. */
export function objectTypeText(objectType: string | Ref): string {
  return isRef(objectType) ? refText(objectType) : objectType;
}

/** Whether names are the same, also of what the portal does not have any more: that is known by its id on both sides. */
export function sameNames(a: Form, b: Form): boolean {
  return equalForms(named(a), named(b));
}

function named(form: Form): Form {
  if (isList(form)) return form.map(named);
  return isRef(form) ? refText(form) : form;
}
