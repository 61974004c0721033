import type { Json } from '../core/call.ts';
import { isObject } from '../core/call.ts';

const MASK = '***';

/** Fields that hold a secret whatever it looks like: `"password": …`, `"X-Api-Key": …`. */
const secretName =
  /(authorization|cookie|credentials?|password|passphrase|secret|token|token[-_]?key|api[-_]?key|hapikey)$/i;
/** How headers and parameters are listed: `{ "name": "Authorization", "value": … }`. */
const namedBy = ['name', 'key', 'header'] as const;

/**
 * JSON without secrets: texts that look like one are masked by `redact`, scalars under a name that promises one
 * altogether. Masks values, never the JSON around them: what it returns can always be written and read again.
 */
export function withoutSecrets(value: Json, redact: (text: string) => string): Json {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map(entry => withoutSecrets(entry, redact));
  if (!isObject(value)) return value;
  const named = namedBy.some(key => isSecretName(value[key]));
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      redact(key),
      canBeSecret(entry) && (isSecretName(key) || (named && key === 'value'))
        ? MASK
        : withoutSecrets(entry, redact),
    ]),
  );
}

function isSecretName(name: Json | undefined): boolean {
  return typeof name === 'string' && secretName.test(name);
}

/** What can be a secret: true, false, nothing, and what only stands for one cannot. */
function canBeSecret(value: Json): boolean {
  return typeof value === 'string' ? !/\$\{|\{\{/.test(value) : typeof value === 'number';
}
