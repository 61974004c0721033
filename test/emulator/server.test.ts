import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.ts';
import { parseJson } from '../../src/emulator/json.ts';
import { contactFlow, FLOWS } from './flow-support.ts';
import { created, dynamic, LISTS, listId } from './list-support.ts';
import { CONTACTS, clientOf, portal, textProperty } from './support.ts';

const temporary = (): string => mkdtempSync(join(tmpdir(), 'emulator-data-'));

describe('the HTTP surface', () => {
  it('listens on loopback only', async () => {
    const { emulator } = await portal();
    expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('gives every answer a correlation id of its own', async () => {
    const client = await portal();
    const ids = [await client.get(CONTACTS), await client.get('/nowhere')].map(({ headers }) =>
      headers.get('x-hubspot-correlation-id'),
    );
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^019e0000-0000-7000-8000-[0-9a-f]{12}$/);
  });

  it('answers 404, 405, 415 and 400 in the envelope', async () => {
    const client = await portal();
    expect(await client.get('/crm/nowhere')).toMatchObject({
      status: 404,
      body: { status: 'error', message: 'The emulator has no such path: /crm/nowhere' },
    });
    expect(await client.call('PUT', CONTACTS, {})).toMatchObject({ status: 405, body: { status: 'error' } });
    const xml = { 'content-type': 'text/xml' };
    expect(await client.call('POST', CONTACTS, {}, xml)).toMatchObject({
      status: 415,
      body: { status: 'error' },
    });
    const headers = { authorization: `Bearer ${client.emulator.token}`, 'content-type': 'application/json' };
    const broken = await fetch(client.emulator.url + CONTACTS, { method: 'POST', headers, body: '{"name":' });
    expect([broken.status, await broken.json()]).toMatchObject([
      400,
      { message: expect.stringMatching(/^Invalid input JSON/) },
    ]);
  });

  it('takes a slash at the end of a path', async () => {
    const client = await portal();
    expect((await client.get('/crm/v3/owners/')).status).toBe(200);
  });

  it('turns its own failures into 500', async () => {
    const client = await portal();
    client.emulator.faults.add({
      match: {},
      before() {
        throw new Error('test code failed');
      },
    });
    expect(await client.get(CONTACTS)).toMatchObject({
      status: 500,
      body: { message: 'Emulator fault: test code failed' },
    });
  });
});

describe('the request log', () => {
  it('has time, method, path with query, status and milliseconds, in memory and as JSON Lines', async () => {
    const requestLog = join(temporary(), 'requests.jsonl');
    writeFileSync(requestLog, '{"kept":true}\n');
    const client = await portal({ requestLog, clock: () => new Date('2026-11-22T12:00:00Z') });
    await client.get(`${CONTACTS}?archived=true`);
    await client.get('/nowhere');
    const entries = client.emulator.requests();
    expect(entries).toEqual([
      {
        time: '2026-11-22T12:00:00.000Z',
        method: 'GET',
        path: `${CONTACTS}?archived=true`,
        status: 200,
        milliseconds: expect.any(Number),
      },
      {
        time: '2026-11-22T12:00:00.000Z',
        method: 'GET',
        path: '/nowhere',
        status: 404,
        milliseconds: expect.any(Number),
      },
    ]);
    const lines = readFileSync(requestLog, 'utf8').trimEnd().split('\n').map(parseJson);
    expect(lines).toEqual([{ kept: true }, ...entries]);
  });
});

describe('starting and stopping', () => {
  it('says when the port is in use', async () => {
    const { emulator } = await portal();
    const port = Number(new URL(emulator.url).port);
    await expect(startEmulator({ port })).rejects.toThrow(
      `Port ${port} is in use. Choose another one, or 0 for any free port.`,
    );
    await expect(startEmulator({ port: 70_000 })).rejects.toThrow('port');
  });

  it('drops open connections on close and frees the port', async () => {
    const emulator = await startEmulator();
    const port = Number(new URL(emulator.url).port);
    const socket = connect(port, '127.0.0.1');
    await new Promise(resolve => socket.once('connect', resolve));
    const closed = new Promise(resolve => socket.once('close', resolve));
    await Promise.all([emulator.close(), emulator.close()]);
    await closed;
    const again = await startEmulator({ port });
    await again.close();
  });
});

describe('data on disk', () => {
  it('survives a restart; the seed is not planted twice', async () => {
    const data = temporary();
    const first = await startEmulator({ data, portalId: 9 });
    await clientOf(first).post(CONTACTS, textProperty('tier'));
    const token = first.createToken({ scopes: ['crm.schemas.contacts.read'] });
    await first.close();
    const client = await portal({ data, seed: temporary() });
    expect(client.emulator.notes).toEqual(['seed: not read, the data directory already holds a portal']);
    expect(client.emulator.portalId).toBe(9);
    expect((await client.as(token).get(`${CONTACTS}/tier`)).status).toBe(200);
  });

  it('belongs to one emulator at a time', async () => {
    const data = temporary();
    await portal({ data });
    await expect(startEmulator({ data })).rejects.toThrow(
      /portal\.db cannot be opened as emulator data: .*locked/,
    );
  });

  it('is refused when it is something else', async () => {
    const data = temporary();
    writeFileSync(join(data, 'portal.db'), 'not a database at all, however long this text may be');
    await expect(startEmulator({ data })).rejects.toThrow('cannot be opened as emulator data');
  });

  it('survives kill -9 with every answered write', async () => {
    const data = temporary();
    const script = join(import.meta.dirname, 'fixtures/run-emulator.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, data], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await new Promise<string>(resolve =>
      child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())),
    );
    const { emulator } = await portal();
    const other = clientOf({ ...emulator, url });
    expect((await other.post(CONTACTS, textProperty('tier'))).status).toBe(201);
    expect(
      (await other.post(`${CONTACTS}/batch/create`, { inputs: [textProperty('a'), textProperty('b')] }))
        .status,
    ).toBe(201);
    const list = await listId(other, dynamic('MQLs'));
    const { body: flow } = await other.post(FLOWS, contactFlow('Route'));
    const gone = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    const client = await portal({ data });
    for (const name of ['tier', 'a', 'b']) expect((await client.get(`${CONTACTS}/${name}`)).status).toBe(200);
    expect(created(await client.get(`${LISTS}/${list}`)).name).toBe('MQLs');
    expect((await client.get(`${FLOWS}/${String(flow.id)}`)).body).toEqual(flow);
    expect(await listId(client, dynamic('Next'))).toBe(String(Number(list) + 1));
  });
});

describe('size', () => {
  it('lists ten thousand properties in one answer', async () => {
    const client = await portal({ limits: { propertiesPerObjectType: 20_000, properties: 20_000 } });
    for (let batch = 0; batch < 100; batch += 1) {
      const inputs = Array.from({ length: 100 }, (_, index) => textProperty(`p_${batch}_${index}`));
      await client.post(`${CONTACTS}/batch/create`, { inputs });
    }
    const { body } = await client.get(CONTACTS);
    expect(Array.isArray(body.results) && body.results.length).toBeGreaterThan(10_000);
  });
});
