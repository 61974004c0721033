import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/emulator/json.ts';
import { CAR, CARS, DEALS, deal, stage, stored, TICKETS, ticket } from './pipeline-support.ts';
import { names, portal, seedOf } from './support.ts';

const STAGE_LABEL_EXISTS = 'PipelineError.STAGE_LABEL_EXISTS';
const MISSING_CLOSED_STAGE = 'PipelineError.MISSING_CLOSED_STAGE';
const INVALID_METADATA = 'PipelineError.INVALID_PIPELINE_STAGE_METADATA';
const IN_ANOTHER_PIPELINE = 'PipelineError.STAGE_ID_EXISTS_IN_ANOTHER_PIPELINE';

describe('a pipeline is refused', () => {
  const refused: readonly (readonly [string, JsonObject, string])[] = [
    ['without label', deal('', ['A', 1], ['B', 0]), 'label'],
    ['without displayOrder', deal('P', ['A', 1], ['B', 0], { displayOrder: null }), 'displayOrder'],
    ['below 0', deal('P', ['A', 1], ['B', 0], { displayOrder: -1 }), 'at least 0'],
    ['with half an order', deal('P', ['A', 1], ['B', 0], { displayOrder: 0.5 }), 'integer'],
    ['with a long label', deal('P'.repeat(251), ['A', 1], ['B', 0], { pipelineId: 'p' }), 'longer than 250'],
    ['without stages', deal('P', ['A', 1], ['B', 0], { stages: null }), 'at least one stage'],
    ['with no stage', deal('P', ['A', 1], ['B', 0], { stages: [] }), 'at least one stage'],
    ['with a stage below 0', deal('P', ['A', 1], ['B', 0], { stages: [stage('A', -1)] }), 'at least 0'],
    ['with stages of no shape', deal('P', ['A', 1], ['B', 0], { stages: ['A'] }), 'expected an object'],
    ['with a stage without metadata', deal('P', ['A', 1], ['B', 0], { stages: [{ ...stage('A', 0), metadata: null }] }), 'metadata'],
    ['with odd metadata', deal('P', ['A', 1], ['B', 0], { stages: [{ ...stage('A', 0), metadata: 'x' }] }), 'metadata'],
    ['with deep metadata', deal('P', ['A', 1], ['B', 0], { stages: [stage('A', 0, { probability: {} })] }), 'metadata.probability'],
    ['without probability', deal('P', ['A', 1], ['B', 0], { stages: [stage('A', 0)] }), 'must specify probability'],
    ['with a stage twice', deal('P', ['A', 1], ['B', 0], { stages: [{ ...stage('A', 0, { probability: 1 }) }, { ...stage('A', 1, { probability: 1 }), label: 'B' }] }), 'twice'],
    ['with the id of another', deal('P', ['A', 1], ['B', 0], { pipelineId: 'default' }), 'pipelineId default'],
    ['with the label of another', deal('SALES pipeline'), 'already exists'],
  ]; // biome-ignore format: a table
  it.each(refused)('%s', async (_, body, message) => {
    const client = await portal();
    const answer = await client.post(DEALS, body);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain(message);
    expect(names(await client.get(DEALS), 'id')).toEqual(['default']);
  });

  it.each(['1.1', '-0.1', 'many', '0.123', true])('with the probability %s', async probability => {
    const client = await portal();
    const { status, body } = await client.post(DEALS, deal('P', ['A', probability]));
    expect([status, body.subCategory]).toEqual([400, INVALID_METADATA]);
  });

  it('with 500 when an id is too long; nothing is created', async () => {
    const client = await portal();
    const long = deal('P', ['A', 1], ['B', 0], { pipelineId: 'p'.repeat(37) });
    expect((await client.post(DEALS, long)).status).toBe(500);
    const longStage = deal('P', ['A', 1], ['B'.repeat(99), 0]);
    expect((await client.post(DEALS, longStage)).status).toBe(500);
    expect(names(await client.get(DEALS), 'id')).toEqual(['default']);
    const longest = deal('P', ['A', 1], ['B'.repeat(98), 0], { pipelineId: 'p'.repeat(36) });
    expect((await client.post(DEALS, longest)).status).toBe(201);
  });

  it('with an id that tickets have, and the other way round, but not of other types', async () => {
    const client = await portal({ seed: seedOf({ 'schemas.json': [CAR] }) });
    expect(await client.post(DEALS, deal('P', ['A', 1], ['B', 0], { pipelineId: '0' }))).toMatchObject({
      status: 409,
      body: { subCategory: IN_ANOTHER_PIPELINE },
    });
    expect((await client.post(TICKETS, ticket('P', { pipelineId: 'default' }))).status).toBe(409);
    const car = { label: 'Sales Pipeline', displayOrder: 0, pipelineId: 'default', stages: [stage('A', 0)] };
    expect((await client.post(CARS, car)).status).toBe(201);
  });

  it('with a stage id of another pipeline of its object type only', async () => {
    const client = await portal();
    const taken = deal('P', ['A', 1], ['B', 0], {
      stages: [{ ...stage('A', 0, { probability: 1 }), stageId: 'closedwon' }],
    });
    expect(await client.post(DEALS, taken)).toMatchObject({
      status: 409,
      body: { subCategory: IN_ANOTHER_PIPELINE, message: expect.stringContaining('closedwon') },
    });
    await client.post(DEALS, deal('P'));
    const again = await client.post(`${DEALS}/P/stages`, {
      ...stage('A', 5, { probability: 1 }),
      stageId: 'closedwon',
    });
    expect([again.status, again.body.category]).toEqual([400, undefined]);
    expect(again.body.message).toContain('already using stage id closedwon');
    const ofTicket = { ...stage('A', 5), stageId: 'closedwon' };
    expect((await client.post(`${TICKETS}/0/stages`, ofTicket)).status).toBe(201);
  });

  it('past the caps on pipelines and stages', async () => {
    const limits = {
      dealPipelines: 1,
      ticketPipelines: 0,
      customObjectPipelines: 1,
      stagesPerPipeline: 2,
      stagesPerOtherPipeline: 3,
    };
    const seed = seedOf({ 'schemas.json': [CAR, { objectTypeId: '2-78' }] });
    const client = await portal({ limits, seed });
    const three = [0, 1, 2].map(order => stage(`${order}`, order, { probability: 1 }));
    expect((await client.post(DEALS, deal('P', ['A', 1], ['B', 0], { stages: three }))).status).toBe(400);
    expect((await client.post(DEALS, deal('P'))).status).toBe(201);
    expect((await client.post(`${DEALS}/P/stages`, stage('C', 4, { probability: 1 }))).status).toBe(400);
    expect((await client.post(DEALS, deal('Q', ['C', 1], ['D', 0]))).status).toBe(400);
    expect((await client.post(TICKETS, ticket('T'))).status).toBe(400);
    const car = (label: string) => ({ label, displayOrder: 0, stages: [stage('A', 0)] });
    expect((await client.post(CARS, car('P'))).status).toBe(201);
    expect((await client.post('/crm/pipelines/2026-09/2-78', car('Q'))).status).toBe(400);
    const order = { label: 'P', displayOrder: 0, stages: three };
    expect((await client.post('/crm/pipelines/2026-09/orders', order)).status).toBe(201);
    const { body } = await client.get('/crm/limits/2026-09/pipelines');
    expect(body.byObjectType).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ objectTypeId: '0-3', usage: 1, limit: 1, percentage: 100 }),
        expect.objectContaining({ objectTypeId: '0-5', usage: 0, limit: 0, percentage: 0 }),
        expect.objectContaining({ objectTypeId: '2-77', usage: 1, limit: 1 }),
      ]),
    );
  });
});

describe('stages', () => {
  it('may not share a label, whatever its case and outer spaces', async () => {
    const client = await portal();
    const twice = deal('P', ['A', '0.1'], [' a ', '0.2']);
    expect(await client.post(DEALS, twice)).toMatchObject({ status: 400 });
    expect((await client.post(DEALS, twice)).body.subCategory).toBeUndefined();
    await client.post(DEALS, deal('P', ['A', '0.1'], [' b ', '0.2']));
    const post = await client.post(`${DEALS}/P/stages`, stage('B', 3, { probability: '0.3' }));
    expect([post.status, post.body.subCategory]).toEqual([400, STAGE_LABEL_EXISTS]);
    const patch = await client.patch(`${DEALS}/P/stages/s-A`, { label: 'B ' });
    expect([patch.status, patch.body.subCategory]).toEqual([400, STAGE_LABEL_EXISTS]);
    expect((await client.patch(`${DEALS}/P/stages/s-A`, { label: 'a' })).status).toBe(200);
    expect(await stored(client, `${DEALS}/P`)).toEqual([
      ['s-A', 'a', 0],
      ['s- b ', ' b ', 1],
    ]);
  });

  it('are renumbered when a slot is taken; gaps survive otherwise', async () => {
    const client = await portal();
    const path = `${DEALS}/P`;
    const stages = [
      stage('A', 10, { probability: '0.1' }),
      stage('B', 20, { probability: '0.2' }),
      stage('C', 30, { probability: '0.3' }),
    ];
    await client.post(DEALS, deal('P', ['A', 1], ['B', 0], { stages }));
    await client.post(`${path}/stages`, stage('D', 15, { probability: '0.4' }));
    const labels = async () => (await stored(client, path)).map(([, label, order]) => `${label} ${order}`);
    expect(await labels()).toEqual(['A 10', 'D 15', 'B 20', 'C 30']);
    const moved = await client.patch(`${path}/stages/s-C`, { displayOrder: 10 });
    expect(moved.body.displayOrder).toBe(10);
    expect(await labels()).toEqual(['A 0', 'C 1', 'D 2', 'B 3']);
    await client.patch(`${path}/stages/s-A`, { displayOrder: 0 });
    await client.patch(`${path}/stages/s-B`, { displayOrder: 9 });
    expect(await labels()).toEqual(['A 0', 'C 1', 'D 2', 'B 9']);
    const tied = [1, 0, 1].map((order, index) => stage(`T${index}`, order, { probability: '0.5' }));
    await client.post(DEALS, deal('Q', ['A', 1], ['B', 0], { stages: tied }));
    expect((await stored(client, `${DEALS}/Q`)).map(([, label]) => label)).toEqual(['T1', 'T0', 'T2']);
  });

  it('are not stored in order', async () => {
    const client = await portal();
    await client.post(DEALS, deal('P'));
    await client.post(`${DEALS}/P/stages`, stage('Z', 9, { probability: '0.4' }));
    expect(names(await client.get(`${DEALS}/P/stages`), 'label')).toEqual(['Z', 'Won', 'Open']);
  });

  it('merge metadata, with PUT as with PATCH; null is no value', async () => {
    const client = await portal();
    await client.post(DEALS, deal('P'));
    const path = `${DEALS}/P/stages/s-Open`;
    expect((await client.patch(path, { metadata: {} })).status).toBe(200);
    expect((await client.put(path, { label: 'Open', displayOrder: 0, metadata: { x: 1 } })).status).toBe(200);
    expect((await client.get(path)).body.metadata).toEqual({ isClosed: 'false', probability: '0.2' });
    expect((await client.patch(path, { metadata: { probability: null } })).status).toBe(400);
    expect((await client.put(path, { label: 'Open' })).status).toBe(400);
    expect((await client.patch(path, { label: '' })).status).toBe(400);
    expect((await client.patch(path, { stageId: 'other' })).body.id).toBe('s-Open');
  });

  it('of tickets are OPEN or CLOSED', async () => {
    const client = await portal();
    await client.post(TICKETS, ticket('P'));
    const path = `${TICKETS}/P/stages`;
    expect((await client.get(`${path}/s-P open`)).body.metadata).toMatchObject({ ticketState: 'OPEN' });
    for (const ticketState of ['closed', '', null]) {
      const { status, body } = await client.patch(`${path}/s-P open`, { metadata: { ticketState } });
      expect([status, body.subCategory]).toEqual([400, INVALID_METADATA]);
    }
  });

  it('of tickets keep a closed one', async () => {
    const client = await portal();
    const open = { label: 'Q', displayOrder: 0, stages: [stage('A', 0)] };
    expect((await client.post(TICKETS, open)).body.subCategory).toBe(MISSING_CLOSED_STAGE);
    await client.post(TICKETS, ticket('P'));
    const closed = `${TICKETS}/P/stages/s-P closed`;
    const reopened = await client.patch(closed, { metadata: { ticketState: 'OPEN' } });
    expect(reopened.body.subCategory).toBe(MISSING_CLOSED_STAGE);
    expect((await client.delete(closed)).body.subCategory).toBe(MISSING_CLOSED_STAGE);
    const put = await client.put(`${TICKETS}/P`, { ...open, label: 'P' });
    expect(put.body.subCategory).toBe(MISSING_CLOSED_STAGE);
    expect(await stored(client, `${TICKETS}/P`)).toHaveLength(2);
    expect((await client.delete(`${TICKETS}/P/stages/s-P open`)).status).toBe(204);
    expect((await client.delete(closed)).body.message).toBe('Pipeline must have at least one stage');
  });

  it('are deleted with 204, even when they are not there or elsewhere', async () => {
    const client = await portal();
    await client.post(DEALS, deal('P'));
    for (const path of ['P/stages/s-Open', 'P/stages/s-Open', 'no/stages/s-Won', 'default/stages/s-Won'])
      expect((await client.delete(`${DEALS}/${path}`)).status).toBe(204);
    expect(await stored(client, `${DEALS}/P`)).toEqual([['s-Won', 'Won', 1]]);
  });

  it('that HubSpot marks as not writable stay', async () => {
    const stages = ['READ_ONLY', 'INTERNAL_ONLY', 'CRM_PERMISSIONS_ENFORCEMENT'].map(
      (writePermissions, index) => ({
        id: `${index}`,
        label: `${index}`,
        displayOrder: index,
        metadata: { probability: '0.1' },
        writePermissions,
      }),
    );
    const seed = seedOf({ 'pipelines/deals.json': [{ id: 'P', label: 'P', displayOrder: 0, stages }] });
    const client = await portal({ seed });
    expect((await client.patch(`${DEALS}/P/stages/0`, { label: 'x' })).status).toBe(403);
    expect((await client.delete(`${DEALS}/P/stages/1`)).status).toBe(403);
    expect((await client.patch(`${DEALS}/P/stages/2`, { label: 'x' })).status).toBe(200);
  });
});
