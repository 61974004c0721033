import nock from 'nock';
import { describe, expect, it } from 'vitest';
import {
  API,
  ARCHIVE,
  archive,
  BURST,
  CONTACTS,
  CREATE,
  create,
  DETAILS,
  DETAILS_PATH,
  details,
  errorOf,
  LIST,
  mockTheWire,
  SEARCH,
  SEARCH_PATH,
  setUp,
  UPDATE,
  update,
} from './mocked-portal.ts';

mockTheWire();

describe('a read', () => {
  it.each([500, 502, 503, 504, 521, 522, 523, 524])('is repeated after %i', async status => {
    details().reply(status, '<html></html>');
    details().reply(200, {});
    const { gateway, clock } = setUp();
    expect((await gateway.send(DETAILS)).status).toBe(200);
    expect(clock.slept).toEqual([250]);
  });

  it.each([
    ['a connection that breaks off', 'ECONNRESET'],
    ['a connection that is refused', 'ECONNREFUSED'],
  ])('is repeated after %s', async (_, code) => {
    details().replyWithError(Object.assign(new Error('gone'), { code }));
    details().reply(200, {});
    expect((await setUp().gateway.send(DETAILS)).status).toBe(200);
  });

  it.each([
    ['no JSON', '{"portalId"', 'application/json'],
    ['another content type', '<html>', 'text/html'],
    ['nothing at all', '', 'application/json'],
  ])('is repeated after an answer with %s', async (_, body, type) => {
    details().reply(200, body, { 'content-type': type });
    details().reply(200, { portalId: 7 });
    expect((await setUp().gateway.send(DETAILS)).body).toEqual({ portalId: 7 });
  });

  it('is repeated when it takes too long', async () => {
    details().delay(60_000).reply(200, {});
    details().reply(200, { portalId: 7 });
    expect((await setUp({ timeout: 800 }).gateway.send(DETAILS)).body).toEqual({ portalId: 7 });
  });

  it('waits longer each time, and gives up after the fifth', async () => {
    details().times(5).reply(503, { message: 'Service unavailable' });
    const { gateway, clock } = setUp();
    expect(await errorOf(gateway.send(DETAILS))).toMatchObject({
      kind: 'unavailable',
      status: 503,
      what: `GET ${DETAILS_PATH} answered 503 Service unavailable`,
      ambiguous: false,
    });
    expect(clock.slept).toEqual([250, 500, 1_000, 2_000]);
  });

  it('waits a random time', async () => {
    details().reply(503);
    details().reply(200, {});
    const { gateway, clock } = setUp({ random: () => 0.5 });
    await gateway.send(DETAILS);
    expect(clock.slept).toEqual([375]);
  });

  it.each([400, 401, 403, 404, 409, 414, 437, 525, 526])('is not repeated after %i', async status => {
    details().reply(status, { message: 'no' });
    expect((await errorOf(setUp().gateway.send(DETAILS))).status).toBe(status);
  });

  it('by POST is repeated like any other', async () => {
    nock(API).post(`${CONTACTS}/batch/read`).reply(502);
    nock(API).post(`${CONTACTS}/batch/read`).reply(200, { results: [] });
    const call = { endpoint: 'properties.batchRead', path: { objectType: 'contacts' }, body: { inputs: [] } };
    expect((await setUp().gateway.send(call)).status).toBe(200);
  });
});

describe('a limit', () => {
  it('of requests is waited for as long as HubSpot says', async () => {
    details().reply(429, BURST, { 'Retry-After': '7' });
    details().reply(429, BURST, { 'Retry-After': 'Sun, 22 Nov 2026 12:00:10 GMT' });
    details().reply(429, BURST, { 'Retry-After': 'soon' });
    details().reply(200, {});
    const { gateway, clock } = setUp();
    await gateway.send(DETAILS);
    expect(clock.slept).toEqual([7_000, 3_000, 10_000]);
  });

  it('of requests is waited for one interval otherwise', async () => {
    details().reply(429, BURST, { 'X-HubSpot-RateLimit-Interval-Milliseconds': '4000' });
    details().reply(200, {});
    const { gateway, clock } = setUp();
    await gateway.send(DETAILS);
    expect(clock.slept).toEqual([4_000]);
  });

  it('of searches is waited for as long as searches are apart', async () => {
    nock(API)
      .post(SEARCH_PATH)
      .reply(429, { message: 'You have reached your secondly limit.', category: 'RATE_LIMITS' });
    nock(API).post(SEARCH_PATH).reply(200, { total: 0 });
    const { gateway, clock } = setUp();
    expect((await gateway.send(SEARCH)).body).toEqual({ total: 0 });
    expect(clock.slept).toEqual([1_251]);
  });

  it('of a second is waited for one second elsewhere, too', async () => {
    details().reply(429, { policyName: 'SECONDLY' });
    details().reply(200, {});
    const { gateway, clock } = setUp();
    await gateway.send(DETAILS);
    expect(clock.slept).toEqual([1_000]);
  });

  it('does not stop a create from being repeated', async () => {
    create().reply(429, BURST);
    create().reply(423, { message: 'locked' });
    create().reply(201, {});
    const { gateway, clock } = setUp();
    expect((await gateway.send(CREATE)).status).toBe(201);
    expect(clock.slept).toEqual([10_000, 2_000]);
  });

  it('that stays is an error in the end', async () => {
    details().times(5).reply(429, BURST);
    expect(await errorOf(setUp().gateway.send(DETAILS))).toMatchObject({
      kind: 'rateLimited',
      category: 'RATE_LIMIT',
    });
    update().times(5).reply(423);
    expect(await errorOf(setUp().gateway.send(UPDATE))).toMatchObject({
      kind: 'rateLimited',
      ambiguous: false,
      next: 'Something else is writing to the portal and holds a lock: run again in a moment.',
    });
  });

  it('of the day ends the run', async () => {
    const body = {
      message: 'You have reached your daily limit.',
      errorType: 'RATE_LIMIT',
      policyName: 'DAILY',
    };
    details().reply(429, body);
    const { gateway, clock } = setUp();
    expect(await errorOf(gateway.send(DETAILS))).toMatchObject({
      kind: 'rateLimited',
      next: 'The daily limit of the portal is used up: run again after midnight in the time zone of the portal.',
    });
    expect(await errorOf(gateway.send(CREATE))).toMatchObject({
      kind: 'rateLimited',
      what: `POST ${CONTACTS} was not sent, because GET ${DETAILS_PATH} answered 429 RATE_LIMIT: ${body.message}`,
      next: 'The daily limit of the portal is used up: run again after midnight in the time zone of the portal.',
      ambiguous: false,
    });
    expect(clock.slept).toEqual([]);
    expect(gateway.spent.requests).toBe(1);
  });

  it('of the day is known by its message alone, and may say when it ends', async () => {
    details().reply(429, { message: 'You have reached your daily limit.' }, { 'Retry-After': '3600' });
    expect((await errorOf(setUp().gateway.send(DETAILS))).next).toBe(
      'The daily limit of the portal is used up: run again after 2026-11-22T13:00:00.000Z.',
    );
  });

  it('that means a long wait ends the run', async () => {
    details().reply(503, '', { 'Retry-After': '61' });
    const next = 'HubSpot asks for a long pause: run again after 2026-11-22T12:01:01.000Z.';
    expect((await errorOf(setUp().gateway.send(DETAILS))).next).toBe(next);
    update().reply(503, '', { 'Retry-After': '61' });
    const error = await errorOf(setUp().gateway.send(UPDATE));
    expect(error.next).toBe(
      `${next} The write may have taken effect: run plan again, it shows what is left to do.`,
    );
  });
});

describe('a portal that is being moved', () => {
  it.each([
    [{ 'Retry-After': '7200' }, 'run again after 2026-11-22T14:00:00.000Z.'],
    [{}, 'run again in some hours; it can take up to 24.'],
  ])('ends the run %j', async (headers: Record<string, string>, next) => {
    create().reply(477, '', headers);
    const { gateway } = setUp();
    const error = await errorOf(gateway.send(CREATE));
    expect(error).toMatchObject({ kind: 'rateLimited', status: 477, ambiguous: false });
    expect(error.next).toBe(`HubSpot is moving the portal to another data centre: ${next}`);
    expect(await errorOf(gateway.send(LIST))).toMatchObject({ next: error.next });
  });
});

describe('a write of absolute values', () => {
  it('is repeated', async () => {
    update().reply(502);
    update().replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
    update().reply(200, '<html>', { 'content-type': 'text/html' });
    update().reply(200, { label: 'Tier' });
    expect((await setUp().gateway.send(UPDATE)).body).toEqual({ label: 'Tier' });
  });

  it('is not repeated after 500, and may have taken effect', async () => {
    update().reply(500, { message: 'internal error' });
    expect(await errorOf(setUp().gateway.send(UPDATE))).toMatchObject({
      kind: 'unavailable',
      ambiguous: true,
      next: 'The write may have taken effect: run plan again, it shows what is left to do.',
    });
  });

  it('stays in doubt when its repetition is refused', async () => {
    update().reply(504);
    update().reply(400, { message: 'no', category: 'VALIDATION_ERROR' });
    const error = await errorOf(setUp().gateway.send(UPDATE));
    expect(error).toMatchObject({ kind: 'refused', status: 400, ambiguous: true });
    expect(error.next).toMatch(/^Correct what HubSpot names.* The write may have taken effect/);
  });

  it('that archives has worked when its repetition finds nothing', async () => {
    archive().reply(504);
    archive().reply(404);
    expect(await setUp().gateway.send(ARCHIVE)).toEqual({ call: ARCHIVE, status: 204, body: null });
  });

  it('that archives nothing is an error at first sight', async () => {
    archive().reply(429, BURST);
    archive().reply(404, '<html>Not found</html>');
    expect(await errorOf(setUp().gateway.send(ARCHIVE))).toMatchObject({
      kind: 'notFound',
      ambiguous: false,
    });
  });
});

describe('a create', () => {
  it.each([500, 502, 503, 504, 524])('is not repeated after %i, and may have taken effect', async status => {
    create().reply(status, { message: 'oops' });
    expect(await errorOf(setUp().gateway.send(CREATE))).toMatchObject({
      kind: 'unavailable',
      ambiguous: true,
    });
  });

  it('is not repeated when its answer cannot be read, and has probably taken effect', async () => {
    create().reply(201, '{"name":', { 'content-type': 'application/json' });
    expect(await errorOf(setUp().gateway.send(CREATE))).toMatchObject({
      kind: 'malformed',
      status: 201,
      ambiguous: true,
      what: `POST ${CONTACTS} answered 201 with something that is not JSON (application/json)`,
    });
  });

  it('is not repeated after its connection broke off, and may have taken effect', async () => {
    create().replyWithError(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
    const error = await errorOf(setUp().gateway.send(CREATE));
    expect(error).toMatchObject({ kind: 'connection', ambiguous: true });
    expect(error.what).toContain('ECONNRESET');
    expect(error).not.toHaveProperty('status');
  });

  it('is not repeated when it takes too long, and may have taken effect', async () => {
    create().delay(60_000).reply(201, {});
    expect(await errorOf(setUp({ timeout: 60 }).gateway.send(CREATE))).toMatchObject({
      kind: 'timeout',
      ambiguous: true,
      what: `POST ${CONTACTS} failed: no whole answer within 0.06 s`,
    });
  });

  it('is repeated when it never got through', async () => {
    create().replyWithError(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
    create().reply(201, {});
    expect((await setUp().gateway.send(CREATE)).status).toBe(201);
  });

  it('that is refused has not taken effect', async () => {
    create().reply(409, { message: 'exists', category: 'OBJECT_ALREADY_EXISTS' });
    expect(await errorOf(setUp().gateway.send(CREATE))).toMatchObject({ kind: 'refused', ambiguous: false });
  });
});
