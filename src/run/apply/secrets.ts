import type { Call, Json } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';

/** A secret that configuration names and that nobody has given. */
export class SecretMissing extends Error {
  readonly next: string;

  constructor(name: string) {
    super(`the secret ${name} is not set`);
    this.name = 'SecretMissing';
    this.next = `export ${name}=… and run plan again`;
  }
}

const placeholder = /\$\{secrets\.([A-Za-z_][A-Za-z0-9_]*)\}/g;

/** The names of the secrets in a text. */
export function secretsNamedIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name))];
}

/**
 * A call with `${secrets.NAME}` replaced by the environment variable of that name: right before it is sent, so that no
 * secret is in a plan, a journal or an output. Throws `SecretMissing`.
 */
export function withSecrets(call: Call, secret: (name: string) => string | undefined): Call {
  return call.body === undefined ? call : { ...call, body: filled(call.body, secret) };
}

function filled(json: Json, secret: (name: string) => string | undefined): Json {
  if (typeof json === 'string')
    return json.replace(placeholder, (_, name: string) => {
      const value = secret(name);
      if (value === undefined || value === '') throw new SecretMissing(name);
      return value;
    });
  if (Array.isArray(json)) return (json as readonly Json[]).map(entry => filled(entry, secret));
  if (!isObject(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, filled(value, secret)]));
}
