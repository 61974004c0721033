import { ApiError } from '../errors.ts';
import { textOf } from '../json.ts';
import type { Tier } from '../options.ts';
import type { Portal } from '../portal/portal.ts';
import type { Token } from '../portal/tokens.ts';

/** Burst per app and 10 seconds, and per account and day (reference 4.1, D). */
const LIMITS: Readonly<Record<Tier, { readonly burst: number; readonly daily: number }>> = {
  free: { burst: 100, daily: 250_000 },
  starter: { burst: 100, daily: 250_000 },
  professional: { burst: 190, daily: 625_000 },
  enterprise: { burst: 190, daily: 1_000_000 },
};
const OAUTH_BURST = 110;
const SEARCH_PER_SECOND = 5;
const INTERVAL = 10_000;

export interface RateLimiter {
  /** Counts a request; throws the 429 when the limits are real. Returns the headers of the answer. */
  spend(token: Token, search: boolean): Readonly<Record<string, string>>;
  /** Private-app calls today, as api-usage reports them (service keys are not counted, reference 3.2, O). */
  usedToday(): number;
  readonly daily: number;
}

const tooMany = (policy: string, headers: Readonly<Record<string, string>>): ApiError =>
  new ApiError(
    429,
    {
      message: `You have reached your ${policy.toLowerCase()} limit.`,
      extra: {
        errorType: 'RATE_LIMIT',
        policyName: policy,
        requestId: '00000000-0000-4000-8000-000000000429',
      },
    },
    headers,
  );

/** The 429 of search names no policy and has no headers (recorded body, O; reference 4.1, D). */
const tooManySearches = (): ApiError =>
  new ApiError(429, { message: 'You have reached your secondly limit.', category: 'RATE_LIMITS' });

/** Drops what is older than the window and returns the rest's size. */
function inWindow(times: number[], now: number, window: number): number {
  while (times[0] !== undefined && times[0] <= now - window) times.shift();
  return times.length;
}

export function openRateLimiter(portal: Portal, real: boolean): RateLimiter {
  const { burst, daily } = LIMITS[portal.tier];
  const bursts = new Map<string, number[]>();
  const searches: number[] = [];
  const calendar = new Intl.DateTimeFormat('en-CA', {
    timeZone: textOf(portal.account, 'timeZone') || 'UTC',
  });
  let day = '';
  let usedToday = 0;
  let privateAppToday = 0;

  /** The day turns at midnight in the portal's time zone (reference 4.1, D). */
  function turnDay(): void {
    const today = calendar.format(portal.now());
    if (today === day) return;
    day = today;
    usedToday = 0;
    privateAppToday = 0;
  }

  function headersOf(token: Token, max: number, used: number): Readonly<Record<string, string>> {
    const second = Math.floor(max / 10);
    return {
      'X-HubSpot-RateLimit-Max': String(max),
      'X-HubSpot-RateLimit-Remaining': String(max - used),
      'X-HubSpot-RateLimit-Interval-Milliseconds': String(INTERVAL),
      'X-HubSpot-RateLimit-Secondly': String(second),
      'X-HubSpot-RateLimit-Secondly-Remaining': String(second),
      // Absent for OAuth (reference 4.1, D).
      ...(token.kind !== 'oauth' && {
        'X-HubSpot-RateLimit-Daily': String(daily),
        'X-HubSpot-RateLimit-Daily-Remaining': String(real ? daily - usedToday : daily),
      }),
    };
  }

  function spendSearch(now: number): Readonly<Record<string, string>> {
    if (real && inWindow(searches, now, 1000) >= SEARCH_PER_SECOND) throw tooManySearches();
    searches.push(now);
    return {};
  }

  return {
    daily,
    usedToday() {
      turnDay();
      return privateAppToday;
    },
    spend(token, search) {
      turnDay();
      const now = portal.now().getTime();
      const max = token.kind === 'oauth' ? OAUTH_BURST : burst;
      const times = bursts.get(token.token) ?? [];
      bursts.set(token.token, times);
      const used = real ? inWindow(times, now, INTERVAL) : 0;
      if (real && usedToday >= daily) throw tooMany('DAILY', headersOf(token, max, used));
      if (real && used >= max) throw tooMany('TEN_SECONDLY_ROLLING', headersOf(token, max, used));
      const searchHeaders = search ? spendSearch(now) : undefined;
      if (real) times.push(now);
      usedToday += 1;
      if (token.kind === 'private-app') privateAppToday += 1;
      return searchHeaders ?? headersOf(token, max, real ? used + 1 : 0);
    },
  };
}
