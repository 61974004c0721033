import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOf, createLimiter, type Limiter, type Limits, type Permit } from '../../src/portal/limiter.ts';
import { FakeClock } from './fake-clock.ts';
import { RollingPortal, runOf } from './rolling-portal.ts';

const PLENTY: Limits = { max: 190, remaining: 190, intervalMilliseconds: 10_000 };

/** How many of these can start without time passing or an answer coming. */
async function startable(clock: FakeClock, limiter: Limiter, lane: 'general' | 'search' = 'general') {
  const permits: Permit[] = [];
  const stop = new AbortController();
  for (;;) {
    const taken = limiter.take(lane, stop.signal);
    const permit = await Promise.race([
      taken,
      new Promise<undefined>(resolve => setImmediate(resolve, undefined)),
    ]);
    if (permit === undefined) {
      stop.abort();
      await taken.catch(() => undefined);
      expect(clock.waiting).toBe(0);
      return permits;
    }
    permits.push(permit);
  }
}

async function knowing(clock: FakeClock, limits: Limits, concurrency = 8): Promise<Limiter> {
  const limiter = createLimiter(clock, concurrency);
  (await clock.run(limiter.take('general'))).answered(limits);
  return limiter;
}

describe('concurrency', () => {
  it('is one until HubSpot has answered', async () => {
    const clock = new FakeClock();
    const limiter = createLimiter(clock, 8);
    const [first, ...others] = await startable(clock, limiter);
    expect(others).toEqual([]);
    first?.lost();
    expect(await startable(clock, limiter)).toHaveLength(1);
  });

  it('is as configured when there is plenty left', async () => {
    const clock = new FakeClock();
    expect(await startable(clock, await knowing(clock, PLENTY))).toHaveLength(8);
    expect(await startable(clock, await knowing(clock, PLENTY, 3))).toHaveLength(3);
  });

  it('is as configured when HubSpot sends no headers', async () => {
    const clock = new FakeClock();
    expect(await startable(clock, await knowing(clock, {}))).toHaveLength(8);
  });

  it('shrinks to a fifth of what is left beyond the reserve', async () => {
    const clock = new FakeClock();
    expect(await startable(clock, await knowing(clock, { ...PLENTY, remaining: 38 + 17 }))).toHaveLength(3);
  });

  it('is one when what HubSpot said last may have changed', async () => {
    const clock = new FakeClock();
    const limiter = await knowing(clock, PLENTY);
    await clock.run(clock.sleep(1_001));
    expect(await startable(clock, limiter)).toHaveLength(1);
  });

  it('grows again as requests come back', async () => {
    const clock = new FakeClock();
    const limiter = await knowing(clock, PLENTY, 2);
    const [first, second] = await startable(clock, limiter);
    const third = limiter.take('general');
    first?.answered(PLENTY);
    await clock.run(third);
    second?.unused();
    expect(await startable(clock, limiter)).toHaveLength(1);
  });
});

describe('what is left', () => {
  it('is told with the other limits', async () => {
    const clock = new FakeClock();
    const limiter = await knowing(clock, { ...PLENTY, daily: 625_000, dailyRemaining: 7 });
    expect(limiter.limits).toEqual({ ...PLENTY, daily: 625_000, dailyRemaining: 7 });
  });

  it('is not raised by an answer that was overtaken, but lowered', async () => {
    const clock = new FakeClock();
    const limiter = await knowing(clock, PLENTY);
    const [first, second, third] = await startable(clock, limiter);
    third?.answered({ ...PLENTY, remaining: 38 + 10 });
    first?.answered(PLENTY);
    expect(limiter.limits.remaining).toBe(48);
    second?.answered({ ...PLENTY, remaining: 38 + 5 });
    const [only, ...others] = await startable(clock, limiter);
    expect([only, others]).toEqual([undefined, []]);
  });

  it('is one less after an answer without headers, or none', async () => {
    const clock = new FakeClock();
    const limiter = await knowing(clock, { ...PLENTY, remaining: 38 + 11 });
    const [first, second] = await startable(clock, limiter);
    first?.answered({});
    second?.lost();
    expect(await startable(clock, limiter)).toHaveLength(1);
  });

  it('is looked at now and then when others have spent it', async () => {
    const clock = new FakeClock();
    const limiter = await knowing(clock, { ...PLENTY, remaining: 20 });
    const before = clock.now();
    const permit = await clock.run(limiter.take('general'));
    expect(clock.now() - before).toBeCloseTo(10_000 / 3.8);
    permit.answered(PLENTY);
    expect(await startable(clock, limiter)).toHaveLength(8);
  });

  it('comes back when our own requests leave the window', async () => {
    const clock = new FakeClock();
    const limiter = await knowing(clock, { max: 5, remaining: 1, intervalMilliseconds: 10_000 });
    const before = clock.now();
    await clock.run(limiter.take('general'));
    expect(clock.now() - before).toBe(10_001);
  });
});

describe('a pause', () => {
  it('holds back everything', async () => {
    const clock = new FakeClock();
    const limiter = await knowing(clock, PLENTY);
    const before = clock.now();
    limiter.pause('general', 700);
    limiter.pause('general', 500);
    await clock.run(Promise.all([limiter.take('general'), limiter.take('search')]));
    expect(clock.now() - before).toBe(700);
  });

  it('of searches leaves other requests alone', async () => {
    const clock = new FakeClock();
    const limiter = await knowing(clock, PLENTY);
    const before = clock.now();
    limiter.pause('search', 900);
    await clock.run(limiter.take('general'));
    expect(clock.now()).toBe(before);
    await clock.run(limiter.take('search'));
    expect(clock.now() - before).toBe(900);
  });

  it('that comes while requests wait holds them back, too', async () => {
    const clock = new FakeClock();
    const limiter = await knowing(clock, PLENTY);
    const before = clock.now();
    limiter.pause('general', 100);
    const taken = limiter.take('general');
    await clock.run(clock.sleep(50));
    limiter.pause('general', 400);
    await clock.run(taken);
    expect(clock.now() - before).toBe(450);
  });
});

describe('waiting', () => {
  it('ends at once when it is cancelled, and lets the next one go on', async () => {
    const clock = new FakeClock();
    const limiter = await knowing(clock, PLENTY);
    limiter.pause('general', 60_000);
    const stop = new AbortController();
    const cancelled = limiter.take('general', stop.signal);
    const next = limiter.take('general');
    await clock.run(clock.sleep(1));
    stop.abort(new Error('enough'));
    await expect(clock.run(cancelled)).rejects.toThrow('enough');
    await expect(clock.run(next)).resolves.toBeDefined();
  });

  it('does not begin when it was cancelled before', async () => {
    const limiter = createLimiter(new FakeClock(), 8);
    await expect(limiter.take('general', AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });

  it('passes on the failure of a clock', async () => {
    const clock = new FakeClock();
    const limiter = createLimiter(
      { now: () => clock.now(), sleep: () => Promise.reject(new Error('broken')) },
      8,
    );
    limiter.pause('general', 10);
    await expect(limiter.take('general')).rejects.toThrow('broken');
  });
});

/** The most of these times that lie in any window of this length, both ends included. */
function busiest(times: readonly number[], window: number): number {
  return Math.max(
    ...times.map(start => times.filter(time => time >= start && time - start <= window).length),
  );
}

describe('laws', () => {
  const max = fc.integer({ min: 1, max: 250 });
  const delays = fc.infiniteStream(fc.integer({ min: 0, max: 1_500 }));
  const nextOf = (stream: Iterator<number>) => () => Number(stream.next().value);

  it('in no rolling 10 s are more than max minus reserve sent, whatever the answers say', async () => {
    await fc.assert(
      fc.asyncProperty(
        max,
        delays,
        fc.array(fc.integer({ min: 0, max: 250 }), { minLength: 1 }),
        async (most, wait, left) => {
          const clock = new FakeClock();
          const limiter = await knowing(clock, { max: most, remaining: most, intervalMilliseconds: 10_000 });
          const sentAt = [clock.now()];
          const delay = nextOf(wait);
          const work = Array.from({ length: 60 }, async (_, index) => {
            const permit = await limiter.take('general');
            sentAt.push(clock.now());
            await clock.sleep(delay());
            const remaining = left[index % left.length];
            permit.answered({
              max: most,
              intervalMilliseconds: 10_000,
              ...(remaining !== undefined && { remaining }),
            });
          });
          await clock.run(Promise.all(work));
          expect(busiest(sentAt, 10_000)).toBeLessThanOrEqual(budgetOf(most));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('in no rolling second are two searches sent, so that five runs stay within five', async () => {
    await fc.assert(
      fc.asyncProperty(delays, async wait => {
        const clock = new FakeClock();
        const limiter = await knowing(clock, {});
        const sentAt: number[] = [];
        const delay = nextOf(wait);
        const work = Array.from({ length: 30 }, async () => {
          const permit = await limiter.take('search');
          sentAt.push(clock.now());
          await clock.sleep(delay());
          permit.answered({});
        });
        await clock.run(Promise.all(work));
        expect(busiest(sentAt, 1_000)).toBe(1);
      }),
      { numRuns: 20 },
    );
  });

  it.each([190, 100])('five runs that share %i requests in 10 s are never refused', async most => {
    await fc.assert(
      fc.asyncProperty(delays, async wait => {
        const clock = new FakeClock();
        const portal = new RollingPortal(clock, most);
        const delay = nextOf(wait);
        await clock.run(
          Promise.all(Array.from({ length: 5 }, () => runOf(clock, portal, 80, () => 5 + (delay() % 200)))),
        );
        expect(portal.refused).toBe(0);
        expect(portal.arrivals).toHaveLength(400);
      }),
      { numRuns: 6 },
    );
  });

  it('a run alone gets on at the pace of its budget', async () => {
    const clock = new FakeClock();
    const start = clock.now();
    await clock.run(runOf(clock, new RollingPortal(clock, 190), 300, () => 40));
    expect(clock.now() - start).toBeLessThan(25_000);
  });
});
