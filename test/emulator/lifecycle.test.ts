import { describe, expect, it } from 'vitest';
import { isObject, type Json, textOf } from '../../src/emulator/json.ts';
import { stage, stored } from './pipeline-support.ts';
import { type Client, portal, seedOf } from './support.ts';

const PATHS = {
  contacts: '/crm/pipelines/2026-09/contacts/contacts-lifecycle-pipeline',
  companies: '/crm/pipelines/2026-09/companies/companies-lifecycle-pipeline',
};
const DEFAULTS = [
  'subscriber',
  'lead',
  'marketingqualifiedlead',
  'salesqualifiedlead',
  'opportunity',
  'customer',
  'evangelist',
  'other',
];
const TRIAL = stage('Trial', 8, { isClosed: 'false', state: 'OPEN' });

const idsOf = async (client: Client, type: 'contacts' | 'companies') =>
  (await stored(client, PATHS[type])).map(([id]) => id);
const labelsOf = async (client: Client, type: 'contacts' | 'companies') =>
  (await stored(client, PATHS[type])).map(([, label]) => label);
const idOf = (body: Json): string => (isObject(body) ? textOf(body, 'id') : '');

describe('lifecycle pipelines', () => {
  it('have eight stages, of contacts and of companies', async () => {
    const client = await portal();
    for (const type of ['contacts', 'companies'] as const) {
      const { body } = await client.get(PATHS[type]);
      expect(body).toMatchObject({ label: 'Lifecycle Stage Pipeline', archived: false });
      expect(await idsOf(client, type)).toEqual(DEFAULTS);
      expect((await client.get(`${PATHS[type]}/stages/other`)).body).toMatchObject({
        metadata: { isClosed: 'true', state: 'CLOSED' },
        writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
      });
    }
  });

  it('refuse every write of the API unless told otherwise', async () => {
    const client = await portal();
    const { contacts } = PATHS;
    const answers = [
      await client.post(`${contacts}/stages`, TRIAL),
      await client.patch(`${contacts}/stages/lead`, { label: 'x' }),
      await client.put(`${contacts}/stages/lead`, { label: 'x', displayOrder: 1, metadata: {} }),
      await client.delete(`${contacts}/stages/lead`),
      await client.patch(contacts, { label: 'x' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect(await idsOf(client, 'contacts')).toEqual(DEFAULTS);
  });

  it.each(['refused', 'mirrored', 'separate'] as const)(
    'are one each for good (%s)',
    async lifecycleWrites => {
      const client = await portal({ lifecycleWrites });
      const { companies } = PATHS;
      const answers = [
        await client.post('/crm/v3/pipelines/companies', { label: 'x', displayOrder: 0, stages: [TRIAL] }),
        await client.put(companies, { label: 'x', displayOrder: 0, stages: [TRIAL] }),
        await client.delete(companies),
      ];
      expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
    },
  );

  it('take stages with an id of their own and follow on the property, one object type alone', async () => {
    const client = await portal({ lifecycleWrites: 'separate' });
    const { body } = await client.post(`${PATHS.contacts}/stages`, TRIAL);
    expect(body.id).toMatch(/^\d+$/);
    expect(await idsOf(client, 'contacts')).toEqual([...DEFAULTS, body.id]);
    expect(await idsOf(client, 'companies')).toEqual(DEFAULTS);
    const { body: property } = await client.get('/crm/properties/2026-09/contacts/lifecyclestage');
    expect(property.options).toContainEqual({
      label: 'Trial',
      value: body.id,
      displayOrder: 8,
      hidden: false,
    });
    const entered = `/crm/properties/2026-09/contacts/hs_v2_date_entered_${String(body.id)}`;
    expect((await client.get(entered)).body).toMatchObject({
      label: 'Date entered "Trial (Lifecycle Stage Pipeline)"',
      groupName: 'contactlcs',
    });
    expect((await client.delete(`${PATHS.contacts}/stages/${String(body.id)}`)).status).toBe(204);
    expect((await client.get(entered)).status).toBe(404);
  });

  it('mirror a write on the other object type, under another id', async () => {
    const client = await portal({ lifecycleWrites: 'mirrored' });
    const { body } = await client.post(`${PATHS.contacts}/stages`, TRIAL);
    const own = `${PATHS.contacts}/stages/${String(body.id)}`;
    expect(await labelsOf(client, 'companies')).toContain('Trial');
    expect(await idsOf(client, 'companies')).not.toContain(body.id);
    await client.patch(own, { label: 'Trying', metadata: { state: 'CLOSED' } });
    expect(await labelsOf(client, 'companies')).toContain('Trying');
    await client.patch(`${PATHS.companies}/stages/lead`, { displayOrder: 20 });
    expect((await idsOf(client, 'contacts')).at(-1)).toBe('lead');
    await client.patch(PATHS.companies, { displayOrder: 3 });
    expect((await client.get(PATHS.contacts)).body.displayOrder).toBe(3);
    await client.delete(own);
    expect(await labelsOf(client, 'companies')).not.toContain('Trying');
    await client.delete(`${PATHS.companies}/stages/evangelist`);
    expect(await idsOf(client, 'contacts')).not.toContain('evangelist');
  });

  it('may differ; what the other does not have is left out', async () => {
    const seeded = {
      id: 'companies-lifecycle-pipeline',
      label: 'L',
      displayOrder: 0,
      stages: [{ id: 'lead', label: 'Lead', displayOrder: 0 }],
    };
    const client = await portal({
      seed: seedOf({ 'pipelines/companies.json': [seeded] }),
      lifecycleWrites: 'mirrored',
    });
    expect((await client.patch(`${PATHS.contacts}/stages/customer`, { label: 'C' })).status).toBe(200);
    expect((await client.delete(`${PATHS.contacts}/stages/customer`)).status).toBe(204);
    expect((await client.get(PATHS.companies)).body).toEqual(seeded);
    const alone = await portal({
      seed: seedOf({ 'pipelines/companies.json': [] }),
      lifecycleWrites: 'mirrored',
    });
    expect((await alone.delete(`${PATHS.contacts}/stages/customer`)).status).toBe(204);
  });

  it('keep stages that records are in', async () => {
    const client = await portal({ lifecycleWrites: 'mirrored' });
    await client.post('/crm/v3/objects/companies', { properties: { lifecyclestage: 'customer' } });
    const refused = await client.delete(`${PATHS.contacts}/stages/customer`);
    expect(refused.body.subCategory).toBe('PipelineError.STAGE_ID_IN_USE');
    expect(await idsOf(client, 'contacts')).toEqual(DEFAULTS);
  });

  it('are edited in HubSpot for both at once, whatever the API may do', async () => {
    const client = await portal();
    const made = await client.emulator.edit({
      method: 'POST',
      path: `${PATHS.companies}/stages`,
      body: TRIAL,
    });
    expect(await idsOf(client, 'contacts')).toEqual([...DEFAULTS, idOf(made)]);
    expect(await idsOf(client, 'companies')).toEqual([...DEFAULTS, idOf(made)]);
    const path = `${PATHS.contacts}/stages/${idOf(made)}`;
    await client.emulator.edit({ method: 'PATCH', path, body: { label: 'Trying' } });
    expect(await labelsOf(client, 'companies')).toContain('Trying');
    expect(await client.emulator.edit({ method: 'DELETE', path })).toEqual({});
    expect(await idsOf(client, 'companies')).toEqual(DEFAULTS);
    const { body } = await client.get('/crm/properties/2026-09/companies/lifecyclestage');
    expect(body.options).toHaveLength(8);
  });

  it('are edited over HTTP, too', async () => {
    const client = await portal();
    const edits = [
      { method: 'PATCH', path: `${PATHS.contacts}/stages/lead`, body: { label: 'Interested' } },
      { method: 'DELETE', path: `${PATHS.contacts}/stages/other` },
    ];
    const answer = await client.post('/_emulator/edits', edits);
    expect(answer).toMatchObject({
      status: 201,
      body: { results: [{ id: 'lead', label: 'Interested' }, {}] },
    });
    expect(await labelsOf(client, 'companies')).toContain('Interested');
    const refused = await client.post('/_emulator/edits', { method: 'DELETE', path: '/nothing' });
    expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining('404')]);
    expect((await client.post('/_emulator/edits', {})).body.message).toBe('an edit needs method and path');
    expect(client.emulator.requests().map(({ method }) => method)).not.toContain('PATCH');
  });

  it('are what recorded properties of a portal say when its pipelines are not recorded', async () => {
    const lifecyclestage = {
      name: 'lifecyclestage',
      type: 'enumeration',
      options: [
        { label: 'Contact', value: 'subscriber', displayOrder: 0 },
        { label: 'Fan', value: '939259491' },
        { label: 'Other', value: 'other', displayOrder: 9 },
      ],
    };
    const client = await portal({ seed: seedOf({ 'properties/contacts.json': [lifecyclestage] }) });
    for (const type of ['contacts', 'companies'] as const)
      expect(await stored(client, PATHS[type])).toEqual([
        ['subscriber', 'Contact', 0],
        ['939259491', 'Fan', 1],
        ['other', 'Other', 9],
      ]);
    expect((await client.get('/crm/properties/2026-09/contacts/lifecyclestage')).body).toEqual(
      lifecyclestage,
    );
    expect((await client.get('/crm/properties/2026-09/companies/lifecyclestage')).body.options).toMatchObject(
      [{ value: 'subscriber', label: 'Contact' }, { value: '939259491' }, { value: 'other' }],
    );
  });
});
