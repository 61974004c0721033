import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isObject, parseJson } from '../../src/emulator/json.ts';
import { CAR, CARS, DEALS, deal, stage, stored, TICKETS, ticket } from './pipeline-support.ts';
import { type Client, names, portal, seedOf } from './support.ts';

const records = (type: string): string => `/crm/objects/2026-09/${type}`;
const IN_USE = 'PipelineError.STAGE_ID_IN_USE';

async function dealIn(client: Client, dealstage: string): Promise<string> {
  const { body } = await client.post(records('deals'), { properties: { dealname: 'x', dealstage } });
  return String(body.id);
}

describe('records', () => {
  it('take only stages and pipelines that exist', async () => {
    const client = await portal();
    const post = (type: string, properties: Record<string, string>) =>
      client.post(records(type), { properties });
    expect((await post('deals', { dealstage: 'closedwon', pipeline: 'default' })).status).toBe(201);
    for (const [type, name] of [
      ['deals', 'dealstage'],
      ['deals', 'pipeline'],
      ['tickets', 'hs_pipeline_stage'],
      ['leads', 'hs_pipeline'],
      ['contacts', 'lifecyclestage'],
      ['contacts', 'hs_pipeline'],
      ['appointments', 'hs_pipeline_stage'],
    ] as const) {
      const { status, body } = await post(type, { [name]: 'no' });
      expect([name, status, body.message]).toEqual([name, 400, expect.stringContaining('INVALID_OPTION')]);
    }
    await client.post(DEALS, deal('P'));
    expect((await post('deals', { dealstage: 's-Open', pipeline: 'P' })).status).toBe(201);
    await client.delete(`${DEALS}/P/stages/s-Won`);
    expect((await post('deals', { dealstage: 's-Won' })).status).toBe(400);
  });

  it.each([
    ['deals', 'dealstage', 'closedwon'],
    ['tickets', 'hs_pipeline_stage', '1'],
    ['leads', 'hs_pipeline_stage', 'new-stage-id'],
    ['contacts', 'lifecyclestage', 'lead'],
  ])('of %s are found by %s', async (type, propertyName, value) => {
    const client = await portal();
    await client.post(records(type), { properties: { [propertyName]: value } });
    await client.post(records(type), { properties: {} });
    const filters = [{ propertyName, operator: 'EQ', value }];
    const { body } = await client.post(`${records(type)}/search`, { filterGroups: [{ filters }] });
    expect(body.total).toBe(1);
  });

  it('hold the stage they are in, on 2026-09 whatever the flags say', async () => {
    const client = await portal();
    await client.post(DEALS, deal('P'));
    const [one, two] = [await dealIn(client, 's-Open'), await dealIn(client, 's-Open')];
    const off = '?validateDealStageUsagesBeforeDelete=false&validateReferencesBeforeDelete=false';
    const refused = await client.delete(`${DEALS}/P/stages/s-Open${off}`);
    expect(refused).toMatchObject({
      status: 400,
      body: {
        category: 'VALIDATION_ERROR',
        subCategory: IN_USE,
        message: `Stage IDs: [s-Open] are being referenced by object IDs: [${one}, ${two}]`,
        context: { stageIds: ['[s-Open]'], objectIds: [`[${one}, ${two}]`] },
      },
    });
    const whole = await client.delete(`${DEALS}/P`);
    expect(whole.body.context).toMatchObject({ stageIds: ['[s-Won, s-Open]'] });
    const left = { label: 'P', displayOrder: 1, stages: [stage('Won', 0, { probability: '1' })] };
    expect((await client.put(`${DEALS}/P`, left)).body.subCategory).toBe(IN_USE);
    expect(await stored(client, `${DEALS}/P`)).toHaveLength(2);
    for (const id of [one, two]) await client.delete(`${records('deals')}/${id}`);
    expect((await client.delete(`${DEALS}/P/stages/s-Open`)).status).toBe(204);
  });

  it('hold nothing on older versions unless the flag asks for it', async () => {
    const client = await portal();
    const [older, tickets] = ['/crm/v3/pipelines/deals', '/crm/pipelines/2026-03/tickets'];
    await client.post(DEALS, deal('P'));
    await client.post(TICKETS, ticket('T'));
    const id = await dealIn(client, 's-Open');
    await client.post(records('tickets'), { properties: { hs_pipeline_stage: 's-T open' } });
    const flag = 'validateDealStageUsagesBeforeDelete=true';
    const other = 'validateReferencesBeforeDelete=true';
    expect((await client.delete(`${older}/P/stages/s-Open?${flag}`)).body.subCategory).toBe(IN_USE);
    expect((await client.delete(`${tickets}/T?${other}`)).body.subCategory).toBe(IN_USE);
    expect((await client.delete(`${older}/P/stages/s-Open?${other}`)).status).toBe(204);
    expect((await client.delete(`${tickets}/T?${flag}`)).status).toBe(204);
    expect(await stored(client, `${DEALS}/P`)).toHaveLength(1);
    expect(
      (await client.get(`${records('deals')}/${id}?properties=dealstage`)).body.properties,
    ).toMatchObject({
      dealstage: 's-Open',
    });
  });

  it('hold it against a person in HubSpot, too', async () => {
    const client = await portal();
    await client.post(DEALS, deal('P'));
    await dealIn(client, 's-Open');
    const path = '/crm/v3/pipelines/deals/P/stages/s-Open';
    await expect(client.emulator.edit({ method: 'DELETE', path })).rejects.toThrow(IN_USE);
  });
});

describe('properties', () => {
  const properties = '/crm/properties/2026-09';

  it('show the stages and pipelines as options, which cannot be sent', async () => {
    const client = await portal();
    await client.post(DEALS, deal('P'));
    const stages = await client.get(`${properties}/deals/dealstage`);
    expect(names({ ...stages, body: { results: stages.body.options ?? [] } }, 'value')).toEqual([
      'appointmentscheduled',
      'qualifiedtobuy',
      'presentationscheduled',
      'decisionmakerboughtin',
      'contractsent',
      'closedwon',
      'closedlost',
      's-Open',
      's-Won',
    ]);
    expect((await client.get(`${properties}/deals/pipeline`)).body.options).toMatchObject([
      { value: 'default' },
      { value: 'P', label: 'P' },
    ]);
    const options = [{ label: 'Mine', value: 'mine' }];
    for (const name of ['deals/dealstage', 'contacts/lifecyclestage', 'tickets/hs_pipeline']) {
      const { status, body } = await client.patch(`${properties}/${name}`, { options });
      expect([status, body.subCategory]).toEqual([400, 'PropertyValidationError.READ_ONLY_DEFINITION']);
    }
  });

  it('come with a stage and go with it, values and all', async () => {
    const client = await portal({ seed: seedOf({ 'schemas.json': [CAR] }) });
    const mine = async (type: string) =>
      names(await client.get(`${properties}/${type}`)).filter(name => name.startsWith('hs_v2_'));
    expect(await mine('deals')).toEqual([]);
    await client.post(
      DEALS,
      deal('P', ['A', '0.1'], ['B', '0.2'], { stages: [stage('A', 0, { probability: 1 })] }),
    );
    const added = [
      'hs_v2_cumulative_time_in_s-A',
      'hs_v2_date_entered_s-A',
      'hs_v2_date_exited_s-A',
      'hs_v2_latest_time_in_s-A',
    ];
    expect(await mine('deals')).toEqual(added);
    expect((await client.get(`${properties}/deals/hs_v2_date_entered_s-A`)).body).toMatchObject({
      label: 'Date entered "A (P)"',
      type: 'datetime',
      groupName: 'dealstages',
      hubspotDefined: true,
    });
    await client.delete(`${DEALS}/P`);
    expect(await mine('deals')).toEqual([]);
    await client.post(CARS, { label: 'P', displayOrder: 0, stages: [stage('A', 0)] });
    expect(await mine('2-77')).toEqual(added);
    expect((await client.get(`${properties}/2-77/hs_v2_date_entered_s-A`)).body.groupName).toBe(
      'carinformation',
    );
  });

  it('of seeded stages go with them, too', async () => {
    const name = 'hs_v2_date_entered_closedlost';
    const seeded = { name, type: 'datetime', hubspotDefined: true, groupName: 'g' };
    const stageProperty = { name: 'dealstage', type: 'enumeration', externalOptions: true, groupName: 'g' };
    const client = await portal({
      seed: seedOf({
        'properties/deals.json': [seeded, stageProperty],
        'records/deals.json': [{ id: '1', properties: { [name]: '2026-01-01' } }],
      }),
    });
    await client.delete(`${DEALS}/default/stages/closedlost`);
    expect((await client.get(`${properties}/deals/${name}`)).status).toBe(404);
    expect((await client.get(`${properties}/deals/dealstage`)).body).toEqual(stageProperty);
  });
});

describe('scopes', () => {
  it('are those of property definitions', async () => {
    const client = await portal();
    const as = (...scopes: readonly string[]) => client.as(client.emulator.createToken({ scopes }));
    const read = as('crm.schemas.deals.read');
    expect((await read.get(DEALS)).status).toBe(200);
    expect((await read.post(DEALS, deal('P'))).status).toBe(403);
    expect((await read.get(TICKETS)).status).toBe(403);
    expect((await as('crm.schemas.deals.write').get(DEALS)).body.message).toContain('view_schema');
    expect((await as('crm.schemas.deals.write').post(DEALS, deal('P'))).status).toBe(201);
    expect((await as('tickets').post(TICKETS, ticket('T'))).status).toBe(201);
    const leads = '/crm/pipelines/2026-09/leads';
    const asked = await as('crm.schemas.leads.read').get(leads);
    expect(asked).toMatchObject({
      status: 403,
      body: { errors: [{ context: { requiredGranularScopes: ['crm.objects.leads.read'] } }] },
    });
    expect((await as('crm.objects.leads.read').get(leads)).status).toBe(200);
    const orders = as('crm.pipelines.orders.write');
    const order = { label: 'P', displayOrder: 0, stages: [stage('A', 0)] };
    expect((await orders.post('/crm/pipelines/2026-09/orders', order)).status).toBe(201);
  });
});

const SAMPLES = resolve(import.meta.dirname, '../../../shared/samples/pipelines');

describe.runIf(existsSync(SAMPLES))('recorded pipelines', () => {
  it('are what a fresh portal has, and come back verbatim', async () => {
    const sample = (name: string) => parseJson(readFileSync(join(SAMPLES, name), 'utf8'));
    const files = { deals: sample('deals.json'), contacts: sample('contacts.lifecycle.json') };
    const fresh = await portal();
    const seed = seedOf({ 'pipelines/deals.json': files.deals, 'pipelines/contacts.json': files.contacts });
    const seeded = await portal({ seed });
    for (const client of [fresh, seeded])
      for (const [type, body] of Object.entries(files))
        expect((await client.get(`/crm/v3/pipelines/${type}`)).body).toEqual(isObject(body) ? body : {});
  });
});
