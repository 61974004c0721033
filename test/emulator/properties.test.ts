import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONTACTS,
  choiceProperty,
  DAY,
  handClock,
  names,
  numberProperty,
  portal,
  RECORDS,
  textProperty,
} from './support.ts';

describe('creating a property', () => {
  it('answers 201 with HubSpot defaults, the stamps and a Location', async () => {
    const { clock } = handClock();
    const client = await portal({ clock });
    const answer = await client.post(CONTACTS, textProperty('tier', { description: 'Why' }));
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${CONTACTS}/tier`);
    expect(answer.body).toEqual({
      ...textProperty('tier'),
      description: 'Why',
      options: [],
      displayOrder: -1,
      calculated: false,
      externalOptions: false,
      archived: false,
      hasUniqueValue: false,
      hidden: false,
      formField: false,
      dataSensitivity: 'non_sensitive',
      modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: false },
      createdAt: '2026-11-22T12:00:00.000Z',
      updatedAt: '2026-11-22T12:00:00.000Z',
      createdUserId: '10000001',
      updatedUserId: '10000001',
    });
  });

  it('is read back exactly, alone and in the list, under every spelling of the path', async () => {
    const client = await portal();
    const created = await client.post(CONTACTS, textProperty('tier'));
    for (const base of [
      CONTACTS,
      '/crm/properties/2026-03/contact',
      '/crm/v3/properties/0-1',
      '/crm/v3/properties/CONTACTS',
    ]) {
      expect((await client.get(`${base}/tier`)).body).toEqual(created.body);
      expect((await client.get(base)).body.results).toContainEqual(created.body);
    }
  });

  it('stores what was posted, whatever valid definition that is', async () => {
    const client = await portal();
    const definitions = fc.record({
      label: fc.string({ minLength: 1, maxLength: 50 }),
      description: fc.string({ maxLength: 80 }),
      hidden: fc.boolean(),
      formField: fc.boolean(),
      displayOrder: fc.integer({ min: -1, max: 1000 }),
      values: fc.uniqueArray(fc.string({ maxLength: 10 }), { minLength: 1, maxLength: 8 }),
    });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(definitions, async ({ values, ...fields }) => {
        count += 1;
        const options = values.map((value, displayOrder) => ({
          label: `L${value}`,
          value,
          displayOrder,
          hidden: false,
        }));
        const sent = { ...choiceProperty(`law_${count}`, []), ...fields, options };
        const created = await client.post(CONTACTS, sent);
        expect(created.status).toBe(201);
        expect(created.body).toMatchObject(sent);
        expect((await client.get(`${CONTACTS}/law_${count}`)).body).toEqual(created.body);
      }),
      { numRuns: 40 },
    );
  });

  it('drops fields HubSpot does not know, and treats null as absent', async () => {
    const client = await portal();
    const more = { defaultValue: 'x', dateDisplayHint: 'absolute', description: null, hidden: null };
    const { body } = await client.post(CONTACTS, textProperty('tier', more));
    expect(body).toMatchObject({ description: '', hidden: false });
    expect(body).not.toHaveProperty('defaultValue');
    expect(body).not.toHaveProperty('dateDisplayHint');
  });

  it('refuses a name that exists with 409 and changes nothing', async () => {
    const client = await portal();
    const { body } = await client.post(CONTACTS, textProperty('tier'));
    const again = await client.post(CONTACTS, textProperty('tier', { label: 'Other' }));
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({
      status: 'error',
      category: 'OBJECT_ALREADY_EXISTS',
      subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
      message: "A property named 'tier' already exists.",
    });
    expect((await client.get(`${CONTACTS}/tier`)).body).toEqual(body);
  });

  it('stops at the custom properties an object type and an account may have', async () => {
    const client = await portal({ limits: { propertiesPerObjectType: 1, properties: 2 } });
    expect((await client.post(CONTACTS, textProperty('one'))).status).toBe(201);
    expect((await client.post(CONTACTS, textProperty('two'))).body.message).toContain(
      '1 custom properties for object type 0-1',
    );
    const deals = '/crm/properties/2026-09/deals';
    expect((await client.post(deals, textProperty('one', { groupName: 'dealinformation' }))).status).toBe(
      201,
    );
    const tickets = '/crm/properties/2026-09/tickets';
    const third = await client.post(tickets, textProperty('one', { groupName: 'ticketinformation' }));
    expect(third).toMatchObject({
      status: 400,
      body: { message: 'The limit of 2 custom properties is reached' },
    });
  });

  it('allows ten properties with unique values', async () => {
    const client = await portal();
    for (let index = 0; index < 10; index += 1) {
      expect(
        (await client.post(CONTACTS, textProperty(`key_${index}`, { hasUniqueValue: true }))).status,
      ).toBe(201);
    }
    const eleventh = await client.post(CONTACTS, textProperty('key_10', { hasUniqueValue: true }));
    expect(eleventh).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
    expect((await client.post(CONTACTS, textProperty('plain'))).status).toBe(201);
  });
});

describe('reading properties', () => {
  it('lists by name, without archived ones', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('zz_last'));
    await client.post(CONTACTS, textProperty('aa_first'));
    await client.delete(`${CONTACTS}/zz_last`);
    const listed = names(await client.get(CONTACTS));
    expect(listed).toEqual([...listed].sort());
    expect(listed).toContain('aa_first');
    expect(listed).not.toContain('zz_last');
    expect(names(await client.get(`${CONTACTS}?archived=true`))).toEqual(['zz_last']);
  });

  it('answers 404 for a name that never was, and 400 for an unknown sensitivity', async () => {
    const client = await portal();
    expect(await client.get(`${CONTACTS}/nothing`)).toMatchObject({
      status: 404,
      body: { category: 'OBJECT_NOT_FOUND' },
    });
    expect((await client.get(`${CONTACTS}?dataSensitivity=secret`)).status).toBe(400);
  });

  it('infers object types as HubSpot does', async () => {
    const client = await portal();
    const answer = await client.get('/crm/v3/properties/butterflies');
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      status: 'error',
      message: 'Unable to infer object type from: butterflies',
      correlationId: answer.headers.get('x-hubspot-correlation-id'),
    });
    for (const type of ['companies', 'Company', 'LINE_ITEMS', '0-136', 'appointment', 'payments']) {
      expect((await client.get(`/crm/v3/properties/${type}`)).status).toBe(200);
    }
  });
});

describe('changing a property', () => {
  it('overwrites what is sent, keeps the rest, and moves updatedAt only', async () => {
    const time = handClock();
    const client = await portal({ clock: time.clock });
    const { body } = await client.post(CONTACTS, choiceProperty('tier', ['a', 'b']));
    time.forward(1000);
    const changed = await client.patch(`${CONTACTS}/tier`, { label: 'New', fieldType: 'radio' });
    expect(changed.status).toBe(200);
    expect(changed.body).toEqual({
      ...body,
      label: 'New',
      fieldType: 'radio',
      updatedAt: '2026-11-22T12:00:01.000Z',
    });
    expect((await client.get(`${CONTACTS}/tier`)).body).toEqual(changed.body);
  });

  it('replaces the whole list of options', async () => {
    const client = await portal();
    await client.post(CONTACTS, choiceProperty('tier', ['a', 'b', 'c']));
    const { body } = await client.patch(`${CONTACTS}/tier`, {
      options: [{ label: 'Bee', value: 'b', displayOrder: 7 }],
    });
    expect(body.options).toEqual([{ label: 'Bee', value: 'b', displayOrder: 7, hidden: false }]);
  });

  it('ignores what can never change, with 200', async () => {
    const client = await portal();
    const { body } = await client.post(CONTACTS, textProperty('tier'));
    const ignored = {
      name: 'other',
      hasUniqueValue: true,
      dataSensitivity: 'sensitive',
      referencedObjectType: 'OWNER',
    };
    const answer = await client.patch(`${CONTACTS}/tier`, { ...ignored, externalOptions: true });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ ...body, updatedAt: answer.body.updatedAt });
  });

  it('can retype a property and drops options that no longer fit', async () => {
    const client = await portal();
    await client.post(CONTACTS, choiceProperty('tier', ['a']));
    const { body } = await client.patch(`${CONTACTS}/tier`, { type: 'string', fieldType: 'text' });
    expect(body).toMatchObject({ type: 'string', options: [] });
    expect(
      (await client.patch(`${CONTACTS}/tier`, { type: 'phone_number', fieldType: 'phonenumber' })).status,
    ).toBe(200);
  });

  it('answers 404 for archived and unknown names', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('tier'));
    await client.delete(`${CONTACTS}/tier`);
    expect((await client.patch(`${CONTACTS}/tier`, { label: 'x' })).status).toBe(404);
    expect((await client.patch(`${CONTACTS}/nothing`, { label: 'x' })).status).toBe(404);
  });
});

describe('archiving and restoring', () => {
  it('archives: gone alone and in lists, there with archived=true, 404 on a second DELETE', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('tier'));
    expect((await client.delete(`${CONTACTS}/tier`)).status).toBe(204);
    expect((await client.get(`${CONTACTS}/tier`)).status).toBe(404);
    const archived = await client.get(`${CONTACTS}/tier?archived=true`);
    expect(archived).toMatchObject({ status: 200, body: { archived: true, archivedAt: expect.any(String) } });
    expect((await client.delete(`${CONTACTS}/tier`)).status).toBe(404);
  });

  it('restores on create: the posted definition, the old createdAt, the old record values', async () => {
    const time = handClock();
    const client = await portal({ clock: time.clock });
    const first = await client.post(CONTACTS, textProperty('tier', { formField: true }));
    const record = await client.post(RECORDS, { properties: { tier: 'gold' } });
    await client.delete(`${CONTACTS}/tier`);
    const one = `${RECORDS}/${String(record.body.id)}?properties=tier`;
    expect((await client.get(one)).body.properties).not.toHaveProperty('tier');
    time.forward(1000);
    const restored = await client.post(CONTACTS, textProperty('tier', { label: 'Again' }));
    expect(restored).toMatchObject({
      status: 201,
      body: { label: 'Again', formField: false, createdAt: first.body.createdAt },
    });
    expect(restored.body).not.toHaveProperty('archivedAt');
    expect((await client.get(one)).body).toMatchObject({ properties: { tier: 'gold' } });
  });

  it('forgets an archived property and its values after 90 days', async () => {
    const time = handClock();
    const client = await portal({ clock: time.clock });
    await client.post(CONTACTS, textProperty('tier'));
    const record = await client.post(RECORDS, { properties: { tier: 'gold' } });
    await client.post(RECORDS, { properties: {} });
    await client.delete(`${CONTACTS}/tier`);
    time.forward(89 * DAY);
    expect(names(await client.get(`${CONTACTS}?archived=true`))).toEqual(['tier']);
    time.forward(2 * DAY);
    expect(names(await client.get(`${CONTACTS}?archived=true`))).toEqual([]);
    await client.post(CONTACTS, textProperty('tier'));
    const values = await client.get(`${RECORDS}/${String(record.body.id)}?properties=tier`);
    expect(values.body).toMatchObject({ properties: { tier: null } });
  });

  it('refuses to archive what a calculation uses, and names each use', async () => {
    const client = await portal();
    await client.post(CONTACTS, numberProperty('score'));
    await client.post(CONTACTS, numberProperty('twice', { calculationFormula: 'score * 2' }));
    const refused = await client.delete(`${CONTACTS}/score`);
    expect(refused).toMatchObject({
      status: 400,
      body: {
        category: 'VALIDATION_ERROR',
        subCategory: 'PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE',
        context: { usageCount: ['1'] },
        errors: [{ context: { parentType: ['CALCULATED_PROPERTY'], parentName: ['0-1/twice'] } }],
      },
    });
    expect((await client.delete(`${CONTACTS}/twice`)).status).toBe(204);
    expect((await client.delete(`${CONTACTS}/score`)).status).toBe(204);
  });
});

describe('properties HubSpot defines', () => {
  it('have no archived field and cannot be archived', async () => {
    const client = await portal();
    const { body } = await client.get(`${CONTACTS}/email`);
    expect(body).toMatchObject({ hubspotDefined: true, hasUniqueValue: true });
    expect(body).not.toHaveProperty('archived');
    expect((await client.delete(`${CONTACTS}/email`)).status).toBe(400);
    expect((await client.delete(`${CONTACTS}/country`)).status).toBe(400);
  });

  it('refuse changes of a read-only definition, but take present values and new options', async () => {
    const client = await portal();
    const refused = await client.patch(`${CONTACTS}/email`, { label: 'Mail' });
    expect(refused).toMatchObject({ status: 400, body: { context: { fields: ['label'] } } });
    expect((await client.patch(`${CONTACTS}/email`, { label: 'Email' })).status).toBe(200);
    expect((await client.patch(`${CONTACTS}/country`, { label: 'Land' })).status).toBe(200);
    const options = [{ label: 'Fresh', value: 'FRESH' }];
    expect((await client.patch(`${CONTACTS}/hs_lead_status`, { options })).body.options).toHaveLength(1);
  });
});
