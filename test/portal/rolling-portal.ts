import type { Limits } from '../../src/portal/limiter.ts';
import { createLimiter } from '../../src/portal/limiter.ts';
import type { FakeClock } from './fake-clock.ts';

/** A portal that counts requests of everybody in a rolling window and says what is left of it. */
export class RollingPortal {
  readonly arrivals: number[] = [];
  refused = 0;
  readonly #clock: FakeClock;
  readonly #max: number;
  readonly #interval: number;

  constructor(clock: FakeClock, max: number, interval = 10_000) {
    this.#clock = clock;
    this.#max = max;
    this.#interval = interval;
  }

  arrive(): Limits {
    const now = this.#clock.now();
    const used = this.arrivals.filter(time => now - time < this.#interval).length + 1;
    if (used > this.#max) this.refused += 1;
    else this.arrivals.push(now);
    return { max: this.#max, remaining: Math.max(0, this.#max - used), intervalMilliseconds: this.#interval };
  }
}

/** One run: so many calls at once through a limiter of its own, each answered after the given time there and back. */
export async function runOf(
  clock: FakeClock,
  portal: RollingPortal,
  calls: number,
  delay: () => number,
  sentAt: number[] = [],
): Promise<void> {
  const limiter = createLimiter(clock, 8);
  await Promise.all(
    Array.from({ length: calls }, async () => {
      const permit = await limiter.take('general');
      sentAt.push(clock.now());
      await clock.sleep(delay());
      const limits = portal.arrive();
      await clock.sleep(delay());
      permit.answered(limits);
    }),
  );
}
