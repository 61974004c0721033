import { describe, expect, it } from 'vitest';
import { CONTACTS, names, portal, RECORDS, textProperty } from './support.ts';

const TIER = `${CONTACTS}/tier`;

describe('faults', () => {
  it('answer something else and leave the portal alone', async () => {
    const client = await portal();
    client.emulator.faults.add({
      match: { method: 'POST', path: '/crm/properties/*/contacts' },
      respond: { status: 502, body: { message: 'bad gateway' }, headers: { 'retry-after': '3' } },
    });
    const answer = await client.post(CONTACTS, textProperty('tier'));
    expect(answer).toMatchObject({ status: 502, body: { message: 'bad gateway' } });
    expect(answer.headers.get('retry-after')).toBe('3');
    expect((await client.get(TIER)).status).toBe(404);
  });

  it('answer text and nothing at all', async () => {
    const { emulator } = await portal();
    emulator.faults.add({ match: { path: '/text' }, respond: { status: 503, body: '<html>down</html>' } });
    emulator.faults.add({ match: { path: '/empty' }, respond: { status: 404 } });
    const text = await fetch(`${emulator.url}/text`);
    expect([text.status, text.headers.get('content-type'), await text.text()]).toEqual([
      503,
      'text/plain',
      '<html>down</html>',
    ]);
    const empty = await fetch(`${emulator.url}/empty`);
    expect([empty.status, await empty.text()]).toEqual([404, '']);
  });

  it('meet by method, path, query and body, the nth time or so many times', async () => {
    const client = await portal();
    const { faults } = client.emulator;
    const down = { respond: { status: 500 } };
    faults.add({ match: { method: 'get', path: TIER }, nth: 2, ...down });
    expect([
      (await client.get(TIER)).status,
      (await client.get(TIER)).status,
      (await client.get(TIER)).status,
    ]).toEqual([404, 500, 404]);
    faults.clear();
    faults.add({ match: { query: 'archived=true' }, times: 1, ...down });
    expect((await client.get(CONTACTS)).status).toBe(200);
    expect((await client.get(`${CONTACTS}?archived=true`)).status).toBe(500);
    expect((await client.get(`${CONTACTS}?archived=true`)).status).toBe(200);
    faults.add({ match: { body: '"tier"' }, ...down });
    expect((await client.post(CONTACTS, textProperty('other'))).status).toBe(201);
    expect((await client.post(CONTACTS, textProperty('tier'))).status).toBe(500);
    expect(faults.list().map(({ met }) => met)).toEqual([1, 1]);
  });

  it('are removed one by one', async () => {
    const client = await portal();
    const id = client.emulator.faults.add({ match: {}, respond: { status: 500 } });
    const stale = client.emulator.faults.add({ match: {}, stale: true });
    client.emulator.faults.remove(id);
    client.emulator.faults.remove(stale);
    client.emulator.faults.remove(99);
    expect(client.emulator.faults.list()).toEqual([]);
    expect((await client.get(CONTACTS)).status).toBe(200);
  });

  it('drop the connection before the write takes effect', async () => {
    const client = await portal();
    client.emulator.faults.add({ match: { method: 'POST' }, drop: 'before' });
    await expect(client.post(CONTACTS, textProperty('tier'))).rejects.toThrow('fetch failed');
    expect((await client.get(TIER)).status).toBe(404);
    expect(client.emulator.requests()[0]).toMatchObject({ method: 'POST', status: 0 });
  });

  it('drop the connection after the write took effect', async () => {
    const client = await portal();
    client.emulator.faults.add({ match: { method: 'POST' }, drop: 'after' });
    await expect(client.post(CONTACTS, textProperty('tier'))).rejects.toThrow('fetch failed');
    expect((await client.get(TIER)).status).toBe(200);
  });

  it('send only the beginning of an answer', async () => {
    const client = await portal();
    client.emulator.faults.add({ match: { path: CONTACTS }, truncate: 20 });
    const headers = { authorization: `Bearer ${client.emulator.token}` };
    const response = await fetch(client.emulator.url + CONTACTS, { headers });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('send an answer under another content type', async () => {
    const client = await portal();
    client.emulator.faults.add({ match: {}, contentType: 'text/html' });
    expect((await client.get(CONTACTS)).headers.get('content-type')).toBe('text/html');
  });

  it('wait before the request is handled, as does the latency of all', async () => {
    const client = await portal({ latency: 1 });
    client.emulator.faults.add({ match: { path: TIER }, delay: 200 });
    await Promise.all([client.get(TIER), client.get(CONTACTS)]);
    expect(client.emulator.requests().map(({ path }) => path)).toEqual([CONTACTS, TIER]);
  });

  it('read what the portal was before it changed, and count only such reads', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('tier'));
    client.emulator.faults.add({ match: { method: 'GET', path: `${CONTACTS}*` }, stale: true, times: 2 });
    expect((await client.get(TIER)).body.label).toBe('Label of tier');
    await client.patch(TIER, { label: 'New' });
    await client.post(CONTACTS, textProperty('other'));
    expect((await client.get(TIER)).body.label).toBe('Label of tier');
    expect(names(await client.get(CONTACTS))).not.toContain('other');
    expect((await client.get(TIER)).body.label).toBe('New');
  });

  it('let somebody else edit right before a request', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('tier'));
    client.emulator.faults.add({
      match: { method: 'PATCH' },
      edits: [{ method: 'PATCH', path: TIER, body: { description: 'Theirs' } }],
    });
    const { body } = await client.patch(TIER, { label: 'Ours' });
    expect(body).toMatchObject({
      label: 'Ours',
      description: 'Theirs',
      createdUserId: '10000001',
      updatedUserId: '10000001',
    });
    client.emulator.faults.clear();
    client.emulator.faults.add({
      match: { method: 'GET' },
      edits: [{ method: 'PATCH', path: TIER, body: { label: 'Theirs' } }],
    });
    expect((await client.get(TIER)).body).toMatchObject({ label: 'Theirs', updatedUserId: '10000002' });
    expect(client.emulator.requests().map(({ method }) => method)).toEqual(['POST', 'PATCH', 'GET']);
  });

  it('say so when an edit is refused', async () => {
    const client = await portal();
    client.emulator.faults.add({ match: { path: CONTACTS }, edits: [{ method: 'DELETE', path: TIER }] });
    const answer = await client.get(CONTACTS);
    expect(answer.status).toBe(500);
    expect(answer.body.message).toContain(`Emulator fault: edit DELETE ${TIER} was answered 404`);
  });

  it('run code of the test before a request', async () => {
    const client = await portal();
    const seen: string[] = [];
    client.emulator.faults.add({ match: { path: RECORDS }, before: () => void seen.push('before') });
    await client.get(RECORDS);
    expect(seen).toEqual(['before']);
  });
});
