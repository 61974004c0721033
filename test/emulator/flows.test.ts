import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/emulator/json.ts';
import {
  code,
  contactFlow,
  enroll,
  FLOWS,
  flowOf,
  made,
  putFlow,
  recordedFlow,
  set,
} from './flow-support.ts';
import { all, isKnown, listId, manual, where } from './list-support.ts';
import { handClock, names, portal, seedOf } from './support.ts';

describe('a new workflow', () => {
  it("takes HubSpot's least body and shows the defaults", async () => {
    const { clock } = handClock();
    const client = await portal({ clock });
    const { status, body } = await client.post(FLOWS, contactFlow('Route'));
    const now = '2026-11-22T12:00:00.000Z';
    const shown = {
      id: expect.stringMatching(/^\d+$/),
      isEnabled: false,
      objectTypeId: '0-1',
      flowType: 'WORKFLOW',
      revisionId: '1',
      name: 'Route',
      createdAt: now,
      updatedAt: now,
      nextAvailableActionId: '1',
      actions: [],
      timeWindows: [],
      blockedDates: [],
      customProperties: {},
      dataSources: [],
      crmObjectCreationStatus: 'PENDING',
      suppressionListIds: [],
      canEnrollFromSalesforce: false,
      type: 'CONTACT_FLOW',
    };
    expect([status, body]).toEqual([201, shown]);
    expect(Object.keys(body)).toEqual(Object.keys(shown));
  });

  it('is PENDING for a while, and no PUT is taken meanwhile', async () => {
    const client = await portal();
    const { body } = await client.post(FLOWS, contactFlow('Route'));
    expect(await putFlow(client, body)).toMatchObject({ status: 400, body: { category: 'BAD_REQUEST' } });
    const status = async () => (await client.get(`${FLOWS}/${String(body.id)}`)).body.crmObjectCreationStatus;
    expect(await status()).toBe('PENDING');
    expect((await putFlow(client, body)).status).toBe(400);
    expect(await status()).toBe('COMPLETE');
    expect((await putFlow(client, body)).status).toBe(200);
  });

  it('is complete after a minute, though nobody read it', async () => {
    const { clock, forward } = handClock();
    const client = await portal({ clock });
    const { body } = await client.post(FLOWS, contactFlow('Route'));
    forward(60_000);
    expect((await putFlow(client, body)).status).toBe(400);
    forward(1);
    expect((await putFlow(client, body)).status).toBe(200);
  });

  it('is PENDING as long as the option says', async () => {
    const never = await portal({ pendingReads: 0 });
    const { body } = await never.post(FLOWS, contactFlow('Route'));
    expect(body.crmObjectCreationStatus).toBe('COMPLETE');
    const long = await portal({ pendingReads: 3 });
    const { body: other } = await long.post(FLOWS, contactFlow('Route'));
    const inputs = [{ flowId: other.id ?? '', type: 'FLOW_ID' }];
    const read = async () => {
      const { body: batch } = await long.post(`${FLOWS}/batch/read`, { inputs });
      return JSON.stringify(batch).includes('PENDING');
    };
    expect([await read(), await read(), await read(), await read()]).toEqual([true, true, true, false]);
  });

  it('gets a name, and keeps what it was sent, but not what HubSpot manages', async () => {
    const { clock } = handClock();
    const client = await portal({ clock });
    const { name: _, ...nameless } = contactFlow('');
    const sent = {
      ...nameless,
      uuid: 'portalform:route',
      description: 'Routes',
      enrollmentCriteria: { type: 'MANUAL', shouldReEnroll: true },
      unknownField: 1,
      goalFilterBranch: null,
      id: '7',
      revisionId: '99',
      createdAt: 'long ago',
      nextAvailableActionId: '8',
      suppressionFilterBranch: all(),
    };
    const body = await made(client, sent);
    expect(body).toMatchObject({
      name: 'Unnamed workflow - 2026-11-22 12:00:00 GMT+0000',
      uuid: 'portalform:route',
      enrollmentCriteria: { type: 'MANUAL', shouldReEnroll: true },
      revisionId: '1',
      createdAt: '2026-11-22T12:00:00.000Z',
      nextAvailableActionId: '8',
    });
    for (const key of ['unknownField', 'suppressionFilterBranch', 'goalFilterBranch'])
      expect(body).not.toHaveProperty(key);
    expect(body.id).not.toBe('7');
  });

  it('counts on from its action ids, and gets the latest versions of actions', async () => {
    const client = await portal();
    const list = await listId(client, manual('Members'));
    const add = {
      actionId: '4',
      actionTypeId: '0-63809083',
      actionTypeVersion: 3,
      fields: { listId: list, targetObject: '{{ enrolled_object }}' },
      type: 'SINGLE_CONNECTION',
    };
    const body = await made(client, flowOf([set('2', 'x', '4'), add]));
    expect(body).toMatchObject({
      startActionId: '2',
      nextAvailableActionId: '5',
      actions: [{ actionTypeVersion: 0 }, { actionTypeVersion: 5 }],
    });
    const { actionTypeVersion: _, ...versionless } = add;
    expect(await made(client, flowOf([versionless]))).toMatchObject({ actions: [{ actionTypeVersion: 5 }] });
  });

  it.each([
    ['no type', { type: '' }],
    ['an unknown type', { type: 'WORKFLOW' }],
    ['no flowType', { flowType: null }],
    ['an unknown flowType', { flowType: 'UNKNOWN' }],
    ['no isEnabled', { isEnabled: null }],
    ['no actions', { actions: null }],
    ['actions that are no list', { actions: {} }],
    ['an object type by name', { objectTypeId: 'contacts' }],
    ['companies although it is a CONTACT_FLOW', { objectTypeId: '0-2' }],
    ['contacts although it is a PLATFORM_FLOW', { type: 'PLATFORM_FLOW' }],
    ['an enrollment that is no object', { enrollmentCriteria: [] }],
  ])('is refused with %s', async (_, more) => {
    const client = await portal();
    expect((await client.post(FLOWS, contactFlow('Route', more))).status).toBe(400);
    expect(names(await client.get(FLOWS))).toEqual([]);
  });

  it('may have a name that another one has', async () => {
    const client = await portal();
    await client.post(FLOWS, contactFlow('Route'));
    expect((await client.post(FLOWS, contactFlow('Route', { flowType: 'ACTION_SET' }))).status).toBe(201);
    expect(names(await client.get(FLOWS))).toEqual(['Route', 'Route']);
  });

  it("may be about any object type of HubSpot's own, and about custom ones that are there", async () => {
    const about = (objectTypeId: string) => contactFlow('Route', { type: 'PLATFORM_FLOW', objectTypeId });
    const strict = await portal({ seed: seedOf({ 'schemas.json': [{ objectTypeId: '2-76' }] }) });
    for (const id of ['0-11', '2-76']) expect((await strict.post(FLOWS, about(id))).status).toBe(201);
    for (const id of ['2-77', 'deals', '1-5']) expect((await strict.post(FLOWS, about(id))).status).toBe(400);
    const open = await portal({ missingTargets: 'taken' });
    expect((await open.post(FLOWS, about('2-77'))).status).toBe(201);
    expect((await open.post(FLOWS, about('deals'))).status).toBe(400);
  });

  it('is made under each of the paths', async () => {
    const client = await portal();
    for (const base of ['/automation/2026-09-beta/flows', '/automation/v4/2027-03-beta/flows'])
      expect((await client.post(base, contactFlow('Route'))).status).toBe(201);
    expect(names(await client.get(FLOWS))).toHaveLength(2);
  });
});

describe('the list of workflows', () => {
  it('names them without actions and enrollment', async () => {
    const client = await portal();
    const body = await made(client, flowOf([set('1', 'x')], { uuid: 'u', enrollmentCriteria: enroll() }));
    const { id, createdAt, updatedAt } = body;
    expect(names(await client.get(FLOWS))).toEqual(['Flow']);
    expect((await client.get(FLOWS)).body).toEqual({
      results: [
        {
          id,
          isEnabled: false,
          objectTypeId: '0-1',
          flowType: 'WORKFLOW',
          revisionId: '1',
          name: 'Flow',
          uuid: 'u',
          createdAt,
          updatedAt,
        },
      ],
    });
  });

  it('comes in pages, by number', async () => {
    const flows = ['9', '10', '11', '100'].map(id => recordedFlow(id));
    const client = await portal({ seed: seedOf({ 'flows.json': { results: flows } }) });
    const first = await client.get(`${FLOWS}?limit=3`);
    expect(names(first, 'id')).toEqual(['9', '10', '11']);
    const link = `${client.emulator.url}${FLOWS}?limit=3&after=100`;
    expect(first.body.paging).toEqual({ next: { after: '100', link } });
    const second = await client.get(`${FLOWS}?limit=3&after=100`);
    expect([names(second, 'id'), second.body.paging]).toEqual([['100'], undefined]);
    expect((await client.get(`${FLOWS}?limit=101`)).status).toBe(400);
    expect((await client.get(`${FLOWS}?after=twelve`)).status).toBe(400);
    expect(names(await client.get(`${FLOWS}?limit=1&after=`), 'id')).toEqual(['9']);
  });

  it('goes on where it was when the next workflow is gone meanwhile', async () => {
    const flows = ['9', '10', '11'].map(id => recordedFlow(id));
    const client = await portal({ seed: seedOf({ 'flows.json': flows }) });
    expect((await client.get(`${FLOWS}?limit=1`)).body.paging).toMatchObject({ next: { after: '10' } });
    await client.emulator.edit({ method: 'DELETE', path: `${FLOWS}/10` });
    expect(names(await client.get(`${FLOWS}?limit=1&after=10`), 'id')).toEqual(['11']);
    expect((await client.get(`${FLOWS}?after=12`)).body).toEqual({ results: [] });
  });
});

describe('a batch of workflows', () => {
  it('is 207 when one is not there', async () => {
    const client = await portal({ seed: seedOf({ 'flows/7.json': recordedFlow('7') }) });
    const read = (...inputs: readonly JsonObject[]) => client.post(`${FLOWS}/batch/read`, { inputs });
    const found = await read({ flowId: '7', type: 'FLOW_ID' });
    expect([found.status, found.body.results]).toEqual([200, [recordedFlow('7')]]);
    const mixed = await read({ flowId: '8', type: 'FLOW_ID' }, { flowId: '7', type: 'FLOW_ID' });
    expect(mixed).toMatchObject({
      status: 207,
      body: {
        status: 'COMPLETE',
        results: [{ id: '7' }],
        numErrors: 1,
        errors: [{ status: 'error', category: 'OBJECT_NOT_FOUND', context: { flowId: ['8'] } }],
      },
    });
    expect(JSON.stringify(mixed.body.errors)).toContain('FLOW_NOT_FOUND_BY_FLOW_ID');
    for (const input of [
      { id: '7' },
      { flowId: '7' },
      { flowId: '7', type: 'WORKFLOW_ID' },
      { type: 'FLOW_ID' },
    ])
      expect((await read(input)).status).toBe(400);
    const many = Array.from({ length: 101 }, () => ({ flowId: '7', type: 'FLOW_ID' }));
    expect((await read(...many)).status).toBe(400);
    expect((await client.post(`${FLOWS}/batch/read`, { inputs: ['7'] })).status).toBe(400);
  });

  it('maps ids of the older API where a seed says them', async () => {
    const flows = [recordedFlow('7', { emulator: { workflowId: 70 } }), recordedFlow('8')];
    const client = await portal({ seed: seedOf({ 'flows.json': flows }) });
    const inputs = [
      { flowId: '7', type: 'FLOW_ID' },
      { workflowId: 70, type: 'WORKFLOW_ID' },
      { flowId: '8', type: 'FLOW_ID' },
      { workflowId: '80', type: 'WORKFLOW_ID' },
    ];
    const { status, body } = await client.post('/automation/v4/workflow-id-mappings/batch/read', { inputs });
    expect([status, body.numErrors]).toEqual([207, 2]);
    expect(body.results).toEqual([
      { flowId: '7', workflowId: '70' },
      { flowId: '7', workflowId: '70' },
    ]);
  });
});

describe('e-mail campaigns', () => {
  it('are what workflows send', async () => {
    const send = (id: string, content: string, next?: string) => ({
      ...set(id, '', next),
      actionTypeId: '0-4',
      fields: { content_id: content },
    });
    const flows = [
      recordedFlow('7', { actions: [send('1', '51', '2'), send('2', '52')] }),
      recordedFlow('8', { actions: [send('1', '51')] }),
      recordedFlow('9'),
    ];
    const emails = [{ id: '51', name: 'Hello', primaryEmailCampaignId: 510 }];
    const client = await portal({ seed: seedOf({ 'flows.json': flows, 'emails.json': emails }) });
    expect((await client.get(`${FLOWS}/email-campaigns?flowId=7`)).body.results).toEqual([
      { flowId: '7', emailCampaignId: '510', emailContentId: '51' },
      { flowId: '7', emailCampaignId: '52', emailContentId: '52' },
    ]);
    const several = `${FLOWS}/email-campaigns?flowId=7&flowId=8,9`;
    expect(names(await client.get(several), 'flowId')).toEqual(['7', '7', '8']);
    const first = await client.get(`${several}&limit=1`);
    expect([names(first, 'emailContentId'), first.body.paging]).toMatchObject([
      ['51'],
      { next: { after: '2' } },
    ]);
    expect(names(await client.get(`${several}&limit=5&after=2`), 'flowId')).toEqual(['7', '8']);
    expect(await client.get(`${FLOWS}/email-campaigns`)).toMatchObject({
      status: 400,
      body: { message: 'One or more flowId parameters are required for email campaign fetch.' },
    });
  });
});

describe('a workflow that is deleted', () => {
  it('is gone for good', async () => {
    const client = await portal();
    const { id } = await made(client, contactFlow('Route'));
    const path = `${FLOWS}/${String(id)}`;
    expect((await client.delete(path)).status).toBe(204);
    for (const answer of [await client.get(path), await client.delete(path), await client.put(path, {})]) {
      expect([answer.status, code(answer)]).toEqual([404, 'FLOW_NOT_FOUND_BY_FLOW_ID']);
    }
    const other = await made(client, contactFlow('Route'));
    expect(other.id).not.toBe(id);
  });
});

describe('workflows of a seed', () => {
  const odd = recordedFlow('7', {
    actions: [{ actionId: 'x', type: 'NEW_TYPE', connection: {} }, 'odd'],
    enrollmentCriteria: { type: 'NEW', listFilterBranch: { filters: [where('gone', isKnown)] } },
    unknownField: { kept: true },
    reviewedAt: null,
  });

  it('are taken as they are, one a file or in lists', async () => {
    const files = {
      'flows.json': [recordedFlow('9')],
      'flows/7.json': odd,
      'flows/more.json': { results: [recordedFlow('8')] },
    };
    const client = await portal({ seed: seedOf(files) });
    expect(client.emulator.notes).toEqual([]);
    expect((await client.get(`${FLOWS}/7`)).body).toEqual(odd);
    expect(names(await client.get(FLOWS), 'id')).toEqual(['7', '8', '9']);
  });
});
