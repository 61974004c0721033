import { describe, expect, it } from 'vitest';
import { handClock, portal, RECORDS } from './support.ts';

const OWNERS = '/crm/owners/2026-09';

describe('rate limits switched off', () => {
  it('still send the headers, with everything remaining', async () => {
    const client = await portal();
    for (let count = 0; count < 3; count += 1) {
      const { headers } = await client.get(OWNERS);
      expect(headers.get('x-hubspot-ratelimit-max')).toBe('190');
      expect(headers.get('x-hubspot-ratelimit-remaining')).toBe('190');
      expect(headers.get('x-hubspot-ratelimit-interval-milliseconds')).toBe('10000');
      expect(headers.get('x-hubspot-ratelimit-daily-remaining')).toBe('1000000');
    }
  });
});

describe('real rate limits', () => {
  it('refuse the burst over 10 seconds per token, and take it up again afterwards', async () => {
    const time = handClock();
    const client = await portal({ rateLimit: 'real', tier: 'free', clock: time.clock });
    for (let left = 99; left >= 0; left -= 1) {
      const { status, headers } = await client.get(OWNERS);
      expect([status, headers.get('x-hubspot-ratelimit-remaining')]).toEqual([200, String(left)]);
    }
    const refused = await client.get(OWNERS);
    expect(refused).toMatchObject({
      status: 429,
      body: {
        status: 'error',
        errorType: 'RATE_LIMIT',
        policyName: 'TEN_SECONDLY_ROLLING',
        message: 'You have reached your ten_secondly_rolling limit.',
      },
    });
    expect(refused.headers.get('x-hubspot-ratelimit-remaining')).toBe('0');
    expect((await client.as(client.emulator.createToken()).get(OWNERS)).status).toBe(200);
    time.forward(10_000);
    expect((await client.get(OWNERS)).status).toBe(200);
  });

  it('allow OAuth tokens 110 and show them no daily limit', async () => {
    const client = await portal({ rateLimit: 'real' });
    const { headers } = await client.as(client.emulator.createToken({ kind: 'oauth' })).get(OWNERS);
    expect(headers.get('x-hubspot-ratelimit-max')).toBe('110');
    expect(headers.get('x-hubspot-ratelimit-daily')).toBeNull();
  });

  it('count refused requests, and show the limits on their answers', async () => {
    const client = await portal({ rateLimit: 'real' });
    const { status, headers } = await client.get(`${OWNERS}/1`);
    expect([status, headers.get('x-hubspot-ratelimit-remaining')]).toEqual([404, '189']);
  });

  it('allow five searches a second, without headers on any answer of search', async () => {
    const time = handClock();
    const client = await portal({ rateLimit: 'real', clock: time.clock });
    for (let count = 0; count < 5; count += 1) {
      const { status, headers } = await client.post(`${RECORDS}/search`, {});
      expect([status, headers.get('x-hubspot-ratelimit-max')]).toEqual([200, null]);
    }
    const refused = await client.post(`${RECORDS}/search`, {});
    expect(refused.status).toBe(429);
    expect(refused.body).toEqual({
      status: 'error',
      message: 'You have reached your secondly limit.',
      correlationId: refused.body.correlationId,
      category: 'RATE_LIMITS',
    });
    expect(refused.headers.get('x-hubspot-ratelimit-max')).toBeNull();
    time.forward(1000);
    expect((await client.post(`${RECORDS}/search`, {})).status).toBe(200);
  });
});
