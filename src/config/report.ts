import type { Diagnostic, Severity } from '../core/diagnostic.ts';
import { redact } from '../core/redact.ts';
import { excerptOf, positionOf, type Span } from './source.ts';

/** What is wrong and how to go on; where comes with it. */
export interface Finding {
  readonly code: string;
  readonly severity?: Severity;
  readonly message: string;
  readonly fix?: string;
}

/** Takes findings as they come up, so that one pass gives all of them. */
export type Report = (finding: Finding, at: Span) => void;

const SHOWN_LENGTH = 80;

/** A file with more mistakes than these is not worth reading on; the next run shows the rest. */
export const MAX_FINDINGS = 1000;

const LISTED_NAMES = 20;

/** A long run of letters and digits that is neither words nor a UUID: more likely a key than prose. */
const KEY_RUN = /(?<![\w-])[A-Za-z0-9+=-]{32,}(?![\w-])/g;
const ACCESS_TOKEN = /\bpat-[a-z0-9]+-[a-z0-9-]{6,}/gi;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TOKEN_LINE = /\b(?:token|read|write)["']?\s*:/;
const LONG_RUN = /[^\s"'{}[\],]{16,}/g;

/** A finding with its place and the lines around it. No secret is in any part of it. */
export function diagnosticAt(finding: Finding, span: Span): Diagnostic {
  const excerpt = excerptOf(span.source, span.start).map(({ line, text }) => ({
    line,
    text: withoutSecrets(text),
  }));
  return { ...diagnosticOf(finding), at: positionOf(span), excerpt };
}

/** A finding about a file as a whole, which has no lines to show. */
export function diagnosticInFile(finding: Finding, file: string): Diagnostic {
  return { ...diagnosticOf(finding), at: { file, line: 1, column: 1, length: 1 } };
}

export function diagnosticOf(finding: Finding): Diagnostic {
  const { code, severity = 'error', message, fix } = finding;
  return {
    code,
    severity,
    message: withoutSecrets(message),
    ...(fix === undefined ? {} : { fix: withoutSecrets(fix) }),
  };
}

/** Drops diagnostics that say the same about the same place: portals share layers. Keeps the first of each. */
export function uniqueDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map(diagnostic => [identityOf(diagnostic), diagnostic])).values()];
}

function identityOf({ code, severity, message, at, fix }: Diagnostic): string {
  return JSON.stringify([code, severity, message, at?.file, at?.line, at?.column, at?.length, fix]);
}

/** A value for a message: in quotes, on one line, control characters visible, not too long. */
export function shown(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, visibleCharacter);
  return `"${visible.length > SHOWN_LENGTH ? `${visible.slice(0, SHOWN_LENGTH - 1)}…` : visible}"`;
}

function visibleCharacter(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** `there are: a, b, c` for a fix; not more than fit a screen. */
export function listed(names: readonly string[]): string {
  const some = names.slice(0, LISTED_NAMES).map(name => shown(name).slice(1, -1));
  return `there are: ${some.join(', ')}${names.length > LISTED_NAMES ? ', …' : ''}`;
}

/** Whether something given as the name of an environment variable is rather a token. */
export function looksSecret(text: string): boolean {
  if (/^pat-/i.test(text)) return true;
  if (/[^A-Za-z0-9_]/.test(text)) return text.length >= 16 && /\d/.test(text);
  return text.length >= 32 && /\d/.test(text) && /[a-z]/.test(text) && !text.includes('_');
}

/** Lines around a mistake in `token:` would show what must not be shown. Masks are as long as what they hide: columns stay. */
function withoutSecrets(text: string): string {
  const masked = text
    .replace(ACCESS_TOKEN, maskOf)
    .replace(KEY_RUN, run => (looksSecret(run) && !UUID.test(run) ? maskOf(run) : run));
  const line = TOKEN_LINE.test(text)
    ? masked.replace(LONG_RUN, run => (looksSecret(run) ? maskOf(run) : run))
    : masked;
  return redact(line, []);
}

function maskOf(secret: string): string {
  return '*'.repeat(secret.length);
}
