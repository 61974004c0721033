import { describe, expect, it } from 'vitest';
import { code, contactFlow, FLOWS, flowOf, made, putBody, recordedFlow, set } from './flow-support.ts';
import { type Client, CONTACTS, names, portal, seedOf, textProperty } from './support.ts';

const DENIED = 'Flow must be accessible via external APIs';

/** What reads and writes of a workflow say: GET, batch/read, PUT, DELETE. */
async function statuses(client: Client, id: string): Promise<readonly number[]> {
  const inputs = [{ flowId: id, type: 'FLOW_ID' }];
  const answers = [
    await client.get(`${FLOWS}/${id}`),
    await client.post(`${FLOWS}/batch/read`, { inputs }),
    await client.put(`${FLOWS}/${id}`, putBody(recordedFlow(id))),
    await client.delete(`${FLOWS}/${id}`),
  ];
  return answers.map(({ status }) => status);
}

describe('workflows that the API cannot read', () => {
  const flows = [
    recordedFlow('7', { emulator: { readable: false } }),
    recordedFlow('8', { emulator: { readable: false, listed: true } }),
    recordedFlow('9'),
  ];

  it('are 403, missing from batches, and mostly from the list', async () => {
    const client = await portal({ seed: seedOf({ 'flows.json': flows }) });
    expect(names(await client.get(FLOWS), 'id')).toEqual(['8', '9']);
    const { status, body } = await client.get(`${FLOWS}/7`);
    expect([status, body.message]).toEqual([403, expect.stringContaining(DENIED)]);
    expect(await statuses(client, '7')).toEqual([403, 207, 403, 403]);
    expect(await statuses(client, '9')).toEqual([200, 200, 200, 204]);
  });

  it('are in the list when the option says so', async () => {
    const seed = seedOf({ 'flows.json': [...flows, recordedFlow('10', { objectTypeId: '0-115' })] });
    const client = await portal({ seed, unreadableFlows: 'listed' });
    expect(names(await client.get(FLOWS), 'id')).toEqual(['7', '8', '9', '10']);
  });

  it('become so by an edit, and readable again', async () => {
    const client = await portal();
    const { id } = await made(client, contactFlow('Route'));
    const path = `${FLOWS}/${String(id)}`;
    const revision = (await client.get(path)).body.revisionId;
    const mark = (readable: boolean, more = {}) =>
      client.emulator.edit({ method: 'PATCH', path, body: { emulator: { readable }, ...more } });
    await mark(false);
    expect((await client.get(path)).status).toBe(403);
    await mark(true);
    expect((await client.get(path)).body.revisionId).toBe(revision);
    await mark(true, { name: 'Theirs' });
    expect((await client.get(path)).body).toMatchObject({ name: 'Theirs', revisionId: '2' });
    expect((await client.get(path)).body).not.toHaveProperty('emulator');
  });

  it('cannot be made so by the API', async () => {
    const client = await portal();
    const { id } = await made(client, contactFlow('Route', { emulator: { readable: false } }));
    expect((await client.get(`${FLOWS}/${String(id)}`)).status).toBe(200);
  });
});

describe('workflows of users', () => {
  it('are not there for the API', async () => {
    const seed = seedOf({ 'flows.json': [recordedFlow('7', { objectTypeId: '0-115' }), recordedFlow('8')] });
    const client = await portal({ seed });
    expect(names(await client.get(FLOWS), 'id')).toEqual(['8']);
    expect(code(await client.get(`${FLOWS}/7`))).toBe('FLOW_NOT_FOUND_BY_FLOW_ID');
    expect(await statuses(client, '7')).toEqual([404, 207, 404, 404]);
  });
});

describe('a token', () => {
  it('that is a service key sees no workflow, not even its own', async () => {
    const client = await portal({ seed: seedOf({ 'flows.json': [recordedFlow('7')] }) });
    const key = client.as(client.emulator.createToken({ kind: 'service-key' }));
    const { status, body } = await key.post(FLOWS, contactFlow('Route'));
    expect(status).toBe(201);
    expect(names(await key.get(FLOWS))).toEqual([]);
    expect(await statuses(key, '7')).toEqual([403, 207, 403, 403]);
    expect((await key.get(`${FLOWS}/${String(body.id)}`)).status).toBe(403);
    expect(names(await client.get(FLOWS))).toEqual(['Recorded 7', 'Route']);
  });

  it('sees them when it, or the option, says so', async () => {
    const seed = seedOf({ 'flows.json': [recordedFlow('7')] });
    const client = await portal({ seed });
    const seeing = client.as(client.emulator.createToken({ kind: 'service-key', flows: true }));
    expect((await seeing.get(`${FLOWS}/7`)).status).toBe(200);
    const { body } = await client.post('/_emulator/tokens', { kind: 'private-app', flows: false });
    expect((await client.as(String(body.token)).get(`${FLOWS}/7`)).status).toBe(403);
    const open = await portal({ seed, serviceKeyFlows: 'all' });
    const key = open.as(open.emulator.createToken({ kind: 'service-key' }));
    expect((await key.get(`${FLOWS}/7`)).status).toBe(200);
  });

  it('needs the scope, and a tier that has workflows', async () => {
    const client = await portal();
    const bare = client.as(client.emulator.createToken({ scopes: ['oauth'] }));
    expect((await bare.get(FLOWS)).body).toMatchObject({
      category: 'MISSING_SCOPES',
      errors: [{ context: { requiredGranularScopes: ['automation'] } }],
    });
    for (const tier of ['free', 'starter'] as const) {
      const small = await portal({ tier });
      expect((await small.get(FLOWS)).body.category).toBe('MISSING_SCOPES');
    }
    expect((await (await portal({ tier: 'professional' })).get(FLOWS)).status).toBe(200);
  });
});

describe('sensitive properties in a workflow', () => {
  const uses = (name: string) => flowOf([set('1', 'x', undefined, name)]);

  async function world() {
    const client = await portal({ sensitiveData: true, pendingReads: 0 });
    for (const [name, dataSensitivity] of [
      ['secret', 'sensitive'],
      ['top_secret', 'highly_sensitive'],
    ] as const)
      expect((await client.post(CONTACTS, textProperty(name, { dataSensitivity }))).status).toBe(201);
    const token = (...scopes: readonly string[]) =>
      client.as(client.emulator.createToken({ scopes: ['automation', ...scopes] }));
    const reader = token('crm.objects.contacts.sensitive.read');
    return { client, reader, stranger: token() };
  }

  it('need their scopes: one for reading, one for writing', async () => {
    const { client, reader, stranger } = await world();
    const { body } = await client.post(FLOWS, uses('secret'));
    const path = `${FLOWS}/${String(body.id)}`;
    expect((await reader.get(path)).status).toBe(200);
    expect((await reader.put(path, putBody(body))).status).toBe(403);
    expect((await stranger.get(path)).body.message).toContain(DENIED);
    expect(names(await stranger.get(FLOWS))).toEqual([]);
    expect((await reader.post(FLOWS, uses('secret'))).status).toBe(403);
    expect((await client.put(path, putBody(body))).status).toBe(200);
  });

  it('are not for automation at all when highly so', async () => {
    const { client } = await world();
    expect((await client.post(FLOWS, uses('top_secret'))).status).toBe(403);
    const two = flowOf([set('1', 'x', '2', 'top_secret'), set('2', 'x', undefined, 'secret')]);
    await client.emulator.edit({ method: 'POST', path: FLOWS, body: two });
    expect(names(await client.get(FLOWS))).toEqual([]);
  });
});
