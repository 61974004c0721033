import type { Endpoint } from './endpoints.ts';
import type { Failed } from './failures.ts';
import type { Lane } from './limiter.ts';

/** What to do about a failed attempt. Times are milliseconds. */
export type Verdict =
  | { readonly is: 'fail' }
  /** Wait and send again; `pauses` when no other request should start meanwhile either. */
  | { readonly is: 'retry'; readonly wait: number; readonly pauses?: Lane }
  /** Waiting would take too long: end the run so that it can be continued. */
  | { readonly is: 'end'; readonly wait?: number };

const MOST_ATTEMPTS = 5;
const LONGEST_WAIT = 60_000;
const FIRST_BACKOFF = 500;
const LONGEST_BACKOFF = 30_000;
/** A 423 lock lasts 2 s (reference 4.2, D). */
const LOCK = 2_000;
const SECOND = 1_000;

/**
 * Whether to send again, by replay safety: what is safe to repeat on every passing trouble, a create only when HubSpot
 * certainly did not carry it out. `interval` is the portal's rate limit interval, `random` is in [0, 1).
 */
export function verdictOf(
  failed: Failed,
  endpoint: Endpoint,
  attempt: number,
  interval: number,
  random: () => number,
): Verdict {
  if (failed.limit === 'daily' || failed.error.status === 477) return end(failed.retryAfter);
  const repeatable = endpoint.replay === 'safe' || failed.notCarriedOut;
  if (!failed.transient || !repeatable) return { is: 'fail' };
  const wait = waitOf(failed, attempt, interval, random);
  if (wait > LONGEST_WAIT) return end(wait);
  if (attempt >= MOST_ATTEMPTS) return { is: 'fail' };
  if (failed.limit === undefined) return { is: 'retry', wait };
  return { is: 'retry', wait, pauses: endpoint.isSearch ? 'search' : 'general' };
}

function end(wait: number | undefined): Verdict {
  return wait === undefined ? { is: 'end' } : { is: 'end', wait };
}

/** Random, so that runs which were refused together do not come back together. */
function waitOf(
  { error, limit, retryAfter }: Failed,
  attempt: number,
  interval: number,
  random: () => number,
): number {
  const backoff = Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** (attempt - 1));
  const jitter = Math.round((backoff / 2) * random());
  if (retryAfter !== undefined) return retryAfter + jitter;
  if (limit !== undefined) return (limit === 'second' ? SECOND : interval) + jitter;
  return (error.status === 423 ? LOCK : backoff / 2) + jitter;
}
