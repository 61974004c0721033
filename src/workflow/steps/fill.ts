import type { Json } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import { sameButSecrets } from './comparison.ts';
import { isArray } from './json.ts';

const PLACEHOLDER = /\$\{secrets\.([A-Za-z_]\w*)\}/g;

/**
 * Puts the secrets of the portal back: where the rest of a text agrees with what is there, the text that is there,
 * whatever the secret is called; elsewhere secrets of names that the action had. The others stay for the run to put in.
 */
export function fillSecrets(
  json: Json,
  live: { readonly masked: Json; readonly body: Json } | undefined,
  secretOf: (name: string) => string | undefined,
): Json {
  if (typeof json === 'string') {
    if (!json.includes('${secrets.')) return json;
    const { masked, body } = live ?? {};
    if (typeof masked === 'string' && typeof body === 'string' && sameButSecrets(json, masked)) return body;
    return json.replace(PLACEHOLDER, (placeholder, name: string) => secretOf(name) ?? placeholder);
  }
  if (isArray(json)) return json.map((item, index) => fillSecrets(item, itemIn(live, item, index), secretOf));
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, fillSecrets(value, entryIn(live, key), secretOf)]),
  );
}

type Live = { readonly masked: Json; readonly body: Json } | undefined;

function entryIn(live: Live, key: string): Live {
  if (!live || !isObject(live.masked) || !isObject(live.body)) return undefined;
  return { masked: live.masked[key] ?? null, body: live.body[key] ?? null };
}

/** Items with names are known by them; others by their place. */
function itemIn(live: Live, item: Json, index: number): Live {
  if (!live || !isArray(live.masked) || !isArray(live.body)) return undefined;
  const name = isObject(item) ? item.name : undefined;
  const named =
    typeof name === 'string' ? live.masked.findIndex(other => isObject(other) && other.name === name) : index;
  return { masked: live.masked[named] ?? null, body: live.body[named] ?? null };
}
