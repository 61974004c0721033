import { describe, expect, it } from 'vitest';
import { isObject, type JsonObject, textOf } from '../../src/emulator/json.ts';
import {
  actionIds,
  code,
  contactFlow,
  edge,
  enroll,
  FLOWS,
  flowOf,
  made,
  part,
  putBody,
  putFlow,
  recordedFlow,
  set,
  wait,
} from './flow-support.ts';
import { all, isKnown, where } from './list-support.ts';
import { handClock, portal, seedOf } from './support.ts';

const BAD = 'FLOW_UPDATE_BAD_REQUEST';

describe('a PUT', () => {
  it('replaces everything and moves the revision', async () => {
    const { clock, forward } = handClock();
    const client = await portal({ clock });
    const flow = await made(
      client,
      flowOf([set('1', 'x')], { description: 'Old', uuid: 'u', enrollmentCriteria: enroll() }),
    );
    forward(1000);
    const { description: _, enrollmentCriteria: __, uuid: ___, ...rest } = putBody(flow);
    const { status, body } = await client.put(`${FLOWS}/${String(flow.id)}`, { ...rest, isEnabled: true });
    expect([status, body.revisionId, body.isEnabled]).toEqual([200, '2', true]);
    for (const key of ['description', 'enrollmentCriteria', 'uuid']) expect(body).not.toHaveProperty(key);
    expect(body).toMatchObject({
      id: flow.id,
      createdAt: flow.createdAt,
      updatedAt: '2026-11-22T12:00:01.000Z',
      crmObjectCreationStatus: 'COMPLETE',
      actions: flow.actions,
    });
    expect((await client.get(`${FLOWS}/${String(flow.id)}`)).body).toEqual(body);
  });

  it('moves the revision even when nothing changes', async () => {
    const client = await portal();
    const flow = await made(client, flowOf([set('1', 'x')], { enrollmentCriteria: enroll() }));
    const { body } = await putFlow(client, flow);
    const { revisionId, updatedAt: _, ...rest } = body;
    const { revisionId: __, updatedAt: ___, ...before } = flow;
    expect([revisionId, rest]).toEqual(['2', before]);
  });

  it('needs the present revision', async () => {
    const client = await portal();
    const flow = await made(client, contactFlow('Route'));
    await putFlow(client, flow);
    const stale = await putFlow(client, flow);
    expect([stale.status, code(stale)]).toEqual([400, 'INVALID_REVISION_ID_IN_PUT_REQUEST']);
    expect((await putFlow(client, flow, { revisionId: '2' })).status).toBe(200);
    const { revisionId: _, ...without } = putBody(flow);
    expect((await client.put(`${FLOWS}/${String(flow.id)}`, without)).body.context).toEqual({
      missingFields: ['revisionId'],
    });
    expect((await putFlow(client, flow, { revisionId: 3 })).status).toBe(400);
  });

  it.each([
    'type',
    'isEnabled',
    'actions',
    'timeWindows',
    'blockedDates',
    'customProperties',
    'suppressionListIds',
    'canEnrollFromSalesforce',
  ])('needs %s', async key => {
    const client = await portal();
    const flow = await made(client, contactFlow('Route'));
    const part = Object.fromEntries(Object.entries(putBody(flow)).filter(([name]) => name !== key));
    expect((await client.put(`${FLOWS}/${String(flow.id)}`, part)).status).toBe(400);
  });

  it.each([
    ['createdAt', { createdAt: '2026-01-01T00:00:00Z' }],
    ['updatedAt', { updatedAt: '2026-01-01T00:00:00Z' }],
    ['dataSources', { dataSources: [] }],
    ['another id', { id: '7' }],
    ['another type', { type: 'PLATFORM_FLOW' }],
    ['another flowType', { flowType: 'ACTION_SET' }],
    ['another object type', { objectTypeId: '0-2' }],
  ])('is refused with %s', async (_, changes) => {
    const client = await portal();
    const flow = await made(client, contactFlow('Route'));
    const answer = await putFlow(client, flow, changes);
    expect([answer.status, code(answer), answer.body.category]).toEqual([400, BAD, 'BAD_REQUEST']);
  });

  it('keeps data sources, and fields that nobody describes when they come back', async () => {
    const dataSources = [{ name: 'fetched_object_1', objectTypeId: '0-1', type: 'ASSOCIATION' }];
    const seeded = recordedFlow('7', { dataSources, unknownField: { kept: true } });
    const client = await portal({ seed: seedOf({ 'flows.json': [seeded] }) });
    expect((await putFlow(client, seeded)).body).toMatchObject({ dataSources, unknownField: { kept: true } });
    const { unknownField: _, ...rest } = putBody(seeded, { revisionId: '4', other: 1 });
    const { body } = await client.put(`${FLOWS}/7`, rest);
    expect(body).toMatchObject({ revisionId: '5', dataSources });
    expect([body.unknownField, body.other]).toEqual([undefined, undefined]);
  });
});

describe('action ids', () => {
  const three = () => flowOf([set('1', 'a', '2'), wait('2', '5', '3'), set('3', 'c')]);

  it('of an earlier revision cannot come back', async () => {
    const client = await portal();
    const flow = await made(client, three());
    const { body: shorter } = await putFlow(client, flow, { actions: [set('1', 'a', '3'), set('3', 'c')] });
    expect(shorter.nextAvailableActionId).toBe('4');
    const again = await putFlow(client, shorter, {
      actions: [set('1', 'a', '2'), wait('2', '5', '3'), set('3', 'c')],
    });
    expect([again.status, code(again)]).toEqual([400, BAD]);
    const fresh = await putFlow(client, shorter, {
      actions: [set('1', 'a', '4'), wait('4', '5', '3'), set('3', 'c')],
    });
    expect([fresh.status, fresh.body.nextAvailableActionId]).toEqual([200, '5']);
  });

  it('never go back, also in a seed whose history nobody knows', async () => {
    const seeded = recordedFlow('7', { nextAvailableActionId: '12', actions: [] });
    const client = await portal({ seed: seedOf({ 'flows.json': [seeded] }) });
    const name = (id: string) => ({ actions: [set(id, 'x', undefined, 'name')], startActionId: id });
    expect(code(await putFlow(client, seeded, name('11')))).toBe(BAD);
    expect((await putFlow(client, seeded, { ...name('12'), nextAvailableActionId: '1' })).body).toMatchObject(
      {
        nextAvailableActionId: '13',
      },
    );
  });

  it('stand for one type of action', async () => {
    const client = await portal();
    const flow = await made(client, flowOf([part('1', '2', undefined), set('2', 'x')]));
    const parted: JsonObject = {
      actionId: '1',
      type: 'STATIC_BRANCH',
      inputValue: { type: 'OBJECT_PROPERTY', propertyName: 'email' },
      staticBranches: [{ branchValue: 'a', connection: edge('2') }],
    };
    expect(code(await putFlow(client, flow, { actions: [parted, set('2', 'x')] }))).toBe(BAD);
    expect(code(await putFlow(client, flow, { actions: [part('1', '2', undefined), wait('2', '5')] }))).toBe(
      BAD,
    );
    const { actionId: _, ...content } = parted;
    const moved = { actions: [{ ...content, actionId: '3' }, set('2', 'x')], startActionId: '3' };
    expect(actionIds((await putFlow(client, flow, moved)).body)).toEqual(['3', '2']);
  });

  it('are counted when a seed does not say the next one', async () => {
    const { nextAvailableActionId: _, ...seeded } = recordedFlow('7', {
      actions: [set('5', 'x', undefined, 'name')],
      startActionId: '5',
    });
    const client = await portal({ seed: seedOf({ 'flows.json': [seeded] }) });
    const two = (id: string) => ({ actions: [set('5', 'x', id, 'name'), set(id, 'y', undefined, 'name')] });
    expect(code(await putFlow(client, seeded, two('4')))).toBe(BAD);
    expect((await putFlow(client, seeded, two('6'))).body.nextAvailableActionId).toBe('7');
  });
});

describe('the id of a workflow', () => {
  it('is given once, also where a seed has it', async () => {
    const client = await portal({ seed: seedOf({ 'flows.json': [recordedFlow('1800000001')] }) });
    expect((await client.delete(`${FLOWS}/1800000001`)).status).toBe(204);
    expect((await made(client, contactFlow('Next'))).id).toBe('1800000002');
  });
});

describe('what a workflow shows', () => {
  const gone = all(where('gone', { operationType: 'NEW', operator: 'ODD' }));
  const [first, second, third]: readonly [JsonObject, JsonObject, JsonObject] = [
    set('1', 'x', '2', 'no_such_property'),
    { actionId: '2', type: 'LIST_BRANCH', listBranches: [{ filterBranch: gone }], defaultBranch: edge('9') },
    set('3', 'never reached', undefined, 'no_such_property'),
  ];
  const shown = [first, { actionId: '2', defaultBranch: edge('9') }, third];
  const seeded = recordedFlow('7', {
    startActionId: '1',
    actions: [first, second, third],
    enrollmentCriteria: { type: 'LIST_BASED', listFilterBranch: gone },
    suppressionFilterBranch: gone,
    timeWindows: [{ day: 'SOMEDAY' }],
  });

  it('is taken back, however odd', async () => {
    const client = await portal({ seed: seedOf({ 'flows.json': [seeded] }) });
    const { status, body } = await putFlow(client, seeded, { isEnabled: false });
    expect([status, body.actions]).toEqual([200, shown.map(each => expect.objectContaining(each))]);
  });

  it('is checked where it changes', async () => {
    const client = await portal({ seed: seedOf({ 'flows.json': [seeded] }) });
    const put = async (actions: readonly JsonObject[], more: JsonObject = {}) =>
      (await putFlow(client, seeded, { actions, ...more })).status;
    const moved = { ...first, connection: edge('4') };
    const fresh = set('4', 'x', '2', 'name');
    expect(await put([first, second, third, set('4', 'x', undefined, 'name')])).toBe(400);
    expect(await put([{ ...first, fields: { property_name: 'other', value: {} } }, second, third])).toBe(400);
    expect(await put([first, second, third], { timeWindows: [{ day: 'NEVER' }] })).toBe(400);
    expect(await put([moved, fresh, second, third])).toBe(200);
  });
});

describe('what people do with workflows', () => {
  it('needs no revision: a PUT replaces, a PATCH changes some', async () => {
    const client = await portal();
    const flow = await made(client, flowOf([set('1', 'x')], { description: 'Ours' }));
    const path = `${FLOWS}/${String(flow.id)}`;
    await client.emulator.edit({ method: 'PATCH', path, body: { name: 'Theirs', isEnabled: true } });
    expect((await client.get(path)).body).toMatchObject({
      name: 'Theirs',
      isEnabled: true,
      description: 'Ours',
      revisionId: '2',
      actions: flow.actions,
    });
    const actions = [set('1', 'y', '2'), set('2', 'anything', undefined, 'no_such_property')];
    const body = { ...contactFlow('Again'), actions, dataSources: [{ name: 'fetched_object_1' }] };
    await client.emulator.edit({ method: 'PUT', path, body });
    const after = (await client.get(path)).body;
    expect(after).toMatchObject({
      name: 'Again',
      revisionId: '3',
      nextAvailableActionId: '3',
      dataSources: [{ name: 'fetched_object_1' }],
    });
    expect(after).not.toHaveProperty('description');
    expect(code(await putFlow(client, flow))).toBe('INVALID_REVISION_ID_IN_PUT_REQUEST');
    await client.emulator.edit({ method: 'DELETE', path });
    expect((await client.get(path)).status).toBe(404);
  });

  it('is complete at once, in any shape', async () => {
    const client = await portal();
    const odd = flowOf([set('1', 'x', '1', 'no_such_property')], { emulator: { readable: false } });
    const created = await client.emulator.edit({ method: 'POST', path: FLOWS, body: odd });
    expect(created).toMatchObject({ crmObjectCreationStatus: 'COMPLETE', id: expect.any(String) });
    const id = isObject(created) ? textOf(created, 'id') : '';
    expect((await client.get(`${FLOWS}/${id}`)).status).toBe(403);
  });

  it('is not for the API: PATCH is 405', async () => {
    const client = await portal();
    const { id } = await made(client, contactFlow('Route'));
    expect((await client.patch(`${FLOWS}/${String(id)}`, { name: 'x' })).status).toBe(405);
  });

  it('may find a type that nobody knows', async () => {
    const { type: _, ...typeless } = recordedFlow('7');
    const client = await portal({ seed: seedOf({ 'flows.json': [typeless] }) });
    const edited = await client.emulator.edit({ method: 'PATCH', path: `${FLOWS}/7`, body: { name: 'x' } });
    expect(edited).toMatchObject({ name: 'x', revisionId: '4' });
    await client.emulator.edit({
      method: 'PUT',
      path: `${FLOWS}/7`,
      body: recordedFlow('7', { suppressionFilterBranch: all(where('name', isKnown)) }),
    });
    expect((await client.get(`${FLOWS}/7`)).body).toMatchObject({
      suppressionFilterBranch: { filters: [{ operation: { includeObjectsWithNoValueSet: false } }] },
    });
  });
});
