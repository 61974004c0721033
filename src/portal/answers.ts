import type { Answer } from '../core/call.ts';
import { given, parseJson } from './envelope.ts';
import { correlationIdOf, type Failed, refusedBy, type Sending, unusable } from './failures.ts';
import type { Limits } from './limiter.ts';
import type { WireAnswer } from './wire.ts';

/** What became of one attempt. */
export type Attempted = { readonly answer: Answer } | Failed;

/** What an answer means: only 2xx with JSON, or 204, is one. */
export function judge(sending: Sending, wire: WireAnswer, now: number): Attempted {
  if (wire.status < 200 || wire.status > 299) return refusedBy(sending, wire, now);
  const isJson = /\bjson\b/i.test(wire.headers.get('content-type') ?? '');
  const body = wire.status === 204 ? null : isJson ? parseJson(wire.text) : undefined;
  if (body === undefined) return unusable(sending, wire);
  return {
    answer: {
      call: sending.call,
      status: wire.status,
      body,
      ...given('correlationId', correlationIdOf(wire)),
    },
  };
}

/** Reference 4.1. Headers that are missing or no numbers are left out. */
export function limitsOf(headers: WireAnswer['headers']): Limits {
  const numberIn = (name: string) => {
    const value = headers.get(`x-hubspot-ratelimit-${name}`) ?? '';
    return /^\d+$/.test(value) ? Number(value) : undefined;
  };
  return {
    ...given('max', numberIn('max')),
    ...given('remaining', numberIn('remaining')),
    ...given('intervalMilliseconds', numberIn('interval-milliseconds')),
    ...given('daily', numberIn('daily')),
    ...given('dailyRemaining', numberIn('daily-remaining')),
  };
}
