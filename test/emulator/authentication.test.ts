import { describe, expect, it } from 'vitest';
import { type Client, CONTACTS, portal, RECORDS, textProperty } from './support.ts';

const withScopes = (client: Client, ...scopes: readonly string[]): Client =>
  client.as(client.emulator.createToken({ scopes }));
const needed = (scopes: readonly string[]) => ({
  status: 403,
  body: {
    category: 'MISSING_SCOPES',
    errors: [
      {
        message: 'One or more of the following scopes are required.',
        context: { requiredGranularScopes: scopes },
      },
    ],
  },
});

describe('tokens', () => {
  it('are needed: missing, unknown, malformed and expired ones are 401 in the envelope', async () => {
    const client = await portal();
    const expired = client.emulator.createToken({ expired: true });
    for (const authorization of ['', 'Bearer nobody', client.emulator.token]) {
      const answer = await client.call('GET', CONTACTS, undefined, { authorization });
      expect(answer).toMatchObject({
        status: 401,
        body: { status: 'error', category: 'INVALID_AUTHENTICATION' },
      });
      expect(answer.body.correlationId).toBe(answer.headers.get('x-hubspot-correlation-id'));
    }
    expect(await client.as(expired).get(CONTACTS)).toMatchObject({
      status: 401,
      body: { category: 'EXPIRED_AUTHENTICATION' },
    });
  });

  it('can be chosen, and may all be used side by side', async () => {
    const client = await portal({ token: 'pat-eu1-mine' });
    expect(client.emulator.token).toBe('pat-eu1-mine');
    expect((await client.get(CONTACTS)).status).toBe(200);
    const oauth = client.emulator.createToken({ kind: 'oauth' });
    expect(oauth).toMatch(/^CJ-/);
    expect((await client.as(oauth).get(CONTACTS)).status).toBe(200);
  });

  it('show who wrote', async () => {
    const client = await portal();
    const other = client.as(client.emulator.createToken({ userId: 777 }));
    expect((await other.post(CONTACTS, textProperty('tier'))).body).toMatchObject({ createdUserId: '777' });
  });
});

describe('scopes', () => {
  it('of definitions: schema or object scopes read, only schema scopes write', async () => {
    const client = await portal();
    expect((await withScopes(client, 'crm.schemas.contacts.read').get(CONTACTS)).status).toBe(200);
    const reader = withScopes(client, 'crm.objects.contacts.read');
    expect((await reader.get(`${CONTACTS}/email`)).status).toBe(200);
    expect(await reader.post(CONTACTS, textProperty('tier'))).toMatchObject(
      needed(['crm.schemas.contacts.write']),
    );
    expect(await withScopes(client, 'crm.schemas.deals.read').get(CONTACTS)).toMatchObject(
      needed(['crm.schemas.contacts.read', 'crm.objects.contacts.read', 'crm.objects.contacts.write']),
    );
  });

  it('a write-only key writes, and every read is 403 that names no scope', async () => {
    const client = await portal();
    const writer = withScopes(client, 'crm.schemas.contacts.write');
    expect((await writer.post(CONTACTS, textProperty('tier'))).status).toBe(201);
    const refused = await writer.get(`${CONTACTS}/tier`);
    expect(refused.status).toBe(403);
    expect(refused.body).not.toHaveProperty('errors');
  });

  it('an unknown object type is 400 before any scope', async () => {
    const client = await portal();
    expect((await withScopes(client).get('/crm/v3/properties/butterflies')).status).toBe(400);
  });

  it('of tickets, users, leads and custom objects have names of their own', async () => {
    const client = await portal();
    const tickets = withScopes(client, 'tickets');
    expect((await tickets.get('/crm/v3/properties/tickets')).status).toBe(200);
    const ticket = textProperty('p', { groupName: 'ticketinformation' });
    expect((await tickets.post('/crm/v3/properties/tickets', ticket)).status).toBe(201);
    expect((await tickets.get('/crm/v3/objects/tickets')).status).toBe(200);
    const users = withScopes(client, 'crm.objects.users.write');
    const user = textProperty('p', { groupName: 'userinformation' });
    expect((await users.post('/crm/v3/properties/users', user)).status).toBe(201);
    const leads = withScopes(client, 'crm.objects.leads.read');
    expect(await leads.post('/crm/v3/properties/leads', user)).toMatchObject(
      needed(['crm.objects.leads.write']),
    );
  });

  it('of records', async () => {
    const client = await portal();
    const reader = withScopes(client, 'crm.objects.contacts.read');
    expect((await reader.get(RECORDS)).status).toBe(200);
    expect((await reader.post(`${RECORDS}/search`, {})).status).toBe(200);
    expect(await reader.post(RECORDS, { properties: {} })).toMatchObject(
      needed(['crm.objects.contacts.write']),
    );
  });

  it('of limits tracking: any object read scope, never a schema scope', async () => {
    const client = await portal();
    const path = '/crm/limits/2026-09/custom-properties';
    expect((await withScopes(client, 'crm.objects.deals.read').get(path)).status).toBe(200);
    expect((await withScopes(client, 'crm.schemas.contacts.read').get(path)).status).toBe(403);
    const custom = withScopes(client, 'crm.schemas.custom.read');
    expect((await custom.get('/crm/limits/2026-09/custom-object-types')).status).toBe(200);
  });
});

describe('access-token-info', () => {
  const path = '/oauth/v2/private-apps/get/access-token-info';

  it('tells user, hub, app and scopes, without a header and without a scope', async () => {
    const client = await portal();
    const tokenKey = client.emulator.createToken({
      kind: 'service-key',
      scopes: ['crm.objects.contacts.sensitive.read', 'crm.objects.contacts.highly_sensitive.write', 'forms'],
    });
    const answer = await client.call('POST', path, { tokenKey }, { authorization: '' });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      userId: 10000001,
      hubId: 146912345,
      appId: expect.any(Number),
      scopes: [
        'crm.objects.contacts.highly_sensitive.write.v2',
        'crm.objects.contacts.sensitive.read.v2',
        'forms',
        'oauth',
      ],
    });
  });

  it('refuses unknown, expired and missing tokens', async () => {
    const client = await portal();
    expect((await client.post(path, { tokenKey: 'nobody' })).status).toBe(404);
    expect((await client.post(path, {})).status).toBe(400);
    expect((await client.post(path, [])).status).toBe(400);
    const expired = client.emulator.createToken({ expired: true });
    expect((await client.post(path, { tokenKey: expired })).status).toBe(401);
  });
});
