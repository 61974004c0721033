import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/portal/clock.ts';

describe('the clock of the system', () => {
  it('tells time in milliseconds since 1970', () => {
    expect(systemClock.now()).toBeGreaterThan(Date.parse('2026-01-01'));
  });

  it('sleeps until it is over or cancelled', async () => {
    await systemClock.sleep(0);
    const stop = new AbortController();
    const slept = systemClock.sleep(600_000, stop.signal);
    stop.abort();
    await expect(slept).rejects.toThrow('aborted');
  });
});
