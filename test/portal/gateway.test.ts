import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { InternalError } from '../../src/portal/internal-error.ts';
import {
  API,
  ARCHIVE,
  archive,
  CONTACTS,
  CREATE,
  create,
  DETAILS,
  DETAILS_PATH,
  details,
  errorOf,
  LIST,
  mockTheWire,
  setUp,
  TIER,
  TOKEN,
  UPDATE,
  update,
} from './mocked-portal.ts';

mockTheWire();

describe('an answer', () => {
  it('is what HubSpot said, with the correlation id', async () => {
    details().reply(200, { portalId: 7 }, { 'X-HubSpot-Correlation-Id': 'c-1' });
    const answer = await setUp().gateway.send(DETAILS);
    expect(answer).toEqual({ call: DETAILS, status: 200, body: { portalId: 7 }, correlationId: 'c-1' });
  });

  it('may be partial', async () => {
    const body = {
      status: 'COMPLETE',
      results: [],
      errors: [{ status: 'error', message: 'no' }],
      numErrors: 1,
    };
    nock(API).post(`${CONTACTS}/batch/create`).reply(207, body);
    const call = {
      endpoint: 'properties.batchCreate',
      path: { objectType: 'contacts' },
      body: { inputs: [] },
    };
    expect(await setUp().gateway.send(call)).toEqual({ call, status: 207, body });
  });

  it('may be empty when it says so', async () => {
    archive().reply(204);
    expect(await setUp().gateway.send(ARCHIVE)).toEqual({ call: ARCHIVE, status: 204, body: null });
  });
});

describe('a request', () => {
  it('carries token, user agent, query and body', async () => {
    nock(API, {
      reqheaders: { authorization: `Bearer ${TOKEN}`, 'user-agent': /^portalform\/\d+\.\d+\.\d+$/ },
    })
      .get(CONTACTS)
      .query({ archived: 'true', locale: 'a b' })
      .reply(200, { results: [] })
      .post(CONTACTS, { name: 'tier' })
      .matchHeader('content-type', 'application/json')
      .reply(201, { name: 'tier' });
    const { gateway } = setUp();
    await gateway.send({ ...LIST, query: { archived: 'true', locale: 'a b' } });
    expect((await gateway.send(CREATE)).status).toBe(201);
  });

  it('goes below the path of the endpoint', async () => {
    nock('https://proxy.example.com').get(`/hubspot${DETAILS_PATH}`).reply(200, {});
    const { gateway } = setUp({ endpoint: 'https://proxy.example.com/hubspot/' });
    expect((await gateway.send({ ...DETAILS, query: {} })).body).toEqual({});
  });

  it('for the token itself gets it from the gateway', async () => {
    nock(API)
      .post('/oauth/v2/private-apps/get/access-token-info', { tokenKey: TOKEN })
      .reply(200, { hubId: 7 });
    const answer = await setUp().gateway.send({ endpoint: 'token.info' });
    expect(answer).toEqual({ call: { endpoint: 'token.info' }, status: 200, body: { hubId: 7 } });
  });

  it('that is in no table is our own mistake', async () => {
    await expect(setUp().gateway.send({ endpoint: 'nothing.list' })).rejects.toThrow(InternalError);
  });

  it('is counted', async () => {
    details().reply(503);
    details().reply(200, {});
    create().reply(201, {});
    const { gateway } = setUp();
    await gateway.send(DETAILS);
    await gateway.send(CREATE);
    expect(gateway.spent).toEqual({ requests: 3, writes: 1, retries: 1, limits: {} });
  });

  it('leaves a trace without headers, bodies and tokens', async () => {
    nock(API).get(`${CONTACTS}`).query(true).reply(502, '<html>', { 'X-HubSpot-Correlation-Id': 'c-1' });
    nock(API).get(`${CONTACTS}`).query(true).reply(200, {});
    const { gateway, trace } = setUp();
    await gateway.send({ ...LIST, query: { properties: TOKEN } });
    await gateway.send({ endpoint: 'token.info' }).catch(() => undefined);
    expect(trace.slice(0, 2)).toEqual([
      {
        time: '2026-11-22T12:00:00.000Z',
        method: 'GET',
        path: `${CONTACTS}?properties=***`,
        status: 502,
        failure: `GET ${CONTACTS} answered 502`,
        milliseconds: 0,
        attempt: 1,
        correlationId: 'c-1',
      },
      {
        time: '2026-11-22T12:00:00.250Z',
        method: 'GET',
        path: `${CONTACTS}?properties=***`,
        status: 200,
        milliseconds: 0,
        attempt: 2,
      },
    ]);
    expect(JSON.stringify(trace)).not.toContain(TOKEN);
  });
});

describe('rate limit headers', () => {
  it('are learnt from every answer', async () => {
    const headers = {
      'X-HubSpot-RateLimit-Max': '190',
      'X-HubSpot-RateLimit-Remaining': '188',
      'X-HubSpot-RateLimit-Interval-Milliseconds': '10000',
      'X-HubSpot-RateLimit-Daily': '625000',
      'X-HubSpot-RateLimit-Daily-Remaining': '624001',
    };
    details().reply(200, {}, headers);
    details().reply(404, '', {
      ...headers,
      'X-HubSpot-RateLimit-Remaining': '187',
      'X-HubSpot-RateLimit-Max': 'many',
    });
    const { gateway } = setUp();
    await gateway.send(DETAILS);
    await errorOf(gateway.send(DETAILS));
    expect(gateway.spent.limits).toEqual({
      max: 190,
      remaining: 187,
      intervalMilliseconds: 10_000,
      daily: 625_000,
      dailyRemaining: 624_001,
    });
  });

  it('slow the run down before HubSpot refuses', async () => {
    const headers = { 'X-HubSpot-RateLimit-Max': '190', 'X-HubSpot-RateLimit-Remaining': '30' };
    details().times(3).reply(200, {}, headers);
    const { gateway, clock } = setUp();
    await Promise.all([gateway.send(DETAILS), gateway.send(DETAILS), gateway.send(DETAILS)]);
    expect(clock.slept).toHaveLength(2);
  });
});

describe('a refusal', () => {
  it('has everything that HubSpot said', async () => {
    const body = {
      status: 'error',
      message: 'Property already exists',
      category: 'OBJECT_ALREADY_EXISTS',
      subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
      correlationId: 'c-2',
      errors: [{ message: 'taken', code: 'TAKEN' }],
    };
    create().reply(409, body, { 'X-HubSpot-Correlation-Id': 'c-header' });
    const error = await errorOf(setUp().gateway.send(CREATE));
    expect(error).toMatchObject({
      name: 'PortalError',
      what: `POST ${CONTACTS} answered 409 OBJECT_ALREADY_EXISTS: Property already exists`,
      call: CREATE,
      method: 'POST',
      path: CONTACTS,
      status: 409,
      category: 'OBJECT_ALREADY_EXISTS',
      subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
      correlationId: 'c-2',
      requiredScopes: [],
      hubspotErrors: [{ message: 'taken', code: 'TAKEN', context: {} }],
      kind: 'refused',
    });
    expect(error.message).toBe(error.what);
  });

  it('of a token says where to look', async () => {
    details().reply(401, {
      category: 'INVALID_AUTHENTICATION',
      message: 'Authentication credentials not found.',
    });
    expect(await errorOf(setUp().gateway.send(DETAILS))).toMatchObject({
      kind: 'unauthorized',
      next: 'Check that the environment variable holds a current token of this portal.',
    });
  });

  const SCOPES = 'requiredGranularScopes';
  it.each([
    [
      'one scope',
      { category: 'MISSING_SCOPES', context: { [SCOPES]: ['a'] } },
      'Give the token the scope a in HubSpot.',
    ],
    [
      'any of several scopes',
      { category: 'MISSING_SCOPES', errors: [{ message: 'no', context: { [SCOPES]: ['b', 'a'] } }] },
      'Give the token any one of the scopes a, b in HubSpot.',
    ],
    ['no scope', '', 'writing needs the read scope as well'],
  ])('for want of %s says what to do', async (_, body, next) => {
    details().reply(403, body);
    const error = await errorOf(setUp().gateway.send(DETAILS));
    expect(error.kind).toBe('missingScope');
    expect(error.next).toContain(next);
  });

  it('for another reason is not taken for a missing scope', async () => {
    details().reply(403, { category: 'USER_DOES_NOT_HAVE_PERMISSIONS', message: 'no' });
    expect((await errorOf(setUp().gateway.send(DETAILS))).kind).toBe('refused');
  });

  it('contains no token, whatever HubSpot repeats', async () => {
    const body = {
      message: `bad token ${TOKEN}`,
      errors: [{ message: TOKEN, context: { [TOKEN]: [`Bearer ${TOKEN}`] } }],
    };
    details().reply(400, body);
    const error = await errorOf(setUp().gateway.send(DETAILS));
    expect(JSON.stringify(error) + error.stack).not.toContain(TOKEN.slice(8));
    expect(error.what).toBe(`GET ${DETAILS_PATH} answered 400 bad token ***`);
  });
});

describe('a certificate that is not trusted', () => {
  it('is told at once, with what to do', async () => {
    details().replyWithError(
      Object.assign(new Error('self-signed certificate'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' }),
    );
    const error = await errorOf(setUp().gateway.send(DETAILS));
    expect(error.kind).toBe('connection');
    expect(error.next).toContain('NODE_EXTRA_CA_CERTS');
  });
});

describe('a redirect', () => {
  it('is not followed, so that the token goes nowhere else', async () => {
    const elsewhere = nock('https://elsewhere.example.com').get('/').reply(200, {});
    details().reply(302, '', { location: 'https://elsewhere.example.com/' });
    const error = await errorOf(setUp().gateway.send(DETAILS));
    expect(error).toMatchObject({ kind: 'malformed', status: 302 });
    expect(error.next).toContain('Redirects are not followed');
    expect(elsewhere.isDone()).toBe(false);
    nock.cleanAll();
  });
});

describe('cancelling', () => {
  it('ends a read with its own reason', async () => {
    const stop = new AbortController();
    details()
      .delay(60_000)
      .reply(200, {})
      .on('request', () => stop.abort(new Error('interrupted')));
    await expect(setUp({ signal: stop.signal }).gateway.send(DETAILS)).rejects.toThrow('interrupted');
  });

  it('leaves a write in doubt that was under way', async () => {
    const stop = new AbortController();
    update()
      .delay(60_000)
      .reply(200, {})
      .on('request', () => stop.abort(new Error('interrupted')));
    expect(await errorOf(setUp({ signal: stop.signal }).gateway.send(UPDATE))).toMatchObject({
      kind: 'connection',
      ambiguous: true,
      what: `PATCH ${TIER} was cancelled before its answer came`,
    });
  });

  it('leaves a write in doubt that waits to be repeated', async () => {
    const stop = new AbortController();
    update().reply(504);
    const log = () => stop.abort(new Error('interrupted'));
    expect(await errorOf(setUp({ signal: stop.signal, log }).gateway.send(UPDATE))).toMatchObject({
      ambiguous: true,
    });
  });

  it('sends nothing any more', async () => {
    const { gateway } = setUp({ signal: AbortSignal.abort(new Error('interrupted')) });
    await expect(gateway.send(UPDATE)).rejects.toThrow('interrupted');
    expect(gateway.spent.requests).toBe(0);
  });
});
