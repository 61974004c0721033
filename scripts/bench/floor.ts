/** HubSpot's burst limit of a private app on Professional and Enterprise: requests in ten seconds. */
const BURST = { requests: 190, seconds: 10 };
/** How many requests portalform has under way at once. */
const AT_ONCE = 8;

/** Seconds that so many requests take at least, whatever a client does: waiting for answers, and for the rate limit. */
export function floorOf(requests: number, latencyMilliseconds: number): number {
  const waiting = (Math.ceil(requests / AT_ONCE) * latencyMilliseconds) / 1000;
  const limited = (Math.ceil(requests / BURST.requests) - 1) * BURST.seconds;
  return Math.max(waiting, limited);
}

export const floorFormula = `floor = max(⌈requests ÷ ${AT_ONCE}⌉ × latency, (⌈requests ÷ ${BURST.requests}⌉ − 1) × ${BURST.seconds} s)`;
