import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handClock, names, portal, textProperty } from './support.ts';

describe('account details', () => {
  it.each(['2026-09', '2026-03', 'v3'])('answer under %s', async version => {
    const client = await portal();
    expect((await client.get(`/account-info/${version}/details`)).body).toEqual({
      portalId: 146912345,
      accountType: 'STANDARD',
      timeZone: 'US/Eastern',
      companyCurrency: 'USD',
      additionalCurrencies: [],
      utcOffset: '-05:00',
      utcOffsetMilliseconds: -18000000,
      uiDomain: 'app.hubspot.com',
      dataHostingLocation: 'na1',
    });
  });

  it('need the scope oauth, and show the chosen portal id', async () => {
    const client = await portal({ portalId: 42 });
    expect(client.emulator.portalId).toBe(42);
    expect((await client.get('/account-info/v3/details')).body.portalId).toBe(42);
    const other = client.as(client.emulator.createToken({ scopes: [] }));
    expect((await other.get('/account-info/v3/details')).status).toBe(403);
  });

  it('the audit log has what people do, newest first, for those who may see it', async () => {
    const time = handClock('2026-11-22T12:00:00.000Z');
    const client = await portal({ clock: time.clock });
    const path = '/account-info/2026-09/activity/audit-logs';
    await client.post('/crm/properties/2026-09/contacts', textProperty('by_api'));
    await client.emulator.edit({
      method: 'POST',
      path: '/crm/properties/2026-09/contacts',
      body: textProperty('by_hand'),
    });
    time.forward(1000);
    const pipeline = '/crm/pipelines/2026-09/deals/default';
    await client.emulator.edit({ method: 'PATCH', path: pipeline, body: { label: 'Sales' } });
    const made = { userId: 10000002, userEmail: 'somebody.else@example.com' };
    const { results } = (await client.get(path)).body;
    expect(results).toEqual([
      {
        id: '00000002',
        category: 'PIPELINE',
        subCategory: 'DEAL',
        action: 'UPDATE',
        targetObjectId: 'Sales Pipeline',
        occurredAt: '2026-11-22T12:00:01.000Z',
        actingUser: made,
      },
      expect.objectContaining({ category: 'PROPERTY', action: 'CREATE', targetObjectId: 'by_hand' }),
    ]);
    const count = async (query: string) => {
      const page: unknown = (await client.get(`${path}?${query}`)).body.results;
      return Array.isArray(page) ? page.length : undefined;
    };
    expect(await count('occurredAfter=2026-11-22T12:00:01Z')).toBe(1);
    expect(await count('occurredBefore=2026-11-22T12:00:00Z')).toBe(1);
    expect(await count('actingUserId=1')).toBe(0);
    expect((await client.get(`${path}?occurredAfter=soon`)).status).toBe(400);
    const other = client.as(client.emulator.createToken({ scopes: ['oauth'] }));
    expect((await other.get(path)).status).toBe(403);
  });

  it('daily usage counts private-app calls, not those of service keys, until local midnight', async () => {
    const time = handClock('2026-11-22T12:00:00.000Z');
    const client = await portal({ clock: time.clock });
    const path = '/account-info/2026-09/api-usage/daily/private-apps';
    const key = client.as(client.emulator.createToken({ kind: 'service-key' }));
    await client.get('/crm/v3/owners');
    await key.get('/crm/v3/owners');
    expect((await key.get(path)).body).toEqual({
      results: [
        {
          name: 'private-apps-api-calls-daily',
          usageLimit: 1_000_000,
          currentUsage: 1,
          collectedAt: '2026-11-22T12:00:00.000Z',
          fetchStatus: 'SUCCESS',
          resetsAt: '2026-11-23T05:00:00.000Z',
        },
      ],
    });
    time.forward(18 * 3_600_000);
    expect((await key.get(path)).body).toMatchObject({ results: [{ currentUsage: 0 }] });
  });
});

describe('owners', () => {
  const owner = (number: number, more = {}) => ({
    id: String(number),
    email: `o${number}@example.com`,
    userId: number + 1000,
    archived: false,
    ...more,
  });

  function seedWithOwners(): string {
    const directory = mkdtempSync(join(tmpdir(), 'emulator-owners-'));
    const owners = [owner(9), owner(10), owner(11), owner(12, { archived: true })];
    writeFileSync(join(directory, 'owners.json'), JSON.stringify({ results: owners }));
    return directory;
  }

  it('a fresh portal has one', async () => {
    const client = await portal();
    expect(names(await client.get('/crm/owners/2026-09'), 'email')).toEqual(['owner@example.com']);
  });

  it('are listed in pages, by email, archived apart', async () => {
    const client = await portal({ seed: seedWithOwners() });
    const first = await client.get('/crm/owners/2026-03?limit=2');
    expect(names(first, 'id')).toEqual(['9', '10']);
    expect(first.body.paging).toEqual({
      next: { after: '11', link: `${client.emulator.url}/crm/owners/2026-03?limit=2&after=11` },
    });
    const second = await client.get('/crm/owners/2026-03?limit=2&after=11');
    expect(names(second, 'id')).toEqual(['11']);
    expect(second.body).not.toHaveProperty('paging');
    expect(names(await client.get('/crm/v3/owners?email=O10@example.com'), 'id')).toEqual(['10']);
    expect(names(await client.get('/crm/v3/owners?archived=true'), 'id')).toEqual(['12']);
    for (const limit of ['0', '501', 'many']) {
      expect((await client.get(`/crm/v3/owners?limit=${limit}`)).status).toBe(400);
    }
  });

  it('are read by id or user id', async () => {
    const client = await portal({ seed: seedWithOwners() });
    expect((await client.get('/crm/v3/owners/10')).body.id).toBe('10');
    expect((await client.get('/crm/v3/owners/1010?idProperty=userId')).body.id).toBe('10');
    expect((await client.get('/crm/v3/owners/12?archived=true')).body.id).toBe('12');
    expect((await client.get('/crm/v3/owners/12')).status).toBe(404);
    expect((await client.get('/crm/v3/owners/10?idProperty=name')).status).toBe(400);
  });

  it('need their scope', async () => {
    const client = await portal();
    const other = client.as(client.emulator.createToken({ scopes: ['oauth'] }));
    expect((await other.get('/crm/v3/owners')).status).toBe(403);
  });
});

describe('limits tracking', () => {
  it('counts custom and calculated properties by object type', async () => {
    const client = await portal();
    const leads = '/crm/properties/2026-09/leads';
    await client.post(leads, textProperty('tier', { groupName: 'leadinformation' }));
    await client.post(
      leads,
      textProperty('copy', { groupName: 'leadinformation', calculationFormula: "'x'" }),
    );
    const custom = await client.get('/crm/limits/2026-09/custom-properties');
    expect(custom.body).toMatchObject({ overallLimit: 10_000, overallUsage: 2, overallPercentage: 0.02 });
    expect(custom.body.byObjectType).toContainEqual({
      objectTypeId: '0-136',
      singularLabel: 'Lead',
      pluralLabel: 'Leads',
      limit: 1000,
      usage: 2,
      percentage: 0.2,
    });
    expect(custom.body.byObjectType).toHaveLength(6);
    expect((await client.get('/crm/v3/limits/calculated-properties')).body).toMatchObject({
      overallUsage: 1,
    });
  });

  it('answers the other documented paths', async () => {
    const client = await portal();
    await client.post('/crm/objects/2026-09/contacts', { properties: {} });
    expect((await client.get('/crm/v3/limits/records')).body).toMatchObject({ overallUsage: 1 });
    expect((await client.get('/crm/v3/limits/pipelines')).body.byObjectType).toContainEqual(
      expect.objectContaining({ objectTypeId: '0-3', limit: 100, usage: 0 }),
    );
    expect((await client.get('/crm/v3/limits/custom-object-types')).body).toEqual({
      limit: 20,
      usage: 0,
      percentage: 0,
    });
    expect((await client.get('/crm/v3/limits/associations/labels')).body).toEqual({ results: [] });
  });

  it('shows a limit of 0 as 0 percent', async () => {
    const client = await portal({ limits: { customObjectTypes: 0 } });
    expect((await client.get('/crm/v3/limits/custom-object-types')).body.percentage).toBe(0);
  });
});
