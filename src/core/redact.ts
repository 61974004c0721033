import type { Json } from './call.ts';
import { isRandom } from './secret-text.ts';

/** What stands in the place of a secret. It shares no character with any token. */
const MASK = '***';

interface SecretShape {
  readonly shape: RegExp;
  replace(all: string, ...parts: readonly string[]): string;
}

/** Shapes of secrets that are masked even when nobody told us their value (reference 3.1). */
const SECRET_SHAPES: readonly SecretShape[] = [
  { shape: /\bpat-[a-z0-9]+-[a-z0-9-]{6,}/gi, replace: () => MASK },
  { shape: /\b(Bearer\s+)[\w.~+/=-]{12,}/gi, replace: (_, before) => `${before}${MASK}` },
  {
    shape:
      /\b((?:token_?key|access_?token|refresh_?token|client_?secret|hapikey)\\?["']?\s*[:=]\s*\\?["']?)(?!\$\{secrets\.)([^\s"'\\&,;}]+)/gi,
    replace: (all, before, value = '') => (isCode(value) ? all : `${before}${MASK}`),
  },
];

/** `process.env.TOKEN`, `tokens.get(`, `${token`: what code says of a token is no token. */
function isCode(value: string): boolean {
  return /^(?:`?\$\{|[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$]|[([]))/.test(value) && !isRandom(value);
}

/**
 * Text in which no token is left: neither one of `tokens` (as it is, URL-encoded, in JSON or in base64) nor anything
 * that looks like one (`pat-…`, `Bearer …`, `"tokenKey": "…"`). Everything that leaves the process goes through here:
 * errors, traces, reports, comments. Never fails; blank tokens are ignored.
 */
export function redact(text: string, tokens: readonly string[]): string {
  return masked(text, spellingsOf(tokens));
}

function masked(text: string, spellings: readonly string[]): string {
  const withoutKnown = spellings.reduce((rest, spelling) => rest.replaceAll(spelling, MASK), text);
  return SECRET_SHAPES.reduce((rest, { shape, replace }) => rest.replace(shape, replace), withoutKnown);
}

/** JSON in which no token is left, neither in its texts nor in its names. */
export function redactJson(value: Json, tokens: readonly string[]): Json {
  return maskedJson(value, spellingsOf(tokens));
}

function maskedJson(value: Json, spellings: readonly string[]): Json {
  if (typeof value === 'string') return masked(value, spellings);
  if (typeof value !== 'object' || value === null) return value;
  if (isArray(value)) return value.map(entry => maskedJson(entry, spellings));
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, entry]) => [masked(name, spellings), maskedJson(entry, spellings)]),
  );
}

/** `Array.isArray` alone does not tell readonly arrays from objects. */
function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Longest first, so that a token that contains another one is masked whole. */
function spellingsOf(tokens: readonly string[]): readonly string[] {
  const spellings = tokens
    .filter(token => token.trim() !== '')
    .flatMap(token => [
      token,
      encodeURIComponent(token),
      new URLSearchParams([['', token]]).toString().slice(1),
      JSON.stringify(token).slice(1, -1),
      Buffer.from(token).toString('base64'),
      Buffer.from(token).toString('base64url'),
    ]);
  return [...new Set(spellings)].sort((a, b) => b.length - a.length);
}
