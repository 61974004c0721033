import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/emulator/json.ts';
import { CAR, CARS, DEALS, deal, ids, stage, stored, TICKETS, ticket } from './pipeline-support.ts';
import { handClock, names, portal, seedOf } from './support.ts';

describe('a pipeline', () => {
  it('keeps the ids it was sent, in any spelling, and its stages', async () => {
    const client = await portal();
    const sent = deal('New Business', ['Legal Review', '0.50'], ['Won', 1], {
      pipelineId: 'New.Business 1',
      displayOrder: 3,
    });
    const created = await client.post(DEALS, sent);
    expect(created.status).toBe(201);
    expect(created.headers.get('location')).toBe(`${DEALS}/New.Business%201`);
    expect(created.body).toMatchObject({ id: 'New.Business 1', label: 'New Business', displayOrder: 3 });
    const path = `${DEALS}/${encodeURIComponent('New.Business 1')}`;
    const read = await client.get(path);
    expect(Object.keys(read.body)).toEqual([
      'label',
      'displayOrder',
      'id',
      'stages',
      'createdAt',
      'updatedAt',
      'archived',
    ]);
    expect(await stored(client, path)).toEqual([
      ['s-Legal Review', 'Legal Review', 0],
      ['s-Won', 'Won', 1],
    ]);
    expect((await client.get(`${path}/stages/s-Won`)).body).toMatchObject({
      label: 'Won',
      metadata: { isClosed: 'true', probability: '1.0' },
      writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
      archived: false,
    });
    expect((await client.get(`${path}/stages`)).body.results).toEqual(read.body.stages);
  });

  it('gets numeric ids when none are sent', async () => {
    const client = await portal();
    const { pipelineId: _, ...pipeline } = deal('P');
    const stages: Json[] = [{ label: 'A', displayOrder: 0, metadata: { probability: '0.1' } }];
    const { body } = await client.post(DEALS, { ...pipeline, stages });
    expect(body.id).toMatch(/^\d+$/);
    expect(ids(body)).toEqual([expect.stringMatching(/^\d+$/)]);
    const added = await client.post(`${DEALS}/${String(body.id)}/stages`, {
      label: 'B',
      displayOrder: 1,
      metadata: { probability: 0.2 },
    });
    expect([added.status, added.body.id]).toEqual([201, expect.stringMatching(/^\d+$/)]);
    const uuid = await client.post('/crm/pipelines/2026-09/services', {
      label: 'Care',
      displayOrder: 0,
      stages: [{ label: 'A', displayOrder: 0, metadata: {} }],
    });
    expect(uuid.body.id).toMatch(/^[0-9a-f]{8}-/);
  });

  it('takes the spellings that properties take, and says which types have none', async () => {
    const client = await portal();
    for (const name of ['deals', 'Deal', '0-3'])
      expect(names(await client.get(`/crm/v3/pipelines/${name}`), 'id')).toEqual(['default']);
    expect((await client.get('/crm/v3/pipelines/nothing')).status).toBe(400);
    expect((await client.get('/crm/v3/pipelines/products')).body).toMatchObject({
      category: 'VALIDATION_ERROR',
      message: expect.stringContaining('0-7'),
    });
    expect(names(await client.get('/crm/v3/pipelines/orders'), 'id')).toEqual([]);
    expect(names(await client.get('/crm/v3/pipelines/appointments'), 'label')).toEqual([
      'Appointment pipeline',
    ]);
  });

  it('comes in a list without order or paging, the archived query means nothing', async () => {
    const client = await portal();
    await client.post(DEALS, deal('B', ['Open', '0.2'], ['Won', 1], { displayOrder: 2 }));
    await client.post(DEALS, deal('A', ['Early', '0.2'], ['Late', 1], { displayOrder: 1 }));
    const list = await client.get(`${DEALS}?limit=1&archived=true`);
    expect(names(list, 'label')).toEqual(['B', 'A', 'Sales Pipeline']);
    expect(list.body.paging).toBeUndefined();
  });

  it('answers writes with what was sent, not with what is stored', async () => {
    const client = await portal();
    const created = await client.post(DEALS, {
      ...deal('P'),
      stages: [stage('A', 0, { probability: '0.50', isClosed: 'true', colour: 'red' })],
    });
    expect(created.body.stages).toEqual([
      expect.objectContaining({ metadata: { probability: '0.50', isClosed: 'true', colour: 'red' } }),
    ]);
    const path = `${DEALS}/P/stages/s-A`;
    expect((await client.get(path)).body.metadata).toEqual({ isClosed: 'false', probability: '0.5' });
    const patched = await client.patch(path, { metadata: { probability: '1' } });
    expect(patched.body.metadata).toEqual({ isClosed: 'false', probability: '1' });
    expect((await client.get(path)).body.metadata).toEqual({ isClosed: 'true', probability: '1.0' });
  });

  it('changes label and order with PATCH, which moves updatedAt of its stages', async () => {
    const { clock, forward } = handClock();
    const client = await portal({ clock });
    await client.post(DEALS, deal('P'));
    forward(1000);
    const { status, body } = await client.patch(`${DEALS}/P`, { label: 'p', displayOrder: 7, stages: [] });
    expect([status, body.label, body.displayOrder]).toEqual([200, 'p', 7]);
    const read = await client.get(`${DEALS}/P`);
    expect(read.body).toMatchObject({
      createdAt: '2026-11-22T12:00:00.000Z',
      updatedAt: '2026-11-22T12:00:01.000Z',
      stages: [{ updatedAt: '2026-11-22T12:00:01.000Z' }, { updatedAt: '2026-11-22T12:00:01.000Z' }],
    });
    expect((await client.patch(`${DEALS}/P`, {})).body.label).toBe('p');
  });

  it('is replaced by PUT: named stages stay, others come and go', async () => {
    const client = await portal();
    const { body: before } = await client.post(DEALS, deal('P', ['A', '0.1'], ['B', '0.2']));
    const { status, body } = await client.put(`${DEALS}/P`, {
      label: 'Q',
      displayOrder: 5,
      stages: [
        { label: 'A2', displayOrder: 0, metadata: {}, stageId: 's-A' },
        { label: 'C', displayOrder: 1, metadata: { probability: '0.3' } },
      ],
    });
    expect(status).toBe(200);
    expect(ids(body)).toEqual(['s-A', expect.stringMatching(/^\d+$/)]);
    expect(await stored(client, `${DEALS}/P`)).toEqual([
      ['s-A', 'A2', 0],
      [expect.stringMatching(/^\d+$/), 'C', 1],
    ]);
    expect((await client.get(`${DEALS}/P`)).body).toMatchObject({ label: 'Q', createdAt: before.createdAt });
    expect((await client.get(`${DEALS}/P/stages/s-A`)).body.metadata).toMatchObject({ probability: '0.1' });
    expect((await client.put(`${DEALS}/P`, { label: 'Q', displayOrder: 5, stages: [] })).status).toBe(400);
  });

  it('is purged by DELETE', async () => {
    const client = await portal();
    await client.post(DEALS, deal('P'));
    expect((await client.delete(`${DEALS}/P`)).status).toBe(204);
    expect((await client.get(`${DEALS}/P`)).status).toBe(404);
    expect((await client.post(DEALS, deal('P'))).status).toBe(201);
    await client.delete(`${DEALS}/P`);
    expect((await client.delete(`${DEALS}/default`)).body.subCategory).toBe('PipelineError.LAST_PIPELINE');
  });

  it('is missed in several shapes', async () => {
    const client = await portal();
    const json = { accept: 'application/json' };
    for (const path of [`${DEALS}/no`, `${DEALS}/default/stages/no`, `${DEALS}/no/audit`]) {
      const html = await client.get(path);
      expect([html.status, html.headers.get('content-type')]).toEqual([404, 'text/html;charset=utf-8']);
      expect(html.body.value).toContain('<html>');
      const empty = await client.call('GET', path, undefined, json);
      expect([empty.status, empty.body]).toEqual([404, {}]);
    }
    expect((await client.get(`${DEALS}/default/stages/no/audit`)).status).toBe(404);
    expect(await client.patch(`${DEALS}/no`, {})).toMatchObject({ status: 404, body: {} });
    expect(await client.patch(`${DEALS}/default/stages/no`, {})).toMatchObject({ status: 404, body: {} });
    const stages = await client.get(`${DEALS}/no/stages`);
    expect([stages.status, stages.body.category]).toEqual([404, undefined]);
    expect((await client.post(`${DEALS}/no/stages`, stage('A', 0))).status).toBe(404);
    expect((await client.delete(`${DEALS}/no`)).body.category).toBe('OBJECT_NOT_FOUND');
  });
});

describe('the audit', () => {
  it('tells who changed a pipeline and a stage, newest first', async () => {
    const { clock, forward } = handClock();
    const client = await portal({ clock });
    await client.post(DEALS, deal('P'));
    forward(60_000);
    await client.emulator.edit({
      method: 'PATCH',
      path: `${DEALS}/P/stages/s-Open`,
      body: { label: 'Fresh' },
    });
    const { body } = await client.get(`${DEALS}/P/audit`);
    expect(body.results).toEqual([
      {
        portalId: 146912345,
        identifier: '146912345:P',
        action: 'UPDATE',
        timestamp: '2026-11-22T12:01:00.000Z',
        message: 'Pipeline update',
        rawObject: expect.stringContaining('"label":"Fresh"'),
        fromUserId: 10000002,
      },
      expect.objectContaining({ action: 'CREATE', fromUserId: 10000001 }),
    ]);
    const ofStage = await client.get(`${DEALS}/P/stages/s-Open/audit`);
    expect(names(ofStage, 'action')).toEqual(['UPDATE', 'CREATE']);
    expect(names(await client.get(`${DEALS}/P/stages/s-Won/audit`), 'action')).toEqual(['CREATE']);
    expect(names(await client.get(`${DEALS}/default/audit`), 'action')).toEqual([]);
    await client.delete(`${DEALS}/P`);
    await client.post(DEALS, deal('P'));
    expect(names(await client.get(`${DEALS}/P/audit`), 'action')).toEqual([
      'CREATE',
      'DELETE',
      'UPDATE',
      'CREATE',
    ]);
  });
});

describe('pipelines of custom objects', () => {
  const seed = () => seedOf({ 'schemas.json': [CAR] });

  it('begin with none; the first one adds its two properties for good', async () => {
    const client = await portal({ seed: seed() });
    expect((await client.get(CARS)).body).toEqual({ results: [] });
    const properties = '/crm/properties/2026-09/2-77';
    expect((await client.get(`${properties}/hs_pipeline`)).status).toBe(404);
    const stages = [stage('Old', 0), stage('Sold', 1, { state: 'CLOSED' })];
    expect((await client.post(CARS, { label: 'P', displayOrder: 0, pipelineId: 'P', stages })).status).toBe(
      201,
    );
    expect((await client.get(`${CARS}/P/stages/s-Old`)).body.metadata).toEqual({ state: 'OPEN' });
    expect((await client.get(`${properties}/hs_pipeline_stage`)).body).toMatchObject({
      hubspotDefined: true,
      options: [
        { label: 'Old', value: 's-Old' },
        { label: 'Sold', value: 's-Sold' },
      ],
    });
    expect((await client.delete(`${CARS}/P`)).status).toBe(204);
    expect((await client.get(`${properties}/hs_pipeline`)).body).toMatchObject({ options: [] });
  });
});

describe('seeded pipelines', () => {
  it('are as recorded, odd ones too, and other edits of them work', async () => {
    const odd: JsonObject = {
      id: 'odd',
      label: 'Odd',
      displayOrder: 1,
      stages: [
        { id: 'x', label: 'Same', displayOrder: 0, metadata: { colour: 'red', ticketState: 'OPEN' } },
        { id: 'y', label: 'same ', displayOrder: 0 },
      ],
      own: true,
    };
    const bare: JsonObject = { id: 'bare', label: 'Bare' };
    const client = await portal({ seed: seedOf({ 'pipelines/Ticket.json': { results: [odd, bare] } }) });
    expect((await client.get(`${TICKETS}/odd`)).body).toEqual(odd);
    expect((await client.get(`${TICKETS}/bare`)).body).toEqual(bare);
    expect((await client.patch(`${TICKETS}/odd/stages/x`, { label: 'Other' })).status).toBe(200);
    expect((await client.patch(`${TICKETS}/odd/stages/x`, { displayOrder: 4 })).status).toBe(200);
    expect((await client.patch(`${TICKETS}/odd/stages/x`, { metadata: {} })).status).toBe(200);
    expect((await client.get(`${TICKETS}/odd/stages/x`)).body).toMatchObject({
      label: 'Other',
      displayOrder: 4,
      metadata: { colour: 'red', ticketState: 'OPEN', isClosed: 'false' },
    });
    expect(
      (await client.patch(`${TICKETS}/odd/stages/y`, { metadata: { ticketState: 'CLOSED' } })).status,
    ).toBe(200);
    expect((await client.delete(`${TICKETS}/odd/stages/y`)).body.subCategory).toBe(
      'PipelineError.MISSING_CLOSED_STAGE',
    );
    expect((await client.delete(`${TICKETS}/odd/stages/x`)).status).toBe(204);
    expect((await client.post(TICKETS, ticket('New'))).status).toBe(201);
  });

  it('give unseeded properties their options, and leave recorded ones alone until they change', async () => {
    const pipeline = {
      id: 'only',
      label: 'Only',
      displayOrder: 0,
      stages: [{ id: 'a', label: 'A', displayOrder: 0 }],
    };
    const recorded = {
      name: 'dealstage',
      type: 'enumeration',
      hubspotDefined: true,
      options: [{ label: 'Z', value: 'z', displayOrder: 0, hidden: false }],
    };
    const stageOptions = '/crm/properties/2026-09/deals/dealstage';
    const fresh = await portal({ seed: seedOf({ 'pipelines/deals.json': [pipeline] }) });
    expect((await fresh.get(stageOptions)).body.options).toEqual([
      { label: 'A', value: 'a', displayOrder: 0, hidden: false },
    ]);
    const seeded = await portal({
      seed: seedOf({ 'pipelines/deals.json': [pipeline], 'properties/deals.json': [recorded] }),
    });
    expect((await seeded.get(stageOptions)).body).toEqual(recorded);
    await seeded.post(`${DEALS}/only/stages`, stage('B', 1, { probability: '0.3' }));
    expect((await seeded.get(stageOptions)).body.options).toEqual([
      expect.objectContaining({ value: 'a' }),
      expect.objectContaining({ value: 's-B' }),
    ]);
  });

  it('cannot be of types without pipelines', async () => {
    const seed = seedOf({ 'pipelines/products.json': [] });
    await expect(portal({ seed })).rejects.toThrow('pipelines/products.json: products has no pipelines');
  });
});
