import type { Ref } from '../core/form.ts';
import { isRef } from '../core/form.ts';
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
