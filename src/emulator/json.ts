/** JSON as it travels over the wire. The emulator has its own type: it imports nothing of the tool. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The array at `key`, empty when it is absent or something else. */
export const arrayOf = (body: JsonObject, key: string): readonly Json[] => {
  const value = body[key];
  return Array.isArray(value) ? value : [];
};

/** The string at `key`, `''` when it is absent or something else. */
export const textOf = (body: JsonObject, key: string): string => {
  const value = body[key];
  return typeof value === 'string' ? value : '';
};

/** Parses JSON text into the closed type. Throws SyntaxError as JSON.parse does. */
// JSON.parse returns `any`; everything it can produce is a Json, so the annotation is the whole check.
export const parseJson = (text: string): Json => JSON.parse(text);

/** JSON text of a value that is the same for equal values, whatever order their keys came in. */
export const canonical = (value: Json): string =>
  JSON.stringify(value, (_, part: Json) =>
    isObject(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => byCodeUnit(left, right)))
      : part,
  );

/** Orders strings by code unit, so that answers are the same under every locale. */
export const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
