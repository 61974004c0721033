import type { Json, JsonObject } from '../core/call.ts';
import { redactJson } from '../core/redact.ts';
import { withoutCredentials } from '../core/secret-text.ts';

/** One entry of `errors[]`. */
export interface HubspotError {
  readonly message: string;
  readonly code?: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
}

/** What HubSpot says about a refusal. Every field may be missing (reference 4.2, D). */
export interface Envelope {
  /** One line. */
  readonly message?: string;
  readonly category?: string;
  readonly subCategory?: string;
  readonly correlationId?: string;
  /** `DAILY`, `TEN_SECONDLY_ROLLING`, … of a 429. */
  readonly policyName?: string;
  /** Any one of them suffices (reference 3.3, D). Sorted. */
  readonly requiredScopes: readonly string[];
  readonly hubspotErrors: readonly HubspotError[];
}

const LONGEST_MESSAGE = 500;

/**
 * Reads an error body of any shape: HTML pages and empty bodies (reference 4.2, O) say nothing. `tokens` are masked.
 * Never fails.
 */
export function parseEnvelope(text: string, tokens: readonly string[]): Envelope {
  const body = objectIn(redactJson(parseJson(text) ?? null, tokens));
  const { before, nested } = unwrap(stringAt(body, 'message') ?? '', tokens);
  const inner = objectIn(nested);
  const errors = [body.errors, body.validationResults, inner.errors, nested].map(errorsIn);
  const hubspotErrors = errors.find(list => list.length > 0) ?? [];
  const said = stringAt(inner, 'message') ?? distinct(hubspotErrors.map(error => error.message)).join('; ');
  const message = oneLine(nested === undefined && before !== '' ? before : `${before} ${said}`);
  const first = (name: string) => stringAt(body, name) ?? stringAt(inner, name);
  return {
    ...given('message', message === '' ? undefined : message),
    ...given('category', first('category') ?? first('errorType')),
    ...given('subCategory', first('subCategory')),
    ...given('correlationId', first('correlationId')),
    ...given('policyName', first('policyName')),
    requiredScopes: scopesIn([body, inner], hubspotErrors),
    hubspotErrors,
  };
}

/** An object with this one field, or with none when there is no value. */
export function given<K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } {
  // TypeScript types a computed key as string; the one key is `name`.
  return value === undefined ? {} : ({ [name]: value } as { readonly [P in K]?: V });
}

/** JSON, or undefined when the text is none. */
export function parseJson(text: string): Json | undefined {
  try {
    // JSON.parse answers `any`; what it answers is Json by definition.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Some messages are JSON, or end in it (reference 4.2, O): `Property values were not valid: [{"message": …}]`. */
function unwrap(
  message: string,
  tokens: readonly string[],
): { readonly before: string; readonly nested?: Json } {
  const start = message.search(/[[{]/);
  const nested = start < 0 ? undefined : parseJson(message.slice(start));
  if (nested === undefined) return { before: message };
  return { before: message.slice(0, start), nested: redactJson(nested, tokens) };
}

function errorsIn(list: Json | undefined): readonly HubspotError[] {
  if (!isArray(list)) return [];
  return list.flatMap(entry => {
    if (typeof entry === 'string') return [{ message: oneLine(entry), context: {} }];
    const error = objectIn(entry);
    const message = stringAt(error, 'message');
    if (message === undefined) return [];
    const name = stringAt(error, 'name');
    return [
      {
        message: oneLine(message),
        ...given('code', stringAt(error, 'code') ?? stringAt(error, 'error')),
        context: { ...(name === undefined ? {} : { name: [name] }), ...contextOf(error) },
      },
    ];
  });
}

function contextOf(object: JsonObject): Readonly<Record<string, readonly string[]>> {
  const entries = Object.entries(objectIn(object.context));
  return Object.fromEntries(entries.map(([name, value]) => [name, textsIn(value)]));
}

function scopesIn(objects: readonly JsonObject[], errors: readonly HubspotError[]): readonly string[] {
  const contexts = [...objects.map(contextOf), ...errors.map(error => error.context)];
  return distinct(contexts.flatMap(context => context.requiredGranularScopes ?? [])).sort();
}

function textsIn(value: Json): readonly string[] {
  return (isArray(value) ? value : [value]).map(entry =>
    typeof entry === 'string' ? entry : JSON.stringify(entry),
  );
}

/** Without line breaks, control characters and credentials, and not endless: it stands in a terminal and in a comment. */
function oneLine(text: string): string {
  const line = withoutCredentials(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
  return line.length <= LONGEST_MESSAGE ? line : `${line.slice(0, LONGEST_MESSAGE)}…`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function stringAt(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function objectIn(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !isArray(value) ? value : {};
}

function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
