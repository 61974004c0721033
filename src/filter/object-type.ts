import type { Form } from '../core/form.ts';
import { isRef } from '../core/form.ts';
import { isStandard, objectTypeName } from '../core/object-types.ts';
import { refFrom, refText } from '../core/ref-text.ts';
import type { ObjectTypeForm } from './context.ts';
import { explicitText } from './reference-value.ts';

/** An object type in a form; undefined for what is none. */
export function objectTypeIn(form: Form | undefined): ObjectTypeForm | undefined {
  return typeof form === 'string' || isRef(form) ? form : undefined;
}

/** An object type in YAML → form: a standard one by its name, a custom one as a reference. */
export function expandObjectType(tree: Form): Form {
  if (typeof tree !== 'string' || isStandard(tree)) return tree;
  return objectTypeName(tree) ?? refFrom('objectType', tree);
}

/** The inverse of `expandObjectType`. */
export function contractObjectType(form: Form): Form {
  if (!isRef(form)) return form;
  const text = refText(form);
  return isRef(expandObjectType(text)) ? text : explicitText(form);
}
