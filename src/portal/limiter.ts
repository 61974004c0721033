import type { Clock } from './clock.ts';

/** What HubSpot's rate limit headers said last (reference 4.1). */
export interface Limits {
  readonly max?: number;
  readonly remaining?: number;
  readonly intervalMilliseconds?: number;
  readonly daily?: number;
  readonly dailyRemaining?: number;
}

/** Leave to send one request. Must be given back by exactly one of these. */
export interface Permit {
  /** HubSpot answered, with these headers; an empty value when it sent none, as for searches. */
  answered(limits: Limits): void;
  /** Nothing came back. */
  lost(): void;
  /** It was not sent after all. */
  unused(): void;
}

export interface Limiter {
  /** Resolves when a request may be sent. Rejects when the signal is aborted. */
  take(lane: Lane, signal?: AbortSignal): Promise<Permit>;
  /** Lets nothing start for so many milliseconds: HubSpot said that a limit is reached. */
  pause(lane: Lane, milliseconds: number): void;
  readonly limits: Limits;
}

export type Lane = 'general' | 'search';

/** Milliseconds (reference 4.1, D), until a header says more. */
export const DEFAULT_INTERVAL = 10_000;
/** The lowest limit of any token: 100 in 10 s on Free and Starter (reference 4.1, D). Used until a header says more. */
const LOWEST_LIMIT = { max: 100, intervalMilliseconds: DEFAULT_INTERVAL };
/**
 * 5 searches a second and account (reference 4.1, D), and no header that says how many others send: one in so long a
 * time lets five runs search at once without a refusal.
 */
export const millisecondsPerSearch = 1_250;
const SEARCHES = { most: 1, intervalMilliseconds: millisecondsPerSearch };
/** What is left to other processes and to requests still under way: a fifth, 38 of 190. */
const RESERVE = 0.2;
/** So many runs may share a budget: each takes no more than this part of what is left before it looks again. */
const SHARERS = 5;
/** After this part of the interval without an answer, others may have spent what was left. */
const FRESH = 0.1;

/** How many requests of our own fit into one interval. */
export function budgetOf(max: number): number {
  return Math.max(1, max - Math.ceil(max * RESERVE));
}

interface State {
  /** When the requests of the last interval were sent, oldest first; those of the last second that were searches. */
  sent: readonly number[];
  searches: readonly number[];
  inFlight: number;
  /** Whether HubSpot has ever answered. Before, one request at a time feels the way. */
  known: boolean;
  /** `sequence` is the request that the number came with: answers may overtake each other. */
  remaining: { readonly value: number; readonly at: number; readonly sequence: number } | undefined;
  pausedUntil: Readonly<Record<Lane, number>>;
  limits: Limits;
}

/**
 * Keeps one portal's requests within HubSpot's limits. Spends from the Remaining header minus a reserve, because other
 * apps and other runs spend from the same budget without our seeing it; keeps to its own rolling window as well, because
 * answers come late. Searches have a window of their own on top. Times are milliseconds.
 */
export function createLimiter(clock: Clock, concurrency: number): Limiter {
  const state: State = {
    sent: [],
    searches: [],
    inFlight: 0,
    known: false,
    remaining: undefined,
    pausedUntil: { general: 0, search: 0 },
    limits: {},
  };
  const changes = createBell();
  const queue: Record<Lane, Promise<unknown>> = { general: Promise.resolve(), search: Promise.resolve() };
  let sequence = 0;

  async function waitForLeave(lane: Lane, signal: AbortSignal | undefined): Promise<Permit> {
    for (;;) {
      signal?.throwIfAborted();
      forget(state, clock.now());
      const wait = waitOf(state, clock.now(), lane, concurrency);
      if (wait === 0) return start(lane);
      await changes.next(wait, clock, signal);
    }
  }

  function start(lane: Lane): Permit {
    const now = clock.now();
    const mine = ++sequence;
    state.sent = [...state.sent, now];
    if (lane === 'search') state.searches = [...state.searches, now];
    state.inFlight += 1;
    const giveBack = (learn: () => void) => {
      state.inFlight -= 1;
      learn();
      changes.ring();
    };
    return {
      answered: limits => giveBack(() => learnFrom(state, limits, clock.now(), mine)),
      lost: () => giveBack(() => spendUnseen(state)),
      unused: () => giveBack(() => undefined),
    };
  }

  return {
    take(lane, signal) {
      const turn = queue[lane].then(() => waitForLeave(lane, signal));
      queue[lane] = turn.catch(() => undefined);
      return turn;
    },
    pause(lane, milliseconds) {
      const until = Math.max(state.pausedUntil[lane], clock.now() + milliseconds);
      state.pausedUntil = { ...state.pausedUntil, [lane]: until };
      changes.ring();
    },
    get limits() {
      return state.limits;
    },
  };
}

/** Milliseconds until a request may go; Infinity when that depends on one under way. */
function waitOf(state: State, now: number, lane: Lane, concurrency: number): number {
  const { max, intervalMilliseconds: interval } = { ...LOWEST_LIMIT, ...state.limits };
  const paused = Math.max(state.pausedUntil.general, lane === 'search' ? state.pausedUntil.search : 0) - now;
  const windows = [
    windowWait(state.sent, budgetOf(max), interval, now),
    lane === 'search' ? windowWait(state.searches, SEARCHES.most, SEARCHES.intervalMilliseconds, now) : 0,
  ];
  if (state.inFlight >= allowedInFlight(state, now, max, interval, concurrency))
    return Number.POSITIVE_INFINITY;
  return Math.max(0, paused, reserveWait(state, now, max, interval), ...windows);
}

/** A rolling window: the wait until fewer than `most` of the times lie within it, both ends included. */
function windowWait(times: readonly number[], most: number, interval: number, now: number): number {
  const blocking = times.at(-most);
  return blocking === undefined ? 0 : Math.max(0, blocking + interval + 1 - now);
}

function allowedInFlight(
  state: State,
  now: number,
  max: number,
  interval: number,
  concurrency: number,
): number {
  if (!state.known) return 1;
  if (state.remaining === undefined) return concurrency;
  if (now - state.remaining.at > interval * FRESH) return 1;
  return Math.max(1, Math.min(concurrency, shareOf(state.remaining.value, max)));
}

function shareOf(remaining: number, max: number): number {
  return Math.floor((remaining - (max - budgetOf(max))) / SHARERS);
}

/**
 * With nothing left but the reserve, wait for requests of our own to leave the window. Where they are others', look now
 * and then; all sharers together spend half of the reserve by looking.
 */
function reserveWait(state: State, now: number, max: number, interval: number): number {
  const [oldest, last] = [state.sent.at(0), state.sent.at(-1)];
  if (oldest === undefined || last === undefined) return 0;
  if (state.remaining === undefined || shareOf(state.remaining.value, max) >= 1) return 0;
  const nextLook = last + (interval * SHARERS * 2) / (max - budgetOf(max));
  return Math.max(0, Math.min(nextLook, oldest + interval + 1) - now);
}

/** Requests that leave the window are there to be spent again, whoever may get them. */
function forget(state: State, now: number): void {
  const interval = state.limits.intervalMilliseconds ?? LOWEST_LIMIT.intervalMilliseconds;
  const sent = state.sent.filter(time => now - time <= interval);
  if (state.remaining !== undefined) {
    state.remaining = { ...state.remaining, value: state.remaining.value + state.sent.length - sent.length };
  }
  state.sent = sent;
  state.searches = state.searches.filter(time => now - time <= SEARCHES.intervalMilliseconds);
}

/** An answer that was overtaken by a later one may only lower what is left, never raise it. */
function learnFrom(state: State, limits: Limits, now: number, sequence: number): void {
  state.known = true;
  const overtaken = sequence < (state.remaining?.sequence ?? 0);
  if (!overtaken) state.limits = { ...state.limits, ...limits };
  if (limits.remaining === undefined) {
    spendUnseen(state);
  } else if (!overtaken || state.remaining === undefined) {
    state.remaining = { value: limits.remaining, at: now, sequence };
  } else {
    state.remaining = { ...state.remaining, value: Math.min(state.remaining.value, limits.remaining) };
  }
}

/** A request whose price no header told. */
function spendUnseen(state: State): void {
  if (state.remaining !== undefined) {
    state.remaining = { ...state.remaining, value: state.remaining.value - 1 };
  }
}

/** Wakes whoever waits for something to change, before its time is over. */
function createBell() {
  let bell = new AbortController();
  return {
    ring(): void {
      const rung = bell;
      bell = new AbortController();
      rung.abort();
    },
    async next(milliseconds: number, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
      const woken = bell.signal;
      const either = signal === undefined ? woken : AbortSignal.any([woken, signal]);
      const waiting = Number.isFinite(milliseconds)
        ? clock.sleep(milliseconds, either)
        : untilAborted(either);
      await waiting.catch(error => {
        if (!either.aborted) throw error;
      });
    },
  };
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    signal.addEventListener('abort', () => resolve(), { once: true });
    if (signal.aborted) resolve();
  });
}
