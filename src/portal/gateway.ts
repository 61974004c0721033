import type { Answer, Call } from '../core/call.ts';
import { redact } from '../core/redact.ts';
import { type Attempted, judge, limitsOf } from './answers.ts';
import type { Clock } from './clock.ts';
import { endpointOf, requestOf } from './endpoints.ts';
import { given } from './envelope.ts';
import { PortalError, retold } from './errors.ts';
import {
  AMBIGUOUS_NEXT,
  cancelled,
  endingOf,
  type Failed,
  notSent,
  type Sending,
  undelivered,
} from './failures.ts';
import { createLimiter, DEFAULT_INTERVAL, type Lane, type Limits, type Permit } from './limiter.ts';
import { verdictOf } from './retry.ts';
import { createTransport } from './transport.ts';
import { type WireAnswer, WireFailure } from './wire.ts';

/** One attempt, for `--trace-http`: no header, no body, no token. */
export interface TraceEntry {
  /** When it was sent, ISO 8601. */
  readonly time: string;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Missing when no answer came; then `failure` says why. */
  readonly status?: number;
  readonly failure?: string;
  readonly milliseconds: number;
  /** Counts from 1. */
  readonly attempt: number;
  readonly correlationId?: string;
}

export interface Spent {
  /** All requests that were sent, repetitions included. */
  readonly requests: number;
  /** Those of them that write. */
  readonly writes: number;
  /** Those of them that repeat an earlier one. */
  readonly retries: number;
  readonly limits: Limits;
}

/** Executes calls on one portal. */
export interface Gateway {
  /**
   * Sends a call and answers with what HubSpot said, 2xx only (207 included; 204 has a null body). Waits for rate
   * limits and retries what is safe to repeat. Throws `PortalError`; `InternalError` for a call that is not in the
   * table of endpoints; the signal's reason when it is aborted, unless a write may have taken effect.
   */
  send(call: Call): Promise<Answer>;
  readonly spent: Spent;
}

export interface GatewayOptions {
  /** Such as `https://api.hubapi.com`; checked by `checkEndpoint`. */
  readonly endpoint: string;
  readonly token: string;
  readonly clock: Clock;
  readonly log?: (entry: TraceEntry) => void;
  /** Milliseconds for one request; 60,000 unless told. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  /** How many requests may be under way at once; 8 unless told. */
  readonly concurrency?: number;
  /** In [0, 1), for the jitter of waits; `Math.random` unless told. */
  readonly random?: () => number;
}

/** A gateway to one portal, with a limiter of its own. Connects with the first call. */
export function createGateway(options: GatewayOptions): Gateway {
  const {
    endpoint,
    token,
    clock,
    log,
    timeout = 60_000,
    signal,
    concurrency = 8,
    random = Math.random,
  } = options;
  const transport = createTransport({ endpoint, token, timeout, connections: concurrency });
  const limiter = createLimiter(clock, concurrency);
  const spent = { requests: 0, writes: 0, retries: 0 };
  let ending: PortalError | undefined;

  async function send(call: Call): Promise<Answer> {
    const sending: Sending = { call, endpoint: endpointOf(call), path: requestOf(call).path, token };
    let doubtful = false;
    try {
      for (let attempt = 1; ; attempt += 1) {
        const attempted = await attemptOnce(sending, attempt);
        if ('answer' in attempted) return attempted.answer;
        if (doubtful && isGone(attempted.error)) return { call, status: 204, body: null };
        doubtful ||= attempted.error.ambiguous;
        await beforeNext(sending, attempted, attempt);
      }
    } catch (error) {
      throw doubtful ? stillDoubtful(sending, error) : error;
    }
  }

  /** Waits until the next attempt; throws when there shall be none. */
  async function beforeNext(sending: Sending, failed: Failed, attempt: number): Promise<void> {
    const interval = limiter.limits.intervalMilliseconds ?? DEFAULT_INTERVAL;
    const verdict = verdictOf(failed, sending.endpoint, attempt, interval, random);
    if (verdict.is === 'fail') throw failed.error;
    if (verdict.is === 'end') {
      ending = endingOf(failed, verdict.wait === undefined ? undefined : clock.now() + verdict.wait);
      throw ending;
    }
    if (verdict.pauses === undefined) await clock.sleep(verdict.wait, signal);
    else limiter.pause(verdict.pauses, verdict.wait);
  }

  async function attemptOnce(sending: Sending, attempt: number): Promise<Attempted> {
    const lane: Lane = sending.endpoint.isSearch ? 'search' : 'general';
    const permit = await limiter.take(lane, signal);
    if (ending !== undefined) {
      permit.unused();
      throw notSent(sending, ending);
    }
    count(sending, attempt);
    const start = clock.now();
    const result = await exchange(sending, permit);
    const attempted =
      result instanceof WireFailure ? undelivered(sending, result) : judge(sending, result, clock.now());
    log?.(traceOf(sending, attempt, start, clock.now(), attempted));
    return attempted;
  }

  async function exchange(sending: Sending, permit: Permit): Promise<WireAnswer | WireFailure> {
    const { call, endpoint, path } = sending;
    const body = endpoint.sendsToken ? { tokenKey: token } : call.body;
    const request = { method: endpoint.method, path, ...given('query', call.query), ...given('body', body) };
    try {
      const answer = await transport(request, signal);
      permit.answered(limitsOf(answer.headers));
      return answer;
    } catch (error) {
      permit.lost();
      if (error instanceof WireFailure) return error;
      throw signal?.aborted === true && endpoint.effect === 'write' ? cancelled(sending) : error;
    }
  }

  function count({ endpoint }: Sending, attempt: number): void {
    spent.requests += 1;
    if (endpoint.effect === 'write') spent.writes += 1;
    if (attempt > 1) spent.retries += 1;
  }

  return {
    send,
    get spent() {
      return { ...spent, limits: limiter.limits };
    },
  };
}

/** What a repeated DELETE finds when the first one has taken effect (reference 4.2, O: DELETE of an archived name is 404). */
function isGone(error: PortalError): boolean {
  return error.method === 'DELETE' && error.kind === 'notFound';
}

/** However a repetition ends: the first attempt may have taken effect. */
function stillDoubtful(sending: Sending, error: unknown): unknown {
  if (!(error instanceof PortalError)) return cancelled(sending);
  return error.ambiguous
    ? error
    : retold(error, { ambiguous: true, next: `${error.next} ${AMBIGUOUS_NEXT}` });
}

function traceOf(
  sending: Sending,
  attempt: number,
  start: number,
  end: number,
  attempted: Attempted,
): TraceEntry {
  const { call, endpoint, path, token } = sending;
  const query = new URLSearchParams(call.query).toString();
  const { status, correlationId } = 'answer' in attempted ? attempted.answer : attempted.error;
  return {
    time: new Date(start).toISOString(),
    method: endpoint.method,
    path: redact(query === '' ? path : `${path}?${query}`, [token]),
    ...given('status', status),
    ...('answer' in attempted ? {} : { failure: attempted.error.what }),
    milliseconds: end - start,
    attempt,
    ...given('correlationId', correlationId),
  };
}
