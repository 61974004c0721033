/**
 * A form is a resource as YAML has it: scalars, references, lists, and maps that keep their order
 * (a JavaScript object would move numeric keys to the front).
 */
export type Form = null | boolean | number | string | Ref | readonly Form[] | FormMap;
export type FormMap = ReadonlyMap<string, Form>;

/** A name that stands for another resource, resolved to an id per portal. */
export interface Ref {
  readonly kind: string;
  /** The object type, where the kind has one. */
  readonly scope?: string;
  /** Of a child (a stage): the key of the thing it belongs to. */
  readonly parent?: string;
  readonly key?: string;
  /** An id that no declared thing and no unique name stands for. */
  readonly literal?: string;
}

export function isMap(form: Form | undefined): form is FormMap {
  return form instanceof Map;
}

export function isList(form: Form | undefined): form is readonly Form[] {
  return Array.isArray(form);
}

export function isRef(form: Form | undefined): form is Ref {
  return typeof form === 'object' && form !== null && !isMap(form) && !isList(form);
}

/** The text in a map at a key; undefined when there is none or it is something else. */
export function textAt(form: Form | undefined, key: string): string | undefined {
  const value = isMap(form) ? form.get(key) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The map in a map at a key; undefined when there is none or it is something else. */
export function mapAt(form: Form | undefined, key: string): FormMap | undefined {
  const value = isMap(form) ? form.get(key) : undefined;
  return isMap(value) ? value : undefined;
}

/** The map that a form is; an empty one when it is something else. */
export function asMap(form: Form | undefined): FormMap {
  return isMap(form) ? form : nothing;
}

const nothing: FormMap = new Map();

/** The texts in a list; none when it is something else. */
export function textsIn(form: Form | undefined): readonly string[] {
  return isList(form) ? form.filter(item => typeof item === 'string') : [];
}

/** What a form has at a path of map keys. */
export function formAt(form: Form | undefined, path: readonly string[]): Form | undefined {
  return path.reduce<Form | undefined>((inner, key) => (isMap(inner) ? inner.get(key) : undefined), form);
}

/** Deep equality. The order of map entries does not count; the order of a list does. */
export function equalForms(a: Form | undefined, b: Form | undefined): boolean {
  if (a === b) return true;
  if (isList(a))
    return isList(b) && a.length === b.length && a.every((item, index) => equalForms(item, b[index]));
  if (isMap(a))
    return (
      isMap(b) &&
      a.size === b.size &&
      [...a].every(([key, value]) => b.has(key) && equalForms(value, b.get(key)))
    );
  if (isRef(a))
    return (
      isRef(b) &&
      a.kind === b.kind &&
      a.scope === b.scope &&
      a.parent === b.parent &&
      a.key === b.key &&
      a.literal === b.literal
    );
  return false;
}
