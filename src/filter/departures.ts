import type { Json, JsonObject } from '../core/call.ts';
import type { Form, FormMap } from '../core/form.ts';
import { formOfJson, jsonOfForm, sameJson } from './json.ts';

/** Written for a field that a body does not have although HubSpot usually fills it. */
export const NONE = 'none';

/** Fields beside the one that says it all, with what HubSpot usually has in them; undefined: nothing. */
export type Usual = Readonly<Record<string, Json | undefined>>;

/** Only what departs from the usual: everything else goes without saying. */
export function liftDepartures(body: JsonObject, usual: Usual): readonly (readonly [string, Form])[] {
  return Object.entries(usual).flatMap(([field, value]) => {
    const actual = Object.hasOwn(body, field) ? body[field] : undefined;
    if (actual === undefined) return value === undefined ? [] : [[field, NONE] as const];
    return value !== undefined && sameJson(actual, value) ? [] : [[field, formOfJson(actual)] as const];
  });
}

/** The inverse of `liftDepartures`. */
export function lowerDepartures(form: FormMap, usual: Usual): JsonObject {
  return Object.fromEntries(
    Object.entries(usual).flatMap(([field, value]) => {
      const said = form.get(field);
      if (said === NONE) return [];
      const json = said === undefined ? value : jsonOfForm(said);
      return json === undefined ? [] : [[field, json] as const];
    }),
  );
}

/** The fields of a body that a spelling has no words for. */
export function restOf(body: JsonObject, known: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([key]) => !known.includes(key)));
}
