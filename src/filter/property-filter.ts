import type { Json, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Form, FormMap } from '../core/form.ts';
import type { Window } from './context.ts';
import { isArray, sameJson } from './json.ts';
import { liftOperation, lowerOperation } from './operation.ts';
import { keyOf, liftProperty, lowerProperty, propertyKey, type Scope } from './property-name.ts';

/** A property and an operation on it: a filter, or a line of one about events. */
export function liftLine(line: JsonObject, scope: Scope, window: Window): FormMap | undefined {
  const { property, operation } = line;
  if (typeof property !== 'string' || !isObject(operation)) return undefined;
  const name = liftProperty(property, scope, window);
  const at = { scope, window, property: keyOf(name) };
  const form = liftOperation(operation, at);
  return form && new Map<string, Form>([['property', name], ...form]);
}

/** The inverse of `liftLine`. */
export function lowerLine(form: FormMap, scope: Scope, window: Window): JsonObject {
  const property = form.get('property');
  const at = { scope, window, property: propertyKey(property) ?? '' };
  return { property: lowerProperty(property, window), operation: lowerOperation(form, at) };
}

/** The lines of a filter about events; undefined where not all of them can be said. */
export function liftLines(
  lines: Json | undefined,
  scope: Scope,
  window: Window,
): readonly FormMap[] | undefined {
  if (!isArray(lines)) return undefined;
  const forms = lines.filter(isObject).flatMap(line => liftLine(line, scope, window) ?? []);
  const again = forms.map(form => lowerLine(form, scope, window));
  return sameJson(again, lines) ? forms : undefined;
}
