import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import { type Found, isSecret, secretsInCode, secretsInUrl } from '../../core/secret-text.ts';
import { isArray } from './json.ts';

/*
 * Credentials are in no file, form or plan: `${secrets.NAME}` stands in their place. The same flow gives the same names.
 */

/** The names that a flow has given, with what they stand for. */
export class Names {
  readonly #values = new Map<string, string>();
  readonly #names = new Map<string, string>();

  /** The name of a secret; one that stands there twice has one name. */
  nameOf(value: string, hint: string, taken: (name: string) => boolean): string {
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    const base = upperCase(hint);
    let name = base;
    for (let count = 2; this.#values.has(name) || taken(name); count++) name = `${base}_${count}`;
    this.#values.set(name, value);
    this.#names.set(value, name);
    return name;
  }

  valueOf(name: string): string | undefined {
    return this.#values.get(name);
  }
}

function upperCase(hint: string): string {
  const name = hint
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  return /^[A-Z]/.test(name) ? name : `SECRET_${name}`.replace(/_$/, '');
}

/** An action without its credentials. The very same one where it has none. */
export function maskAction(action: JsonObject, names: Names): JsonObject {
  if (action.type === 'CUSTOM_CODE' && typeof action.sourceCode === 'string') {
    const sourceCode = masked(action.sourceCode, secretsInCode(action.sourceCode), names);
    return sourceCode === action.sourceCode ? action : { ...action, sourceCode };
  }
  const { fields, webhookUrl, queryParams } = action;
  const place = typeof webhookUrl === 'string' ? (hostIn(webhookUrl) ?? '') : '';
  const changed = Object.entries({ fields, webhookUrl, queryParams }).flatMap(([key, json]) => {
    const result = json === undefined ? undefined : maskJson(json, key, place, names);
    return result === undefined || result === json ? [] : [[key, result] as const];
  });
  return changed.length === 0 ? action : { ...action, ...Object.fromEntries(changed) };
}

/** What HubSpot shows of flows, without their credentials: lifted, it is the same. */
export function maskFlows(json: Json): Json {
  if (isArray(json)) return json.map(maskFlows);
  if (!isObject(json)) return json;
  const { actions } = json;
  if (!isArray(actions))
    return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, maskFlows(value)]));
  const names = new Names();
  return { ...json, actions: actions.map(action => (isObject(action) ? maskAction(action, names) : action)) };
}

function hostIn(url: string): string | undefined {
  return /^[a-z][a-z\d+.-]*:\/\/(?:[^@/?#]*@)?([^/?#:]*)/i.exec(url)?.[1];
}

/** Fields of HubSpot's own that only sound like it: what they hold are names (reference 11.4). */
const NAMES_ONLY: ReadonlySet<string> = new Set([
  'name',
  'propertyToken',
  'enrollmentEventPropertyToken',
  'secretName',
]);

/** Literal values under a name are as much theirs as texts: `{ name: "token", value: { staticValue: … } }`. */
function maskJson(json: Json, name: string, place: string, names: Names): Json {
  if (typeof json === 'string') return maskText(json, name, place, names);
  if (isArray(json))
    return sameOr(
      json,
      json.map(item => maskJson(item, name, place, names)),
    );
  if (!isObject(json)) return json;
  const own = typeof json.name === 'string' ? json.name : undefined;
  let isChanged = false;
  const entries = Object.entries(json).map(([key, value]) => {
    const isValue = own !== undefined ? key === 'value' : key === 'staticValue';
    const result = NAMES_ONLY.has(key) ? value : maskJson(value, isValue ? (own ?? name) : key, place, names);
    isChanged ||= result !== value;
    return [key, result] as const;
  });
  return isChanged ? Object.fromEntries(entries) : json;
}

function sameOr(before: readonly Json[], after: readonly Json[]): Json {
  return after.some((item, index) => item !== before[index]) ? after : before;
}

function maskText(text: string, name: string, place: string, names: Names): string {
  if (text.includes('://')) return masked(text, secretsInUrl(text), names);
  const secret = text.replace(/^(?:Bearer|Basic) +/i, '');
  if (!isSecret(name, secret)) return text;
  const start = text.length - secret.length;
  return masked(text, [{ start, end: text.length, name: `${place}_${name}` }], names);
}

function masked(text: string, found: readonly Found[], names: Names): string {
  if (found.length === 0) return text;
  let result = '';
  let from = 0;
  for (const { start, end, name } of found) {
    const secret = text.slice(start, end);
    const placeholder = names.nameOf(secret, name, other => text.includes(`\${secrets.${other}}`));
    result += `${text.slice(from, start)}\${secrets.${placeholder}}`;
    from = end;
  }
  return result + text.slice(from);
}
