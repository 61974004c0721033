/** JSON as HubSpot's API speaks it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/**
 * A request as data. Kinds say what to ask; `src/portal` knows where it goes (path, version) and how
 * (authentication, limits, retries). `endpoint` is a name in the table of `src/portal/endpoints.ts`.
 */
export interface Call {
  readonly endpoint: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Json;
}

/** What a portal answered to a call. Only 2xx answers become answers; the rest are errors. */
export interface Answer {
  readonly call: Call;
  readonly status: number;
  readonly body: Json;
  readonly correlationId?: string;
}

export function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
