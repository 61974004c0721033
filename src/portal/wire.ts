import type { Json } from '../core/call.ts';
import type { Method } from './endpoints.ts';

export interface WireRequest {
  readonly method: Method;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Json;
}

/** Whatever was answered, of any status and any shape. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Pick<Headers, 'get'>;
  readonly text: string;
}

/** Sends a request once. Rejects with a `WireFailure`, or with the signal's reason. */
export type Transport = (request: WireRequest, signal?: AbortSignal) => Promise<WireAnswer>;

/** No whole answer came back. */
export class WireFailure extends Error {
  override readonly name = 'WireFailure';
  readonly kind: 'timeout' | 'connection' | 'malformed';
  /** Whether the request may have reached HubSpot. */
  readonly sent: boolean;
  /** Whether the same may well succeed when tried again. */
  readonly transient: boolean;
  /** Known when the answer had begun. */
  readonly status: number | undefined;

  constructor(
    message: string,
    facts: Pick<WireFailure, 'kind' | 'sent' | 'transient'> & { status?: number },
  ) {
    super(message);
    this.kind = facts.kind;
    this.sent = facts.sent;
    this.transient = facts.transient;
    this.status = facts.status;
  }
}

/** Codes of Node and undici for a connection that never came to be. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL/;

/** What a rejected fetch means: `fetch failed`, with the reason in its cause. */
export function failureOf(error: unknown): WireFailure {
  if (error instanceof WireFailure) return error;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = textField(cause, 'code');
  const said = cause instanceof Error ? cause.message : String(cause);
  const message = said.includes(code) ? said : `${code}: ${said}`;
  if (code === 'UND_ERR_CONNECT_TIMEOUT') {
    return new WireFailure(message, { kind: 'timeout', sent: false, transient: true });
  }
  if (CERTIFICATE.test(code))
    return new WireFailure(message, { kind: 'connection', sent: false, transient: false });
  const sent = !NEVER_CONNECTED.has(code) && textField(cause, 'syscall') !== 'connect';
  return new WireFailure(message, { kind: 'connection', sent, transient: true });
}

function textField(value: unknown, name: string): string {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' ? found : '';
}
