import type { Form, FormMap } from '../../../src/core/form.ts';

/** What a test writes down: objects stand for maps. References are made with `ref`. */
export type Written =
  | null
  | boolean
  | number
  | string
  | readonly Written[]
  | { readonly [key: string]: Written };

const marker = '$ref';

/** A form as a test writes it. */
export function form(written: Written): Form {
  if (Array.isArray(written)) return written.map(item => form(item as Written));
  if (typeof written !== 'object' || written === null) return written;
  const object = written as { readonly [key: string]: Written };
  const kind = object[marker];
  if (typeof kind === 'string') {
    const { [marker]: _, ...rest } = object;
    return { kind, ...(rest as Record<string, string>) };
  }
  return new Map(Object.entries(object).map(([key, value]) => [key, form(value)]));
}

/** One step, as a form. */
export function step(written: { readonly [key: string]: Written }): FormMap {
  return new Map(Object.entries(written).map(([key, value]) => [key, form(value)]));
}

export function ref(kind: string, key: string, scope?: string): Written {
  return { [marker]: kind, key, ...(scope === undefined ? {} : { scope }) };
}

export function idRef(kind: string, literal: string): Written {
  return { [marker]: kind, literal };
}

const property = (name: string): Written => ref('property', name, 'contacts');

export const set = (name: string, value: Written): { readonly setProperty: Written } => ({
  setProperty: [{ property: property(name), value }],
});

export const is = (name: string, ...values: readonly string[]): Written => ({
  property: property(name),
  isAnyOf: values,
});

export const delay = (length: string): { readonly delay: Written } => ({ delay: { in: length } });

export const task = (subject: string, more: { readonly [key: string]: Written } = {}) => ({
  createTask: { subject, ...more },
});

export const rotate = (team: string) => ({ rotateOwner: { team: [ref('team', team)], overwrite: false } });

export const goto = (id: string) => ({ goto: id });
