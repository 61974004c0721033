import type { Form, Ref } from './form.ts';
import { isList, isMap, isRef } from './form.ts';

/** Every reference in a form, wherever it stands. */
export function refsIn(form: Form | undefined): readonly Ref[] {
  const refs: Ref[] = [];
  collect(form, refs);
  return refs;
}

function collect(form: Form | undefined, into: Ref[]): void {
  if (isList(form)) for (const item of form) collect(item, into);
  else if (isMap(form)) for (const value of form.values()) collect(value, into);
  else if (isRef(form)) into.push(form);
}
