import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { CONTACTS, portal, textProperty } from './support.ts';

const FAULTS = '/_emulator/faults';

describe('control endpoints', () => {
  it('need no token and are in no log', async () => {
    const client = await portal();
    await client.get(CONTACTS);
    const nobody = client.as('nobody');
    expect((await nobody.get('/_emulator')).body).toEqual({
      portalId: 146912345,
      url: client.emulator.url,
      requests: 1,
    });
    expect((await nobody.get('/_emulator/requests')).body).toEqual({ results: client.emulator.requests() });
    expect(client.emulator.requests()).toHaveLength(1);
    expect((await nobody.delete('/_emulator/requests')).status).toBe(204);
    expect(client.emulator.requests()).toEqual([]);
  });

  it('add, list and remove faults', async () => {
    const client = await portal();
    const faults = [
      {
        match: { method: 'GET', path: CONTACTS, query: 'x', body: 'y' },
        nth: 1,
        times: 1,
        delay: 1,
        truncate: 5,
        drop: 'after',
        stale: true,
        contentType: 'text/html',
      },
      {
        match: { path: CONTACTS },
        respond: { status: 423, body: {}, headers: { 'retry-after': 2 } },
        edits: [
          { method: 'DELETE', path: '/nothing' },
          { method: 'PATCH', path: '/nothing', body: {} },
        ],
      },
      { match: {}, respond: { status: 423 } },
    ];
    expect((await client.post(FAULTS, faults)).body).toEqual({ ids: [1, 2, 3] });
    const headers = { 'retry-after': '2' };
    const [first, second, third] = faults;
    expect((await client.get(FAULTS)).body.results).toEqual([
      { ...first, id: 1, met: 0 },
      { ...second, respond: { status: 423, body: {}, headers }, id: 2, met: 0 },
      { ...third, id: 3, met: 0 },
    ]);
    expect((await client.delete(`${FAULTS}/1`)).status).toBe(204);
    expect((await client.delete(`${FAULTS}/2`)).status).toBe(204);
    expect((await client.get(CONTACTS)).status).toBe(423);
    expect((await client.delete(FAULTS)).status).toBe(204);
    expect((await client.post(FAULTS, { match: {}, drop: 'before' })).status).toBe(201);
    await expect(client.get(CONTACTS)).rejects.toThrow('fetch failed');
  });

  it.each([
    ['no body', undefined],
    ['no match', {}],
    ['an answer without status', { match: {}, respond: {} }],
    ['an edit without path', { match: {}, edits: [{ method: 'GET' }] }],
    ['an edit that is text', { match: {}, edits: ['x'] }],
  ])('refuse a fault with %s', async (_, body) => {
    const client = await portal();
    expect((await client.call('POST', FAULTS, body)).status).toBe(400);
  });

  it('make tokens', async () => {
    const client = await portal();
    const request = { scopes: ['crm.objects.deals.read'], kind: 'oauth', expired: false, userId: 5 };
    const { status, body } = await client.post('/_emulator/tokens', request);
    expect(status).toBe(201);
    const other = client.as(String(body.token));
    expect((await other.get('/crm/v3/objects/deals')).status).toBe(200);
    expect((await other.get('/crm/v3/objects/contacts')).status).toBe(403);
    expect((await client.post('/_emulator/tokens', { kind: 'golden' })).body.token).toMatch(/^pat-na1-/);
    expect((await client.call('POST', '/_emulator/tokens')).status).toBe(201);
    expect((await client.post('/_emulator/tokens', [])).status).toBe(400);
  });

  it('reset the portal to its seed', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('tier'));
    const token = client.emulator.createToken();
    client.emulator.faults.add({ match: { path: '/x' } });
    expect((await client.post('/_emulator/reset', {})).status).toBe(204);
    expect((await client.get(`${CONTACTS}/tier`)).status).toBe(404);
    expect(client.emulator.faults.list()).toEqual([]);
    expect((await client.as(token).get(CONTACTS)).status).toBe(200);
    client.emulator.reset();
    expect(client.emulator.requests()).toEqual([]);
  });

  it('refuse web pages and other hosts', async () => {
    const client = await portal();
    expect(
      (await client.call('GET', '/_emulator', undefined, { origin: 'https://evil.example' })).status,
    ).toBe(403);
    const port = new URL(client.emulator.url).port;
    const status = await new Promise(resolve => {
      const headers = { host: 'evil.example' };
      request({ host: '127.0.0.1', port, path: '/_emulator', headers }, response => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  });
});
