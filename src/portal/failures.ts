import type { Call } from '../core/call.ts';
import { redact } from '../core/redact.ts';
import type { Endpoint } from './endpoints.ts';
import { type Envelope, given, parseEnvelope } from './envelope.ts';
import { PortalError, type PortalErrorFacts, type PortalErrorKind, retold } from './errors.ts';
import type { WireAnswer, WireFailure } from './wire.ts';

/** A call on its way: where it goes, and the token that no text about it may show. */
export interface Sending {
  readonly call: Call;
  readonly endpoint: Endpoint;
  readonly path: string;
  readonly token: string;
}

/** One attempt that brought no usable answer, with what decides about another one. */
export interface Failed {
  readonly error: PortalError;
  /** Whether HubSpot certainly did not carry it out. */
  readonly notCarriedOut: boolean;
  /** Whether the same may well succeed when tried again. */
  readonly transient: boolean;
  /** Which limit a 429 is about. */
  readonly limit?: 'daily' | 'second' | 'interval';
  /** Milliseconds that HubSpot asked to wait. */
  readonly retryAfter?: number;
}

/** Not in the reference, seen in the wild; HubSpot's support asks for it. */
const CORRELATION_HEADER = 'x-hubspot-correlation-id';
/** Nothing was carried out: over a limit, locked, or being moved (reference 4.2, D). */
const NOT_CARRIED_OUT = new Set([423, 429, 477]);
/** Reference 4.2, D: pause and retry. */
const PAUSE_AND_RETRY = new Set([423, 429, 502, 503, 504, 521, 522, 523, 524]);

export const AMBIGUOUS_NEXT = 'The write may have taken effect: run plan again, it shows what is left to do.';

/** HubSpot's id of a request, to give to their support: in the body of errors, else in a header. */
export function correlationIdOf(answer: WireAnswer, envelope?: Envelope): string | undefined {
  return envelope?.correlationId ?? answer.headers.get(CORRELATION_HEADER) ?? undefined;
}

/** For an answer that is not 2xx. `now` is in milliseconds since 1970. */
export function refusedBy(sending: Sending, answer: WireAnswer, now: number): Failed {
  const { policyName, message, ...envelope } = parseEnvelope(answer.text, [sending.token]);
  const { status } = answer;
  const limit = status === 429 ? limitOf(sending, policyName, message) : undefined;
  const kind = kindOf(status, envelope);
  const said = [envelope.category, message].filter(part => part !== undefined).join(': ');
  const error = errorOf(sending, {
    ...envelope,
    ...given('correlationId', correlationIdOf(answer, envelope)),
    what: `answered ${status}${said === '' ? '' : ` ${said}`}`,
    status,
    ambiguous: isWrite(sending) && status >= 500,
    kind,
    next: nextOf(kind, status, envelope),
  });
  return {
    error,
    notCarriedOut: NOT_CARRIED_OUT.has(status),
    // 500 is also said to mistakes in a write (reference 4.2, O); a read has none to make.
    transient: PAUSE_AND_RETRY.has(status) || (status === 500 && !isWrite(sending)),
    ...given('limit', limit),
    ...given('retryAfter', retryAfterOf(answer.headers.get('retry-after'), now)),
  };
}

/** For a 2xx answer that cannot be used: by then a write has taken effect. */
export function unusable(sending: Sending, answer: WireAnswer): Failed {
  const type = answer.headers.get('content-type') ?? 'no content type';
  const error = errorOf(sending, {
    ...given('correlationId', correlationIdOf(answer)),
    what: `answered ${answer.status} with something that is not JSON (${type})`,
    status: answer.status,
    ambiguous: isWrite(sending),
    kind: 'malformed',
    next: NEXT.malformed,
  });
  return { error, notCarriedOut: false, transient: true };
}

/** For an answer that did not come, or not whole. */
export function undelivered(sending: Sending, failure: WireFailure): Failed {
  const error = errorOf(sending, {
    what:
      failure.status === undefined
        ? `failed: ${failure.message}`
        : `answered ${failure.status}, but ${failure.message}`,
    ...given('status', failure.status),
    ambiguous: isWrite(sending) && failure.sent,
    kind: failure.kind,
    next: failure.transient || failure.kind !== 'connection' ? NEXT[failure.kind] : NOT_TRUSTED_NEXT,
  });
  return { error, notCarriedOut: !failure.sent, transient: failure.transient };
}

/** For a write that was cancelled while nobody knows whether it has taken effect. */
export function cancelled(sending: Sending): PortalError {
  const what = 'was cancelled before its answer came';
  return errorOf(sending, { what, ambiguous: true, kind: 'connection', next: AMBIGUOUS_NEXT });
}

/** For a call that was not sent, because an earlier one has ended the run. */
export function notSent(sending: Sending, ending: PortalError): PortalError {
  const what = `was not sent, because ${ending.what}`;
  return errorOf(sending, { what, ambiguous: false, kind: 'rateLimited', next: ending.next });
}

/** An error that ends the run, saying when to go on; `until` in milliseconds since 1970. */
export function endingOf({ error, limit }: Failed, until: number | undefined): PortalError {
  const after = until === undefined ? undefined : `after ${new Date(until).toISOString()}`;
  const next = `${reasonOf(error, limit)}: run again ${after ?? laterThan(limit)}.`;
  return retold(error, { next: error.ambiguous ? `${next} ${AMBIGUOUS_NEXT}` : next });
}

function reasonOf({ status }: PortalError, limit: Failed['limit']): string {
  if (limit === 'daily') return 'The daily limit of the portal is used up';
  return status === 477
    ? 'HubSpot is moving the portal to another data centre'
    : 'HubSpot asks for a long pause';
}

/** Reference 4.1, D: daily limits reset at midnight in the portal's time zone; 4.2, D: a move takes up to 24 hours. */
function laterThan(limit: Failed['limit']): string {
  return limit === 'daily'
    ? 'after midnight in the time zone of the portal'
    : 'in some hours; it can take up to 24';
}

function isWrite(sending: Sending): boolean {
  return sending.endpoint.effect === 'write';
}

type Told = Omit<PortalErrorFacts, 'call' | 'method' | 'path' | 'requiredScopes' | 'hubspotErrors'> &
  Partial<Pick<PortalErrorFacts, 'requiredScopes' | 'hubspotErrors'>>;

function errorOf({ call, endpoint, path, token }: Sending, told: Told): PortalError {
  return new PortalError({
    requiredScopes: [],
    hubspotErrors: [],
    ...told,
    what: redact(`${endpoint.method} ${path} ${told.what}`, [token]),
    call,
    method: endpoint.method,
    path,
    next: told.ambiguous ? AMBIGUOUS_NEXT : told.next,
  });
}

function kindOf(status: number, { category, requiredScopes }: Omit<Envelope, 'message'>): PortalErrorKind {
  if (status >= 500) return 'unavailable';
  if (status === 401) return 'unauthorized';
  if (status === 404) return 'notFound';
  if (NOT_CARRIED_OUT.has(status)) return 'rateLimited';
  if (status < 400) return 'malformed';
  // A 403 may name no scope at all (reference 3.3, O); only another category says that it is about something else.
  const aboutScopes = category === undefined || category === 'MISSING_SCOPES' || requiredScopes.length > 0;
  return status === 403 && aboutScopes ? 'missingScope' : 'refused';
}

const NOT_TRUSTED_NEXT =
  'Node.js does not trust the certificate: behind a proxy that inspects traffic, set NODE_EXTRA_CA_CERTS to its certificate.';

const NEXT: Readonly<Record<Exclude<PortalErrorKind, 'missingScope'>, string>> = {
  unauthorized: 'Check that the environment variable holds a current token of this portal.',
  notFound: 'Check that it still exists in the portal and that its name is right.',
  refused: 'Correct what HubSpot names; the same request would be refused again.',
  rateLimited: 'Run again in a few minutes, when other apps and runs use the portal less.',
  unavailable:
    'HubSpot has a problem: run again in a few minutes, and look at status.hubspot.com if it stays.',
  timeout: 'Run again; if it stays, look at the network and at status.hubspot.com.',
  connection: 'Check the network, a proxy or firewall in between, and the endpoint in portal.yaml.',
  malformed:
    'Check that the endpoint in portal.yaml is the address of HubSpot’s API, with nothing in between.',
};

function nextOf(
  kind: PortalErrorKind,
  status: number,
  { requiredScopes }: Omit<Envelope, 'message'>,
): string {
  if (status === 423)
    return 'Something else is writing to the portal and holds a lock: run again in a moment.';
  if (status < 400)
    return `${NEXT.malformed} Redirects are not followed, so that the token goes nowhere else.`;
  if (kind !== 'missingScope') return NEXT[kind];
  if (requiredScopes.length === 0) {
    return 'Give the token the scopes for this in HubSpot (writing needs the read scope as well), or check the tier.';
  }
  const [first, ...others] = requiredScopes;
  const scopes =
    others.length === 0 ? `the scope ${first}` : `any one of the scopes ${requiredScopes.join(', ')}`;
  return `Give the token ${scopes} in HubSpot.`;
}

/** The names of policies are uncertain (reference 17.16, U), so the message decides as well. */
function limitOf(sending: Sending, policyName = '', message = ''): NonNullable<Failed['limit']> {
  if (policyName === 'DAILY' || /\bdaily limit\b/i.test(message)) return 'daily';
  return sending.endpoint.isSearch || /\bsecondly\b/i.test(`${policyName} ${message}`)
    ? 'second'
    : 'interval';
}

/** Seconds, or a date (RFC 9110). Milliseconds; undefined when it says neither. */
function retryAfterOf(value: string | null, now: number): number | undefined {
  if (value === null || value.trim() === '') return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
